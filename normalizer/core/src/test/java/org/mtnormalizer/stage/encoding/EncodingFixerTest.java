package org.mtnormalizer.stage.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.pipeline.Pipeline;
import org.mtnormalizer.pipeline.Policy;
import org.mtnormalizer.pipeline.Profile;

class EncodingFixerTest {
  private static final Pipeline PIPELINE =
      new Pipeline(List.of(new EncodingFixer()), new Policy(Profile.STANDARD));

  private static String clean(String text) {
    return PIPELINE.normalize(Document.of("1", "en", text)).text();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\u0001',
      value = {
        "CafÃ© au lait, Café au lait",
        "itâ€™s done, it’s done",
        "itÃ¢â‚¬â„¢s done, it’s done",
        "SÃ£o Paulo, São Paulo",
        "ÐŸÑƒÑ‚Ð¸Ð½, Путин",
        "R&amp;D, R&D",
        "R&amp;amp;D, R&D",
        "it&#8217;s, it’s",
        "& quot ;here& quot ;, \"here\"",
        "co\u00ADoperate, cooperate",
        "\uFEFFStart, Start",
        "\uFB01nal, final",
        "cаnnula, cannula",
        "Cafe\u0301, Café",
        "a \u001B[31mred\u001B[0m day, a red day",
        "it\u0092s, it’s",
        "lone \uD83D half, lone \uFFFD half",
        "NÂ° 5, N° 5",
        "RÄ«ga, Rīga",
        "wei√ü, weiß",
        "Ä°stanbul, İstanbul",
        "for&Atilde;&ordf;t, forêt",
        "signiп¬Ѓcant, significant",
        "Г‚ВЈ5 million, £5 million",
        "10 Î¼m, 10 μm",
      })
  void damageIsRepaired(String damaged, String right) {
    assertThat(clean(damaged)).isEqualTo(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MARQUÉ… NESTLÉ® É¿",
        "the letter Ã’s place",
        "Ô, ôô, ÅØ, “×”, 5×£35",
        "√π and ∆°",
        "ВІКІ, ПоздравЂаво",
        "L’été, “là”, «où», Brontë…”",
        "write &lt;b&gt; for bold, as in <b>this</b>",
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\u03B1-decay and β-carotene",
        "Путин и Putin",
        "AT&T; and R&D",
        "São Tomé, Ångström, Ñandú"
      })
  void whatIsRightStays(String text) {
    assertThat(clean(text)).isEqualTo(text);
  }

  /**
   * Each rule looks at each place a bounded number of times, so twice the text is twice the work.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ã", "Ã©", "Ã\u0083", "â€", "â€™", "&", "&amp;", "& ", "\u200D", "e\u0301", "\u0301",
        "\uFFFD", "\uD83D", "▁", "@@ ", "\u001B[", "<0x", "Ð ", "cа", "ﬁ"
      })
  void repeatedCharactersAreCleanedAtOnce(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    String once = clean(text);
    assertThat(clean(once)).isEqualTo(once);
  }
}
