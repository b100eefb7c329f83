package org.mtnormalizer.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.mtnormalizer.names.WordReadings.Reach;
import org.mtnormalizer.names.WordReadings.Word;

/** What the tokens of one document may have been, asked for by their numbers. Not thread-safe. */
final class TokenReadings {
  private static final int[] NONE = {};

  private final NameIndex index;
  private final boolean damaged;
  private final TextLanguages languages;

  private final WordReadings readings;
  private final List<Token> tokens;

  /** By token; what was not asked is null. */
  private final @Nullable Word[] words;

  /** So are these. */
  private final @Nullable Weighed[] weighed;

  /** What slips cost that were found behind a given name: they are no candidates. */
  private final Map<Word, Map<Integer, Optional<TokenMatch>>> slipCosts = new HashMap<>();

  private TokenReadings(
      WordReadings readings,
      List<Token> tokens,
      @Nullable Word[] words,
      boolean damaged,
      TextLanguages languages) {
    this.readings = readings;
    this.tokens = tokens;
    this.words = words;
    this.weighed = new Weighed[words.length];
    this.index = readings.index();
    this.damaged = damaged;
    this.languages = languages;
  }

  /** Whether names may have come through the letters of a language. */
  boolean mayComeFrom(String language) {
    return languages.relays().contains(language);
  }

  /**
   * Whether the part of a name came through the letters of a language from which the text may come:
   * nobody knows the word, or it is what is written there for the name.
   */
  boolean isRelayed(int token, TokenMatch part) {
    return part.channel() == Channel.RELAY && languages.relays().contains(part.relay())
        || (part.channel() == Channel.RELAY || part.channel() == Channel.ROMANIZATION)
            && !languages.relays().isEmpty()
            && word(token).mayBeRelayed();
  }

  /** Only the dictionary's letters. */
  static TokenReadings undamaged(WordReadings readings, List<Token> tokens) {
    TextLanguages languages = TextLanguages.of(readings.words().language());
    return new TokenReadings(readings, tokens, new Word[tokens.size()], false, languages);
  }

  /**
   * What the tokens may have been in a text of the language.
   *
   * @param countries of which it speaks, by code, and how often: where it may well come from, if
   *     nothing tells for sure
   * @param repaired whether the text shows damage
   */
  static TokenReadings damaged(
      NameDictionary dictionary,
      String language,
      List<Token> tokens,
      Map<String, Integer> countries,
      boolean repaired) {
    WordReadings readings = dictionary.readings(language);
    Word[] words = new Word[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = readings.of(tokens.get(i));
    }
    Set<String> sources =
        dictionary.sources().isEmpty()
            ? SourceLanguage.infer(List.of(words))
            : dictionary.sources();
    Set<String> relays = new HashSet<>(sources);
    relays.retainAll(dictionary.channels().distance().relays());
    Set<String> inflections = new HashSet<>(sources);
    if (sources.isEmpty() && repaired) {
      relays.addAll(dictionary.relayed().likely(countries));
      inflections.addAll(dictionary.inflected().likely(countries));
    }
    TextLanguages languages = readings.languages(sources, inflections, relays, repaired);
    if (relays.isEmpty() && !repaired) {
      return new TokenReadings(readings, tokens, words, true, languages);
    }
    WordReadings far =
        dictionary.readings(language, relays.isEmpty() ? Reach.READ_OFF : Reach.RELAYED);
    return new TokenReadings(far, tokens, new Word[words.length], true, languages);
  }

  private Word word(int token) {
    @Nullable Word known = words[token];
    if (known == null) {
      known = readings.of(tokens.get(token));
      words[token] = known;
    }
    return known;
  }

  private Weighed weighed(int token) {
    @Nullable Weighed known = weighed[token];
    if (known == null) {
      known = word(token).weighed(languages);
      weighed[token] = known;
    }
    return known;
  }

  /** A word of another alphabet than the text's needs no capital to be out of place. */
  boolean isForeign(int token) {
    return word(token).isForeign();
  }

  /** Whether a name may begin with it, as it is written. */
  boolean mayStart(int token) {
    return word(token).mayStart();
  }

  /** The languages from which the text may have been translated, as far as grammar goes. */
  Set<String> inflections() {
    return languages.inflections();
  }

  /** See {@link NameMeanings#beginsMeaning}. */
  boolean beginsMeaning(int token) {
    return word(token).beginsMeaning();
  }

  /** See {@link NamePhrases#mayHold}. */
  boolean isInPhrase(int token) {
    return word(token).isInPhrase();
  }

  /** See {@link Word#meant}. */
  Set<Integer> meant(int token) {
    return word(token).meant();
  }

  /** See {@link NamePhrases#isFunctionWord}. */
  boolean isFunctionWord(int token) {
    return word(token).isFunctionWord();
  }

  /** See {@link NameDictionary#isSyllabicFamily}. */
  boolean isSyllabicFamily(int token) {
    return word(token).isSyllabicFamily();
  }

  /** See {@link Word#givenNames}. */
  int[] givenNames(int token) {
    return word(token).givenNames();
  }

  /** The vocabulary with the token's own letters, or -1. */
  int same(int token) {
    return word(token).same();
  }

  /** Whether it is an ordinary word of the text's language. */
  boolean isWord(int token) {
    return word(token).isWord();
  }

  /** See {@link LanguageWords#isKnownAnywhere}. */
  boolean isKnownAnywhere(int token) {
    return word(token).isKnownAnywhere();
  }

  /** Whether it is a word or part of a name as it stands. */
  boolean isKnown(int token) {
    return isNameToken(token) || isKnownAnywhere(token);
  }

  /** Whether the token, written exactly so, is part of some name. */
  boolean isNameToken(int token) {
    return word(token).isNameToken();
  }

  /** Whether some name of several tokens begins with what the token may have been. */
  boolean isFirst(int token) {
    return damaged ? weighed(token).mayBeFirst() : same(token) >= 0 && index.isFirst(same(token));
  }

  /**
   * Forms of several tokens of which these two may have been the first, both near enough, and what
   * follows the third, if the form has one; sorted by their first token and then by their numbers.
   */
  int[] startingWith(int first, int second) {
    if (!damaged) {
      int left = same(first);
      int right = same(second);
      int[] forms = left < 0 || right < 0 ? NONE : index.startingWith(left, right);
      return goingOn(forms, index.thirdsOf(forms), second + 1);
    }
    if (!weighed(second).mayBeSecond()) {
      return NONE; // for more than half of the pairs
    }
    KnownPairs.Pair pair = readings.pairs().of(weighed(first), weighed(second));
    if (pair.slips().length > 0) {
      int[] forms = withSlips(pair, first, second);
      return goingOn(forms, index.thirdsOf(forms), second + 1);
    }
    return pair.forms().length == 0 ? NONE : goingOn(pair.forms(), pair.thirds(), second + 1);
  }

  /**
   * The forms whose third token may stand there: of most longer ones it does not.
   *
   * @param thirds of the forms, or -1
   */
  private int[] goingOn(int[] forms, int[] thirds, int token) {
    int[] some = NONE;
    int n = 0;
    for (int i = 0; i < forms.length; i++) { // hundreds, behind "University of"
      if (thirds[i] < 0 || token < tokens.size() && match(token, thirds[i]).isPresent()) {
        some = n == 0 ? new int[forms.length - i] : some;
        some[n++] = forms[i];
      }
    }
    return n == some.length ? some : Arrays.copyOf(some, n);
  }

  /**
   * The forms of a pair, and for a word that nobody knows those that begin with the given name and
   * a word from which it differs by one letter: {@code Joe Bidem}.
   */
  private int[] withSlips(KnownPairs.Pair pair, int first, int second) {
    Word word = word(second);
    Map<Integer, Optional<TokenMatch>> costs =
        slipCosts.computeIfAbsent(word, w -> new HashMap<>());
    for (int id : pair.slips()) {
      costs.computeIfAbsent(id, i -> word.weigh(i, languages));
    }
    IdSet all = new IdSet();
    all.addAll(pair.forms());
    for (int form : index.startingWith(same(first), pair.slips())) {
      if (match(first, index.firstOf(form)).isPresent()
          && match(second, index.secondOf(form)).isPresent()) {
        all.add(form);
      }
    }
    return index.byFirst(all.toArray());
  }

  /** Family names alone that are wanted and near, without the token's own letters; sorted. */
  int[] damagedAlone(int token, IntPredicate wanted) {
    IdSet near = new IdSet();
    for (int id : alones(token)) { // asked for each name of a text
      if (wanted.test(id) && match(token, id).isPresent()) {
        near.add(id);
      }
    }
    return near.toArray();
  }

  /** The same where few are wanted. */
  int[] damagedAlone(int token, int[] wanted) {
    IdSet near = new IdSet();
    int[] alones = alones(token);
    for (int id : wanted) {
      if (Arrays.binarySearch(alones, id) >= 0 && match(token, id).isPresent()) {
        near.add(id);
      }
    }
    return near.toArray();
  }

  private int[] alones(int token) {
    int[] alones = weighed(token).candidates().alones();
    weighed(token).lookThrough(alones.length);
    return alones;
  }

  /** The cheapest way in which the vocabulary item became the token; empty if none is near. */
  Optional<TokenMatch> match(int token, int vocabulary) {
    if (!damaged) {
      Word word = word(token);
      return vocabulary == word.same() ? word.exact() : Optional.empty();
    }
    Optional<TokenMatch> near = weighed(token).match(vocabulary);
    return near.isPresent() || slipCosts.isEmpty()
        ? near
        : slipCosts.getOrDefault(word(token), Map.of()).getOrDefault(vocabulary, Optional.empty());
  }
}
