package org.mtnormalizer.stage.seam;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mtnormalizer.language.WordClasses;

/**
 * Words that no name ends with, glued to a name that nobody has to know: relative words and verbs,
 * as far as what stands around them proves them.
 */
final class SureTails {
  private static final int SHORTEST_LEFT = 4;
  private static final int SHORTEST_RIGHT = 3;
  private static final int LONG_LEFT = 5;
  private static final int SHORTEST_VERB = 5;
  private static final int LONG_VERB = 6;

  /** English auxiliaries that hardly a name ends with, and what shows that they are verbs. */
  private static final Set<String> AUXILIARIES = Set.of("did", "does", "will");

  private static final Set<String> BEHIND_AUXILIARY = Set.of("not", "been");

  private static final Pattern TURKISH_PRESENT =
      Pattern.compile(".+[\u0131iu\u00FC]yor(?:lar|du|mu\u015F)?");

  private static final String VOWELS =
      "aeiou\u00E1\u00E9\u00ED\u00F3\u00FA\u00E3\u00EA\u00F4\u00E0";

  /**
   * @param at where the second word begins
   * @param comma whether it is set off by a comma
   */
  record Tail(int at, boolean comma) {}

  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;
  private final ClauseVerbs verbs;
  private final BareSubject bare;
  private final boolean english;
  private final boolean compounding;
  private final boolean inflecting;

  SureTails(SeamText text, SeamVocabulary vocabulary, ClauseVerbs verbs) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.verbs = verbs;
    this.bare = new BareSubject(text, vocabulary);
    this.english = text.language().equals("en");
    this.compounding = WordClasses.writesNounsTogether(text.language());
    this.inflecting = SeamWords.inflectsNames(text.language());
  }

  /** Where the left part is a name or a word, if anywhere; else where it is the shortest. */
  Optional<Tail> find(int i) {
    String word = text.word(i);
    return isFree(i) ? tail(i, word).filter(tail -> text.occurrences(word) <= 1) : Optional.empty();
  }

  private Optional<Tail> tail(int i, String word) {
    Optional<Tail> found = Optional.empty();
    for (int k = SHORTEST_LEFT; k <= word.length() - SHORTEST_RIGHT; k++) {
      String left = word.substring(0, k);
      String right = word.substring(k);
      boolean relative = inflecting && words.relatives().contains(right);
      if (relative
          || isAuxiliary(i, left, right)
          || isVerbOfPerson(i, left, right)
          || isVerbBehindName(i, left, right)
          || isVerbBehindKnownName(left, right)
          || isSayingBehindName(i, left, right)
          || isTurkishPresent(i, left, right)
          || isNegation(i, left, right)
          || isBehindGermanNoun(left, right)) {
        boolean known = vocabulary.isPersonToken(left) || vocabulary.isWord(left);
        if (known || found.isEmpty()) {
          found = Optional.of(new Tail(k, relative || verbs.isFinite(right) && bare.isApposed(i)));
        }
        if (known) {
          return found;
        }
      }
    }
    return found;
  }

  /** Before a space; where names are inflected, a verb may end its clause, too. */
  private boolean isFree(int i) {
    return text.spaceAfter(i)
        || english && text.after(i) == ','
        || inflecting && (text.after(i) == ',' || text.after(i) == '.');
  }

  /** {@code the mayor of Oulundid not speak}. */
  private boolean isAuxiliary(int i, String left, String right) {
    return english
        && AUXILIARIES.contains(right)
        && BEHIND_AUXILIARY.contains(text.word(i + 1))
        && !vocabulary.isLowerWord(left);
  }

  /** {@code Merkelwarned them}: before a pronoun that is an object. */
  private boolean isVerbOfPerson(int i, String left, String right) {
    return english
        && right.length() >= LONG_VERB
        && words.objects().contains(text.word(i + 1))
        && vocabulary.isWordAsWritten(right)
        && (right.endsWith("ed") || verbs.isPresent(right))
        && !vocabulary.isLowerWord(left)
        && (vocabulary.isPersonToken(left) || vocabulary.isBehindName(i));
  }

  /**
   * {@code \u0410\u043D\u043D\u0430
   * \u0411\u0435\u043B\u043E\u0432\u0430\u0441\u043A\u0430\u0437\u0430\u043B\u0430
   * \u043C\u0443\u0436\u0443}: a form of the past that nothing but verbs have.
   */
  private boolean isVerbBehindName(int i, String left, String right) {
    return (inflecting
            ? right.length() >= SHORTEST_VERB
            : compounding && right.length() >= LONG_VERB)
        && vocabulary.isBehindName(i)
        && !(compounding ? vocabulary.isWord(left) : vocabulary.isLowerWord(left) && !isName(left))
        && !(inflecting && verbs.isFinite(left.charAt(left.length() - 1) + right))
        && (inflecting ? verbs.isFinite(right) : verbs.isOfParadigm(right));
  }

  /** Word lists of inflected forms have names in lower case, too. */
  private boolean isName(String left) {
    return inflecting && vocabulary.isPersonToken(left);
  }

  /** {@code Koningin M\u00E1ximadroeg oranje}: a name of the dictionary and a strong verb. */
  private boolean isVerbBehindKnownName(String left, String right) {
    return compounding
        && right.length() >= SHORTEST_VERB
        && words.verbs().contains(right)
        && vocabulary.isPersonToken(left)
        && !vocabulary.isLowerWord(left);
  }

  /** {@code the magazine Titanicwrote that}: no word is made with a verb of saying in the past. */
  private boolean isSayingBehindName(int i, String left, String right) {
    return english
        && right.length() >= SHORTEST_VERB
        && words.reporting().contains(right)
        && !right.endsWith("s")
        && (text.isLower(i + 1) || text.after(i) == ',')
        && !text.startsSentence(i)
        && (vocabulary.isNameToken(left) || vocabulary.isWord(left));
  }

  /** {@code Igor Tudory\u00F6netiyor}: what ends so is a verb. */
  private boolean isTurkishPresent(int i, String left, String right) {
    return text.language().equals("tr")
        && right.length() > LONG_VERB
        && TURKISH_PRESENT.matcher(right).matches()
        && (vocabulary.isFullName(i, left)
            || vocabulary.isPersonToken(left) && vocabulary.isBehindName(i));
  }

  /** {@code Erik Lundn\u00E3o respondeu}: behind a vowel it may be an ending that makes bigger. */
  private boolean isNegation(int i, String left, String right) {
    return !english
        && right.length() >= 3
        && words.negations().contains(right)
        && vocabulary.isBehindName(i)
        && !vocabulary.isLowerWord(left)
        && VOWELS.indexOf(left.charAt(left.length() - 1)) < 0
        && verbs.isFinite(text.word(i + 1));
  }

  /** {@code die Landtagswahlgegen Weber}; but {@code Gesch\u00E4ftsf\u00FChrer} has no such end. */
  private boolean isBehindGermanNoun(String left, String right) {
    return text.language().equals("de")
        && words.tails().contains(right)
        && left.length() >= LONG_LEFT
        && vocabulary.isWordAsWritten(left);
  }
}
