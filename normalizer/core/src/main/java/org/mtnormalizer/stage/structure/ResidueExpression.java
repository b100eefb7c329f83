package org.mtnormalizer.stage.structure;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.stage.structure.PatternNode.Choice;
import org.mtnormalizer.stage.structure.PatternNode.Literal;
import org.mtnormalizer.stage.structure.PatternNode.Placeholder;
import org.mtnormalizer.stage.structure.ResiduePattern.Where;

/**
 * A {@link ResiduePattern} that can be run. Every repetition in it is bounded, and it is run on
 * short lines only, so that no line can make it backtrack for long.
 */
final class ResidueExpression {
  /** Marks that may follow any residue line. */
  private static final String TAIL = "[ .:\\u2026!\\u00BB>\\u2192\\u27A5]{0,8}";

  private static final String TAIL_CHARACTERS = " .:\u2026!\u00BB>\u2192\u27A5";

  private static final int HEAD = 12;
  private static final int MOST_HEADS = 12;

  private final ResiduePattern source;

  /** Most rows are of other languages than the text's and never run. */
  private final Lazy<Pattern> pattern;

  private final Set<String> prefixes;

  /** What a match begins with, as far as that is told: most lines need no expression. */
  private final Lazy<String[]> heads;

  private final Lazy<Set<String>> suffixes;
  private final boolean needsDigit;

  ResidueExpression(ResiduePattern source, int affixLength) {
    this.source = source;
    boolean inline = source.where() == Where.INLINE;
    String row = ResidueLine.plain(source.pattern());
    List<PatternNode> nodes = PatternNode.parse(inline ? row : withoutTail(row));
    boolean open = source.where() == Where.LEAD;
    this.pattern = new Lazy<>(() -> pattern(nodes, inline, open && !row.contains("{rest}")));
    this.prefixes = PatternNode.prefixes(nodes, affixLength);
    this.heads = new Lazy<>(() -> (inline ? prefixes : heads(nodes)).toArray(String[]::new));
    this.suffixes = new Lazy<>(() -> open ? Set.of("") : suffixes(nodes, affixLength));
    this.needsDigit =
        nodes.stream().anyMatch(n -> n instanceof Placeholder p && Placeholders.hasDigit(p.name()));
  }

  private static Pattern pattern(List<PatternNode> nodes, boolean inline, boolean rest) {
    StringBuilder out = new StringBuilder("(?iu)");
    write(nodes, inline, out);
    if (rest) {
      out.append("(?: ?").append(Placeholders.expression("rest")).append(")?");
    }
    return Pattern.compile(inline ? out.toString() : out + TAIL);
  }

  /** Longer prefixes, if they are few. */
  private Set<String> heads(List<PatternNode> nodes) {
    Set<String> longer = PatternNode.prefixes(nodes, HEAD);
    return longer.size() > MOST_HEADS ? prefixes : longer;
  }

  private static Set<String> suffixes(List<PatternNode> nodes, int affixLength) {
    return PatternNode.suffixes(nodes, affixLength).stream()
        .map(ResidueExpression::trimmed)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String withoutTail(String row) {
    String trimmed = trimmed(row);
    return trimmed.isEmpty() ? row : trimmed;
  }

  private static String trimmed(String line) {
    return line.substring(0, trimmedLength(line));
  }

  /** How much of a line stands before the marks that may follow any residue. */
  static int trimmedLength(String line) {
    int end = line.length();
    while (end > 0 && TAIL_CHARACTERS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static void write(List<PatternNode> nodes, boolean inline, StringBuilder out) {
    for (PatternNode node : nodes) {
      if (node instanceof Literal literal) {
        for (String part : literal.text().split("(?<= )|(?= )")) {
          out.append(part.equals(" ") && inline ? "[\\s\\p{Zs}]{1,3}" : Pattern.quote(part));
        }
      } else if (node instanceof Placeholder placeholder) {
        out.append("(?:").append(Placeholders.expression(placeholder.name())).append(')');
      } else if (node instanceof Choice choice) {
        out.append("(?:");
        for (int i = 0; i < choice.alternatives().size(); i++) {
          out.append(i == 0 ? "" : "|");
          write(choice.alternatives().get(i), inline, out);
        }
        out.append(')');
      }
    }
  }

  ResiduePattern source() {
    return source;
  }

  /** See {@link PatternNode#prefixes}. */
  Set<String> prefixes() {
    return prefixes;
  }

  /** See {@link PatternNode#suffixes}; without the marks that may follow any residue. */
  Set<String> suffixes() {
    return suffixes.get();
  }

  /** Whether an inline row is written with a capital: then only a capital begins a match. */
  boolean startsWithCapital() {
    return Character.isUpperCase(source.pattern().charAt(0));
  }

  /** Whether a match may begin at a place of a text: a cheap test that most places fail. */
  boolean startsAt(String text, int i) {
    for (String head : heads.get()) {
      if (text.regionMatches(true, i, head, 0, head.length())) {
        return true;
      }
    }
    return false;
  }

  /** A cheap test that most lines fail. */
  boolean couldMatch(String line) {
    return startsAt(line, 0) && hasDigit(line);
  }

  private boolean hasDigit(String line) {
    return !needsDigit || line.chars().anyMatch(Character::isDigit);
  }

  /** Whether the whole of a line, made plain, is this residue. */
  boolean matches(String line, DateWords dates) {
    Matcher m = pattern.get().matcher(line);
    return m.matches() && datesAreDates(m, dates);
  }

  /** Where this residue ends if it begins at {@code from} of the raw text, else -1. */
  int endAt(String text, int from) {
    if (!startsAt(text, from)) {
      return -1;
    }
    Matcher m = pattern.get().matcher(text).region(from, Math.min(text.length(), from + 400));
    return m.lookingAt() ? m.end() : -1;
  }

  private static boolean datesAreDates(Matcher m, DateWords dates) {
    for (int i = 1; i <= m.groupCount(); i++) {
      String group = m.group(i);
      if (group != null && !dates.isDate(group)) {
        return false;
      }
    }
    return true;
  }
}
