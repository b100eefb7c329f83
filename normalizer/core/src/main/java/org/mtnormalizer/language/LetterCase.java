package org.mtnormalizer.language;

/** Letters in whatever case, the same in every language. */
public final class LetterCase {
  /** Below, letters need no table. */
  private static final char ASCII = 0x80;

  private LetterCase() {}

  /** One form for both cases, the same for all that a regular expression takes for equal. */
  public static char fold(char c) {
    if (c < ASCII) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
