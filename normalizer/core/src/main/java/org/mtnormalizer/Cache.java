package org.mtnormalizer;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made for words that were asked lately, in bounded memory. It has to follow from the word
 * alone, since nobody can tell which words are still known. Thread-safe.
 *
 * <p>A word has a few places where it may stand; if they are taken, it takes one of them. A look-up
 * takes no lock: a place holds all of a word or nothing, and what threads lose is made again.
 */
public final class Cache<V extends Object> {
  /** Longer words are not kept: no text is to fill the memory. */
  private static final int LONGEST = 64;

  /** So many places, which lie side by side, a word may have. */
  private static final int PLACES = 8;

  /** So many letters fit into one number, each with so many bits. */
  private static final int LETTERS = 9;

  private static final int BITS = 7;

  /** Spreads neighboring numbers. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Function<String, V> maker;
  private final @Nullable Entry<V>[] entries;
  private final int shift;
  private int turn;

  /**
   * @param key see {@link #key}
   */
  private record Entry<V>(long key, String word, V value) {
    boolean isOf(long asked, String word) {
      return key == asked && (asked >= 0 || this.word.equals(word));
    }
  }

  /**
   * @param words so many are kept at least, if they do not fall on the same places
   * @param maker may be asked more than once for a word
   */
  @SuppressWarnings("unchecked") // no array has a type with arguments
  public Cache(int words, Function<String, V> maker) {
    int groups = Integer.highestOneBit(Math.max(1, words * 4 / PLACES));
    this.maker = maker;
    this.entries = new Entry[groups * PLACES];
    this.shift = Long.SIZE - Integer.numberOfTrailingZeros(groups);
  }

  public V get(String word) {
    long key = key(word);
    int first = shift == Long.SIZE ? 0 : (int) (key * SPREAD >>> shift) * PLACES;
    for (int i = first; i < first + PLACES; i++) {
      @Nullable Entry<V> entry = entries[i];
      if (entry == null) {
        return make(key, word, i);
      }
      if (entry.isOf(key, word)) {
        return entry.value;
      }
    }
    return make(key, word, first + Math.floorMod(turn++, PLACES));
  }

  private V make(long key, String word, int place) {
    V value = maker.apply(word);
    if (word.length() <= LONGEST) {
      entries[place] = new Entry<>(key, word, value);
    }
    return value;
  }

  /** A short word's own letters; of others a number below zero, which several words may have. */
  private static long key(String word) {
    int length = word.length();
    if (length > LETTERS) {
      return other(word);
    }
    long key = 0;
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      if (c == 0 || c >= 1 << BITS) {
        return other(word);
      }
      key = key << BITS | c;
    }
    return key;
  }

  private static long other(String word) {
    return Long.MIN_VALUE | (long) word.hashCode() << Byte.SIZE | word.length() & 0xFF;
  }
}
