package org.mtnormalizer.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What printed pages repeat at their edges: running heads, running feet, page numbers. Such a line
 * stands among the first or the last two of a page, and the same line, numbers apart, at the same
 * edge of at least a third of the pages and of three.
 */
final class PageMargins {
  private static final int EDGE = 2;
  private static final int FEWEST = 3;
  private static final Pattern NUMBERS = Pattern.compile("\\p{Nd}+");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0]+");

  private PageMargins() {}

  /**
   * @param pages for each page its paragraphs, whose lines are parted by line breaks
   * @return the same without what the edges repeat; paragraphs may become empty
   */
  static List<List<String>> without(List<List<String>> pages) {
    Map<String, Integer> heads = new HashMap<>();
    Map<String, Integer> feet = new HashMap<>();
    List<List<Line>> lines = pages.stream().map(PageMargins::lines).toList();
    for (List<Line> page : lines) {
      edge(page, true).forEach(line -> heads.merge(line.key, 1, Integer::sum));
      edge(page, false).forEach(line -> feet.merge(line.key, 1, Integer::sum));
    }
    int enough = Math.max(FEWEST, (pages.size() + 2) / 3);
    List<List<String>> result = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      Set<Line> dropped = new HashSet<>();
      repeated(edge(lines.get(i), true), heads, enough, dropped);
      repeated(edge(lines.get(i), false), feet, enough, dropped);
      result.add(rest(pages.get(i), dropped));
    }
    return result;
  }

  /** A line of a page: the paragraph and its place in it. */
  private record Line(int paragraph, int number, String key) {}

  private static List<Line> lines(List<String> page) {
    List<Line> lines = new ArrayList<>();
    for (int p = 0; p < page.size(); p++) {
      String[] parts = page.get(p).split("\\R");
      for (int n = 0; n < parts.length; n++) {
        String plain = SPACE.matcher(parts[n]).replaceAll(" ").strip();
        if (!plain.isEmpty()) {
          lines.add(new Line(p, n, NUMBERS.matcher(plain).replaceAll("0")));
        }
      }
    }
    return lines;
  }

  /** The lines at the edge, the outermost first. */
  private static List<Line> edge(List<Line> page, boolean head) {
    List<Line> edge = new ArrayList<>();
    for (int i = 0; i < Math.min(EDGE, page.size() / 2); i++) {
      edge.add(page.get(head ? i : page.size() - 1 - i));
    }
    return edge;
  }

  /** From the edge inwards, as long as the lines are repeated ones. */
  private static void repeated(
      List<Line> edge, Map<String, Integer> counts, int enough, Set<Line> dropped) {
    for (Line line : edge) {
      if (counts.getOrDefault(line.key, 0) < enough) {
        return;
      }
      dropped.add(line);
    }
  }

  private static List<String> rest(List<String> page, Set<Line> dropped) {
    List<String> rest = new ArrayList<>();
    for (int p = 0; p < page.size(); p++) {
      String[] parts = page.get(p).split("\\R");
      StringBuilder kept = new StringBuilder();
      for (int n = 0; n < parts.length; n++) {
        int paragraph = p;
        int number = n;
        if (dropped.stream().noneMatch(d -> d.paragraph == paragraph && d.number == number)) {
          kept.append(parts[n]).append('\n');
        }
      }
      rest.add(kept.toString());
    }
    return rest;
  }
}
