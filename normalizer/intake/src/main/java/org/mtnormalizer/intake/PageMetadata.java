package org.mtnormalizer.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
      Set.of("Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "Report", "WebPage");

  private final Document page;
  private boolean isArticle;
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
    structured();
    add(Metadata.TITLE, page.title());
    meta("author", Metadata.AUTHOR);
    meta("article:author", Metadata.AUTHOR);
    meta("article:published_time", Metadata.DATE);
    meta("date", Metadata.DATE);
    visible();
    meta("og:site_name", Metadata.SOURCE);
    for (Element link : page.select("link[rel=canonical]")) {
      add(Metadata.SOURCE, link.attr("href"));
    }
    Element html = page.selectFirst("html");
    if (html != null) {
      add(Metadata.LANGUAGE, html.attr("lang"));
      add(Metadata.LANGUAGE, html.attr("xml:lang"));
    }
    meta("og:locale", Metadata.LANGUAGE);
    for (Element e : page.select("meta[http-equiv]")) {
      if (e.attr("http-equiv").equalsIgnoreCase("content-language")) {
        add(Metadata.LANGUAGE, e.attr("content"));
      }
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
      Element time = page.selectFirst("[itemprop=datePublished], article time[datetime]");
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

  private void structured() {
    for (Element script : page.select("script[type*=ld+json]")) {
      JsonNode root;
      try {
        root = JSON.readTree(script.data());
      } catch (JsonProcessingException e) {
        continue; // a page may say nonsense of itself; its text is still good
      }
      Deque<JsonNode> pending = new ArrayDeque<>(Set.of(root));
      Set<JsonNode> articles = new LinkedHashSet<>();
      while (!pending.isEmpty()) {
        JsonNode node = pending.poll();
        if (isArticle(node)) {
          articles.add(node);
        } else if (node.isArray()) {
          node.forEach(pending::add);
        } else if (node.isObject()) {
          node.path("@graph").forEach(pending::add);
        }
      }
      articles.forEach(this::article);
    }
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
    add(Metadata.LANGUAGE, node.path("inLanguage").asText());
  }

  private void names(JsonNode node, String key) {
    if (node.isArray()) {
      node.forEach(n -> names(n, key));
    } else if (node.isTextual()) {
      add(key, node.asText());
    } else {
      add(key, node.path("name").asText());
    }
  }
}
