package org.mtnormalizer.edit;

import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.Span;

/**
 * Accepted edits of one version of a text, sorted and disjoint. The only class that makes new text.
 *
 * <p>Two edits may touch. Insertions at one place are made in the order of the list; the policy
 * never accepts two, but two deletions side by side invert to such a pair.
 */
public record Edits(List<Edit> list) {
  public static final Edits NONE = new Edits(List.of());

  public Edits {
    list = List.copyOf(list);
    for (int i = 1; i < list.size(); i++) {
      Span previous = list.get(i - 1).span();
      Span next = list.get(i).span();
      if (next.start() < previous.end() || next.start() < previous.start()) {
        throw new IllegalArgumentException(
            "edits must be sorted and disjoint: " + list.get(i - 1) + " before " + list.get(i));
      }
    }
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  /**
   * The text after all edits.
   *
   * @throws IllegalArgumentException if what an edit calls {@code before} does not stand there
   */
  public String apply(String text) {
    if (list.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 64);
    int at = 0;
    for (Edit e : list) {
      if (!text.startsWith(e.before(), e.span().start())) {
        throw new IllegalArgumentException("'" + e.before() + "' does not stand at " + e.span());
      }
      out.append(text, at, e.span().start()).append(e.after());
      at = e.span().end();
    }
    return out.append(text, at, text.length()).toString();
  }

  /** The edits that turn {@code apply(text)} back into {@code text}. */
  public Edits invert() {
    List<Edit> back = new ArrayList<>(list.size());
    int shift = 0;
    for (Edit e : list) {
      int start = e.span().start() + shift;
      Span span = new Span(start, start + e.after().length());
      back.add(new Edit(span, e.after(), e.before(), e.reason(), e.keepAs()));
      shift += e.after().length() - e.before().length();
    }
    return new Edits(back);
  }

  public OffsetMap offsetMap() {
    OffsetMap.Builder map = new OffsetMap.Builder();
    for (Edit e : list) {
      map.replaced(e.span().start(), e.span().end(), e.after().length());
    }
    return map.build();
  }
}
