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

  private final LanguageWords language;
  private final boolean damaged;
  private final Set<String> knownSources;
  private Optional<TextLanguages> languages = Optional.empty();

  /** By token. */
  private final List<Word> words;

  /** What slips cost that were found behind a given name: they are no candidates. */
  private final Map<Word, Map<Integer, Optional<TokenMatch>>> slips = new HashMap<>();

  /**
   * @param damaged whether to look for more than the dictionary's letters
   * @param knownSources the languages that the text may have been translated from; if empty, the
   *     text is asked
   */
  TokenReadings(
      WordReadings readings, List<Token> tokens, boolean damaged, Set<String> knownSources) {
    this.language = readings.words();
    this.damaged = damaged;
    this.knownSources = knownSources;
    this.words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(readings.of(token));
    }
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

  /** What of the vocabulary the token may have been that stands second in some name, sorted. */
  int[] seconds(int token) {
    return damaged ? words.get(token).seconds() : sameAlone(token);
  }

  private int[] sameAlone(int token) {
    int same = same(token);
    return same < 0 ? NONE : new int[] {same};
  }

  /**
   * The second words, and for a word that nobody knows those behind the given name {@code first}
   * from which it differs by one letter: {@code Joe Bidem}.
   */
  int[] withSlips(int token, int first, int[] seconds) {
    Word word = words.get(token);
    int[] found = damaged && word.mayBeSlip() ? word.slips(first) : NONE;
    if (found.length == 0) {
      return seconds;
    }
    IdSet all = new IdSet();
    all.addAll(seconds);
    all.addAll(found);
    Map<Integer, Optional<TokenMatch>> costs = slips.computeIfAbsent(word, w -> new HashMap<>());
    for (int id : found) {
      costs.computeIfAbsent(id, i -> word.weigh(i, languages()));
    }
    return all.toArray();
  }

  /** Those of the candidates with which some name of several tokens begins. */
  int[] firsts(int token) {
    return damaged ? words.get(token).firsts() : sameAlone(token);
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
    Optional<TokenMatch> near = word.weighed(languages()).match(vocabulary);
    return near.isPresent()
        ? near
        : slips.getOrDefault(word, Map.of()).getOrDefault(vocabulary, Optional.empty());
  }

  private TextLanguages languages() {
    if (languages.isEmpty()) {
      Set<String> sources = knownSources.isEmpty() ? SourceLanguage.infer(words) : knownSources;
      languages = Optional.of(new TextLanguages(language.language(), sources));
    }
    return languages.get();
  }
}
