package org.mtnormalizer;

/** A word and what is known of it, in one place of the memory, see {@link WordCache}. */
public abstract class CachedWord {
  /** So many letters fit into one number, each with so many bits. */
  private static final int LETTERS = 9;

  private static final int BITS = 7;

  /** Of a word that has no number of its own, per letter. */
  private static final long FACTOR = 0x100000001B3L;

  private final long key;
  private final String surface;

  /**
   * @param surface the word as it is written
   */
  protected CachedWord(String surface) {
    this.key = key(surface, 0, surface.length());
    this.surface = surface;
  }

  public final String surface() {
    return surface;
  }

  /** Whether it is what stands between two places of a text, whose key is asked for. */
  final boolean isOf(long asked, String text, int from, int to) {
    return key == asked
        && (asked >= 0 || surface.length() == to - from && text.startsWith(surface, from));
  }

  /** A short word's own letters; of others a number below zero, which several words may have. */
  static long key(String text, int from, int to) {
    if (to - from > LETTERS) {
      return other(text, from, to);
    }
    long key = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == 0 || c >= 1 << BITS) {
        return other(text, from, to);
      }
      key = key << BITS | c;
    }
    return key;
  }

  private static long other(String text, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * FACTOR + text.charAt(i);
    }
    return Long.MIN_VALUE | hash;
  }
}
