package org.mtnormalizer.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the tokens of one document may have been, asked for by their numbers. Each distinct word is
 * asked once: first for candidates, which is cheap, then for what one of them would cost. Not
 * thread-safe.
 */
final class TokenReadings {
  private static final int[] NONE = {};

  /** Letters from which on a slip can be told from another name. */
  private static final int SHORTEST_SLIP = 5;

  private static final TokenMatch TOO_FAR = new TokenMatch(-1, 0, Channel.EXACT);

  private final NameIndex index;
  private final TokenChannels channels;
  private final DocumentWords words;
  private final String language;
  private final int script;
  private final boolean damaged;
  private final Supplier<Set<String>> sources;
  private Optional<TextLanguages> languages = Optional.empty();

  /** By token. */
  private final Word[] distinct;

  /**
   * @param damaged whether to look for more than the dictionary's letters
   * @param sources asked when something is weighed: the languages that the text may have been
   *     translated from
   */
  TokenReadings(
      NameIndex index,
      TokenChannels channels,
      List<Token> tokens,
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
    this.distinct = new Word[tokens.size()];
    Map<String, Word> bySurface = new HashMap<>();
    for (int i = 0; i < distinct.length; i++) {
      Token token = tokens.get(i);
      distinct[i] = bySurface.computeIfAbsent(token.surface(), s -> new Word(token));
    }
  }

  /** A word of another alphabet than the text's needs no capital to be out of place. */
  boolean isForeign(int token) {
    return distinct[token].foreign;
  }

  /** The vocabulary with the token's own letters, or -1. */
  int same(int token) {
    return distinct[token].same;
  }

  /** Whether it is an ordinary word of the text's language. */
  boolean isWord(Token token) {
    return words.isWord(token);
  }

  /** Vocabulary that the token may have been, sorted. */
  int[] candidates(int token) {
    return distinct[token].candidates();
  }

  /**
   * The candidates, and for a word that nobody knows the second words behind the given name {@code
   * first} from which it differs by one letter: {@code Joe Bidem}.
   */
  int[] withSlips(int token, int first, int[] candidates) {
    Word word = distinct[token];
    if (!word.mayBeSlip()) {
      return candidates;
    }
    String folded = word.token.folded();
    int[] slips =
        index.secondsBehind(
            first, right -> right.length() >= SHORTEST_SLIP && OneEdit.parts(right, folded));
    if (slips.length == 0) {
      return candidates;
    }
    IdSet all = new IdSet();
    all.addAll(candidates);
    all.addAll(slips);
    word.addSlips(slips);
    return all.toArray();
  }

  /** Those of the candidates with which some name of several tokens begins. */
  int[] firsts(int token) {
    return distinct[token].firsts();
  }

  /** Those of the candidates that are a name alone, without the token's own letters. */
  int[] damagedAlone(int token) {
    return distinct[token].alones();
  }

  /** The cheapest way in which the vocabulary item became the token; empty if none is near. */
  Optional<TokenMatch> match(int token, int vocabulary) {
    return distinct[token].match(vocabulary);
  }

  private TextLanguages languages() {
    if (languages.isEmpty()) {
      languages = Optional.of(new TextLanguages(language, sources.get()));
    }
    return languages.get();
  }

  /** All tokens that are written alike. */
  private final class Word {
    private final Token token;
    private final int same;
    private final boolean foreign;
    private int @Nullable [] candidates;
    private int @Nullable [] firsts;
    private int @Nullable [] alones;

    /** By candidate; what was not asked is null, what is too far is {@link #TOO_FAR}. */
    private TokenMatch @Nullable [] matches;

    private final Map<Integer, TokenMatch> slips = new HashMap<>();

    Word(Token token) {
      this.token = token;
      this.same = index.vocabularyId(token.folded());
      this.foreign = Latinizer.script(token.surface()) != script;
    }

    int[] candidates() {
      if (candidates == null) {
        candidates =
            damaged
                ? channels.candidates(token, language, script, words)
                : same < 0 ? NONE : new int[] {same};
      }
      return candidates;
    }

    int[] firsts() {
      if (firsts == null) {
        firsts = candidatesThat(index::isFirst);
      }
      return firsts;
    }

    int[] alones() {
      if (alones == null) {
        alones = candidatesThat(id -> id != same && index.alone(id).length > 0);
      }
      return alones;
    }

    boolean mayBeSlip() {
      return damaged
          && same < 0
          && !foreign
          && token.isCapitalized()
          && token.folded().length() >= SHORTEST_SLIP - 1
          && !words.isKnownAnywhere(token);
    }

    void addSlips(int[] ids) {
      for (int id : ids) {
        slips.computeIfAbsent(
            id, i -> channels.match(token, i, languages(), script, words).orElse(TOO_FAR));
      }
    }

    private int[] candidatesThat(IntPredicate wanted) {
      int[] all = candidates();
      int[] some = new int[all.length];
      int n = 0;
      for (int id : all) {
        if (wanted.test(id)) {
          some[n++] = id;
        }
      }
      return n == 0 ? NONE : Arrays.copyOf(some, n);
    }

    Optional<TokenMatch> match(int vocabulary) {
      if (vocabulary == same) {
        return Optional.of(new TokenMatch(same, 0, Channel.EXACT));
      }
      int at = damaged ? Arrays.binarySearch(candidates(), vocabulary) : -1;
      if (at < 0) {
        TokenMatch slip = slips.getOrDefault(vocabulary, TOO_FAR);
        return slip == TOO_FAR ? Optional.empty() : Optional.of(slip);
      }
      if (matches == null) {
        matches = new TokenMatch[candidates().length];
      }
      if (matches[at] == null) {
        matches[at] = channels.match(token, vocabulary, languages(), script, words).orElse(TOO_FAR);
      }
      return matches[at] == TOO_FAR ? Optional.empty() : Optional.of(matches[at]);
    }
  }
}
