package org.mtnormalizer.names;

import java.util.List;

/**
 * One written form of an entry.
 *
 * @param entry index into the dictionary's entries
 * @param vocabulary the ids of the folded tokens
 */
record NameForm(int entry, Kind kind, String language, String text, int[] vocabulary) {

  enum Kind {
    CANONICAL,
    /** An accepted variant in the entry's language. */
    ALIAS,
    /** The canonical form in another language. */
    LOCALIZED,
    /**
     * Family name first instead of last or the reverse; {@code University of X} for {@code X
     * University}.
     */
    SWAPPED,
    /** A Pinyin name cut into its syllables: nobody writes {@code Jin Ping} who knows it. */
    PARTED,
    /** The family name alone. */
    SHORT
  }

  /** The form cut into tokens, anew each time: most forms are never asked. */
  List<Token> tokens() {
    return Token.of(text);
  }

  /** Whether a machine read it off characters of East Asia; many people are called so. */
  boolean isReadOff() {
    return isReadOff(kind, language);
  }

  /** Whether it is one of several ways to read the characters, of which another one is right. */
  boolean isMisread() {
    return isMisread(kind, language);
  }

  static boolean isMisread(Kind kind, String language) {
    return isReadOff(kind, language) && language.startsWith("ja");
  }

  static boolean isReadOff(Kind kind, String language) {
    return kind == Kind.LOCALIZED && language.endsWith(NameEntry.READ_OFF);
  }

  boolean isShort() {
    return kind == Kind.SHORT;
  }
}
