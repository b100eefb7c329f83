package org.mtnormalizer.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.grammar.Trigger.Place;

/** Cuts out the sentences around places. */
final class Sentences {
  /** No sentence reaches further from a place than this; longer ones are not looked at. */
  private static final int REACH = 1_500;

  private Sentences() {}

  /**
   * A sentence and the rules that could match in it.
   *
   * @param rules full ids
   */
  record Chosen(Span span, Set<String> rules) {
    Chosen {
      rules = Set.copyOf(rules);
    }
  }

  /**
   * The sentences that hold a place, in order. The cost depends on the number of places, not on the
   * length of lines: a whole book may be one line.
   */
  static List<Chosen> around(List<Place> places, String text, RuleEngine engine) {
    List<Chosen> sentences = new ArrayList<>();
    int next = 0;
    while (next < places.size()) {
      int place = places.get(next).at();
      int lineStart = lineStart(text, place);
      int start = Math.max(lineStart, place - REACH);
      int end = lineEnd(text, place, place + REACH);
      int last = next;
      while (last + 1 < places.size() && places.get(last + 1).at() < end) {
        last++;
        end = lineEnd(text, end, places.get(last).at() + REACH);
      }
      boolean cutBefore = start > lineStart;
      boolean cutAfter = end < text.length() && !isBreak(text.charAt(end));
      int at = start;
      for (String sentence : engine.sentences(text.substring(start, end))) {
        int sentenceEnd = at + sentence.length();
        boolean whole = !(cutBefore && at == start) && !(cutAfter && sentenceEnd == end);
        Set<String> rules = new HashSet<>();
        while (next <= last && places.get(next).at() < sentenceEnd) {
          rules.add(places.get(next).rule());
          next++;
        }
        if (!rules.isEmpty() && whole && sentence.length() <= 2 * REACH) {
          sentences.add(new Chosen(new Span(at, sentenceEnd), rules));
        }
        at = sentenceEnd;
      }
      next = last + 1;
    }
    return sentences;
  }

  private static int lineStart(String text, int place) {
    int at = place;
    while (at > 0 && place - at <= REACH && !isBreak(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int lineEnd(String text, int from, int limit) {
    int at = from;
    while (at < text.length() && at < limit && !isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isBreak(int c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }
}
