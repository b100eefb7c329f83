package org.mtnormalizer.names;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mtnormalizer.Lazy;

/**
 * Reads words of other alphabets as Latin letters, so that names left in the source's script and
 * names of articles in that script are weighed by the same sounds as Latin ones. ICU's transforms;
 * BGN for Cyrillic, because its {@code zh}, {@code kh}, {@code ts} are spellings that the
 * romanization tables know.
 */
final class Latinizer {
  private static final Map<Integer, Script> BY_SCRIPT =
      Map.of(
          UScript.CYRILLIC, Script.CYRILLIC,
          UScript.GREEK, Script.GREEK,
          UScript.GEORGIAN, Script.GEORGIAN,
          UScript.ARMENIAN, Script.ARMENIAN,
          UScript.HANGUL, Script.HANGUL);

  /** The languages of most articles; to ask ICU each time would cost more than all else. */
  private static final Map<String, Lazy<Integer>> BY_LANGUAGE =
      Stream.of(
              "en", "fr", "de", "es", "it", "pt", "nl", "pl", "cs", "tr", "ru", "uk", "el", "ar",
              "he", "fa", "hi", "zh", "ja", "ko")
          .collect(Collectors.toUnmodifiableMap(l -> l, l -> new Lazy<>(() -> scriptOfTag(l))));

  /** By ISO 3166 code. */
  private static final Lazy<Map<String, String>> BY_COUNTRY =
      new Lazy<>(
          () ->
              Stream.of(ULocale.getISOCountries())
                  .collect(Collectors.toUnmodifiableMap(c -> c, Latinizer::likelyLanguage)));

  /** A transform is costly to make, so each is made when a word of its script comes. */
  private enum Script {
    CYRILLIC("Russian-Latin/BGN; Cyrillic-Latin; Latin-ASCII; [\\u00B7] Remove"),
    GREEK("Greek-Latin/UNGEGN; Latin-ASCII"),
    GEORGIAN("Georgian-Latin; Latin-ASCII"),
    ARMENIAN("Armenian-Latin; Latin-ASCII"),
    HANGUL("Hangul-Latin; Latin-ASCII");

    private final Lazy<Transliterator> transform;

    Script(String id) {
      this.transform = new Lazy<>(() -> Transliterator.getInstance(id));
    }
  }

  private static final Lazy<Transliterator> KATAKANA =
      new Lazy<>(() -> Transliterator.getInstance("Katakana-Latin; Latin-ASCII"));

  private Latinizer() {}

  private static int scriptOfTag(String language) {
    int[] codes = UScript.getCode(ULocale.forLanguageTag(language));
    return codes == null || codes.length == 0 ? UScript.LATIN : codes[0];
  }

  /** The word's script, {@link UScript#LATIN} and so on; of its first letter. */
  static int script(String word) {
    int c = word.codePointAt(0);
    return c < 0x80 && Character.isLetter(c) ? UScript.LATIN : UScript.getScript(c);
  }

  /** The script in which a language is written. */
  static int scriptOf(String language) {
    Lazy<Integer> known = BY_LANGUAGE.get(language);
    return known == null ? scriptOfTag(language) : known.get();
  }

  /** The language that most people of a country (ISO 3166) write. */
  static String languageOf(String country) {
    String known = BY_COUNTRY.get().get(country);
    return known == null ? likelyLanguage(country) : known;
  }

  private static String likelyLanguage(String country) {
    return ULocale.addLikelySubtags(new ULocale("und_" + country)).getLanguage();
  }

  /** Whether {@link #latin} can read the script. */
  static boolean reads(int script) {
    return BY_SCRIPT.containsKey(script);
  }

  /** As {@link #latin}, and also of katakana, which in a text of Latin letters are no name. */
  static String letters(String word) {
    return script(word) == UScript.KATAKANA
        ? Folding.fold(KATAKANA.get().transliterate(word))
        : latin(word);
  }

  /** Folded Latin letters; empty for a script that is not read. */
  static String latin(String word) {
    Script script = BY_SCRIPT.get(script(word));
    return script == null ? "" : Folding.fold(script.transform.get().transliterate(word));
  }
}
