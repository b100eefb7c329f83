package org.mtnormalizer.dictionary;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mtnormalizer.names.NameEntry;

/**
 * Gives Chinese and Korean persons the Latin form that a machine reads off the characters: Pinyin,
 * and the Revised Romanization syllable by syllable. Taiwan and the Koreas choose other spellings
 * ({@code Tsai Ing-wen}, {@code Kim Jong-un}), and translators do not know which.
 *
 * <p>The readings are ICU's. Only names of three syllables: two are many people's.
 */
final class SyllableRomanizer {
  private static final int SYLLABLES = 3;

  private static final Set<String> CHINESE = Set.of("CN", "TW", "HK", "MO", "SG");

  private final Transliterator pinyin =
      Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");
  private final Transliterator revised = Transliterator.getInstance("Hangul-Latin; Lower");

  NameEntry withReadings(NameEntry entry) {
    if (!entry.type().equals("person") || !entry.language().equals("en")) {
      return entry;
    }
    Optional<String> family = entry.fact("family");
    boolean familyFirst = family.filter(f -> entry.canonical().startsWith(f + " ")).isPresent();
    if (family.isEmpty() || !familyFirst && !isChinese(entry)) {
      return entry;
    }
    Map<String, List<String>> facts = new TreeMap<>(entry.facts());
    entry
        .fact("name:zh")
        .flatMap(name -> reading(pinyin, name, "", Optional.empty()))
        .filter(form -> isNew(entry, form))
        .ifPresent(form -> facts.put("name:zh-Latn", List.of(form)));
    entry
        .fact("name:ko")
        .filter(name -> familyFirst && isKorean(entry))
        .flatMap(name -> reading(revised, name, "-", family))
        .filter(form -> isNew(entry, form))
        .ifPresent(form -> facts.put("name:ko-Latn", List.of(form)));
    return new NameEntry(entry.type(), entry.language(), entry.canonical(), entry.aliases(), facts);
  }

  /** {@code Terry Gou} has a Chinese name, too. */
  private static boolean isChinese(NameEntry entry) {
    return entry.factValues("country").stream().anyMatch(CHINESE::contains);
  }

  private static boolean isKorean(NameEntry entry) {
    return entry.factValues("country").stream().anyMatch(c -> c.equals("KR") || c.equals("KP"));
  }

  /** An accepted form is none that a machine read. */
  private static boolean isNew(NameEntry entry, String form) {
    return !letters(form).equals(letters(entry.canonical()))
        && entry.aliases().stream().noneMatch(alias -> letters(form).equals(letters(alias)));
  }

  private static String letters(String name) {
    return name.replaceAll("[ -]", "").toLowerCase(Locale.ROOT);
  }

  /**
   * @param family stands for the first syllable where it is given: family names keep their custom
   */
  private static Optional<String> reading(
      Transliterator system, String name, String hyphen, Optional<String> family) {
    int[] characters = name.codePoints().toArray();
    if (characters.length != SYLLABLES) {
      return Optional.empty();
    }
    String[] syllables = new String[SYLLABLES];
    String[] whole = system.transliterate(name).split(" ");
    for (int i = 0; i < SYLLABLES; i++) {
      syllables[i] =
          whole.length == SYLLABLES
              ? whole[i]
              : system.transliterate(Character.toString(characters[i]));
      if (!syllables[i].matches("[a-z]+")) {
        return Optional.empty();
      }
    }
    String first = family.orElse(capitalized(syllables[0]));
    return Optional.of(first + " " + capitalized(syllables[1]) + hyphen + syllables[2]);
  }

  private static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
