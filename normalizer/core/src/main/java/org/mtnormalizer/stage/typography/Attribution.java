package org.mtnormalizer.stage.typography;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/**
 * Tells who said it, behind a quotation: {@code said Anna}, {@code she said}, {@code Anna Hill
 * said}.
 */
record Attribution(Set<String> verbs, Set<String> pronouns, Set<String> auxiliaries) {
  private static final int LONGEST_WORD = 20;
  private static final int LONGEST_NAME = 3;

  /** Languages that tell with {@code has} and a participle who says something. */
  private static final Set<String> COMPOUND = Set.of("fr", "it", "es", "ca");

  private static final Pattern PARTICIPLE = Pattern.compile(".{2,}(?:[stcd]o|cho|\u00E9|[iu]t?)");

  static Attribution of(WordClasses classes, String language) {
    return new Attribution(
        classes.of(language, Kind.REPORTING),
        classes.of(language, Kind.PRONOUNS).stream()
            .map(p -> p.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()),
        COMPOUND.contains(language) ? classes.of(language, Kind.VERBS) : Set.of());
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

  /**
   * {@code ha reagito Rossi}: an auxiliary, a participle and its subject, whatever the verb means.
   */
  boolean isCompound(String text, int from, int end) {
    String auxiliary = word(text, from, end);
    int at = from + auxiliary.length() + 1;
    if (!auxiliaries.contains(auxiliary) || !isSpace(text, at - 1, end)) {
      return false;
    }
    String participle = word(text, at, end);
    int behind = at + participle.length() + 1;
    return PARTICIPLE.matcher(participle).matches()
        && isSpace(text, behind - 1, end)
        && behind < end
        && Character.isUpperCase(text.charAt(behind));
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
