package org.mtnormalizer.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Institutions are made of ordinary words, and differ from one another by one of them: only a part
 * that is no word may be damaged, and only slightly. A name of which a translator took some words
 * and left others is another matter: its words are of two languages, and nobody is called so.
 */
final class Institutions {
  /** The price of one letter written otherwise. */
  private static final double SLIGHT = 2.0;

  /** The same in a text that damages names of the same country. */
  private static final double SLIGHT_AMONG_DAMAGED = 3.5;

  /** Shorter foreign words are initials or articles. */
  private static final int SHORTEST_ANCHOR = 4;

  /** Kinds whose names are not translated: who writes of them leaves {@code Le Monde} as it is. */
  private static final Set<String> UNTRANSLATED = Set.of("media", "club");

  private final DocumentFacts facts;

  Institutions(DocumentFacts facts) {
    this.facts = facts;
  }

  /** What speaks against the damage of the match, which is no person; empty if nothing does. */
  Optional<String> objection(NameMatch m) {
    NameEntry entry = facts.entry(m);
    boolean mixed = isMixed(m);
    boolean stated = entry.statesFormIn(facts.language());
    if (!stated && !(mixed && isUntranslated(m) && entry.isAtHomeInLatin())) {
      return Optional.of(NamePlausibility.OTHER_SPELLING);
    }
    if (m.pushedIn()
        && !(mixed && isUntranslated(m) && isFunctionWord(facts.tokens().get(m.first() + 1)))) {
      return Optional.of("an institution's name with a word too many");
    }
    if (m.parts().get(0).channel() == Channel.TRANSLATED_PART && facts.token(m, 0).isLowerCase()) {
      return Optional.of("an article of the text's own"); // the Repubblica, pt. a Roma
    }
    for (int p = 0; p < m.parts().size(); p++) {
      if (!m.parts().get(p).isExact()
          && !(stated && isSlight(m, p)) // Reial Madrid is right in Catalan
          && !(mixed && isTranslated(m, p))) {
        return Optional.of(
            "“" + facts.token(m, p).surface() + "” may be another institution's word");
      }
    }
    return Optional.empty();
  }

  private boolean isSlight(NameMatch m, int p) {
    TokenMatch part = m.parts().get(p);
    Token token = facts.token(m, p);
    boolean damaged =
        (facts.isAmongDamagedNames(m)
                || facts.isAmongDamaged(m) && facts.readings().isRelayed(m.tokenOf(p), part))
            && isSpokenOf(m)
            && m.form().kind() != NameForm.Kind.SWAPPED;
    return part.cost() <= (damaged ? SLIGHT_AMONG_DAMAGED : SLIGHT)
        && (part.channel() != Channel.INFLECTION || isAbroad(m))
        && token.surface().length() >= 5
        && token.isCapitalized()
        && !facts.dictionary().isNameToken(token.surface())
        && !(part.channel() == Channel.INFLECTION
            ? facts.words().isWord(token)
            : facts.words().isKnownAnywhere(token));
  }

  /** Whether the text speaks of its country, or has the right name elsewhere. */
  private boolean isSpokenOf(NameMatch m) {
    return facts.speaksOfCountry(m) || facts.evidence().isMentionedRightly(m.form().entry());
  }

  /** {@code the Süddeutschen Zeitung}: in another language an ending has nothing to say. */
  private boolean isAbroad(NameMatch m) {
    return facts.entry(m).type().equals("organization")
        && facts.entry(m).homeLanguages().noneMatch(facts.language()::equals);
  }

  /**
   * Whether a word of another language stands in it, rightly: {@code Novaya Newspaper}, {@code
   * Atlético of Madrid}. In {@code Real Society} none does. Where the text has the whole name
   * elsewhere, an article or initials are enough: {@code Le World}; and in a text that damages
   * names of that country, a word of both languages: {@code Mouth Juniors}.
   */
  private boolean isMixed(NameMatch m) {
    if (!isUntranslated(m) && hasOwnWordsInOrder(m)) {
      return false; // University of California at Berkeley
    }
    boolean damaged = isUntranslated(m) && facts.isAmongDamagedNames(m) && isSpokenOf(m);
    for (int p = 0; p < m.parts().size(); p++) {
      Token token = facts.token(m, p);
      if (m.parts().get(p).isExact()
          && token.isCapitalized()
          && (facts.isMentioned(m) || token.surface().length() >= SHORTEST_ANCHOR)
          && (damaged || !facts.words().isWord(token))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the part is what the name's word means, or is a word of the right name. Of most
   * institutions only a function word: the Konrad-Adenauer-Stiftung is also right as a foundation.
   */
  private boolean isTranslated(NameMatch m, int p) {
    Token token = facts.token(m, p);
    return m.parts().get(p).channel() == Channel.TRANSLATED_PART
            && (isFunctionWord(token) || facts.isMentioned(m) || isUntranslated(m))
        || isOwnWord(m, token);
  }

  /** {@code University Complutense of Madrid}: only the order is another language's. */
  private boolean isOwnWord(NameMatch m, Token token) {
    return facts.entry(m).type().equals("organization")
        && ownTokens(m).anyMatch(own -> own.surface().equals(token.surface()));
  }

  /** Whether it differs from the right name by function words alone. */
  private boolean hasOwnWordsInOrder(NameMatch m) {
    List<String> words =
        IntStream.range(0, m.parts().size())
            .mapToObj(p -> facts.token(m, p))
            .filter(Token::isCapitalized)
            .map(Token::surface)
            .toList();
    return words.equals(ownTokens(m).filter(Token::isCapitalized).map(Token::surface).toList());
  }

  private Stream<Token> ownTokens(NameMatch m) {
    return Token.of(facts.entry(m).canonicalIn(facts.language()).orElseThrow()).stream();
  }

  private boolean isUntranslated(NameMatch m) {
    return facts.entry(m).fact("kind").filter(UNTRANSLATED::contains).isPresent();
  }

  private boolean isFunctionWord(Token token) {
    return token.isLowerCase() && facts.words().isWord(token);
  }
}
