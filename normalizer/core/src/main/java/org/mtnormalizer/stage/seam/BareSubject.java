package org.mtnormalizer.stage.seam;

import java.util.Locale;

/** Names of persons with which a sentence begins, and nothing that they could be the object of. */
final class BareSubject {
  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;

  BareSubject(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
  }

  /** {@code Iker Casillas, He saved}: the name of a person alone before the comma. */
  boolean isAlone(int i) {
    int first = i;
    while (first > 0
        && i - first < 3
        && text.isCapitalized(first - 1)
        && (first == i || text.spaceAfter(first - 1) && !text.startsSentence(first))) {
      first--;
    }
    return first < i
        && text.startsSentence(first)
        && vocabulary.isPersonToken(text.word(i - 1))
        && (i - first > 1
            ? vocabulary.isPersonToken(text.word(first))
            : text.count(text.word(first)) > 1 && !vocabulary.isLowerWord(text.word(first)));
  }

  /** {@code Jan Rask and Liv Dahl They signed}, with which a sentence begins. */
  boolean areTwo(int i) {
    int second = i - 2;
    int first = second - 3;
    return first >= 0
        && text.isLower(i + 1)
        && words.conjunctions().contains(text.word(second - 1))
        && text.startsSentence(first)
        && isPersonAt(first)
        && isPersonAt(second)
        && text.spaceAfter(i - 1)
        && text.spaceAfter(second - 1)
        && text.spaceAfter(second - 2);
  }

  /** Two capitalized words, the first of them a given name. */
  private boolean isPersonAt(int i) {
    return text.isCapitalized(i)
        && text.isCapitalized(i + 1)
        && text.spaceAfter(i)
        && vocabulary.isPersonToken(text.word(i));
  }

  /** {@code In Oslo, Jan Rask}, with which a sentence begins. */
  boolean isBehindPlace(int first) {
    if (!text.isBehind(first, ", ")) {
      return false;
    }
    int k = first - 1;
    while (k > 0 && first - k < 3 && text.isCapitalized(k) && text.spaceAfter(k - 1)) {
      if (text.startsSentence(k - 1)) {
        return words.lefts().contains(text.word(k - 1).toLowerCase(Locale.ROOT));
      }
      k--;
    }
    return false;
  }
}
