package org.mtnormalizer.names;

import java.util.List;
import java.util.Set;

/** The readings that no score can make good: what tells a damaged name from somebody else's. */
final class NamePlausibility {
  /** The price of one letter written otherwise. */
  private static final double SLIGHT = 1.8;

  /** Titles of one to four letters; longer ones are ordinary words. */
  private static final Set<String> SHORT_TITLES =
      Set.of("mr", "mrs", "ms", "dr", "sir", "lord", "herr", "frau", "pan", "sen", "gen", "col");

  /** No syllable of an East Asian name is longer. */
  private static final int SYLLABLE = 5;

  private final NameDictionary dictionary;
  private final List<Token> tokens;
  private final DocumentEvidence evidence;
  private final String language;

  NamePlausibility(
      NameDictionary dictionary, List<Token> tokens, DocumentEvidence evidence, String language) {
    this.dictionary = dictionary;
    this.tokens = tokens;
    this.evidence = evidence;
    this.language = language;
  }

  boolean isPossible(NameMatch m) {
    NameEntry entry = dictionary.entry(m.form().entry());
    boolean person = entry.type().isEmpty() || entry.type().equals("person");
    if (m.parts().size() == 1) {
      return isPossibleAlone(m, person);
    }
    if (m.isExact()) {
      return true;
    }
    boolean anyExact = m.parts().stream().anyMatch(TokenMatch::isExact);
    if (m.form().isShort() && !(anyExact && evidence.isMentioned(m.form().entry()))) {
      return false; // “the mayor” is a mayor, not Le Maire; McDonnell is not McDonald
    }
    return person
        ? !isOtherwiseSpelledThere(m, entry) && !isAnotherSyllable(m) && !isPhrase(m)
        : isPossibleInstitution(m);
  }

  /**
   * Each language spells foreign names in its own way. Where the dictionary does not know the way
   * of the text's language, a form that is merely spelled otherwise may be just that.
   */
  private boolean isOtherwiseSpelledThere(NameMatch m, NameEntry entry) {
    boolean known = language.equals(entry.language()) || entry.fact("name:" + language).isPresent();
    return !known
        && !evidence.isMentioned(m.form().entry())
        && m.parts().stream()
            .allMatch(
                p ->
                    p.isExact()
                        || p.channel() == Channel.ROMANIZATION
                        || p.channel() == Channel.GIVEN_NAME);
  }

  /**
   * Names made of short syllables belong to other people when one syllable sounds otherwise, unless
   * the text writes the name rightly elsewhere.
   */
  private boolean isAnotherSyllable(NameMatch m) {
    if (evidence.isMentioned(m.form().entry())) {
      return false;
    }
    int syllables = 0;
    boolean changed = false;
    for (int p = 0; p < m.parts().size(); p++) {
      if (m.form().tokens().get(p).folded().length() <= SYLLABLE) {
        syllables++;
        changed |= !m.parts().get(p).isExact() && bySound(m.parts().get(p).channel());
      }
    }
    return changed && syllables == m.parts().size();
  }

  /**
   * Words that make sense as they stand ({@code the English}) are no name, however they sound or
   * translate, unless some part of the name is there or the text has the name elsewhere.
   */
  private boolean isPhrase(NameMatch m) {
    return !evidence.isMentioned(m.form().entry())
        && m.parts().stream().noneMatch(TokenMatch::isExact)
        && m.parts().stream().anyMatch(p -> p.channel() == Channel.TRANSLATED_PART);
  }

  private static boolean bySound(Channel channel) {
    return channel == Channel.ROMANIZATION
        || channel == Channel.TYPING
        || channel == Channel.INFLECTION;
  }

  /**
   * Institutions are made of ordinary words: only a part that is no word may be damaged, and only
   * slightly.
   */
  private boolean isPossibleInstitution(NameMatch m) {
    if (m.pushedIn()) {
      return false;
    }
    for (int p = 0; p < m.parts().size(); p++) {
      TokenMatch part = m.parts().get(p);
      Token token = tokens.get(m.first() + p);
      if (!part.isExact()
          && (part.cost() > SLIGHT
              || part.channel() == Channel.INFLECTION
              || token.surface().length() < 5
              || !token.isCapitalized()
              || dictionary.isNameToken(token.surface())
              || dictionary.weigher().isWordAnywhere(token, language))) {
        return false;
      }
    }
    return true;
  }

  private boolean isPossibleAlone(NameMatch m, boolean person) {
    TokenMatch part = m.parts().get(0);
    Token token = tokens.get(m.first());
    NameEntry entry = dictionary.entry(m.form().entry());
    if (part.isExact()) {
      return !m.form().isShort() || token.isCapitalized() || !token.isCased();
    }
    // A single damaged word: never an ordinary word, never a part of somebody else's name.
    boolean mentioned = evidence.isMentioned(m.form().entry());
    boolean licensed = mentioned || entry.type().isEmpty() || evidence.speaksOf(entry);
    double most = (mentioned ? 0.5 : 0.36) * token.folded().length();
    return person
        && licensed
        && m.form().isShort()
        && token.isCapitalized()
        && token.surface().length() >= 5
        && part.cost() <= most
        && part.channel() != Channel.TRANSLATED_PART
        && part.channel() != Channel.GIVEN_NAME
        && (part.channel() != Channel.TYPING || mentioned)
        && !isOtherwiseSpelledThere(m, entry)
        && !dictionary.isNameToken(token.surface())
        && !dictionary.lexicon().contains(language, token.surface())
        && !dictionary.weigher().isWordAnywhere(token, language)
        && !standsInLongerName(m.first());
  }

  /** Whether a capitalized word that is no title stands beside the token. */
  private boolean standsInLongerName(int i) {
    if (i + 1 < tokens.size()
        && tokens.get(i + 1).isCapitalized()
        && tokens.get(i).possessive().isEmpty()
        && tokens.get(i + 1).span().start() - tokens.get(i).span().end() <= 1) {
      return true;
    }
    if (i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean title =
        SHORT_TITLES.contains(before.folded())
            || before.surface().length() > 3 && dictionary.weigher().isWord(before, language);
    return before.isCapitalized()
        && before.possessive().isEmpty()
        && tokens.get(i).span().start() - before.span().end() <= 1
        && !title;
  }
}
