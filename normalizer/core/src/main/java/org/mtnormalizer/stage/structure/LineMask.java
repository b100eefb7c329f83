package org.mtnormalizer.stage.structure;

import java.util.Locale;

/**
 * A line without what changes from page to page: {@code Published 3 May 2024 at 17:05} and {@code
 * Published 12 June 2023 at 9:30} are one line of furniture.
 */
final class LineMask {
  /** Longer lines are paragraphs. */
  private static final int MAX_LENGTH = ResidueLine.MAX_LENGTH;

  private static final char NUMBER = '0';
  private static final char NAME_OF_DAY = '@';

  private final DateWords dates = new DateWords();

  /** The mask of a plain line; empty if it has no letter or is too long to be furniture. */
  String of(String plain) {
    if (plain.length() > MAX_LENGTH || plain.chars().noneMatch(Character::isLetter)) {
      return "";
    }
    boolean dated = plain.chars().anyMatch(Character::isDigit);
    StringBuilder mask = new StringBuilder(plain.length());
    int i = 0;
    while (i < plain.length()) {
      char c = plain.charAt(i);
      int end = i + 1;
      if (Character.isDigit(c)) {
        while (end < plain.length() && isOfNumber(plain, end)) {
          end++;
        }
        mask.append(NUMBER);
      } else if (Character.isLetter(c)) {
        while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
          end++;
        }
        String word = plain.substring(i, end).toLowerCase(Locale.ROOT);
        mask.append(dated && dates.isName(word) ? String.valueOf(NAME_OF_DAY) : word);
      } else {
        mask.append(c);
      }
      i = end;
    }
    return mask.toString();
  }

  private static boolean isOfNumber(String plain, int i) {
    char c = plain.charAt(i);
    return Character.isDigit(c)
        || ".,:/-".indexOf(c) >= 0
            && i + 1 < plain.length()
            && Character.isDigit(plain.charAt(i + 1));
  }
}
