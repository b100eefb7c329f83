package org.mtnormalizer.stage.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.language.WordClasses;
import org.mtnormalizer.pipeline.Options.QuotePolicy;
import org.mtnormalizer.pipeline.Pipeline;
import org.mtnormalizer.pipeline.Policy;
import org.mtnormalizer.pipeline.Profile;

class QuoteStyleFixerTest {
  private static final WordClasses NO_CLASSES = new WordClasses(List.of());

  private static String clean(QuotePolicy policy, String language, String text) {
    return new Pipeline(
            List.of(new QuoteStyleFixer(policy, NO_CLASSES)), new Policy(Profile.STANDARD))
        .normalize(Document.of("1", language, text))
        .text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "KEEP|en|He said “it’s”, \"so\".|He said “it’s”, \"so\".",
        "STRAIGHT|en|He said “it’s” so.|He said \"it's\" so.",
        "STRAIGHT|fr|Il dit « oui ».|Il dit \"oui\".",
        "LOCALE|fr|Il dit “oui” et \"non\".|Il dit «\u00A0oui\u00A0» et «\u00A0non\u00A0».",
        "LOCALE|fr-CA|Il dit “oui”.|Il dit «\u00A0oui\u00A0».",
        "LOCALE|fr-CH|Il dit “oui”.|Il dit «oui».",
        "LOCALE|de|Er sagte \"ja\".|Er sagte „ja“.",
        "LOCALE|en|It's \"so\" here.|It’s “so” here.",
        "LOCALE|en|A 15\" screen, “so.|A 15\" screen, “so.",
      })
  void marksTakeTheStyleThatWasAskedFor(
      QuotePolicy policy, String language, String text, String expected) {
    String once = clean(policy, language, text);
    assertThat(once).isEqualTo(expected);
    assertThat(clean(policy, language, once)).isEqualTo(once);
  }
}
