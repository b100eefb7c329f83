package org.mtnormalizer.names;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Vocabulary that a word may have been as one of the first two tokens of names; it is asked often
 * for what it does not hold. Thread-safe.
 */
final class VocabularySet {
  /** So many forms are kept beside a word: in the table they lie far apart. */
  private static final int MOST_KEPT = 512;

  /** Fewer are found as fast without a filter. */
  private static final int FEW = 8;

  private static final long[] NO_FILTER = {};

  private final int[] ids;
  private final PairTable table;
  private final int forms;

  /** Bits of the ids, modulo its size, of which few are set; empty if there are few ids. */
  private final long[] filter;

  /** Bits of the ids, modulo their number. */
  private final long bits;

  /** Made at the first need. */
  private volatile @Nullable Kept kept;

  /**
   * What the forms are.
   *
   * @param others see {@link PairTable#others}
   * @param bits of the tokens that stand beside the ids, modulo their number
   */
  private record Kept(int[] others, long bits) {}

  /**
   * @param ids sorted
   * @param table the forms in which they stand at the word's place
   */
  VocabularySet(int[] ids, PairTable table) {
    this.ids = ids;
    this.table = table;
    this.forms = table.count(ids);
    this.filter = ids.length < FEW ? NO_FILTER : new long[Integer.highestOneBit(ids.length / 2)];
    for (int i = 0; filter.length > 0 && i < ids.length; i++) {
      filter[word(ids[i])] |= 1L << ids[i];
    }
    long bits = 0;
    for (int id : ids) {
      bits |= 1L << id;
    }
    this.bits = bits;
  }

  private int word(int id) {
    return id / Long.SIZE & filter.length - 1;
  }

  /** In how many forms of names they stand. */
  int forms() {
    return forms;
  }

  boolean contains(int id) {
    return (filter.length == 0 || (filter[word(id)] & 1L << id) != 0)
        && Arrays.binarySearch(ids, id) >= 0;
  }

  /** Adds the forms in which one of these stands and one of the others. */
  void addForms(VocabularySet others, IdSet found) {
    if (forms > MOST_KEPT) {
      table.addForms(ids, others, found);
      return;
    }
    @Nullable Kept known = kept;
    if (known == null) {
      known = keep();
      kept = known;
    }
    if ((known.bits() & others.bits) == 0) {
      return; // for most words that stand side by side
    }
    int[] pairs = known.others();
    for (int i = 0; i < pairs.length; i += 2) {
      if (others.contains(pairs[i])) {
        found.add(pairs[i + 1]);
      }
    }
  }

  private Kept keep() {
    int[] pairs = table.others(ids);
    long bits = 0;
    for (int i = 0; i < pairs.length; i += 2) {
      bits |= 1L << pairs[i];
    }
    return new Kept(pairs, bits);
  }
}
