package org.mtnormalizer.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mtnormalizer.language.WordClass;
import org.mtnormalizer.names.NameEntry;

/** What no single row can show: entries that repeat or contradict each other. */
final class DictionaryLinter {
  private static final Set<String> FACTS =
      Set.of("country", "role", "family", "affiliation", "kind", "city");

  private DictionaryLinter() {}

  static List<Diagnostic> lint(Map<String, List<NameEntry>> byFile) {
    List<Diagnostic> problems = new ArrayList<>();
    Map<String, String> canonical = new HashMap<>();
    byFile.forEach(
        (file, entries) -> {
          for (NameEntry e : entries) {
            String other = canonical.putIfAbsent(e.type() + "\t" + e.canonical(), file);
            if (other != null) {
              problems.add(
                  new Diagnostic(
                      file, 0, "'" + e.canonical() + "' stands in " + other + " already"));
            }
            check(file, e, problems);
          }
        });
    return problems;
  }

  /** Words of a part that its whole does not have. */
  static List<Diagnostic> lint(String file, List<WordClass> classes) {
    List<Diagnostic> problems = new ArrayList<>();
    for (WordClass part : classes) {
      Set<String> missing = new TreeSet<>(part.words());
      classes.stream()
          .filter(c -> c.kind() == part.kind().whole())
          .forEach(whole -> missing.removeAll(whole.words()));
      if (!missing.isEmpty()) {
        problems.add(
            new Diagnostic(
                file,
                0,
                "words of '"
                    + part.kind().name().toLowerCase(Locale.ROOT)
                    + "' are missing in '"
                    + part.kind().whole().name().toLowerCase(Locale.ROOT)
                    + "': "
                    + String.join(" ", missing)));
      }
    }
    return problems;
  }

  private static void check(String file, NameEntry e, List<Diagnostic> problems) {
    for (String key : e.facts().keySet()) {
      if (!FACTS.contains(key) && !key.startsWith("name:") && !key.startsWith(NameEntry.MEANS)) {
        problems.add(
            new Diagnostic(file, 0, "'" + e.canonical() + "' has the unknown fact '" + key + "'"));
      }
    }
    e.fact("family")
        .filter(f -> !e.canonical().contains(f))
        .ifPresent(
            f ->
                problems.add(
                    new Diagnostic(
                        file,
                        0,
                        "the family name '" + f + "' is no part of '" + e.canonical() + "'")));
    for (String alias : e.aliases()) {
      if (alias.equals(e.canonical())) {
        problems.add(
            new Diagnostic(file, 0, "'" + alias + "' is an alias of itself; leave it out"));
      }
    }
  }
}
