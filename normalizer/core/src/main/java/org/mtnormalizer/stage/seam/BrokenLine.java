package org.mtnormalizer.stage.seam;

import java.util.List;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/**
 * Joins a sentence that was broken around a link or a bold name: no line begins with a comma.
 *
 * <pre>
 * whose president,
 *
 * Juan Manuel Serrano
 *
 * , they summon both
 * </pre>
 */
final class BrokenLine {
  private static final int MAX_NAME = 60;

  private final String t;

  BrokenLine(SeamText text) {
    this.t = text.text();
  }

  void propose(List<Proposal> proposals) {
    for (int i = t.indexOf('\n'); i >= 0; i = t.indexOf('\n', i + 1)) {
      if (!isLineOfComma(i + 1)) {
        continue;
      }
      int end = trimmedEnd(i);
      if (end == 0 || !isWordEnd(t.charAt(end - 1))) {
        continue;
      }
      join(end, i + 1, "", proposals);
      int start = lineStart(end);
      int before = trimmedEnd(start);
      boolean name =
          end - start <= MAX_NAME
              && start > 0
              && before > 0
              && Character.isUpperCase(t.charAt(start))
              && isUnfinished(t.charAt(before - 1));
      if (name) {
        join(before, start, " ", proposals);
      }
    }
  }

  /** A comma, a space and a word in lower case begin the line. */
  private boolean isLineOfComma(int start) {
    return start + 2 < t.length()
        && t.charAt(start) == ','
        && t.charAt(start + 1) == ' '
        && Character.isLowerCase(t.charAt(start + 2));
  }

  private static boolean isWordEnd(char c) {
    return Character.isLetterOrDigit(c) || "\u201D\"\u2019)".indexOf(c) >= 0;
  }

  /** A line that ends so goes on in the next. */
  private static boolean isUnfinished(char c) {
    return c == ',' || Character.isLowerCase(c);
  }

  /** Where the text before a place ends, without white space. */
  private int trimmedEnd(int place) {
    int end = place;
    while (end > 0 && place - end < MAX_NAME && Character.isWhitespace(t.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The start of the line, or a place too far away to be one. */
  private int lineStart(int end) {
    int start = end;
    while (start > 0 && end - start <= MAX_NAME && t.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  private void join(int from, int to, String with, List<Proposal> proposals) {
    Reason reason =
        new Reason("seam.broken-line", EditKind.SEAM, "no line begins with a comma", 0.85);
    proposals.add(Proposal.of(Edit.replace(t, new Span(from, to), with, reason)));
  }
}
