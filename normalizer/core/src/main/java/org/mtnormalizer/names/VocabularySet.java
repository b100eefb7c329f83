package org.mtnormalizer.names;

import java.util.Arrays;

/** Vocabulary that a word may have been, sorted; it is asked often for what it does not hold. */
final class VocabularySet {
  private static final int WORDS = 16;

  /** Fewer are found as fast without a filter. */
  private static final int FEW = 8;

  private static final long[] NO_FILTER = {};

  private final int[] ids;
  private final int forms;

  /** Bits of the ids, modulo its size; empty if there are few. */
  private final long[] filter;

  /**
   * @param ids sorted
   * @param forms in how many forms of names they stand
   */
  VocabularySet(int[] ids, int forms) {
    this.ids = ids;
    this.forms = forms;
    this.filter = ids.length < FEW ? NO_FILTER : new long[WORDS];
    for (int i = 0; filter.length > 0 && i < ids.length; i++) {
      filter[word(ids[i])] |= 1L << ids[i];
    }
  }

  private static int word(int id) {
    return id / Long.SIZE % WORDS;
  }

  /** Sorted, not to be changed. */
  int[] ids() {
    return ids;
  }

  /** In how many forms of names they stand. */
  int forms() {
    return forms;
  }

  boolean contains(int id) {
    return (filter.length == 0 || (filter[word(id)] & 1L << id) != 0)
        && Arrays.binarySearch(ids, id) >= 0;
  }
}
