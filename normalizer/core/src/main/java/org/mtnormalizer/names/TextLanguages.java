package org.mtnormalizer.names;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * @param text the language of the text
 * @param sources the languages from which it may have been translated; empty if nothing is known
 * @param inflections the languages whose grammatical endings may have stayed on names
 * @param relays the languages through whose letters names of other languages may have gone; in
 *     order, since of two that explain a name equally well the first is told
 * @param repaired whether the text shows damage, so that names may have come back from the letters
 *     of whatever language
 */
record TextLanguages(
    String text,
    Set<String> sources,
    Set<String> inflections,
    Set<String> relays,
    boolean repaired) {
  /** Of a text of which nothing else is known. */
  static TextLanguages of(String text) {
    return new TextLanguages(text, Set.of(), Set.of(), Set.of(), false);
  }

  /** The same for a text of another language. */
  TextLanguages in(String other) {
    return new TextLanguages(other, sources, inflections, relays, repaired);
  }

  TextLanguages {
    sources = Set.copyOf(sources);
    inflections = Set.copyOf(inflections);
    relays = Collections.unmodifiableSortedSet(new TreeSet<>(relays));
  }
}
