package org.mtnormalizer.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.grammar.Trigger.Place;

/** Cuts out the sentences around places. */
final class Sentences {
  /** Most sentences reach no further from a place than this. */
  private static final int NEAR = 400;

  /** No sentence reaches further from a place than this; longer ones are not looked at. */
  private static final int FAR = 1_500;

  /** So near to where a line is cut, sentences may be told apart wrongly. */
  private static final int MARGIN = 50;

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
    List<Place> cut = around(places, text, engine, NEAR, sentences);
    if (!cut.isEmpty()) {
      around(cut, text, engine, FAR, sentences);
      sentences.sort(Comparator.comparing(Chosen::span));
    }
    return sentences;
  }

  /**
   * Adds the sentences that are whole within the reach.
   *
   * @return the places in sentences that are not
   */
  private static List<Place> around(
      List<Place> places, String text, RuleEngine engine, int reach, List<Chosen> sentences) {
    List<Place> cut = new ArrayList<>();
    int next = 0;
    while (next < places.size()) {
      int place = places.get(next).at();
      int lineStart = lineStart(text, place, reach);
      int start = Math.max(lineStart, place - reach);
      int end = lineEnd(text, place, place + reach);
      int last = next;
      while (last + 1 < places.size() && places.get(last + 1).at() < end) {
        last++;
        end = lineEnd(text, end, places.get(last).at() + reach);
      }
      int from = start > lineStart ? start + MARGIN : start;
      int to = end < text.length() && !isBreak(text.charAt(end)) ? end - 1 : end;
      int at = start;
      for (String sentence : engine.sentences(text.substring(start, end))) {
        int sentenceEnd = at + sentence.length();
        int first = next;
        Set<String> rules = new HashSet<>();
        while (next <= last && places.get(next).at() < sentenceEnd) {
          rules.add(places.get(next).rule());
          next++;
        }
        if (at < from || sentenceEnd > to || sentence.length() > 2 * reach) {
          cut.addAll(places.subList(first, next));
        } else if (!rules.isEmpty()) {
          sentences.add(new Chosen(new Span(at, sentenceEnd), rules));
        }
        at = sentenceEnd;
      }
      next = last + 1;
    }
    return cut;
  }

  private static int lineStart(String text, int place, int reach) {
    int at = place;
    while (at > 0 && place - at <= reach && !isBreak(text.charAt(at - 1))) {
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
