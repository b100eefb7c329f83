package org.mtnormalizer.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Languages;

/**
 * Every language of the build cuts and tags sentences. The segmenter reads its rules with JAXB 2,
 * which a wrong version of the XML binding interfaces breaks.
 */
class SentenceAnalyzerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Dr. Smith left the house. | She stayed.
          fr | Le Dr. Martin est parti. | Elle est restée.
          es | El Sr. Pérez salió. | Ella se quedó.
          de | Herr Dr. Meier ging am 3. Mai. | Sie blieb.
          it | Il Dott. Rossi partì. | Lei rimase.
          pt | O Sr. Silva saiu. | Ela ficou.
          nl | De heer dr. Jansen ging weg. | Zij bleef.
          pl | Pan dr Kowalski wyszedł. | Ona została.
          ru | Господин Иванов ушёл. | Она осталась.
          uk | Пан Шевченко пішов. | Вона залишилась.
          """)
  void cutsAndTags(String language, String first, String second) throws IOException {
    SentenceAnalyzer analyzer = new SentenceAnalyzer(Languages.getLanguageForShortCode(language));
    assertThat(analyzer.sentences(first + " " + second)).containsExactly(first + " ", second);
    AnalyzedSentence analyzed = analyzer.analyze(first, Depth.DISAMBIGUATED);
    assertThat(analyzed.getText()).isEqualTo(first);
    assertThat(analyzed.getTokensWithoutWhitespace())
        .filteredOn(t -> t.getToken().length() > 2)
        .filteredOn(t -> Character.isLowerCase(t.getToken().codePointAt(0)) && !t.isTagged())
        .as("untagged words")
        .isEmpty();
  }
}
