package org.mtnormalizer.document;

/**
 * A half-open range {@code [start, end)} of one text.
 *
 * <p>Offsets are UTF-16 code units, everywhere in this program; code-point offsets are derived only
 * in reports, by {@link CodePoints}. A span may be empty: it then names a place between two units.
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The empty span at a place. */
  public static Span at(int place) {
    return new Span(place, place);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int place) {
    return start <= place && place < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a code unit, or one is empty and lies strictly inside the other. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The characters that this span covers in {@code text}. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
