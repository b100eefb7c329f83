package org.mtnormalizer.stage.seam;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Pronouns with a capital before which a full stop was lost: the clause before has its subject. */
final class LostStop {
  private static final String CLOSING = "\u201D\u201C\u00BB\"";

  /** Prepositions that a verb before them governs, and the name behind them ends. */
  private static final Map<String, Set<String>> PREPOSITIONS =
      Map.of(
          "en", Set.of("of", "from", "by", "with", "about"),
          "fr", Set.of("de", "par", "avec", "contre"),
          "es", Set.of("de", "por", "con", "contra"),
          "it", Set.of("di", "da", "con", "contro"),
          "pt", Set.of("de", "por", "com", "contra"));

  private static final int LONGEST_ROLE = 8;

  private final SeamText text;
  private final SeamWords words;
  private final RepeatedSubject subject;

  LostStop(SeamText text, SeamVocabulary vocabulary, RepeatedSubject subject) {
    this.text = text;
    this.words = vocabulary.words();
    this.subject = subject;
  }

  boolean isBehind(NamePlace name) {
    int first = subject.firstOfName(name.end());
    return name.end() - first > 1
        && subject.isVerbFrom(name.next())
        && (isSpeaker(first) || isOfVerb(first));
  }

  /** {@code “…”, said the mayor Ana Duarte}, {@code said the mayor of Faro, Ana Duarte}. */
  private boolean isSpeaker(int first) {
    int comma = text.isBehind(first, ", ") ? first - 1 : -1;
    for (int k = first - 1;
        k > 0 && first - k <= LONGEST_ROLE && (text.spaceAfter(k) || k == comma);
        k--) {
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
    Set<String> prepositions = PREPOSITIONS.getOrDefault(text.language(), Set.of());
    if (!prepositions.contains(text.word(first - 1)) || !text.spaceAfter(first - 1)) {
      return false;
    }
    boolean verb = false;
    for (int k = first - 2; k >= 0; k--) {
      if (text.after(k) == ',') {
        return verb && text.isBehindComma(k + 1); // what stands before has its own verb or none
      }
      if (!text.isAmongNumbers(k)
          || words.openers().contains(text.word(k))
          || words.relatives().contains(text.word(k))) {
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
