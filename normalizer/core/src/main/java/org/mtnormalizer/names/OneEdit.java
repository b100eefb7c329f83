package org.mtnormalizer.names;

/** The smallest slip of a keyboard. */
final class OneEdit {
  private OneEdit() {}

  /** Whether one letter is otherwise, too many or too few, or two stand in each other's place. */
  static boolean parts(String right, String text) {
    int start = 0;
    int a = right.length();
    int b = text.length();
    while (start < a && start < b && right.charAt(start) == text.charAt(start)) {
      start++;
    }
    while (a > start && b > start && right.charAt(a - 1) == text.charAt(b - 1)) {
      a--;
      b--;
    }
    boolean turned =
        a - start == 2
            && b - start == 2
            && right.charAt(start) == text.charAt(start + 1)
            && right.charAt(start + 1) == text.charAt(start);
    return Math.max(a, b) - start <= 1 || turned;
  }
}
