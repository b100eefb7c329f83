package org.mtnormalizer.names;

import java.util.Collections;
import java.util.Set;

/** When a word that means a part of a name is no translation of it. */
final class TranslatedParts {
  private final DocumentFacts facts;

  TranslatedParts(DocumentFacts facts) {
    this.facts = facts;
  }

  /**
   * {@code de Rafael} is of Rafael, and no Zé; {@code Juan kills} is no Juan Mata. In {@code Jong-
   * one} a hyphen joins the word to the name.
   */
  boolean holdsLowerCase(NameMatch m) {
    int last = m.parts().size() - 1;
    return isLowerCase(m, 0) || isLowerCase(m, last) && m.span().of(facts.text()).indexOf('-') < 0;
  }

  private boolean isLowerCase(NameMatch m, int part) {
    return m.parts().get(part).channel() == Channel.TRANSLATED_PART
        && facts.token(m, part).isLowerCase()
        && m.form().tokens().get(part).isCapitalized();
  }

  /** {@code João Pear} before {@code tree}, where both mean Pereira. */
  boolean goesOn(NameMatch m) {
    TokenMatch last = m.parts().get(m.parts().size() - 1);
    int next = m.last() + 1;
    return last.channel() == Channel.TRANSLATED_PART
        && next < facts.tokens().size()
        && facts
            .dictionary()
            .channels()
            .meanings()
            .translates(
                facts.language(),
                facts.tokens().get(m.last()).folded() + " " + facts.tokens().get(next).folded(),
                last.vocabulary());
  }

  /**
   * Words that make sense as they stand ({@code the English}) are no name, however they sound or
   * translate, unless some part of the name is there or the text has the name elsewhere.
   */
  boolean isPhrase(NameMatch m) {
    return !facts.isMentioned(m)
        && m.parts().stream().noneMatch(TokenMatch::isExact)
        && m.parts().stream().anyMatch(p -> p.channel() == Channel.TRANSLATED_PART);
  }

  /**
   * {@code Han River}: names of Chinese and Korean are hardly ever translated, but where a hyphen
   * tells their second syllable.
   */
  boolean isOfSyllables(NameMatch m) {
    TokenMatch last = m.parts().get(m.parts().size() - 1);
    return m.parts().size() == 2
        && last.channel() == Channel.TRANSLATED_PART
        && facts.dictionary().isSyllabic(facts.entry(m))
        && facts.entry(m).canonical().indexOf('-') < 0;
  }

  /**
   * {@code Prinz William}: what a language calls princes and popes is no damage. {@code Commander
   * Azmoun, the striker} has a role, and it is another one.
   */
  boolean isTitle(NameMatch m) {
    if (m.parts().get(0).channel() != Channel.TRANSLATED_PART) {
      return false;
    }
    Roles roles = facts.dictionary().roles();
    Set<String> told = roles.toldBy(facts.token(m, 0).folded(), facts.language());
    return !told.isEmpty()
        && !(facts.tellsRole(m) && Collections.disjoint(told, roles.of(m.form().entry())));
  }

  /** {@code Vincent Carter}: a family name as it stands, and nothing speaks for another one. */
  boolean isOtherFamily(NameMatch m) {
    int last = m.parts().size() - 1;
    return last > 0
        && m.parts().get(last).channel() == Channel.TRANSLATED_PART
        && facts.dictionary().isPersonToken(facts.token(m, last).surface())
        && !facts.isExpected(m)
        && !facts.speaksOfCountry(m)
        && !facts.tellsRole(m)
        && !facts.isAmongDamaged(m);
  }
}
