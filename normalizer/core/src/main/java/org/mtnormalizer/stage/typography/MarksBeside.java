package org.mtnormalizer.stage.typography;

import java.util.Set;

/** What a mark beside another belongs to. */
final class MarksBeside {
  private static final int LONGEST_LINE = 1_000;
  private static final int LONG_WORD = 8;
  private static final int YEAR = 4;

  /** Languages that set a stop behind the number of a year. */
  private static final Set<String> ORDINAL_YEARS =
      Set.of("hu", "hr", "sr", "bs", "sl", "lv", "et", "fi", "tr");

  private final MarkText text;

  MarksBeside(MarkText text) {
    this.text = text;
  }

  /** {@code in 2015., but}, {@code the finances., while}: a year, or a word too long for one. */
  boolean isNoAbbreviation(int stop) {
    return isYear(stop) || isLongWord(stop);
  }

  private boolean isYear(int stop) {
    return !ORDINAL_YEARS.contains(text.language())
        && stop - text.digitsBefore(stop, YEAR + 1) == YEAR
        && text.isGap(stop - YEAR - 1);
  }

  private boolean isLongWord(int stop) {
    String word = text.wordBefore(stop);
    return word.length() >= LONG_WORD
        && word.chars().skip(1).allMatch(Character::isLowerCase)
        && !text.isAbbreviation(stop);
  }

  /** {@code back soon"\u201D}: the only straight mark of its line, which no other needs. */
  boolean isStraightBefore(int i) {
    if (text.at(i - 1) != '"'
        || !Character.isLetterOrDigit(text.at(i - 2)) && ".,!?".indexOf(text.at(i - 2)) < 0) {
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
