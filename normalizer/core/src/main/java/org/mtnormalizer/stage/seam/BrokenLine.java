package org.mtnormalizer.stage.seam;

import java.util.List;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/**
 * Joins a sentence that was broken around a link or a bold name: no line begins with a comma, and
 * no paragraph ends with an article.
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
  private static final String NO_COMMA = "no line begins with a comma";

  private final String t;
  private final SeamWords words;

  BrokenLine(SeamText text, SeamWords words) {
    this.t = text.text();
    this.words = words;
  }

  void propose(List<Proposal> proposals) {
    for (int i = t.indexOf('\n'); i >= 0; i = t.indexOf('\n', i + 1)) {
      if (!isLineOfComma(i + 1)) {
        behindArticle(i, proposals);
        continue;
      }
      int end = trimmedEnd(i);
      if (end == 0 || !isWordEnd(t.charAt(end - 1))) {
        continue;
      }
      join(end, i + 1, "", NO_COMMA, proposals);
      int start = lineStart(end);
      int before = trimmedEnd(start);
      boolean name =
          end - start <= MAX_NAME
              && start > 0
              && before > 0
              && Character.isUpperCase(t.charAt(start))
              && isUnfinished(t.charAt(before - 1));
      if (name) {
        join(before, start, " ", NO_COMMA, proposals);
      }
    }
  }

  /** {@code on the\n\nHarbor case}: an article, and a paragraph of its own behind it. */
  private void behindArticle(int i, List<Proposal> proposals) {
    if (i < 4 || i + 2 >= t.length() || t.charAt(i + 1) != '\n') {
      return;
    }
    int end = t.charAt(i - 1) == ' ' ? i - 1 : i;
    int start = end;
    while (start > 0 && end - start < 5 && Character.isLowerCase(t.charAt(start - 1))) {
      start--;
    }
    int next = i + 2;
    if (start > 1
        && t.charAt(start - 1) == ' '
        && Character.isLowerCase(t.charAt(start - 2))
        && words.articles().contains(t.substring(start, end))
        && words.unfinished().contains(t.substring(start, end))
        && Character.isUpperCase(t.charAt(next))) {
      join(end, next, " ", "no paragraph ends with an article", proposals);
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

  private void join(int from, int to, String with, String evidence, List<Proposal> proposals) {
    Reason reason = new Reason("seam.broken-line", EditKind.SEAM, evidence, 0.85);
    proposals.add(Proposal.of(Edit.replace(t, new Span(from, to), with, reason)));
  }
}
