package org.mtnormalizer.names;

/** Whether a name whose family name is a word in small letters has lost a capital. */
final class LostCapital {
  private LostCapital() {}

  /**
   * {@code Theresa may come} is about some Theresa, where neither the role nor the whole name tells
   * of Theresa May.
   */
  static boolean mayBeWord(NameMatch m, DocumentFacts facts) {
    int next = m.last() + 1;
    Token last = facts.tokens().get(m.last());
    return facts.isPerson(m)
        && last.isLowerCase()
        && facts.words().isWord(last)
        && m.form().tokens().get(m.parts().size() - 1).isCapitalized()
        && next < facts.tokens().size()
        && facts.followsSpace(next)
        && facts.tokens().get(next).isLowerCase()
        && !facts.tellsRole(m)
        && !facts.text().contains(m.form().text());
  }
}
