package org.mtnormalizer.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.language.WordClasses;

class GrammarRulesTest {
  private static final String RIGHT =
      """
      <rules lang="en">
        <category id="HOUSE" name="House">
          <rule id="HOUSE_UTILIZE" name="long word" prio="72">
            <pattern><token>utilize</token></pattern>
            <message>Shorter: <suggestion>use</suggestion></message>
            <example correction="use">They <marker>utilize</marker> it.</example>
          </rule>
        </category>
      </rules>
      """;

  @TempDir Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("house.xml"), content);
  }

  private List<RuleFileException.Diagnostic> errors(String content) throws IOException {
    Path file = file(content);
    return catchThrowableOfType(RuleFileException.class, () -> GrammarRules.load(List.of(file)))
        .diagnostics();
  }

  @Test
  void extraRulesStandBesideOurs() throws IOException {
    GrammarFixer fixer = new GrammarFixer(List.of(file(RIGHT)), WordClasses.NONE);
    List<Proposal> found =
        fixer.propose(Document.of("1", "en-GB", "They utilize the the crane of the port."));
    assertThat(found)
        .extracting(p -> p.edit().reason().rule())
        .containsExactlyInAnyOrder("grammar.house-utilize", "grammar.doubled-word");
    assertThat(found)
        .filteredOn(p -> p.edit().reason().rule().equals("grammar.house-utilize"))
        .allSatisfy(
            p -> {
              assertThat(p.edit().before()).isEqualTo("tiliz");
              assertThat(p.edit().after()).isEqualTo("s");
              assertThat(p.edit().reason().confidence()).isEqualTo(0.72);
              assertThat(p.edit().reason().evidence()).isEqualTo("long word");
            });
  }

  @Test
  void aFileThatIsNotWellFormedIsNamedWithLineAndColumn() throws IOException {
    assertThat(errors(RIGHT.replace("</pattern>", "")))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.file()).endsWith("house.xml");
              assertThat(d.line()).isGreaterThanOrEqualTo(5);
              assertThat(d.column()).isPositive();
              assertThat(d.message()).contains("not well-formed");
            });
  }

  @Test
  void anUnknownElementIsNamedWithItsLine() throws IOException {
    assertThat(errors(RIGHT.replace("<message>", "<massage>").replace("</message>", "</massage>")))
        .isNotEmpty()
        .allSatisfy(d -> assertThat(d.line()).isEqualTo(5))
        .anySatisfy(d -> assertThat(d.message()).contains("massage"));
  }

  @Test
  void aRuleNeedsALiteralWord() throws IOException {
    assertThat(errors(RIGHT.replace("<token>utilize</token>", "<token postag=\"VB\"/>")))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.line()).isEqualTo(3);
              assertThat(d.message()).contains("HOUSE_UTILIZE").contains("literal");
            });
  }

  @Test
  void aWrongRegularExpressionIsNamedWithItsLine() throws IOException {
    String wrong = RIGHT.replace("<token>utilize", "<token>to</token><token regexp=\"yes\">(");
    assertThat(errors(wrong))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.line()).isEqualTo(4);
              assertThat(d.message()).contains("regular expression");
            });
  }

  @Test
  void anExampleThatFailsIsNamedWithItsLine() throws IOException {
    assertThat(errors(RIGHT.replace("correction=\"use\"", "correction=\"apply\"")))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.line()).isEqualTo(6);
              assertThat(d.message()).contains("[use]").contains("[apply]");
            });
    assertThat(errors(RIGHT.replace(" correction=\"use\"", "")))
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("[use]").contains("no error"));
  }

  @Test
  void aReferenceIsANumber() throws IOException {
    String wrong =
        RIGHT.replace("utilize</token>", "utilize</token><token><match no=\"x\"/></token>");
    assertThat(errors(wrong))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.line()).isEqualTo(4);
              assertThat(d.message()).contains("counted from 0");
            });
  }

  @Test
  void confidenceIsAPercentage() throws IOException {
    assertThat(errors(RIGHT.replace("prio=\"72\"", "prio=\"172\"")))
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("percent"));
  }

  @Test
  void aMissingFileAndAnUnknownLanguageAreErrors() throws IOException {
    Path missing = folder.resolve("none.xml");
    assertThat(
            catchThrowableOfType(RuleFileException.class, () -> GrammarRules.load(List.of(missing)))
                .diagnostics())
        .hasSize(1);
    assertThat(errors(RIGHT.replace("lang=\"en\"", "lang=\"xx\"")))
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("xx"));
  }

  @Test
  void ledgerIdsAreDotted() {
    assertThat(RuleOutline.ledgerId("MT_DOUBLE_NEGATION[2]")).isEqualTo("grammar.double-negation");
    assertThat(RuleOutline.ledgerId("HOUSE.I_1")).isEqualTo("grammar.house-i-1");
  }
}
