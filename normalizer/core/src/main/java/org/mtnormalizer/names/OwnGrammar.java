package org.mtnormalizer.names;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mtnormalizer.names.LocalNames.Reading;

/**
 * What the grammar of the text's own language puts on a name and keeps when the name is repaired:
 * case endings, particles, suffixes behind an apostrophe, words written onto it in front.
 */
final class OwnGrammar {
  /** Prepositions, conjunctions and the article of Semitic languages, one letter each. */
  private static final Map<String, List<String>> PREFIXES =
      Map.of(
          "ar",
          List.of("\u0648", "\u0641", "\u0628", "\u0644", "\u0643", "\u0648\u0628", "\u0648\u0644"),
          "he",
          List.of("\u05D5", "\u05D1", "\u05DC", "\u05DE", "\u05E9", "\u05DB"));

  /** Languages that part an ending from a name by an apostrophe. */
  private static final List<String> APOSTROPHE = List.of("tr", "az", "fi", "pl");

  /** Languages that put nothing on a foreign name but an s. */
  private static final Set<String> WITHOUT_CASES =
      Set.of(
          "en", "fr", "es", "it", "pt", "de", "nl", "sv", "da", "no", "nb", "nn", "ca", "gl", "id",
          "ms", "vi");

  /** Letters that an ending puts in the place of a name's last one, which has no hook. */
  private static final Map<String, String> HOOKED =
      Map.of("pl", "\u0105\u0119", "lt", "\u0105\u0119\u012F\u0173");

  /** Languages with an ending that is the last vowel once more. */
  private static final Set<String> LENGTHENING = Set.of("fi", "et");

  /** But for ć, which languages of the south keep before an i. */
  private static final String SOFT = "\u015B\u0144\u017A";

  private static final String WRITTEN_SOFT = "snz";

  private static final int LONGEST_ENDING = 5;
  private static final int LONGEST_SUFFIX = 8;
  private static final int SHORTEST_STEM = 2;

  private final String language;
  private final List<Ending> endings;

  OwnGrammar(String language, List<Ending> all) {
    this.language = language;
    this.endings = all.stream().filter(e -> e.language().equals(language)).toList();
  }

  /** Whether names bear no case endings in a language. */
  static boolean isWithoutCases(String language) {
    return WITHOUT_CASES.contains(language);
  }

  /**
   * Whether one may be the other with a case ending of the text's language: they differ behind the
   * stem alone, or do not end alike. Which endings there are is not known of every language.
   */
  static boolean mayBeCase(String canonical, String text, String language) {
    if (isWithoutCases(language) || isLastTwice(canonical, text, language)) {
      return false;
    }
    int stem = Math.max(SHORTEST_STEM + 1, canonical.length() - SHORTEST_STEM);
    return stem <= text.length() && canonical.regionMatches(0, text, 0, stem)
        || !text.endsWith(canonical.substring(Math.max(0, canonical.length() - SHORTEST_STEM)));
  }

  /**
   * {@code Pistoriuss}: no ending is the last letter once more, but for vowels of some languages.
   */
  static boolean isLastTwice(String canonical, String text, String language) {
    char last = canonical.charAt(canonical.length() - 1);
    return text.length() == canonical.length() + 1
        && text.startsWith(canonical)
        && text.charAt(canonical.length()) == last
        && UCharacter.isULowercase(last) // particles of Korean may be the last syllable once more
        && !(LENGTHENING.contains(language) && Folding.isVowel(last));
  }

  /** {@code Theresą May}: whether a word ends in a letter that is the text's language's case. */
  static boolean hasHookedEnding(Token token, String language) {
    String surface = token.surface();
    return HOOKED.getOrDefault(language, "").indexOf(surface.charAt(surface.length() - 1)) >= 0;
  }

  /** Whether nouns change their form with their part in the sentence. */
  boolean hasCases() {
    return endings.stream().anyMatch(e -> !e.replaces().isEmpty());
  }

  /** The dictionary words that a text word may be a form of, the word itself first. */
  List<Reading> readings(String surface) {
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading(LocalKey.of(surface), "", "", ""));
    if (APOSTROPHE.contains(language)) {
      apostrophe(surface, readings);
    }
    for (String prefix : PREFIXES.getOrDefault(language, List.of())) {
      if (surface.startsWith(prefix) && surface.length() > prefix.length() + SHORTEST_STEM) {
        String rest = surface.substring(prefix.length());
        readings.add(new Reading(LocalKey.of(rest), prefix, "", ""));
      }
    }
    int from = Math.max(1, surface.length() - LONGEST_ENDING);
    for (int cut = surface.length() - 1; cut >= from && !endings.isEmpty(); cut--) {
      if (!Character.isLowSurrogate(surface.charAt(cut))) {
        ended(surface, cut, readings);
      }
    }
    return readings;
  }

  private void ended(String surface, int cut, List<Reading> readings) {
    String suffix = surface.substring(cut);
    String key = LocalKey.of(suffix);
    boolean twice =
        isLastTwice(LocalKey.of(surface.substring(0, cut)), LocalKey.of(surface), language);
    for (Ending e : endings) {
      if (e.ending().equals(key) && !(twice && e.replaces().isEmpty())) {
        String stem = LocalKey.of(surface.substring(0, cut));
        if (stem.length() >= SHORTEST_STEM) {
          readings.add(new Reading(stem + e.replaces(), "", suffix, e.replaces()));
        }
      }
    }
  }

  private static void apostrophe(String surface, List<Reading> readings) {
    for (int i = surface.length() - 1; i > 1 && surface.length() - i <= LONGEST_SUFFIX + 1; i--) {
      if (Folding.isApostrophe(surface.charAt(i))) {
        if (Character.isLowerCase(surface.codePointAt(Math.min(i + 1, surface.length() - 1)))) {
          readings.add(
              new Reading(LocalKey.of(surface.substring(0, i)), "", surface.substring(i), ""));
        }
        return;
      }
    }
  }

  /** {@code Skóraś, Skórasia}: before an i Polish writes its soft letters without the stroke. */
  private static String beforeEnding(String word, String ending) {
    int last = word.length() - 1;
    int soft = ending.startsWith("i") ? SOFT.indexOf(word.charAt(last)) : -1;
    return soft < 0 ? word : word.substring(0, last) + WRITTEN_SOFT.charAt(soft);
  }

  /** A dictionary word with what a reading found on the text's word; empty if it does not fit. */
  static String inflect(String word, Reading reading) {
    if (reading.replaces().isEmpty()) {
      return reading.prefix() + beforeEnding(word, reading.suffix()) + reading.suffix();
    }
    for (int cut = word.length() - 1; cut > 0; cut--) {
      String end = LocalKey.of(word.substring(cut));
      if (end.equals(reading.replaces())) {
        return reading.prefix() + word.substring(0, cut) + reading.suffix();
      }
      if (end.length() > reading.replaces().length()) {
        return "";
      }
    }
    return "";
  }
}
