package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.language.LetterCase;
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

  private static final String SOURCE = "source";
  private static final int LONGEST_ACRONYM = 5;

  /** How much of what a match begins with is looked at, as far as it is one of not too many. */
  private static final int[] HEADS = {6, 9, 12};

  private static final int MOST_HEADS = 256;

  private final ResiduePattern source;

  /** Most rows are of other languages than the text's and never run. */
  private final Lazy<Pattern> pattern;

  private final Set<String> prefixes;

  /**
   * What a match begins with, as far as that is told: most lines need no expression. In one case
   * and sorted, and none begins with another one.
   */
  private final Lazy<String[]> heads;

  private final Lazy<Set<String>> suffixes;
  private final long mask;

  ResidueExpression(ResiduePattern source, int affixLength) {
    this.source = source;
    boolean inline = source.where() == Where.INLINE;
    boolean cased = source.kind().equals(SOURCE);
    String row = ResidueLine.plain(source.pattern());
    List<PatternNode> nodes = PatternNode.parse(inline ? row : withoutTail(row));
    boolean open = source.where() == Where.LEAD;
    this.pattern = new Lazy<>(() -> pattern(nodes, inline, cased, open && !row.contains("{rest}")));
    this.prefixes = PatternNode.prefixes(nodes, affixLength);
    this.heads = new Lazy<>(() -> sorted(inline ? prefixes : heads(nodes)));
    this.suffixes = new Lazy<>(() -> open ? Set.of("") : suffixes(nodes, affixLength));
    this.mask = CharacterMask.of(nodes);
  }

  private static Pattern pattern(
      List<PatternNode> nodes, boolean inline, boolean cased, boolean rest) {
    StringBuilder out = new StringBuilder("(?iu)");
    write(nodes, inline, cased, out);
    if (rest) {
      out.append("(?: ?").append(Placeholders.expression("rest")).append(")?");
    }
    return Pattern.compile(inline ? out.toString() : out + TAIL);
  }

  /** Longer prefixes, if they are not too many. */
  private Set<String> heads(List<PatternNode> nodes) {
    Set<String> heads = prefixes;
    for (int length : HEADS) {
      Set<String> longer = PatternNode.prefixes(nodes, length);
      if (longer.size() > MOST_HEADS) {
        return heads;
      }
      heads = longer;
    }
    return heads;
  }

  private static String[] sorted(Set<String> heads) {
    List<String> sorted = new ArrayList<>();
    for (String head : new TreeSet<>(heads.stream().map(ResidueExpression::folded).toList())) {
      if (sorted.isEmpty() || !head.startsWith(sorted.get(sorted.size() - 1))) {
        sorted.add(head);
      }
    }
    return sorted.toArray(String[]::new);
  }

  private static String folded(String head) {
    StringBuilder folded = new StringBuilder(head);
    for (int i = 0; i < head.length(); i++) {
      folded.setCharAt(i, LetterCase.fold(head.charAt(i)));
    }
    return folded.toString();
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

  /**
   * @param cased whether what is a row of capitals is an agency and no word: {@code TAP}
   */
  private static void write(
      List<PatternNode> nodes, boolean inline, boolean cased, StringBuilder out) {
    for (PatternNode node : nodes) {
      if (node instanceof Literal literal && cased && isAcronym(literal.text())) {
        out.append("(?-i:").append(Pattern.quote(literal.text())).append(')');
      } else if (node instanceof Literal literal) {
        for (String part : literal.text().split("(?<= )|(?= )")) {
          out.append(part.equals(" ") && inline ? "[\\s\\p{Zs}]{1,3}" : Pattern.quote(part));
        }
      } else if (node instanceof Placeholder placeholder) {
        out.append("(?:").append(Placeholders.expression(placeholder.name())).append(')');
      } else if (node instanceof Choice choice) {
        out.append("(?:");
        for (int i = 0; i < choice.alternatives().size(); i++) {
          out.append(i == 0 ? "" : "|");
          write(choice.alternatives().get(i), inline, cased, out);
        }
        out.append(')');
      }
    }
  }

  private static boolean isAcronym(String word) {
    return word.length() <= LONGEST_ACRONYM && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  ResiduePattern source() {
    return source;
  }

  /** See {@link PatternNode#prefixes}. */
  Set<String> prefixes() {
    return prefixes;
  }

  /** What a match begins with, as far as that is told; folded, not to be changed. */
  String[] heads() {
    return heads.get();
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
    String[] sorted = heads.get();
    int low = 0;
    int high = sorted.length - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      int order = compare(sorted[middle], text, i);
      if (order == 0) {
        return true;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return false;
  }

  /** How a head stands in order to what the text has there; 0 if that begins with it. */
  private static int compare(String head, String text, int from) {
    for (int k = 0; k < head.length(); k++) {
      if (from + k == text.length()) {
        return 1;
      }
      int order = head.charAt(k) - LetterCase.fold(text.charAt(from + k));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /**
   * A cheap test that most lines fail.
   *
   * @param characters the line's {@link CharacterMask}
   */
  boolean couldMatch(String line, long characters) {
    return (mask & ~characters) == 0 && startsAt(line, 0);
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
