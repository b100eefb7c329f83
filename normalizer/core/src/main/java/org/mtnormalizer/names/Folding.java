package org.mtnormalizer.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * The foldings under which names are compared. Dictionary and text go through the same ones.
 *
 * <p>{@link #fold} forgets case, diacritics and apostrophes: {@code Pen'ya} is {@code penya},
 * {@code Díaz} is {@code diaz}.
 */
final class Folding {
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  private Folding() {}

  static String fold(String token) {
    if (isPlain(token)) {
      return asciiLower(token);
    }
    String decomposed = NFD.normalize(UCharacter.foldCase(token, true));
    StringBuilder out = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); ) {
      int c = decomposed.codePointAt(i);
      i += Character.charCount(c);
      int type = Character.getType(c);
      boolean mark = type == Character.NON_SPACING_MARK && c < 0x0590;
      if (!mark && !isApostrophe(c)) {
        appendBase(out, c);
      }
    }
    return out.toString();
  }

  /** Whether all characters are of ASCII, and none is an apostrophe. */
  static boolean isPlain(String token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c >= 0x80 || c == '\'') {
        return false;
      }
    }
    return true;
  }

  private static String asciiLower(String token) {
    if (!hasAsciiCapital(token)) {
      return token;
    }
    StringBuilder out = new StringBuilder(token.length());
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return out.toString();
  }

  private static boolean hasAsciiCapital(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) >= 'A' && token.charAt(i) <= 'Z') {
        return true;
      }
    }
    return false;
  }

  /** Latin letters whose stroke or ligature is no combining mark, so that NFD leaves them whole. */
  private static void appendBase(StringBuilder out, int c) {
    switch (c) {
      case 0x00F8 -> out.append('o'); // LATIN SMALL LETTER O WITH STROKE
      case 0x0142 -> out.append('l'); // LATIN SMALL LETTER L WITH STROKE
      case 0x0111, 0x00F0 -> out.append('d'); // D WITH STROKE, ETH
      case 0x0131 -> out.append('i'); // LATIN SMALL LETTER DOTLESS I
      case 0x00E6 -> out.append("ae");
      case 0x0153 -> out.append("oe");
      case 0x00FE -> out.append("th");
      case 0x0259 -> out.append('a'); // LATIN SMALL LETTER SCHWA
      default -> out.appendCodePoint(c);
    }
  }

  /**
   * How German and Nordic names are written where their letters are lacking, in small letters:
   * {@code strøm} as {@code stroem}.
   */
  static String spelledOut(String token) {
    StringBuilder out = new StringBuilder(token.length() + 2);
    for (char c : UCharacter.foldCase(token, true).toCharArray()) {
      switch (c) {
        case 0x00F8, 0x00F6 -> out.append("oe");
        case 0x00E6, 0x00E4 -> out.append("ae");
        case 0x00FC -> out.append("ue");
        case 0x00E5 -> out.append("aa");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == '`' || c == 0x02B9;
  }

  static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }

  /** Whether all letters are those of ASCII. */
  static boolean isOfAscii(String text) {
    return text.codePoints().noneMatch(c -> c >= 0x80 && Character.isLetter(c));
  }
}
