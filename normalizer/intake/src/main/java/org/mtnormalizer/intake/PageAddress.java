package org.mtnormalizer.intake;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page's own address: its canonical link, Open Graph's {@code og:url} or what its JSON-LD says.
 * Some sites give their home page as the canonical address of every article: an address with a path
 * is preferred.
 */
final class PageAddress {
  private final Document page;
  private final Optional<URI> address;

  /**
   * @param structured addresses of the article in JSON-LD
   */
  PageAddress(Document page, List<String> structured) {
    this.page = page;
    List<String> openGraph = attributes("meta[property=og:url]", "content").toList();
    Optional<URI> base = openGraph.stream().flatMap(a -> absolute(a, Optional.empty())).findFirst();
    List<URI> said =
        Stream.of(
                attributes("link[rel~=(?i)\\bcanonical\\b]", "href"),
                openGraph.stream(),
                structured.stream())
            .flatMap(s -> s)
            .flatMap(a -> absolute(a, base))
            .toList();
    this.address =
        said.stream().filter(a -> !isHome(a)).findFirst().or(() -> said.stream().findFirst());
  }

  /** Absolute, with {@code http} or {@code https}. */
  Optional<String> address() {
    return address.map(URI::toString);
  }

  /** Whether something that names an address means this page. */
  boolean isOfPage(String other) {
    return address.isPresent()
        && absolute(other, address).map(PageAddress::key).anyMatch(key(address.get())::equals);
  }

  /**
   * The language of the page itself among its versions: {@code hreflang} of the link that leads
   * here. Those of the other links are the languages of other pages.
   */
  Optional<String> language() {
    return page.select("link[hreflang]").stream()
        .filter(l -> isOfPage(l.attr("href")))
        .map(l -> l.attr("hreflang"))
        .filter(l -> !l.equalsIgnoreCase("x-default"))
        .findFirst();
  }

  private Stream<String> attributes(String query, String attribute) {
    return page.select(query).stream().map((Element e) -> e.attr(attribute).strip());
  }

  private static Stream<URI> absolute(String written, Optional<URI> base) {
    try {
      URI uri = URI.create(written.strip());
      URI resolved = base.isPresent() ? base.get().resolve(uri) : uri;
      boolean web =
          "http".equalsIgnoreCase(resolved.getScheme())
              || "https".equalsIgnoreCase(resolved.getScheme());
      return web && resolved.getHost() != null ? Stream.of(resolved) : Stream.empty();
    } catch (IllegalArgumentException e) {
      return Stream.empty(); // a page may say nonsense of itself
    }
  }

  private static boolean isHome(URI address) {
    String path = address.getPath();
    return (path == null || path.isEmpty() || path.equals("/")) && address.getQuery() == null;
  }

  /** What two spellings of one address have in common. */
  private static String key(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    String path = address.getPath() == null ? "" : address.getPath();
    String query = address.getQuery() == null ? "" : "?" + address.getQuery();
    return (host.startsWith("www.") ? host.substring(4) : host)
        + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
        + query;
  }
}
