package org.mtnormalizer.names;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mtnormalizer.Lazy;

/** Whether a single word may be somebody's damaged family name. */
final class LoneWord {
  static final String AS_IT_STANDS = "a word or name as it stands";

  /** Price a letter up to which a family name is known that nothing but a country speaks for. */
  static final double NEAR = 0.27;

  /** The same where the whole name stands in the text, and what a short one may cost besides. */
  static final double BESIDE_WHOLE = 0.29;

  static final double BESIDE_WHOLE_ANY = 1.0;

  /** A case ending alone; what costs more has a damaged stem too. */
  static final double DEAREST_ENDING = 1.4;

  /** A shorter word is like too many names. */
  private static final int SHORTEST_TOLD = 6;

  /** Letters of a family name in which one wrong letter leaves no other name. */
  private static final int LONG_ENOUGH = 7;

  /** Titles of one to four letters; longer ones are ordinary facts.words(). */
  private static final Set<String> SHORT_TITLES =
      Set.of("mr", "mrs", "ms", "dr", "sir", "lord", "herr", "frau", "pan", "sen", "gen", "col");

  /** Endings of Slavic women's family names, which look like a man's genitive. */
  private static final Pattern FEMININE = Pattern.compile("(?:[oe][vw]|in|sk|ck)a(?:ya|ia|ja)?$");

  private static final Map<String, Set<String>> ARTICLES =
      Map.of("es", Set.of("el", "la", "los", "las"), "fr", Set.of("le", "la", "les"));

  private final DocumentFacts facts;
  private final Namesakes namesakes;

  /** By words that stand behind given names, as family names do: those in front of them. */
  private final Lazy<Map<String, Set<String>>> givenNames;

  LoneWord(DocumentFacts facts, Namesakes namesakes) {
    this.facts = facts;
    this.namesakes = namesakes;
    this.givenNames =
        new Lazy<>(
            () ->
                IntStream.range(0, facts.tokens().size())
                    .filter(i -> standsBehindName(i) && isGivenName(facts.tokens().get(i - 1)))
                    .boxed()
                    .collect(
                        Collectors.groupingBy(
                            i -> facts.tokens().get(i).folded(),
                            Collectors.mapping(
                                i -> facts.tokens().get(i - 1).folded(), Collectors.toSet()))));
  }

  /** Whether something in the text speaks for the entry, so that a word alone may be its damage. */
  boolean mayStandAlone(int entry, int token) {
    return isLikely(entry, token) || facts.evidence().speaksOf(entry);
  }

  /** Family names of the entries whose role is told beside a word, by their roles. */
  List<BitSet> toldBeside(int token) {
    return facts.titles().families(token);
  }

  /**
   * Family names of the entries for which something in the text speaks, wherever they stand; what
   * stands beside a word may speak for others.
   *
   * @param likely see {@link #likely}
   */
  BitSet expected(BitSet likely) {
    BitSet families = facts.evidence().familiesSpokenOf();
    families.or(likely);
    return families;
  }

  /**
   * Whether a word of the text's language is at most told as the damage of a name that is likely:
   * others are too far from it to be even refused.
   */
  boolean isSettled(int token) {
    Token word = facts.tokens().get(token);
    return facts.dictionary().weigher().isNothingForWord()
        && (facts.readings().isWord(token) || facts.words().contains(word.surface()));
  }

  /** Whether more than a country speaks for the entry. */
  boolean isLikely(int entry, int token) {
    return facts.evidence().isMentioned(entry)
        || facts.dictionary().weigher().isLookedFor(entry)
        || facts.titles().tellsRole(entry, token);
  }

  /** Family names of the entries for which more speaks than a country, wherever they stand. */
  BitSet likely() {
    return facts.dictionary().index().familiesOf(likelyEntries());
  }

  private BitSet likelyEntries() {
    BitSet entries = facts.evidence().mentioned();
    entries.or(facts.dictionary().weigher().lookedFor());
    return entries;
  }

  /**
   * Whether nobody knows the word: then it is worth telling that it begins like a name and is like
   * it, although nothing else speaks for the name.
   */
  boolean isUnknown(int token) {
    Token word = facts.tokens().get(token);
    return word.surface().length() >= SHORTEST_TOLD
        && !facts.readings().isNameToken(token)
        && !facts.readings().isKnownAnywhere(token);
  }

  /** A single damaged word: never an ordinary word, never a part of somebody else's name. */
  Optional<String> objection(NameMatch m, boolean person) {
    TokenMatch part = m.parts().get(0);
    Token token = facts.tokens().get(m.first());
    if (part.isExact()) {
      return !m.form().isShort() || !token.isLowerCase()
          ? Optional.empty()
          : Optional.of("lower case");
    }
    boolean mentioned = facts.isMentioned(m);
    boolean writtenSo = facts.evidence().isWrittenSo(m.form().entry(), token);
    int length = token.folded().length();
    double most = mentioned ? BESIDE_WHOLE_ANY + BESIDE_WHOLE * length : NEAR * length;
    if (!person || !m.form().isShort()) {
      return Optional.of(NamePlausibility.NOT_WORTH_TELLING);
    }
    if (!mayStandAlone(m.form().entry(), m.first())) {
      return Optional.of(
          isLike(m) ? NamePlausibility.UNLICENSED : NamePlausibility.NOT_WORTH_TELLING);
    }
    if (!facts.isExpected(m) && !facts.tellsRole(m) && !facts.evidence().showsDamage()) {
      return Optional.of("neither the whole name in the text nor a title beside the word");
    }
    if (isBehindArticle(m.first())) {
      return Optional.of("an article stands before it");
    }
    if (facts.titles().isRelative(m.first())) {
      return Optional.of("a relative, who is called otherwise");
    }
    if (!token.isCapitalized() || token.surface().length() < 5 && !writtenSo) {
      return Optional.of("too short or lower case to be told from a word");
    }
    if (!mentioned && facts.words().isWord(m.form().tokens().get(0))) {
      return Optional.of("the family name is an ordinary word");
    }
    if (!isTitledSlip(m)
        && (part.channel() == Channel.TRANSLATED_PART
            || part.channel() == Channel.GIVEN_NAME
            || part.channel() == Channel.TYPING && !mentioned
            || part.channel() == Channel.INFLECTION && !mentioned && part.cost() > DEAREST_ENDING
            || part.cost() > most && !writtenSo)) {
      return Optional.of("too far from the name for a word alone");
    }
    if (!mentioned && Folding.isOfAscii(m.form().text()) && !Folding.isOfAscii(token.surface())) {
      return Optional.of("letters of another language's names");
    }
    boolean behindName = standsBehindName(m.first()) || !writtenSo && isBorneByOther(m);
    boolean besideName = behindName || standsBeforeName(m.first());
    if ((!mentioned || besideName) && FEMININE.matcher(token.folded()).find()) {
      return Optional.of("may be a woman of that family name");
    }
    if (facts.dictionary().isNameToken(token.surface())
        || facts.words().contains(token.surface())
        || facts.words().isWordAnywhere(token)
        || isPluralOfOther(token, folded(m))) {
      return Optional.of(AS_IT_STANDS);
    }
    boolean sure =
        mentioned && part.cost() <= NamePlausibility.SURE_OF_NEIGHBOR * token.folded().length();
    return behindName || !sure && besideName
        ? Optional.of("part of another person's name")
        : namesakes.objection(m);
  }

  /** Whether a single word is so like a name that it is told, although nothing speaks for it. */
  boolean isLike(NameMatch m) {
    TokenMatch part = m.parts().get(0);
    String word = facts.tokens().get(m.first()).folded();
    return part.channel().isBySound()
        && (part.cost() <= NEAR * word.length() || OneEdit.parts(folded(m), word));
  }

  /** {@code its Anderssons} are several people of another name than Andrésson. */
  private boolean isPluralOfOther(Token token, String name) {
    String surface = token.surface();
    return surface.endsWith("s")
        && !token.folded().equals(name + "s")
        && facts.dictionary().isNameToken(surface.substring(0, surface.length() - 1));
  }

  /** The family name that the word may be. */
  private String folded(NameMatch m) {
    return facts.dictionary().index().folded(m.form().vocabulary()[0]);
  }

  /** {@code la Masía} is no person, in languages that put no article before a name. */
  private boolean isBehindArticle(int i) {
    return i > 0
        && ARTICLES
            .getOrDefault(facts.language(), Set.of())
            .contains(facts.tokens().get(i - 1).surface());
  }

  private boolean isGivenName(Token token) {
    return facts.dictionary().isGivenName(token.folded())
        || facts.dictionary().isPersonToken(token.surface());
  }

  /** Whether the text has the word behind a given name that is not the entry's. */
  private boolean isBorneByOther(NameMatch m) {
    Set<String> given =
        givenNames.get().getOrDefault(facts.tokens().get(m.first()).folded(), Set.of());
    return !given.isEmpty()
        && !Token.of(facts.entry(m).canonical()).stream()
            .map(Token::folded)
            .collect(Collectors.toSet())
            .containsAll(given);
  }

  /** {@code Brazilian President Bolsonarto}: role and country are told, and one letter is wrong. */
  private boolean isTitledSlip(NameMatch m) {
    String right = folded(m);
    return right.length() >= LONG_ENOUGH
        && m.parts().get(0).channel().isBySound()
        && OneEdit.parts(right, facts.tokens().get(m.first()).folded())
        && facts.tellsRole(m)
        && facts.speaksOfCountry(m);
  }

  private boolean standsBeforeName(int i) {
    return i + 1 < facts.tokens().size()
        && facts.tokens().get(i + 1).isCapitalized()
        && facts.tokens().get(i).possessive().isEmpty()
        && facts.tokens().get(i + 1).span().start() - facts.tokens().get(i).span().end() <= 1;
  }

  /** Whether a capitalized word that is no title stands in front of the token. */
  boolean standsBehindName(int i) {
    Token before = facts.tokens().get(Math.max(0, i - 1));
    boolean title =
        SHORT_TITLES.contains(before.folded())
            || before.surface().length() > 3
                && facts.readings().isWord(Math.max(0, i - 1))
                && !facts.dictionary().isPersonToken(before.surface());
    return facts.followsCapital(i) && !title;
  }
}
