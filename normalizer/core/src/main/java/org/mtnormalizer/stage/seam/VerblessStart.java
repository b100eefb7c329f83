package org.mtnormalizer.stage.seam;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names before which their sentence has no verb: a pronoun behind one of them can begin no other
 * sentence, and the verb behind it is the name's.
 */
final class VerblessStart {
  /** Prepositions of phrases that say where or when, and hardly who. */
  private static final Map<String, Set<String>> PLACES =
      Map.of(
          "en", Set.of("in", "on", "at", "during"),
          "fr", Set.of("\u00E0", "en", "dans", "sur", "lors", "au", "aux"),
          "es", Set.of("en", "durante"),
          "it", Set.of("in", "nel", "nello", "nella", "nell", "a", "ad", "sul", "durante"),
          "pt", Set.of("em", "no", "na", "nos", "nas", "durante"));

  private static final String APOSTROPHES = "'\u2019";

  private static final int LONGEST_START = 16;

  private static final int SHORTEST_SINGLE = 4;

  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;
  private final ClauseVerbs verbs;
  private final RepeatedSubject repeated;
  private final boolean english;

  VerblessStart(
      SeamText text, SeamVocabulary vocabulary, ClauseVerbs verbs, RepeatedSubject repeated) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.verbs = verbs;
    this.repeated = repeated;
    this.english = text.language().equals("en");
  }

  /**
   * {@code In Porto, Ana Duarte She left}, {@code Rui Melo's son Tiago He left}, {@code The leader
   * of the Reds, Ana Duarte, She left}.
   */
  boolean isBefore(NamePlace name) {
    int last = name.end() - 1;
    int first = text.startsSentence(last) ? last : repeated.firstOfName(last);
    if (first < 1 || text.startsSentence(first) || !isName(first, name) || !goesOn(name)) {
      return false;
    }
    boolean comma = text.isBehind(first, ", ");
    int begin = begin(first);
    if (begin < 0 || !comma && !text.spaceAfter(first - 1) && !isBehindNumber(first)) {
      return false;
    }
    String start = text.word(begin).toLowerCase(Locale.ROOT);
    if (PLACES.getOrDefault(text.language(), Set.of()).contains(start)) {
      return (comma || isBehindNumber(first)) && !mayHoldClause(begin, first);
    }
    return english && (comma ? isNounPhrase(begin, first) : isOfSomebody(first));
  }

  private boolean isName(int first, NamePlace name) {
    String last = name.last();
    boolean ofHe =
        name.stands()
            && name.pronoun().equals("He")
            && (vocabulary.isNamed(last + " He") || vocabulary.isSyllabicFamily(last));
    if (name.end() - first > 1) {
      return !ofHe && !(vocabulary.isLowerWord(last) && vocabulary.isLowerWord(text.word(first)));
    }
    return !ofHe
        && last.length() >= SHORTEST_SINGLE
        && (english
            ? vocabulary.isPersonToken(last) && !vocabulary.isLowerWord(last)
            : vocabulary.isPersonToken(last) || text.isBehind(first, ", "));
  }

  /** A verb; or, where verbs are not known by their form, a word that can be no noun's phrase. */
  private boolean goesOn(NamePlace name) {
    String next = text.word(name.next());
    return repeated.isVerbFrom(name.next())
        || !english
            && text.isLower(name.next())
            && !words.lefts().contains(next)
            && !words.articles().contains(next)
            && !words.conjunctions().contains(next)
            && !words.openers().contains(next)
            && (next.length() == 1 || vocabulary.isWordAsWritten(next));
  }

  /** The first word of the sentence, if no word up to the name may be its verb; else -1. */
  private int begin(int first) {
    for (int k = first - 1; k >= 0 && first - k <= LONGEST_START; k--) {
      String word = text.word(k);
      if (verbs.isVerb(k)
          || verbs.isFinite(word)
          || words.relatives().contains(word)
          || words.openers().contains(word)
          || !isPlainGap(k)
          || !english && isUnexplained(k)) {
        return -1;
      }
      if (text.startsSentence(k)) {
        return k;
      }
    }
    return -1;
  }

  /** Elsewhere only nouns right behind an article or a preposition are known to be no verbs. */
  private boolean isUnexplained(int k) {
    return text.isLower(k) && !isFunction(k) && !isFunction(k - 1);
  }

  private boolean isFunction(int k) {
    String lower = text.word(k).toLowerCase(Locale.ROOT);
    return words.lefts().contains(lower)
        || words.articles().contains(lower)
        || words.genitives().contains(lower)
        || words.determiners().contains(lower)
        || PLACES.getOrDefault(text.language(), Set.of()).contains(lower);
  }

  /** Spaces, digits, an apostrophe, a comma. */
  private boolean isPlainGap(int k) {
    String t = text.text();
    int end = text.end(k);
    return text.isAmongNumbers(k)
        || text.start(k + 1) == end + 2 && t.startsWith(", ", end)
        || text.start(k + 1) == end + 1
            && (t.charAt(end) == '-' || APOSTROPHES.indexOf(t.charAt(end)) >= 0);
  }

  private boolean isBehindNumber(int first) {
    int k = text.start(first) - 2;
    return k > 0 && text.text().charAt(k + 1) == ' ' && Character.isDigit(text.text().charAt(k));
  }

  /**
   * {@code At the house of the mayor, Rui Melo}, {@code In Porto they saw the baker, Rui Melo}: a
   * role, which the name may be told of, a pronoun, an article that no preposition governs.
   */
  private boolean mayHoldClause(int begin, int first) {
    for (int k = begin + 1; k < first; k++) {
      String word = text.word(k);
      boolean begins = words.articles().contains(word) || words.determiners().contains(word);
      if (words.isRole(word) || words.isPronoun(word) || begins && !isFunction(k - 1)) {
        return true;
      }
    }
    return false;
  }

  /** {@code The fans love the mayor, Ana Duarte}: a verb in the present, perhaps. */
  private boolean isNounPhrase(int begin, int first) {
    if (!words.articles().contains(text.word(begin).toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (int k = begin + 1; k < first; k++) {
      if (text.isLower(k) && mayBeBase(text.word(k)) && !isFunction(k) && !isFunction(k - 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean mayBeBase(String word) {
    return vocabulary.isWordAsWritten(word + "ing")
        || vocabulary.isWordAsWritten(word.substring(0, word.length() - 1) + "ing");
  }

  /** {@code Rui Melo's son} before the name. */
  private boolean isOfSomebody(int first) {
    int k = first - 2;
    return k > 0
        && text.isLower(first - 1)
        && text.word(k).equals("s")
        && text.isCapitalized(k - 1)
        && text.start(k) == text.end(k - 1) + 1
        && APOSTROPHES.indexOf(text.before(k)) >= 0
        && text.spaceAfter(k);
  }
}
