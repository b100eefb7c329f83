package org.mtnormalizer.grammar;

import java.util.Arrays;
import java.util.List;
import org.mtnormalizer.grammar.RuleOutline.Echo;
import org.mtnormalizer.grammar.RuleOutline.Element;
import org.mtnormalizer.grammar.RuleOutline.Run;
import org.mtnormalizer.grammar.RuleOutline.Start;
import org.mtnormalizer.language.LetterCase;

/**
 * Tells whether the words of a text look like a rule's run. Each element takes one of our tokens,
 * or as many as stand together without white space: LanguageTool may take them for one.
 */
final class RunMatcher {
  /** So many of our tokens, at most, are one of LanguageTool's. */
  static final int MOST_JOINED = 24;

  /** After so many tries the question is left to LanguageTool. */
  private static final int MOST_TRIES = 500;

  private static final int[] NONE = {};

  private static final int NOT_TAKEN = -1;

  private RunMatcher() {}

  /**
   * Whether the run may stand around a token.
   *
   * @param token the anchor's
   */
  static boolean fits(Run run, TokenizedText text, int token) {
    return new Search(run, text, token).forward(run.anchor(), token);
  }

  private static final class Search {
    private final List<Element> elements;
    private final int anchor;
    private final TokenizedText text;
    private final int token;

    /** By element: where it starts, or {@link #NOT_TAKEN}; empty if the run has no echo. */
    private final int[] starts;

    /** By element. */
    private final int[] ends;

    private int tries;

    Search(Run run, TokenizedText text, int token) {
      this.elements = run.elements();
      this.anchor = run.anchor();
      this.text = text;
      this.token = token;
      this.starts = run.hasEcho() ? new int[elements.size()] : NONE;
      this.ends = run.hasEcho() ? new int[elements.size()] : NONE;
      Arrays.fill(starts, NOT_TAKEN);
    }

    /** From the anchor to the run's end; then back from the anchor. */
    boolean forward(int i, int first) {
      if (isGivenUp()) {
        return true;
      }
      if (i == elements.size()) {
        return backward(anchor - 1, token - 1);
      }
      int end = Math.min(text.size(), first + MOST_JOINED);
      for (int last = first; last < end && (last == first || !text.isSpaced(last)); last++) {
        if (mayGoOn(i, first, last) && takes(i, first, last) && forward(i + 1, last + 1)) {
          return true;
        }
        leave(i);
      }
      return false;
    }

    /** A cheap test that most places fail: what the element behind one would begin with. */
    private boolean mayGoOn(int i, int first, int last) {
      if (i + 1 == elements.size()) {
        return true;
      }
      if (last + 1 == text.size()) {
        return false;
      }
      char c = text.first(last + 1);
      if (elements.get(i + 1) instanceof Echo echo) {
        int source = i + 1 - echo.back();
        int start = source == i ? text.start(first) : starts[source];
        return start == NOT_TAKEN
            || LetterCase.fold(text.text().charAt(start)) == LetterCase.fold(c);
      }
      return elements.get(i + 1).mayBeginWith(c);
    }

    private boolean backward(int i, int last) {
      if (i < 0 || isGivenUp()) {
        return true;
      }
      if (elements.get(i) instanceof Start) {
        return mayStartSentence(text, last + 1);
      }
      int end = Math.max(-1, last - MOST_JOINED);
      for (int first = last; first > end && (first == last || !text.isSpaced(first + 1)); first--) {
        if (takes(i, first, last) && backward(i - 1, first - 1)) {
          return true;
        }
        leave(i);
      }
      return false;
    }

    private boolean takes(int i, int first, int last) {
      if (starts.length > 0) {
        starts[i] = text.start(first);
        ends[i] = text.end(last);
      }
      tries++;
      return isGivenUp() || elements.get(i).accepts(text.of(first, last)) && echoesFit();
    }

    private boolean isGivenUp() {
      return tries > MOST_TRIES;
    }

    private void leave(int i) {
      if (starts.length > 0) {
        starts[i] = NOT_TAKEN;
      }
    }

    /** Whether the echoes of which both sides are taken are the same. */
    private boolean echoesFit() {
      for (int i = 0; i < starts.length; i++) {
        if (elements.get(i) instanceof Echo echo) {
          int first = i - echo.back();
          if (starts[first] != NOT_TAKEN
              && starts[i] != NOT_TAKEN
              && !text.same(starts[first], ends[first], starts[i], ends[i], echo.caseSensitive())) {
            return false;
          }
        }
      }
      return true;
    }
  }

  /** No sentence of LanguageTool starts behind a letter, a digit or a comma of the same line. */
  private static boolean mayStartSentence(TokenizedText text, int token) {
    if (token == 0) {
      return true;
    }
    int end = text.end(token - 1);
    int start = token < text.size() ? text.start(token) : text.text().length();
    int before = text.text().charAt(end - 1);
    return !Character.isLetterOrDigit(before) && before != ','
        || text.text().substring(end, start).chars().anyMatch(Sentences::isBreak);
  }
}
