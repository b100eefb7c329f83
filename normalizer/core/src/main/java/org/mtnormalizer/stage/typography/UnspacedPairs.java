package org.mtnormalizer.stage.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;

/**
 * The second half of a pair in languages that set no spaces around it: {@code
 * \u201C\u8D62\u4E86\u201C} and {@code \u300C\u51FA\u767A\u201D}. Only what opened before it tells.
 */
final class UnspacedPairs {
  private static final Set<String> LANGUAGES = Set.of("zh", "ja");
  private static final char OPENING_CORNER = '\u300C';
  private static final String OPENING = "" + Quotation.LEFT + OPENING_CORNER;
  private static final char CLOSING_CORNER = '\u300D';

  private UnspacedPairs() {}

  static List<Proposal> propose(Document document) {
    MarkText text = MarkText.of(document, new ArrayList<>());
    if (!LANGUAGES.contains(text.language())) {
      return List.of();
    }
    int open = -1;
    boolean plain = !hasStraight(text, 0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.at(i);
      if (text.isBreak(i)) {
        open = -1;
        plain = !hasStraight(text, i + 1);
      } else if (plain && (Quotation.isCurly(c) || c == OPENING_CORNER || c == CLOSING_CORNER)) {
        if (open < 0) {
          open = c == Quotation.LEFT || c == OPENING_CORNER ? i : -1;
          continue;
        }
        char half = text.at(open) == Quotation.LEFT ? Quotation.RIGHT : CLOSING_CORNER;
        boolean nested = c == OPENING_CORNER || c == Quotation.LEFT && half == CLOSING_CORNER;
        if (c != half && !nested && !text.isClosedLater(i, OPENING, half)) {
          text.replace(
              i,
              i + 1,
              String.valueOf(half),
              "quote.closing-glyph",
              EditKind.QUOTE,
              "the mark before it opens",
              0.8);
        }
        open = nested ? open : -1;
      }
    }
    return text.out();
  }

  /** Whether straight marks stand in a line, too: any of them may be the other half. */
  private static boolean hasStraight(MarkText text, int from) {
    for (int i = from; !text.isBreak(i); i++) {
      if (text.at(i) == Quotation.STRAIGHT) {
        return true;
      }
    }
    return false;
  }
}
