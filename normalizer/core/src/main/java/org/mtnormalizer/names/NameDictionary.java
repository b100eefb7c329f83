package org.mtnormalizer.names;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.mtnormalizer.Cache;
import org.mtnormalizer.Knowledge;
import org.mtnormalizer.document.Annotation.Mention;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.names.WordReadings.Reach;

/**
 * Canonical names, ready to be found in text in whatever form they were left. Immutable and
 * thread-safe.
 */
public final class NameDictionary {
  /** More than one run meets. */
  private static final int LANGUAGES = 32;

  private final List<NameEntry> entries;
  private final NameIndex index;
  private final TokenChannels channels;
  private final NameWeigher weigher;
  private final TargetLanguages targets;
  private final Lexicon lexicon;
  private final Set<String> sources;
  private final Roles roles;

  /** By role. */
  private final Map<String, BitSet> familiesByRole = new ConcurrentHashMap<>();

  private final GivenNames givenNames;
  private final Countries countries;
  private final Origins relayed;
  private final Origins inflected;
  private final NamePhrases phrases;
  private final Cache<LanguageWords> words;
  private final Map<Reach, Cache<WordReadings>> readings = new EnumMap<>(Reach.class);
  private final Set<String> syllabicFamilies = new HashSet<>();
  private final Map<String, Integer> byCanonical = new HashMap<>();

  /** Names for texts of unknown source; each text is asked for its own. */
  public NameDictionary(Knowledge knowledge, Lexicon lexicon) {
    this(knowledge, lexicon, Set.of());
  }

  /**
   * @param sources the languages from which the texts were translated; empty if not known
   */
  public NameDictionary(Knowledge knowledge, Lexicon lexicon, Set<String> sources) {
    this.sources = Set.copyOf(sources);
    this.entries = knowledge.names();
    this.lexicon = lexicon;
    this.index = new NameIndex(entries);
    this.channels = new TokenChannels(index, knowledge);
    this.words = new Cache<>(LANGUAGES, l -> new LanguageWords(l, lexicon));
    for (Reach reach : Reach.values()) {
      readings.put(reach, new Cache<>(LANGUAGES, l -> new WordReadings(this, words.get(l), reach)));
    }
    this.roles = new Roles(knowledge.roles(), entries);
    this.targets = new TargetLanguages(knowledge, channels.distance(), roles, lexicon);
    this.countries = new Countries(entries, index);
    this.relayed = new Origins(channels.distance().relays());
    this.inflected = new Origins(channels.distance().inflecting());
    this.phrases = new NamePhrases(entries, index, channels.meanings(), knowledge.wordClasses());
    this.givenNames = new GivenNames(knowledge.givenNames(), entries);
    this.weigher =
        new NameWeigher(
            entries.size() - knowledge.addedNames(), knowledge.addedNames(), givenNames);
    for (int i = 0; i < entries.size(); i++) {
      NameEntry e = entries.get(i);
      byCanonical.putIfAbsent(e.canonical(), i);
      if (e.type().equals("person") && Namesakes.isSyllabic(e.factValues("country"))) {
        e.fact("family")
            .filter(f -> e.canonical().startsWith(f + " "))
            .ifPresent(f -> syllabicFamilies.add(Folding.fold(f)));
      }
    }
  }

  public NameEntry entry(int id) {
    return entries.get(id);
  }

  /** Whether the user added the entry: who adds a name says how to write it, in every language. */
  public boolean isAdded(int entry) {
    return weigher.isAdded(entry);
  }

  /** The entry of this canonical form, written exactly so. */
  public Optional<Integer> named(String canonical) {
    return Optional.ofNullable(byCanonical.get(canonical));
  }

  /** Whether a word, written exactly so, is part of some name. */
  public boolean isNameToken(String surface) {
    return index.surfaces().has(surface);
  }

  /** Whether a word, written exactly so, is part of some person's name. */
  public boolean isPersonToken(String surface) {
    return index.surfaces().hasOfPerson(surface);
  }

  /** Whether a given name is one of the language of the entry's country. */
  boolean isGivenNameAtHome(String folded, NameEntry entry) {
    return givenNames.isOneAtHome(folded, entry);
  }

  /** Whether people of the dictionary bear a given name. */
  boolean isGivenName(String folded) {
    return givenNames.bearers(folded).isPresent();
  }

  /** Whether a given name is one of languages of the Latin script alone. */
  boolean isLatinGivenName(String folded) {
    return givenNames.isLatin(folded);
  }

  /** The languages that have a given name, as far as is known. */
  Set<String> languagesOfGivenName(String folded) {
    return givenNames.languagesOf(folded);
  }

  /** Whether the entry's people have names of short syllables, family name first. */
  public boolean isSyllabic(NameEntry entry) {
    return Namesakes.isSyllabic(entry.factValues("country"));
  }

  /** Whether it is a family name of short syllables, which stands in front, as far as is known. */
  public boolean isSyllabicFamily(String word) {
    return syllabicFamilies.contains(Folding.fold(word));
  }

  /** Names in the document, sorted and disjoint, the best explanation of each place. */
  public List<NameFinding> find(Document document) {
    List<NameFinding> local = targets.find(document);
    return targets.isAlone(document.primaryLanguage())
        ? local
        : TargetLanguages.merged(local, new NameSearch(this, document).findings());
  }

  /** Names that stand in the document undamaged, sorted and disjoint, longer ones first choice. */
  public List<Mention> mentions(Document document) {
    String language = document.primaryLanguage();
    NavigableMap<Integer, Mention> taken = new TreeMap<>();
    for (NameFinding f : targets.exact(document)) {
      taken.put(f.span().start(), new Mention(f.span(), f.entry(), true));
    }
    if (targets.isAlone(language)) {
      return List.copyOf(taken.values());
    }
    WordReadings words = readings(language);
    List<Token> tokens = words.tokens(document.text());
    TokenReadings readings = TokenReadings.undamaged(words, tokens);
    List<NameMatch> matches =
        new NameMatcher(index, readings, document.text(), tokens).wholeOrExact();
    // He and May are families, and words
    matches.removeIf(m -> m.form().isShort() && words.words().isWord(tokens.get(m.first())));
    matches.sort(
        Comparator.comparing((NameMatch m) -> -m.span().length())
            .thenComparing(NameMatch::span)
            .thenComparing(m -> m.form().kind())
            .thenComparing(m -> m.form().entry()));
    for (NameMatch m : matches) {
      Map.Entry<Integer, Mention> before = taken.lowerEntry(m.span().end());
      if (before == null || before.getValue().span().end() <= m.span().start()) {
        NameEntry entry = entry(m.form().entry());
        boolean canonical =
            NameRenderer.render(m, entry, language, tokens)
                .equals(Optional.of(m.span().of(document.text())));
        taken.put(m.span().start(), new Mention(m.span(), m.form().entry(), canonical));
      }
    }
    return List.copyOf(taken.values());
  }

  Set<String> sources() {
    return sources;
  }

  /** What names mean that are translated whole. */
  NamePhrases phrases() {
    return phrases;
  }

  /** What words of texts in a language (primary subtag) may have been. */
  WordReadings readings(String language) {
    return readings(language, Reach.HEARD);
  }

  WordReadings readings(String language, Reach reach) {
    return readings.get(reach).get(language);
  }

  NameIndex index() {
    return index;
  }

  TokenChannels channels() {
    return channels;
  }

  NameWeigher weigher() {
    return weigher;
  }

  Countries countries() {
    return countries;
  }

  /** From where texts come whose names may have gone through other letters. */
  Origins relayed() {
    return relayed;
  }

  /** From where texts come whose names may have kept a grammatical ending. */
  Origins inflected() {
    return inflected;
  }

  /** Whether a word names a country in a language, or tells what is of it. */
  boolean isOfCountry(String folded, String language) {
    return countries.isOfOne(folded, language);
  }

  /** The family names of those who have a role; not to be changed. */
  BitSet familiesWith(String role) {
    return familiesByRole.computeIfAbsent(role, r -> index.familiesOf(roles.entriesWith(r)));
  }

  Roles roles() {
    return roles;
  }

  /**
   * Whether a word is a name, of the dictionary or not, with a case ending that a translator
   * carried over from another language: {@code Ptushkovoy} for {@code Ptushkova}. Never in a text
   * whose own language may have cases.
   *
   * @param textLanguage primary subtag
   */
  public boolean isInflectedAbroad(String name, String word, String textLanguage) {
    return OwnGrammar.isWithoutCases(textLanguage)
        && channels.isInflection(Folding.fold(name), Folding.fold(word));
  }

  /** The words of languages, beside which names are told from words. */
  public Lexicon lexicon() {
    return lexicon;
  }
}
