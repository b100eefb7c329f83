package org.mtnormalizer.stage.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Decision;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.Edits;
import org.mtnormalizer.edit.OffsetMap;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.pipeline.Pipeline;
import org.mtnormalizer.pipeline.Policy;

/**
 * Reads a document again where the first look repairs something: a name that stands rightly makes
 * others likelier. What the second look sees is told in the coordinates of the first, so that it is
 * one version and one page of the ledger.
 *
 * @param policy decides what the first look repairs
 */
record TwoLooks(Policy policy) {

  List<Proposal> propose(Document document, Function<Document, List<Proposal>> look) {
    List<Proposal> first = look.apply(document);
    Edits repairs = applied(document, first);
    if (repairs.isEmpty()) {
      return first;
    }
    Document repaired = Pipeline.apply(document, repairs);
    OffsetMap map = repairs.offsetMap();
    List<Edit> kept = new ArrayList<>(repairs.list());
    List<Proposal> all = new ArrayList<>();
    for (Proposal p : look.apply(repaired)) {
      Edit e = p.edit();
      Span source = map.toSource(e.span());
      List<Edit> under = repairs.list().stream().filter(r -> r.span().overlaps(source)).toList();
      if (under.isEmpty()) {
        all.add(new Proposal(e.at(source), p.refusal()));
      } else if (p.refusal().isEmpty() && e.reason().confidence() >= policy.threshold()) {
        kept.removeAll(under);
        all.add(Proposal.of(over(document.text(), repaired.text(), e, hull(source, under), map)));
      }
    }
    kept.forEach(e -> all.add(Proposal.of(e)));
    return all;
  }

  private Edits applied(Document document, List<Proposal> proposals) {
    return new Edits(
        policy.decide(document, proposals).stream()
            .filter(Decision::isApplied)
            .map(Decision::edit)
            .sorted(Comparator.comparing(Edit::span))
            .toList());
  }

  private static Span hull(Span span, List<Edit> edits) {
    int start = span.start();
    int end = span.end();
    for (Edit e : edits) {
      start = Math.min(start, e.span().start());
      end = Math.max(end, e.span().end());
    }
    return new Span(start, end);
  }

  /** The edit of what was repaired, with the repairs under it, as one of the original. */
  private static Edit over(String original, String repaired, Edit e, Span hull, OffsetMap map) {
    Span target = map.toTarget(hull);
    String after =
        repaired.substring(target.start(), e.span().start())
            + e.after()
            + repaired.substring(e.span().end(), target.end());
    return Edit.replace(original, hull, after, e.reason());
  }
}
