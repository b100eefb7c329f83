package org.mtnormalizer.names;

/** The smallest slip of a keyboard. */
final class OneEdit {
  private OneEdit() {}

  /** Whether one letter is otherwise, too many or too few, or two stand in each other's place. */
  static boolean parts(String right, String text) {
    int start = firstDifference(right, text);
    int a = right.length();
    int b = text.length();
    while (a > start && b > start && right.charAt(a - 1) == text.charAt(b - 1)) {
      a--;
      b--;
    }
    return Math.max(a, b) - start <= 1 || isTurned(right, text);
  }

  /** Which letters a word has, as bits, of which one edit changes two at most. */
  static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << word.charAt(i);
    }
    return letters;
  }

  /** A cheap test: false of most words that more than one edit parts. */
  static boolean mayPart(int letters, int others) {
    return Integer.bitCount(letters ^ others) <= 2;
  }

  /** Whether two neighboring letters stand in each other's place, and nothing else is otherwise. */
  static boolean isTurned(String right, String text) {
    int at = firstDifference(right, text);
    return right.length() == text.length()
        && at + 1 < right.length()
        && right.charAt(at) == text.charAt(at + 1)
        && right.charAt(at + 1) == text.charAt(at)
        && right.regionMatches(at + 2, text, at + 2, right.length() - at - 2);
  }

  private static int firstDifference(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
