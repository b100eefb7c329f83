package org.mtnormalizer.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Annotation.ProtectedSpan;
import org.mtnormalizer.document.Annotation.Protection;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Decision;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Proposal.Refusal;

/**
 * Decides on proposals: applied, suggested or refused.
 *
 * <p>Of two that overlap the surer one wins, then the longer, then the earlier.
 *
 * @param threshold the least confidence with which an edit is applied
 * @param maxRemovedShare the largest share of a document's characters that one stage may remove as
 *     residue or repetition; more than that is no residue but a misunderstanding
 */
public record Policy(double threshold, double maxRemovedShare) {

  private static final Comparator<Edit> SURER_FIRST =
      Comparator.comparingDouble((Edit e) -> -e.reason().confidence())
          .thenComparing(e -> -e.span().length())
          .thenComparing(Edit::span)
          .thenComparing(Edit::after);

  /** Kinds that repair the characters of a protected span or remove it whole. */
  private static final Set<EditKind> MAY_TOUCH_PROTECTED =
      Set.of(
          EditKind.MOJIBAKE,
          EditKind.ENTITY,
          EditKind.CHARACTER,
          EditKind.RESIDUE,
          EditKind.METADATA,
          EditKind.REPETITION);

  private static final Pattern NO_DIGIT = Pattern.compile("\\P{Nd}");

  private static final Set<EditKind> REMOVING = Set.of(EditKind.RESIDUE, EditKind.REPETITION);

  /** Below this many characters a document is too short for shares to mean anything. */
  private static final int BUDGET_FROM = 400;

  public Policy(Profile profile) {
    this(profile.threshold(), 0.6);
  }

  public List<Decision> decide(Document document, List<Proposal> proposals) {
    if (proposals.isEmpty()) {
      return List.of(); // of most stages
    }
    List<Decision> decisions = new ArrayList<>();
    List<Edit> wanted = new ArrayList<>();
    List<Span> numbers = shielded(document, p -> p.protection() == Protection.NUMBER);
    List<Span> others = shielded(document, p -> p.protection() != Protection.NUMBER);
    for (Proposal p : proposals) {
      Edit e = p.edit();
      if (p.refusal().isPresent()) {
        decisions.add(Decision.refused(e, p.refusal().get()));
      } else if (!MAY_TOUCH_PROTECTED.contains(e.reason().kind())
          && (touches(others, e.span()) || touches(numbers, e.span()) && !rewritesNumber(e))) {
        decisions.add(Decision.refused(e, Refusal.PROTECTED));
      } else if (e.reason().confidence() < threshold) {
        decisions.add(Decision.suggested(e));
      } else {
        wanted.add(e);
      }
    }
    if (overBudget(document, wanted)) {
      for (Edit e : List.copyOf(wanted)) {
        if (REMOVING.contains(e.reason().kind())) {
          wanted.remove(e);
          decisions.add(Decision.refused(e, Refusal.BUDGET));
        }
      }
    }
    wanted.sort(SURER_FIRST);
    TreeMap<Span, Edit> taken = new TreeMap<>();
    for (Edit e : wanted) {
      if (collides(taken, e.span())) {
        decisions.add(Decision.refused(e, Refusal.CONFLICT));
      } else {
        taken.put(e.span(), e);
        decisions.add(Decision.applied(e));
      }
    }
    return decisions;
  }

  private static List<Span> shielded(Document document, Predicate<ProtectedSpan> wanted) {
    return document
        .annotations(ProtectedSpan.class)
        .filter(wanted)
        .map(ProtectedSpan::span)
        .toList();
  }

  /** A number may be written as the language writes it; its digits stay. */
  private static boolean rewritesNumber(Edit e) {
    return e.reason().kind() == EditKind.GRAMMAR && digits(e.before()).equals(digits(e.after()));
  }

  private static String digits(String text) {
    return NO_DIGIT.matcher(text).replaceAll("");
  }

  private boolean overBudget(Document document, List<Edit> wanted) {
    int length = document.text().length();
    if (length < BUDGET_FROM) {
      return false;
    }
    long removed =
        wanted.stream()
            .filter(e -> REMOVING.contains(e.reason().kind()))
            .mapToLong(e -> e.before().length() - e.after().length())
            .sum();
    return removed > maxRemovedShare * length;
  }

  /** Whether an edit changes characters of a protected span; to stand at its edge is no touch. */
  private static boolean touches(List<Span> sorted, Span span) {
    int low = 0;
    int high = sorted.size();
    while (low < high) { // the first protected span that ends behind the edit's start
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sorted.size() && sorted.get(low).overlaps(span);
  }

  private static boolean collides(TreeMap<Span, Edit> taken, Span span) {
    Span below = taken.floorKey(span);
    Span above = taken.ceilingKey(span);
    return below != null
            && (below.equals(span)
                || below.overlaps(span)
                || !below.isEmpty() && below.end() > span.start())
        || above != null && (above.equals(span) || above.overlaps(span));
  }
}
