package org.mtnormalizer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Metadata;

/** Pages: what a reader sees, in blocks, with the seams of inline markup. */
class HtmlTest {
  private static final Intake INTAKE = new Intake();

  private Document page(String html) {
    return Reading.document(INTAKE, "a.html", Samples.utf8(html));
  }

  private String text(String body) {
    return page("<html><body>" + body + "</body></html>").text();
  }

  @Test
  void textAndNotTags() {
    assertThat(text("<p>The <b>mayor</b> spoke &amp; left.</p>"))
        .isEqualTo("The mayor spoke & left.");
    String fragment = "<div><p>One.</p><p>Two.</p></div>";
    assertThat(Reading.document(INTAKE, "a", Samples.utf8(fragment)).text())
        .isEqualTo("One.\n\nTwo.");
  }

  @Test
  void tagsInsideATextStay() {
    String text = "A text with <b>leftovers</b> of markup in the middle of it.";
    assertThat(Reading.document(INTAKE, "a.txt", Samples.utf8(text)).text()).isEqualTo(text);
  }

  @Test
  void seamsOfInlineMarkup() {
    Document d = page("<p><b>Vladimir Putin</b>president said <a href=x><em> this </em></a>today.");
    assertThat(d.text()).isEqualTo("Vladimir Putinpresident said this today.");
    assertThat(Reading.markup(d)).containsExactly("b:Vladimir Putin", "em:this", "a:this");
  }

  @Test
  void markupAcrossBlocksIsCut() {
    Document d = page("<b><p>One.</p><p>Two.</p></b>");
    assertThat(Reading.markup(d)).containsExactly("b:One.", "b:Two.");
  }

  @Test
  void nestedDivsAreNotGlued() {
    assertThat(text("<div>One<div>Two<div>Three</div></div>Four</div><span>Fi</span>ve"))
        .isEqualTo("One\n\nTwo\n\nThree\n\nFour\n\nFive");
  }

  @Test
  void listsTablesAndBreaks() {
    Document d =
        page(
            "<p>Intro<br>second line<br><br>new paragraph<ul><li>one<li><p>two</p></ul>"
                + "<table><tr><td>a<td>b<tr><td>c<td><p>d</p></table><p>End");
    assertThat(d.text())
        .isEqualTo("Intro\nsecond line\n\nnew paragraph\n\none\ntwo\n\na\tb\nc\td\n\nEnd");
    assertThat(Reading.blocks(d))
        .containsExactly(
            "PARAGRAPH:Intro\nsecond line",
            "PARAGRAPH:new paragraph",
            "LIST_ITEM:one",
            "LIST_ITEM:two",
            "TABLE:a\tb",
            "TABLE:c\td",
            "PARAGRAPH:End");
  }

  @Test
  void layoutTablesAreBlocks() {
    assertThat(text("<table><tr><td>Menu<td><p>One.</p><p>Two.</p></table>"))
        .isEqualTo("Menu\n\nOne.\n\nTwo.");
  }

  @Test
  void whatIsNoTextIsDropped() {
    assertThat(
            text(
                "<script>var a;</script><style>p{}</style><nav>Home</nav><svg><text>x</text></svg>"
                    + "<form><p>The text.</p><input value=x><button>Send</button></form>"
                    + "<p hidden>no</p><p style='display: none'>no</p><noscript>no</noscript>"))
        .isEqualTo("The text.");
  }

  @Test
  void whiteSpaceAsABrowserShowsIt() {
    assertThat(text("<p>  a \n b\u00A0 <i> c</i> d</p><pre>x  y\n  z</pre>"))
        .isEqualTo("a b\u00A0 c d\n\nx  y\n  z");
  }

  @Test
  void blockTypes() {
    Document d =
        page(
            "<h1>Title</h1><h2>Heading</h2><p>Text.</p><blockquote><p>Said.</p></blockquote>"
                + "<figure><img><figcaption>A ship.</figcaption></figure>");
    assertThat(Reading.blocks(d))
        .containsExactly(
            "TITLE:Title",
            "HEADING:Heading",
            "PARAGRAPH:Text.",
            "QUOTATION:Said.",
            "CAPTION:A ship.");
    // Nothing here is long enough to tell an article from its surroundings.
    assertThat(d.metadata().all(Metadata.CAPTION)).isEmpty();
  }

  @Test
  void theArticleIsChosen() {
    String html =
        "<body><header>Site <a>Home</a></header><div class=top><h1>The title</h1></div>"
            + "<p>Advertisement.</p><article><p>"
            + "The long text of the article goes on. ".repeat(5).strip()
            + "</p><aside>Related</aside></article><footer>Imprint</footer></body>";
    Document d = page(html);
    assertThat(d.text()).startsWith("The title\n\nThe long").doesNotContain("Adv", "Rel", "Impr");
    Intake everything = new Intake(IntakeOptions.DEFAULT.withContent(IntakeOptions.Content.ALL));
    assertThat(Reading.document(everything, "a.html", Samples.utf8(html)).text())
        .contains("Site Home", "Advertisement.", "Related", "Imprint");
  }

  @Test
  void aTeaserIsNotTheArticle() {
    assertThat(
            text(
                "<article><p>Teaser.</p></article><div>"
                    + "<p>The text of the page stands in a div.</p></div>"))
        .contains("Teaser.", "stands in a div");
  }

  @Test
  void metadata() {
    Metadata m =
        page("<html lang='en-US'><head><title>The title | Site</title>"
                + "<meta property='og:title' content='The title'>"
                + "<meta name=author content='Ada Writer'>"
                + "<meta property='og:site_name' content='Site'>"
                + "<link rel=canonical href='https://example.org/a'>"
                + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
                + "\"headline\":\"The title\",\"datePublished\":\"2020-03-03\","
                + "\"author\":[{\"name\":\"Ada Writer\"},{\"name\":\"Bo Cook\"}]}]}</script>"
                + "<script type='application/ld+json'>{broken</script>"
                + "</head><body><p>Text.</p></body></html>")
            .metadata();
    assertThat(m.values().get(Metadata.TITLE)).containsExactly("The title", "The title | Site");
    assertThat(m.values().get(Metadata.AUTHOR)).containsExactly("Ada Writer", "Bo Cook");
    assertThat(m.first(Metadata.DATE)).contains("2020-03-03");
    assertThat(m.values().get(Metadata.SOURCE)).containsExactly("Site", "https://example.org/a");
    assertThat(m.first(Metadata.LANGUAGE)).contains("en-US");
  }

  private Metadata head(String head) {
    return page("<html><head>" + head + "</head><body><p>Text.</p></body></html>").metadata();
  }

  @Test
  void canonicalAddress() {
    String own = "<meta property='og:url' content='https://example.org/news/7'>";
    assertThat(head("<link rel='Canonical' href='/news/7'>" + own).all(Metadata.SOURCE))
        .containsExactly("https://example.org/news/7");
    assertThat(head("<link rel=canonical href='https://example.org/'>" + own).all(Metadata.SOURCE))
        .containsExactly("https://example.org/news/7");
    assertThat(head("<link rel=canonical href='https://example.org/'>").all(Metadata.SOURCE))
        .containsExactly("https://example.org/");
    // Another site's article, printed again: the original's address is the canonical one.
    assertThat(head("<link rel=canonical href='https://example.net/x'>" + own).all(Metadata.SOURCE))
        .containsExactly("https://example.net/x");
    assertThat(head("<link rel=canonical href='javascript:void(0)'>").all(Metadata.SOURCE))
        .isEmpty();
    assertThat(head("<link rel=canonical href='http://[bad'>" + own).all(Metadata.SOURCE))
        .containsExactly("https://example.org/news/7");
  }

  @Test
  void languageOfThePageAndNotOfItsVersions() {
    String versions =
        "<link rel=canonical href='https://example.org/pt/7'>"
            + "<link rel=alternate hreflang=en href='https://example.org/en/7'>"
            + "<link rel=alternate hreflang=x-default href='https://example.org/pt/7'>"
            + "<link rel=alternate hreflang=pt-BR href='https://www.example.org/pt/7/'>";
    assertThat(head(versions).all(Metadata.LANGUAGE)).containsExactly("pt-BR");
    assertThat(head("<link rel=alternate hreflang=en href='/en/7'>").all(Metadata.LANGUAGE))
        .isEmpty();
    String readers = "<meta http-equiv=content-language content='en, de'>";
    assertThat(head(readers).all(Metadata.LANGUAGE)).isEmpty();
    String locale =
        "<meta property='og:locale' content='fr_CA'>"
            + "<meta property='og:locale:alternate' content='en_CA'>";
    assertThat(head(locale).all(Metadata.LANGUAGE)).containsExactly("fr_CA");
  }

  @Test
  void theTextOverrulesAWrongLanguage() {
    Document d =
        page(
            "<html lang=en><body><p>Der Hafen ist am Donnerstag wieder offen, und die Schiffe, die"
                + " drei Wochen lang gewartet haben, dürfen einlaufen.</p></body></html>");
    assertThat(d.language()).isEqualTo("de");
    assertThat(d.metadata().first(Metadata.LANGUAGE)).contains("en");
  }

  @Test
  void theArticleOfThePageAmongOthers() {
    Metadata m =
        head(
            "<link rel=canonical href='https://example.org/news/7'>"
                + "<script type='application/ld+json'>{\"@graph\":["
                + "{\"@type\":\"NewsArticle\",\"url\":\"https://example.org/news/6\","
                + "\"headline\":\"Another one\",\"datePublished\":\"2019-01-01\"},"
                + "{\"@type\":\"OpinionNewsArticle\",\"headline\":\"This one\","
                + "\"mainEntityOfPage\":{\"@id\":\"https://example.org/news/7/\"},"
                + "\"dateModified\":\"2020-05-05\",\"datePublished\":\"2020-03-03\","
                + "\"author\":{\"@id\":\"#ada\"}},"
                + "{\"@type\":\"Person\",\"@id\":\"#ada\",\"name\":\"Ada Writer\"}]}</script>");
    assertThat(m.first(Metadata.TITLE)).contains("This one");
    assertThat(m.first(Metadata.DATE)).contains("2020-03-03");
    assertThat(m.first(Metadata.AUTHOR)).contains("Ada Writer");
  }

  @Test
  void datesAndAuthorsUnderOtherNames() {
    Metadata m =
        head(
            "<meta name='DC.date.issued' content='2020-03-03'>"
                + "<meta property='article:modified_time' content='2021-01-01'>"
                + "<meta name='parsely-author' content='Ada Writer'>");
    assertThat(m.all(Metadata.DATE)).containsExactly("2020-03-03");
    assertThat(m.all(Metadata.AUTHOR)).containsExactly("Ada Writer");
  }

  @Test
  void bylineOfThePage() {
    Metadata m =
        page("<article><header><h1>T</h1>By <a rel=author href=x>Ada Writer</a><time"
                + " datetime='2020-03-03'>today</time></header><div itemprop=articleBody>"
                + "<p>The text of the article.</p></div></article>")
            .metadata();
    assertThat(m.first(Metadata.AUTHOR)).contains("Ada Writer");
    assertThat(m.first(Metadata.DATE)).contains("2020-03-03");
  }

  @Test
  void declaredCharset() {
    byte[] bytes =
        "<html><head><meta charset=iso-8859-2></head><body><p>\u0159\u0161</p></body></html>"
            .getBytes(java.nio.charset.Charset.forName("ISO-8859-2"));
    assertThat(Reading.document(INTAKE, "a.html", bytes).text()).isEqualTo("\u0159\u0161");
  }

  @Test
  void deepNestingAndManyElements() {
    assertThat(text("<div>".repeat(100_000) + "deep")).isEqualTo("deep");
    assertThat(text("<b>".repeat(20_000) + "bold")).isEqualTo("bold");
    assertThat(text("<p>x</p>".repeat(100_000))).hasSize(300_000 - 2);
  }

  @Test
  void pageWithoutTextFails() {
    assertThat(Reading.failure(INTAKE, "a.html", Samples.utf8("<html><body><img></body></html>")))
        .contains("without text");
  }
}
