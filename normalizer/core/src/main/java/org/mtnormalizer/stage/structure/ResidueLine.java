package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.List;

/** A line as residue patterns see it. */
final class ResidueLine {
  /** Longer lines are never whole-line residue. */
  static final int MAX_LENGTH = 300;

  /** Signs that a page sets before a line of its own. */
  private static final String BULLETS =
      "\u2022\u00B7\u25CF\u25A0\u25BA\u25B6\u25AA\u25C6\u2666\u27A4\u27A5\u2192\u00BB>*|#";

  /** Brackets around a whole line, and at the same place of the other what closes them. */
  private static final String OPENING = "([<\u3010\uFF08";

  private static final String CLOSING = ")]>\u3011\uFF09";

  /** From here on Unicode has the scripts of East Asia, whose characters are syllables or words. */
  private static final char FIRST_WIDE = '\u2E80';

  private ResidueLine() {}

  /**
   * White space in one form, one kind of apostrophe and quotation mark, no invisible characters.
   */
  static String plain(String line) {
    if (isPlain(line)) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length());
    boolean space = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
        continue;
      }
      if (Character.getType(c) == Character.FORMAT) {
        continue;
      }
      if (space && out.length() > 0) {
        out.append(' ');
      }
      space = false;
      out.append(
          switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u201E' -> '"';
            default -> c;
          });
    }
    return out.toString();
  }

  private static boolean isPlain(String line) {
    char last = ' ';
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c > '~' || c < ' ' || c == ' ' && last == ' ') {
        return false;
      }
      last = c;
    }
    return last != ' ';
  }

  /** The plain line, then the same without bullets before it, then without brackets around it. */
  static List<String> readings(String plain) {
    List<String> readings = new ArrayList<>(2);
    readings.add(plain);
    int start = 0;
    while (start < plain.length()
        && (BULLETS.indexOf(plain.charAt(start)) >= 0
            || plain.charAt(start) == ' '
            || Character.getType(plain.codePointAt(start)) == Character.OTHER_SYMBOL)) {
      start += Character.charCount(plain.codePointAt(start));
    }
    if (start > 0 && start < plain.length()) {
      readings.add(plain.substring(start));
    }
    int last = plain.length() - 1;
    int bracket = last > 1 ? OPENING.indexOf(plain.charAt(0)) : -1;
    if (bracket >= 0 && plain.indexOf(CLOSING.charAt(bracket)) == last) {
      readings.add(plain.substring(1, last).strip());
    }
    return readings;
  }

  /** The length, a character of Chinese, Japanese or Korean as two. */
  static int width(String plain) {
    int width = plain.length();
    for (int i = 0; i < plain.length(); i++) {
      width += isWide(plain.charAt(i)) ? 1 : 0;
    }
    return width;
  }

  static boolean isWide(char c) {
    return c >= FIRST_WIDE;
  }

  static boolean isIdeographic(char c) {
    return isWide(c) && Character.isIdeographic(c);
  }

  static int words(String plain) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && (!inside || isIdeographic(c))) {
        words++;
      }
      inside =
          letter
              || inside
                  && (c == '\''
                      || c == '-'
                      || c == '.'
                      || Character.getType(c) == Character.NON_SPACING_MARK);
    }
    return words;
  }
}
