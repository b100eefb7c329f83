package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.Lines;
import org.mtnormalizer.document.Span;

/** The lines of a text that are not blank, and what stands between them. */
final class ArticleLines {
  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private final List<String> plain = new ArrayList<>();

  ArticleLines(String text) {
    this.text = text;
    for (Span line : Lines.of(text)) {
      if (line.isEmpty()) {
        continue;
      }
      String p = ResidueLine.plain(line.of(text));
      if (!p.isEmpty()) {
        spans.add(line);
        plain.add(p);
      }
    }
  }

  int size() {
    return spans.size();
  }

  Span span(int line) {
    return spans.get(line);
  }

  /** See {@link ResidueLine#plain}. */
  String plain(int line) {
    return plain.get(line);
  }

  /** Whether nothing but one line break stands between this line and the next. */
  boolean adjoinsNext(int line) {
    return line + 1 < size() && breaks(line) == 1;
  }

  /** The number of line breaks between this line and the next. */
  private int breaks(int line) {
    int breaks = 0;
    for (int i = spans.get(line).end(); i < spans.get(line + 1).start(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && text.charAt(i + 1) != '\n') {
        breaks++;
      }
    }
    return breaks;
  }

  /**
   * What to delete so that the lines {@code from..to} go: of the white space before and after them
   * the larger stays, so that what stood apart still does; at the text's begin and end none is left
   * over. The parts are disjoint, one for each line.
   */
  List<Span> removal(int from, int to) {
    boolean first = from == 0;
    boolean last = to == size() - 1;
    boolean takeBefore = !first && (last || breaks(to) > breaks(from - 1));
    List<Span> parts = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      Span line = spans.get(i);
      if (takeBefore) {
        parts.add(new Span(spans.get(i - 1).end(), line.end()));
      } else {
        parts.add(new Span(line.start(), i + 1 < size() ? spans.get(i + 1).start() : line.end()));
      }
    }
    return parts;
  }
}
