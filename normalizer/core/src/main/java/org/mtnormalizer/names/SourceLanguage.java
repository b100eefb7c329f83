package org.mtnormalizer.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mtnormalizer.names.WordReadings.Word;

/**
 * From which language a text was translated, as far as the text betrays it: letters of another
 * alphabet that stayed, and small words that stayed. An empty answer is no evidence.
 */
final class SourceLanguage {
  /** Languages whose words can be told by a lexicon. */
  private static final List<String> WITH_LEXICON =
      List.of("de", "es", "fr", "it", "nl", "pl", "pt", "ru", "uk");

  /** Letters that only one of the languages of a script has. */
  private static final Map<Character, String> OWN_LETTERS =
      Map.ofEntries(
          Map.entry('\u0456', "uk"), // CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I
          Map.entry('\u0457', "uk"), // CYRILLIC SMALL LETTER YI
          Map.entry('\u0454', "uk"), // CYRILLIC SMALL LETTER UKRAINIAN IE
          Map.entry('\u0491', "uk"), // CYRILLIC SMALL LETTER GHE WITH UPTURN
          Map.entry('\u067E', "fa"), // ARABIC LETTER PEH
          Map.entry('\u0686', "fa"), // ARABIC LETTER TCHEH
          Map.entry('\u0698', "fa"), // ARABIC LETTER JEH
          Map.entry('\u06AF', "fa")); // ARABIC LETTER GAF

  private static final Map<Integer, String> BY_SCRIPT =
      Map.of(
          UScript.CYRILLIC, "ru",
          UScript.GREEK, "el",
          UScript.HANGUL, "ko",
          UScript.HIRAGANA, "ja",
          UScript.KATAKANA, "ja",
          UScript.HAN, "zh",
          UScript.ARABIC, "ar",
          UScript.HEBREW, "he",
          UScript.DEVANAGARI, "hi");

  /** Fewer leftover words than this prove nothing. */
  private static final int WORDS = 3;

  private SourceLanguage() {}

  /** One language, or none. */
  static Set<String> infer(List<Word> text) {
    Map<String, Integer> letters = new TreeMap<>();
    Map<String, Integer> words = new TreeMap<>();
    int foreign = 0;
    for (Word word : text) {
      if (word.isForeign() && BY_SCRIPT.containsKey(word.script())) {
        letters.merge(ownLanguage(word.surface(), word.script()), 1, Integer::sum);
        foreign++;
      } else if (!word.leftover().isEmpty()) {
        words.merge(word.leftover(), 1, Integer::sum);
      }
    }
    if (foreign > 0 && foreign * 3 < text.size()) {
      return Set.of(mostFrequent(letters));
    }
    if (words.isEmpty()) {
      return Set.of();
    }
    String most = mostFrequent(words);
    int rest = words.values().stream().mapToInt(i -> i).sum() - words.get(most);
    return words.get(most) >= WORDS && words.get(most) > rest ? Set.of(most) : Set.of();
  }

  private static String ownLanguage(String word, int script) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      String own = OWN_LETTERS.get(lower.charAt(i));
      if (own != null) {
        return own;
      }
    }
    return BY_SCRIPT.getOrDefault(script, "");
  }

  /** The only other language that has a word which is none of the text's; empty if none. */
  static String leftover(String word, LanguageWords text) {
    if (word.length() <= 2
        || Latinizer.script(word) != UScript.LATIN
        || !UCharacter.isULowercase(word.codePointAt(0))
        || text.contains(word)) {
      return "";
    }
    String only = "";
    for (String other : WITH_LEXICON) {
      if (!other.equals(text.language()) && text.lexicon().contains(other, word)) {
        if (!only.isEmpty()) {
          return "";
        }
        only = other;
      }
    }
    return only;
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
