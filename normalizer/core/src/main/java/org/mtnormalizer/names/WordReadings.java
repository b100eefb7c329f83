package org.mtnormalizer.names;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.mtnormalizer.Cache;
import org.mtnormalizer.document.Span;

/**
 * What words in texts of one language may have been. Names and capitalized words come back in one
 * text after the other, so the last ones are kept. Thread-safe.
 */
final class WordReadings {
  private static final int[] NONE = {};

  private static final int CACHED = 1 << 14;

  /** Letters from which on a slip can be told from another name. */
  static final int SHORTEST_SLIP = 5;

  private final NameIndex index;
  private final TokenChannels channels;
  private final LanguageWords words;
  private final int textScript;
  private final boolean relayed;
  private final Cache<Word> bySurface = new Cache<>(CACHED, Word::new);

  /**
   * @param relayed whether Latin names in the texts came through another script
   */
  WordReadings(NameIndex index, TokenChannels channels, LanguageWords words, boolean relayed) {
    this.relayed = relayed;
    this.index = index;
    this.channels = channels;
    this.words = words;
    this.textScript = Latinizer.scriptOf(words.language());
  }

  NameIndex index() {
    return index;
  }

  LanguageWords words() {
    return words;
  }

  Word of(Token token) {
    return bySurface.get(token.surface());
  }

  /** All tokens that are written alike. What is asked is worked out once. */
  final class Word {
    private final Token token;
    private final int same;
    private final Optional<TokenMatch> exact;
    private final int script;
    private final boolean nameToken;
    private final boolean mayStart;
    private volatile int @Nullable [] candidates;

    private volatile @Nullable VocabularySet firsts;
    private volatile @Nullable VocabularySet seconds;
    private volatile int @Nullable [] alones;

    /** One for each set of languages from which texts that have the word may come: few. */
    private final List<Weighed> weighed = new CopyOnWriteArrayList<>();

    private volatile @Nullable String leftover;
    private volatile @Nullable Boolean word;
    private volatile @Nullable Boolean known;

    private Word(String surface) {
      this.token = new Token(new Span(0, surface.length()), surface, Folding.fold(surface), "");
      this.same = index.vocabularyId(token.folded());
      this.exact =
          same < 0 ? Optional.empty() : Optional.of(new TokenMatch(same, 0, Channel.EXACT));
      this.script = Latinizer.script(surface);
      this.nameToken = index.hasSurface(surface);
      // a lower-case particle may begin a family name: von der Leyen, al-Assad
      this.mayStart = !token.isLowerCase() || nameToken || isForeign();
    }

    /** A word of another alphabet than the text's needs no capital to be out of place. */
    boolean isForeign() {
      return script != textScript;
    }

    /** Whether a name may begin with it, as it is written. */
    boolean mayStart() {
      return mayStart;
    }

    /** See {@link Latinizer#script}. */
    int script() {
      return script;
    }

    String surface() {
      return token.surface();
    }

    /** The vocabulary with the word's own letters, or -1. */
    int same() {
      return same;
    }

    /** That vocabulary's match; empty if there is none. */
    Optional<TokenMatch> exact() {
      return exact;
    }

    /** Vocabulary that the word may have been, sorted. */
    int[] candidates() {
      int @Nullable [] known = candidates;
      if (known == null) {
        known = channels.candidates(token, words.language(), textScript, words, relayed);
        candidates = known;
      }
      return known;
    }

    /** Those of the candidates with which some name of several tokens begins. */
    VocabularySet firsts() {
      @Nullable VocabularySet known = firsts;
      if (known == null) {
        known = index.firsts(candidatesThat(index::isFirst));
        firsts = known;
      }
      return known;
    }

    /** Those of the candidates that stand second in some name. */
    VocabularySet seconds() {
      @Nullable VocabularySet known = seconds;
      if (known == null) {
        known = index.seconds(candidatesThat(index::isSecond));
        seconds = known;
      }
      return known;
    }

    /** Those of the candidates that are a family name alone, without the word's own letters. */
    int[] alones() {
      int @Nullable [] known = alones;
      if (known == null) {
        known = candidatesThat(id -> id != same && index.families(id).length > 0);
        alones = known;
      }
      return known;
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

    /** Whether it may be a name with a slip: a capital, and nobody knows it. */
    boolean mayBeSlip() {
      return same < 0
          && !isForeign()
          && token.isCapitalized()
          && token.folded().length() >= SHORTEST_SLIP - 1
          && !isKnownAnywhere();
    }

    /** See {@link LanguageWords#isWord}. */
    boolean isWord() {
      @Nullable Boolean answer = word;
      if (answer == null) {
        answer = words.isWord(token);
        word = answer;
      }
      return answer;
    }

    /** See {@link LanguageWords#isKnownAnywhere}. */
    boolean isKnownAnywhere() {
      @Nullable Boolean answer = known;
      if (answer == null) {
        answer = words.isKnownAnywhere(token);
        known = answer;
      }
      return answer;
    }

    /** Whether it is, written exactly so, part of some name. */
    boolean isNameToken() {
      return nameToken;
    }

    /** Second words behind the given name from which this one differs by one letter. */
    int[] slips(int first) {
      return index.secondsBehind(
          first, right -> right.length() >= SHORTEST_SLIP && OneEdit.parts(right, token.folded()));
    }

    /** What the vocabulary item costs, candidate or not; empty if it is too far. */
    Optional<TokenMatch> weigh(int vocabulary, TextLanguages languages) {
      return channels.match(token, vocabulary, languages, textScript, words);
    }

    Weighed weighed(TextLanguages languages) {
      for (Weighed w : weighed) {
        if (w.languages.equals(languages)) {
          return w;
        }
      }
      Weighed w = new Weighed(this, languages);
      weighed.add(w);
      return w;
    }

    /** The only other language that has the word, see {@link SourceLanguage}; empty if none. */
    String leftover() {
      @Nullable String known = leftover;
      if (known == null) {
        known = SourceLanguage.leftover(token.surface(), words);
        leftover = known;
      }
      return known;
    }
  }

  /** What a word's candidates cost in texts translated from certain languages. */
  final class Weighed {
    private final Word word;
    private final TextLanguages languages;

    /** By candidate; what was not asked is null. */
    private final @Nullable Optional<TokenMatch>[] matches;

    @SuppressWarnings("unchecked") // no array has a type with arguments
    private Weighed(Word word, TextLanguages languages) {
      this.word = word;
      this.languages = languages;
      this.matches = new Optional[word.candidates().length];
    }

    /** The cheapest way in which the candidate became the word; empty if it is too far. */
    Optional<TokenMatch> match(int candidate) {
      int at = Arrays.binarySearch(word.candidates(), candidate);
      if (at < 0) {
        return Optional.empty();
      }
      @Nullable Optional<TokenMatch> known = matches[at];
      if (known == null) {
        known = word.weigh(candidate, languages);
        matches[at] = known;
      }
      return known;
    }
  }
}
