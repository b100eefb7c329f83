package org.mtnormalizer.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.Edits;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.grammar.RuleOutline.Example;

/** Every rule finds its own wrong examples, repairs them as it says, and leaves the right ones. */
class RuleExamplesTest {
  private final GrammarFixer fixer = new GrammarFixer();

  @TestFactory
  Stream<DynamicTest> examplesHold() {
    RuleIndex index = RuleIndex.ofProgram();
    return index.languages().stream()
        .flatMap(
            language ->
                index.read(language).stream()
                    .flatMap(f -> f.outlines().stream())
                    .map(
                        rule ->
                            DynamicTest.dynamicTest(
                                language + " " + rule.id(), () -> check(language, rule))));
  }

  private void check(String language, RuleOutline rule) {
    assertThat(rule.examples()).anyMatch(e -> e.correction().isPresent());
    assertThat(rule.examples()).anyMatch(e -> e.correction().isEmpty());
    for (Example example : rule.examples()) {
      List<Proposal> found = of(rule, language, example.plain());
      if (example.correction().isEmpty()) {
        assertThat(found).as(example.text()).isEmpty();
      } else {
        assertThat(Trigger.of(language, rule).places(example.plain()))
            .as("trigger for: " + example.text())
            .isNotEmpty();
        assertThat(found).as(example.text()).hasSize(1);
        Edits edits = new Edits(List.of(found.get(0).edit()));
        assertThat(edits.apply(example.plain())).isEqualTo(example.corrected());
        assertThat(of(rule, language, example.corrected())).as("once is enough").isEmpty();
      }
    }
  }

  private List<Proposal> of(RuleOutline rule, String language, String text) {
    List<Proposal> found = new ArrayList<>();
    for (Proposal p : fixer.propose(Document.of("1", language, text))) {
      if (p.edit().reason().rule().equals(rule.ledgerId())
          && p.edit().reason().confidence() == rule.confidence()
          && p.edit().reason().evidence().equals(rule.name())) {
        found.add(p);
      }
    }
    return found;
  }
}
