package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A piece of a residue pattern, as {@link #parse} reads it from a row. */
sealed interface PatternNode {

  /** Characters that stand for themselves, whatever their case. */
  record Literal(String text) implements PatternNode {}

  /** {@code {date}}, without the braces. */
  record Placeholder(String name) implements PatternNode {}

  /** {@code (a|b|)}; an empty alternative makes it optional. */
  record Choice(List<List<PatternNode>> alternatives) implements PatternNode {}

  /** Reads a row's pattern. Parentheses without a bar inside are literal, as in {@code Array()}. */
  static List<PatternNode> parse(String pattern) {
    List<PatternNode> nodes = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    int i = 0;
    while (i < pattern.length()) {
      char c = pattern.charAt(i);
      int close = c == '(' ? closing(pattern, i) : c == '{' ? pattern.indexOf('}', i) : -1;
      String inner = close < 0 ? "" : pattern.substring(i + 1, close);
      if (c == '{' && Placeholders.known(inner)) {
        flush(literal, nodes);
        nodes.add(new Placeholder(inner));
        i = close + 1;
      } else if (c == '(' && bars(inner).size() > 1) {
        flush(literal, nodes);
        nodes.add(new Choice(bars(inner).stream().map(PatternNode::parse).toList()));
        i = close + 1;
      } else {
        literal.append(c);
        i++;
      }
    }
    flush(literal, nodes);
    return List.copyOf(nodes);
  }

  private static void flush(StringBuilder literal, List<PatternNode> nodes) {
    if (literal.length() > 0) {
      nodes.add(new Literal(literal.toString()));
      literal.setLength(0);
    }
  }

  private static int closing(String pattern, int open) {
    int depth = 0;
    for (int i = open; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '(') {
        depth++;
      } else if (pattern.charAt(i) == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The alternatives of a group's inside: parted by the bars that stand in no inner group. */
  private static List<String> bars(String inner) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        parts.add(inner.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(inner.substring(start));
    return parts;
  }

  /**
   * The lower-case strings of at most {@code length} characters with which a match can begin;
   * shorter ones where a placeholder or the end comes earlier.
   */
  static Set<String> prefixes(List<PatternNode> nodes, int length) {
    return starts(nodes, length, PatternNode::lower, n -> n);
  }

  /** The same for a match's end. */
  static Set<String> suffixes(List<PatternNode> nodes, int length) {
    return starts(nodes, length, s -> reversed(lower(s)), PatternNode::reversed).stream()
        .map(PatternNode::reversed)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Letter by letter, as lines are looked up: of İ the whole string would make two characters. */
  private static String lower(String s) {
    StringBuilder lower = new StringBuilder(s);
    for (int i = 0; i < s.length(); i++) {
      lower.setCharAt(i, Character.toLowerCase(s.charAt(i)));
    }
    return lower.toString();
  }

  private static String reversed(String s) {
    return new StringBuilder(s).reverse().toString();
  }

  private static List<PatternNode> reversed(List<PatternNode> nodes) {
    List<PatternNode> reversed = new ArrayList<>(nodes);
    Collections.reverse(reversed);
    return reversed;
  }

  private static Set<String> starts(
      List<PatternNode> nodes,
      int length,
      Function<String, String> form,
      Function<List<PatternNode>, List<PatternNode>> order) {
    Set<String> closed = new LinkedHashSet<>();
    closed.addAll(extend(Set.of(""), nodes, new Reading(length, form, order), closed));
    return closed;
  }

  /** In which direction, and how far, nodes are read. */
  record Reading(
      int length,
      Function<String, String> form,
      Function<List<PatternNode>, List<PatternNode>> order) {}

  private static Set<String> extend(
      Set<String> starts, List<PatternNode> nodes, Reading reading, Set<String> closed) {
    Set<String> open = starts;
    for (PatternNode node : reading.order().apply(nodes)) {
      if (open.isEmpty()) {
        return open;
      }
      Set<String> next = new LinkedHashSet<>();
      if (node instanceof Literal l) {
        for (String s : open) {
          String longer = s + reading.form().apply(l.text());
          if (longer.length() >= reading.length()) {
            closed.add(longer.substring(0, reading.length()));
          } else {
            next.add(longer);
          }
        }
      } else if (node instanceof Choice choice) {
        for (List<PatternNode> alternative : choice.alternatives()) {
          next.addAll(extend(open, alternative, reading, closed));
        }
      } else {
        closed.addAll(open);
      }
      open = next;
    }
    return open;
  }
}
