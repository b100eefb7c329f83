package org.mtnormalizer.stage.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;

/**
 * Double quotation marks that were typed as two single signs: {@code ,,word''}, {@code ''word''},
 * {@code \u2018\u2018word\u2019\u2019}, {@code ``word\u00B4\u00B4}, {@code <<word>>}. TeX's {@code
 * ``word''} is a style.
 */
final class TypedPairs {
  /** Languages whose quotations open with a low mark. */
  private static final Set<String> LOW =
      Set.of(
          "de", "cs", "sk", "pl", "hu", "bg", "ro", "sl", "lt", "lv", "et", "is", "hr", "sr", "bs",
          "mk", "nl", "ka", "sq", "da");

  private static final List<String> OPENINGS = List.of(",,", "''", "<<", "\u2018\u2018", "``");
  private static final String MARKS = "\u201E\u201C\u201D\u00AB\u00BB\"";
  private static final String ENDS = ".,;:!?)\u2026";

  /** What a quotation is at most long. */
  private static final int LONGEST = 600;

  private final MarkText text;
  private final String language;

  private TypedPairs(MarkText text) {
    this.text = text;
    this.language = text.language();
  }

  static List<Proposal> propose(Document document) {
    MarkText text = MarkText.of(document, new ArrayList<>());
    TypedPairs pairs = new TypedPairs(text);
    OPENINGS.forEach(pairs::find);
    return pairs.isCustom() ? List.of() : text.out();
  }

  /** Whether the text quotes more than once, and with typed signs alone. */
  private boolean isCustom() {
    return text.out().size() > 2
        && text.text().chars().noneMatch(c -> MARKS.indexOf(c) >= 0)
        && text.out().stream().allMatch(p -> p.edit().span().length() == 2);
  }

  private void find(String opening) {
    String t = text.text();
    for (int i = t.indexOf(opening); i >= 0; i = t.indexOf(opening, i + 2)) {
      if (!opens(i)) {
        continue;
      }
      int close = closing(i + 2, opening);
      if (close > 0) {
        int length = text.at(close) == text.at(close + 1) ? 2 : 1;
        String[] marks = marks(opening);
        replace(i, i + 2, marks[0]);
        replace(close, close + length, marks[1]);
        i = close;
      }
    }
  }

  private boolean opens(int i) {
    char before = text.at(i - 1);
    return (text.isGap(i - 1) || before == '(' || before == '\u2014' || before == '\u2013')
        && (text.isLetter(i + 2) || text.isDigit(i + 2))
        && !(text.at(i) == ',' && !LOW.contains(language))
        && !(text.at(i) == '<' && !isGuillemetLanguage());
  }

  private boolean isGuillemetLanguage() {
    return Quotation.hasGuillemets(language) && !language.equals("und");
  }

  /** Where the half stands that closes, -1 for nowhere or where another mark stands between. */
  private int closing(int from, String opening) {
    for (int k = from; k < from + LONGEST && !text.isBreak(k); k++) {
      char c = text.at(k);
      if (c == half(opening)) {
        boolean two = text.at(k + 1) == c && text.at(k + 2) != c;
        if (two) {
          return closes(k, k + 2) ? k : -1;
        }
      }
      if ("\u201C\u201D\"".indexOf(c) >= 0) {
        return opening.equals(",,") && closes(k, k + 1) ? k : -1;
      }
      if ("\u201E\u00AB\u00BB`".indexOf(c) >= 0 || text.text().startsWith(",,", k)) {
        return -1;
      }
    }
    return -1;
  }

  /** The sign that is typed twice where a quotation ends. */
  private static char half(String opening) {
    return switch (opening.charAt(0)) {
      case '<' -> '>';
      case '\u2018' -> '\u2019';
      case '`' -> '\u00B4';
      default -> '\'';
    };
  }

  private boolean closes(int from, int to) {
    char before = text.at(from - 1);
    return (Character.isLetterOrDigit(before) || ".,!?)%\u2026".indexOf(before) >= 0)
        && (text.isGap(to) || ENDS.indexOf(text.at(to)) >= 0);
  }

  /** The language's marks where it has its own, else those of the document. */
  private String[] marks(String opening) {
    if (opening.equals("<<")) {
      return new String[] {"\u00AB", "\u00BB"};
    }
    if (opening.equals(",,")) {
      return Quotation.ofLocale(language)[0].equals("\u201E")
          ? Quotation.ofLocale(language)
          : new String[] {"\u201E", "\u201D"};
    }
    String[] own = Quotation.ofLocale(language);
    if (opening.equals("\u2018\u2018") && Quotation.isLeftRight(language)) {
      return new String[] {"\u201C", "\u201D"};
    }
    boolean uses = text.text().indexOf(own[0]) >= 0 && !own[0].equals("\"");
    return uses ? own : new String[] {"\"", "\""};
  }

  private void replace(int from, int to, String mark) {
    text.replace(
        from,
        to,
        mark,
        "quote.typed-pair",
        EditKind.QUOTE,
        "two single signs stand for a quotation mark",
        0.85);
  }
}
