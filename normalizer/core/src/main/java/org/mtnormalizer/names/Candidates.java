package org.mtnormalizer.names;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Vocabulary that a word may have been, by what it can be in names; each is worked out at the first
 * need. Thread-safe.
 */
final class Candidates {
  private static final int[] NONE = {};

  private final NameIndex index;
  private final int same;
  private final int[] ids;

  private volatile @Nullable VocabularySet firsts;
  private volatile @Nullable VocabularySet seconds;
  private volatile int @Nullable [] alones;

  /**
   * @param same the vocabulary with the word's own letters, or -1
   * @param ids sorted
   */
  Candidates(NameIndex index, int same, int[] ids) {
    this.index = index;
    this.same = same;
    this.ids = ids;
  }

  int size() {
    return ids.length;
  }

  /** The candidate's number among these, negative if it is none. */
  int at(int id) {
    return Arrays.binarySearch(ids, id);
  }

  /** Those that pass, and the word's own letters. */
  Candidates that(IntPredicate wanted) {
    return new Candidates(index, same, those(id -> id == same || wanted.test(id)));
  }

  /** Those with which some name of several tokens begins. */
  VocabularySet firsts() {
    @Nullable VocabularySet known = firsts;
    if (known == null) {
      known = index.firsts(those(index::isFirst));
      firsts = known;
    }
    return known;
  }

  /** Those that stand second in some name. */
  VocabularySet seconds() {
    @Nullable VocabularySet known = seconds;
    if (known == null) {
      known = index.seconds(those(index::isSecond));
      seconds = known;
    }
    return known;
  }

  /** Those that are a family name alone, without the word's own letters. */
  int[] alones() {
    int @Nullable [] known = alones;
    if (known == null) {
      known = those(id -> id != same && index.families(id).length > 0);
      alones = known;
    }
    return known;
  }

  private int[] those(IntPredicate wanted) {
    int[] some = new int[ids.length];
    int n = 0;
    for (int id : ids) {
      if (wanted.test(id)) {
        some[n++] = id;
      }
    }
    return n == 0 ? NONE : Arrays.copyOf(some, n);
  }
}
