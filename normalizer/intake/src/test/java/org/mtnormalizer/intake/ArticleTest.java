package org.mtnormalizer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Metadata;

/** The article of a page, and what stays outside. */
class ArticleTest {
  private static final Intake INTAKE = new Intake();

  private static final String FIRST =
      "The old harbor of the town opened again on Monday, after three years in which cranes, divers"
          + " and a great deal of patience had brought the quay back above the water.";
  private static final String SECOND =
      "Nobody had expected the work to take so long, the mayor said, but the stones lay deeper than"
          + " the plans had told, and each of them had to be lifted by hand.";
  private static final String THIRD =
      "The first ship came in at noon. Her captain, who had learned to sail in these waters, said"
          + " that she would not have recognized the place.";
  private static final String FOURTH =
      "A second basin is to follow in the spring, if the council finds the money for it.";

  private static final String TEXT =
      "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p><p>" + FOURTH + "</p>";

  private static Document page(String html) {
    return Reading.document(INTAKE, "a.html", Samples.utf8(html));
  }

  private static final String WANTED = String.join("\n\n", FIRST, SECOND, THIRD, FOURTH);

  /** Layout, page. What comes out is always the title and the four paragraphs. */
  static List<Arguments> layouts() {
    String related =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    "<div class=card><h3><a href=/a"
                        + i
                        + ">Another harbor story of the week</a></h3><p>The ships of the coast are"
                        + " many and all of them want to come in first, number "
                        + i
                        + ".</p></div>")
            .collect(Collectors.joining());
    String comments =
        "<p>I have seen the harbor, and I must say that the stones look better than before.</p>"
            .repeat(12);
    return List.of(
        Arguments.of("article", "<article><h1>Harbor opens</h1>" + TEXT + "</article>"),
        Arguments.of(
            "menus and footer",
            "<header><a href=/>Home</a></header><nav><a href=/a>News</a></nav><article>"
                + "<h1>Harbor opens</h1>"
                + TEXT
                + "</article><footer>Imprint and much more about us.</footer>"),
        Arguments.of("divs alone", "<div><h1>Harbor opens</h1><div>" + divs(TEXT) + "</div></div>"),
        Arguments.of(
            "line breaks",
            "<h1>Harbor opens</h1><div>"
                + String.join("<br><br>", FIRST, SECOND, THIRD, FOURTH)
                + "</div>"),
        Arguments.of(
            "layout table",
            "<table><tr><td><a href=/a>News</a><br><a href=/b>Sport</a></td><td><h1>Harbor opens"
                + "</h1>"
                + TEXT
                + "</td><td><a href=/c>Weather</a></td></tr></table>"),
        Arguments.of(
            "share bar, byline, tags",
            "<article><h1>Harbor opens</h1><div class=post-meta>By Ada Writer, 3 March 2020</div>"
                + "<ul class=share-buttons><li><a href=x>Share</a><li><a href=y>Tweet</a></ul>"
                + TEXT
                + "<ul class=tags><li><a href=/t>harbor</a></ul></article>"),
        Arguments.of(
            "names of another language",
            "<div class=noticia-cuerpo><h1>Harbor opens</h1><div class=compartir>Copiar</div>"
                + TEXT
                + "<div class=relacionadas>Los barcos de la semana que viene llegan el lunes."
                + "</div></div>"),
        Arguments.of(
            "related links in the text",
            "<article><h1>Harbor opens</h1><p>"
                + FIRST
                + "</p><p><a href=/b>Read also: The basin that nobody wanted</a></p><p>"
                + SECOND
                + "</p><p>"
                + THIRD
                + "</p><p>"
                + FOURTH
                + "</p></article>"),
        Arguments.of(
            "other stories below",
            "<div id=x><h1>Harbor opens</h1>" + TEXT + "</div><div id=y>" + related + "</div>"),
        Arguments.of(
            "comments longer than the article",
            "<article><h1>Harbor opens</h1>"
                + TEXT
                + "<section id=comments><h2>Comments</h2>"
                + comments
                + "</section></article>"),
        Arguments.of(
            "the next article below",
            "<main><article><h1>Harbor opens</h1>"
                + TEXT
                + "</article><article><h1>Bridge closes</h1><p>"
                + "The bridge over the river closes for two weeks, and the ferry takes its place. "
                    .repeat(20)
                + "</p></article></main>"),
        Arguments.of(
            "captions",
            "<article><h1>Harbor opens</h1><figure><img><figcaption>The quay, seen from the tower."
                + "</figcaption></figure>"
                + TEXT
                + "</article>"),
        Arguments.of(
            "hidden and cookie text",
            "<div class='sr-only'>Skip to the content of this page.</div><div class=cookie-bar>"
                + "<p>We use cookies, and we would like you to agree to all of them now.</p></div>"
                + "<main><h1>Harbor opens</h1><p style='display:none'>Hidden text, never seen.</p>"
                + TEXT
                + "</main>"),
        Arguments.of(
            "about the author",
            "<article><address rel=author></address><h1>Harbor opens</h1><a rel=author href=/w>"
                + "Ada Writer</a>"
                + TEXT
                + "<div><p>Ada Writer is a reporter who has covered the coast and its ships for"
                + " many years.</p></div></article>"));
  }

  private static String divs(String html) {
    return html.replace("<p>", "<div>").replace("</p>", "</div>");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void theArticleAndNothingElse(String layout, String body) {
    Document d = page("<html><head><title>Harbor opens | Paper</title></head><body>" + body);
    assertThat(d.text()).isEqualTo("Harbor opens\n\n" + WANTED);
    assertThat(Reading.blocks(d).get(0)).isEqualTo("TITLE:Harbor opens");
    assertThat(d.metadata().all(Metadata.WARNING)).isEmpty();
  }

  @Test
  void structureInsideTheArticleStays() {
    Document d =
        page(
            "<article><h1>Harbor opens</h1><p>"
                + FIRST
                + "</p><h2>The stones</h2><p>"
                + SECOND
                + "</p><ul><li>granite</li><li>basalt, from <a href=/x>the islands</a></li></ul>"
                + "<blockquote><p>We lifted them all.</p></blockquote><table><tr><td>Stones<td>300"
                + "<tr><td>Divers<td>4</table><p>"
                + THIRD
                + "</p></article>");
    assertThat(Reading.blocks(d))
        .containsExactly(
            "TITLE:Harbor opens",
            "PARAGRAPH:" + FIRST,
            "HEADING:The stones",
            "PARAGRAPH:" + SECOND,
            "LIST_ITEM:granite",
            "LIST_ITEM:basalt, from the islands",
            "QUOTATION:We lifted them all.",
            "TABLE:Stones\t300",
            "TABLE:Divers\t4",
            "PARAGRAPH:" + THIRD);
  }

  @Test
  void quotedPostsStay() {
    String post =
        "<div class=embed-widget><blockquote class=twitter-tweet><p>The harbor is open, come and"
            + " see it!</p>\u2014 Town (@town) <a href=https://example.org/1>March 3</a>"
            + "</blockquote></div>";
    assertThat(page("<article><h1>Harbor opens</h1>" + TEXT + post + TEXT + "</article>").text())
        .contains("come and see it!", "Town (@town) March 3");
  }

  @Test
  void captionsGoToTheMetadata() {
    Document d = page("<article><figure><img><figcaption>The quay.</figcaption></figure>" + TEXT);
    assertThat(d.metadata().all(Metadata.CAPTION)).containsExactly("The quay.");
  }

  @Test
  void whatThePageClaimsAsItsTextIsFound() {
    String claim =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + String.join(" ", FIRST, SECOND, THIRD, FOURTH)
            + "\"}</script>";
    String box =
        "<p>" + "The weather of the week is fair, and the wind is weak. ".repeat(30) + "</p>";
    assertThat(
            page(claim + "<body><div class=x>" + TEXT + "</div><div class=y>" + box + "</div>")
                .text())
        .isEqualTo(WANTED);
  }

  @Test
  void otherScripts() {
    String chinese =
        "<p>\u5E02\u957F\u8BF4\uFF0C\u65B0\u7684\u6E2F\u53E3\u5C06\u5728\u661F\u671F\u4E00\u5F00"
            + "\u653E\uFF0C\u7B2C\u4E00\u8258\u8239\u4E2D\u5348\u5230\u8FBE\u3002</p>";
    assertThat(
            page("<ul><li><a href=/a>\u65B0\u95FB</a><li><a href=/b>\u4F53\u80B2</a></ul>"
                    + "<div class=zhengwen>"
                    + chinese
                    + "</div><div class=pinglun><p>\u5F88\u597D\u3002</p></div>")
                .text())
        .startsWith("\u5E02\u957F\u8BF4")
        .doesNotContain("\u4F53\u80B2", "\u5F88\u597D");
  }

  /** Page, what the warning says. */
  static List<Arguments> otherPages() {
    String teasers =
        IntStream.range(0, 12)
            .mapToObj(i -> "<li><a href=/" + i + ">A headline of the day, number " + i + "</a>")
            .collect(Collectors.joining());
    return List.of(
        Arguments.of("<h1>404</h1><p>This page is gone.</p>", "missing"),
        Arguments.of("<h1>Seite nicht gefunden</h1><p>Sie ist fort.</p>", "missing"),
        Arguments.of(
            "<h1>\u30DA\u30FC\u30B8\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093</h1>",
            "missing"),
        Arguments.of("<h1>Se connecter</h1><form><input type=password></form>", "login"),
        Arguments.of("<h1>R\u00E9sultats de recherche</h1><ul>" + teasers + "</ul>", "search"),
        Arguments.of("<h1>Today</h1><ul>" + teasers + "</ul>", "list of links"),
        Arguments.of("<h1>Ships</h1>" + "<img alt='a ship'>".repeat(8), "pictures"),
        Arguments.of("<p>Loading.</p>", "hardly any"));
  }

  @ParameterizedTest
  @MethodSource("otherPages")
  void pagesThatAreNoArticleSaySo(String body, String why) {
    Document d = page("<html><body>" + body + "</body></html>");
    assertThat(d.metadata().all(Metadata.WARNING)).singleElement().asString().contains(why);
    assertThat(d.text()).isNotBlank();
  }

  @Test
  void allTakesEverything() {
    Intake all = new Intake(IntakeOptions.DEFAULT.withContent(IntakeOptions.Content.ALL));
    String html =
        "<nav>Menu</nav><article><figure><figcaption>The quay.</figcaption></figure>"
            + TEXT
            + "</article><footer>Imprint</footer>";
    assertThat(Reading.document(all, "a.html", Samples.utf8(html)).text())
        .contains("Menu", "The quay.", FIRST, "Imprint");
  }

  @Test
  void malformedPages() {
    assertThat(page("<article><p>" + FIRST + "<div></p></article></span><p>" + SECOND).text())
        .contains(FIRST);
    assertThat(page("<html><head><title>x</title></head>" + TEXT).text()).isEqualTo(WANTED);
    assertThat(page("<div class='" + "a ".repeat(100_000) + "'>" + TEXT + "</div>").text())
        .isEqualTo(WANTED);
  }

  @Test
  void largeAndDeepPages() {
    assertThat(page("<article>" + ("<p>" + FIRST + "</p>").repeat(30_000) + "</article>").text())
        .startsWith(FIRST)
        .hasSizeGreaterThan(4_000_000);
    String deep = "<div class=related-x>".repeat(20_000);
    assertThat(page(deep + TEXT).text()).isEqualTo(WANTED);
  }
}
