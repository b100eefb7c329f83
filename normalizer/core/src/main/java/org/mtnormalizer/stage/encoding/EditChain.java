package org.mtnormalizer.stage.encoding;

import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.Edits;
import org.mtnormalizer.edit.Reason;

/**
 * Edits of edited text, told as edits of the text before both.
 *
 * <p>Where the second changes what the first made, the two become one. It has the reason of the
 * first, which uncovered the second, and the smaller confidence.
 */
final class EditChain {
  private final String original;
  private final List<Edit> first;
  private final String middle;
  private final List<Edit> second;
  private final List<Edit> out = new ArrayList<>();

  private int i;
  private int j;

  /** How far the next edit of {@code first} stands from its place in {@code middle}. */
  private int shift;

  private EditChain(String original, List<Edit> first, String middle, List<Edit> second) {
    this.original = original;
    this.first = first;
    this.middle = middle;
    this.second = second;
  }

  static List<Edit> join(String original, List<Edit> first, String middle, List<Edit> second) {
    if (first.isEmpty()) {
      return second;
    }
    EditChain chain = new EditChain(original, first, middle, second);
    while (chain.i < first.size() || chain.j < second.size()) {
      chain.group();
    }
    return chain.out;
  }

  /** Takes the next edit of either list and all that meet it. */
  private void group() {
    int start = Math.min(nextFirst(), nextSecond());
    int from = start - shift;
    int end = start;
    List<Edit> taken = new ArrayList<>();
    List<Edit> inner = new ArrayList<>();
    while (true) {
      boolean leads = taken.isEmpty();
      if (nextFirst() < end || leads && nextFirst() == start) {
        Edit e = first.get(i++);
        end = Math.max(end, e.span().start() + shift + e.after().length());
        shift += e.after().length() - e.before().length();
        taken.add(e);
      } else if (nextSecond() < end || leads) {
        Edit e = second.get(j++);
        end = Math.max(end, e.span().end());
        taken.add(e);
        inner.add(moved(e, start));
      } else {
        break;
      }
    }
    Span span = new Span(from, end - shift);
    String after = new Edits(inner).apply(middle.substring(start, end));
    if (!span.of(original).equals(after)) {
      out.add(Edit.replace(original, span, after, reason(taken)));
    }
  }

  private static Reason reason(List<Edit> taken) {
    Reason first = taken.get(0).reason();
    double confidence =
        taken.stream().mapToDouble(e -> e.reason().confidence()).min().orElseThrow();
    return new Reason(first.rule(), first.kind(), first.evidence(), confidence);
  }

  /** Where the next edit of the first list begins in {@code middle}. */
  private int nextFirst() {
    return i < first.size() ? first.get(i).span().start() + shift : Integer.MAX_VALUE;
  }

  private int nextSecond() {
    return j < second.size() ? second.get(j).span().start() : Integer.MAX_VALUE;
  }

  private static Edit moved(Edit e, int by) {
    return new Edit(
        new Span(e.span().start() - by, e.span().end() - by),
        e.before(),
        e.after(),
        e.reason(),
        e.keepAs());
  }
}
