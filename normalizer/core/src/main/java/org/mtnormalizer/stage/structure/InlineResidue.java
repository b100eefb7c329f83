package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mtnormalizer.document.Span;

/** Shortcodes and other residue within a line. */
final class InlineResidue {

  record Cut(Span span, ResiduePattern pattern) {}

  private final List<ResidueExpression> expressions;

  InlineResidue(List<ResidueExpression> expressions) {
    this.expressions = expressions.stream().filter(e -> !e.prefixes().contains("")).toList();
  }

  /** The places to cut out, sorted and disjoint. */
  List<Cut> find(String text) {
    List<Cut> cuts = new ArrayList<>();
    String lower = lower(text);
    for (ResidueExpression e : expressions) {
      for (String prefix : e.prefixes()) {
        for (int i = lower.indexOf(prefix); i >= 0; i = lower.indexOf(prefix, i + 1)) {
          int end = startsWord(text, i) ? e.endAt(text, i) : -1;
          if (end > i) {
            cuts.add(new Cut(new Span(i, end), e.source()));
            i = end - 1;
          }
        }
      }
    }
    cuts.sort(Comparator.comparing(Cut::span));
    List<Cut> disjoint = new ArrayList<>();
    int at = 0;
    for (Cut c : cuts) {
      if (c.span().start() >= at) {
        disjoint.add(c);
        at = c.span().end();
      }
    }
    return disjoint;
  }

  /** Lower case, character by character, so that offsets stay. */
  private static String lower(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() == text.length()) {
      return lower;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      out.setCharAt(i, Character.toLowerCase(out.charAt(i)));
    }
    return out.toString();
  }

  private static boolean startsWord(String text, int i) {
    return i == 0
        || !Character.isLetterOrDigit(text.charAt(i))
        || !Character.isLetterOrDigit(text.charAt(i - 1));
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
