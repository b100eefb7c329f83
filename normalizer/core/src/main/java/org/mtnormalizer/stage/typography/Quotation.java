package org.mtnormalizer.stage.typography;

import java.util.Set;

/** The double quotation marks that repairs deal with, and where they are at home. */
final class Quotation {
  static final char LEFT = '\u201C'; // LEFT DOUBLE QUOTATION MARK
  static final char RIGHT = '\u201D'; // RIGHT DOUBLE QUOTATION MARK
  static final char LEFT_GUILLEMET = '\u00AB';
  static final char RIGHT_GUILLEMET = '\u00BB';

  /**
   * Languages in which LEFT closes („…“) or RIGHT opens (”…”), or in which » opens: their marks are
   * right as they are and no rule here may touch them.
   */
  private static final Set<String> OTHER_STYLES =
      Set.of(
          "de", "cs", "sk", "pl", "hu", "bg", "ro", "lt", "lv", "et", "sl", "hr", "sr", "bs", "mk",
          "da", "is", "fi", "sv", "nb", "nn", "no", "ka", "sq", "ru", "uk", "be", "el", "he");

  private Quotation() {}

  /** Whether LEFT opens and RIGHT closes in the language. */
  static boolean isLeftRight(String language) {
    return !OTHER_STYLES.contains(language);
  }

  static boolean isMark(char c) {
    return c == LEFT || c == RIGHT || c == LEFT_GUILLEMET || c == RIGHT_GUILLEMET;
  }

  static boolean isGuillemet(char c) {
    return c == LEFT_GUILLEMET || c == RIGHT_GUILLEMET;
  }

  /** Whether the glyph is drawn as an opening one. */
  static boolean isDrawnOpening(char c) {
    return c == LEFT || c == LEFT_GUILLEMET;
  }
}
