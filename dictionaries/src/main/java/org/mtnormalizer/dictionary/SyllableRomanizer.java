package org.mtnormalizer.dictionary;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mtnormalizer.names.NameEntry;

/**
 * Gives persons whose names have characters of East Asia the Latin form that a machine reads off
 * them: Pinyin, and the Revised Romanization syllable by syllable. Taiwan and the Koreas choose
 * other spellings ({@code Tsai Ing-wen}, {@code Kim Jong-un}), people abroad and the Japanese have
 * other names ({@code Lisa Su}, {@code Tomokazu Harimoto}), and translators do not know which.
 *
 * <p>The readings are ICU's. Of Chinese and Koreans only names of three syllables: two are many
 * people's.
 */
final class SyllableRomanizer {
  private static final int SYLLABLES = 3;
  private static final int JAPANESE_SYLLABLES = 4;

  private static final Set<String> CHINESE = Set.of("CN", "TW", "HK", "MO", "SG");

  private final Transliterator pinyin =
      Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");
  private final Transliterator revised = Transliterator.getInstance("Hangul-Latin; Lower");

  NameEntry withReadings(NameEntry entry) {
    if (!entry.type().equals("person") || !entry.language().equals("en")) {
      return entry;
    }
    List<String> chinese = entry.fact("name:zh").map(name -> pinyin(entry, name)).orElse(List.of());
    Optional<String> korean =
        entry
            .fact("name:ko")
            .filter(name -> isFamilyFirst(entry) && isOf(entry, Set.of("KR", "KP")))
            .flatMap(name -> syllables(revised, name))
            .map(read -> entry.fact("family").orElseThrow() + " " + given(read, 1, "-"))
            .filter(form -> isNew(entry, form));
    NameEntry read = chinese.isEmpty() ? entry : entry.with("name:zh-Latn", chinese);
    return korean.map(form -> read.with("name:ko-Latn", List.of(form))).orElse(read);
  }

  /** Family name first; a Japanese one may have two characters. */
  private List<String> pinyin(NameEntry entry, String name) {
    List<String> forms = new ArrayList<>();
    syllables(pinyin, name)
        .ifPresent(
            read -> {
              boolean japanese = isOf(entry, Set.of("JP"));
              boolean chinese =
                  isFamilyFirst(entry)
                      || isOf(entry, CHINESE) && entry.fact("family").isPresent()
                      || isCalled(entry, read.get(0)); // Lisa Su
              if (japanese || chinese && read.size() == SYLLABLES) {
                add(entry, read, 1, forms);
              }
              if (japanese) {
                add(entry, read, 2, forms);
              }
            });
    return forms;
  }

  private static void add(NameEntry entry, List<String> read, int family, List<String> forms) {
    String form =
        capitalized(String.join("", read.subList(0, family))) + " " + given(read, family, "");
    if (isNew(entry, form)) {
      forms.add(form);
    }
  }

  private static String given(List<String> read, int from, String hyphen) {
    return capitalized(String.join(hyphen, read.subList(from, read.size())));
  }

  private static boolean isFamilyFirst(NameEntry entry) {
    return entry.fact("family").filter(f -> entry.canonical().startsWith(f + " ")).isPresent();
  }

  private static boolean isOf(NameEntry entry, Set<String> countries) {
    return entry.factValues("country").stream().anyMatch(countries::contains);
  }

  private static boolean isCalled(NameEntry entry, String syllable) {
    return Arrays.asList(entry.canonical().toLowerCase(Locale.ROOT).split(" ")).contains(syllable);
  }

  /** An accepted form is none that a machine read. */
  private static boolean isNew(NameEntry entry, String form) {
    return !letters(form).equals(letters(entry.canonical()))
        && entry.aliases().stream().noneMatch(alias -> letters(form).equals(letters(alias)));
  }

  private static String letters(String name) {
    return name.replaceAll("[ -]", "").toLowerCase(Locale.ROOT);
  }

  /** Three of them, or four; empty if it has others, or something that cannot be read. */
  private static Optional<List<String>> syllables(Transliterator system, String name) {
    int[] characters = name.codePoints().toArray();
    if (characters.length < SYLLABLES || characters.length > JAPANESE_SYLLABLES) {
      return Optional.empty();
    }
    List<String> syllables = new ArrayList<>();
    String[] whole = system.transliterate(name).split(" ");
    for (int i = 0; i < characters.length; i++) {
      syllables.add(
          whole.length == characters.length
              ? whole[i]
              : system.transliterate(Character.toString(characters[i])));
    }
    return Optional.of(syllables).filter(all -> all.stream().allMatch(s -> s.matches("[a-z]+")));
  }

  static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
