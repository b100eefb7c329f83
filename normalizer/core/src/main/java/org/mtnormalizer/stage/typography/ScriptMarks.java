package org.mtnormalizer.stage.typography;

import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mtnormalizer.edit.EditKind;

/**
 * Marks of the Latin script between letters of another that has its own. Where both are in use the
 * text must prove that it uses its own ones.
 */
final class ScriptMarks {
  private static final Set<String> ARABIC = Set.of("ar", "fa", "ur", "ckb", "ps");

  /** Marks that are left over in Latin text, and what they stand for. */
  private static final String FOREIGN = "\u3002\u300D\u3001\uFF0C\u060C";

  private static final String LATIN = "..,,,";

  private static final char CORNER = '\u300D';

  private final MarkText text;
  private final int script;
  private final Map<String, Boolean> proofs = new HashMap<>();

  private ScriptMarks(MarkText text, int script) {
    this.text = text;
    this.script = script;
  }

  /** For the text's language. */
  static ScriptMarks of(MarkText text) {
    String language = text.language();
    if (ARABIC.contains(language)) {
      return new ScriptMarks(text, UScript.ARABIC);
    }
    if (language.equals("zh") || language.equals("ja")) {
      return new ScriptMarks(text, UScript.HAN);
    }
    return new ScriptMarks(text, language.equals("el") ? UScript.GREEK : UScript.INVALID_CODE);
  }

  /** Whether the mark there was replaced by one of the script. */
  boolean look(int i) {
    if (script == UScript.INVALID_CODE || !isOwn(i - 1)) {
      return false;
    }
    String own = own(text.at(i));
    if (own.isEmpty() || script != UScript.GREEK && !isProved(own)) {
      return false;
    }
    boolean wide = script == UScript.HAN;
    boolean spaced = text.at(i + 1) == ' ';
    boolean behind = isOwn(i + 1) || spaced && isOwn(i + 2) || text.isBreak(i + 1);
    if (!behind) {
      return false;
    }
    text.replace(
        i,
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
    if (mark < 0 || script != UScript.INVALID_CODE || text.at(i) == CORNER && isPaired(i)) {
      return false;
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
    boolean goesOn = own == '.' ? Character.isUpperCase(next) : text.isWord(to, 1);
    if (!isLatinWord(from - 1) || !(own == '.' && text.isBreak(to)) && !(goesOn && isLatin(to))) {
      return false;
    }
    text.replace(
        from,
        text.isBreak(to) ? i + 1 : to,
        own + (text.isBreak(to) ? "" : " "),
        "punctuation.script",
        EditKind.PUNCTUATION,
        "the mark belongs to another script",
        0.85);
    return true;
  }

  private boolean isLatinWord(int i) {
    return isLatin(i) && isLatin(i - 1);
  }

  /** Whether something opens before a closing corner that it could close. */
  private boolean isPaired(int i) {
    int open = 0;
    for (int k = i - 1; !text.isBreak(k) && open <= 0; k--) {
      char c = text.at(k);
      open += c == '\u300C' || c == Quotation.LEFT ? 1 : c == Quotation.RIGHT ? -1 : 0;
    }
    return open > 0;
  }

  private boolean isLatin(int i) {
    return text.isLetter(i) && text.at(i) < 0x250;
  }

  /** Whether the text itself uses the script's mark. */
  private boolean isProved(String own) {
    return proofs.computeIfAbsent(own, text.text()::contains);
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
