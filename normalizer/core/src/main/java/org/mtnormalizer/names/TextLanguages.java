package org.mtnormalizer.names;

import java.util.Set;

/**
 * @param text the language of the text
 * @param sources the languages from which it may have been translated; empty if nothing is known
 */
record TextLanguages(String text, Set<String> sources) {
  TextLanguages {
    sources = Set.copyOf(sources);
  }
}
