package org.mtnormalizer.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FalseAlarmsTest {
  private static final String TABLE =
      "# a comment\nen\tLOUD[1]\t12\t1000000\t1\nen\tQUIET[1]\t12\t1000000\t2\n";

  @Test
  void aRuleWithTooManyOnlySuggests() {
    FalseAlarms alarms = FalseAlarms.read("table", TABLE);
    RuleFile file =
        new RuleFile("f", "en", new byte[0], List.of(rule("LOUD[1]"), rule("QUIET[1]")));
    assertThat(alarms.heeded(file).outlines())
        .extracting(RuleOutline::confidence)
        .containsExactly(0.65, 0.9);
  }

  @Test
  void everyRuleOfTheProgramWasMeasured() {
    RuleIndex index = RuleIndex.ofProgram();
    for (String language : index.languages()) {
      for (RuleFile file : index.read(language)) {
        assertThat(file.outlines())
            .as(file.name())
            .allMatch(rule -> index.falseAlarms().of(language, rule.id()).isPresent());
      }
    }
  }

  @Test
  void aWrongRowIsNamedWithItsLine() {
    assertThatThrownBy(() -> FalseAlarms.read("table", TABLE + "en\tX[1]\tmany\t1\t0\n"))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("table:4");
  }

  private static RuleOutline rule(String id) {
    RuleOutline.Run run =
        new RuleOutline.Run(List.of(new RuleOutline.Words(Set.of("x"), false)), 0);
    return new RuleOutline(id, id, 0.9, List.of(run), Depth.WORDS, List.of());
  }
}
