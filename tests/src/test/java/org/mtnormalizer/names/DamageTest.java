package org.mtnormalizer.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mtnormalizer.Normalizer;
import org.mtnormalizer.dictionary.Dictionaries;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.grammar.LanguageToolLexicon;
import org.mtnormalizer.pipeline.Options;

/**
 * How much of the damage in {@link DamageSet} is repaired when nothing but the canonical names is
 * known, in a sentence that gives no other hint. The held-out part is what tells whether the model
 * holds for names that it was not fitted on.
 */
class DamageTest {
  private final Normalizer normalizer;

  private int repaired;
  private int left;
  private int wrong;

  DamageTest() {
    List<NameEntry> added = DamageSet.read().names().stream().map(DamageSet.Name::entry).toList();
    normalizer =
        Normalizer.with(
            Dictionaries.shipped().withNames(added),
            new LanguageToolLexicon(),
            List.of(),
            Options.DEFAULT);
  }

  @Test
  void repairsWhatTheCostsWereFittedOn() {
    measure(true);
    assertThat(share(repaired)).as("repaired").isGreaterThan(0.75);
    assertThat(share(wrong)).as("made another name of").isLessThan(0.01);
  }

  @Test
  void repairsAsMuchOfNamesThatWereHeldOut() {
    measure(false);
    assertThat(share(repaired)).as("repaired").isGreaterThan(0.75);
    assertThat(share(wrong)).as("made another name of").isLessThan(0.01);
  }

  private double share(int count) {
    return (double) count / (repaired + left + wrong);
  }

  private void measure(boolean fitted) {
    Map<String, int[]> bySource = new TreeMap<>();
    for (DamageSet.Name name : DamageSet.read().names()) {
      if (name.fitted() == fitted) {
        for (String damaged : name.damaged()) {
          int[] counts = bySource.computeIfAbsent(name.source(), s -> new int[2]);
          counts[1]++;
          if (count(damaged, name.canonical())) {
            counts[0]++;
          }
        }
      }
    }
    StringBuilder table = new StringBuilder(fitted ? "fitted:  " : "held out:");
    bySource.forEach(
        (source, c) -> table.append(String.format(Locale.ROOT, " %s %d/%d", source, c[0], c[1])));
    System.out.printf(
        Locale.ROOT, "%s; repaired %d, left %d, wrong %d%n", table, repaired, left, wrong);
  }

  private boolean count(String damaged, String canonical) {
    String text = sentence(damaged);
    String clean = normalizer.normalize(Document.of("1", "en", text)).text();
    if (clean.equals(sentence(canonical)) || clean.equals(sentence(canonical + "\u2019s"))) {
      repaired++;
      return true;
    }
    if (clean.equals(text)) {
      left++;
    } else {
      wrong++;
    }
    System.out.println((clean.equals(text) ? "left   " : "wrong  ") + damaged + " -> " + clean);
    return false;
  }

  private static String sentence(String name) {
    return "In the evening " + name + " spoke to the guests and left the hall soon after.";
  }
}
