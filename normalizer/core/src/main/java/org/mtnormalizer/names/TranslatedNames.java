package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.language.WordClasses;

/**
 * Papers, parties and clubs whose name was translated whole: {@code the newspaper Confidence} is
 * Etemad. Nothing of such a name is left. It is repaired where a noun beside it says what it is and
 * the text speaks of its country or has its name elsewhere; a single word only in a text that is
 * damaged elsewhere. Without such a noun it needs several words, and more than the country.
 */
final class TranslatedNames {
  private static final double SURE = 0.85;

  /** Small words that may stand in such a name are shorter. */
  private static final int LONG_WORD = 4;

  private static final int FEWEST_WORDS = 2;

  private static final String MEDIA = "media";
  private static final String PARTY = "party";
  private static final String CLUB = "club";

  /** What parts a name from what it means: {@code Der Spiegel (The Mirror)}. */
  private static final int LONGEST_GLOSS = 24;

  /** What sets a gloss apart, if there is more between than {@code or the}. */
  private static final Pattern SET_APART = Pattern.compile("[(\\[=\\p{Pi}\"]");

  private static final Pattern QUOTATION = Pattern.compile("[\\p{Pi}\\p{Pf}\\p{Ps}\"]");

  private static final Pattern TWO_LONG_WORDS = Pattern.compile("\\p{L}{4,}.*\\P{L}\\p{L}{4,}");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n]");

  private final DocumentFacts facts;
  private final NameDictionary dictionary;
  private final NamePhrases phrases;
  private final List<Token> tokens;
  private final String language;
  private final Collection<NameFinding> known;
  private final PhraseNouns nouns;

  /**
   * @param known what else was found in the text
   */
  TranslatedNames(DocumentFacts facts, Collection<NameFinding> known) {
    this.facts = facts;
    this.dictionary = facts.dictionary();
    this.phrases = dictionary.phrases();
    this.tokens = facts.tokens();
    this.language = facts.language();
    this.known = known;
    this.nouns = new PhraseNouns(facts);
  }

  /** In the order of the text; they may overlap what else was found. */
  List<NameFinding> findings() {
    List<NameFinding> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<TranslatedPhrase> phrase = phraseAt(i);
      Optional<NameFinding> name = phrase.flatMap(this::finding);
      name.ifPresent(found::add);
      i = name.isPresent() ? phrase.orElseThrow().last() + 1 : i + 1;
    }
    return found;
  }

  /** The longest phrase from a capitalized word on that some names mean. */
  private Optional<TranslatedPhrase> phraseAt(int first) {
    TokenReadings readings = facts.readings();
    if (!tokens.get(first).isCapitalized()
        || !readings.isInPhrase(first)
        || readings.isFunctionWord(first)) {
      return Optional.empty();
    }
    Optional<TranslatedPhrase> longest = Optional.empty();
    List<String> words = new ArrayList<>();
    for (int i = first; i < tokens.size() && words.size() < NamePhrases.MOST_WORDS; i++) {
      Token token = tokens.get(i);
      if (i > first && !nouns.gap(i).equals(" ")) {
        break;
      }
      if (!readings.isFunctionWord(i)) {
        if (!readings.isInPhrase(i)) {
          break; // as nearly all words are
        }
        boolean ends = token.isCapitalized() || nouns.isNoun(i);
        if (!ends && token.surface().length() >= LONG_WORD) {
          break;
        }
        words.add(NamePhrases.folded(token));
        Set<Integer> entries = ends ? meantBy(words, i) : Set.of();
        if (!entries.isEmpty()) {
          longest =
              Optional.of(
                  new TranslatedPhrase(
                      first, i, words.size(), phrases.isUsual(words, language), entries));
        }
      }
    }
    return longest;
  }

  private Set<Integer> meantBy(List<String> words, int last) {
    return words.size() == 1 ? facts.readings().meant(last) : phrases.meantBy(words, language);
  }

  private Optional<NameFinding> finding(TranslatedPhrase phrase) {
    boolean bare =
        phrase.words() < FEWEST_WORDS && !nouns.tellsKind(phrase) && !nouns.isQuoted(phrase);
    if (bare || goesOn(phrase)) {
      return Optional.empty();
    }
    Set<Integer> meant = new HashSet<>(phrase.entries());
    meant.removeIf(e -> phrase.words() == 1 && nouns.isNoun(phrase.last(), e));
    Set<Integer> told = new HashSet<>(meant);
    told.removeIf(e -> !isTold(phrase, e));
    Set<Integer> those = told.isEmpty() ? meant : told;
    Set<Integer> spokenOf = new HashSet<>(those);
    spokenOf.removeIf(e -> !facts.evidence().speaksOf(e) && !facts.evidence().isMentioned(e));
    those = spokenOf.isEmpty() ? those : spokenOf;
    if (those.size() != 1) {
      return Optional.empty(); // none, or a name that several bear
    }
    int entry = those.iterator().next();
    boolean licensed =
        told.isEmpty()
            ? isLicensed(phrase, entry)
            : (!spokenOf.isEmpty() || isBadlyTranslated(phrase, entry))
                && !mayBeUsual(phrase, entry)
                && isBelieved(phrase, entry);
    if (told.isEmpty() && !licensed) {
      return Optional.empty();
    }
    return dictionary
        .entry(entry)
        .canonicalIn(language)
        .map(canonical -> finding(phrase, entry, canonical, licensed));
  }

  /** Whether a noun says of what kind the entry is, and nothing there belongs to another one. */
  private boolean isTold(TranslatedPhrase phrase, int entry) {
    int noun = nouns.of(phrase, entry);
    return noun >= 0
        && !nouns.isOfOtherCountry(phrase, noun, entry)
        && !isWithin(phrase, noun)
        && (!mayGoOn(phrase, noun) || isAllAbout(entry));
  }

  /** Whether it is a name of the country of which a damaged text speaks most. */
  private boolean isAllAbout(int entry) {
    return facts.evidence().speaksMostOf(entry) && facts.evidence().isMuchDamagedBeside(entry);
  }

  /**
   * A single word may be a right name: what is damaged tells more than a country. In a text with
   * damage of every kind a paper is one of the country that it is all about.
   */
  private boolean isBelieved(TranslatedPhrase phrase, int entry) {
    return nouns.isOfOwnCountry(phrase, nouns.of(phrase, entry), entry)
        || (phrase.usual()
            ? isDamagedThroughout(entry)
                && (facts.evidence().speaksMostOf(entry)
                    || facts.evidence().isMentionedRightly(entry))
            : phrase.words() > 1
                || facts.evidence().isMentionedRightly(entry)
                || facts.evidence().isMuchDamagedBeside(entry));
  }

  private boolean isDamagedThroughout(int entry) {
    return facts.evidence().isMuchRepaired() && facts.evidence().isDamagedBeside(entry);
  }

  /** Then a name of several words needs no country. */
  private boolean isBadlyTranslated(TranslatedPhrase phrase, int entry) {
    return phrase.words() > 1 && !phrase.usual() && isDamagedThroughout(entry);
  }

  /** {@code the magazine Time Out}: the name goes on. */
  private boolean isWithin(TranslatedPhrase phrase, int noun) {
    return noun != phrase.first() - 1 && isBehindCapital(phrase)
        || noun != phrase.last() + 1 && isBeforeCapital(phrase);
  }

  /** {@code the daily Press briefing}, but a verb looks the same. */
  private boolean mayGoOn(TranslatedPhrase phrase, int noun) {
    int next = phrase.last() + 1;
    return noun != next
        && next < tokens.size()
        && nouns.gap(next).equals(" ")
        && !language.equals("de") // where nouns have capitals
        && !phrases.isBoundary(tokens.get(next), language)
        && !tokens.get(next).surface().endsWith("ed");
  }

  /**
   * The press of other countries translates parties itself, as {@code United Poland}, but hardly
   * those of one word.
   */
  private boolean mayBeUsual(TranslatedPhrase phrase, int entry) {
    return phrase.words() > 1
        && isOfKind(entry, PARTY)
        && !facts.evidence().isMentionedRightly(entry);
  }

  private boolean isOfKind(int entry, String kind) {
    return dictionary.entry(entry).factValues("kind").contains(kind);
  }

  /**
   * Whether a text that speaks of the paper's country quotes it: {@code segundo O País}, but not
   * {@code according to Mirror}, {@code the Peruvian said} or {@code the Sunday newspaper writes}.
   */
  private boolean isQuoted(TranslatedPhrase phrase, int entry) {
    return isOfKind(entry, MEDIA)
        && tokens.get(phrase.last()).isCapitalized()
        && !nouns.isNationality(phrase)
        && (phrase.usual()
            ? isAllAbout(entry) && facts.evidence().isMuchRepaired()
            : facts.evidence().speaksOf(entry) && facts.evidence().isMuchDamagedBeside(entry))
        && (phrase.words() >= FEWEST_WORDS
            || nouns.articleBefore(phrase) < phrase.first() && !isBeforeFunctionWord(phrase))
        && nouns.isQuoted(phrase);
  }

  private boolean isBeforeFunctionWord(TranslatedPhrase phrase) {
    int next = phrase.last() + 1;
    return next < tokens.size()
        && nouns.gap(next).equals(" ")
        && facts.readings().isFunctionWord(next);
  }

  /** {@code Middle East} is any two words, but {@code Morning Paper}, {@code Sun of the South}. */
  private boolean isTitle(TranslatedPhrase phrase, int entry) {
    return phrase.words() <= phrase.last() - phrase.first()
        || IntStream.rangeClosed(phrase.first(), phrase.last())
            .anyMatch(i -> nouns.isNoun(i, entry))
        || isInQuotes(phrase);
  }

  private boolean isInQuotes(TranslatedPhrase phrase) {
    int before = tokens.get(nouns.articleBefore(phrase)).span().start() - 1;
    int behind = tokens.get(phrase.last()).span().end();
    return before >= 0
        && behind < facts.text().length()
        && QUOTATION.matcher(facts.text().substring(before, before + 1)).matches()
        && QUOTATION.matcher(facts.text().substring(behind, behind + 1)).matches();
  }

  /** {@code Donetsk Miner} is Shakhtar Donetsk. */
  private boolean isWithCity(TranslatedPhrase phrase, int entry) {
    return isOfKind(entry, CLUB)
        && dictionary.entry(entry).factValues("city").stream()
            .map(Folding::fold)
            .anyMatch(
                city ->
                    tokens.subList(phrase.first(), phrase.last() + 1).stream()
                        .anyMatch(t -> t.isCapitalized() && t.folded().equals(city)));
  }

  /** Without a noun: several words in capitals, of which one is no chance. */
  private boolean isLicensed(TranslatedPhrase phrase, int entry) {
    if (isBeforeCapital(phrase)) {
      return false;
    }
    boolean behind = isBehindCapital(phrase);
    if (!behind && isQuoted(phrase, entry)) {
      return true;
    }
    if (phrase.usual()
        || phrase.words() < FEWEST_WORDS
        || behind && !facts.words().isWord(tokens.get(phrase.first() - 1))) {
      return false;
    }
    boolean namesNoun = // as in a Sunday newspaper
        !tokens.get(phrase.last()).isCapitalized() && !hasOwnArticle(phrase);
    return facts.evidence().isMentionedRightly(entry)
        || facts.evidence().speaksOf(entry)
            && facts.evidence().isMuchDamagedBeside(entry)
            && (isOfKind(entry, MEDIA) && isTitle(phrase, entry) || isWithCity(phrase, entry))
            && phrase.words() >= (namesNoun ? FEWEST_WORDS + 1 : FEWEST_WORDS);
  }

  /** {@code y El Pato encadenado}: a title has an article with a capital. */
  private boolean hasOwnArticle(TranslatedPhrase phrase) {
    int article = nouns.articleBefore(phrase);
    return article < phrase.first()
        && tokens.get(article).isCapitalized()
        && !opensSentence(article);
  }

  /** {@code News of the Day}, of which some name means the first word. */
  private boolean goesOn(TranslatedPhrase phrase) {
    int i = phrase.last() + 1;
    while (i < tokens.size() && nouns.gap(i).equals(" ") && facts.readings().isFunctionWord(i)) {
      i++;
    }
    return i > phrase.last() + 1
        && i < tokens.size()
        && nouns.gap(i).equals(" ")
        && tokens.get(i).isCapitalized()
        && isWord(tokens.get(i))
        && phrases.mayHold(NamePhrases.folded(tokens.get(i)), language);
  }

  /** German nouns are words with a capital alone. */
  private boolean isWord(Token token) {
    return facts.words().isWord(token)
        || language.equals("de") && facts.words().contains(token.surface());
  }

  private boolean isBeforeCapital(TranslatedPhrase phrase) {
    int next = phrase.last() + 1;
    return next < tokens.size() && tokens.get(next).isCapitalized() && nouns.gap(next).equals(" ");
  }

  /** A capitalized word in front that is no article. */
  private boolean isBehindCapital(TranslatedPhrase phrase) {
    int before = phrase.first() - 1;
    return before >= 0
        && nouns.articleBefore(phrase) == phrase.first()
        && tokens.get(before).isCapitalized()
        && nouns.gap(phrase.first()).equals(" ");
  }

  private NameFinding finding(
      TranslatedPhrase phrase, int entry, String canonical, boolean licensed) {
    int article = nouns.articleBefore(phrase);
    boolean within =
        phrases.isFunctionWord(Token.of(canonical).get(0), WordClasses.ANY_LANGUAGE)
            || tokens.get(article).isCapitalized() && !opensSentence(article);
    Span span =
        new Span(
            tokens.get(within ? article : phrase.first()).span().start(),
            tokens.get(phrase.last()).span().end());
    Optional<String> objection =
        isGloss(span, entry)
            ? Optional.of("the text tells what the name means")
            : licensed ? Optional.empty() : Optional.of(NamePlausibility.UNLICENSED);
    return new NameFinding(
        span,
        entry,
        canonical,
        Channel.TRANSLATED_PART,
        true,
        true,
        facts.evidence().isMentioned(entry),
        SURE,
        false,
        objection,
        canonical + ", which means so");
  }

  private boolean opensSentence(int i) {
    return i == 0
        || SENTENCE_END
            .matcher(
                facts
                    .text()
                    .substring(tokens.get(i - 1).span().end(), tokens.get(i).span().start()))
            .find();
  }

  /** {@code Der Spiegel (The Mirror)}, and the other way round. */
  private boolean isGloss(Span span, int entry) {
    for (NameFinding f : known) {
      if (f.entry() == entry) {
        int from = Math.min(f.span().end(), span.end());
        int to = Math.max(f.span().start(), span.start());
        String between = facts.text().substring(Math.min(from, to), to);
        if (from <= to
            && to - from <= LONGEST_GLOSS
            && !SENTENCE_END.matcher(between).find()
            && (SET_APART.matcher(between).find() || !TWO_LONG_WORDS.matcher(between).find())) {
          return true;
        }
      }
    }
    return false;
  }
}
