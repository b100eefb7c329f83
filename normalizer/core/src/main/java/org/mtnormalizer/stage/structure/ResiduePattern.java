package org.mtnormalizer.stage.structure;

/**
 * A line or phrase of page furniture, as a reviewed row says it. What the pattern language offers
 * is told in {@code dictionaries/residue/README.md}.
 *
 * @param language {@code any} or a primary subtag
 * @param kind {@code share}, {@code related}, {@code credit} …
 */
public record ResiduePattern(String language, Where where, String kind, String pattern) {

  /** Where in an article the pattern may match. */
  public enum Where {
    /** The whole line, wherever it stands. */
    LINE,
    /** The whole line, with only other residue between it and the text's begin or end. */
    EDGE,
    /** The whole line, with only other residue between it and the text's end. */
    TAIL,
    /** The begin of a line whose rest goes with it. */
    LEAD,
    /** Within a paragraph. */
    INLINE,
    /** No pattern but words, parted by bars, that lines of furniture are made of. */
    WORDS
  }
}
