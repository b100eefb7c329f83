package org.mtnormalizer.stage.structure;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Metadata;
import org.mtnormalizer.language.WordClasses;
import org.mtnormalizer.pipeline.Options;
import org.mtnormalizer.pipeline.Pipeline;
import org.mtnormalizer.pipeline.Policy;
import org.mtnormalizer.pipeline.Result;
import org.mtnormalizer.stage.structure.ResiduePattern.Where;

class StructureFixerTest {
  private static final String ARTICLE = "The harbour opens again on Thursday after three weeks.";

  private static final StructureFixer FIXER =
      new StructureFixer(
          List.of(
              row("any", Where.LINE, "feed", "source site( |)-{n}"),
              row("any", Where.INLINE, "shortcode", "[ad_{n}]"),
              row("any", Where.LINE, "caption", "{short}.(jpg|png)"),
              row("any", Where.EDGE, "date", "{date}"),
              row("any", Where.LINE, "feed", "Array() no author( {n}|)"),
              row("en", Where.LEAD, "related", "(Read|See) also( :|:) {rest}"),
              row("en", Where.LINE, "comments", "Leave a reply( here|)"),
              row("en", Where.EDGE, "related", "Latest( posts|)"),
              row("en", Where.EDGE, "credit", "Photo( :|:| =) {short}"),
              row("en", Where.EDGE, "byline", "By {name}"),
              row("en", Where.EDGE, "date", "Updated {date}, {time}"),
              row("en", Where.EDGE, "source", "Source: {host}"),
              row("fr", Where.LINE, "comments", "Laisser un commentaire"),
              row("fr", Where.LINE, "related", "Suite")));

  private static ResiduePattern row(String language, Where where, String kind, String pattern) {
    return new ResiduePattern(language, where, kind, pattern);
  }

  private static Result clean(String text) {
    return clean(Document.of("1", "en", text));
  }

  private static Result clean(Document document) {
    return new Pipeline(List.of(FIXER), new Policy(Options.DEFAULT.profile())).normalize(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Source site-39",
        "source  site -39 ",
        "• Leave a Reply",
        "(Leave a reply here…)",
        "READ ALSO : Ten ships",
        "Latest",
        "Latest Posts:",
        "Array() no author 17",
        "Photo = City archive",
        "By Maria de la Cruz",
        "Wednesday, 10 July 2024",
        "mercredi 10 juillet 2024",
        "2024-07-10",
        "Updated July 10, 2024, 7:35 p.m.",
        "Source: https://example.org/a?b=c",
        "Source: example.org",
        "Laisser un commentaire",
        "[ad_1]",
        "[ad_1] Latest",
        "On the balcony ii.JPG",
      })
  void takesOutALineAtTheEnd(String line) {
    assertThat(clean(ARTICLE + "\n\n" + line).text()).isEqualTo(ARTICLE);
    assertThat(clean(ARTICLE + "\r\n\r\n" + line + "\r\n").text()).isEqualTo(ARTICLE + "\r\n");
    assertThat(clean(line + "\n\n" + ARTICLE).text())
        .isIn(ARTICLE, line + "\n\n" + ARTICLE); // above the text some are only suggested
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Latest developments in the harbour",
        "“Read also: the second volume”, he said",
        "Read also the second volume",
        "Leave a reply on the answering machine",
        "Photo: the negatives were found. The museum shows them.",
        "By the harbour",
        "Source: the ministry counts 4,000 containers",
        "Suite", // one word, of another language
        "Wednesday, 10 ships",
        "Monday 10 percent 2024",
      })
  void leavesAloneWhatAnAuthorMayWrite(String line) {
    String text = ARTICLE + "\n\n" + line;
    assertThat(clean(text).text()).isEqualTo(text);
  }

  @Test
  void edgeRowsHoldOnlyAtTheEdges() {
    String text = ARTICLE + "\n\nLatest\n\n" + ARTICLE.replace("opens", "closes");
    assertThat(clean(text).text()).isEqualTo(text);
  }

  @Test
  void keepsParagraphsApartAsTheyWere() {
    assertThat(clean("One two three four.\n\n\nLatest\nSource site-1\n\nLeave a reply").text())
        .isEqualTo("One two three four.");
    assertThat(clean("One two three four.\n\nSource site-1\n\nFive.").text())
        .isEqualTo("One two three four.\n\nFive.");
    assertThat(clean("One two three four.\nSource site-1\n\nFive.").text())
        .isEqualTo("One two three four.\n\nFive.");
    assertThat(clean("One two three four.\n\n\nSource site-1\nSource site-2\nFive.").text())
        .isEqualTo("One two three four.\n\n\nFive.");
    assertThat(clean("One two three four.\nSource site-1\nFive.").text())
        .isEqualTo("One two three four.\nFive.");
  }

  @Test
  void creditsLiveOnInTheMetadata() {
    Result result =
        clean(ARTICLE + "\n\nPhoto: City archive\n\nSource: example.org\n\nBy Maria Lopes");
    assertThat(result.text()).isEqualTo(ARTICLE);
    Metadata metadata = result.target().metadata();
    assertThat(metadata.first(Metadata.CREDIT)).contains("Photo: City archive");
    assertThat(metadata.first(Metadata.SOURCE)).contains("Source: example.org");
    assertThat(metadata.first(Metadata.AUTHOR)).contains("By Maria Lopes");
  }

  @Test
  void learnedLinesGoFromTheirSourceOnly() {
    StructureFixer fixer =
        new StructureFixer(
            List.of(),
            List.of(
                new LearnedLine(
                    "a.example", 40, 0.5, LearnedLine.Position.TAIL, "Seen 12 times on 3 May")),
            new WordClasses(List.of()));
    String text = ARTICLE + "\n\nSeen 1,204 times on 12 June\n\nThe strike is over.";
    Pipeline pipeline = new Pipeline(List.of(fixer), new Policy(Options.DEFAULT.profile()));
    Document document = Document.of("1", "en", text);
    assertThat(pipeline.normalize(document).text()).isEqualTo(text);
    Metadata source =
        Metadata.of(Map.of(Metadata.SOURCE, List.of("Site A", "https://www.a.example/x?y")));
    assertThat(pipeline.normalize(document.withMetadata(source)).text())
        .isEqualTo(ARTICLE + "\n\nThe strike is over.");
  }

  @Test
  void theDateFieldOfAFeedIsKept() {
    Result result = clean(" date 2024-06-19 Following talks, the mayors signed.");
    assertThat(result.text()).isEqualTo("Following talks, the mayors signed.");
    assertThat(result.target().metadata().first(Metadata.DATE)).contains("2024-06-19");
  }

  @Test
  void cutsShortcodesOutOfALine() {
    assertThat(clean("The mayor opened [ad_1] the bridge [ad_2].").text())
        .isEqualTo("The mayor opened the bridge.");
  }

  @Test
  void aTitleInTheMetadataCountsWhereTheTextBeginsOtherwise() {
    Document document =
        Document.of(
                "1",
                "en",
                "Harbour news of the day\n\nThe strike is over\nThe strike is over\n\n" + ARTICLE)
            .withMetadata(Metadata.of(Map.of(Metadata.TITLE, List.of("The strike is over"))));
    assertThat(clean(document).text())
        .isEqualTo("Harbour news of the day\n\nThe strike is over\n\n" + ARTICLE);
  }

  @Test
  void aRunOfParagraphsThatStandsTwiceStaysOnce() {
    String run =
        "The ships wait outside the harbour and the crews play cards.\n\n"
            + "Nobody in the office knows for how long they will have to.\n\n";
    String text = "Strike in the harbour\n\n" + run + run + "It ends on Friday.";
    assertThat(clean(text).text())
        .isEqualTo("Strike in the harbour\n\n" + run + "It ends on Friday.");
  }

  @Test
  void aPageWithoutAnArticleStays() {
    assertThat(clean("Latest\n\nLeave a reply\n\nSource site-1").text())
        .isEqualTo("Latest\n\nLeave a reply\n\nSource site-1");
  }

  @Test
  void patternsMayNestGroupsAndHoldBareParentheses() {
    assertThat(PatternNode.prefixes(PatternNode.parse("(a(b|c)|De) x"), 3))
        .containsExactlyInAnyOrder("ab ", "ac ", "de ");
    assertThat(PatternNode.prefixes(PatternNode.parse("f() {n}"), 3)).containsExactly("f()");
    assertThat(PatternNode.prefixes(PatternNode.parse("{n} min"), 3)).containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        "[ad_",
        "Latest\n",
        "a",
        "12 May ",
        "By A. ",
        "Aa Bb.jpg\n",
        "[",
        " ",
        "(",
        "Photo: "
      })
  void hugeTextsTakeNoLongerThanTheirLength(String unit) {
    String text = ARTICLE + "\n" + unit.repeat(200_000 / unit.length());
    assertTimeout(ofMinutes(5), () -> FIXER.propose(Document.of("1", "en", text)));
  }

  @Test
  void twentyThousandEqualLinesTakeNoLonger() {
    String text = (ARTICLE + "\n").repeat(20_000);
    assertTimeout(ofMinutes(5), () -> FIXER.propose(Document.of("1", "en", text)));
  }

  @Test
  void twiceIsOnceForAnyOrderOfLines() {
    List<String> lines =
        List.of(
            "",
            "",
            ARTICLE,
            "Latest",
            "Source site-1",
            "By Maria Lopes",
            "Ten ships come home",
            "[ad_1] Read also: more",
            "The mayor opened [ad_3] it.",
            "Wednesday, 10 July 2024");
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      String text =
          random
              .ints(random.nextInt(12), 0, lines.size())
              .mapToObj(lines::get)
              .collect(Collectors.joining("\n"));
      Result once = clean(text);
      assertThat(clean(once.text()).text()).as(text).isEqualTo(once.text());
      assertThat(once.ledger().restore(once.text())).isEqualTo(text);
    }
  }
}
