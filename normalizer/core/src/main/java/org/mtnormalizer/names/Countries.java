package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What countries are called in each language, and which entries are theirs. Thread-safe. */
final class Countries {
  /** So many letters a country's name has in common with its adjective: Russia, Russian. */
  private static final int BEGIN = 5;

  private final List<NameEntry> countries = new ArrayList<>();
  private final Map<String, BitSet> entriesByCode = new HashMap<>();

  /** By language and by the begin of the last word of a country's name: its entries. */
  private final Map<String, Map<String, BitSet>> entriesByBegin = new ConcurrentHashMap<>();

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

  /** The entries of the countries that a text speaks of. */
  BitSet entriesSpokenOf(List<Token> text, String language) {
    Map<String, BitSet> byBegin = entriesByBegin(language);
    BitSet entries = new BitSet();
    for (Token token : text) {
      BitSet told = byBegin.get(begin(token.folded()));
      if (told != null) {
        entries.or(told);
      }
    }
    return entries;
  }

  /** Whether a word begins as a country's name does. */
  boolean isOfOne(String folded, String language) {
    return folded.length() >= BEGIN && entriesByBegin(language).containsKey(begin(folded));
  }

  private Map<String, BitSet> entriesByBegin(String language) {
    return entriesByBegin.computeIfAbsent(
        language,
        l -> {
          Map<String, BitSet> byBegin = new HashMap<>();
          for (NameEntry country : countries) {
            String begin = begin(lastWord(country.canonicalIn(l).orElse(country.canonical())));
            for (String code : country.factValues("country")) {
              byBegin
                  .computeIfAbsent(begin, b -> new BitSet())
                  .or(entriesByCode.getOrDefault(code.toUpperCase(Locale.ROOT), new BitSet()));
            }
          }
          return Collections.unmodifiableMap(byBegin);
        });
  }

  static String lastWord(String name) {
    List<Token> tokens = Token.of(name);
    return tokens.get(tokens.size() - 1).folded();
  }

  /** Of a short word all of it. */
  static String begin(String folded) {
    return folded.length() < BEGIN ? folded : folded.substring(0, BEGIN);
  }
}
