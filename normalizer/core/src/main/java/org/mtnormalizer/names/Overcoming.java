package org.mtnormalizer.names;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** When an objection to a person's name gives way, in a text that is damaged elsewhere. */
final class Overcoming {
  /**
   * Log-odds from which an objection is overcome in a text in which much was repaired before the
   * names. In damaged articles what was refused above these was right, below it was mostly somebody
   * else; damaged names alone are no such sign, for news in good order has names that seem so.
   */
  private static final Map<String, Double> OVERCOME =
      Map.of(
          NamePlausibility.TYPIST,
          4.5,
          Namesakes.OTHER_SYLLABLE,
          7.0,
          Namesakes.OTHER_FAMILY,
          6.0,
          NamePlausibility.NOTHING_RIGHT,
          7.0,
          NamePlausibility.OTHER_GIVEN_NAME,
          9.0,
          NamePlausibility.OTHER_FAMILY,
          9.0,
          NamePlausibility.WORDS,
          10.0,
          Namesakes.TOO_MANY_LETTERS,
          11.0);

  /** The same where other names are damaged for certain, too. */
  private static final Map<String, Double> OVERCOME_AMONG_DAMAGED =
      Map.of(
          NamePlausibility.OTHER_GIVEN_NAME,
          6.0,
          NamePlausibility.OTHER_FAMILY,
          5.0,
          NamePlausibility.WORDS,
          4.5,
          Namesakes.OTHER_END,
          5.5);

  /** The same where the text speaks of the country, too, and has the right name nowhere. */
  private static final Map<String, Double> OVERCOME_SPOKEN_OF =
      Map.of(
          NamePlausibility.WORDS,
          2.0,
          NamePlausibility.INTRODUCED,
          7.0,
          NamePlausibility.OTHER_SPELLING,
          4.5,
          Namesakes.TOO_MANY_LETTERS,
          3.5,
          Namesakes.OTHER_FAMILY,
          4.5);

  /** The same where the text has the right name elsewhere, and words or a translation here. */
  private static final Map<String, Double> OVERCOME_MENTIONED = Map.of(NamePlausibility.WORDS, 2.0);

  /** The same of a translated part, which is no other name: {@code Nathalie Bird, a member of}. */
  private static final Map<String, Double> OVERCOME_TRANSLATED =
      Map.of(NamePlausibility.OTHER_GIVEN_NAME, 0.0, NamePlausibility.INTRODUCED, 6.0);

  /**
   * The same where the role stands beside a name whose every part is right or came through the
   * letters of a language from which the text may come. One repair is enough there.
   */
  private static final Map<String, Double> OVERCOME_RELAYED =
      Map.of(
          NamePlausibility.NOTHING_RIGHT,
          5.0,
          NamePlausibility.OTHER_GIVEN_NAME,
          5.0,
          NamePlausibility.OTHER_FAMILY,
          5.0,
          Namesakes.TOO_MANY_LETTERS,
          5.0,
          NamePlausibility.WORDS,
          8.0);

  /** What such a name costs a letter at most. */
  private static final double RELAYED = 0.5;

  /** The same of one of which nothing is right, and for which nothing speaks. */
  private static final double NEAR = 0.42;

  /** The same where something else speaks against it, and an introduction, too. */
  private static final double SURE_THOUGH_INTRODUCED = 12.0;

  private static final Set<String> NAMESAKE =
      Set.of(NamePlausibility.OTHER_FAMILY, Namesakes.TOO_MANY_LETTERS);

  private final DocumentFacts facts;
  private final NameDistance distance;
  private final Namesakes namesakes;
  private final ForeignSpelling spelling;

  Overcoming(
      DocumentFacts facts, NameDistance distance, Namesakes namesakes, ForeignSpelling spelling) {
    this.facts = facts;
    this.distance = distance;
    this.namesakes = namesakes;
    this.spelling = spelling;
  }

  /** Whether a damaged text may hold a person's name in spite of what speaks against it. */
  boolean isOvercome(ScoredMatch s, String objection) {
    NameMatch m = s.match();
    return isMoreThan(objection, s)
        && (!namesakes.isAnotherSyllable(m)
            || isMoreThan(Namesakes.OTHER_SYLLABLE, s) && !namesakes.isOtherPinyin(m))
        && !(objection.equals(NamePlausibility.WORDS) && isBehindArticle(m))
        && m.parts().size() > 1
        && facts.isPerson(m)
        && !m.pushedIn()
        // Uttar Pradesh is no Astaire, Fred
        && !(objection.equals(NamePlausibility.NOTHING_RIGHT)
            && (m.form().kind() == NameForm.Kind.SWAPPED || !isSpokenOf(m) || isBehindGivenName(m)))
        && (objection.equals(NamePlausibility.INTRODUCED)
            || s.score() > SURE_THOUGH_INTRODUCED
            || !distance.isIntroduced(m))
        && (objection.equals(NamePlausibility.OTHER_SPELLING)
            ? spelling.isOfOneSpelling(facts.entry(m))
            : !spelling.mayBeRight(m))
        // who stands beside the right name in a text is somebody else: Vladimir Putilin
        && !(NAMESAKE.contains(objection) && facts.evidence().isMentionedRightly(m.form().entry()))
        && (m.parts().stream().anyMatch(TokenMatch::isExact)
            || IntStream.range(0, m.parts().size())
                .allMatch(p -> facts.token(m, p).isCapitalized()));
  }

  /** Where nothing of a name is right, it is near, or what the text is about speaks for it. */
  private boolean isSpokenOf(NameMatch m) {
    return m.cost() <= NEAR * m.span().length()
        || facts.speaksOfCountry(m)
        || facts.tellsRole(m)
        || facts.isMentioned(m);
  }

  private boolean isMoreThan(String objection, ScoredMatch s) {
    NameMatch m = s.match();
    double least = Double.POSITIVE_INFINITY;
    if (isRelayed(m) && facts.tellsRole(m)) {
      least = OVERCOME_RELAYED.getOrDefault(objection, least);
    }
    return s.score() > Math.min(least, leastThroughout(objection, m));
  }

  /** What is far from the name, or turned round, is another one. */
  private boolean isRelayed(NameMatch m) {
    return m.form().kind() != NameForm.Kind.SWAPPED
        && m.cost() <= RELAYED * m.span().length()
        && IntStream.range(0, m.parts().size())
            .allMatch(
                p ->
                    m.parts().get(p).isExact()
                        || facts.readings().isRelayed(m.tokenOf(p), m.parts().get(p)));
  }

  private double leastThroughout(String objection, NameMatch m) {
    if (!facts.evidence().isRepairedThroughout()) {
      return Double.POSITIVE_INFINITY;
    }
    double least = OVERCOME.getOrDefault(objection, Double.POSITIVE_INFINITY);
    if (facts.isAmongDamagedNames(m)) {
      least = OVERCOME_AMONG_DAMAGED.getOrDefault(objection, least);
      if (facts.speaksOfCountry(m)) {
        boolean mentioned = facts.evidence().isMentionedRightly(m.form().entry());
        least =
            (mentioned ? OVERCOME_MENTIONED : OVERCOME_SPOKEN_OF).getOrDefault(objection, least);
        if (m.parts().get(m.parts().size() - 1).channel() == Channel.TRANSLATED_PART) {
          least = OVERCOME_TRANSLATED.getOrDefault(objection, least);
        }
      }
    }
    return least;
  }

  /** {@code Kleber Mendosa Filyo}: of a longer name nobody is the rest. */
  private boolean isBehindGivenName(NameMatch m) {
    return facts.followsCapital(m.first()) && !facts.readings().isWord(m.first() - 1);
  }

  /** {@code the Han River} beside Han Kang. */
  private boolean isBehindArticle(NameMatch m) {
    NamePhrases phrases = facts.dictionary().phrases();
    return m.first() > 0 && phrases.isArticle(facts.tokens().get(m.first() - 1), facts.language());
  }
}
