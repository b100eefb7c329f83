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
        Token.of(given).forEach(t -> bearers.merge(t.folded(), 1, Integer::sum));
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

  /** Whether languages of the Latin script have the name, and none of another script has. */
  boolean isLatin(String folded) {
    boolean latin = false;
    for (Map.Entry<String, Set<String>> known : byLanguage.entrySet()) {
      if (known.getValue().contains(folded)) {
        if (Latinizer.scriptOf(known.getKey()) != UScript.LATIN) {
          return false;
        }
        latin = true;
      }
    }
    return latin;
  }
}
