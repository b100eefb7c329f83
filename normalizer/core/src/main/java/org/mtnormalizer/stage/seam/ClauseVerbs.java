package org.mtnormalizer.stage.seam;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finite verbs, as far as their form or a closed class tells them. */
final class ClauseVerbs {
  private static final Set<String> AUXILIARIES =
      Set.of("are", "were", "be", "been", "have", "do", "did", "won", "shall", "must", "don");

  /** What forms of the past end with, and hardly another word. */
  private static final Map<String, Pattern> PAST =
      Map.of(
          "en", Pattern.compile(".{2,}ed"),
          "es", Pattern.compile(".{2,}\u00F3|.{2,}(?:a|ie)ron"),
          "pt", Pattern.compile(".{2,}ou|.{2,}[aei]ram"));

  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;

  ClauseVerbs(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
  }

  /** Whether a word in lower case is a finite verb in any context. */
  boolean isFinite(String word) {
    Pattern past = PAST.get(text.language());
    return words.verbs().contains(word)
        || words.reporting().contains(word)
        || past != null && past.matcher(word).matches() && vocabulary.isWordAsWritten(word);
  }

  /**
   * Whether a finite verb of English stands between word {@code i} and its sentence's end or start.
   */
  boolean standsFrom(int i, int step) {
    for (int k = i + step; k >= 0 && k < text.size(); k += step) {
      if (isVerb(k)) {
        return true;
      }
      boolean ends = step < 0 ? text.startsSentence(k) : ".!?\n".indexOf(text.after(k)) >= 0;
      if (ends) {
        return false;
      }
    }
    return false;
  }

  /** An auxiliary, a form of the past, or a form in -s of what also has one in -ing. */
  boolean isVerb(int k) {
    String word = text.word(k);
    if (words.verbs().contains(word) || AUXILIARIES.contains(word)) {
      return true;
    }
    int length = word.length();
    if (!text.isLower(k) || length < 4) {
      return false;
    }
    String stem = word.substring(0, length - 1);
    return word.endsWith("ed") && vocabulary.isWordAsWritten(word)
        || word.endsWith("s")
            && !word.endsWith("ss")
            && vocabulary.isWordAsWritten(
                (stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem) + "ing");
  }
}
