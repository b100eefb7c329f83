package org.mtnormalizer.names;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mtnormalizer.Normalizer;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.names.DamageSet.Example;

/**
 * Counts what became of examples, by channel and by language: of English texts the source, of
 * others their own.
 */
final class Tally {
  private final Map<String, int[]> byLanguage = new TreeMap<>();
  private final Map<String, int[]> byChannel = new TreeMap<>();
  private int repaired;
  private int wrong;
  private int all;

  void add(Normalizer normalizer, Example example) {
    String clean = normalizer.normalize(Document.of("1", example.target(), example.text())).text();
    boolean right = isRight(clean, example.right());
    boolean changed = !right && !clean.equals(example.text());
    String language = example.target().equals("en") ? example.source() : example.target();
    count(byLanguage, language, right);
    count(byChannel, example.channel(), right);
    repaired += right ? 1 : 0;
    wrong += changed ? 1 : 0;
    all++;
    if (!right) {
      System.out.println((changed ? "wrong: " : "left:  ") + clean);
    }
  }

  private static void count(Map<String, int[]> counts, String group, boolean right) {
    int[] count = counts.computeIfAbsent(group, g -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
  }

  /** A genitive may become a possessive. */
  private static boolean isRight(String clean, String right) {
    return clean.equals(right) || clean.replace("\u2019s spoke", " spoke").equals(right);
  }

  /** Share of the examples that became what they should be. */
  double repaired() {
    return (double) repaired / all;
  }

  /** Share of the examples that became something else than they were and should be. */
  double wrong() {
    return (double) wrong / all;
  }

  @Override
  public String toString() {
    return String.join(
        "\n  ",
        "repaired " + repaired + " of " + all + ", wrong " + wrong,
        table(byLanguage),
        table(byChannel));
  }

  private static String table(Map<String, int[]> counts) {
    return counts.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue()[0] + "/" + e.getValue()[1])
        .collect(Collectors.joining(", "));
  }
}
