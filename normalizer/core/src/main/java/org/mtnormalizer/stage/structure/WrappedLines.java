package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.SuspendedHyphen;

/**
 * Lines that were broken to fit a width, joined again. A paragraph was wrapped if none of its lines
 * could have taken the first word of the next one; the whole text has to show it. Verses, lists,
 * addresses, tables, dialogs and code fail that.
 */
final class WrappedLines {
  private static final int NARROWEST = 50;
  private static final int WIDEST = 100;

  /** So many line breaks at the full width are no chance. */
  private static final int LEAST_JOINTS = 6;

  /** Of all single line breaks, those at the full width; of these, those within a sentence. */
  private static final double MOST = 0.75;

  private static final double WITHIN_SENTENCES = 0.5;

  /** A text that parts words has several parted. */
  private static final int LEAST_PARTED = 3;

  private static final double CONFIDENCE = 0.9;

  /** Quoted lines, list items, indented or aligned ones. */
  private static final Pattern OF_ITS_OWN =
      Pattern.compile(
          "(?:[>|*\\u2022\\u00B7\\u2013\\u2014-]|\\d+[.)]\\s|\\s).*|.*(?:\\t|\\S {2,}(?=\\S)).*");

  private final String text;
  private final ArticleLines lines;

  /** For each line, whether it goes for another reason. */
  private final IntPredicate gone;

  WrappedLines(String text, ArticleLines lines, IntPredicate gone) {
    this.text = text;
    this.lines = lines;
    this.gone = gone;
  }

  /** The joints, or none if the text does not show that it was wrapped. */
  List<Proposal> joints() {
    int width = width();
    if (width < NARROWEST) {
      return List.of();
    }
    List<Integer> joints = new ArrayList<>();
    int breaks = 0;
    for (int from = 0; from < lines.size(); from++) {
      int to = from;
      while (lines.adjoinsNext(to)) {
        to++;
      }
      breaks += to - from;
      if (isWrapped(from, to, width)) {
        for (int i = from; i < to; i++) {
          joints.add(i);
        }
      }
      from = to;
    }
    long within = joints.stream().filter(this::goesOn).count();
    boolean shown =
        joints.size() >= LEAST_JOINTS
            && joints.size() >= MOST * breaks
            && within >= WITHIN_SENTENCES * joints.size();
    if (!shown) {
      return List.of();
    }
    boolean parts = joints.stream().filter(this::endsInHyphen).count() >= LEAST_PARTED;
    return joints.stream().map(i -> joint(i, parts)).toList();
  }

  private String line(int i) {
    return lines.span(i).of(text);
  }

  private int width() {
    int width = 0;
    for (int i = 0; i < lines.size(); i++) {
      int length = line(i).stripTrailing().length();
      width = lines.adjoinsNext(i) && length <= WIDEST ? Math.max(width, length) : width;
    }
    return width;
  }

  private boolean isWrapped(int from, int to, int width) {
    for (int i = from; i <= to; i++) {
      if (gone.test(i) || OF_ITS_OWN.matcher(line(i)).matches()) {
        return false;
      }
      if (i < to) {
        int length = line(i).stripTrailing().length();
        int word = line(i + 1).indexOf(' ');
        if (word < 0 && i + 1 < to || length > width || length + 1 + Math.max(word, 1) <= width) {
          return false;
        }
      }
    }
    return to > from;
  }

  /** Whether the next line begins within a sentence. */
  private boolean goesOn(int i) {
    return Character.isLowerCase(line(i + 1).codePointAt(0));
  }

  private boolean endsInHyphen(int i) {
    String line = line(i).stripTrailing();
    int last = line.length() - 1;
    return last > 1
        && (line.charAt(last) == '-' || line.charAt(last) == '\u2010')
        && Character.isLetter(line.charAt(last - 1))
        && goesOn(i)
        && !SuspendedHyphen.waitsBefore(line(i + 1));
  }

  private Proposal joint(int i, boolean parts) {
    int end = lines.span(i).start() + line(i).stripTrailing().length();
    Span gap = new Span(end, lines.span(i + 1).start());
    Reason reason =
        new Reason(
            "structure.wrapped-line",
            EditKind.SPACING,
            "every line is as long as the width allows",
            CONFIDENCE);
    if (!endsInHyphen(i)) {
      return Proposal.of(Edit.replace(text, gap, " ", reason));
    }
    boolean keep = !parts || isWrittenElsewhere(i, end);
    return Proposal.of(
        Edit.delete(text, keep ? gap : new Span(gap.start() - 1, gap.end()), reason));
  }

  /** Whether the text has the word with its hyphen within a line, too. */
  private boolean isWrittenElsewhere(int i, int end) {
    int start = end - 1;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String next = line(i + 1);
    int length = 0;
    while (length < next.length() && Character.isLetter(next.charAt(length))) {
      length++;
    }
    return text.contains(text.substring(start, end) + next.substring(0, length));
  }
}
