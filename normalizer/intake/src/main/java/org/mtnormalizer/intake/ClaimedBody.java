package org.mtnormalizer.intake;

import java.util.BitSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.mtnormalizer.intake.PageText.Range;

/**
 * The article's text as the page's metadata has it, found again in the page.
 *
 * <p>The text itself is not taken: it has neither blocks nor markup, often no headings, and many
 * pages cut it. It says where on the page the article stands.
 */
final class ClaimedBody {
  /** Shorter passages stand in many texts by chance. */
  private static final int TELLING = 25;

  private final BitSet confirmed = new BitSet();
  private final int length;

  /**
   * @param bodies texts, with or without markup; the one with the most of it on the page counts
   */
  ClaimedBody(PageText text, List<String> bodies) {
    int best = 0;
    int bestLength = 0;
    for (String body : bodies) {
      String plain = PageTitle.letters(body.contains("<") ? Jsoup.parse(body).text() : body);
      BitSet found = new BitSet();
      int amount = 0;
      for (Passage p : text.passages()) {
        if (p.length() >= TELLING && plain.contains(PageTitle.letters(p.text()))) {
          found.set(p.index());
          amount += p.length();
        }
      }
      if (amount > best) {
        confirmed.clear();
        confirmed.or(found);
        best = amount;
        bestLength = PageText.weight(plain);
      }
    }
    length = bestLength;
  }

  boolean isConfirmed(int passage) {
    return confirmed.get(passage);
  }

  /** Whether the range holds nearly all that was found, and anything was. */
  boolean isIn(Range range, Amounts amounts) {
    int inside = 0;
    int all = 0;
    for (int i = confirmed.nextSetBit(0); i >= 0; i = confirmed.nextSetBit(i + 1)) {
      int size = amounts.of(new Range(i, i + 1)).prose();
      all += size;
      inside += range.contains(i) ? size : 0;
    }
    return all > 0 && inside * 10L >= all * 9L;
  }

  /** Whether enough was found to tell the element that holds the article. */
  boolean isTelling() {
    return confirmed.cardinality() >= 3;
  }

  /** Whether the claim is the whole article rather than its beginning. */
  boolean isWhole(int prose) {
    return length * 10L >= prose * 7L;
  }

  /** The first and the last passage that were found; empty if none was. */
  Range extent() {
    return confirmed.isEmpty()
        ? new Range(0, 0)
        : new Range(confirmed.nextSetBit(0), confirmed.length());
  }
}
