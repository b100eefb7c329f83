package org.mtnormalizer.stage.seam;

import java.util.Set;

/** What stands behind a word that may have another glued to its end. */
final class WordsBehind {
  private static final Set<String> VERB_FOLLOWERS = Set.of("been", "not", "to", "be", "also");

  /** What makes {@code ne} a negation, further on in the French clause. */
  private static final Set<String> FRENCH_NEGATION =
      Set.of("pas", "plus", "jamais", "rien", "que", "ni", "aucun", "aucune", "personne", "point");

  private static final Set<String> PLACES = Set.of("in", "on", "at", "by", "of", "to");

  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;
  private final ClauseVerbs verbs;
  private final boolean english;

  WordsBehind(SeamText text, SeamVocabulary vocabulary, ClauseVerbs verbs) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.verbs = verbs;
    this.english = text.language().equals("en");
  }

  /** Whether a preposition or a word that begins a noun's phrase follows. */
  boolean isBeforeObject(int i) {
    String word = text.word(i + 1);
    return words.lefts().contains(word)
        || words.articles().contains(word)
        || words.determiners().contains(word);
  }

  /** Whether a known word in lower case follows, or one with a capital. */
  boolean isWordBehind(int i) {
    return text.isLower(i + 1)
        ? vocabulary.isWordAsWritten(text.word(i + 1))
        : text.isCapitalized(i + 1);
  }

  /** One to three capitalized words and a comma: {@code from Flamengo, has}. */
  boolean isClosedByComma(int from) {
    int k = from;
    while (k < from + 3 && text.isCapitalized(k) && text.spaceAfter(k)) {
      k++;
    }
    return k < from + 3 && text.isCapitalized(k) && text.after(k) == ',';
  }

  /** Whether a preposition is followed by a word in lower case that is no verb. */
  boolean isBeforePhrase(int i, String right) {
    String word = text.word(i + 1);
    return english
        && PLACES.contains(right)
        && text.spaceAfter(i)
        && text.isLower(i + 1)
        && vocabulary.isWordAsWritten(word)
        && !verbs.isVerb(i + 1)
        && !words.reporting().contains(word);
  }

  /** Whether what follows shows that a short right half is a word and no ending. */
  boolean isFollowedFor(int i, String right) {
    int end = text.end(i);
    String t = text.text();
    if (end + 1 >= t.length() || t.charAt(end) != ' ') {
      return false;
    }
    char next = t.charAt(end + 1);
    if (Character.isDigit(next)) {
      return Set.of("in", "on", "at", "by").contains(right);
    }
    String word = text.word(i + 1);
    if (words.verbs().contains(right)) {
      return text.spaceAfter(i)
          && text.isLower(i + 1)
          && (words.complements().contains(word)
              || words.articles().contains(word)
              || words.determiners().contains(word)
              || VERB_FOLLOWERS.contains(word)
              || english && (word.endsWith("ed") || word.endsWith("en")));
    }
    if (right.length() > 2) {
      return text.spaceAfter(i)
          && (text.isLower(i + 1)
              ? vocabulary.isWordAsWritten(word)
              : text.isCapitalized(i + 1) && !text.startsSentence(i + 1));
    }
    if ((right.equals("of") || right.equals("to")) && english && text.isLower(i + 1)) {
      return text.spaceAfter(i)
          && vocabulary.isWordAsWritten(word)
          && !words.verbs().contains(word)
          && !words.reporting().contains(word);
    }
    return text.spaceAfter(i)
        && (words.complements().contains(word)
            || words.determiners().contains(word)
            || isBeforeOffice(i, right)
            || !right.equals("is") && !right.equals("as") && text.isCapitalized(i + 1)
            || right.equals("is") && word.equals("not"));
  }

  /** {@code as coach}, {@code as prime minister}. */
  boolean isBeforeOffice(int i, String right) {
    return english
        && right.equals("as")
        && text.spaceAfter(i)
        && (words.roles().contains(text.word(i + 1))
            || text.isLower(i + 1)
                && text.spaceAfter(i + 1)
                && words.roles().contains(text.word(i + 2)));
  }

  /** Whether a verb of saying stands before in the sentence: then a clause tells what is said. */
  boolean isSaidBefore(int i) {
    for (int k = i; k > 0 && !text.startsSentence(k); k--) {
      if (words.reporting().contains(text.word(k - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the French clause behind is negated. */
  boolean isNegated(int i) {
    if (!text.isLower(i + 1)) {
      return false;
    }
    for (int k = i + 2; k <= i + 5 && k < text.size(); k++) {
      if (FRENCH_NEGATION.contains(text.word(k))) {
        return true;
      }
    }
    return false;
  }
}
