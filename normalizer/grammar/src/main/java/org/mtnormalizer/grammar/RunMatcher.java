package org.mtnormalizer.grammar;

import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.grammar.RuleOutline.Echo;
import org.mtnormalizer.grammar.RuleOutline.Element;
import org.mtnormalizer.grammar.RuleOutline.Run;
import org.mtnormalizer.grammar.RuleOutline.Start;
import org.mtnormalizer.grammar.RuleOutline.Words;

/** Tells whether the words of a text look like a rule's run. */
record RunMatcher(Tokens tokens) {
  /** So many tokens on either side, at most, may be part of one of LanguageTool's. */
  private static final int MOST_JOINED = 12;

  /** Whether the run may stand around a token that its anchor accepts. */
  boolean fits(Run run, String text, int anchorStart) {
    List<Element> elements = run.elements();
    Span[] seen = new Span[elements.size()];
    int at = anchorStart;
    for (int i = run.anchor(); i < seen.length; i++) {
      at = Tokens.skipSpace(text, at);
      if (at == text.length()) {
        return false;
      }
      Span token = new Span(at, tokens.tokenEnd(text, at));
      Fit fit = fit(elements.get(i), text, token);
      if (fit == Fit.NO) {
        return false;
      } else if (fit == Fit.MAYBE) {
        break;
      }
      seen[i] = token;
      at = token.end();
    }
    at = anchorStart;
    for (int i = run.anchor() - 1; i >= 0; i--) {
      if (elements.get(i) instanceof Start) {
        return mayStartSentence(text, at) && echoesFit(elements, text, seen);
      }
      int end = Tokens.skipSpaceBack(text, at);
      if (end == 0) {
        return false;
      }
      at = tokens.tokenStart(text, end);
      Span token = new Span(at, end);
      Fit fit = fit(elements.get(i), text, token);
      if (fit == Fit.NO) {
        return false;
      } else if (fit == Fit.MAYBE) {
        break;
      }
      seen[i] = token;
    }
    return echoesFit(elements, text, seen);
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

  /**
   * @param seen empty where LanguageTool's token may reach further than ours
   */
  private static boolean echoesFit(List<Element> elements, String text, Span[] seen) {
    for (int i = 0; i < seen.length; i++) {
      if (elements.get(i) instanceof Echo echo
          && seen[i] != null
          && seen[i - echo.back()] != null
          && !same(echo, text, seen[i - echo.back()], seen[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Echo echo, String text, Span a, Span b) {
    return a.length() == b.length()
        && text.regionMatches(!echo.caseSensitive(), a.start(), text, b.start(), b.length());
  }

  private enum Fit {
    YES,
    NO,
    /** LanguageTool's token may reach further than ours: leave the rest to it. */
    MAYBE
  }

  private Fit fit(Element element, String text, Span token) {
    String word = token.of(text);
    if (element instanceof Words words) {
      return words.accepts(word) ? Fit.YES : startsOne(words, text, token) ? Fit.MAYBE : Fit.NO;
    }
    if (!(element instanceof Echo) && acceptsMore(element, text, token)) {
      return Fit.MAYBE;
    }
    return element.accepts(word) ? Fit.YES : Fit.NO;
  }

  /** Whether one of the words is longer than a token of ours and stands around this one. */
  private static boolean startsOne(Words words, String text, Span token) {
    for (String form : words.forms()) {
      int more = form.length() - token.length();
      if (more > 0
          && (text.regionMatches(!words.caseSensitive(), token.start(), form, 0, form.length())
              || token.start() >= more
                  && text.regionMatches(
                      !words.caseSensitive(), token.start() - more, form, 0, form.length()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a token and its neighbors look as wanted together. LanguageTool's tokens are runs of
   * ours without white space.
   */
  private boolean acceptsMore(Element element, String text, Span token) {
    List<Integer> starts = startsBefore(text, token.start());
    List<Integer> ends = endsBehind(text, token.end());
    for (int start : starts) {
      for (int end : ends) {
        if (end - start > token.length() && element.accepts(text.substring(start, end))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where tokens start between a white space and a place, the place first. */
  private List<Integer> startsBefore(String text, int place) {
    List<Integer> starts = new ArrayList<>();
    int at = place;
    starts.add(at);
    while (at > 0 && starts.size() < MOST_JOINED && !Tokens.isSpace(text.charAt(at - 1))) {
      at = tokens.tokenStart(text, at);
      starts.add(at);
    }
    return starts;
  }

  /** Where tokens end between a place and a white space, the place first. */
  private List<Integer> endsBehind(String text, int place) {
    List<Integer> ends = new ArrayList<>();
    int at = place;
    ends.add(at);
    while (at < text.length() && ends.size() < MOST_JOINED && !Tokens.isSpace(text.charAt(at))) {
      at = tokens.tokenEnd(text, at);
      ends.add(at);
    }
    return ends;
  }
}
