package org.mtnormalizer.names;

import com.ibm.icu.lang.UScript;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What comes back of a name whose form in another alphabet the dictionary states: {@code Наоми Аки}
 * read letter by letter ({@code Naomi Aki} for Naomi Ackie), or taken for another name that is
 * written the same there ({@code Браун} is Brown as well as Braun). Immutable.
 */
final class RelayForms {
  /** Nats; the letters are just those of the stated form. */
  private static final double READ_OFF = 0.8;

  /** Another name, which the translator thought of first. */
  private static final double ALIKE = 1.2;

  /** Names that more share are a sound, not a name. */
  private static final int MOST_ALIKE = 6;

  private static final int SHORTEST = 3;

  /** What parts the tokens of a stated form. */
  private static final Pattern GAP = Pattern.compile("[\\s\u00B7\u30FB=\u2010-]+");

  private final Map<String, Set<Way>> byLetters = new HashMap<>();

  private record Way(int id, String language, double cost) {}

  /** A token of a stated form. */
  private record Local(String language, String token) {}

  RelayForms(List<NameEntry> entries, NameIndex index) {
    Map<Local, Set<Integer>> alike = new HashMap<>();
    for (NameEntry entry : entries) {
      if (entry.type().equals("person")) {
        entry
            .facts()
            .forEach(
                (key, forms) -> {
                  if (key.startsWith(NameEntry.LOCALIZED)) {
                    String language = key.substring(NameEntry.LOCALIZED.length());
                    forms.forEach(form -> add(entry, language, form, index, alike));
                  }
                });
      }
    }
    alike.forEach((local, ids) -> addAlike(local, ids, index));
  }

  private void add(
      NameEntry entry,
      String language,
      String form,
      NameIndex index,
      Map<Local, Set<Integer>> alike) {
    if (Latinizer.scriptOf(language) == UScript.LATIN || isOwnScript(entry, language)) {
      return;
    }
    String[] there = GAP.split(form);
    String[] here = GAP.split(entry.canonical());
    if (there.length != here.length) {
      return;
    }
    for (int i = 0; i < here.length; i++) {
      String folded = Folding.fold(here[i]);
      int id = index.vocabularyId(folded);
      if (id < 0 || there[i].isEmpty()) {
        continue;
      }
      alike
          .computeIfAbsent(new Local(language, LocalKey.of(there[i])), l -> new HashSet<>())
          .add(id);
      String letters = Latinizer.letters(there[i]);
      if (letters.length() >= SHORTEST && !letters.equals(folded)) {
        add(letters, new Way(id, language, READ_OFF));
      }
    }
  }

  /**
   * Names of China, Japan and Korea are in another order there, and do not come back from there.
   */
  private static boolean isOwnScript(NameEntry entry, String language) {
    return entry.homeLanguages().anyMatch(language::equals)
        || List.of("zh", "ja", "ko").contains(language)
            && entry.homeLanguages().anyMatch(List.of("zh", "ja", "ko")::contains);
  }

  private void addAlike(Local local, Set<Integer> ids, NameIndex index) {
    if (ids.size() > MOST_ALIKE) {
      return;
    }
    for (int one : ids) {
      String letters = index.folded(one);
      for (int other : ids) {
        if (one != other && letters.length() >= SHORTEST) {
          add(letters, new Way(other, local.language(), ALIKE));
        }
      }
    }
  }

  private void add(String letters, Way way) {
    byLetters.computeIfAbsent(letters, l -> new HashSet<>()).add(way);
  }

  /** The vocabulary that a folded Latin token may have been. */
  Set<Integer> candidates(String folded) {
    return byLetters.getOrDefault(folded, Set.of()).stream()
        .map(Way::id)
        .collect(Collectors.toSet());
  }

  /** The cheapest way in which a vocabulary item came back so; empty if there is none. */
  Optional<TokenMatch> match(String folded, int id) {
    return byLetters.getOrDefault(folded, Set.of()).stream()
        .filter(way -> way.id() == id)
        .min(Comparator.comparingDouble(Way::cost).thenComparing(Way::language))
        .map(way -> new TokenMatch(id, way.cost(), Channel.RELAY, way.language()));
  }
}
