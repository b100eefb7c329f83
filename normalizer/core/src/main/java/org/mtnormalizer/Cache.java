package org.mtnormalizer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made for the words that were asked last, in bounded memory. It has to follow from the
 * word alone, since nobody can tell which words are still known. Thread-safe.
 *
 * <p>Two generations: what is asked moves into the young one, and when that is full the old one is
 * forgotten. A look-up takes no lock.
 */
public final class Cache<V extends Object> {
  /** Longer words are not kept: no text is to fill the memory. */
  private static final int LONGEST = 64;

  private final int most;
  private final Function<String, V> maker;
  private volatile Map<String, V> young = new ConcurrentHashMap<>();
  private volatile Map<String, V> old = Map.of();

  /**
   * @param most words in one of the two generations
   * @param maker may be asked more than once for a word
   */
  public Cache(int most, Function<String, V> maker) {
    this.most = most;
    this.maker = maker;
  }

  public V get(String word) {
    @Nullable V known = young.get(word);
    return known != null ? known : move(word);
  }

  private V move(String word) {
    if (word.length() > LONGEST) {
      return maker.apply(word);
    }
    @Nullable V known = old.get(word);
    V value = known != null ? known : maker.apply(word);
    Map<String, V> now = young;
    if (now.size() >= most) {
      now = next(now);
    }
    now.put(word, value);
    return value;
  }

  private synchronized Map<String, V> next(Map<String, V> full) {
    if (young == full) {
      old = full;
      young = new ConcurrentHashMap<>();
    }
    return young;
  }
}
