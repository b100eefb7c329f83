package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which roles the entries have, and by which nouns a text tells them. Immutable. */
final class Roles {
  /** What follows the noun in a role: {@code president of Republika Srpska}. */
  private static final Pattern COMPLEMENT = Pattern.compile(" of .*");

  /** So many of one role are no chance. */
  private static final int COMPANY = 2;

  /** A noun with the letters that it begins or ends with. */
  private record Stem(String letters, boolean atEnd, String role) {
    boolean isIn(String word) {
      return atEnd ? word.endsWith(letters) : word.startsWith(letters);
    }
  }

  /** What one language has. */
  private record Nouns(Map<String, Set<String>> whole, List<Stem> stems, Set<String> within) {
    Nouns() {
      this(new HashMap<>(), new ArrayList<>(), new HashSet<>());
    }

    void add(String noun, String role) {
      String folded = Folding.fold(noun.replace("-", ""));
      if (role.equals(RoleNouns.WITHIN)) {
        within.add(folded);
      } else if (noun.startsWith("-")) {
        stems.add(new Stem(folded, true, role));
      } else if (noun.endsWith("-")) {
        stems.add(new Stem(folded, false, role));
      } else {
        whole.computeIfAbsent(folded, n -> new HashSet<>()).add(role);
      }
    }
  }

  private static final Nouns NONE = new Nouns();

  private final Map<String, Nouns> nouns = new HashMap<>();
  private final List<Set<String>> byEntry = new ArrayList<>();
  private final Map<String, Integer> holders = new HashMap<>();
  private final Map<String, BitSet> entriesOf = new HashMap<>();

  Roles(List<RoleNouns> rows, List<NameEntry> entries) {
    Set<String> known = new HashSet<>();
    for (RoleNouns row : rows) {
      known.add(row.role());
      row.nouns()
          .forEach(
              (language, list) ->
                  list.forEach(
                      noun ->
                          nouns.computeIfAbsent(language, l -> new Nouns()).add(noun, row.role())));
    }
    for (NameEntry e : entries) {
      Set<String> roles = new HashSet<>();
      for (String role : e.factValues("role")) {
        String head = COMPLEMENT.matcher(role).replaceFirst("");
        head = head.substring(head.lastIndexOf(' ') + 1);
        roles.add(known.contains(role) ? role : head);
      }
      roles.retainAll(known);
      roles.forEach(r -> holders.merge(r, 1, Integer::sum));
      roles.forEach(r -> entriesOf.computeIfAbsent(r, k -> new BitSet()).set(byEntry.size()));
      byEntry.add(Set.copyOf(roles));
    }
  }

  /** The roles of an entry for which there are nouns. */
  Set<String> of(int entry) {
    return byEntry.get(entry);
  }

  /** The roles that a word of a language may tell. */
  Set<String> toldBy(String folded, String language) {
    Nouns there = nouns.getOrDefault(language, NONE);
    Set<String> whole = there.whole().getOrDefault(folded, Set.of());
    Set<String> told = whole;
    for (Stem stem : there.stems()) {
      if (stem.isIn(folded)) {
        told = told == whole ? new HashSet<>(whole) : told; // most words tell nothing
        told.add(stem.role());
      }
    }
    return told;
  }

  /** Whether a word of a language may tell this role. */
  boolean isTold(String role, String folded, String language) {
    Nouns there = nouns.getOrDefault(language, NONE);
    if (there.whole().getOrDefault(folded, Set.of()).contains(role)) {
      return true;
    }
    for (Stem stem : there.stems()) { // asked for every word of a text
      if (stem.role().equals(role) && stem.isIn(folded)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word may stand between such a noun and the name. */
  boolean isWithin(String folded, String language) {
    return nouns.getOrDefault(language, NONE).within().contains(folded);
  }

  /** The roles that several of the entries have. */
  Set<String> shared(IntStream entries) {
    Map<String, Integer> counts = new HashMap<>();
    entries.forEach(e -> of(e).forEach(role -> counts.merge(role, 1, Integer::sum)));
    counts.values().removeIf(n -> n < COMPANY);
    return Set.copyOf(counts.keySet());
  }

  /** How many entries have one of the roles, at most. */
  int holders(Set<String> roles) {
    return roles.stream().mapToInt(r -> holders.getOrDefault(r, 0)).sum();
  }

  /** The entries that have the role. */
  BitSet entriesWith(String role) {
    return entriesOf.getOrDefault(role, new BitSet());
  }
}
