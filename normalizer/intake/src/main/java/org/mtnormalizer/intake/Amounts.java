package org.mtnormalizer.intake;

import java.util.BitSet;
import java.util.List;
import org.mtnormalizer.intake.PageText.Amount;
import org.mtnormalizer.intake.PageText.Range;

/** Sums over ranges of passages, in constant time each. */
final class Amounts {
  private final int[] text;
  private final int[] linked;
  private final int[] prose;

  /**
   * @param without indices of passages that count for nothing
   */
  Amounts(List<Passage> passages, BitSet without) {
    text = new int[passages.size() + 1];
    linked = new int[passages.size() + 1];
    prose = new int[passages.size() + 1];
    for (int i = 0; i < passages.size(); i++) {
      Passage p = passages.get(i);
      boolean counts = !without.get(i);
      text[i + 1] = text[i] + (counts ? p.length() : 0);
      linked[i + 1] = linked[i] + (counts ? p.linked() : 0);
      prose[i + 1] = prose[i] + (counts ? p.prose() : 0);
    }
  }

  Amount of(Range range) {
    return new Amount(
        text[range.end()] - text[range.start()],
        linked[range.end()] - linked[range.start()],
        prose[range.end()] - prose[range.start()]);
  }
}
