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

  /** So many places, which lie side by side, a word may have; its own is looked at first. */
  static final int PLACES = 8;

  private static final int PLACE_BITS = 3;

  /** So many letters fit into one number, each with so many bits. */
  private static final int LETTERS = 9;

  private static final int BITS = 7;

  /** Of a word that has no number of its own, per letter. */
  private static final long FACTOR = 0x100000001B3L;

  /** Spreads neighboring numbers. */
  static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Function<String, V> maker;
  private final @Nullable Entry<V>[] entries;
  private final int shift;
  private int turn;

  /**
   * @param key see {@link #key}
   */
  private record Entry<V>(long key, String word, V value) {
    boolean isOf(long asked, String text, int from, int to) {
      return key == asked
          && (asked >= 0 || word.length() == to - from && text.startsWith(word, from));
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
    return get(word, 0, word.length());
  }

  /** The same for a word that stands in a text, which is cut out only if it is not known. */
  public V get(String text, int from, int to) {
    long key = key(text, from, to);
    long spread = key * SPREAD;
    int first = shift == Long.SIZE ? 0 : (int) (spread >>> shift) * PLACES;
    int own = (int) (spread >>> shift - PLACE_BITS) & PLACES - 1;
    for (int i = 0; i < PLACES; i++) {
      int place = first + (own + i & PLACES - 1);
      @Nullable Entry<V> entry = entries[place];
      if (entry == null) {
        return make(key, text.substring(from, to), place);
      }
      if (entry.isOf(key, text, from, to)) {
        return entry.value;
      }
    }
    return make(key, text.substring(from, to), first + (turn++ & PLACES - 1));
  }

  private V make(long key, String word, int place) {
    V value = maker.apply(word);
    if (word.length() <= LONGEST) {
      entries[place] = new Entry<>(key, word, value);
    }
    return value;
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
