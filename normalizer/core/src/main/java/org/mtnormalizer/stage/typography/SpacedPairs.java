package org.mtnormalizer.stage.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;

/**
 * Quotation marks with a space on both inner sides, in languages that set none there and whose
 * marks {@link QuoteRules} and {@link UnlikePairs} leave alone: {@code " word "} in German, {@code
 * « word »} in Spanish. Both sides show that it is a pair; one alone could stand on the wrong side.
 */
final class SpacedPairs {
  /** Languages that set guillemets close, of those that {@link UnlikePairs} does not know. */
  private static final Set<String> CLOSE_GUILLEMETS =
      Set.of("es", "it", "pt", "ca", "gl", "tr", "eu", "da", "sl", "hr", "sr", "mk", "sq", "ka");

  /** Languages whose text is not parted by spaces. */
  private static final Set<String> UNSPACED = Set.of("zh", "ja", "th", "lo", "km", "my", "und");

  /** Languages that open with a low mark and that {@link UnlikePairs} does not know. */
  private static final Set<String> LOW =
      Set.of("hr", "sr", "bs", "mk", "lv", "et", "sq", "ka", "nl");

  private static final String ENDS = ".,;:!?)\u2026\u060C\u061B\u061F\u0964";
  private static final String MARKS = "\u201C\u201D\u201E\u00AB\u00BB\"";

  /** What a quotation is at most long. */
  private static final int LONGEST = 400;

  private SpacedPairs() {}

  static List<Proposal> propose(Document document) {
    MarkText text = MarkText.of(document, new ArrayList<>());
    String language = text.language();
    if (!Quotation.isLeftRight(language) && !UNSPACED.contains(language)) {
      pairs(text, Quotation.STRAIGHT, "\"");
    }
    if (CLOSE_GUILLEMETS.contains(language)) {
      pairs(text, Quotation.LEFT_GUILLEMET, "\u00BB");
    }
    if (LOW.contains(language)) {
      pairs(text, Quotation.LOW, "\u201C\u201D");
    }
    return text.out();
  }

  private static void pairs(MarkText text, char opening, String closing) {
    String t = text.text();
    for (int open = t.indexOf(opening); open >= 0; ) {
      if (opening == Quotation.STRAIGHT && !isEven(text, open)) {
        open = t.indexOf(opening, lineEnd(text, open));
        continue;
      }
      int close = nextMark(text, open);
      boolean pairs = closing.indexOf(text.at(close)) >= 0;
      if (pairs && close - open < LONGEST && isSpaced(text, open, close)) {
        inner(text, open + 1);
        inner(text, close - 1);
      }
      open = t.indexOf(opening, pairs ? close + 1 : open + 1);
    }
  }

  /** Whether the straight marks from a place to the line's end could pair. */
  private static boolean isEven(MarkText text, int from) {
    int count = 0;
    for (int k = from; !text.isBreak(k); k++) {
      count += text.at(k) == Quotation.STRAIGHT ? 1 : 0;
    }
    return count % 2 == 0;
  }

  private static int lineEnd(MarkText text, int from) {
    int end = from;
    while (!text.isBreak(end)) {
      end++;
    }
    return end;
  }

  private static boolean isSpaced(MarkText text, int open, int close) {
    return (text.isGap(open - 1) || text.at(open - 1) == '(')
        && text.at(open + 1) == ' '
        && text.at(close - 1) == ' '
        && (Character.isLetterOrDigit(text.at(open + 2))
            || "\u2026(".indexOf(text.at(open + 2)) >= 0)
        && !text.isGap(close - 2)
        && close - open > 3
        && (text.isGap(close + 1) || ENDS.indexOf(text.at(close + 1)) >= 0);
  }

  /** The next double mark of the line, or the line's end. */
  static int nextMark(MarkText text, int i) {
    int k = i + 1;
    while (!text.isBreak(k) && MARKS.indexOf(text.at(k)) < 0) {
      k++;
    }
    return k;
  }

  private static void inner(MarkText text, int space) {
    text.delete(
        space,
        space + 1,
        "quote.inner-space",
        EditKind.QUOTE,
        "the language sets no space on the inner side",
        0.85);
  }
}
