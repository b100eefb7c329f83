package org.mtnormalizer.stage.typography;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/**
 * Tells who said it, behind a quotation: {@code said Anna}, {@code she said}, {@code Anna Hill
 * said}.
 */
record Attribution(Set<String> verbs, Set<String> pronouns) {
  private static final int LONGEST_WORD = 20;
  private static final int LONGEST_NAME = 3;

  static Attribution of(WordClasses classes, String language) {
    return new Attribution(
        classes.of(language, Kind.REPORTING),
        classes.of(language, Kind.PRONOUNS).stream()
            .map(p -> p.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a verb of saying begins at a place, with or without its subject before it. */
  boolean standsAt(String text, int from, int end) {
    String word = word(text, from, end);
    if (isVerb(word)) {
      return true;
    }
    int at = from;
    if (!pronouns.contains(word)) {
      for (int k = 0; k < LONGEST_NAME && !word.isEmpty() && !isVerb(word); k++) {
        if (!Character.isUpperCase(word.charAt(0)) || !isSpace(text, at + word.length(), end)) {
          return false;
        }
        at += word.length() + 1;
        word = word(text, at, end);
      }
      return isVerb(word);
    }
    at += word.length() + 1;
    return isSpace(text, at - 1, end) && isVerb(word(text, at, end));
  }

  /** Whether a word is a verb of saying. */
  boolean isVerb(String word) {
    return verbs.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isSpace(String text, int i, int end) {
    return i < end && text.charAt(i) == ' ';
  }

  private static String word(String text, int from, int limit) {
    int end = from;
    while (end < limit && end - from < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }
}
