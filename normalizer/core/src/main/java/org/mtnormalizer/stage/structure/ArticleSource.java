package org.mtnormalizer.stage.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Metadata;

/** Where an article was published, as far as it says so: what shares a source shares furniture. */
public final class ArticleSource {
  private ArticleSource() {}

  /**
   * The host of an address in the metadata, else the site's name there, else the folder in the
   * document's id; empty if there is none of these.
   */
  public static String of(Document document) {
    List<String> sources = document.metadata().values().getOrDefault(Metadata.SOURCE, List.of());
    return sources.stream()
        .flatMap(s -> host(s).stream())
        .findFirst()
        .or(() -> sources.stream().findFirst().map(s -> s.strip().toLowerCase(Locale.ROOT)))
        .orElseGet(() -> folder(document.id()));
  }

  private static Optional<String> host(String address) {
    int start = address.indexOf("://");
    if (start < 0) {
      return Optional.empty();
    }
    int end = start + 3;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(start + 3, end).toLowerCase(Locale.ROOT);
    return Optional.of(host.startsWith("www.") ? host.substring(4) : host);
  }

  private static String folder(String id) {
    String path = id.replace('\\', '/');
    int last = path.lastIndexOf('/');
    return last <= 0 ? "" : path.substring(path.lastIndexOf('/', last - 1) + 1, last);
  }
}
