package org.mtnormalizer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Plain text whose lines a mail program wrapped.
 *
 * <p>A paragraph was wrapped if every line but its last is as long as it could be: the first word
 * of the next one would not have fitted. Verses, lists, addresses and tables fail that and stay.
 */
final class WrappedText {
  private static final int NARROWEST = 50;
  private static final int WIDEST = 100;

  /** Quoted lines, list items, indented or aligned ones. */
  private static final Pattern OF_ITS_OWN =
      Pattern.compile("(?:[>|*\u2022\u00B7-]|\\d+[.)]\\s|\\s).*|.*(?:\\t|\\S {2,}(?=\\S)).*");

  private WrappedText() {}

  /**
   * @param text with line feeds alone
   */
  static String unwrapped(String text) {
    List<List<String>> paragraphs = paragraphs(text);
    int width = 0;
    for (List<String> paragraph : paragraphs) {
      for (String line : paragraph.subList(0, Math.max(0, paragraph.size() - 1))) {
        width = line.length() <= WIDEST ? Math.max(width, line.length()) : width;
      }
    }
    if (width < NARROWEST) {
      return text;
    }
    Set<String> hyphenated = HardLines.hyphenated(List.of(text));
    StringBuilder out = new StringBuilder();
    for (List<String> paragraph : paragraphs) {
      if (out.length() > 0) {
        out.append("\n\n");
      }
      if (isWrapped(paragraph, width)) {
        StringBuilder joined = new StringBuilder();
        for (String line : paragraph) {
          HardLines.join(joined, line, hyphenated);
          joined.append(line);
        }
        out.append(joined);
      } else {
        out.append(String.join("\n", paragraph));
      }
    }
    return out.toString();
  }

  private static List<List<String>> paragraphs(String text) {
    List<List<String>> paragraphs = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        open.add(line.stripTrailing());
      } else if (!open.isEmpty()) {
        paragraphs.add(open);
        open = new ArrayList<>();
      }
    }
    if (!open.isEmpty()) {
      paragraphs.add(open);
    }
    return paragraphs;
  }

  private static boolean isWrapped(List<String> paragraph, int width) {
    if (paragraph.size() < 2) {
      return false;
    }
    for (int i = 0; i < paragraph.size(); i++) {
      String line = paragraph.get(i);
      if (OF_ITS_OWN.matcher(line).matches()) {
        return false;
      }
      if (i + 1 < paragraph.size()) {
        String next = paragraph.get(i + 1);
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        if (line.length() > width || line.length() + 1 + word <= width) {
          return false;
        }
      }
    }
    return true;
  }
}
