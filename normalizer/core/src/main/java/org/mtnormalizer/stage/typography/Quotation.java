package org.mtnormalizer.stage.typography;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Set;

/** The double quotation marks that repairs deal with, and where they are at home. */
final class Quotation {
  static final char LEFT = '\u201C'; // LEFT DOUBLE QUOTATION MARK
  static final char RIGHT = '\u201D'; // RIGHT DOUBLE QUOTATION MARK
  static final char LOW = '\u201E'; // DOUBLE LOW-9 QUOTATION MARK
  static final char LEFT_GUILLEMET = '\u00AB';
  static final char RIGHT_GUILLEMET = '\u00BB';
  static final char STRAIGHT = '"';

  /**
   * Languages in which LEFT closes („…“) or RIGHT opens (”…”), in which » opens, or which set no
   * spaces, so that neighbors say nothing: their marks are right as they are and no rule here may
   * touch them.
   */
  private static final Set<String> OTHER_STYLES =
      Set.of(
          "de", "cs", "sk", "pl", "hu", "bg", "ro", "lt", "lv", "et", "sl", "hr", "sr", "bs", "mk",
          "da", "is", "fi", "sv", "nb", "nn", "no", "ka", "sq", "ru", "uk", "be", "el", "he", "und",
          "ar", "fa", "ur", "ps", "zh", "ja", "th", "lo", "km", "my");

  /** Languages whose publishers set no guillemets, neither as first nor as second marks. */
  private static final Set<String> WITHOUT_GUILLEMETS = Set.of("en");

  /** Languages whose text parts words from a quotation by spaces and by nothing else. */
  private static final Set<String> SPACED = Set.of("en", "fr", "es", "it", "pt", "nl", "ca", "gl");

  private Quotation() {}

  /** Whether LEFT opens and RIGHT closes in the language. */
  static boolean isLeftRight(String language) {
    return !OTHER_STYLES.contains(language);
  }

  /** Whether nothing, neither an article nor an ending, touches a quotation from outside. */
  static boolean isSpaced(String language) {
    return SPACED.contains(language);
  }

  static boolean hasGuillemets(String language) {
    return !WITHOUT_GUILLEMETS.contains(language);
  }

  static boolean isGuillemet(char c) {
    return c == LEFT_GUILLEMET || c == RIGHT_GUILLEMET;
  }

  static boolean isCurly(char c) {
    return c == LEFT || c == RIGHT;
  }

  static boolean isMark(char c) {
    return isCurly(c) || isGuillemet(c) || c == STRAIGHT;
  }

  /** Whether the glyph is drawn as an opening one. */
  static boolean isDrawnOpening(char c) {
    return c == LEFT || c == LEFT_GUILLEMET || c == LOW;
  }

  /** CLDR's first and second marks of a language, opening and closing: four strings. */
  static String[] ofLocale(String language) {
    LocaleData data = LocaleData.getInstance(new ULocale(language));
    return new String[] {
      data.getDelimiter(LocaleData.QUOTATION_START),
      data.getDelimiter(LocaleData.QUOTATION_END),
      data.getDelimiter(LocaleData.ALT_QUOTATION_START),
      data.getDelimiter(LocaleData.ALT_QUOTATION_END)
    };
  }
}
