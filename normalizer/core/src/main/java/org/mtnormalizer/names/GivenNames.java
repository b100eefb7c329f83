package org.mtnormalizer.names;

import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which words are given names, of which languages, and how many persons bear them. Immutable. */
final class GivenNames {
  private final Map<String, Set<String>> byLanguage = new HashMap<>();
  private final Map<String, Integer> bearers = new HashMap<>();

  /** The languages of the countries of those who bear a name. */
  private final Map<String, Set<String>> homes = new HashMap<>();

  GivenNames(List<GivenName> names, List<NameEntry> entries) {
    for (GivenName name : names) {
      name.forms()
          .forEach(
              (language, forms) -> {
                Set<String> known = byLanguage.computeIfAbsent(language, l -> new HashSet<>());
                for (String form : forms) {
                  String folded = Folding.fold(form);
                  known.add(folded);
                  bearers.put(folded, 0);
                }
              });
    }
    for (NameEntry e : entries) {
      if (!e.type().equals("person")) {
        continue;
      }
      String family = NameForms.family(e).orElse("");
      if (!family.isEmpty() && e.canonical().endsWith(" " + family)) {
        String given = e.canonical().substring(0, e.canonical().length() - family.length());
        for (Token t : Token.of(given)) {
          bearers.merge(t.folded(), 1, Integer::sum);
          Set<String> known = homes.computeIfAbsent(t.folded(), n -> new HashSet<>());
          e.homeLanguages().forEach(known::add);
        }
      }
    }
  }

  /** How many persons bear the name; empty if it is no given name. */
  Optional<Integer> bearers(String folded) {
    return Optional.ofNullable(bearers.get(folded));
  }

  /** Whether it is one of the language of the entry's country. */
  boolean isOneAtHome(String folded, NameEntry entry) {
    return entry
        .homeLanguages()
        .anyMatch(l -> byLanguage.getOrDefault(l, Set.of()).contains(folded));
  }

  /**
   * Whether languages of the Latin script have the name, or people at home in them, and none of
   * another script.
   */
  boolean isLatin(String folded) {
    Set<String> languages = languagesOf(folded);
    return !languages.isEmpty()
        && languages.stream().allMatch(l -> Latinizer.scriptOf(l) == UScript.LATIN);
  }

  /** The languages that have a given name, and those of people who bear it. */
  Set<String> languagesOf(String folded) {
    Set<String> languages = new HashSet<>(homes.getOrDefault(folded, Set.of()));
    byLanguage.forEach(
        (language, names) -> {
          if (names.contains(folded)) {
            languages.add(language);
          }
        });
    return languages;
  }
}
