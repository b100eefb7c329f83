package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mtnormalizer.names.WordReadings.Word;

/** What the tokens of one document may have been, asked for by their numbers. Not thread-safe. */
final class TokenReadings {
  private static final int[] NONE = {};

  private final NameIndex index;
  private final LanguageWords language;
  private final boolean damaged;
  private final TextLanguages languages;

  /** By token. */
  private final List<Word> words;

  /** What slips cost that were found behind a given name: they are no candidates. */
  private final Map<Word, Map<Integer, Optional<TokenMatch>>> slipCosts = new HashMap<>();

  private TokenReadings(
      WordReadings readings, List<Word> words, boolean damaged, Set<String> sources) {
    this.index = readings.index();
    this.language = readings.words();
    this.damaged = damaged;
    this.languages = new TextLanguages(language.language(), sources);
    this.words = words;
  }

  /** Only the dictionary's letters. */
  static TokenReadings undamaged(WordReadings readings, List<Token> tokens) {
    return new TokenReadings(readings, words(readings, tokens), false, Set.of());
  }

  /** What the tokens may have been in a text of the language. */
  static TokenReadings damaged(NameDictionary dictionary, String language, List<Token> tokens) {
    WordReadings readings = dictionary.readings(language);
    List<Word> words = words(readings, tokens);
    Set<String> sources =
        dictionary.sources().isEmpty() ? SourceLanguage.infer(words) : dictionary.sources();
    if (!dictionary.channels().distance().relays(sources)) {
      return new TokenReadings(readings, words, true, sources);
    }
    WordReadings relayed = dictionary.relayedReadings(language);
    return new TokenReadings(relayed, words(relayed, tokens), true, sources);
  }

  private static List<Word> words(WordReadings readings, List<Token> tokens) {
    List<Word> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(readings.of(token));
    }
    return words;
  }

  /** A word of another alphabet than the text's needs no capital to be out of place. */
  boolean isForeign(int token) {
    return words.get(token).isForeign();
  }

  /** Whether a name may begin with it, as it is written. */
  boolean mayStart(int token) {
    return words.get(token).mayStart();
  }

  /** The vocabulary with the token's own letters, or -1. */
  int same(int token) {
    return words.get(token).same();
  }

  /** Whether it is an ordinary word of the text's language. */
  boolean isWord(Token token) {
    return language.isWord(token);
  }

  /** Whether some name of several tokens begins with what the token may have been. */
  boolean isFirst(int token) {
    return damaged
        ? words.get(token).firsts().forms() > 0
        : same(token) >= 0 && index.isFirst(same(token));
  }

  /**
   * Forms of several tokens of which these two may have been the first, sorted by their first token
   * and then by their numbers.
   */
  int[] startingWith(int first, int second) {
    Word left = words.get(first);
    Word right = words.get(second);
    if (!damaged) {
      return left.same() < 0 || right.same() < 0
          ? NONE
          : index.startingWith(left.same(), right.same());
    }
    int[] forms = index.startingWith(left.firsts(), right.seconds());
    boolean mayBeSlip = left.same() >= 0 && index.isFirst(left.same()) && right.mayBeSlip();
    return index.byFirst(mayBeSlip ? withSlips(forms, left.same(), right) : forms);
  }

  /**
   * The forms, and for a word that nobody knows those that begin with the given name {@code first}
   * and a word from which it differs by one letter: {@code Joe Bidem}.
   */
  private int[] withSlips(int[] forms, int first, Word word) {
    int[] slips = word.slips(first);
    if (slips.length == 0) {
      return forms;
    }
    Map<Integer, Optional<TokenMatch>> costs =
        slipCosts.computeIfAbsent(word, w -> new HashMap<>());
    for (int id : slips) {
      costs.computeIfAbsent(id, i -> word.weigh(i, languages));
    }
    IdSet all = new IdSet();
    all.addAll(forms);
    all.addAll(index.startingWith(first, slips));
    return all.toArray();
  }

  /** Those of the candidates that are a family name alone, without the token's own letters. */
  int[] damagedAlone(int token) {
    return words.get(token).alones();
  }

  /** The cheapest way in which the vocabulary item became the token; empty if none is near. */
  Optional<TokenMatch> match(int token, int vocabulary) {
    Word word = words.get(token);
    if (vocabulary == word.same()) {
      return Optional.of(new TokenMatch(vocabulary, 0, Channel.EXACT));
    }
    if (!damaged) {
      return Optional.empty();
    }
    Optional<TokenMatch> near = word.weighed(languages).match(vocabulary);
    return near.isPresent()
        ? near
        : slipCosts.getOrDefault(word, Map.of()).getOrDefault(vocabulary, Optional.empty());
  }
}
