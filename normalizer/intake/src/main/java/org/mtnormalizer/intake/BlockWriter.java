package org.mtnormalizer.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.mtnormalizer.document.Annotation;
import org.mtnormalizer.document.Annotation.BlockType;
import org.mtnormalizer.document.Span;

/**
 * Builds a document's text from what a page shows, with the spans of its blocks and its inline
 * markup.
 *
 * <p>White space collapses as a browser renders it: {@code <b>Putin</b>president} stays glued,
 * {@code <p>a</p><p>b</p>} does not. What stands between two characters is decided when the second
 * one comes, so the text neither begins nor ends with white space and no block is empty.
 */
final class BlockWriter {

  /** What parts two characters; the strongest wish since the last character wins. */
  enum Gap {
    NONE(""),
    SPACE(" "),
    CELL("\t"),
    LINE("\n"),
    PARAGRAPH("\n\n");

    private final String characters;

    Gap(String characters) {
      this.characters = characters;
    }
  }

  private static final class OpenMarkup {
    final String element;
    int start = -1;

    OpenMarkup(String element) {
      this.element = element;
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final List<Annotation> annotations = new ArrayList<>();
  private final Deque<OpenMarkup> markup = new ArrayDeque<>();
  private final int limit;
  private Gap gap = Gap.NONE;
  private boolean brokenLine;
  private int blockStart = -1;
  private BlockType blockType = BlockType.PARAGRAPH;

  /**
   * @param limit how many characters the text may have
   */
  BlockWriter(int limit) {
    this.limit = limit;
  }

  /** The text grew beyond the limit. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooLong() {
      super("the text is too long", null, false, false);
    }
  }

  /** Ends the block, if one is open; what follows is at least {@code wish} away. */
  void boundary(Gap wish) {
    if (blockStart >= 0) {
      for (OpenMarkup open : markup) {
        close(open);
      }
      annotations.add(new Annotation.Block(new Span(blockStart, text.length()), blockType));
      blockStart = -1;
    }
    want(wish);
    brokenLine = false;
  }

  /** A wish for white space inside the block. */
  void want(Gap wish) {
    if (wish.compareTo(gap) > 0) {
      gap = wish;
    }
  }

  /** {@code <br>}; two in a row are how many pages part paragraphs. */
  void lineBreak() {
    if (brokenLine) {
      boundary(Gap.PARAGRAPH);
    } else {
      want(Gap.LINE);
      brokenLine = true;
    }
  }

  void openMarkup(String element) {
    markup.push(new OpenMarkup(element));
  }

  /** Ends the innermost open markup of this name; without one, nothing happens. */
  void closeMarkup(String element) {
    for (OpenMarkup open : markup) {
      if (open.element.equals(element)) {
        close(open);
        markup.removeFirstOccurrence(open);
        return;
      }
    }
  }

  private void close(OpenMarkup open) {
    if (open.start >= 0) {
      annotations.add(
          new Annotation.InlineMarkup(new Span(open.start, text.length()), open.element));
      open.start = -1;
    }
  }

  /**
   * Writes characters, white space collapsed.
   *
   * @param type what the block is, if these are its first characters
   */
  void characters(CharSequence chars, BlockType type) {
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        want(Gap.SPACE);
      } else {
        append(c, type);
      }
    }
  }

  /** Writes characters whose white space counts, as in {@code <pre>}. */
  void verbatim(CharSequence chars, BlockType type) {
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (blockStart >= 0 && (c == ' ' || c == '\t')) {
        separate();
        grow(c);
      } else if (blockStart >= 0 && c == '\n') {
        while (text.length() > blockStart && isBlank(text.charAt(text.length() - 1))) {
          text.setLength(text.length() - 1);
        }
        gap = gap.compareTo(Gap.LINE) >= 0 ? Gap.PARAGRAPH : Gap.LINE;
      } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
        append(c, type);
      }
    }
    while (blockStart >= 0
        && text.length() > blockStart
        && isBlank(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
      want(Gap.SPACE);
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private void append(char c, BlockType type) {
    separate();
    if (blockStart < 0) {
      blockStart = text.length();
      blockType = type;
    }
    for (OpenMarkup open : markup) {
      if (open.start >= 0) {
        break; // those around it began earlier
      }
      open.start = text.length();
    }
    brokenLine = false;
    grow(c);
  }

  private void separate() {
    if (text.length() > 0) {
      text.append(gap.characters);
    }
    gap = Gap.NONE;
  }

  private void grow(char c) {
    if (text.length() >= limit) {
      throw new TooLong();
    }
    text.append(c);
  }

  int length() {
    return text.length();
  }

  /** The text; call {@link #annotations} after it. */
  String finish() {
    boundary(Gap.NONE);
    return text.toString();
  }

  List<Annotation> annotations() {
    return List.copyOf(annotations);
  }
}
