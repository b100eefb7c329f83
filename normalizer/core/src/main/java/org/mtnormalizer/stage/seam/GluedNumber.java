package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Set;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/**
 * A number before a word that lost the space between: {@code 250kilometers}, {@code 80not out}. Not
 * where words are made of numbers and endings.
 */
final class GluedNumber {
  private static final Set<String> LANGUAGES = Set.of("en", "fr", "es", "it");

  private static final int SHORTEST_WORD = 5;
  private static final int MOST_DIGITS = 8;

  private final SeamText text;
  private final String t;
  private final SeamWords words;

  GluedNumber(SeamText text, SeamWords words) {
    this.text = text;
    this.t = text.text();
    this.words = words;
  }

  void propose(List<Proposal> proposals) {
    if (!LANGUAGES.contains(text.language())) {
      return;
    }
    for (int i = 1; i < text.size(); i++) {
      int start = text.start(i);
      if (text.isLower(i)
          && start > 1
          && Character.isDigit(t.charAt(start - 1))
          && text.length(i) <= GluedWords.MAX_LENGTH
          && isCounted(i)
          && isNumberBefore(i)) {
        proposals.add(
            Proposal.of(
                Edit.insert(
                    start,
                    " ",
                    new Reason(
                        "seam.missing-space", EditKind.SEAM, "a word behind a number", 0.8))));
      }
    }
  }

  /**
   * What is counted or measured, or a negation that a word follows; {@code 99designs} is a mark.
   */
  private boolean isCounted(int i) {
    String word = text.word(i);
    boolean free = text.spaceAfter(i) || text.after(i) == '.' || text.after(i) == ',';
    return free
        && (words.negations().contains(word)
            ? text.isLower(i + 1) && text.spaceAfter(i)
            : words.counted().contains(word)
                || text.length(i) >= SHORTEST_WORD && words.units().contains(word));
  }

  /** The mark before the last three digits. */
  private boolean isThousands(int k, int end) {
    return end - k == 4
        && (t.charAt(k) == ',' || t.charAt(k) == '.')
        && k > 0
        && Character.isDigit(t.charAt(k - 1));
  }

  /** Digits between a space and the word. */
  private boolean isNumberBefore(int i) {
    int start = text.start(i);
    int k = start - 1;
    while (k >= 0
        && start - k <= MOST_DIGITS
        && (Character.isDigit(t.charAt(k)) || isThousands(k, start))) {
      k--;
    }
    boolean age = k > 0 && t.charAt(k - 1) == ',' && text.end(i - 1) == k - 1; // Anna Hill, 82ans
    return k >= 0
        && t.charAt(k) == ' '
        && (age && words.counted().contains(text.word(i))
            || text.end(i - 1) == k && text.isLower(i - 1));
  }
}
