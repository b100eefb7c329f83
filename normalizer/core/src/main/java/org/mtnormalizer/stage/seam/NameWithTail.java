package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.WordClasses;
import org.mtnormalizer.stage.seam.SeamVocabulary.Known;

/** Parts a name from the word that lost the space before it: {@code Vladimir Putinpresident}. */
final class NameWithTail {
  private static final int MIN_CONTENT_WORD = 5;

  /** A role noun from this length on ends no name, known or not. */
  private static final int LONG_ROLE = 6;

  /** A word from this length on ends hardly a name by chance. */
  private static final int LONG_WORD = 6;

  private static final int SHORT_TAIL = 3;

  private static final Map<String, String> AND = Map.of("en", "and", "de", "und");

  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;
  private final ClauseVerbs verbs;
  private final WordsBehind behind;
  private final SureTails sure;
  private final StatedTails stated;
  private final BareSubject bare;
  private final String language;
  private final boolean english;
  private final boolean compounding;
  private final boolean inflecting;

  NameWithTail(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.language = text.language();
    this.words = vocabulary.words();
    this.verbs = new ClauseVerbs(text, vocabulary);
    this.english = language.equals("en");
    this.behind = new WordsBehind(text, vocabulary, verbs);
    this.sure = new SureTails(text, vocabulary, verbs);
    this.stated = new StatedTails(text, vocabulary, verbs);
    this.bare = new BareSubject(text, vocabulary);
    this.compounding = WordClasses.writesNounsTogether(language);
    this.inflecting = SeamWords.inflectsNames(language);
  }

  void propose(int i, List<Proposal> proposals) {
    String word = text.word(i);
    if (vocabulary.isWhole(word)
        || insert(i, stated.find(i), proposals)
        || behindFullName(i, proposals)
        || insert(i, sure.find(i), proposals)) {
      return;
    }
    for (int k = GluedWords.MIN_NAME; k <= word.length() - 2; k++) {
      String right = word.substring(k);
      boolean function = words.rights().contains(right);
      boolean role = words.roles().contains(right);
      if (!function && !role && (right.length() < MIN_CONTENT_WORD || compounding)) {
        continue;
      }
      String left = word.substring(0, k);
      Known known = vocabulary.known(i, left);
      double confidence =
          function
              ? functionWord(i, left, right, known)
              : role ? roleNoun(i, left, right, known) : contentWord(i, left, right, known);
      if (confidence < 0.5) {
        continue;
      }
      proposals.add(
          Proposal.of(
              Edit.replace(
                  text.text(),
                  text.span(i),
                  left + (takesComma(i, right, role) ? ", " : " ") + right,
                  new Reason(
                      known != Known.NO ? "seam.glued-name" : "seam.glued-word",
                      EditKind.SEAM,
                      "“" + left + "” and “" + right + "” are words of their own",
                      confidence))));
      return;
    }
  }

  private boolean insert(int i, Optional<SureTails.Tail> tail, List<Proposal> proposals) {
    tail.ifPresent(
        t ->
            proposals.add(
                Proposal.of(
                    Edit.insert(
                        text.start(i) + t.at(),
                        t.comma() ? ", " : " ",
                        new Reason(
                            "seam.glued-name",
                            EditKind.SEAM,
                            "no name ends with “" + text.word(i).substring(t.at()) + "”",
                            0.8)))));
    return tail.isPresent();
  }

  /**
   * {@code Pedro S\u00E1nchezy lleg\u00F3}, {@code Mark Rutteen kwam}, {@code Robert Lewandowskihit
   * the post}: a short conjunction, an auxiliary verb or, before an article, any word behind a full
   * name. Not where names take endings.
   */
  private boolean behindFullName(int i, List<Proposal> proposals) {
    String word = text.word(i);
    boolean followed = text.spaceAfter(i) && behind.isWordBehind(i);
    if (!followed && !(inflecting && text.after(i) == ',')) {
      return false;
    }
    for (int k = GluedWords.MIN_NAME; k < word.length(); k++) {
      String right = word.substring(k);
      if ((inflecting
              ? right.length() >= MIN_CONTENT_WORD && verbs.isFinite(right)
              : mayFollowFullName(i, right))
          && vocabulary.isFullName(i, word.substring(0, k))) {
        proposals.add(
            Proposal.of(
                Edit.insert(
                    text.start(i) + k,
                    isApposition(i, right)
                            || isRelative(i, right)
                            || verbs.isFinite(right)
                                && (bare.isApposed(i) || bare.isOfApposition(i))
                        ? ", "
                        : " ",
                    new Reason(
                        "seam.glued-name",
                        EditKind.SEAM,
                        "“" + word.substring(0, k) + "” ends a full name",
                        0.8))));
        return true;
      }
    }
    return false;
  }

  /** {@code Ana Oliveirala ministra de}: an article and a role. */
  private boolean isApposition(int i, String right) {
    return words.articles().contains(right)
        && words.roles().contains(text.word(i + 1))
        && (words.genitives().contains(text.word(i + 2)) || text.after(i + 1) == ',');
  }

  private boolean mayFollowFullName(int i, String right) {
    return words.openers().contains(right) && right.length() <= SHORT_TAIL
        || words.verbs().contains(right) && text.isLower(i + 1)
        || words.negations().contains(right) && verbs.isFinite(text.word(i + 1))
        || words.preverbal().contains(right) && text.isLower(i + 1)
        || right.length() <= SHORT_TAIL
            && words.genitives().contains(right)
            && text.isCapitalized(i + 1)
        || right.length() > 1
            && right.length() <= SHORT_TAIL
            && !english // see functionWord
            && !compounding
            && words.lefts().contains(right)
            && text.isLower(i + 1)
        || isApposition(i, right)
        || right.length() >= MIN_CONTENT_WORD && verbs.isFinite(right) && behind.isBeforeObject(i)
        || !compounding
            && right.length() >= SHORT_TAIL
            && !words.roles().contains(right)
            && !words.surnames().contains(right)
            && (words.articles().contains(text.word(i + 1))
                || right.length() > SHORT_TAIL && behind.isBeforeObject(i))
            && vocabulary.isWordAsWritten(right);
  }

  /** {@code Jorge Mendesque negoci\u00F3}: a relative word, and the verb of its clause. */
  private boolean isRelativeBeforeVerb(int i, String right) {
    return !english && words.openers().contains(right) && verbs.isFinite(text.word(i + 1));
  }

  /** {@code Egan Bernalche vinse}: behind a verb of saying it may join what is said. */
  private boolean isRelative(int i, String right) {
    return words.relatives().contains(right)
        || language.equals("it") && right.equals("che") && !behind.isSaidBefore(i);
  }

  /** An apposition or a clause behind a name stands between commas. */
  private boolean takesComma(int i, String right, boolean role) {
    if (isRelative(i, right)) {
      return true;
    }
    if (role) {
      return words.genitives().contains(text.word(i + 1))
          || text.after(i) == ','
          || inflecting && text.isCapitalized(i + 1) && text.spaceAfter(i);
    }
    return right.equals("from") && behind.isClosedByComma(i + 1)
        || verbs.isFinite(right) && bare.isApposed(i);
  }

  private double functionWord(int i, String left, String right, Known known) {
    if (right.equals("ne") && language.equals("fr")) {
      return known != Known.NO && behind.isNegated(i) ? 0.9 : 0;
    }
    if (language.equals("de") && left.endsWith("en") && right.startsWith("de")) {
      return 0; // a participle: Gutaussehender
    }
    if (compounding && right.length() <= SHORT_TAIL && !vocabulary.isPersonToken(left)) {
      return 0; // Frieder, whatever party is called Frie
    }
    if (right.equals("of") && isForeignWordBeforeOf(i, left)) {
      return 0.8;
    }
    if (isJoinedBehindPreposition(i, left, right)) {
      return 0.75;
    }
    if (known == Known.NO) {
      return isUnknownWithTail(i, left, right) ? 0.75 : 0;
    }
    boolean surely = known.compareTo(Known.SURELY) >= 0;
    if (inflecting && right.length() <= 3) {
      return known == Known.PLAINLY ? 0.75 : 0; // an ending is likelier
    }
    if (surely && behind.isBeforeOffice(i, right)) {
      return 0.8;
    }
    boolean clause =
        isRelativeBeforeVerb(i, right)
            && vocabulary.isPersonToken(left)
            && (vocabulary.isBehindName(i)
                || text.spaceAfter(i - 1)
                    && text.isCapitalized(i - 1)
                    && vocabulary.isPersonToken(text.word(i - 1)));
    if (right.length() <= 3 && known != Known.PLAINLY && vocabulary.isWord(left) && !clause) {
      // Augustin, Marketand: an unknown name is likelier than two known words
      return vocabulary.isLowerWord(left) && isUnknownWithTail(i, left, right) ? 0.75 : 0;
    }
    if (right.length() == 2) {
      boolean followed =
          behind.isFollowedFor(i, right)
              || known == Known.PLAINLY && behind.isBeforePhrase(i, right);
      return !followed ? 0 : surely ? 0.85 : known == Known.BESIDE_ANOTHER ? 0.75 : 0;
    }
    if (right.length() == 3) {
      boolean followed =
          (!words.doubtful().contains(right) || isRelativeBeforeVerb(i, right))
              && behind.isFollowedFor(i, right);
      if (followed && words.articles().contains(right) && text.occurrences(left + right) == 1) {
        return 0.75;
      }
      return surely ? 0.85 : known == Known.BESIDE_ANOTHER ? followed ? 0.75 : 0.6 : 0.5;
    }
    return surely ? 0.9 : known == Known.BESIDE_ANOTHER ? 0.85 : 0.75;
  }

  /**
   * {@code came to Viennaand stayed}, {@code in Bamakothe day}: between a preposition and a word in
   * small letters.
   */
  private boolean isJoinedBehindPreposition(int i, String left, String right) {
    boolean article =
        english
            && right.equals("the")
            && !words.starters().contains(text.word(i + 1))
            && !verbs.isFinite(text.word(i + 1));
    return (right.equals(AND.get(language)) || article)
        && left.length() >= MIN_CONTENT_WORD
        && text.occurrences(left + right) == 1
        && text.spaceAfter(i - 1)
        && words.lefts().contains(text.word(i - 1))
        && !right.equals(text.word(i - 1))
        && text.spaceAfter(i)
        && text.isLower(i + 1)
        && vocabulary.isWordAsWritten(text.word(i + 1))
        && !vocabulary.isNearlyWord(left + right);
  }

  /**
   * A name that nobody knows behind another ({@code Kim Kardashianfor}), or an ordinary word of a
   * proper name ({@code the National Conventionof}): the function word must be one that ends no
   * name, or be followed as a function word is.
   */
  private boolean isUnknownWithTail(int i, String left, String right) {
    boolean ordinary = vocabulary.isLowerWord(left);
    boolean behindName = vocabulary.isBehindName(i);
    if (!text.spaceAfter(i) || ordinary && left.length() < MIN_CONTENT_WORD) {
      return false;
    }
    if (words.tails().contains(right)) {
      return behindName && !ordinary || ordinary && isInName(i) && behind.isFollowedFor(i, right);
    }
    if (inflecting || compounding || right.length() < 2) {
      return false;
    }
    return ordinary
        ? isInName(i) && behind.isFollowedFor(i, right)
        : behindName
            && right.length() > 2
            && !words.doubtful().contains(right)
            && behind.isFollowedFor(i, right);
  }

  /** Whether a capitalized word stands before, in the middle of a sentence or behind an article. */
  private boolean isInName(int i) {
    return text.isCapitalized(i - 1) && text.spaceAfter(i - 1) && text.length(i - 1) > 1;
  }

  private double roleNoun(int i, String left, String right, Known known) {
    if (known == Known.NO) {
      boolean fits =
          right.length() >= LONG_ROLE
              && !compounding
              && !words.ranks().contains(left)
              && !vocabulary.isLowerWord(left)
              && vocabulary.isBehindName(i)
              && takesComma(i, right, true);
      return fits ? 0.75 : 0;
    }
    return known.compareTo(Known.SURELY) >= 0 ? 0.9 : known == Known.BESIDE_ANOTHER ? 0.85 : 0.75;
  }

  private double contentWord(int i, String left, String right, Known known) {
    if (words.surnames().contains(right)
        || !vocabulary.knowsWords()
        || !vocabulary.isWordAsWritten(right)) {
      return 0;
    }
    boolean name = vocabulary.isProper(left) || text.innerCount(left) > 0;
    if (name
        && (known == Known.PLAINLY || known == Known.SURELY && !vocabulary.isLowerWord(left))) {
      return 0.75;
    }
    // a place may be called by a person's name and a noun, but not behind a given name
    boolean plain =
        right.length() >= LONG_WORD
            && known.compareTo(Known.BESIDE_ANOTHER) >= 0
            && vocabulary.isNameToken(left)
            && vocabulary.isNameToken(text.word(i - 1))
            && !vocabulary.isLowerWord(left)
            && !inflecting;
    return plain || isUnknownBeforePast(i, left, right) ? 0.75 : 0;
  }

  /** {@code Meinhofplayed the part}; but {@code Instagrammed the view} is made of a mark. */
  private boolean isUnknownBeforePast(int i, String left, String right) {
    String word = text.word(i);
    return english
        && right.length() >= LONG_WORD
        && right.endsWith("ed")
        && behind.isBeforeObject(i)
        && text.spaceAfter(i)
        && !text.startsSentence(i)
        && text.occurrences(word) == 1
        && !vocabulary.isLowerWord(left)
        && !vocabulary.isWord(word.substring(0, word.length() - 2))
        && !vocabulary.isWord(word.substring(0, word.length() - 3))
        && !vocabulary.isNameToken(word.substring(0, word.length() - 2))
        && !vocabulary.isNameToken(word.substring(0, word.length() - 3))
        && !vocabulary.isNearlyWord(word.toLowerCase(Locale.ROOT));
  }

  /** {@code the Generalitatof Catalonia}: an institution that kept its foreign name. */
  private boolean isForeignWordBeforeOf(int i, String left) {
    return language.equals("en")
        && left.length() >= 5
        && text.word(i - 1).equals("the")
        && text.isCapitalized(i + 1)
        && text.spaceAfter(i)
        && (vocabulary.isNameToken(text.word(i + 1))
            || isKnownAbroad(left)
            || text.count(left) > 0);
  }

  private boolean isKnownAbroad(String word) {
    return List.of("es", "fr", "it", "pt", "de").stream()
        .anyMatch(other -> vocabulary.isWordOf(other, word));
  }

  /** Whether a word is a name that has a function word glued to its end. */
  boolean isNameWithTail(String word) {
    for (int k = GluedWords.MIN_NAME; k < word.length() - 1; k++) {
      if (words.rights().contains(word.substring(k))
          && vocabulary.isNameToken(word.substring(0, k))) {
        return true;
      }
    }
    return false;
  }
}
