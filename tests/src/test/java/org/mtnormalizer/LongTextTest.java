package org.mtnormalizer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    isCleaned("en", mark);
  }

  @ParameterizedTest
  @CsvSource({
    "ja, \u30A2\u30D9\u30FB", // katakana with a dot: a name of as many parts
    "ja, 'a '",
    "zh, \u4E60\u00B7",
    "ko, '\uAE40 '",
    "ru, '\u0410 '",
    "ar, '\u0627\u0644 '",
    "hi, '\u0915\u093F '",
    "th, '\u0E40\u0E01'"
  })
  void wordsOfOtherScriptsWithoutEnd(String language, String words) {
    isCleaned(language, words);
  }

  private static void isCleaned(String language, String mark) {
    String text = mark.repeat(LENGTH / mark.length());
    Result result = Engine.clean(language, text);
    assertThat(result.warnings()).isEmpty();
    assertThat(result.ledger().restore(result.text())).isEqualTo(text);
  }
}
