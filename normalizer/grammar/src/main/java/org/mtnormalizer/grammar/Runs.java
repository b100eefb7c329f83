package org.mtnormalizer.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mtnormalizer.grammar.RuleOutline.Echo;
import org.mtnormalizer.grammar.RuleOutline.Element;
import org.mtnormalizer.grammar.RuleOutline.Run;
import org.mtnormalizer.grammar.RuleOutline.Words;

/** Chooses the most selective run of a rule's tokens. */
final class Runs {
  private Runs() {}

  /** More literal and repeated tokens are rarer; then longer runs; then fewer alternatives. */
  private static final Comparator<Run> RAREST_FIRST =
      Comparator.comparingLong((Run r) -> -told(r))
          .thenComparing(r -> -r.elements().size())
          .thenComparing(r -> r.anchorElement() instanceof Words w ? w.forms().size() : 1);

  /**
   * @param elements the tokens in order; an empty one parts runs
   */
  static Optional<Run> best(List<Optional<Element>> elements) {
    List<Run> runs = new ArrayList<>();
    List<Element> run = new ArrayList<>();
    for (Optional<Element> e : elements) {
      boolean reaches = !(e.orElse(null) instanceof Echo echo) || echo.back() <= run.size();
      if (e.isPresent() && reaches) {
        run.add(e.get());
      } else {
        close(run, runs);
      }
    }
    close(run, runs);
    return runs.stream().min(RAREST_FIRST);
  }

  private static void close(List<Element> run, List<Run> runs) {
    int anchor = -1;
    for (int i = 0; i < run.size(); i++) {
      if (run.get(i) instanceof Words w && (anchor < 0 || rarer(w, (Words) run.get(anchor)))) {
        anchor = i;
      }
    }
    for (int i = 0; anchor < 0 && i < run.size(); i++) {
      if (run.get(i) instanceof Echo) {
        anchor = i;
      }
    }
    if (anchor >= 0) {
      runs.add(new Run(run, anchor));
    }
    run.clear();
  }

  /** Longer words are rarer than short ones. */
  private static boolean rarer(Words a, Words b) {
    return shortest(a) > shortest(b);
  }

  private static int shortest(Words w) {
    return w.forms().stream().mapToInt(String::length).min().orElse(0);
  }

  private static long told(Run run) {
    return run.elements().stream().filter(e -> e instanceof Words || e instanceof Echo).count();
  }
}
