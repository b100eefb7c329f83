package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What countries are called in each language. Thread-safe. */
final class Countries {
  /** So many letters a country's name has in common with its adjective: Russia, Russian. */
  private static final int STEM = 5;

  private final List<NameEntry> countries = new ArrayList<>();
  private final Map<String, Map<String, String>> names = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> stems = new ConcurrentHashMap<>();

  Countries(List<NameEntry> entries) {
    for (NameEntry e : entries) {
      if (e.type().equals("place") && e.fact("kind").equals(Optional.of("country"))) {
        countries.add(e);
      }
    }
  }

  /** By ISO code, the last word of the country's name in a language, folded. */
  Map<String, String> namesIn(String language) {
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
  static String stem(String folded) {
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
