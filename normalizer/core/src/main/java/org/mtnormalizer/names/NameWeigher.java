package org.mtnormalizer.names;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The noisy channel: how much likelier is it that this name, damaged in this way, gave this span
 * than that the span is what its author meant? All figures are log-odds in nats.
 *
 * <p>{@code score = prior(entry) − cost(damage) + surprise(span as it stands)}. A long unknown word
 * is a great surprise unless some name explains it; an ordinary word, a given name or a syllable
 * that many people are called by is none.
 */
final class NameWeigher {
  /** How likely a name in an article is to be one that the dictionary holds at all. */
  private static final double IN_DICTIONARY = -2.0;

  /**
   * Of so many names of a dictionary, and holders of one role, the press speaks most of the time.
   * What a dictionary holds beyond them takes hardly anything from their share.
   */
  private static final int OFTEN_SPOKEN_OF = 6_000;

  private static final int HOLDERS_SPOKEN_OF = 600;

  private static final double MENTIONED_RIGHTLY = -1.5;

  /** The word stands so in the whole name, damaged there too. */
  private static final double WRITTEN_SO = 3.0;

  /** Whoever adds a few names has articles that speak of them. */
  private static final double SHORT_LIST_SPOKEN_OF = 1.5;

  private static final double COUNTRY_SPOKEN_OF = 2.0;

  /** A text that damages some names damages others. */
  private static final double AMONG_DAMAGED = 1.5;

  /** Whose role is told is likelier than others to be known to a dictionary. */
  private static final double ROLE_TOLD = 1.0;

  /**
   * A family name alone, of which the text has the whole name nowhere, damaged or right, and tells
   * no role: {@code Matsuura} is no Macura. Measured on translations of news of 2013, 2021 and
   * 2022: below this, two in three of them are other people's names.
   */
  private static final double OUT_OF_NOWHERE = -5.4;

  private static final double FOREIGN_LETTERS = 5.0;
  private static final double NAME_GOES_ON = -4.0;
  private static final double KNOWN_NAME = 5.0;
  private static final double GIVEN_NAME = 3.5;

  /**
   * A right given name, or its translation, tells the more, the fewer persons bear it: Nabih is one
   * among thousands. One that is merely near is another name.
   */
  private static final double RARE_GIVEN_NAME = 7.0;

  private static final double UNHEARD_GIVEN_NAME = 7.5;

  /** Entries among which the bearers of a given name were counted for these figures. */
  private static final double COUNTED_AMONG = 16_500;

  private static final double SPACED_HYPHEN = 3.0;

  /** Added names up to which a list was made for the articles at hand. */
  private static final int SHORT_LIST = 2_000;

  private final int shipped;
  private final int added;
  private final boolean shortList;
  private final double anyShipped;
  private final double anyAdded;
  private final GivenNames givenNames;
  private final double share;

  /**
   * @param shipped how many entries came with the program; they are the first
   * @param added how many the user added: a short list is one that the articles are about
   */
  NameWeigher(int shipped, int added, GivenNames givenNames) {
    this.shipped = shipped;
    this.added = added;
    this.shortList = added <= SHORT_LIST;
    this.anyShipped = prior(Math.min(shipped, OFTEN_SPOKEN_OF));
    this.anyAdded = prior(added) + (shortList ? SHORT_LIST_SPOKEN_OF : 0);
    this.givenNames = givenNames;
    this.share = Math.min(1, COUNTED_AMONG / shipped);
  }

  private static double prior(int entries) {
    return IN_DICTIONARY - Math.log(Math.max(50, entries)) * 0.75;
  }

  /** To speak of a country of which half the dictionary is tells less than to speak of Greece. */
  private double spokenOf(DocumentEvidence evidence) {
    double spokenOf = (double) evidence.countOfCountriesSpokenOf() / (shipped + added);
    return Math.min(COUNTRY_SPOKEN_OF, -Math.log(spokenOf));
  }

  private static double among(int holders) {
    return prior(Math.min(holders, HOLDERS_SPOKEN_OF));
  }

  double score(NameMatch match, DocumentFacts facts) {
    DocumentEvidence evidence = facts.evidence();
    LanguageWords words = facts.words();
    List<Token> tokens = facts.tokens();
    double prior;
    if (evidence.isMentioned(match.form().entry())) {
      boolean alone = match.parts().size() == 1 && !match.isExact();
      boolean writtenSo =
          alone && evidence.isWrittenSo(match.form().entry(), tokens.get(match.first()));
      prior = MENTIONED_RIGHTLY + (writtenSo ? WRITTEN_SO : 0);
    } else {
      double any = match.form().entry() < shipped ? anyShipped : anyAdded;
      prior =
          Math.max(Math.max(any, titled(match, facts)), inCompany(match, facts))
              + (facts.speaksOfCountry(match) ? spokenOf(evidence) : 0)
              + (!match.isExact() && facts.isAmongDamaged(match) ? AMONG_DAMAGED : 0)
              + (isOutOfNowhere(match, facts) ? OUT_OF_NOWHERE : 0);
    }
    int next = match.last() + 1;
    boolean goesOn =
        next < tokens.size()
            && tokens.get(next).isCapitalized()
            && !facts.readings().isWord(next)
            && tokens.get(match.last()).possessive().isEmpty()
            && tokens.get(next).span().start() - match.span().end() <= 1
            && !match.isExact();
    double score =
        (goesOn ? NAME_GOES_ON : 0)
            + prior
            - match.cost()
            + (match.spacedHyphen() ? SPACED_HYPHEN : 0);
    for (int p = 0; p < match.parts().size(); p++) {
      score += surprise(tokens.get(match.tokenOf(p)), match.parts().get(p), words);
    }
    return score;
  }

  private static boolean isOutOfNowhere(NameMatch match, DocumentFacts facts) {
    return match.parts().size() == 1
        && !match.isExact()
        && match.channel() != Channel.SCRIPT
        && match.form().isShort()
        && !facts.tellsRole(match);
  }

  /** A noun beside the name leaves only those who have such a role. */
  private static double titled(NameMatch match, DocumentFacts facts) {
    int holders = match.isExact() ? 0 : facts.titles().holders(match);
    return holders > 0 ? among(holders) + ROLE_TOLD : Double.NEGATIVE_INFINITY;
  }

  /** Where several of one role stand rightly, another one of that role is likelier than others. */
  private static double inCompany(NameMatch match, DocumentFacts facts) {
    if (match.isExact() || match.parts().size() == 1 || facts.company().isEmpty()) {
      return Double.NEGATIVE_INFINITY;
    }
    Roles roles = facts.dictionary().roles();
    return roles.of(match.form().entry()).stream()
        .filter(facts.company()::contains)
        .mapToDouble(role -> among(roles.holders(Set.of(role))))
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  /** Whether the user added the name. */
  boolean isAdded(int entry) {
    return entry >= shipped;
  }

  /** Whether the articles may be taken to be about the name: one of a short list of added ones. */
  boolean isLookedFor(int entry) {
    return shortList && isAdded(entry);
  }

  /**
   * Whether a family name for which no more speaks than a country never explains a word that the
   * text's language has: at best the log-odds are those of nothing.
   */
  boolean isNothingForWord() {
    double any = shortList ? anyShipped : Math.max(anyShipped, anyAdded);
    double word = Math.max(KNOWN_NAME, RARE_GIVEN_NAME);
    return any + COUNTRY_SPOKEN_OF + AMONG_DAMAGED + OUT_OF_NOWHERE + word <= 0;
  }

  /** The entries that are looked for. */
  BitSet lookedFor() {
    BitSet entries = new BitSet();
    if (shortList) {
      entries.set(shipped, shipped + added);
    }
    return entries;
  }

  private double surprise(Token token, TokenMatch part, LanguageWords words) {
    String folded = token.folded();
    int length = folded.length();
    if (part.channel() == Channel.SCRIPT) {
      return FOREIGN_LETTERS + length; // nobody means to leave a word in another alphabet
    }
    Optional<Integer> bearers = givenNames.bearers(folded);
    if (bearers.isPresent()) {
      return part.channel().isBySound()
          ? GIVEN_NAME
          : Math.min(RARE_GIVEN_NAME, UNHEARD_GIVEN_NAME - Math.log(bearers.get() * share + 1));
    }
    if (words.isWord(token)) {
      return token.isCapitalized() ? 4.0 : 4.5;
    }
    if (!part.isExact() && words.contains(token.surface())) {
      return KNOWN_NAME; // Mitchell and Roberts are names that a spelling dictionary knows
    }
    if (length <= 4) {
      return part.isExact() ? 1.0 + 0.8 * length : 4.0;
    }
    return Math.min(14, 1.0 + 1.6 * length);
  }
}
