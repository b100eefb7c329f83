package org.mtnormalizer.names;

import java.util.Arrays;

/** Gathers ids; a set without boxes. */
final class IdSet {
  private static final int[] NONE = {};

  private int[] ids = NONE;
  private int count;

  void add(int id) {
    if (count == ids.length) {
      ids = Arrays.copyOf(ids, Math.max(8, 2 * count));
    }
    ids[count++] = id;
  }

  void addAll(int[] more) {
    for (int id : more) {
      add(id);
    }
  }

  /** Sorted, each once. */
  int[] toArray() {
    if (count == 0) {
      return NONE;
    }
    Arrays.sort(ids, 0, count);
    int kept = 1;
    for (int i = 1; i < count; i++) {
      if (ids[i] != ids[i - 1]) {
        ids[kept++] = ids[i];
      }
    }
    count = kept;
    return Arrays.copyOf(ids, kept);
  }
}
