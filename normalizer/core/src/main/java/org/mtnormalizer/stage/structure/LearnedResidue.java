package org.mtnormalizer.stage.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mtnormalizer.document.Document;

/** The furniture of sources, as it was learned from a batch and reviewed. Immutable. */
final class LearnedResidue {
  private final LineMask mask = new LineMask();
  private final Map<String, Set<String>> bySource = new HashMap<>();

  LearnedResidue(List<LearnedLine> lines) {
    for (LearnedLine line : lines) {
      String masked = mask.of(ResidueLine.plain(line.sample()));
      if (!masked.isEmpty()) {
        bySource.computeIfAbsent(line.source(), k -> new HashSet<>()).add(masked);
      }
    }
  }

  boolean isEmpty() {
    return bySource.isEmpty();
  }

  /** Whether a plain line is furniture of the document's source. */
  boolean contains(Document document, String plain) {
    if (bySource.isEmpty()) {
      return false;
    }
    Set<String> own = bySource.getOrDefault(ArticleSource.of(document), Set.of());
    Set<String> all = bySource.getOrDefault(LearnedLine.EVERY_SOURCE, Set.of());
    if (own.isEmpty() && all.isEmpty()) {
      return false;
    }
    String masked = mask.of(plain);
    return own.contains(masked) || all.contains(masked);
  }
}
