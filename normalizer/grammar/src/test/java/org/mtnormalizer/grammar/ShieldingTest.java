package org.mtnormalizer.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mtnormalizer.document.Annotation;
import org.mtnormalizer.document.Annotation.Mention;
import org.mtnormalizer.document.Annotation.ProtectedSpan;
import org.mtnormalizer.document.Annotation.Protection;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Decision;
import org.mtnormalizer.grammar.RuleOutline.Example;
import org.mtnormalizer.pipeline.Policy;
import org.mtnormalizer.pipeline.Profile;

/** What every rule finds is left alone within a name, a protected span and a foreign quotation. */
class ShieldingTest {
  private static final String FOREIGN = "yöllä työpöydän ääressä jäätä hyvää ";

  private final GrammarFixer fixer = new GrammarFixer();

  private final RuleIndex index = RuleIndex.ofProgram();

  @TestFactory
  Stream<DynamicTest> nothingIsChangedInANameWithACapital() {
    return forEachLanguage(
        (language, example) -> {
          String text = example.plain();
          return Character.isUpperCase(text.codePointAt(0))
              ? shielded(language, text, new Mention(new Span(0, text.length()), 1, true))
              : Document.of("1", "und", text);
        });
  }

  @TestFactory
  Stream<DynamicTest> nothingIsChangedInAProtectedSpan() {
    return forEachLanguage(
        (language, example) -> {
          String text = example.plain();
          Span all = new Span(0, text.length());
          return shielded(language, text, new ProtectedSpan(all, Protection.CODE));
        });
  }

  @TestFactory
  Stream<DynamicTest> nothingIsChangedAmongWordsOfAnotherLanguage() {
    return forEachLanguage(
        (language, example) -> {
          String marked = example.text();
          int start = marked.indexOf("<marker>") + "<marker>".length();
          // What the rule finds keeps its own words; what stands around is Finnish.
          String inside = marked.substring(start, marked.indexOf("</marker>"));
          return Document.of("1", language, "“" + FOREIGN + inside + " " + FOREIGN.strip() + "”.");
        });
  }

  private static Document shielded(String language, String text, Annotation shield) {
    return Document.of("1", language, text).with(List.of(shield));
  }

  private Stream<DynamicTest> forEachLanguage(BiFunction<String, Example, Document> shielding) {
    return index.languages().stream()
        .map(
            language ->
                DynamicTest.dynamicTest(
                    language,
                    () -> {
                      for (RuleFile file : index.read(language)) {
                        for (RuleOutline rule : file.outlines()) {
                          rule.examples().stream()
                              .filter(e -> e.correction().isPresent())
                              .forEach(e -> check(rule, shielding.apply(language, e)));
                        }
                      }
                    }));
  }

  private void check(RuleOutline rule, Document document) {
    List<Decision> decisions =
        new Policy(Profile.THOROUGH).decide(document, fixer.propose(document));
    assertThat(decisions.stream().filter(d -> d.verdict() == Decision.Verdict.APPLIED).toList())
        .as(rule.id() + ": " + document.text())
        .isEmpty();
  }
}
