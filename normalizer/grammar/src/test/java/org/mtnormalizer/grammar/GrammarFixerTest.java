package org.mtnormalizer.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mtnormalizer.document.Annotation.Mention;
import org.mtnormalizer.document.Annotation.ProtectedSpan;
import org.mtnormalizer.document.Annotation.Protection;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Decision;
import org.mtnormalizer.edit.Ledger;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Proposal.Refusal;
import org.mtnormalizer.pipeline.Policy;
import org.mtnormalizer.pipeline.Profile;

class GrammarFixerTest {
  private final GrammarFixer fixer = new GrammarFixer();

  private List<Proposal> propose(String language, String text) {
    return fixer.propose(Document.of("1", language, text));
  }

  private String repaired(Document document) {
    List<Decision> decisions =
        new Policy(Profile.STANDARD).decide(document, fixer.propose(document));
    return new Ledger.Page("grammar", decisions).applied().apply(document.text());
  }

  private String repaired(String language, String text) {
    return repaired(Document.of("1", language, text));
  }

  @Test
  void repairsEachSentenceWhereItStands() {
    String text =
        "A first line.\r\nThe head of of the agency left. “Yes”, she said and They had time.\n\n"
            + "It is an \uD83D\uDE00 association of of towns. The end.";
    assertThat(repaired("en", text))
        .isEqualTo(
            "A first line.\r\nThe head of the agency left. “Yes”, she said and they had time.\n\n"
                + "It is an \uD83D\uDE00 association of towns. The end.");
  }

  @Test
  void aNameWithoutItsCapitalIsOrdinaryWords() {
    String text = "El ministro de el pa\u00EDs habl\u00F3 ayer.";
    Span country = new Span(text.indexOf("el pa"), text.indexOf(" habl"));
    Document named = Document.of("1", "es", text).with(List.of(new Mention(country, 1, false)));
    assertThat(repaired(named)).isEqualTo("El ministro del pa\u00EDs habl\u00F3 ayer.");
  }

  @Test
  void onePassIsEnough() {
    String once = repaired("en", "The head of of of the the agency left and He had a idea.");
    assertThat(repaired("en", once)).isEqualTo(once);
  }

  @Test
  void aSurerRuleOfAGroupOutdoesTheOthers() {
    assertThat(propose("en", "They waited while the European ministers They discuss the budget."))
        .singleElement()
        .satisfies(p -> assertThat(p.edit().before()).isEqualTo(" They"));
  }

  @Test
  void namesAndProtectedSpansStay() {
    String text = "They sold the album of the the Band.";
    Span band = new Span(text.indexOf("the the"), text.length() - 1);
    Document named = Document.of("1", "en", text).with(List.of(new Mention(band, 1, true)));
    assertThat(fixer.propose(named))
        .singleElement()
        .satisfies(p -> assertThat(p.refusal()).contains(Refusal.PROTECTED));
    assertThat(repaired(named)).isEqualTo(text);
    Document code =
        Document.of("1", "en", text).with(List.of(new ProtectedSpan(band, Protection.CODE)));
    assertThat(repaired(code)).isEqualTo(text);
  }

  @Test
  void theCapitalOfReverenceStays() {
    String text = "They pray to God and trust that He hears them.";
    assertThat(propose("en", text))
        .singleElement()
        .satisfies(p -> assertThat(p.refusal()).contains(Refusal.PLAUSIBLE_AS_IS));
  }

  @Test
  void wordsOfTranscriptsStay() {
    String text =
        "I think, uh, you know, we were at the the station. "
            + "Well, I said to my friend, you should, um, you should go. ".repeat(8);
    assertThat(propose("en", text))
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.refusal()).contains(Refusal.PLAUSIBLE_AS_IS));
  }

  @Test
  void keepsTheApostropheOfTheText() {
    assertThat(repaired("fr", "L'adjoint a dit que elle viendra."))
        .isEqualTo("L'adjoint a dit qu'elle viendra.");
    assertThat(repaired("fr", "L’adjoint a dit que elle viendra."))
        .isEqualTo("L’adjoint a dit qu’elle viendra.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"und", "xx", "fi", "ja", "../en", "EN"})
  void languagesWithoutRulesAreLeftAlone(String language) {
    assertThat(propose(language, "The the of of la la.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a",
        "an",
        "the the",
        "[",
        "[en",
        "\uD800 the the \uDC00 x",
        "a\u0000the the b",
        "\u00AD the\u00AD the day",
        "to not \u201C",
        "He",
        "and He"
      })
  void anyTextIsFine(String text) {
    assertThat(propose("en", text)).isNotNull();
  }

  @Test
  void aPassageInAnotherLanguageIsLeftAlone() {
    assertThat(
            propose("en", "On the wall stood “die kinder und eltern an an orten sprechen leise”."))
        .allSatisfy(p -> assertThat(p.refusal()).isPresent());
  }

  @Test
  void longLinesCostLinearTime() {
    List<String> texts =
        List.of(
            "x".repeat(200_000),
            "The head of of the town left and He sang. ".repeat(2_000),
            "the ".repeat(20_000),
            ".".repeat(200_000),
            "word ".repeat(20_000) + "of of the town " + "word ".repeat(20_000),
            "He said so. ".repeat(8_000)
                + "The head of of the town left. "
                + "No. ".repeat(10_000));
    for (String text : texts) {
      Assertions.assertTimeout(Duration.ofMinutes(5), () -> propose("en", text));
    }
    assertThat(propose("en", texts.get(5))).hasSize(1);
  }

  @Test
  void printsNothing() {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      GrammarFixer fresh = new GrammarFixer();
      for (String language : RuleIndex.ofProgram().languages()) {
        fresh.propose(
            Document.of("1", language, "the the von von des des los los della della dos dos a b"));
      }
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void servesManyThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<String>> work =
          () -> {
            List<String> out = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
              out.add(repaired("en", "The head of of agency " + i + " left and He had no plan."));
              out.add(repaired("de", "Der Chef von von der Firma schweigt."));
            }
            return out;
          };
      List<String> alone = work.call();
      for (Future<List<String>> f : threads.invokeAll(Collections.nCopies(4, work))) {
        assertThat(f.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
