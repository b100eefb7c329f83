package org.mtnormalizer.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mtnormalizer.language.Lexicon;

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
  static Set<String> infer(
      String language, List<Token> tokens, DocumentWords known, Lexicon lexicon) {
    int textScript = Latinizer.scriptOf(language);
    Map<String, Integer> letters = new TreeMap<>();
    Map<String, Integer> words = new HashMap<>();
    int foreign = 0;
    for (Token token : tokens) {
      int script = Latinizer.script(token.surface());
      if (script != textScript && BY_SCRIPT.containsKey(script)) {
        letters.merge(ownLanguage(token.surface(), script), 1, Integer::sum);
        foreign++;
      } else if (script == UScript.LATIN && isLowerCase(token) && token.surface().length() > 2) {
        leftover(token.surface(), language, known, lexicon, words);
      }
    }
    if (foreign > 0 && foreign * 3 < tokens.size()) {
      return Set.of(mostFrequent(letters));
    }
    if (words.isEmpty()) {
      return Set.of();
    }
    String most = mostFrequent(new TreeMap<>(words));
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

  private static boolean isLowerCase(Token token) {
    return UCharacter.isULowercase(token.surface().codePointAt(0));
  }

  /** A word of exactly one other language that is none of the text's. */
  private static void leftover(
      String word,
      String language,
      DocumentWords known,
      Lexicon lexicon,
      Map<String, Integer> words) {
    if (known.contains(word)) {
      return;
    }
    String only = "";
    for (String other : WITH_LEXICON) {
      if (!other.equals(language) && lexicon.contains(other, word)) {
        if (!only.isEmpty()) {
          return;
        }
        only = other;
      }
    }
    if (!only.isEmpty()) {
      words.merge(only, 1, Integer::sum);
    }
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
