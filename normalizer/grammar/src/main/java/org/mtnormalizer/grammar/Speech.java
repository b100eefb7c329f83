package org.mtnormalizer.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mtnormalizer.document.PatternAtPlaces;

/**
 * Tells texts that were spoken and written down as they were: there a word said twice, or a false
 * start, is what the author meant to record.
 */
final class Speech {
  /** Transcripts have one such word in 10 to 25; news, quotations included, seldom one in 30. */
  private static final int AT_LEAST_ONE_IN = 30;

  private static final int AT_LEAST_ONE_HESITATION_IN = 300;

  /** Below this many words a share means nothing. */
  private static final int FEW_WORDS = 60;

  private static final Map<String, PatternAtPlaces> MARKS =
      Map.of(
          "en", marks("I|you|your|my|me|we|uh|um|uhm|oh|okay|yeah|gonna|hm|hmm|well", "--|\u2014"),
          "fr", marks("je|j|moi|tu|vous|euh|ben|ouais|oh|hein|bah", "--|\u2014"),
          "es", marks("yo|me|t\u00fa|usted|eh|pues|bueno|mi", "--|\u2014"),
          "de", marks("ich|mir|mich|du|wir|\u00e4h|\u00e4hm|ne|oh|tja", "--|\u2014"),
          "it", marks("io|mi|tu|eh|ehm|cio\u00e8|beh|mah", "--|\u2014"),
          "pt", marks("eu|me|voc\u00ea|n\u00e9|ah|eh|ent\u00e3o", "--|\u2014"));

  private Speech() {}

  private static PatternAtPlaces marks(String words, String dashes) {
    return new PatternAtPlaces(
        Pattern.compile(
            "(?<!\\p{L})(?:" + words + ")(?!\\p{L})|" + dashes,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        firsts(words + "|" + dashes),
        Speech::mayBegin);
  }

  /** The first letters of alternatives, in any case. */
  private static IntPredicate firsts(String alternatives) {
    Set<Integer> firsts =
        Arrays.stream(alternatives.split("\\|"))
            .map(a -> Character.toLowerCase(a.codePointAt(0)))
            .collect(Collectors.toUnmodifiableSet());
    return c -> c >= 0x80 || firsts.contains(Character.toLowerCase(c));
  }

  /** A word begins, or no letter stands here. */
  private static boolean mayBegin(String text, int at) {
    return at == 0
        || !Character.isLetter(text.charAt(at - 1))
        || !Character.isLetter(text.charAt(at));
  }

  /**
   * @param hesitations the language's sounds of speakers who look for a word, which writers leave
   *     out
   */
  static boolean looksSpoken(String language, Set<String> hesitations, String text) {
    PatternAtPlaces marks = MARKS.get(language);
    if (marks == null) {
      return false;
    }
    List<MatchResult> found = marks.findAll(text);
    long hesitating =
        found.stream()
            .filter(m -> hesitations.contains(m.group().toLowerCase(Locale.ROOT)))
            .count();
    int words = words(text);
    return words >= FEW_WORDS
        && (found.size() * AT_LEAST_ONE_IN >= words
            || hesitating > 1 && hesitating * AT_LEAST_ONE_HESITATION_IN >= words);
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inside) {
        words++;
      }
      inside = letter;
    }
    return words;
  }
}
