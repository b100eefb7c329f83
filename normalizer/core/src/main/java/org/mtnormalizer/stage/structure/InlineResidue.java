package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mtnormalizer.document.Span;

/** Shortcodes and other residue within a line. */
final class InlineResidue {

  record Cut(Span span, ResiduePattern pattern, double confidence) {}

  private static final double CERTAIN = 0.95;

  /** The characters with which any residue begins, so that all others are passed over. */
  private final BitSet firsts = new BitSet();

  private final Map<Character, List<ResidueExpression>> byFirst = new HashMap<>();

  InlineResidue(List<ResidueExpression> expressions) {
    for (ResidueExpression e : expressions) {
      for (String prefix : e.prefixes()) {
        if (!prefix.isEmpty()) {
          put(
              e.startsWithCapital() ? Character.toUpperCase(prefix.charAt(0)) : prefix.charAt(0),
              e);
        }
      }
    }
  }

  private void put(char first, ResidueExpression e) {
    firsts.set(first);
    byFirst.computeIfAbsent(first, k -> new ArrayList<>()).add(e);
  }

  /** The places to cut out, sorted and disjoint. */
  List<Cut> find(String text, String language) {
    List<Cut> cuts = new ArrayList<>();
    boolean korean = language.equals("ko");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (firsts.get(c) && !(korean && isHangul(c))) {
        boolean word = startsWord(text, i);
        for (ResidueExpression e : byFirst.getOrDefault(c, List.of())) {
          int end = word || isStamp(e) ? e.endAt(text, i) : -1;
          if (end > i && endsWord(text, end) && !isQuoted(text, i, end)) {
            cuts.add(new Cut(new Span(i, end), e.source(), CERTAIN));
            i = end - 1;
            break;
          }
        }
      }
    }
    return cuts;
  }

  /**
   * Cuts of several kinds, sorted: of two that overlap the earlier stays, and two with only white
   * space between them become one.
   */
  static List<Cut> disjoint(String text, List<Cut> cuts) {
    List<Cut> sorted = new ArrayList<>(cuts);
    sorted.sort(Comparator.comparing(Cut::span));
    List<Cut> disjoint = new ArrayList<>();
    for (Cut c : sorted) {
      Cut last = disjoint.isEmpty() ? c : disjoint.get(disjoint.size() - 1);
      int at = last.span().end();
      if (disjoint.isEmpty() || c.span().start() > at && !isBlank(text, at, c.span().start())) {
        disjoint.add(c);
      } else if (c.span().end() > at && c.span().start() >= at) {
        Span both = new Span(last.span().start(), c.span().end());
        double confidence = Math.min(last.confidence(), c.confidence());
        disjoint.set(disjoint.size() - 1, new Cut(both, last.pattern(), confidence));
      }
    }
    return disjoint;
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\u00A0') {
        return false;
      }
    }
    return true;
  }

  /** A stamp that is glued to a word is a stamp still. */
  private static boolean isStamp(ResidueExpression e) {
    return e.source().kind().equals("feed");
  }

  private static boolean startsWord(String text, int i) {
    return i == 0
        || !Character.isLetterOrDigit(text.charAt(i))
        || !Character.isLetterOrDigit(text.charAt(i - 1))
        || isHangul(text.charAt(i)) != isHangul(text.charAt(i - 1));
  }

  private static boolean endsWord(String text, int end) {
    return end == text.length() || startsWord(text, end);
  }

  private static boolean isHangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  /** What stands in quotation marks is spoken of. */
  private static boolean isQuoted(String text, int start, int end) {
    return start > 0
        && end < text.length()
        && "\"'\u201C\u2018\u00AB\u201E".indexOf(text.charAt(start - 1)) >= 0
        && "\"'\u201D\u2019\u00BB\u201C".indexOf(text.charAt(end)) >= 0;
  }

  /** A cut with the white space that would be left over. */
  static Span withSpace(String text, Span span) {
    int start = span.start();
    int end = span.end();
    boolean spaceAfter = end < text.length() && text.charAt(end) == ' ';
    boolean beforeMark = end == text.length() || "\n\r.,;:!?)".indexOf(text.charAt(end)) >= 0;
    boolean atLineStart = start == 0 || text.charAt(start - 1) == '\n';
    if (spaceAfter && (atLineStart || text.charAt(start - 1) == ' ')) {
      return new Span(start, end + 1);
    }
    while (beforeMark && start > 0 && text.charAt(start - 1) == ' ') {
      start--;
    }
    return new Span(start, end);
  }
}
