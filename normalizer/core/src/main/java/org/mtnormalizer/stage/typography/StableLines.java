package org.mtnormalizer.stage.typography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mtnormalizer.document.Annotation.ProtectedSpan;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Lines;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.Edits;
import org.mtnormalizer.edit.Proposal;

/**
 * Keeps what is proposed for a line only if nothing more would be proposed once it was made: where
 * marks contradict each other, each repair is the cause of another, and the line is left alone.
 */
final class StableLines {
  private static final double APPLIED = 0.5;

  private StableLines() {}

  static List<Proposal> of(Document document, Function<Document, List<Proposal>> rules) {
    List<Proposal> proposals = rules.apply(document);
    if (proposals.isEmpty()) {
      return proposals;
    }
    List<Span> lines = Lines.of(document.text());
    List<Span> shielded =
        document.annotations(ProtectedSpan.class).map(ProtectedSpan::span).toList();
    List<Proposal> kept = proposals;
    for (int round = 0; round < 3; round++) {
      Edits edits = new Edits(chosen(kept, shielded));
      if (edits.isEmpty()) {
        return kept;
      }
      String next = edits.apply(document.text());
      List<Span> stillShielded = shielded.stream().map(edits.offsetMap()::toTarget).toList();
      List<Edit> more =
          chosen(rules.apply(Document.of(document.id(), document.language(), next)), stillShielded);
      List<Span> nextLines = Lines.of(next);
      if (more.isEmpty()) {
        return kept;
      }
      if (nextLines.size() != lines.size()) {
        break;
      }
      Set<Integer> unstable = new TreeSet<>();
      more.forEach(e -> unstable.add(lineOf(nextLines, e.span().start())));
      List<Proposal> rest =
          kept.stream()
              .filter(p -> !unstable.contains(lineOf(lines, p.edit().span().start())))
              .toList();
      if (rest.size() == kept.size()) {
        return kept;
      }
      kept = rest;
    }
    return kept;
  }

  private static int lineOf(List<Span> lines, int place) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).start() <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The edits that do not overlap and touch nothing protected, the surest first. */
  private static List<Edit> chosen(List<Proposal> proposals, List<Span> shielded) {
    List<Edit> wanted = new ArrayList<>();
    for (Proposal p : proposals) {
      if (p.refusal().isEmpty() && p.edit().reason().confidence() >= APPLIED) {
        wanted.add(p.edit());
      }
    }
    wanted.sort(
        Comparator.comparing(Edit::span).thenComparingDouble(e -> -e.reason().confidence()));
    List<Edit> chosen = new ArrayList<>();
    int shield = 0;
    int end = 0;
    for (Edit e : wanted) {
      while (shield < shielded.size() && shielded.get(shield).end() <= e.span().start()) {
        shield++;
      }
      boolean touches = shield < shielded.size() && shielded.get(shield).overlaps(e.span());
      if (!touches && e.span().start() >= end) {
        chosen.add(e);
        end = Math.max(e.span().end(), e.span().start());
      }
    }
    return chosen;
  }
}
