package org.mtnormalizer.names;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What papers of one language disagree about when they write a foreign name: vowels, consonants
 * single or double, signs that are not spoken, a few sounds that have two letters. Words are
 * compared as {@link LocalKey} writes them.
 */
final class LocalSpelling {
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
  private static final String CYRILLIC_VOWEL_LETTERS = "аеиоуыэюяіїєйь";
  private static final Pattern CYRILLIC_VOWELS = Pattern.compile("[аеиоуыэюяіїєёйьъ']+");
  private static final Pattern CYRILLIC_GLIDE = Pattern.compile("у(?=[аеиоэіє])");
  private static final Pattern HANGUL_VOWELS = Pattern.compile("[\\u1161-\\u1175]+");

  /** Letters that the one paper writes for the other's. */
  private static final String CYRILLIC_ONE = "хзґ";

  private static final String CYRILLIC_OTHER = "гсг";

  /** Languages whose l is soft in the end of a word, as all papers agree. */
  private static final Set<String> SOFT_L = Set.of("de", "fr", "es");

  private LocalSpelling() {}

  /**
   * Whether both may be right.
   *
   * @param home the languages of the person's countries
   */
  static boolean mayBeChoice(String right, String text, Set<String> home) {
    int script = UScript.getScript(right.codePointAt(0));
    if (script == UScript.CYRILLIC) {
      return cyrillic(right).equals(cyrillic(text))
          && vowels(text) <= vowels(right)
          && !(lacksSoftness(right, text) && SOFT_L.containsAll(home));
    }
    if (script == UScript.HANGUL) {
      return hangul(right).equals(hangul(text));
    }
    return script == UScript.KATAKANA ? kana(right).equals(kana(text)) : right.equals(text);
  }

  /**
   * Papers disagree about long vowels, doubled consonants, v and b, s and z ({@code テレサ} and {@code
   * テリーザ}), and small vowels.
   */
  private static String kana(String word) {
    String latin =
        Latinizer.letters(word)
            .replace('v', 'b')
            .replace('f', 'h')
            .replace("ts", "t")
            .replace('z', 's');
    return DOUBLED.matcher(latin.replaceAll("[aeiouy]", "")).replaceAll("$1").replace("ch", "t");
  }

  /** Letters that are read one by one make more of them: {@code Депардиеу}. */
  private static int vowels(String word) {
    String glides = CYRILLIC_GLIDE.matcher(word.replace("оу", "о")).replaceAll("в");
    return (int) glides.chars().filter(c -> CYRILLIC_VOWEL_LETTERS.indexOf(c) >= 0).count();
  }

  /** A foreign l that the language softens: {@code Меркел}. */
  private static boolean lacksSoftness(String right, String text) {
    return right.endsWith("ль") && text.endsWith("л");
  }

  private static String cyrillic(String word) {
    String glides = CYRILLIC_GLIDE.matcher(word.replace("дж", "ж")).replaceAll("в");
    String consonants = CYRILLIC_VOWELS.matcher(glides).replaceAll("");
    StringBuilder out = new StringBuilder();
    for (char c : consonants.toCharArray()) {
      int at = CYRILLIC_ONE.indexOf(c);
      out.append(at < 0 ? c : CYRILLIC_OTHER.charAt(at));
    }
    return DOUBLED.matcher(out).replaceAll("$1");
  }

  private static String hangul(String word) {
    return HANGUL_VOWELS.matcher(NFD.normalize(word)).replaceAll("");
  }
}
