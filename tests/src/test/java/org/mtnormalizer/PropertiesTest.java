package org.mtnormalizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.pipeline.Result;

/**
 * What holds for any text. Texts are drawn from pieces that provoke repairs, glued together without
 * sense; the seed is the repetition's number.
 */
class PropertiesTest {
  private static final List<String> PIECES =
      List.of(
          "Kim Jong- un",
          "Vladimir Putinpresident of Russia",
          " ",
          " ",
          " ",
          "\n\n",
          "\n",
          "“",
          "”",
          "“absurd“",
          "\"",
          "'",
          "‘",
          "’",
          " ,",
          ". ,",
          "..",
          "…",
          "«",
          "»",
          " ?",
          "said",
          "the the",
          "The minister",
          "and He had",
          "1,000.50",
          "2: 0",
          "https://example.org/a?b=c,d",
          "a@b.org",
          "Ã©tÃ©",
          "&amp;",
          "&#8217;",
          "\u200B",
          "e\u0301",
          "Read also: News",
          "Leave a Reply",
          "–",
          "- ",
          "Wolodymyr Selenskyj",
          "Emmanuel Macron",
          "Jean -Luc",
          "\uD83D\uDE00",
          "\uD83D",
          "東京",
          "مرحبا",
          "Путин",
          "(",
          ")",
          "[",
          "]",
          "source site-12",
          "inter- national",
          "II",
          "University of Donggkuk",
          "• Monday, 3 June 2024",
          "Photo: Archive",
          "ﬁ",
          "\u00A0",
          "\t");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  @RepeatedTest(400)
  void anyTextKeepsThePromises(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(30); n >= 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(3) > 0) {
        text.append(' ');
      }
    }
    String source = text.toString();
    String language = List.of("en", "fr", "de", "es", "ru", "zh", "und").get(random.nextInt(7));
    Result result = Engine.clean(language, source);

    assertThat(result.warnings()).isEmpty();
    assertThat(result.ledger().replay(source)).isEqualTo(result.text());
    assertThat(result.ledger().restore(result.text())).isEqualTo(source);
    Result again = Engine.clean(language, result.text());
    assertThat(again.ledger().applied().map(Edit::toString).toList())
        .as("twice is once: %s → %s", source, result.text())
        .isEmpty();
    checkOffsets(source, result);
    assertThat(urls(result.text())).allSatisfy(url -> assertThat(source).contains(url));
  }

  private static void checkOffsets(String source, Result result) {
    int last = 0;
    for (int i = 0; i <= source.length(); i++) {
      int at = result.offsetMap().toTarget(Span.at(i)).start();
      assertThat(at).isGreaterThanOrEqualTo(last).isLessThanOrEqualTo(result.text().length());
      last = at;
    }
  }

  private static List<String> urls(String text) {
    return Pattern.compile("https://\\S+").matcher(text).results().map(MatchResult::group).toList();
  }

  /** Only what leaves the text whole takes digits with it. */
  @RepeatedTest(50)
  void digitsSurviveInRunningText(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    String source =
        "In "
            + (1990 + random.nextInt(30))
            + " the board , led by Kim Jong- un, paid "
            + random.nextInt(100_000)
            + " euros “at once“ for "
            + random.nextInt(50)
            + " ships.";
    String target = Engine.clean("en", source).text();
    assertThat(digits(target)).isEqualTo(digits(source));
  }

  private static List<String> digits(String text) {
    return DIGITS.matcher(text).results().map(MatchResult::group).toList();
  }
}
