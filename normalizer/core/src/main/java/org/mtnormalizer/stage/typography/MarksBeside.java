package org.mtnormalizer.stage.typography;

import java.util.Set;
import org.mtnormalizer.language.Lexicon;

/** What a mark beside another belongs to. */
final class MarksBeside {
  private static final int LONGEST_LINE = 1_000;
  private static final int LONG_WORD = 8;
  private static final int YEAR = 4;

  /** Languages that set a stop behind an ordinal, which in some a year is. */
  private static final Set<String> ORDINAL_YEARS =
      Set.of(
          "hu", "hr", "sr", "bs", "sl", "lv", "et", "fi", "tr", "de", "cs", "sk", "pl", "da", "no",
          "nb", "nn", "is");

  private final MarkText text;
  private final Lexicon lexicon;

  MarksBeside(MarkText text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** {@code in 2015., but}, {@code the finances., while}: a year, or a word too long for one. */
  boolean isNoAbbreviation(int stop) {
    return isYear(stop) || isLongWord(stop);
  }

  private boolean isYear(int stop) {
    return !ORDINAL_YEARS.contains(text.language())
        && stop - text.digitsBefore(stop, YEAR + 1) == YEAR
        && "12".indexOf(text.at(stop - YEAR)) >= 0
        && text.isGap(stop - YEAR - 1);
  }

  private boolean isLongWord(int stop) {
    String word = text.wordBefore(stop);
    return word.length() >= LONG_WORD
        && word.chars().skip(1).allMatch(Character::isLowerCase)
        && lexicon.contains(text.language(), word)
        && !text.isAbbreviation(stop);
  }

  /**
   * {@code back soon"\u201D}: the only straight mark of its line, which no other needs; no inch.
   */
  boolean isStraightBefore(int i) {
    if (text.at(i - 1) != '"' || !text.isLetter(i - 2) && ".,!?".indexOf(text.at(i - 2)) < 0) {
      return false;
    }
    int start = i - 2;
    while (i - start < LONGEST_LINE && text.at(start) != '"' && !text.isBreak(start)) {
      start--;
    }
    int end = i + 1;
    while (end - i < LONGEST_LINE && text.at(end) != '"' && !text.isBreak(end)) {
      end++;
    }
    return text.isBreak(start) && text.isBreak(end);
  }
}
