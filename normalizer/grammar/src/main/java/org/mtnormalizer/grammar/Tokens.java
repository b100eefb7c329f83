package org.mtnormalizer.grammar;

import org.mtnormalizer.language.LetterCase;

/**
 * The trigger's own tokens, which need no look-up: runs of letters and digits, and single other
 * characters. LanguageTool's tokens are unions of these. Places count UTF-16 code units.
 *
 * @param partsNot whether {@code n't} is a token of its own
 */
record Tokens(boolean partsNot) {
  static Tokens of(String language) {
    return new Tokens(language.equals("en"));
  }

  /** The end of the token that starts at a place. */
  int tokenEnd(String text, int start) {
    int end = wordEnd(text, start);
    if (isShortNot(text, end - 1)) {
      return end - 1 > start ? end - 1 : end + 2;
    }
    return end;
  }

  private static int wordEnd(String text, int start) {
    int plain = start;
    while (plain < text.length() && isPlainLetter(text.charAt(plain))) {
      plain++;
    }
    if (plain > start && (plain == text.length() || isPlainMark(text.charAt(plain)))) {
      return plain;
    }
    int first = text.codePointAt(start);
    int at = start + Character.charCount(first);
    if (!inWord(first)) {
      return at;
    }
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!inWord(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isSpace(char c) {
    return c == ' ' || !isPlainLetter(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Whether {@code n't} starts here: LanguageTool parts it from an English verb. */
  private boolean isShortNot(String text, int at) {
    int end = at + 3;
    return partsNot
        && at >= 0
        && end <= text.length()
        && LetterCase.fold(text.charAt(at)) == 'n'
        && (text.charAt(at + 1) == '\'' || text.charAt(at + 1) == '\u2019')
        && LetterCase.fold(text.charAt(at + 2)) == 't'
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private static boolean isPlainLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** A character that ends a word and needs no table to say so. */
  private static boolean isPlainMark(char c) {
    return c == ' ' || c == ',' || c == '.' || c == '\n';
  }

  private static boolean inWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /**
   * One form for both cases, of the same length, and the same that {@link String#regionMatches}
   * takes for equal: {@code ß} stays one letter, which {@link String#toUpperCase} makes two.
   */
  static String fold(String token) {
    int at = 0;
    while (at < token.length() && LetterCase.fold(token.charAt(at)) == token.charAt(at)) {
      at++;
    }
    if (at == token.length()) {
      return token;
    }
    char[] folded = token.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = LetterCase.fold(folded[i]);
    }
    return new String(folded);
  }
}
