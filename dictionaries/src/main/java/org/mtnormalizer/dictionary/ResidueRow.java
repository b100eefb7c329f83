package org.mtnormalizer.dictionary;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a row of a residue file although it could be read: a kind that nobody knows,
 * or a pattern that would be taken for literal text and never match.
 */
final class ResidueRow {
  private static final Set<String> KINDS =
      Set.of(
          "share",
          "related",
          "comments",
          "newsletter",
          "advertisement",
          "video",
          "login",
          "navigation",
          "cookies",
          "tags",
          "label",
          "feed",
          "shortcode",
          "caption",
          "credit",
          "byline",
          "date",
          "source");

  private static final Set<String> ROLES = Set.of("verb", "thing", "glue");

  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "n", "word", "short", "rest", "name", "date", "weekday", "moment", "time", "host", "lang",
          "bar", "code", "attrs");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)\\}");

  /** An alternative with a space at its end, then another space: no line has two. */
  private static final Pattern TWO_SPACES = Pattern.compile("  | \\|[^()]*\\) | \\) ");

  private ResidueRow() {}

  /** The first problem of a row, said so that its author knows what to do. */
  static Optional<String> problem(String where, String kind, String pattern) {
    boolean words = where.equals("words");
    if (!KINDS.contains(kind) && !(words && ROLES.contains(kind))) {
      return Optional.of(
          "'" + kind + "' is no kind; write one of " + String.join(", ", new TreeSet<>(KINDS)));
    }
    return words ? Optional.empty() : placeholder(pattern).or(() -> group(pattern));
  }

  private static Optional<String> placeholder(String pattern) {
    Matcher m = PLACEHOLDER.matcher(pattern);
    while (m.find()) {
      if (!PLACEHOLDERS.contains(m.group(1))) {
        return Optional.of("'" + m.group() + "' is no placeholder; the README lists them");
      }
    }
    Matcher spaces = TWO_SPACES.matcher(pattern);
    return spaces.find()
        ? Optional.of(
            "two spaces can follow each other at '"
                + pattern.substring(spaces.start(), spaces.end())
                + "'; put the space inside the group only")
        : Optional.empty();
  }

  /** Parentheses without a bar of their own are literal and may stand alone. */
  private static Optional<String> group(String pattern) {
    Deque<Integer> open = new ArrayDeque<>();
    Deque<Boolean> barred = new ArrayDeque<>();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '(') {
        open.push(i);
        barred.push(false);
      } else if (c == ')' && !open.isEmpty()) {
        open.pop();
        barred.pop();
      } else if (c == ')') {
        return Optional.of("a parenthesis closes that was not opened, at " + near(pattern, i));
      } else if (c == '|' && !open.isEmpty()) {
        barred.pop();
        barred.push(true);
      } else if (c == '|' && !pattern.startsWith(" | ", Math.max(0, i - 1))) {
        return Optional.of("a bar stands outside a group, at " + near(pattern, i));
      }
    }
    while (!open.isEmpty()) {
      int at = open.pop();
      if (barred.pop()) {
        return Optional.of("a group is not closed, at " + near(pattern, at));
      }
    }
    return Optional.empty();
  }

  private static String near(String pattern, int i) {
    return "'" + pattern.substring(i, Math.min(pattern.length(), i + 20)) + "'";
  }
}
