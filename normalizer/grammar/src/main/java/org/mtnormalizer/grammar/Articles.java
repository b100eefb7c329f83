package org.mtnormalizer.grammar;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** English {@code a} before what looks like a vowel, {@code an} before what does not. */
final class Articles {
  private static final Set<Character> VOWELS = Set.of('a', 'e', 'i', 'o', 'u');

  /** Beginnings written with a vowel and spoken, mostly, with a consonant. */
  private static final List<String> GLIDES =
      List.of("uni", "use", "usu", "usa", "uti", "eu", "ewe", "one", "once", "ub", "ur", "uk");

  /** Beginnings with a mute consonant. */
  private static final List<String> MUTE = List.of("hour", "honest", "honor", "honour", "heir");

  /** What follows a noun phrase of one word. */
  private static final Pattern ENDS =
      Pattern.compile(
          " ?\\p{Ll}+(?:[.,;:!?)]| (?:of|on|in|for|with|to|and|or|from|by|at|that|which|who|is|was"
              + "|as|between|against|than|after|before|under|into|over|about|when|where|but)\\b).*",
          Pattern.DOTALL);

  private static final int WINDOW = 60;

  /**
   * Whether one word alone follows the article. Of more a translator may have turned the order
   * round, and then the article is right: {@code a association treaty strategy}.
   */
  static boolean isBeforeOneWord(String text, int end) {
    return ENDS.matcher(text.substring(end, Math.min(text.length(), end + WINDOW))).matches();
  }

  static boolean doubtful(String token, String text, int end) {
    boolean a = token.equals("a") || token.equals("A");
    if (!a && !token.equals("an") && !token.equals("An")) {
      return false;
    }
    int next = Tokens.skipSpace(text, end);
    if (next == end || next == text.length()) {
      return false;
    }
    char first = Character.toLowerCase(text.charAt(next));
    if (a) {
      return VOWELS.contains(first) ? !starts(text, next, GLIDES) : starts(text, next, MUTE);
    }
    return Character.isLetter(first)
        && (VOWELS.contains(first) ? starts(text, next, GLIDES) : !starts(text, next, MUTE));
  }

  private static boolean starts(String text, int at, List<String> beginnings) {
    return beginnings.stream().anyMatch(b -> text.regionMatches(true, at, b, 0, b.length()));
  }
}
