package org.mtnormalizer.stage.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;

/** Spaces at brackets of full width, which bring their own: {@code \u300C \u8A9E \u300D}. */
final class WideBrackets {
  private static final Set<String> LANGUAGES = Set.of("zh", "ja");
  private static final String OPENING = "\u300C\u300E\uFF08\u300A\u3010";
  private static final String CLOSING = "\u300D\u300F\uFF09\u300B\u3011";

  private WideBrackets() {}

  static List<Proposal> propose(Document document) {
    MarkText text = MarkText.of(document, new ArrayList<>());
    if (!LANGUAGES.contains(text.language())) {
      return List.of();
    }
    for (int i = text.text().indexOf(' '); i >= 0; i = text.text().indexOf(' ', i + 1)) {
      char before = text.at(i - 1);
      char behind = text.at(i + 1);
      boolean inside =
          OPENING.indexOf(before) >= 0 && !text.isGap(i + 1)
              || CLOSING.indexOf(behind) >= 0 && !text.isGap(i - 1);
      boolean outside = CLOSING.indexOf(before) >= 0 && text.isLetter(i + 1) && behind > '\u2E80';
      if (inside || outside || isCurlyInside(text, i)) {
        text.delete(
            i,
            i + 1,
            "spacing.bracket",
            EditKind.SPACING,
            "a bracket of full width has its own space",
            0.85);
      }
    }
    return text.out();
  }

  /** {@code \u201C \u8BED \u201D}: both halves have a space inside. */
  private static boolean isCurlyInside(MarkText text, int i) {
    if (text.at(i - 1) == Quotation.LEFT) {
      int close = SpacedPairs.nextMark(text, i);
      return text.at(close) == Quotation.RIGHT && text.at(close - 1) == ' ' && close - i > 2;
    }
    if (text.at(i + 1) == Quotation.RIGHT) {
      int open = i - 1;
      while (!text.isBreak(open) && !Quotation.isMark(text.at(open))) {
        open--;
      }
      return text.at(open) == Quotation.LEFT && text.at(open + 1) == ' ' && i - open > 2;
    }
    return false;
  }
}
