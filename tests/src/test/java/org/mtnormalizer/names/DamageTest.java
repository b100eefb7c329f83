package org.mtnormalizer.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mtnormalizer.Normalizer;
import org.mtnormalizer.dictionary.Dictionaries;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.grammar.LanguageToolLexicon;
import org.mtnormalizer.names.DamageSet.Example;
import org.mtnormalizer.names.DamageSet.Tempting;
import org.mtnormalizer.pipeline.Options;

/**
 * How much of the damage in {@link DamageSet} is repaired, in sentences that give little other
 * hint. English ones are cleaned when nothing but the canonical names is known, those in other
 * languages with the dictionaries that are shipped. The held-out parts are what tells whether the
 * model holds for names that it was not fitted on.
 */
class DamageTest {
  private final Normalizer shipped = normalizer(List.of());

  private static Normalizer normalizer(List<NameEntry> added) {
    return normalizer(added, Set.of());
  }

  private static Normalizer normalizer(List<NameEntry> added, Set<String> sources) {
    return Normalizer.with(
        Dictionaries.shipped().withNames(added),
        new LanguageToolLexicon(),
        List.of(),
        Options.DEFAULT.withSources(sources));
  }

  private static Normalizer knowingTheNames() {
    return normalizer(DamageSet.names().stream().map(DamageSet.Name::entry).toList());
  }

  @Test
  void repairsWhatTheCostsWereFittedOn() {
    Tally tally = english(true);
    assertThat(tally.repaired()).as("repaired").isGreaterThan(0.74);
    assertThat(tally.wrong()).as("made another name of").isLessThan(0.01);
  }

  @Test
  void repairsAsMuchOfNamesThatWereHeldOut() {
    Tally tally = english(false);
    assertThat(tally.repaired()).as("repaired").isGreaterThan(0.74);
    assertThat(tally.wrong()).as("made another name of").isLessThan(0.01);
  }

  private static Tally english(boolean fitted) {
    List<Example> examples =
        DamageSet.names().stream()
            .filter(n -> n.fitted() == fitted)
            .flatMap(DamageSet.Name::examples)
            .toList();
    return measure(knowingTheNames(), examples, fitted ? "fitted" : "held out");
  }

  @Test
  void repairsNamesInOtherLanguages() {
    Tally fitted = otherTargets(true);
    Tally heldOut = otherTargets(false);
    assertThat(fitted.repaired()).as("repaired").isGreaterThan(0.85);
    // marks of foreign names count as left: Pedro Sanchez in German, see DECISIONS.md
    assertThat(heldOut.repaired()).as("repaired").isGreaterThan(0.78);
    assertThat(fitted.wrong()).as("made another name of").isLessThan(0.01);
    assertThat(heldOut.wrong()).as("made another name of").isLessThan(0.01);
  }

  private Tally otherTargets(boolean fitted) {
    List<Example> examples =
        DamageSet.otherTargets().stream().filter(e -> e.fitted() == fitted).toList();
    return measure(shipped, examples, (fitted ? "fitted" : "held out") + ", other languages");
  }

  @Test
  void repairsNamesThatWentThroughAnotherScript() {
    Tally fitted = new Tally();
    Tally heldOut = new Tally();
    List<DamageSet.Name> names = DamageSet.relays();
    List<NameEntry> entries = names.stream().map(DamageSet.Name::entry).toList();
    Map<String, List<Example>> bySource =
        names.stream()
            .flatMap(DamageSet.Name::examples)
            .collect(Collectors.groupingBy(Example::source, TreeMap::new, Collectors.toList()));
    bySource.forEach(
        (source, examples) -> { // which is told
          Normalizer told = normalizer(entries, Set.of(source));
          examples.forEach(e -> (e.fitted() ? fitted : heldOut).add(told, e));
        });
    assertThat(print(fitted, "fitted, relays").repaired()).as("repaired").isGreaterThan(0.8);
    assertThat(print(heldOut, "held out, relays").repaired()).as("repaired").isGreaterThan(0.8);
    assertThat(fitted.wrong()).as("made another name of").isLessThan(0.01);
    assertThat(heldOut.wrong()).as("made another name of").isLessThan(0.01);
  }

  private static Tally measure(Normalizer normalizer, List<Example> examples, String part) {
    Tally tally = new Tally();
    examples.forEach(e -> tally.add(normalizer, e));
    return print(tally, part);
  }

  private static Tally print(Tally tally, String part) {
    System.out.println(part + ": " + tally);
    return tally;
  }

  @Test
  void leavesAddedNamesAsTheTextsLanguageWritesThem() {
    Normalizer normalizer =
        normalizer(List.of(new NameEntry("", "en", "Ekaterina Vyzhutsova", List.of(), Map.of())));
    String french = "Ekaterina Vyjoutsova a ouvert le pont.";
    assertThat(normalizer.normalize(Document.of("1", "fr", french)).text()).isEqualTo(french);
    String german = "Jekaterina Wyschuzowa a ouvert le pont.";
    assertThat(normalizer.normalize(Document.of("1", "fr", german)).text())
        .isEqualTo("Ekaterina Vyzhutsova a ouvert le pont.");
  }

  @Test
  void leavesTemptingNamesAlone() {
    List<String> changed = new ArrayList<>();
    for (Normalizer normalizer : List.of(shipped, knowingTheNames())) {
      for (Tempting t : DamageSet.tempting()) {
        String clean = normalizer.normalize(Document.of("1", t.language(), t.text())).text();
        if (!clean.equals(t.text())) {
          changed.add(t.kind() + ": " + t.text() + " became " + clean);
        }
      }
    }
    assertThat(changed).isEmpty();
  }
}
