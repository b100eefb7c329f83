package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mtnormalizer.Cache;

/** By which words each language speaks of countries, and which entries are theirs. Thread-safe. */
final class Countries {
  /** So many letters a country's name has in common with its adjective: Russia, Russian. */
  private static final int BEGIN = 5;

  /** So many names of a country are no chance. */
  private static final int SEVERAL = 2;

  /** Words that tell of countries are found by so many letters; no stem is shorter. */
  private static final int KEY = 4;

  /** An odd number, so that no two keys become one. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int LANGUAGES = 64;

  private final List<NameEntry> countries = new ArrayList<>();
  private final Map<String, BitSet> entriesByCode = new HashMap<>();
  private final Map<String, BitSet> familiesByCode = new HashMap<>();
  private final Cache<Map<Long, List<Teller>>> byKey = new Cache<>(LANGUAGES, this::tellers);
  private final Cache<Set<String>> begins = new Cache<>(LANGUAGES, this::begins);

  /**
   * A word, or the words of a phrase, folded.
   *
   * @param stem whether more letters may follow the last one
   * @param capitalized whether it tells nothing when it is written small
   */
  private record Teller(List<String> words, boolean stem, boolean capitalized, String code) {
    boolean standsAt(List<Token> text, int at) {
      int last = words.size() - 1;
      if (at + last >= text.size() || capitalized && !text.get(at).isCapitalized()) {
        return false;
      }
      for (int i = 0; i < last; i++) {
        if (!text.get(at + i).folded().equals(words.get(i))) {
          return false;
        }
      }
      String folded = text.get(at + last).folded();
      return stem ? folded.startsWith(words.get(last)) : folded.equals(words.get(last));
    }
  }

  Countries(List<NameEntry> entries, NameIndex index) {
    for (int i = 0; i < entries.size(); i++) {
      NameEntry e = entries.get(i);
      for (String code : e.factValues("country")) {
        entriesByCode.computeIfAbsent(code.toUpperCase(Locale.ROOT), c -> new BitSet()).set(i);
      }
      if (e.type().equals("place") && e.fact("kind").equals(Optional.of("country"))) {
        countries.add(e);
      }
    }
    entriesByCode.forEach((code, all) -> familiesByCode.put(code, index.familiesOf(all)));
  }

  /**
   * Whether a language may speak of a country by a word, or by several of which it is the first.
   */
  boolean mayTell(String folded, String language) {
    return byKey.get(language).containsKey(key(folded));
  }

  /** The countries of which a text speaks, by their codes, and how often it does. */
  Map<String, Integer> spokenOf(List<Token> text, String language) {
    return spokenOf(text, i -> true, language);
  }

  /**
   * @param mayTell see {@link #mayTell}, by the number of the token
   */
  Map<String, Integer> spokenOf(List<Token> text, IntPredicate mayTell, String language) {
    Map<Long, List<Teller>> tellers = byKey.get(language);
    Map<String, Integer> times = new TreeMap<>();
    for (int i = 0; i < text.size(); i++) {
      @Nullable List<Teller> likely =
          mayTell.test(i) ? tellers.get(key(text.get(i).folded())) : null;
      if (likely != null) { // of few words
        int at = i;
        likely.stream()
            .filter(teller -> teller.standsAt(text, at))
            .map(Teller::code)
            .distinct()
            .forEach(code -> times.merge(code, 1, Integer::sum));
      }
    }
    return times;
  }

  /**
   * Those of which a text speaks most often, one or several.
   *
   * @param times see {@link #spokenOf}
   */
  static Set<String> mostSpokenOf(Map<String, Integer> times) {
    int most = times.values().stream().mapToInt(i -> i).max().orElse(0);
    return times.keySet().stream().filter(c -> times.get(c) == most).collect(Collectors.toSet());
  }

  /** Countries of which a text speaks, whether it says so or not, for it names several of them. */
  Set<String> ofSeveral(BitSet named) {
    int[] entries = named.stream().toArray();
    return entriesByCode.keySet().stream()
        .filter(
            code -> Arrays.stream(entries).filter(entriesByCode.get(code)::get).count() >= SEVERAL)
        .collect(Collectors.toSet());
  }

  /** The entries of some countries. */
  BitSet entriesOf(Set<String> codes) {
    return union(codes, entriesByCode);
  }

  /** The tokens that are a family name of one of these entries. */
  BitSet familiesOf(Set<String> codes) {
    return union(codes, familiesByCode);
  }

  private static BitSet union(Set<String> codes, Map<String, BitSet> byCode) {
    BitSet all = new BitSet();
    for (String code : codes) {
      all.or(byCode.getOrDefault(code, new BitSet()));
    }
    return all;
  }

  /** Whether a word begins as the last word of a country's name does. */
  boolean isOfOne(String folded, String language) {
    return folded.length() >= BEGIN && begins.get(language).contains(folded.substring(0, BEGIN));
  }

  private Set<String> begins(String language) {
    return countries.stream()
        .map(country -> lastWord(country, language))
        .filter(last -> last.length() >= BEGIN)
        .map(last -> last.substring(0, BEGIN))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<Long, List<Teller>> tellers(String language) {
    Map<Long, List<Teller>> tellers = new HashMap<>();
    for (NameEntry country : countries) {
      for (String code : country.factValues("country")) {
        List<String> told = country.factValues(NameEntry.TOLD + language);
        add(
            told.isEmpty() ? byBegin(country, language, code) : byName(country, language, code),
            tellers);
        told.forEach(word -> teller(word, code).ifPresent(t -> add(t, tellers)));
      }
    }
    return Collections.unmodifiableMap(tellers);
  }

  /** Where nothing else is known, a word tells that begins as the name's last one does. */
  private static Teller byBegin(NameEntry country, String language, String code) {
    String last = lastWord(country, language);
    boolean stem = last.length() >= BEGIN;
    return new Teller(List.of(stem ? last.substring(0, BEGIN) : last), stem, false, code);
  }

  /** The whole name, with an ending if it is one word: Georgians are told, and George is not. */
  private static Teller byName(NameEntry country, String language, String code) {
    List<Token> name = name(country, language);
    return new Teller(
        name.stream().map(Token::folded).toList(),
        name.size() == 1 && name.get(0).folded().length() >= BEGIN,
        name.get(0).isCapitalized(),
        code);
  }

  private static String lastWord(NameEntry country, String language) {
    List<Token> name = name(country, language);
    return name.get(name.size() - 1).folded();
  }

  private static List<Token> name(NameEntry country, String language) {
    return Token.of(country.canonicalIn(language).orElse(country.canonical()));
  }

  private static Optional<Teller> teller(String word, String code) {
    List<Token> tokens = Token.of(word);
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Teller(
                tokens.stream().map(Token::folded).toList(),
                word.endsWith("*"),
                tokens.get(0).isCapitalized(),
                code));
  }

  private static void add(Teller teller, Map<Long, List<Teller>> tellers) {
    tellers.computeIfAbsent(key(teller.words().get(0)), k -> new ArrayList<>()).add(teller);
  }

  /** The first letters in one number, spread: each word of a text is looked up. */
  private static long key(String folded) {
    long key = 0;
    for (int i = 0; i < folded.length() && i < KEY; i++) {
      key = key << Character.SIZE | folded.charAt(i);
    }
    return key * SPREAD;
  }
}
