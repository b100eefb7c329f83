package org.mtnormalizer.stage.typography;

import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.edit.EditKind;

/**
 * Spanish marks that open a question or an exclamation. One that is missing is put back where a
 * question word begins the sentence; elsewhere the question may begin behind any comma. A text that
 * opens none leaves them out on purpose.
 */
final class InvertedMarks {
  private static final Set<String> ASKING =
      Set.of(
          "qué", "quién", "quiénes", "cómo", "cuándo", "cuánto", "cuánta", "cuántos", "cuántas",
          "dónde", "adónde", "cuál", "cuáles");

  private static final Set<String> EXCLAIMING = Set.of("qué", "cuánto", "cuánta", "cómo");

  /** Prepositions before a question word. */
  private static final Set<String> BEFORE =
      Set.of("a", "con", "de", "desde", "en", "hasta", "para", "por", "sobre");

  private static final int LONGEST = 300;
  private static final int LONGEST_WORD = 12;

  private final MarkText text;
  private final boolean applies;

  InvertedMarks(MarkText text) {
    this.text = text;
    this.applies = text.language().equals("es");
  }

  /** {@code Qué pasó?} */
  void closing(int i) {
    boolean asks = text.at(i) == '?';
    char opening = asks ? '\u00BF' : '\u00A1';
    if (!applies || !text.isLetter(i - 1) || !text.closes(i + 1)) {
      return;
    }
    int start = i;
    while (i - start < LONGEST && !startsSentence(start)) {
      start--;
      if ("\u00BF\u00A1".indexOf(text.at(start)) >= 0) {
        return;
      }
    }
    String first = text.wordAt(start, LONGEST_WORD);
    String word = first.toLowerCase(Locale.ROOT);
    if (BEFORE.contains(word)) {
      word = text.wordAt(start + word.length() + 1, LONGEST_WORD).toLowerCase(Locale.ROOT);
    }
    boolean certain =
        startsSentence(start)
            && !first.isEmpty()
            && Character.isUpperCase(first.charAt(0))
            && (asks ? ASKING : EXCLAIMING).contains(word)
            && text.text().indexOf(opening) >= 0;
    text.replace(
        start,
        start,
        String.valueOf(opening),
        "punctuation.opening-mark",
        EditKind.PUNCTUATION,
        "Spanish opens what it closes with this mark",
        certain ? 0.8 : 0.45);
  }

  private boolean startsSentence(int i) {
    return text.isBreak(i - 1)
        || "\u201C\u00AB\"(".indexOf(text.at(i - 1)) >= 0
        || text.at(i - 1) == ' ' && ".?!\u2026:".indexOf(text.at(i - 2)) >= 0;
  }
}
