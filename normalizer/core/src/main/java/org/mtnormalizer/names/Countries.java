package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What countries are called in each language, and which entries are theirs. Thread-safe. */
final class Countries {
  /** So many letters a country's name has in common with its adjective: Russia, Russian. */
  private static final int STEM = 5;

  private final List<NameEntry> countries = new ArrayList<>();
  private final Map<String, BitSet> entriesByCode = new HashMap<>();
  private final Map<String, Map<String, String>> names = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> stems = new ConcurrentHashMap<>();

  Countries(List<NameEntry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      NameEntry e = entries.get(i);
      for (String code : e.factValues("country")) {
        entriesByCode.computeIfAbsent(code.toUpperCase(Locale.ROOT), c -> new BitSet()).set(i);
      }
      if (e.type().equals("place") && e.fact("kind").equals(Optional.of("country"))) {
        countries.add(e);
      }
    }
  }

  /**
   * The entries of the countries that a text speaks of.
   *
   * @param words the text's, folded
   */
  BitSet entriesSpokenOf(Set<String> words, String language) {
    Set<String> stems = new HashSet<>();
    for (String word : words) {
      stems.add(stem(word));
    }
    stems.remove("");
    BitSet entries = new BitSet();
    namesIn(language)
        .forEach(
            (code, name) -> {
              // Russia is also spoken of by Russian
              if (words.contains(name) || stems.contains(stem(name))) {
                entries.or(entriesByCode.getOrDefault(code, new BitSet()));
              }
            });
    return entries;
  }

  /** By ISO code, the last word of the country's name in a language, folded. */
  private Map<String, String> namesIn(String language) {
    return names.computeIfAbsent(
        language,
        l -> {
          Map<String, String> byCode = new HashMap<>();
          for (NameEntry e : countries) {
            String name = e.canonicalIn(l).orElse(e.canonical());
            e.fact("country").ifPresent(c -> byCode.put(c, lastWord(name)));
          }
          return Map.copyOf(byCode);
        });
  }

  private static String lastWord(String name) {
    List<Token> tokens = Token.of(name);
    return tokens.get(tokens.size() - 1).folded();
  }

  /** The beginning of a word that is long enough to be told by it; empty if it is not. */
  private static String stem(String folded) {
    return folded.length() < STEM ? "" : folded.substring(0, STEM);
  }

  /** Whether a word begins as a country's name does. */
  boolean isOfOne(String folded, String language) {
    String stem = stem(folded);
    return !stem.isEmpty() && stemsIn(language).contains(stem);
  }

  private Set<String> stemsIn(String language) {
    return stems.computeIfAbsent(
        language,
        l -> {
          Set<String> all = new HashSet<>();
          namesIn(l).values().forEach(name -> all.add(stem(name)));
          return Set.copyOf(all);
        });
  }
}
