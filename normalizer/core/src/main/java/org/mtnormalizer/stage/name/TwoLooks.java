package org.mtnormalizer.stage.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Decision;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.Edits;
import org.mtnormalizer.edit.OffsetMap;
import org.mtnormalizer.edit.OffsetMap.Segment;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.pipeline.Pipeline;
import org.mtnormalizer.pipeline.Policy;

/**
 * Reads a document again where the first look repairs something: a name that stands rightly makes
 * others likelier. What both looks repair is told in the coordinates of the first, so that it is
 * one version and one page of the ledger; what is not repaired, as the second look sees it.
 *
 * @param policy decides what a look repairs
 */
record TwoLooks(Policy policy) {

  List<Proposal> propose(Document document, Function<Document, List<Proposal>> look) {
    List<Proposal> first = look.apply(document);
    Edits repairs = applied(document, first);
    if (repairs.isEmpty()) {
      return first;
    }
    Document repaired = Pipeline.apply(document, repairs);
    List<Proposal> second = look.apply(repaired);
    Edits more = applied(repaired, second);
    OffsetMap back = repairs.offsetMap();
    List<Proposal> all = new ArrayList<>();
    for (Proposal p : second) {
      Span source = back.toSource(p.edit().span());
      boolean open = p.refusal().isPresent() || p.edit().reason().confidence() < policy.threshold();
      if (open && source.of(document.text()).equals(p.edit().before())) {
        all.add(new Proposal(p.edit().at(source), p.refusal()));
      }
    }
    both(document.text(), repairs, more, repaired.text()).forEach(e -> all.add(Proposal.of(e)));
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

  /** The edits of both looks as edits of the original; those that touch are one. */
  private static List<Edit> both(String original, Edits first, Edits second, String repaired) {
    String target = second.apply(repaired);
    OffsetMap back = first.offsetMap();
    List<Edit> edits = new ArrayList<>();
    int a = 0;
    int b = 0;
    for (Segment s : back.andThen(second.offsetMap()).segments()) {
      int from = a;
      @Nullable Edit told = null;
      while (a < first.list().size() && first.list().get(a).span().end() <= s.source().end()) {
        told = first.list().get(a++);
      }
      boolean untouched = a == from + 1;
      while (b < second.list().size()
          && back.toSource(second.list().get(b).span()).end() <= s.source().end()) {
        told = second.list().get(b++);
        untouched = false;
      }
      String after = s.target().of(target);
      if (untouched) {
        edits.add(told);
      } else if (told != null && !s.source().of(original).equals(after)) {
        edits.add(Edit.replace(original, s.source(), after, told.reason()));
      }
    }
    return edits;
  }
}
