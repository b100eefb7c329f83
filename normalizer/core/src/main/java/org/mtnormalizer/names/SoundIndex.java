package org.mtnormalizer.names;

import java.util.Arrays;

/**
 * From sound keys to the dictionary tokens that have them, or have them but for one class. A sorted
 * array, searched by hash: built in a moment for a million names, and its look-ups do not grow with
 * it. Immutable.
 */
final class SoundIndex {
  private static final int ID_BITS = 24;
  private static final long ID_MASK = (1L << ID_BITS) - 1;

  /** Above the id: the high bits of the key's hash. */
  private final long[] entries;

  /** By the hash's first bits: where its entries begin. */
  private final int[] starts;

  private final int shift;

  /** Whether keys are {@linkplain SoundKey#coarse coarse}. */
  private final boolean coarse;

  /** The letters of the longest token. */
  private final int longest;

  private SoundIndex(long[] entries, int longest, boolean coarse) {
    this.entries = entries;
    this.coarse = coarse;
    this.longest = longest;
    int bits = Math.max(8, 32 - Integer.numberOfLeadingZeros(entries.length / 4));
    this.shift = Long.SIZE - bits;
    this.starts = new int[(1 << bits) + 1];
    for (long entry : entries) {
      starts[(int) (flipped(entry) >>> shift) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
  }

  /** Entries are sorted as signed numbers; the first bits are to rise with them. */
  private static long flipped(long entry) {
    return entry ^ Long.MIN_VALUE;
  }

  private static long hash(long key) {
    long h = key * 0x9E3779B97F4A7C15L;
    h = (h ^ h >>> 32) * 0xD6E8FEB86659FD93L;
    return (h ^ h >>> 32) & ~ID_MASK;
  }

  /** Gathers tokens. */
  static final class Builder {
    private long[] entries = new long[1024];
    private int count;
    private int longest;
    private final boolean coarse;

    Builder(boolean coarse) {
      this.coarse = coarse;
    }

    /**
     * @param letters Latin ones
     */
    void add(int id, String letters) {
      longest = Math.max(longest, letters.length());
      for (long key :
          coarse ? SoundKey.coarseOfCanonical(letters) : SoundKey.ofCanonical(letters)) {
        add(hash(key) | id);
        for (long less : SoundKey.lessOne(key)) {
          add(hash(less) | id);
        }
      }
    }

    private void add(long entry) {
      if (count == entries.length) {
        entries = Arrays.copyOf(entries, 2 * count);
      }
      entries[count++] = entry;
    }

    SoundIndex build() {
      Arrays.sort(entries, 0, count);
      int kept = 0;
      for (int i = 0; i < count; i++) {
        if (i == 0 || entries[i] != entries[i - 1]) {
          entries[kept++] = entries[i];
        }
      }
      return new SoundIndex(Arrays.copyOf(entries, kept), longest, coarse);
    }
  }

  /** Tokens whose sound is that of {@code letters}, or differs from it in one class; sorted. */
  int[] soundingLike(String letters) {
    IdSet found = new IdSet();
    if (letters.length() > longest + TokenChannels.MOST_LETTERS_MORE) {
      return found.toArray();
    }
    for (long key : coarse ? SoundKey.ofRelayed(letters) : SoundKey.of(letters)) {
      addAll(found, hash(key));
      for (long less : SoundKey.lessOne(key)) {
        addAll(found, hash(less));
      }
    }
    return found.toArray();
  }

  private void addAll(IdSet found, long hash) {
    int bucket = (int) (flipped(hash) >>> shift);
    for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
      if ((entries[i] & ~ID_MASK) == hash) {
        found.add((int) (entries[i] & ID_MASK));
      }
    }
  }
}
