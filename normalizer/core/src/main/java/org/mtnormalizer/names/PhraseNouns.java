package org.mtnormalizer.names;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The nouns beside a phrase that say of what kind a name is, and of which country. */
final class PhraseNouns {
  /** Shorter words between a noun and a name are hardly adjectives. */
  private static final int LONG_WORD = 5;

  /** Languages whose adjectives stand behind the noun. */
  private static final Set<String> ADJECTIVE_BEHIND = Set.of("es", "fr", "it", "pt", "ca", "ro");

  private static final Pattern OPENS =
      Pattern.compile(" [\u201C\"\u00AB\u201E\u2018]?[ \u00A0\u202F]?");

  private static final Pattern CLOSES =
      Pattern.compile("[ \u00A0\u202F]?[\u201D\u201C\"\u00BB\u2019]? ");

  private final DocumentFacts facts;
  private final NameDictionary dictionary;
  private final NamePhrases phrases;
  private final List<Token> tokens;
  private final String language;

  PhraseNouns(DocumentFacts facts) {
    this.facts = facts;
    this.dictionary = facts.dictionary();
    this.phrases = dictionary.phrases();
    this.tokens = facts.tokens();
    this.language = facts.language();
  }

  /** What stands before a token, from the one before it on. */
  String gap(int i) {
    return facts
        .text()
        .substring(tokens.get(i - 1).endWithPossessive(), tokens.get(i).span().start());
  }

  /** Whether a token is a noun for some kind of names. */
  boolean isNoun(int i) {
    return NamePhrases.KINDS.stream().anyMatch(kind -> isNoun(i, kind));
  }

  /** Whether the token says of what kind the entry is: {@code the Newspaper}. */
  boolean isNoun(int i, int entry) {
    return isNoun(i, kind(entry));
  }

  private String kind(int entry) {
    return NamePhrases.kind(dictionary.entry(entry)).orElseThrow();
  }

  private boolean isNoun(int i, String kind) {
    return i >= 0
        && i < tokens.size()
        && dictionary.roles().isTold(kind, tokens.get(i).folded(), language);
  }

  /** The article in front of the phrase, or else its first word. */
  int articleBefore(TranslatedPhrase phrase) {
    int before = phrase.first() - 1;
    return before >= 0
            && gap(phrase.first()).equals(" ")
            && phrases.isArticle(tokens.get(before), language)
        ? before
        : phrase.first();
  }

  /**
   * A noun that says of what kind the entry is: before the name, behind it, or behind a comma;
   * negative if there is none.
   */
  int of(TranslatedPhrase phrase, int entry) {
    return of(phrase, kind(entry));
  }

  /** Whether some noun says of what kind a name there would be. */
  boolean tellsKind(TranslatedPhrase phrase) {
    return NamePhrases.KINDS.stream().anyMatch(kind -> of(phrase, kind) >= 0);
  }

  private int of(TranslatedPhrase phrase, String kind) {
    int begin = articleBefore(phrase);
    if (begin > 0 && OPENS.matcher(gap(begin)).matches()) {
      if (isNoun(begin - 1, kind)) {
        return begin - 1;
      }
      if (isNoun(begin - 2, kind) && gap(begin - 1).equals(" ") && isAdjective(begin - 1)) {
        return begin - 2;
      }
    }
    int next = phrase.last() + 1;
    if (next >= tokens.size()) {
      return -1;
    }
    if (isNoun(next, kind) && CLOSES.matcher(gap(next)).matches() && !isNationality(phrase)) {
      return next;
    }
    if (gap(next).equals(", ")) {
      int noun = phrases.isFunctionWord(tokens.get(next), language) ? next + 1 : next;
      return isNoun(noun, kind) ? noun : -1;
    }
    return -1;
  }

  /** Whether the text quotes what stands there: {@code according to}, {@code Il Mondo scrive}. */
  boolean isQuoted(TranslatedPhrase phrase) {
    int next = phrase.last() + 1;
    if (next < tokens.size()
        && CLOSES.matcher(gap(next)).matches()
        && phrases.isReporting(tokens.get(next), language)) {
      return true;
    }
    int begin = articleBefore(phrase);
    if (begin == 0 || !OPENS.matcher(gap(begin)).matches()) {
      return false;
    }
    Token before = tokens.get(begin - 1);
    return phrases.isQuoting(before, language)
        || begin > 1
            && before.isLowerCase()
            && before.surface().length() < LONG_WORD
            && gap(begin - 1).equals(" ")
            && phrases.isQuoting(tokens.get(begin - 2), language);
  }

  /** {@code Spanish newspaper} is one of Spain, and no El Español. */
  boolean isNationality(TranslatedPhrase phrase) {
    return phrase.words() == 1 && !entriesTold(phrase.first(), phrase.first() + 1).isEmpty();
  }

  /** {@code diario deportivo}: in some languages it stands behind the noun. */
  private boolean isAdjective(int i) {
    Token token = tokens.get(i);
    return ADJECTIVE_BEHIND.contains(language)
        && token.isLowerCase()
        && token.surface().length() >= LONG_WORD
        && !phrases.isFunctionWord(token, language)
        && !phrases.isBoundary(token, language);
  }

  /** {@code the German magazine}, {@code il quotidiano rumeno}, before what is one of there. */
  boolean isOfOwnCountry(TranslatedPhrase phrase, int noun, int entry) {
    return entriesTold(noun - 1, noun).get(entry)
        || entriesTold(noun + 1, phrase.first()).get(entry);
  }

  /** {@code the British daily}, before what would be one of Germany. */
  boolean isOfOtherCountry(TranslatedPhrase phrase, int noun, int entry) {
    if (noun > phrase.last()) {
      return false; // nothing stands between
    }
    BitSet before = entriesTold(noun - 2, noun);
    BitSet behind = entriesTold(noun + 1, phrase.first());
    boolean adjective =
        noun > 0
            && tokens.get(noun - 1).isCapitalized()
            && !phrases.isFunctionWord(tokens.get(noun - 1), language);
    return (adjective || !before.isEmpty()) && !before.get(entry)
        || !behind.isEmpty() && !behind.get(entry);
  }

  /** The entries of the countries that some tokens tell, the last one without. */
  private BitSet entriesTold(int from, int to) {
    Countries countries = dictionary.countries();
    List<Token> those = tokens.subList(Math.min(to, Math.max(0, from)), to);
    return countries.entriesOf(countries.spokenOf(those, language).keySet());
  }
}
