package org.mtnormalizer.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the tokens of one document may have been. Each is asked once: first for candidates, which is
 * cheap, then for what one of them would cost. Not thread-safe.
 */
final class TokenReadings {
  private static final int[] NONE = {};

  private final NameIndex index;
  private final TokenChannels channels;
  private final DocumentWords words;
  private final String language;
  private final int script;
  private final boolean damaged;
  private final Supplier<Set<String>> sources;
  private Optional<TextLanguages> languages = Optional.empty();
  private final Map<String, int[]> candidates = new HashMap<>();
  private final Map<String, int[]> firsts = new HashMap<>();
  private final Map<String, int[]> alones = new HashMap<>();
  private final Map<Reading, Optional<TokenMatch>> matches = new HashMap<>();

  private record Reading(String surface, int vocabulary) {}

  /**
   * @param damaged whether to look for more than the dictionary's letters
   * @param sources asked when something is weighed: the languages that the text may have been
   *     translated from
   */
  TokenReadings(
      NameIndex index,
      TokenChannels channels,
      DocumentWords words,
      String language,
      boolean damaged,
      Supplier<Set<String>> sources) {
    this.index = index;
    this.channels = channels;
    this.words = words;
    this.language = language;
    this.script = Latinizer.scriptOf(language);
    this.damaged = damaged;
    this.sources = sources;
  }

  /** A word of another alphabet than the text's needs no capital to be out of place. */
  boolean isForeign(Token token) {
    return Latinizer.script(token.surface()) != script;
  }

  /** Vocabulary that the token may have been, sorted. */
  int[] candidates(Token token) {
    int[] known = candidates.get(token.surface());
    if (known == null) {
      known = damaged ? channels.candidates(token, language, script) : exact(token);
      candidates.put(token.surface(), known);
    }
    return known;
  }

  private int[] exact(Token token) {
    int id = index.vocabularyId(token.folded());
    return id < 0 ? NONE : new int[] {id};
  }

  /** Those of the candidates with which some name of several tokens begins. */
  int[] firsts(Token token) {
    int[] known = firsts.get(token.surface());
    if (known == null) {
      known = Arrays.stream(candidates(token)).filter(index::isFirst).toArray();
      firsts.put(token.surface(), known);
    }
    return known;
  }

  /** Those of the candidates that are a name alone, without the token's own letters. */
  int[] damagedAlone(Token token) {
    int[] known = alones.get(token.surface());
    if (known == null) {
      int same = index.vocabularyId(token.folded());
      known =
          Arrays.stream(candidates(token))
              .filter(id -> id != same && index.alone(id).length > 0)
              .toArray();
      alones.put(token.surface(), known);
    }
    return known;
  }

  /** The cheapest way in which the vocabulary item became the token; empty if none is near. */
  Optional<TokenMatch> match(Token token, int vocabulary) {
    if (index.vocabularyId(token.folded()) == vocabulary) {
      return Optional.of(new TokenMatch(vocabulary, 0, Channel.EXACT));
    }
    if (!damaged || Arrays.binarySearch(candidates(token), vocabulary) < 0) {
      return Optional.empty();
    }
    Reading reading = new Reading(token.surface(), vocabulary);
    Optional<TokenMatch> known = matches.get(reading);
    if (known == null) {
      known = channels.match(token, vocabulary, languages(), script, words);
      matches.put(reading, known);
    }
    return known;
  }

  private TextLanguages languages() {
    if (languages.isEmpty()) {
      languages = Optional.of(new TextLanguages(language, sources.get()));
    }
    return languages.get();
  }
}
