package org.mtnormalizer.stage.seam;

import java.util.Locale;
import java.util.Set;

/** Pronouns with a capital before which a full stop was lost: the clause before has its subject. */
final class LostStop {
  private static final String CLOSING = "\u201D\u201C\u00BB\"";

  /** English prepositions that a verb before them governs, and the name behind them ends. */
  private static final Set<String> PREPOSITIONS = Set.of("of", "from", "by", "with", "about");

  private static final int LONGEST_ROLE = 3;

  private final SeamText text;
  private final SeamWords words;
  private final RepeatedSubject subject;

  LostStop(SeamText text, SeamVocabulary vocabulary, RepeatedSubject subject) {
    this.text = text;
    this.words = vocabulary.words();
    this.subject = subject;
  }

  boolean isBehind(int i) {
    int first = subject.firstOfName(i);
    return i - first > 1
        && subject.isVerbFrom(i + 1)
        && (isSpeaker(first) || text.language().equals("en") && isOfVerb(first));
  }

  /** {@code “…”, said the mayor Ana Duarte}. */
  private boolean isSpeaker(int first) {
    for (int k = first - 1; k > 0 && first - k <= LONGEST_ROLE && text.spaceAfter(k); k--) {
      if (words.reporting().contains(text.word(k))) {
        int gap = text.end(k - 1);
        return text.text()
            .substring(gap, text.start(k))
            .chars()
            .anyMatch(c -> CLOSING.indexOf(c) >= 0);
      }
    }
    return false;
  }

  /**
   * {@code The idea came from Ana Duarte}: one clause, whose verb is sure, and nothing opens
   * another.
   */
  private boolean isOfVerb(int first) {
    if (!PREPOSITIONS.contains(text.word(first - 1)) || !text.spaceAfter(first - 1)) {
      return false;
    }
    boolean verb = false;
    for (int k = first - 2; k >= 0; k--) {
      if (!text.spaceAfter(k) || words.openers().contains(text.word(k))) {
        return false;
      }
      verb |= words.verbs().contains(text.word(k));
      if (text.startsSentence(k)) {
        return verb && !words.openers().contains(text.word(k).toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }
}
