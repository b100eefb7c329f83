package org.mtnormalizer.names;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * From which languages a damaged text may come that tells nothing else: papers write most about
 * their own country. This is a guess, good enough to ask how names look that went through the
 * letters of such a language.
 *
 * @param languages those that are worth guessing
 */
record Origins(Set<String> languages) {
  /** Texts that speak of many countries come from anywhere. */
  private static final int MOST = 2;

  Origins {
    languages = Set.copyOf(languages);
  }

  /**
   * The languages of which a text speaks most often, at most two.
   *
   * @param countries by code: how often the text speaks of them
   */
  Set<String> likely(Map<String, Integer> countries) {
    Map<String, Integer> counts = new TreeMap<>();
    countries.forEach(
        (code, times) -> counts.merge(Latinizer.languageOf(code), times, Integer::sum));
    counts.keySet().retainAll(languages);
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
