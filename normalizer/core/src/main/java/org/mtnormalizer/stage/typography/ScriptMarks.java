package org.mtnormalizer.stage.typography;

import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/**
 * Marks of the Latin script between letters of another that has its own. Where both are in use the
 * text must prove that it uses its own ones.
 */
final class ScriptMarks {
  private static final Set<String> ARABIC = Set.of("ar", "fa", "ur", "ckb", "ps");

  /** Marks that are left over in Latin text, and what they stand for. */
  private static final String FOREIGN = "\u3002\u300D\u0964\u06D4\u3001\uFF0C\u060C\u061B\uFF1B";

  private static final String LATIN = "....,,,;;";

  /** What a quotation is at most long. */
  private static final int LONGEST = 1_000;

  private static final int LONGEST_LABEL = 30;

  private static final char OPENING_LENS = '\u3010';
  private static final char CLOSING_LENS = '\u3011';
  private static final char OPENING_CORNER = '\u300C';
  private static final char BULLET = '\u2022';
  private static final char CORNER = '\u300D';

  private final MarkText text;
  private final int script;
  private final Set<String> ending;
  private final Map<String, Boolean> proofs = new HashMap<>();
  private final HalfWidth halfWidth;

  private ScriptMarks(MarkText text, int script, Set<String> ending) {
    this.text = text;
    this.script = script;
    this.ending = ending;
    this.halfWidth = new HalfWidth(text, this::own, this::isOwn);
  }

  /** For the text's language. */
  static ScriptMarks of(MarkText text, WordClasses classes) {
    String language = text.language();
    int script =
        ARABIC.contains(language)
            ? UScript.ARABIC
            : switch (language) {
              case "zh", "ja" -> UScript.HAN;
              case "el" -> UScript.GREEK;
              case "hi" -> UScript.DEVANAGARI;
              default -> UScript.INVALID_CODE;
            };
    return new ScriptMarks(text, script, classes.of(language, Kind.FINAL));
  }

  /** Whether the mark there was replaced by one of the script. */
  boolean look(int i) {
    if (script == UScript.DEVANAGARI) {
      return danda(i);
    }
    int end = text.at(i - 1) == ' ' ? i - 1 : i;
    if (script == UScript.INVALID_CODE || !isOwn(end - 1)) {
      return false;
    }
    String own = own(text.at(i));
    if (script == UScript.HAN && halfWidth.isCustom(text.at(i))) {
      return false;
    }
    boolean any =
        "?!".indexOf(text.at(i)) >= 0 || text.at(i) == ',' && text.language().equals("zh");
    boolean proved = any ? isProvedByAny() : isProved(own);
    if (own.isEmpty() || script != UScript.GREEK && !proved) {
      return false;
    }
    boolean wide = script == UScript.HAN;
    if (text.at(i) == '.' && (!wide || text.at(end - 1) == '.' || text.at(i + 1) == '.')) {
      return false;
    }
    boolean spaced = text.at(i + 1) == ' ';
    boolean quoted = wide && text.at(i) == ':' && "\u201C\u300C".indexOf(text.at(i + 1)) >= 0;
    boolean behind = quoted || isOwn(i + 1) || spaced && isOwn(i + 2) || text.isBreak(i + 1);
    if (!behind) {
      return false;
    }
    text.replace(
        end,
        wide && spaced && !text.isBreak(i + 1) ? i + 2 : i + 1,
        own,
        "punctuation.script",
        EditKind.PUNCTUATION,
        "the script has its own mark",
        0.75);
    return true;
  }

  /**
   * Whether a mark of another script, left over between Latin words, was replaced by the Latin one:
   * {@code the city \u3002 The port}.
   */
  boolean foreign(int i) {
    int mark = FOREIGN.indexOf(text.at(i));
    if (text.at(i) == OPENING_LENS && script == UScript.INVALID_CODE) {
      return label(i);
    }
    if (mark < 0 || script != UScript.INVALID_CODE) {
      return false;
    }
    if (text.at(i) == CORNER) {
      if (!isLatin(text.at(i - 1) == ' ' ? i - 2 : i - 1)) {
        return false;
      }
      char open = opened(i);
      if (open == Quotation.LEFT && isLatin(i - 1)) {
        text.replace(
            i,
            i + 1,
            String.valueOf(Quotation.RIGHT),
            "punctuation.script",
            EditKind.PUNCTUATION,
            "the mark that opens is of the Latin script",
            0.85);
        return true;
      }
      if (open != 0) {
        return false;
      }
    }
    int from = i;
    while (text.at(from - 1) == ' ' && i - from < 2) {
      from--;
    }
    int to = i + 1;
    while (text.at(to) == ' ' && to - i < 3) {
      to++;
    }
    char own = LATIN.charAt(mark);
    char next = text.at(to);
    boolean goesOn =
        own == '.'
            ? Character.isUpperCase(next) || isHangul(next) && text.at(i + 1) == ' '
            : text.isWord(to, 1) || text.isLetter(to) && text.at(to + 1) == ' ';
    if (own == ';' && from < i) {
      return false; // the sign itself
    }
    boolean behindQuote = own == ',' && MarkRules.CLOSING.indexOf(text.at(from - 1)) >= 0;
    boolean closed = own == '.' && (text.isBreak(to) || to == i + 1 && next == Quotation.RIGHT);
    int last = behindQuote ? from - 2 : from - 1;
    boolean fits = isLatinWord(last) || own == '.' && isHangul(text.at(last)) && isStopped();
    if (!fits || !closed && !(goesOn && (isLatin(to) || isHangul(next)))) {
      return false;
    }
    text.replace(
        from,
        closed ? i + 1 : to,
        own + (closed ? "" : " "),
        "punctuation.script",
        EditKind.PUNCTUATION,
        "the mark belongs to another script",
        0.85);
    return true;
  }

  private static boolean isHangul(char c) {
    return c >= '\uAC00' && c <= '\uD7A3';
  }

  /** Whether a Korean text ends its sentences with the stop of the Latin script. */
  private boolean isStopped() {
    return isProved("\uB2E4. ");
  }

  /**
   * {@code \u8BF4\u3002\u3002}, once in a text: one stop is enough. More of them are its ellipsis.
   */
  boolean doubledStop(int i) {
    String t = text.text();
    boolean once =
        script == UScript.HAN
            && text.at(i) == '\u3002'
            && text.at(i - 1) == '\u3002'
            && text.at(i + 1) != '\u3002'
            && (text.language().equals("zh")
                || isOwn(i + 1)) // at a line's end of Japanese an ellipsis
            && isOwn(i - 2)
            && t.indexOf("\u3002\u3002") == i - 1
            && t.lastIndexOf("\u3002\u3002") == i - 1;
    if (once) {
      text.delete(
          i, i + 1, "punctuation.doubled", EditKind.PUNCTUATION, "one stop is enough", 0.75);
    }
    return once;
  }

  private boolean isLatinWord(int i) {
    return isLatin(i) && isLatin(i - 1);
  }

  /** {@code \u3010Live\u3011Ten goals}: a label before a headline, elsewhere a bracket. */
  private boolean label(int i) {
    int close = i + 1;
    while (close - i < LONGEST_LABEL && (isLatin(close) || text.at(close) == ' ')) {
      close++;
    }
    if (close == i + 1 || text.at(close) != CLOSING_LENS) {
      return false;
    }
    boolean first = text.isBreak(i - 1) && isLatin(close + 1);
    lens(i, first ? "" : "[");
    lens(close, first ? ": " : "]");
    return true;
  }

  private void lens(int i, String with) {
    text.replace(
        i,
        i + 1,
        with,
        "punctuation.script",
        EditKind.PUNCTUATION,
        "the bracket belongs to another script",
        0.8);
  }

  /** What opens before a closing corner and waits for its half, 0 for nothing. */
  private char opened(int i) {
    int open = 0;
    for (int k = i - 1; !text.isBreak(k) && i - k < LONGEST; k--) {
      char c = text.at(k);
      open += c == OPENING_CORNER || c == Quotation.LEFT ? 1 : 0;
      open -= c == CORNER || c == Quotation.RIGHT ? 1 : 0;
      if (open > 0) {
        return c;
      }
    }
    return 0;
  }

  private boolean isLatin(int i) {
    return text.isLetter(i) && text.at(i) < 0x250;
  }

  /**
   * {@code \u0939\u0948.} and {@code \u0939\u0948 |}: a stop or a bar behind a word that ends a
   * Hindi sentence.
   */
  private boolean danda(int i) {
    int end = text.at(i) == '|' && text.at(i - 1) == ' ' ? i - 1 : i;
    int start = end;
    while (end - start < 8 && isDevanagari(start - 1)) {
      start--;
    }
    boolean ends = ending.contains(text.text().substring(start, end));
    if (".|".indexOf(text.at(i)) < 0 || !ends || !text.closes(i + 1) || !isProved("\u0964")) {
      return false;
    }
    text.replace(
        end,
        i + 1,
        "\u0964",
        "punctuation.script",
        EditKind.PUNCTUATION,
        "the script has its own mark",
        0.8);
    return true;
  }

  private boolean isDevanagari(int i) {
    char c = text.at(i);
    return c >= 0x900 && c < 0x964;
  }

  /** Whether the text itself uses the script's mark. */
  private boolean isProved(String own) {
    return proofs.computeIfAbsent(own, text.text()::contains);
  }

  /**
   * Whether the text uses any mark of the script: then it asks and exclaims with its marks, too.
   */
  private boolean isProvedByAny() {
    return script == UScript.ARABIC
        ? isProved("\u060C") || isProved("\u061F")
        : isProved("\u3002") || isProved("\uFF1F");
  }

  /** {@code \u3002 \u672C}: a mark of full width brings its space. */
  void spaceBehindWide(int i) {
    if (script == UScript.HAN
        && text.at(i + 1) == ' '
        && isOwn(i + 2)
        && isOwn(text.at(i - 1) == ' ' ? i - 2 : i - 1)) {
      text.delete(
          i + 1,
          i + 2,
          "spacing.behind-mark",
          EditKind.SPACING,
          "a mark of full width has its own space",
          0.75);
    }
  }

  /**
   * A raised stop: in Greek close to the word before it, between other letters a semicolon that
   * stayed Greek.
   */
  void raisedStop(int i) {
    boolean spaced = text.at(i - 1) == ' ';
    int end = spaced ? i - 1 : i;
    if (text.at(i) == BULLET && (script != UScript.GREEK || spaced)) {
      return;
    }
    if (text.at(i + 1) != ' '
        || !Character.isLowerCase(text.at(i + 2))
        || !Character.isLowerCase(text.at(end - 1))) {
      return;
    }
    if (text.at(i) == BULLET && isOwn(end - 1)) {
      text.replace(
          i,
          i + 1,
          "\u00B7",
          "punctuation.script",
          EditKind.PUNCTUATION,
          "the script has its own mark",
          0.8);
    } else if (script == UScript.GREEK && spaced && isOwn(end - 1)) {
      text.delete(
          end,
          i,
          "spacing.before-mark",
          EditKind.SPACING,
          "no space stands before this mark in the language of the text",
          0.75);
    } else if (script == UScript.INVALID_CODE && !spaced && isLatin(end - 1) && isLatin(i + 2)) {
      text.replace(
          i,
          i + 1,
          ";",
          "punctuation.script",
          EditKind.PUNCTUATION,
          "the mark belongs to another script",
          0.75);
    }
  }

  private String own(char mark) {
    if (script == UScript.ARABIC) {
      return mark == ',' ? "\u060C" : mark == ';' ? "\u061B" : mark == '?' ? "\u061F" : "";
    }
    if (script == UScript.GREEK) {
      return mark == '?' ? ";" : "";
    }
    return switch (mark) {
      case ',' -> text.language().equals("ja") ? "\u3001" : "\uFF0C";
      case '.' -> "\u3002";
      case '?' -> "\uFF1F";
      case '!' -> "\uFF01";
      case ';' -> text.language().equals("zh") ? "\uFF1B" : "";
      case ':' -> text.language().equals("zh") ? "\uFF1A" : "";
      default -> "";
    };
  }

  private boolean isOwn(int i) {
    char c = text.at(i);
    if (c < 0x370) {
      return false;
    }
    int of = UScript.getScript(c);
    return of == script
        || script == UScript.HAN && (of == UScript.HIRAGANA || of == UScript.KATAKANA);
  }
}
