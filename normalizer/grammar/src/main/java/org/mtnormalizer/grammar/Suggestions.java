package org.mtnormalizer.grammar;

/** Fits LanguageTool's suggestions to the text they go into. */
final class Suggestions {
  /** RIGHT SINGLE QUOTATION MARK. */
  private static final char APOSTROPHE = '\u2019';

  /** LATIN SMALL LETTER DOTLESS I. */
  private static final char DOTLESS_I = '\u0131';

  /** LATIN CAPITAL LETTER I WITH DOT ABOVE. */
  private static final char DOTTED_I = '\u0130';

  private Suggestions() {}

  /** The suggestion for {@code before} as it is to stand in {@code text}. */
  static String written(String suggestion, String before, String text) {
    return withApostrophesOf(text, withoutLocale(suggestion, before));
  }

  /** Rules write the typographic apostrophe; a text that has only the straight one keeps to it. */
  private static String withApostrophesOf(String text, String suggestion) {
    return text.indexOf(APOSTROPHE) < 0 && text.indexOf('\'') >= 0
        ? suggestion.replace(APOSTROPHE, '\'')
        : suggestion;
  }

  /**
   * LanguageTool changes case by the locale of the machine: a Turkish one makes {@code \u0131l} of
   * {@code Il}. No language with rules has these two letters.
   */
  private static String withoutLocale(String suggestion, String before) {
    String plain = suggestion;
    if (before.indexOf(DOTLESS_I) < 0) {
      plain = plain.replace(DOTLESS_I, 'i');
    }
    return before.indexOf(DOTTED_I) < 0 ? plain.replace(DOTTED_I, 'I') : plain;
  }
}
