package org.mtnormalizer.names;

import java.util.List;
import java.util.Set;

/**
 * What is known about one document when a match is judged.
 *
 * @param company the roles of which the text names several people rightly
 */
record DocumentFacts(
    NameDictionary dictionary,
    String text,
    String language,
    List<Token> tokens,
    TokenReadings readings,
    LanguageWords words,
    DocumentEvidence evidence,
    Titles titles,
    Set<String> company) {

  NameEntry entry(NameMatch m) {
    return dictionary.entry(m.form().entry());
  }

  /** Whether it is a person's name, as far as the dictionary says what it is. */
  boolean isPerson(NameMatch m) {
    String type = entry(m).type();
    return type.isEmpty() || type.equals("person");
  }

  /** The letters of a part of a form. */
  String folded(NameForm form, int part) {
    return dictionary.index().folded(form.vocabulary()[part]);
  }

  /** The text token that a part explains. */
  Token token(NameMatch m, int part) {
    return tokens.get(m.tokenOf(part));
  }

  boolean isMentioned(NameMatch m) {
    return evidence.isMentioned(m.form().entry());
  }

  /** Whether the text speaks of the entry, or may be taken to. */
  boolean isExpected(NameMatch m) {
    return isMentioned(m) || dictionary.weigher().isLookedFor(m.form().entry());
  }

  /**
   * Whether the text is damaged elsewhere, so that this name may be far from the right one, too.
   */
  boolean isAmongDamaged(NameMatch m) {
    return evidence.isMuchDamagedBeside(m.form().entry());
  }

  /** The same by names: at least one is damaged for certain. */
  boolean isAmongDamagedNames(NameMatch m) {
    return evidence.isDamagedBeside(m.form().entry());
  }

  /** Whether the text speaks of a country of the entry. */
  boolean speaksOfCountry(NameMatch m) {
    return evidence.speaksOf(m.form().entry());
  }

  /** Whether a capitalized word stands right before the token. */
  boolean followsCapital(int i) {
    if (i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    return before.isCapitalized()
        && before.possessive().isEmpty()
        && tokens.get(i).span().start() - before.span().end() <= 1;
  }

  /** Whether one space and nothing else stands between the token and the one before it. */
  boolean followsSpace(int i) {
    Token before = tokens.get(i - 1);
    return before.possessive().isEmpty()
        && tokens.get(i).span().start() == before.span().end() + 1
        && text.charAt(before.span().end()) == ' ';
  }

  /** Whether a word that nobody knows follows, as another family name of somebody else. */
  boolean goesOn(int last) {
    int next = last + 1;
    return next < tokens.size()
        && followsSpace(next)
        && tokens.get(next).isCapitalized()
        && !words.isWord(tokens.get(next));
  }

  /** Whether a noun beside the match tells a role of the entry. */
  boolean tellsRole(NameMatch m) {
    return titles.holders(m) > 0;
  }
}
