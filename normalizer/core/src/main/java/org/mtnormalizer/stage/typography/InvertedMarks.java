package org.mtnormalizer.stage.typography;

import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/**
 * Spanish marks that open a question or an exclamation. One that is missing is put back where a
 * question word begins the sentence; elsewhere the question may begin behind any comma. A text that
 * opens none of several leaves them out on purpose.
 */
final class InvertedMarks {
  private static final int LONGEST = 300;
  private static final int LONGEST_WORD = 12;

  private final MarkText text;
  private final Set<String> asking;
  private final Set<String> exclaiming;
  private final Set<String> before;

  InvertedMarks(MarkText text, WordClasses classes) {
    this.text = text;
    this.asking = text.language().equals("es") ? classes.of("es", Kind.ASKING) : Set.of();
    this.exclaiming = classes.of(text.language(), Kind.EXCLAIMING);
    this.before = classes.of(text.language(), Kind.LEFTS);
  }

  /** {@code Qué pasó?} */
  void closing(int i) {
    boolean asks = text.at(i) == '?';
    char opening = asks ? '\u00BF' : '\u00A1';
    if (asking.isEmpty() || !text.isLetter(i - 1) || !text.closes(i + 1)) {
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
    if (before.contains(word)) {
      word = text.wordAt(start + word.length() + 1, LONGEST_WORD).toLowerCase(Locale.ROOT);
    }
    boolean certain =
        startsSentence(start)
            && !first.isEmpty()
            && Character.isUpperCase(first.charAt(0))
            && (asks ? asking : exclaiming).contains(word)
            && (text.text().indexOf(opening) >= 0 || asks && isOnlyQuestion(i));
    text.replace(
        start,
        start,
        String.valueOf(opening),
        "punctuation.opening-mark",
        EditKind.PUNCTUATION,
        "Spanish opens what it closes with this mark",
        certain ? 0.8 : 0.45);
  }

  /** Whether no other question mark of the text stands behind a word. */
  private boolean isOnlyQuestion(int i) {
    String t = text.text();
    for (int k = t.indexOf('?'); k >= 0; k = t.indexOf('?', k + 1)) {
      if (k != i && text.endsWord(k - 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean startsSentence(int i) {
    return text.isBreak(i - 1)
        || "\u201C\u00AB\"(".indexOf(text.at(i - 1)) >= 0
        || text.at(i - 1) == ' ' && ".?!\u2026:".indexOf(text.at(i - 2)) >= 0;
  }
}
