package org.mtnormalizer.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every proposal with its decision, by stage, in the coordinates of the version it was made on.
 * From it and the clean text the original comes back exactly.
 */
public record Ledger(List<Page> pages) {
  public static final Ledger EMPTY = new Ledger(List.of());

  /** What one stage proposed on one version. Decisions are sorted by span. */
  public record Page(String stage, List<Decision> decisions) {
    public Page {
      decisions =
          decisions.stream().sorted((a, b) -> a.edit().span().compareTo(b.edit().span())).toList();
    }

    public Edits applied() {
      return new Edits(decisions.stream().filter(Decision::isApplied).map(Decision::edit).toList());
    }
  }

  public Ledger {
    pages = List.copyOf(pages);
  }

  public Ledger with(Page page) {
    List<Page> more = new ArrayList<>(pages);
    more.add(page);
    return new Ledger(more);
  }

  public Stream<Decision> decisions() {
    return pages.stream().flatMap(p -> p.decisions().stream());
  }

  public Stream<Edit> applied() {
    return decisions().filter(Decision::isApplied).map(Decision::edit);
  }

  /** The clean text that these edits make of {@code source}. */
  public String replay(String source) {
    String text = source;
    for (Page page : pages) {
      text = page.applied().apply(text);
    }
    return text;
  }

  /** The original that these edits turned into {@code target}. */
  public String restore(String target) {
    String text = target;
    for (int i = pages.size() - 1; i >= 0; i--) {
      text = pages.get(i).applied().invert().apply(text);
    }
    return text;
  }

  public OffsetMap offsetMap() {
    OffsetMap map = OffsetMap.IDENTITY;
    for (Page page : pages) {
      map = map.andThen(page.applied().offsetMap());
    }
    return map;
  }
}
