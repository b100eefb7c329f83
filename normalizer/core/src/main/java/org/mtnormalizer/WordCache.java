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
public final class WordCache<W extends CachedWord> {
  /** Longer words are not kept: no text is to fill the memory. */
  private static final int LONGEST = 64;

  /** So many places, which lie side by side, a word may have; its own is looked at first. */
  static final int PLACES = 8;

  private static final int PLACE_BITS = 3;

  /** Spreads neighboring numbers. */
  static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Function<String, W> maker;
  private final @Nullable CachedWord[] words;
  private final int shift;
  private int turn;

  /**
   * @param words so many are kept at least, if they do not fall on the same places
   * @param maker may be asked more than once for a word
   */
  public WordCache(int words, Function<String, W> maker) {
    int groups = Integer.highestOneBit(Math.max(1, words * 4 / PLACES));
    this.maker = maker;
    this.words = new CachedWord[groups * PLACES];
    this.shift = Long.SIZE - Integer.numberOfTrailingZeros(groups);
  }

  public W get(String word) {
    return get(word, 0, word.length());
  }

  /** The same for a word that stands in a text, which is cut out only if it is not known. */
  @SuppressWarnings("unchecked") // only what the maker made is kept
  public W get(String text, int from, int to) {
    long key = CachedWord.key(text, from, to);
    long spread = key * SPREAD;
    int first = shift == Long.SIZE ? 0 : (int) (spread >>> shift) * PLACES;
    int own = (int) (spread >>> shift - PLACE_BITS) & PLACES - 1;
    for (int i = 0; i < PLACES; i++) {
      int place = first + (own + i & PLACES - 1);
      @Nullable CachedWord word = words[place];
      if (word == null) {
        return make(text.substring(from, to), place);
      }
      if (word.isOf(key, text, from, to)) {
        return (W) word;
      }
    }
    return make(text.substring(from, to), first + (turn++ & PLACES - 1));
  }

  private W make(String word, int place) {
    W made = maker.apply(word);
    if (word.length() <= LONGEST) {
      words[place] = made;
    }
    return made;
  }
}
