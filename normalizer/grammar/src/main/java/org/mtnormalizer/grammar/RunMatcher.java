package org.mtnormalizer.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.grammar.RuleOutline.Echo;
import org.mtnormalizer.grammar.RuleOutline.Element;
import org.mtnormalizer.grammar.RuleOutline.Run;
import org.mtnormalizer.grammar.RuleOutline.Start;

/**
 * Tells whether the words of a text look like a rule's run. Each element takes one of our tokens,
 * or as many as stand together without white space: LanguageTool may take them for one.
 */
record RunMatcher(Tokens tokens) {
  /** So many of our tokens, at most, are one of LanguageTool's. */
  private static final int MOST_JOINED = 24;

  /** After so many tries the question is left to LanguageTool. */
  private static final int MOST_TRIES = 500;

  private static final @Nullable Span[] NO_SPANS = {};

  /**
   * Whether the run may stand around a place.
   *
   * @param place where the anchor's token starts
   */
  boolean fits(Run run, Pieces text, int place) {
    return new Search(run, text, place).forward(run.anchor(), place);
  }

  private final class Search {
    private final List<Element> elements;
    private final int anchor;
    private final Pieces pieces;
    private final String text;
    private final int place;

    /** By element; empty if the run has no echo. */
    private final @Nullable Span[] taken;

    private int tries;

    Search(Run run, Pieces pieces, int place) {
      this.elements = run.elements();
      this.anchor = run.anchor();
      this.pieces = pieces;
      this.text = pieces.text();
      this.place = place;
      this.taken = run.hasEcho() ? new Span[elements.size()] : NO_SPANS;
    }

    /** From the anchor to the run's end; then back from the anchor. */
    boolean forward(int i, int from) {
      if (i == elements.size()) {
        return backward(anchor - 1, place);
      }
      int start = Tokens.skipSpace(text, from);
      int end = start;
      for (int joined = 0; joined < MOST_JOINED && end < text.length(); joined++) {
        if (end > start && Tokens.isSpace(text.charAt(end))) {
          break;
        }
        end = tokens.tokenEnd(text, end);
        if (takes(i, start, end) && forward(i + 1, end)) {
          return true;
        }
        leave(i);
      }
      return false;
    }

    private boolean backward(int i, int from) {
      if (i < 0) {
        return true;
      }
      if (elements.get(i) instanceof Start) {
        return mayStartSentence(text, from);
      }
      int end = Tokens.skipSpaceBack(text, from);
      int start = end;
      for (int joined = 0; joined < MOST_JOINED && start > 0; joined++) {
        if (start < end && Tokens.isSpace(text.charAt(start - 1))) {
          break;
        }
        start = tokens.tokenStart(text, start);
        if (takes(i, start, end) && backward(i - 1, start)) {
          return true;
        }
        leave(i);
      }
      return false;
    }

    private boolean takes(int i, int start, int end) {
      if (taken.length > 0) {
        taken[i] = new Span(start, end);
      }
      return ++tries > MOST_TRIES || elements.get(i).accepts(pieces.of(start, end)) && echoesFit();
    }

    private void leave(int i) {
      if (taken.length > 0) {
        taken[i] = null;
      }
    }

    /** Whether the echoes of which both sides are taken are the same. */
    private boolean echoesFit() {
      for (int i = 0; i < taken.length; i++) {
        if (elements.get(i) instanceof Echo echo) {
          Span first = taken[i - echo.back()];
          Span second = taken[i];
          if (first != null && second != null && !same(echo, first, second)) {
            return false;
          }
        }
      }
      return true;
    }

    private boolean same(Echo echo, Span a, Span b) {
      return a.length() == b.length()
          && text.regionMatches(!echo.caseSensitive(), a.start(), text, b.start(), b.length());
    }
  }

  /** No sentence of LanguageTool starts behind a letter, a digit or a comma of the same line. */
  private static boolean mayStartSentence(String text, int at) {
    int end = Tokens.skipSpaceBack(text, at);
    if (end == 0) {
      return true;
    }
    char before = text.charAt(end - 1);
    return !Character.isLetterOrDigit(before) && before != ','
        || text.substring(end, at).chars().anyMatch(Sentences::isBreak);
  }
}
