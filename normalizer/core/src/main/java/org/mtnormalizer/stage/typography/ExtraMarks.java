package org.mtnormalizer.stage.typography;

import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.EditKind;

/** Quotation marks of one paragraph that stand beside another one and are one too many. */
final class ExtraMarks {
  private static final int LONGEST_SPEAKER = 40;
  private static final int LONGEST_QUOTATION = 1_000;

  private final MarkText text;
  private final Span line;
  private final Attribution attribution;

  ExtraMarks(MarkText text, Span line, Attribution attribution) {
    this.text = text;
    this.line = line;
    this.attribution = attribution;
  }

  /** Whether the mark is one too many; then it goes, and pairs with no other. */
  boolean drop(int i) {
    if (i - 3 < line.start()) {
      return false;
    }
    if (isSpeakersMark(i) || isSecondClosing(i)) {
      text.delete(
          i, i + 1, "quote.doubled", EditKind.QUOTE, "the quotation is closed before it", 0.9);
      return true;
    }
    return false;
  }

  /** {@code gone”, ”Hill said}, {@code gone.” “She added.}: before who says it. */
  private boolean isSpeakersMark(int i) {
    boolean behind =
        text.at(i - 1) == ' '
            && (text.at(i - 2) == ',' && isClosing(i - 3)
                || isClosing(i - 2) && ".,!?".indexOf(text.at(i - 3)) >= 0);
    if (!behind
        || !Character.isUpperCase(text.at(i + 1))
        || !attribution.standsAt(text.text(), i + 1, line.end())) {
      return false;
    }
    if (text.at(i - 2) == ',') {
      return text.at(i) == Quotation.RIGHT || isLast(i); // a list: “gone”, “Hill said” and “never”
    }
    int end = i + 1;
    while (end < line.end()
        && end - i < LONGEST_SPEAKER
        && (text.isLetter(end) || text.at(end) == ' ')) {
      end++;
    }
    return text.at(end) == '.' && attribution.isVerb(text.wordBefore(end)) && isLast(i);
  }

  /** {@code gone”.” They left}: behind the stop, with one quotation open before. */
  private boolean isSecondClosing(int i) {
    return text.at(i) == Quotation.RIGHT
        && ".,".indexOf(text.at(i - 1)) >= 0
        && isClosing(i - 2)
        && (text.isLetter(i - 3) || text.isDigit(i - 3))
        && text.isGap(i + 1)
        && isOneOpen(i - 2);
  }

  private boolean isClosing(int i) {
    return text.at(i) == Quotation.RIGHT || text.at(i) == Quotation.STRAIGHT;
  }

  private boolean isLast(int i) {
    for (int k = i + 1; k < Math.min(line.end(), i + LONGEST_QUOTATION); k++) {
      if (Quotation.isMark(text.at(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean isOneOpen(int close) {
    int open = 0;
    for (int k = Math.max(line.start(), close - LONGEST_QUOTATION); k < close; k++) {
      if (text.at(k) == Quotation.LEFT) {
        open++;
      } else if (text.at(k) == Quotation.RIGHT && open > 0) {
        open--;
      }
    }
    return open == 1;
  }
}
