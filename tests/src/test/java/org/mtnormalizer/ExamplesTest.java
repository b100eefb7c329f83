package org.mtnormalizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mtnormalizer.edit.Decision;
import org.mtnormalizer.edit.Decision.Verdict;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.pipeline.Result;

/** The manual in {@code tests/examples} is true. */
class ExamplesTest {

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    try (Stream<Path> files = Files.list(Engine.TESTS.resolve("examples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        examples.addAll(Example.of(file));
      }
    }
    return examples;
  }

  @TestFactory
  Stream<DynamicTest> holds() throws IOException {
    return examples().stream()
        .map(
            e ->
                dynamicTest(
                    e.file() + ":" + e.line() + " " + e.heading() + " [" + e.language() + "]",
                    () -> check(e)));
  }

  private static void check(Example e) {
    Result result = Engine.clean(e.language(), e.input());
    assertThat(result.warnings()).isEmpty();
    assertThat(result.text()).as(decisions(result)).isEqualTo(e.expected());
    assertThat(rules(result, Verdict.APPLIED)).containsAll(e.applied());
    assertThat(rules(result, Verdict.REFUSED)).containsAll(e.refused());
    assertThat(rules(result, Verdict.SUGGESTED)).containsAll(e.suggested());
    assertThat(result.ledger().replay(e.input())).isEqualTo(result.text());
    assertThat(result.ledger().restore(result.text())).isEqualTo(e.input());
    Result again = Engine.clean(e.language(), result.text());
    assertThat(again.ledger().applied().map(Edit::toString).toList()).as("twice is once").isEmpty();
  }

  private static String decisions(Result result) {
    return result.ledger().decisions().map(Decision::toString).collect(Collectors.joining("\n"));
  }

  private static List<String> rules(Result result, Verdict verdict) {
    return result
        .ledger()
        .decisions()
        .filter(d -> d.verdict() == verdict)
        .map(d -> d.edit().reason().rule())
        .toList();
  }

  @Test
  void everyRuleShowsWhatItRepairsAndWhatItLeavesAlone() throws IOException {
    Map<String, List<Example>> byRule =
        examples().stream()
            .filter(e -> e.heading().matches("[a-z]+\\.[a-z0-9.-]+"))
            .collect(Collectors.groupingBy(Example::heading, TreeMap::new, Collectors.toList()));
    assertThat(byRule).isNotEmpty();
    List<String> incomplete = new ArrayList<>();
    byRule.forEach(
        (rule, list) -> {
          boolean seen =
              list.stream()
                  .anyMatch(
                      e ->
                          e.applied().contains(rule)
                              || e.suggested().contains(rule)
                              || e.refused().contains(rule));
          if (!seen || list.stream().noneMatch(Example::isUnchanged)) {
            incomplete.add(rule);
          }
        });
    assertThat(incomplete).isEmpty();
  }

  @Test
  void everyRuleOfTheManualHasAHeading() throws IOException {
    List<Example> all = examples();
    List<String> headings = all.stream().map(Example::heading).distinct().toList();
    List<String> without =
        all.stream()
            .flatMap(e -> e.applied().stream())
            .distinct()
            .filter(rule -> !headings.contains(rule))
            .toList();
    assertThat(without).isEmpty();
  }
}
