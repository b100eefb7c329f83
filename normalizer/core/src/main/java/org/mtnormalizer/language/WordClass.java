package org.mtnormalizer.language;

import java.util.Set;

/**
 * A closed class of words of one language, as a row of the reviewed data.
 *
 * @param language the primary subtag
 * @param words as they are written: pronouns and German nouns with a capital, else in lower case
 */
public record WordClass(String language, Kind kind, Set<String> words) {
  public WordClass {
    words = Set.copyOf(words);
  }

  /** What the words of a class have in common. The names in lower case are those of the data. */
  public enum Kind {
    /** Function words that may be glued behind a name. */
    RIGHTS,
    /** The ones among {@link #RIGHTS} that no name ends with. */
    TAILS,
    /** Function words that may be glued before a name. */
    LEFTS,
    /** The ones among {@link #LEFTS} that names are also written with: {@code deMontfort}. */
    PARTICLES,
    /** What follows a function word: {@code the} of {@code ofthe}. */
    DETERMINERS,
    /** Nouns that stand in apposition to a person. */
    ROLES,
    /** What follows a noun of {@link #ROLES}: {@code of}. */
    GENITIVES,
    /** Words before the subject of a clause. */
    OPENERS,
    /** Subject pronouns, capitalized. */
    PRONOUNS,
    /** What follows a subject in any case. */
    VERBS,
    /** Verbs of saying, in the forms that follow a quotation. */
    REPORTING,
    /** Words that no sentence ends with. */
    UNFINISHED,
    /** Function words that need a capital only where a sentence starts. */
    STARTERS,
    /** Articles, with which titles of works start. */
    ARTICLES,
    /** Nouns that a title of a work stands behind. */
    WORKS;

    /** The class whose words these are some of; itself if there is none. */
    public Kind whole() {
      return switch (this) {
        case TAILS -> RIGHTS;
        case PARTICLES -> LEFTS;
        default -> this;
      };
    }
  }
}
