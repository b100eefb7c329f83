package org.mtnormalizer.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.mtnormalizer.grammar.RuleOutline.Example;

/** The trigger chooses every sentence in which a rule would match, and no more depth is needed. */
class TriggerTest {
  private static final int SPLICED = 400;

  /** A trigger may choose one in so many sentences, and some in any case. */
  private static final int ONE_IN = 100;

  private static final int MOST_CHOSEN = 2;

  /** What stands between two halves: with and without a space, as scrapers leave them. */
  private static final List<String> JOINTS =
      List.of(" ", " ", " ", "", "-", "’", ", ", " “", "” ", "\u00A0");

  @TestFactory
  Stream<DynamicTest> missesNothing() {
    RuleIndex index = RuleIndex.ofProgram();
    return index.languages().stream()
        .map(l -> DynamicTest.dynamicTest(l, () -> check(l, index.read(l))));
  }

  private static void check(String language, List<RuleFile> files) {
    Rules rules = new Rules(new RuleEngine(language, files), new HashMap<>(), new HashMap<>());
    List<String> examples = new ArrayList<>();
    for (RuleFile file : files) {
      for (RuleOutline rule : file.outlines()) {
        rules.triggers().put(rule.id(), Trigger.of(language, rule));
        rules.depths().put(rule.id(), rule.depth());
        rule.examples().stream().map(Example::plain).forEach(examples::add);
      }
    }
    for (String sentence : examples) {
      check(sentence, rules);
    }
    Random random = new Random(7);
    for (int i = 0; i < SPLICED; i++) {
      check(spliced(examples, random), rules);
    }
  }

  private record Rules(
      RuleEngine engine, Map<String, Trigger> triggers, Map<String, Depth> depths) {}

  private static String spliced(List<String> examples, Random random) {
    String a = examples.get(random.nextInt(examples.size()));
    String b = examples.get(random.nextInt(examples.size()));
    return a.substring(0, random.nextInt(a.length() + 1)).strip()
        + JOINTS.get(random.nextInt(JOINTS.size()))
        + b.substring(random.nextInt(b.length() + 1)).strip();
  }

  private static void check(String text, Rules rules) {
    for (String sentence : rules.engine().sentences(text)) {
      for (RuleMatch match : rules.engine().matches(sentence)) {
        if (match.getRule() instanceof AbstractPatternRule rule) {
          String id = RuleEngine.fullId(rule);
          assertThat(rules.triggers().get(id).places(sentence))
              .as(id + ": " + sentence)
              .isNotEmpty();
          assertThat(rules.engine().matches(sentence, Set.of(id), rules.depths().get(id)))
              .as(id + " alone: " + sentence)
              .anyMatch(m -> m.getFromPos() == match.getFromPos());
        }
      }
    }
  }

  /**
   * A trigger that is a common word would have every sentence analyzed. The right examples of all
   * rules stand for ordinary text; those of the rule itself are tempting on purpose.
   */
  @TestFactory
  Stream<DynamicTest> chooseFewSentences() {
    RuleIndex index = RuleIndex.ofProgram();
    return index.languages().stream()
        .map(l -> DynamicTest.dynamicTest(l, () -> checkFew(l, index.read(l))));
  }

  private static void checkFew(String language, List<RuleFile> files) {
    List<RuleOutline> rules = files.stream().flatMap(f -> f.outlines().stream()).toList();
    for (RuleOutline rule : rules) {
      String text =
          rules.stream()
              .filter(r -> !r.ledgerId().equals(rule.ledgerId()))
              .flatMap(r -> r.examples().stream())
              .filter(e -> e.correction().isEmpty())
              .map(Example::plain)
              .collect(Collectors.joining("\n"));
      long sentences = text.lines().count();
      assertThat(Trigger.of(language, rule).places(text))
          .as("%s looks at too many sentences: tell more of its words, or narrow them", rule.id())
          .hasSizeLessThanOrEqualTo((int) Math.max(MOST_CHOSEN, sentences / ONE_IN));
    }
  }

  @Test
  void heedsExceptionsOptionalTokensAndStarts() {
    Trigger excepting =
        trigger("<token>by</token><token regexp=\"yes\">\\p{L}+<exception>car</exception></token>");
    assertThat(excepting.places("They came by car.")).isEmpty();
    assertThat(excepting.places("They came by ship.")).hasSize(1);
    Trigger optional = trigger("<token>by</token><token min=\"0\">the</token><token>ship</token>");
    assertThat(optional.places("They came by the ship or by ship.")).hasSize(2);
    assertThat(optional.places("They came by a ship.")).isEmpty();
    Trigger starting = trigger("<token postag=\"SENT_START\"/><token>by</token>");
    assertThat(starting.places("By then all had gone by. By and by.")).hasSize(2);
  }

  @Test
  void onlyEnglishPartsNot() {
    assertThat(trigger("<token>n't</token>").places("They don't.")).hasSize(1);
    assertThat(Tokens.of("en").tokenEnd("don't", 0)).isEqualTo(2);
    assertThat(Tokens.of("fr").tokenEnd("don't", 0)).isEqualTo(3);
  }

  @Test
  void foldsCaseWithoutChangingLength() {
    Trigger trigger = trigger("<token>stra\u00DFe</token>");
    assertThat(trigger.places("Stra\u00DFe, stra\u00DFe und STRA\u1E9EE")).hasSize(3);
    assertThat(trigger.places("STRASSE")).isEmpty();
    assertThat(trigger("<token>\u043E\u043D\u0430</token>").places("\u041E\u043D\u0430"))
        .hasSize(1);
  }

  @Test
  void findsATokenThatIsPartOfALongerStretch() {
    Trigger trigger =
        trigger("<token>,</token><token regexp=\"yes\">\\p{N}%</token><token>in</token>");
    assertThat(trigger.places("It rose by 12,5% in May.")).hasSize(1);
    assertThat(trigger.places("It rose by 12,5 in May.")).isEmpty();
  }

  @Test
  void findsWhatARuleRepeats() {
    Trigger trigger =
        trigger("<token regexp=\"yes\">\\p{L}+</token><token><match no=\"0\"/></token>");
    assertThat(trigger.places("They came came home.")).hasSize(1);
    assertThat(trigger.places("They came, came home. They Come come.")).hasSize(1);
    Trigger exact =
        trigger("<token>by</token><token case_sensitive=\"yes\"><match no=\"0\"/></token>");
    assertThat(exact.places("They passed by by car.")).hasSize(1);
    assertThat(exact.places("They passed by By car.")).isEmpty();
  }

  @Test
  void findsWhatARuleRepeatsFurtherBack() {
    Trigger trigger =
        trigger(
            "<token>by</token><token regexp=\"yes\">\\p{L}+</token>"
                + "<token><match no=\"0\"/></token><token><match no=\"1\"/></token>");
    assertThat(trigger.places("It came by ship by ship.")).hasSize(1);
    assertThat(trigger.places("It came by ship by train.")).isEmpty();
  }

  private static Trigger trigger(String tokens) {
    String xml =
        "<rules lang=\"en\"><category id=\"C\" name=\"C\"><rule id=\"R\" name=\"R\"><pattern>"
            + tokens
            + "</pattern><message>m</message></rule></category></rules>";
    return Trigger.of(
        "en", RuleFileReader.read("r.xml", xml.getBytes(StandardCharsets.UTF_8)).outlines().get(0));
  }
}
