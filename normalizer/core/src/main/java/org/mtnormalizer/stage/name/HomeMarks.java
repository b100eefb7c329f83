package org.mtnormalizer.stage.name;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.names.NameDictionary;
import org.mtnormalizer.names.NameEntry;
import org.mtnormalizer.names.NameFinding;

/**
 * Names that lost the marks of their own language in a text that writes them: beside {@code
 * Plenković} or another Croat, {@code Zoran Milanović}, {@code Andrej Plenkovic} is a slip,
 * whatever custom the text's language has.
 */
final class HomeMarks {
  private static final Pattern WORD_ENDS = Pattern.compile("[\\s\u00A0\u2010\u2011-]+");

  private final String language;
  private final Set<String> words;

  /** Of people whose name stands in the text with marks that the text's language does not have. */
  private final Set<String> homes;

  HomeMarks(
      Document document,
      List<CapitalizedWord> words,
      List<NameFinding> findings,
      NameDictionary dictionary) {
    this.language = document.primaryLanguage();
    this.words =
        words.stream()
            .map(CapitalizedWord::surface)
            .filter(HomeMarks::isMarked)
            .collect(Collectors.toSet());
    this.homes =
        findings.stream()
            .filter(f -> f.full() && f.span().of(document.text()).equals(f.canonical()))
            .filter(f -> !isWrittenIn(f.canonical(), language))
            .map(f -> dictionary.entry(f.entry()))
            .filter(e -> e.type().equals("person"))
            .flatMap(NameEntry::homeLanguages)
            .collect(Collectors.toSet());
  }

  /** Whether the text shows that it would write the name with the marks that the canonical has. */
  boolean areLostIn(String surface, String canonical, NameEntry entry) {
    Set<String> written = words(surface).collect(Collectors.toSet());
    List<String> lost = words(canonical).filter(w -> !written.contains(w)).toList();
    return !lost.isEmpty()
        && lost.stream().allMatch(HomeMarks::isMarked)
        && (words.containsAll(lost)
            || !language.equals(Document.UNKNOWN_LANGUAGE)
                && entry.homeLanguages().anyMatch(homes::contains));
  }

  /** Whether a name has more than the letters that all keyboards have. */
  static boolean isMarked(String name) {
    return name.chars().anyMatch(c -> c >= 0x80);
  }

  private static Stream<String> words(String name) {
    return WORD_ENDS.splitAsStream(name);
  }

  private static UnicodeSet alphabet(String language) {
    return LocaleData.getExemplarSet(ULocale.forLanguageTag(language), UnicodeSet.CASE_INSENSITIVE);
  }

  /** Whether all letters are of a language's alphabet: a Spanish text says Macrón. */
  static boolean isWrittenIn(String surface, String language) {
    UnicodeSet alphabet = alphabet(language);
    return surface.codePoints().filter(Character::isLetter).allMatch(alphabet::contains);
  }
}
