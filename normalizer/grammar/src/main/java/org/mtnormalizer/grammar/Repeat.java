package org.mtnormalizer.grammar;

import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.grammar.RuleOutline.Echo;
import org.mtnormalizer.grammar.RuleOutline.Run;

/**
 * A word of a run that comes again on the anchor's other side: a cheap test of what {@link
 * RunMatcher} would find out, that nearly all places fail.
 *
 * @param before so many elements before the anchor the word stands, or 0 for the anchor itself
 * @param behind so many elements behind the anchor it comes again
 */
record Repeat(int before, int behind) {
  /**
   * The repeats of a run.
   *
   * @param single whether the anchor is one token
   */
  static List<Repeat> of(Run run, boolean single) {
    List<Repeat> repeats = new ArrayList<>(1);
    for (int i = run.anchor() + 1; single && i < run.elements().size(); i++) {
      if (run.elements().get(i) instanceof Echo echo && i - echo.back() <= run.anchor()) {
        repeats.add(new Repeat(run.anchor() - i + echo.back(), i - run.anchor()));
      }
    }
    return repeats;
  }

  /**
   * Whether the word may stand around an anchor. An element takes several tokens only where no
   * white space parts them.
   */
  boolean mayStand(TokenizedText text, int anchor) {
    int spaces = 0;
    int least = Math.max(0, anchor - before * RunMatcher.MOST_JOINED);
    for (int first = anchor - 1; first >= least && spaces < before; first--) {
      if (anchor - first >= before && mayComeAgain(text, anchor, first)) {
        return true;
      }
      spaces += text.isSpaced(first) ? 1 : 0;
    }
    return before == 0 && mayComeAgain(text, anchor, anchor);
  }

  private boolean mayComeAgain(TokenizedText text, int anchor, int first) {
    int spaces = 0;
    int most = Math.min(text.size(), anchor + 2 + (behind - 1) * RunMatcher.MOST_JOINED);
    for (int again = anchor + 1; again < most && spaces < behind; again++) {
      if (again - anchor >= behind && text.same(first, again)) {
        return true;
      }
      spaces += text.isSpaced(again) ? 1 : 0;
    }
    return false;
  }
}
