package org.mtnormalizer.names;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mtnormalizer.WordCache;
import org.mtnormalizer.document.Span;

/**
 * What words in texts of one language may have been. Names and capitalized words come back in one
 * text after the other, so the last ones are kept. Thread-safe.
 */
final class WordReadings {
  private static final int CACHED = 1 << 14;

  /** Answers about a word. */
  private static final int WORD = 1;

  private static final int NO_WORD = 2;
  private static final int KNOWN = 4;
  private static final int UNKNOWN = 8;

  /** Letters from which on a slip can be told from another name. */
  static final int SHORTEST_SLIP = 5;

  private final NameDictionary dictionary;
  private final NameIndex index;
  private final TokenChannels channels;
  private final LanguageWords words;
  private final int textScript;
  private final Reach reach;

  /** Few: what texts show of where they come from. */
  private final Map<TextLanguages, TextLanguages> languages = new ConcurrentHashMap<>();

  private final WordCache<Word> bySurface = new WordCache<>(CACHED, Word::new);
  private final KnownPairs pairs;
  private volatile @Nullable Cut last;

  private record Cut(String text, List<Token> tokens) {}

  /** How far Latin names in texts may be from those of the dictionary. */
  enum Reach {
    /** As one language hears another. */
    HEARD,
    /** Also what comes back of forms that are stated in other alphabets: the texts are damaged. */
    READ_OFF,
    /** Also whatever came through another script. */
    RELAYED
  }

  WordReadings(NameDictionary dictionary, LanguageWords words, Reach reach) {
    this.reach = reach;
    this.dictionary = dictionary;
    this.index = dictionary.index();
    this.channels = dictionary.channels();
    this.words = words;
    this.textScript = Latinizer.scriptOf(words.language());
    this.pairs = new KnownPairs(index);
  }

  /** The same for the same languages, so that they are told apart fast. */
  TextLanguages languages(
      Set<String> sources, Set<String> inflections, Set<String> relays, boolean repaired) {
    TextLanguages those =
        new TextLanguages(words.language(), sources, inflections, relays, repaired);
    return languages.computeIfAbsent(those, l -> l);
  }

  NameIndex index() {
    return index;
  }

  LanguageWords words() {
    return words;
  }

  /** The tokens of a text, each with its word. A stage asks for what another one asked for last. */
  List<Token> tokens(String text) {
    @Nullable Cut known = last;
    if (known == null || !known.text.equals(text)) {
      known = new Cut(text, Collections.unmodifiableList(Token.of(text, bySurface::get)));
      last = known;
    }
    return known.tokens;
  }

  Word of(Token token) {
    return token.form() instanceof Word word && word.readings() == this
        ? word
        : bySurface.get(token.surface());
  }

  KnownPairs pairs() {
    return pairs;
  }

  /** All tokens that are written alike. What is asked is worked out once. */
  final class Word extends WordForm {
    private final Token token;
    private final int same;
    private final Optional<TokenMatch> exact;
    private final int script;
    private final boolean nameToken;
    private final boolean mayStart;
    private final boolean mayTellCountry;
    private final boolean beginsMeaning;
    private final boolean inPhrase;
    private final boolean functionWord;
    private final boolean syllabicFamily;
    private int @Nullable [] givenNames;
    private volatile @Nullable Candidates candidates;

    /** The last one; others, for other languages from which texts may come, are behind it. */
    private volatile @Nullable Weighed weighed;

    private volatile @Nullable Set<Integer> meant;
    private volatile @Nullable String leftover;

    /** What was asked, in bits that lie side by side; what threads lose is asked again. */
    private byte answers;

    private Word(String surface) {
      super(surface);
      this.token = new Token(new Span(0, surface.length()), this, "");
      this.same = index.vocabularyId(token.folded());
      this.exact =
          same < 0 ? Optional.empty() : Optional.of(new TokenMatch(same, 0, Channel.EXACT));
      this.script = Latinizer.script(surface);
      this.nameToken = index.surfaces().has(surface);
      // a lower-case particle may begin a family name: von der Leyen, al-Assad
      this.mayStart = !isLowerCase() || nameToken || isForeign();
      String language = words.language();
      this.mayTellCountry = dictionary.countries().mayTell(folded(), language);
      this.beginsMeaning = channels.meanings().beginsMeaning(language, folded());
      this.functionWord = dictionary.phrases().isFunctionWord(token, language);
      this.inPhrase = dictionary.phrases().mayHold(NamePhrases.folded(token), language);
      this.syllabicFamily = dictionary.isSyllabicFamily(folded());
    }

    private WordReadings readings() {
      return WordReadings.this;
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

    /** See {@link Countries#mayTell}. */
    boolean mayTellCountry() {
      return mayTellCountry;
    }

    /** See {@link NameMeanings#beginsMeaning}. */
    boolean beginsMeaning() {
      return beginsMeaning;
    }

    /** See {@link NamePhrases#mayHold}. */
    boolean isInPhrase() {
      return inPhrase;
    }

    /** The entries whose whole name it means, see {@link NamePhrases#meantBy}. */
    Set<Integer> meant() {
      @Nullable Set<Integer> known = meant;
      if (known == null) {
        List<String> alone = List.of(NamePhrases.folded(token));
        known = dictionary.phrases().meantBy(alone, words.language());
        meant = known;
      }
      return known;
    }

    /** See {@link NamePhrases#isFunctionWord}. */
    boolean isFunctionWord() {
      return functionWord;
    }

    /** See {@link NameDictionary#isSyllabicFamily}. */
    boolean isSyllabicFamily() {
      return syllabicFamily;
    }

    /** The given name that it is, and those that other languages have for it; sorted. */
    int[] givenNames() {
      int @Nullable [] known = givenNames;
      if (known == null) {
        IdSet names = new IdSet();
        channels.sameGivenNames(folded()).forEach(names::add);
        if (same >= 0) {
          names.add(same);
        }
        known = names.toArray();
        givenNames = known;
      }
      return known;
    }

    /** The vocabulary with the word's own letters, or -1. */
    int same() {
      return same;
    }

    /** That vocabulary's match; empty if there is none. */
    Optional<TokenMatch> exact() {
      return exact;
    }

    Candidates candidates() {
      @Nullable Candidates known = candidates;
      if (known == null) {
        int[] ids = channels.candidates(token, words.language(), textScript, words, reach);
        known = new Candidates(index, same, ids);
        candidates = known;
      }
      return known;
    }

    /** Whether it may be a name with a slip: a capital, and nobody knows it. */
    boolean mayBeSlip() {
      return same < 0
          && !isForeign()
          && isCapitalized()
          && folded().length() >= SHORTEST_SLIP - 1
          && !isKnownAnywhere();
    }

    /** See {@link TokenChannels#mayBeRelayed}. */
    boolean mayBeRelayed() {
      return channels.mayBeRelayed(token, words);
    }

    /** See {@link LanguageWords#isWord}. */
    boolean isWord() {
      byte known = answers;
      if ((known & (WORD | NO_WORD)) == 0) {
        known |= words.isWord(token) ? WORD : NO_WORD;
        answers = known;
      }
      return (known & WORD) != 0;
    }

    /** See {@link LanguageWords#isKnownAnywhere}. */
    boolean isKnownAnywhere() {
      byte known = answers;
      if ((known & (KNOWN | UNKNOWN)) == 0) {
        known |= words.isKnownAnywhere(token) ? KNOWN : UNKNOWN;
        answers = known;
      }
      return (known & KNOWN) != 0;
    }

    /** Whether it is, written exactly so, part of some name. */
    boolean isNameToken() {
      return nameToken;
    }

    /** Second words behind the given name from which this one differs by one letter. */
    int[] slips(int first) {
      return index.secondsBehind(
          first, right -> right.length() >= SHORTEST_SLIP && OneEdit.parts(right, folded()));
    }

    /** What the vocabulary item costs, candidate or not; empty if it is too far. */
    Optional<TokenMatch> weigh(int vocabulary, TextLanguages languages) {
      return channels.match(token, vocabulary, languages, textScript, words);
    }

    /**
     * @param languages see {@link WordReadings#languages}
     */
    Weighed weighed(TextLanguages languages) {
      @Nullable Weighed last = weighed;
      for (@Nullable Weighed w = last; w != null; w = w.before()) {
        if (w.isOf(languages)) {
          return w;
        }
      }
      Weighed w = new Weighed(this, languages, last);
      weighed = w;
      return w;
    }

    /** The only other language that has the word, see {@link SourceLanguage}; empty if none. */
    String leftover() {
      @Nullable String known = leftover;
      if (known == null) {
        known = SourceLanguage.leftover(surface(), words);
        leftover = known;
      }
      return known;
    }
  }
}
