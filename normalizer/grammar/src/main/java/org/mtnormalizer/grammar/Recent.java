package org.mtnormalizer.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The last tokens of a text, to see which of them the next one repeats. */
final class Recent {
  private final int[] distances;
  private final int[] starts;
  private final int[] ends;
  private int seen;

  /**
   * @param distances how many tokens back to look
   */
  Recent(Set<Integer> distances) {
    this.distances = distances.stream().mapToInt(Integer::intValue).sorted().toArray();
    int furthest = this.distances.length == 0 ? 0 : this.distances[this.distances.length - 1];
    starts = new int[furthest + 1];
    ends = new int[furthest + 1];
  }

  /**
   * Takes the next token in; tells at which of the distances the same one stands. Marks repeat
   * everywhere and say nothing.
   */
  List<Integer> add(String text, int start, int end) {
    List<Integer> same = List.of();
    boolean mark = !Character.isLetterOrDigit(text.codePointAt(start));
    for (int back : distances) {
      if (back <= seen && !mark) {
        int i = (seen - back) % starts.length;
        if (ends[i] - starts[i] == end - start
            && text.regionMatches(true, starts[i], text, start, end - start)) {
          if (same.isEmpty()) {
            same = new ArrayList<>();
          }
          same.add(back);
        }
      }
    }
    int next = seen % starts.length;
    starts[next] = start;
    ends[next] = end;
    seen++;
    return same;
  }
}
