package org.mtnormalizer.dictionary;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mtnormalizer.names.NameEntry;

/**
 * Countries, from ICU's own locale data, in the languages that the program writes, and the words
 * that speak of them.
 */
final class Places {
  private static final List<String> LANGUAGES =
      List.of(
          "fr", "es", "de", "it", "pt", "nl", "pl", "ru", "uk", "cs", "tr", "el", "ar", "zh", "ja",
          "ko");

  private Places() {}

  /**
   * @param words by code and language: other words by which texts speak of the country
   */
  static List<NameEntry> countries(Map<String, Map<String, List<String>>> words) {
    LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    List<NameEntry> entries = new ArrayList<>();
    for (String code : Locale.getISOCountries()) {
      String name = english.regionDisplayName(code);
      if (name.equals(code) || name.contains("(")) {
        continue;
      }
      Map<String, List<String>> facts = new TreeMap<>();
      facts.put("country", List.of(code));
      facts.put("kind", List.of("country"));
      for (String language : LANGUAGES) {
        String local =
            LocaleDisplayNames.getInstance(new ULocale(language)).regionDisplayName(code);
        if (!local.equals(name) && !local.equals(code)) {
          facts.put("name:" + language, List.of(local));
        }
      }
      words
          .getOrDefault(code, Map.of())
          .forEach((language, told) -> facts.put(NameEntry.TOLD + language, told));
      entries.add(new NameEntry("place", "en", name, List.of(), facts));
    }
    return entries;
  }
}
