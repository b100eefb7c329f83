package org.mtnormalizer.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mtnormalizer.document.Span;

/**
 * Translates positions between two versions of a text, the source and the target.
 *
 * <p>It is the sorted list of replaced segments; everything outside them is the same in both. The
 * map is total and monotone. A position strictly inside a replaced segment maps to the segment's
 * start when it is a span's start, to its end when it is a span's end.
 */
public final class OffsetMap {
  public static final OffsetMap IDENTITY = new Builder().build();

  /** A replaced segment: {@code source} became {@code target}. */
  public record Segment(Span source, Span target) {}

  // Four columns of one table, sorted; a search in one of them finds the row.
  private final int[] sourceStart;
  private final int[] sourceEnd;
  private final int[] targetStart;
  private final int[] targetEnd;

  private OffsetMap(List<Segment> segments) {
    int n = segments.size();
    sourceStart = new int[n];
    sourceEnd = new int[n];
    targetStart = new int[n];
    targetEnd = new int[n];
    for (int i = 0; i < n; i++) {
      sourceStart[i] = segments.get(i).source().start();
      sourceEnd[i] = segments.get(i).source().end();
      targetStart[i] = segments.get(i).target().start();
      targetEnd[i] = segments.get(i).target().end();
    }
  }

  public List<Segment> segments() {
    List<Segment> segments = new ArrayList<>(sourceStart.length);
    for (int i = 0; i < sourceStart.length; i++) {
      segments.add(segment(i));
    }
    return segments;
  }

  private Segment segment(int i) {
    return new Segment(
        new Span(sourceStart[i], sourceEnd[i]), new Span(targetStart[i], targetEnd[i]));
  }

  public Span toTarget(Span source) {
    int start = map(source.start(), true, sourceStart, sourceEnd, targetStart, targetEnd);
    int end = map(source.end(), false, sourceStart, sourceEnd, targetStart, targetEnd);
    return new Span(start, Math.max(start, end));
  }

  public Span toSource(Span target) {
    int start = map(target.start(), true, targetStart, targetEnd, sourceStart, sourceEnd);
    int end = map(target.end(), false, targetStart, targetEnd, sourceStart, sourceEnd);
    return new Span(start, Math.max(start, end));
  }

  private static int map(
      int offset, boolean isStart, int[] fromStart, int[] fromEnd, int[] toStart, int[] toEnd) {
    int i = Arrays.binarySearch(fromStart, offset);
    if (i >= 0) {
      // Several segments can start at one place: an empty one, then one that is not.
      while (i > 0 && fromStart[i - 1] == offset) {
        i--;
      }
      if (!isStart) {
        return toStart[i];
      }
      while (i < fromStart.length && fromStart[i] == offset && fromEnd[i] == offset) {
        i++; // an insertion at a span's start stays outside the span
      }
      return i < fromStart.length && fromStart[i] == offset ? toStart[i] : toEnd[i - 1];
    }
    int before = -i - 2;
    if (before < 0) {
      return offset;
    }
    if (offset < fromEnd[before]) {
      return isStart ? toStart[before] : toEnd[before];
    }
    return toEnd[before] + (offset - fromEnd[before]);
  }

  /** This map, and then {@code next}, as one: source of this to target of {@code next}. */
  public OffsetMap andThen(OffsetMap next) {
    if (sourceStart.length == 0) {
      return next;
    }
    if (next.sourceStart.length == 0) {
      return this;
    }
    List<Segment> out = new ArrayList<>();
    int a = 0;
    int b = 0;
    int shiftA = 0; // middle minus source, behind the segments already taken
    int shiftB = 0; // target minus middle, likewise
    while (a < sourceStart.length || b < next.sourceStart.length) {
      // A cluster: segments of both maps that overlap or touch in the middle version.
      boolean first =
          b >= next.sourceStart.length
              || a < sourceStart.length && targetStart[a] <= next.sourceStart[b];
      int from = first ? targetStart[a] : next.sourceStart[b];
      int to = from;
      int sourceFrom = from - shiftA;
      int targetFrom = from + shiftB;
      while (true) {
        if (a < sourceStart.length && targetStart[a] <= to) {
          to = Math.max(to, targetEnd[a]);
          shiftA = targetEnd[a] - sourceEnd[a];
          a++;
        } else if (b < next.sourceStart.length && next.sourceStart[b] <= to) {
          to = Math.max(to, next.sourceEnd[b]);
          shiftB = next.targetEnd[b] - next.sourceEnd[b];
          b++;
        } else {
          break;
        }
      }
      out.add(new Segment(new Span(sourceFrom, to - shiftA), new Span(targetFrom, to + shiftB)));
    }
    return new OffsetMap(out);
  }

  @Override
  public String toString() {
    return "OffsetMap" + segments();
  }

  /** Collects replaced segments in ascending order. */
  public static final class Builder {
    private final List<Segment> segments = new ArrayList<>();
    private int shift;

    public Builder replaced(int start, int end, int newLength) {
      int target = start + shift;
      segments.add(new Segment(new Span(start, end), new Span(target, target + newLength)));
      shift += newLength - (end - start);
      return this;
    }

    public OffsetMap build() {
      return new OffsetMap(segments);
    }
  }
}
