package org.mtnormalizer.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/**
 * Two to five words with capitals that stand twice in a row, whether anybody knows the name or not:
 * {@code coach Hansi Flick Hansi Flick}. With a comma between the two only behind the noun of a
 * role.
 */
final class DoubledCapitals {
  private static final int LONGEST = 5;

  private static final String OPENING = "\u201C\u201E\u00AB\"\u2018'!\u00A1(";

  /** A city that is named with its state, and songs and houses are named after. */
  private static final String NAMED_TWICE = "New";

  /** What begins an aside on the name before it: {@code Ann Lee, Ann Lee being her pen name}. */
  private static final Pattern ASIDE =
      Pattern.compile(" (?:being|\u00E9tant|siendo|sendo|essendo)\\b");

  private final WordClasses classes;

  DoubledCapitals(WordClasses classes) {
    this.classes = classes;
  }

  /** The second of the two and what parts it from the first go. */
  List<Edit> edits(String text, String language) {
    List<Edit> edits = new ArrayList<>();
    int[] starts = new int[LONGEST]; // of the last words before a space, the nearest first
    int words = 0;
    int start = 0;
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', start)) {
      int end = text.startsWith(",", space - 1) ? space - 1 : space;
      boolean name = isName(text, start, end);
      if (name) {
        System.arraycopy(starts, 0, starts, 1, LONGEST - 1);
        starts[0] = start;
        words++;
        for (int n = Math.min(words, LONGEST); n > 1; n--) {
          if (stands(text, starts[n - 1], end, space)
              && isSlip(text, starts[n - 1], end, language)) {
            int last = space + 1 + end - starts[n - 1];
            edits.add(
                DoubledNames.delete(text, new Span(end, last), text.substring(starts[n - 1], end)));
            words = 0;
            break;
          }
        }
      }
      if (end < space || !name) {
        words = 0;
      }
      start = space + 1;
    }
    return edits;
  }

  private static boolean isName(String text, int from, int to) {
    if (to - from < 2 || !Character.isUpperCase(text.charAt(from))) {
      return false;
    }
    for (int k = from; k < to; k++) {
      char c = text.charAt(k);
      if (!Character.isLetter(c) && "-\u2019'".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean stands(String text, int from, int end, int space) {
    return text.regionMatches(space + 1, text, from, end - from)
        && !DoubledWords.isBound(text, space + 1 + end - from)
        && !DoubledWords.isBound(text, from - 1);
  }

  private boolean isSlip(String text, int from, int end, String language) {
    boolean comma = text.charAt(end) == ',';
    int last = end + (comma ? 2 : 1) + end - from;
    List<String> words = Arrays.asList(text.substring(from, end).split(" "));
    return words.stream().distinct().count() == words.size()
        && !words.get(0).equals(NAMED_TWICE)
        && from > 1
        && text.charAt(from - 1) == ' '
        && OPENING.indexOf(text.charAt(from - 2)) < 0
        && !isBehindCapital(text, from)
        && !text.startsWith(" " + words.get(0), last)
        && !text.startsWith(", " + words.get(0), last)
        && !text.startsWith(" (", last)
        && (last == text.length() || "!:".indexOf(text.charAt(last)) < 0)
        && (!comma || isBehindRole(text, from, language) && !isAside(text, last))
        && !DoubledWords.isSpoken(text, from);
  }

  /** {@code The Rise Jan Novak Jan Novak was}: a heading before its text. */
  private static boolean isBehindCapital(String text, int from) {
    int start = from - 1;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start < from - 1 && !Character.isLowerCase(text.charAt(start));
  }

  private static boolean isAside(String text, int at) {
    return ASIDE.matcher(text).region(at, text.length()).lookingAt();
  }

  private boolean isBehindRole(String text, int from, String language) {
    int end = text.startsWith(", ", from - 2) ? from - 1 : from;
    return classes.of(language, Kind.ROLES).contains(DoubledWords.wordBefore(text, end));
  }
}
