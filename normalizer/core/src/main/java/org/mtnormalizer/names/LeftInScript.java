package org.mtnormalizer.names;

import java.util.Optional;

/** Whether a word in another alphabet than the text's is a name that a translator left there. */
final class LeftInScript {
  private static final String ORIGINAL = "in brackets: the original spelling, given on purpose";

  private final DocumentFacts facts;

  LeftInScript(DocumentFacts facts) {
    this.facts = facts;
  }

  /** Why it may have been left there on purpose: brackets often give the original spelling. */
  Optional<String> purpose(NameMatch m) {
    if (isInBrackets(m.span().start())) {
      return Optional.of(ORIGINAL);
    }
    return m.form().isShort() && hasForeignNeighbor(m)
        ? Optional.of("half of what is left in another alphabet")
        : Optional.empty();
  }

  Optional<String> objection(NameMatch m) {
    if (hasFallen(m) && !(m.parts().size() > 1 && facts.isExpected(m))) {
      return Optional.of("lower case: a word of its language");
    }
    if (m.parts().size() > 1 && !m.form().isShort()) {
      return Optional.empty();
    }
    boolean licensed = facts.isExpected(m) || facts.speaksOfCountry(m);
    if (!licensed || !m.form().isShort()) {
      return Optional.of(NamePlausibility.UNLICENSED);
    }
    int length = facts.tokens().get(m.first()).surface().length();
    double most =
        facts.isMentioned(m)
            ? LoneWord.BESIDE_WHOLE_ANY + LoneWord.BESIDE_WHOLE * length
            : LoneWord.NEAR * length;
    return length >= 4 && m.cost() <= most
        ? Optional.empty()
        : Optional.of("too far from the name for a word alone");
  }

  /** Whether a part that has a capital in the name has none in the facts.text(). */
  private boolean hasFallen(NameMatch m) {
    for (int p = 0; p < m.parts().size(); p++) {
      Token token = facts.token(m, p);
      if (token.isLowerCase() && m.form().tokens().get(p).isCapitalized()) {
        return true;
      }
    }
    return false;
  }

  /** {@code Анджей Дуда}: to read one half and leave the other is no repair. */
  private boolean hasForeignNeighbor(NameMatch m) {
    return isForeignBeside(m, m.first() - 1) || isForeignBeside(m, m.last() + 1);
  }

  private boolean isForeignBeside(NameMatch m, int other) {
    if (other < 0 || other >= facts.tokens().size()) {
      return false;
    }
    Token token = facts.tokens().get(other);
    int gap =
        other < m.first()
            ? m.span().start() - token.span().end()
            : token.span().start() - m.span().end();
    return gap == 1
        && !token.isLowerCase()
        && Latinizer.script(token.surface())
            == Latinizer.script(facts.tokens().get(m.first()).surface());
  }

  private boolean isInBrackets(int at) {
    int line = facts.text().lastIndexOf('\n', at - 1) + 1;
    int open = facts.text().lastIndexOf('(', at);
    return open >= line && facts.text().indexOf(')', open) >= at;
  }
}
