package org.mtnormalizer;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Predicate;

/**
 * Whether words are what was asked of them lately, yes or no, in bounded memory. It has to follow
 * from the word alone, as in a {@link WordCache}. Thread-safe.
 *
 * <p>Texts have thousands of words, and what is known of one lies anywhere in the memory: a short
 * word and its answer are one number here, so that a look-up waits for the memory once.
 */
public final class AnswerCache {
  /** The answer yes; a short word's own number is above zero. */
  private static final long YES = Long.MIN_VALUE;

  private final Predicate<String> asked;
  private final AtomicLongArray answers;
  private final Cache<Boolean> ofLonger;
  private final int shift;

  /**
   * @param words so many are kept at least, if they do not fall on the same places
   * @param asked may be asked more than once for a word
   */
  public AnswerCache(int words, Predicate<String> asked) {
    int places = Integer.highestOneBit(Math.max(WordCache.PLACES, words * 4));
    this.asked = asked;
    this.answers = new AtomicLongArray(places);
    this.ofLonger = new Cache<>(words, asked::test);
    this.shift = Long.SIZE - Integer.numberOfTrailingZeros(places);
  }

  public boolean get(String word) {
    long key = CachedWord.key(word, 0, word.length());
    if (key <= 0) {
      return ofLonger.get(word);
    }
    int own = (int) (key * WordCache.SPREAD >>> shift);
    int first = own & -WordCache.PLACES;
    for (int i = 0; i < WordCache.PLACES; i++) {
      int place = first + (own + i & WordCache.PLACES - 1);
      long answer = answers.getPlain(place);
      if (answer == 0) {
        return ask(word, key, place);
      }
      if ((answer & ~YES) == key) {
        return answer < 0;
      }
    }
    return ask(word, key, own);
  }

  private boolean ask(String word, long key, int place) {
    boolean answer = asked.test(word);
    answers.setOpaque(place, answer ? key | YES : key);
    return answer;
  }
}
