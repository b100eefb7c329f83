package org.mtnormalizer.names;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.Map;

/**
 * Reads words of other alphabets as Latin letters, so that names left in the source's script and
 * names of articles in that script are weighed by the same sounds as Latin ones. ICU's transforms;
 * BGN for Cyrillic, because its {@code zh}, {@code kh}, {@code ts} are spellings that the
 * romanization tables know.
 */
final class Latinizer {
  private static final Map<Integer, Transliterator> BY_SCRIPT =
      Map.of(
          UScript.CYRILLIC, Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII"),
          UScript.GREEK, Transliterator.getInstance("Greek-Latin/UNGEGN; Latin-ASCII"),
          UScript.GEORGIAN, Transliterator.getInstance("Georgian-Latin; Latin-ASCII"),
          UScript.ARMENIAN, Transliterator.getInstance("Armenian-Latin; Latin-ASCII"),
          UScript.HANGUL, Transliterator.getInstance("Hangul-Latin; Latin-ASCII"));

  private Latinizer() {}

  /** The word's script, {@link UScript#LATIN} and so on; of its first letter. */
  static int script(String word) {
    return UScript.getScript(word.codePointAt(0));
  }

  /** The script in which a language is written. */
  static int scriptOf(String language) {
    int[] codes = UScript.getCode(ULocale.forLanguageTag(language));
    return codes == null || codes.length == 0 ? UScript.LATIN : codes[0];
  }

  /** Whether {@link #latin} can read the script. */
  static boolean reads(int script) {
    return BY_SCRIPT.containsKey(script);
  }

  /** Folded Latin letters; empty for a script that is not read. */
  static String latin(String word) {
    Transliterator transform = BY_SCRIPT.get(script(word));
    return transform == null ? "" : Folding.fold(transform.transliterate(word));
  }
}
