package org.mtnormalizer.stage.typography;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The compounds with a hyphen, and the words, that a text has; collected at the first question. */
final class Compounds {
  private final String text;
  private Optional<Set<String>> hyphenated = Optional.empty();
  private Optional<Set<String>> words = Optional.empty();

  Compounds(String text) {
    this.text = text;
  }

  /** Whether the text writes the two halves with a hyphen and nothing else between. */
  boolean contains(String left, String right) {
    if (hyphenated.isEmpty()) {
      Set<String> found = new HashSet<>();
      for (int i = text.indexOf('-'); i >= 0; i = text.indexOf('-', i + 1)) {
        int start = start(i);
        int end = end(i + 1);
        if (start < i && end > i + 1) {
          found.add(text.substring(start, end).toLowerCase(Locale.ROOT));
        }
      }
      hyphenated = Optional.of(found);
    }
    return hyphenated.get().contains((left + "-" + right).toLowerCase(Locale.ROOT));
  }

  /** Takes a compound as written, since a repair will write it. */
  void add(String left, String right) {
    String compound = (left + "-" + right).toLowerCase(Locale.ROOT);
    if (!contains(left, right)) {
      hyphenated.ifPresent(all -> all.add(compound));
    }
  }

  /** Whether the text has the word, written exactly so. */
  boolean hasWord(String word) {
    if (words.isEmpty()) {
      Set<String> found = new HashSet<>();
      int i = 0;
      while (i < text.length()) {
        int end = end(i);
        if (end > i) {
          found.add(text.substring(i, end));
        }
        i = end + 1;
      }
      words = Optional.of(found);
    }
    return words.get().contains(word);
  }

  static boolean isLetter(char c) {
    return Character.isLetter(c)
        || c == '\u2019'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private int start(int end) {
    int start = end;
    while (start > 0 && isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int end(int start) {
    int end = start;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
