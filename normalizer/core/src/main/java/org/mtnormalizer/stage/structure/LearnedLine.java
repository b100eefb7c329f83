package org.mtnormalizer.stage.structure;

/**
 * A line that comes back across the articles of one source.
 *
 * @param source see {@link ArticleSource}; {@value #EVERY_SOURCE} for all
 * @param articles in how many of the source's articles it stands
 * @param share the same as a share of the source's articles, in 0..1
 * @param position where it mostly stands
 * @param sample how one article has it; numbers and dates in it may differ
 */
public record LearnedLine(
    String source, long articles, double share, Position position, String sample) {

  public static final String EVERY_SOURCE = "*";

  /** Where in the articles a line stands. */
  public enum Position {
    HEAD,
    INSIDE,
    TAIL
  }
}
