package org.mtnormalizer.names;

import java.util.List;
import java.util.Map;

/**
 * A part of names that is also a word of its language, with what the word means elsewhere: German
 * {@code Kurz} is English {@code short}. This is what a translator needs to translate a name by
 * mistake.
 *
 * @param language whose word it is
 * @param word with a capital letter, in Latin script, as it stands in names
 * @param translations by target language, lower case
 */
public record NameWord(String language, String word, Map<String, List<String>> translations) {
  public NameWord {
    translations = Map.copyOf(translations);
  }
}
