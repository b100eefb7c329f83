package org.mtnormalizer.names;

import java.util.Set;

/**
 * @param text the language of the text
 * @param sources the languages from which it may have been translated; empty if nothing is known
 * @param relays the languages through whose letters names of other languages may have gone
 */
record TextLanguages(String text, Set<String> sources, Set<String> relays) {
  TextLanguages {
    sources = Set.copyOf(sources);
    relays = Set.copyOf(relays);
  }
}
