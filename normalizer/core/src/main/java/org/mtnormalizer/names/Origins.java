package org.mtnormalizer.names;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mtnormalizer.Cache;

/**
 * From which languages a damaged text may come that tells nothing else: papers write most about
 * their own country. The countries' and cities' names are those of CLDR, by way of ICU. This is a
 * guess, good enough to ask how names look that went through the letters of such a language.
 */
final class Origins {
  private static final int LANGUAGES = 64;

  /** Texts that speak of many countries come from anywhere. */
  private static final int MOST = 2;

  private final Set<String> languages;
  private final Cache<Map<String, String>> byPlace = new Cache<>(LANGUAGES, this::places);

  /**
   * @param languages those that are worth guessing
   */
  Origins(Set<String> languages) {
    this.languages = Set.copyOf(languages);
  }

  /** The languages of the places of which a text speaks most often, at most two. */
  Set<String> likely(List<Token> text, String textLanguage) {
    Map<String, String> places = byPlace.get(textLanguage);
    Map<String, Integer> counts = new TreeMap<>();
    for (Token token : text) {
      String language = token.isCapitalized() ? places.get(Countries.begin(token.folded())) : null;
      if (language != null) {
        counts.merge(language, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** By the begin of their names: the language of countries and of the cities in them. */
  private Map<String, String> places(String textLanguage) {
    ULocale locale = ULocale.forLanguageTag(textLanguage);
    TimeZoneNames cities = TimeZoneNames.getInstance(locale);
    Map<String, String> places = new HashMap<>();
    for (String country : ULocale.getISOCountries()) {
      String language = ULocale.addLikelySubtags(new ULocale("und", country)).getLanguage();
      if (languages.contains(language)) {
        String name = new ULocale("und", country).getDisplayCountry(locale);
        places.put(Countries.begin(Countries.lastWord(name)), language);
        for (String zone :
            TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null)) {
          String city = cities.getExemplarLocationName(zone);
          if (city != null) {
            places.put(Countries.begin(Countries.lastWord(city)), language);
          }
        }
      }
    }
    return Map.copyOf(places);
  }
}
