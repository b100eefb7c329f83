package org.mtnormalizer;

import java.util.function.Function;

/** A {@link WordCache} of what is no word: a set, a table. Thread-safe. */
public final class Cache<V extends Object> {
  private final WordCache<Entry<V>> entries;

  private static final class Entry<V> extends CachedWord {
    private final V value;

    private Entry(String word, V value) {
      super(word);
      this.value = value;
    }
  }

  /**
   * @param words so many are kept at least, if they do not fall on the same places
   * @param maker may be asked more than once for a word
   */
  public Cache(int words, Function<String, V> maker) {
    this.entries = new WordCache<>(words, word -> new Entry<>(word, maker.apply(word)));
  }

  public V get(String word) {
    return entries.get(word).value;
  }
}
