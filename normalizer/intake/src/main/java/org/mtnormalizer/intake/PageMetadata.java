package org.mtnormalizer.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mtnormalizer.document.Metadata;

/** What a page says of itself: in its head, in Open Graph, in schema.org's JSON-LD. */
final class PageMetadata {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "BackgroundNewsArticle",
          "ReviewNewsArticle",
          "AskPublicNewsArticle",
          "BlogPosting",
          "LiveBlogPosting",
          "SocialMediaPosting",
          "ScholarlyArticle",
          "TechArticle",
          "Report",
          "WebPage");

  /** Names of the date of publication, the most common first; never that of a change. */
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:published_time",
          "datePublished",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date",
          "dcterms.date");

  private static final List<String> AUTHORS =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator");

  private final Document page;
  private boolean isArticle;

  /** The nodes of the JSON-LD that others point to. */
  private final Map<String, JsonNode> named = new HashMap<>();

  private final List<String> bodies = new ArrayList<>();
  private Metadata metadata = Metadata.EMPTY;

  private PageMetadata(Document page) {
    this.page = page;
  }

  static PageMetadata of(Document page) {
    PageMetadata reader = new PageMetadata(page);
    reader.read();
    return reader;
  }

  Metadata metadata() {
    return metadata;
  }

  PageClaims claims() {
    return new PageClaims(
        isArticle, metadata.all(Metadata.TITLE), metadata.all(Metadata.AUTHOR), bodies);
  }

  private void read() {
    isArticle = saysArticle();
    meta("og:title", Metadata.TITLE);
    List<JsonNode> articles = structured();
    PageAddress address =
        new PageAddress(page, articles.stream().flatMap(this::addresses).toList());
    // Pages describe the articles that they link to as well: its own comes first.
    articles.stream()
        .sorted(Comparator.comparing(n -> addresses(n).noneMatch(address::isOfPage)))
        .forEach(this::article);
    add(Metadata.TITLE, page.title());
    meta("twitter:title", Metadata.TITLE);
    AUTHORS.forEach(name -> meta(name, Metadata.AUTHOR));
    DATES.forEach(name -> meta(name, Metadata.DATE));
    visible();
    meta("og:site_name", Metadata.SOURCE);
    address.address().ifPresent(a -> add(Metadata.SOURCE, a));
    languages(address);
  }

  /**
   * What the page says of its own language. A list of languages is that of its readers (RFC 9110,
   * 8.5), and says nothing of the text.
   */
  private void languages(PageAddress address) {
    Element html = page.selectFirst("html");
    if (html != null) {
      language(html.attr("lang"));
      language(html.attr("xml:lang"));
    }
    address.language().ifPresent(this::language);
    meta("og:locale", Metadata.LANGUAGE);
    for (Element e : page.select("meta[http-equiv]")) {
      if (e.attr("http-equiv").equalsIgnoreCase("content-language")) {
        language(e.attr("content"));
      }
    }
    for (Element e : page.select("meta[name]")) {
      if (Set.of("language", "dc.language").contains(e.attr("name").toLowerCase(Locale.ROOT))) {
        language(e.attr("content"));
      }
    }
  }

  private void language(String tag) {
    if (Languages.normalize(tag).isPresent()) {
      add(Metadata.LANGUAGE, tag);
    }
  }

  private boolean saysArticle() {
    Element type = page.selectFirst("meta[property=og:type]");
    return type != null && type.attr("content").equalsIgnoreCase("article")
        || page.selectFirst("[itemprop=articleBody]") != null;
  }

  /** A byline may stand outside the part of the page that becomes the text. */
  private void visible() {
    if (metadata.first(Metadata.AUTHOR).isEmpty()) {
      for (Element e : page.select("a[rel=author], [itemprop=author] [itemprop=name]")) {
        add(Metadata.AUTHOR, e.text());
      }
    }
    if (metadata.first(Metadata.DATE).isEmpty()) {
      Element time =
          page.selectFirst(
              "[itemprop=datePublished], time[pubdate][datetime], article time[datetime]");
      if (time != null) {
        add(Metadata.DATE, time.hasAttr("content") ? time.attr("content") : time.attr("datetime"));
      }
    }
  }

  private void meta(String property, String key) {
    for (Element e : page.select("meta[property], meta[name]")) {
      if (e.attr("property").equalsIgnoreCase(property)
          || e.attr("name").equalsIgnoreCase(property)) {
        add(key, e.attr("content"));
      }
    }
  }

  private void add(String key, String value) {
    String clean = value.strip();
    boolean address = clean.startsWith("http");
    // Some sites give the address of the author's page as the author.
    if (!clean.isEmpty() && !(address && key.equals(Metadata.AUTHOR))) {
      metadata = metadata.with(key, clean);
    }
  }

  private Stream<String> addresses(JsonNode article) {
    JsonNode entity = article.path("mainEntityOfPage");
    return Stream.of(article.path("url"), entity, entity.path("@id"), article.path("@id"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(a -> a.startsWith("http"))
        .map(a -> a.indexOf('#') < 0 ? a : a.substring(0, a.indexOf('#')));
  }

  private List<JsonNode> structured() {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      JsonNode root;
      try {
        root = JSON.readTree(script.data());
      } catch (JsonProcessingException e) {
        continue; // a page may say nonsense of itself; its text is still good
      }
      Deque<JsonNode> pending = new ArrayDeque<>(Set.of(root));
      Set<JsonNode> found = new LinkedHashSet<>();
      while (!pending.isEmpty()) {
        JsonNode node = pending.poll();
        if (node.isObject() && node.size() > 1 && node.path("@id").isTextual()) {
          named.putIfAbsent(node.path("@id").asText(), node);
        }
        if (isArticle(node)) {
          found.add(node);
        } else if (node.isArray()) {
          node.forEach(pending::add);
        } else if (node.isObject()) {
          node.path("@graph").forEach(pending::add);
        }
      }
      articles.addAll(found);
    }
    return articles;
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode t : type) {
        if (ARTICLES.contains(t.asText())) {
          return true;
        }
      }
    }
    return ARTICLES.contains(type.asText());
  }

  private void article(JsonNode node) {
    isArticle |= !node.path("@type").asText().equals("WebPage");
    add(Metadata.TITLE, node.path("headline").asText());
    add(Metadata.DATE, node.path("datePublished").asText());
    String body = node.path("articleBody").asText();
    if (!body.isBlank()) {
      bodies.add(body);
    }
    names(node.path("author"), Metadata.AUTHOR);
    names(node.path("publisher"), Metadata.SOURCE);
    language(node.path("inLanguage").asText());
  }

  private void names(JsonNode node, String key) {
    if (node.isArray()) {
      node.forEach(n -> names(n, key));
    } else if (node.isTextual()) {
      add(key, node.asText());
    } else {
      JsonNode told = named.getOrDefault(node.path("@id").asText(), node);
      add(key, (node.has("name") ? node : told).path("name").asText());
    }
  }
}
