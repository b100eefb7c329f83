package org.mtnormalizer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mtnormalizer.pipeline.Result;

/**
 * A scraper can leave anything in a file, also one mark many thousand times over. No stage may then
 * recurse for each mark, or compare each with each.
 */
class LongTextTest {
  private static final int LENGTH = 1 << 14;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "0",
        " ",
        "\n",
        "\"",
        "\u201C",
        "\u2019",
        "\u0436",
        "\u0645",
        "\u6771",
        "\u0301",
        "\u200D",
        "\uD83D\uDE00",
        ". ",
        "/a",
        "\"a",
        "1,",
        "a-",
        "a.",
        "()",
        "www."
      })
  void oneMarkWithoutEnd(String mark) {
    String text = mark.repeat(LENGTH / mark.length());
    Result result = Engine.clean("en", text);
    assertThat(result.warnings()).isEmpty();
    assertThat(result.ledger().restore(result.text())).isEqualTo(text);
  }
}
