package org.mtnormalizer.stage.encoding;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * How unlikely it is that people wrote a stretch of text as it stands, in about nats. The tables
 * and their reasons are told in {@code normalizer/ENCODING.md}.
 *
 * <p>Detection is apart from repair: {@link #gain} compares a reading with the text as it stands
 * and knows nothing of charsets.
 */
final class Badness {
  /** No reading may contain this: unassigned, private, half a pair. */
  private static final double IMPOSSIBLE = 100;

  private enum Kind {
    SPACE,
    DIGIT,
    UPPER,
    LOWER,
    LETTER,
    MARK,
    OPENING,
    CLOSING,
    QUIET,
    SIGN,
    OPERATOR,
    CURRENCY,
    SYMBOL,
    PICTURE,
    CONTROL;

    boolean isLetter() {
      return this == UPPER || this == LOWER || this == LETTER;
    }

    boolean isSymbol() {
      return this == SIGN || this == OPERATOR || this == CURRENCY || this == SYMBOL;
    }
  }

  private Badness() {}

  /** By how much {@code reading} is the likelier text for {@code [start, end)}. */
  static double gain(String text, int start, int end, String reading) {
    return of(text, start, end, text.substring(start, end)) - of(text, start, end, reading);
  }

  /**
   * What a well-formed sequence of three or four octets says for itself: chance hardly makes one.
   */
  static final double LONG_SEQUENCE = 1.5;

  /** The badness of {@code middle} where {@code [start, end)} stands, with its two borders. */
  private static double of(String text, int start, int end, String middle) {
    double sum = 0;
    int last = start > 0 ? text.codePointBefore(start) : ' ';
    int before =
        start > Character.charCount(last)
            ? text.codePointBefore(start - Character.charCount(last))
            : ' ';
    for (int i = 0; i < middle.length(); ) {
      int c = middle.codePointAt(i);
      sum += rarity(c) + border(before, last, c);
      before = last;
      last = c;
      i += Character.charCount(c);
    }
    return sum + border(before, last, end < text.length() ? text.codePointAt(end) : ' ');
  }

  /** What a character costs wherever it stands. */
  private static double rarity(int c) {
    if (c < 0x80) {
      return c < 0x20 && c != '\n' && c != '\t' ? 6 : 0;
    }
    return switch (c) {
      case '\u00C2', '\u00C3' -> 3; // A WITH CIRCUMFLEX, A WITH TILDE: first octets of Latin-1
      case '\u00CE', '\u00D0' -> 2; // I WITH CIRCUMFLEX, ETH: of Greek and Cyrillic
      case '\u2019', '\u00A0' -> 0;
      case '\u00B4' -> 1.5;
      case Sequences.LOST -> 2;
      default ->
          switch (kind(c)) {
            case SPACE, DIGIT -> 0.5;
            case UPPER, LOWER, LETTER, MARK -> letterRarity(c);
            case OPENING, CLOSING, QUIET -> 1;
            case SIGN, CURRENCY, OPERATOR -> 2;
            case PICTURE -> 1.5;
            case SYMBOL -> 3;
            case CONTROL -> c < 0xA0 ? 6 : isFormat(c) ? 1.5 : IMPOSSIBLE;
          };
    };
  }

  private static boolean isFormat(int c) {
    return UCharacter.getType(c) == ECharacterCategory.FORMAT;
  }

  private static double letterRarity(int c) {
    int script = UScript.getScript(c);
    boolean latinExtension =
        c >= 0x180 && c < 0x2B0 && !isVietnameseHorn(c) && !isCommaBelow(c)
            || c >= 0x1D00 && c < 0x1DC0
            || c == 0x17F;
    if (latinExtension || UScript.getUsage(script) == UScript.ScriptUsage.EXCLUDED) {
      return 5;
    }
    if (c >= 0x300 && c < 0x370) {
      return 1.5;
    }
    boolean extendedCyrillic = c >= 0x460 && c < 0x530;
    boolean usual =
        UScript.getUsage(script) == UScript.ScriptUsage.RECOMMENDED
            || script == UScript.INHERITED
            || script == UScript.COMMON;
    return extendedCyrillic || !usual ? 3 : c >= 0x100 && c < 0x180 ? 1.5 : 1;
  }

  private static boolean isVietnameseHorn(int c) {
    return c == 0x1A0 || c == 0x1A1 || c == 0x1AF || c == 0x1B0;
  }

  private static boolean isCommaBelow(int c) {
    return c >= 0x218 && c <= 0x21B;
  }

  /** What it costs that {@code b} stands directly behind {@code a}. */
  private static double border(int before, int a, int b) {
    if (a < 0x80 && b < 0x80) {
      return 0;
    }
    Kind left = kind(a);
    Kind right = kind(b);
    if (left.isLetter()) {
      return behindLetter(before, a, b, left, right);
    }
    if (right == Kind.MARK) {
      return left == Kind.MARK || a == Sequences.LOST ? 0 : left == Kind.CURRENCY ? 1 : 3;
    }
    if (right.isLetter()) {
      return switch (left) {
        case SYMBOL, CURRENCY, OPERATOR, CLOSING -> 2;
        case SIGN -> 1.5;
        case DIGIT -> b > 0x24F ? 2 : 0;
        default -> 0;
      };
    }
    if (left.isSymbol() && right.isSymbol() && a != b) {
      if (isBox(a) && isBox(b)) {
        return 0;
      }
      return left == Kind.OPERATOR && right == Kind.CURRENCY ? 1 : 3;
    }
    if (left == Kind.OPENING && right == Kind.SPACE) {
      return kind(before).isLetter() ? 0 : 2; // “ and ‘ close in German
    }
    if (left.isSymbol() && right == Kind.OPENING) {
      return 2;
    }
    return left == Kind.CLOSING && right == Kind.SYMBOL ? 2 : 0;
  }

  private static double behindLetter(int before, int a, int b, Kind left, Kind right) {
    if (right.isLetter()) {
      int script = UScript.getScript(a);
      if (script != UScript.getScript(b)) {
        return isCjk(a) && isCjk(b) ? 0 : isGreekSymbol(a) || isGreekSymbol(b) ? 1 : 4;
      }
      if (left == Kind.LOWER && right == Kind.UPPER) {
        return kind(before) == Kind.UPPER ? 4 : 3;
      }
      boolean twoCapitals = left == Kind.UPPER && kind(before) == Kind.UPPER;
      return twoCapitals && right == Kind.LOWER ? 2 : 0;
    }
    if (a == '\u00C3' && b == '\u00A0') {
      return 1.2;
    }
    if (a == '\u0153' || a == '\u0152') { // LIGATURE OE: no word ends in it
      return 2;
    }
    return switch (right) {
      case MARK -> {
        int script = UScript.getScript(b);
        yield script == UScript.INHERITED || script == UScript.getScript(a) ? 0 : 4;
      }
      case SYMBOL, CURRENCY, OPENING, OPERATOR -> 3;
      case SIGN -> 1;
      case PICTURE -> 0.5;
      case DIGIT -> a > 0x24F ? 1 : 0;
      default -> 0;
    };
  }

  private static boolean isBox(int c) {
    return c >= 0x2500 && c < 0x25A0;
  }

  /** Small Greek letters stand for themselves among Latin ones: μm, γc. */
  private static boolean isGreekSymbol(int c) {
    return UScript.getScript(c) == UScript.GREEK && UCharacter.isULowercase(c);
  }

  private static boolean isCjk(int c) {
    int script = UScript.getScript(c);
    return script == UScript.HAN || script == UScript.HIRAGANA || script == UScript.KATAKANA;
  }

  private static Kind kind(int c) {
    // U+0384 behind a letter makes a Greek numeral
    if ("\uFFFD\u2019\u00B4\u2026\u00B7\u2022\u0384'".indexOf(c) >= 0) {
      return Kind.QUIET;
    }
    if ("\u2122\u00AE\u00B0\u00B2\u00B3\u00A9\u2032\u2033\u00A7".indexOf(c) >= 0) {
      return Kind.SIGN;
    }
    if ("\u00D7\u00F7\u00B1\u00B5".indexOf(c) >= 0) {
      return Kind.OPERATOR;
    }
    if ("\u00A1\u00BF\u201E\u201A".indexOf(c) >= 0) {
      return Kind.OPENING;
    }
    if ("\u0192\u02C6\u00AA\u00BA\u02C7\u00B6".indexOf(c) >= 0) { // not so by category
      return Kind.SYMBOL;
    }
    return switch (UCharacter.getType(c)) {
      case ECharacterCategory.SPACE_SEPARATOR,
          ECharacterCategory.LINE_SEPARATOR,
          ECharacterCategory.PARAGRAPH_SEPARATOR ->
          Kind.SPACE;
      case ECharacterCategory.DECIMAL_DIGIT_NUMBER -> Kind.DIGIT;
      case ECharacterCategory.UPPERCASE_LETTER, ECharacterCategory.TITLECASE_LETTER -> Kind.UPPER;
      case ECharacterCategory.LOWERCASE_LETTER -> Kind.LOWER;
      case ECharacterCategory.OTHER_LETTER, ECharacterCategory.MODIFIER_LETTER -> Kind.LETTER;
      case ECharacterCategory.NON_SPACING_MARK,
          ECharacterCategory.COMBINING_SPACING_MARK,
          ECharacterCategory.ENCLOSING_MARK ->
          Kind.MARK;
      case ECharacterCategory.START_PUNCTUATION, ECharacterCategory.INITIAL_PUNCTUATION ->
          Kind.OPENING;
      case ECharacterCategory.END_PUNCTUATION, ECharacterCategory.FINAL_PUNCTUATION -> Kind.CLOSING;
      case ECharacterCategory.DASH_PUNCTUATION,
          ECharacterCategory.OTHER_PUNCTUATION,
          ECharacterCategory.CONNECTOR_PUNCTUATION ->
          Kind.QUIET;
      case ECharacterCategory.CURRENCY_SYMBOL -> Kind.CURRENCY;
      case ECharacterCategory.CONTROL,
          ECharacterCategory.FORMAT,
          ECharacterCategory.SURROGATE,
          ECharacterCategory.PRIVATE_USE,
          ECharacterCategory.UNASSIGNED ->
          c == '\n' || c == '\r' || c == '\t' ? Kind.SPACE : Kind.CONTROL;
      case ECharacterCategory.OTHER_SYMBOL ->
          c >= 0x2600 && c < 0x2800 || UCharacter.hasBinaryProperty(c, UProperty.EMOJI)
              ? Kind.PICTURE
              : Kind.SYMBOL;
      default -> Kind.SYMBOL;
    };
  }
}
