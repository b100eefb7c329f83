package org.mtnormalizer.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.mtnormalizer.document.Span;

class OffsetMapTest {
  private static final Reason REASON = new Reason("test.rule", EditKind.SPACING, "", 1);

  @Test
  void positionsMoveWithTheTextAroundThem() {
    //                       0123456789
    String text = "ab--cd  ef";
    Edits edits =
        new Edits(
            List.of(
                Edit.replace(text, new Span(2, 4), "-", REASON),
                Edit.delete(text, new Span(6, 7), REASON)));
    assertThat(edits.apply(text)).isEqualTo("ab-cd ef");
    OffsetMap map = edits.offsetMap();
    assertThat(map.toTarget(new Span(4, 6))).isEqualTo(new Span(3, 5));
    assertThat(map.toTarget(new Span(2, 4))).isEqualTo(new Span(2, 3));
    assertThat(map.toTarget(new Span(3, 5)))
        .as("a start inside goes to the start")
        .isEqualTo(new Span(2, 4));
    assertThat(map.toSource(new Span(6, 8))).isEqualTo(new Span(8, 10));
  }

  @Test
  void anInsertionStaysOutsideTheSpansBesideIt() {
    OffsetMap map = new Edits(List.of(Edit.insert(3, "xx", REASON))).offsetMap();
    assertThat(map.toTarget(new Span(0, 3))).isEqualTo(new Span(0, 3));
    assertThat(map.toTarget(new Span(3, 5))).isEqualTo(new Span(5, 7));
  }

  @Test
  void overlappingEditsAreNotAccepted() {
    String text = "abcdef";
    List<Edit> overlapping =
        List.of(
            Edit.delete(text, new Span(0, 3), REASON), Edit.delete(text, new Span(2, 4), REASON));
    assertThatThrownBy(() -> new Edits(overlapping))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("disjoint");
  }

  @Test
  void anEditThatDoesNotFitTheTextIsNotApplied() {
    Edits edits = new Edits(List.of(Edit.delete("abc", new Span(0, 2), REASON)));
    assertThatThrownBy(() -> edits.apply("xyz")).hasMessageContaining("does not stand");
  }

  @RepeatedTest(300)
  void twoVersionsComposeAndInvert(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    String text = letters(random, random.nextInt(20));
    Edits first = edits(random, text);
    String middle = first.apply(text);
    Edits second = edits(random, middle);
    String last = second.apply(middle);

    assertThat(first.invert().apply(middle)).isEqualTo(text);
    OffsetMap map = first.offsetMap().andThen(second.offsetMap());
    assertThat(apply(map, text, last)).as("segments tell the whole change").isEqualTo(last);
    int previous = 0;
    for (int i = 0; i <= text.length(); i++) {
      int at = map.toTarget(Span.at(i)).start();
      assertThat(at).isGreaterThanOrEqualTo(previous);
      previous = at;
    }
  }

  /** Copies what lies outside the segments from the source, what lies inside from the target. */
  private static String apply(OffsetMap map, String source, String target) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (OffsetMap.Segment s : map.segments()) {
      out.append(source, at, s.source().start());
      assertThat(out.length()).isEqualTo(s.target().start());
      out.append(s.target().of(target));
      at = s.source().end();
    }
    return out.append(source.substring(at)).toString();
  }

  private static Edits edits(Random random, String text) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    while (at <= text.length() && random.nextInt(4) > 0) {
      int start = at + random.nextInt(3);
      int end = Math.min(text.length(), start + random.nextInt(3));
      if (start > text.length() || end < start) {
        break;
      }
      String after = letters(random, random.nextInt(3));
      Span span = new Span(start, end);
      boolean sameAsLast = !edits.isEmpty() && edits.get(edits.size() - 1).span().equals(span);
      if (!after.equals(span.of(text)) && !sameAsLast) {
        edits.add(Edit.replace(text, span, after, REASON));
      }
      at = end;
    }
    return new Edits(edits);
  }

  private static String letters(Random random, int length) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append((char) ('a' + random.nextInt(4)));
    }
    return out.toString();
  }
}
