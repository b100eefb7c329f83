package org.mtnormalizer.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.document.Annotation.BlockType;
import org.mtnormalizer.intake.BlockWriter.Gap;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The XHTML events of Tika's parsers as blocks and markup. */
final class BlockHandler extends DefaultHandler {
  private static final Set<String> INLINE = Set.of("b", "strong", "i", "em", "a", "u", "mark");
  private static final Set<String> SILENT =
      Set.of("head", "style", "script", "svg", "math-annotation", "nav");
  private static final Set<String> TRANSPARENT =
      Set.of(
          ("span font sub sup small big code tt s strike del ins abbr cite q img "
                  + "bdo kbd var samp dfn label bdi")
              .split(" "));

  private final BlockWriter out;
  private final boolean hardLines;
  private final StringBuilder lines = new StringBuilder();
  private final Deque<BlockType> types = new ArrayDeque<>();
  private final HardLines unwrap = new HardLines();
  private int silent;
  private int lists;
  private int cells;
  private boolean freshCell;

  /**
   * @param hardLines whether the lines of a paragraph are those of a page, to be joined
   */
  BlockHandler(BlockWriter out, boolean hardLines) {
    this.out = out;
    this.hardLines = hardLines;
  }

  String finish() {
    flush();
    unwrap.writeTo(out);
    return out.finish();
  }

  @Override
  public void startElement(String uri, String local, String qName, Attributes attributes) {
    String name = local.toLowerCase(Locale.ROOT);
    if (silent > 0 || SILENT.contains(name)) {
      silent++;
      return;
    }
    flush();
    if (hardLines && "page".equals(attributes.getValue("class"))) {
      unwrap.turnPage();
    }
    if (TRANSPARENT.contains(name)) {
      return;
    }
    if (INLINE.contains(name)) {
      out.openMarkup(name);
      return;
    }
    switch (name) {
      case "br" -> out.lineBreak();
      case "td", "th" -> {
        cells++;
        freshCell = true;
        out.want(Gap.CELL);
        types.push(BlockType.TABLE);
      }
      case "tr" -> {
        out.boundary(Gap.LINE);
        types.push(BlockType.TABLE);
      }
      case "li", "dt", "dd" -> {
        out.boundary(Gap.LINE);
        lists++;
        types.push(BlockType.LIST_ITEM);
      }
      default -> {
        start();
        types.push(type(name, attributes));
      }
    }
  }

  @Override
  public void endElement(String uri, String local, String qName) {
    String name = local.toLowerCase(Locale.ROOT);
    if (silent > 0) {
      silent--;
      return;
    }
    flush();
    if (TRANSPARENT.contains(name)) {
      return;
    }
    if (INLINE.contains(name)) {
      out.closeMarkup(name);
      return;
    }
    switch (name) {
      case "br" -> {}
      case "td", "th" -> {
        cells--;
        types.poll();
      }
      case "tr" -> {
        out.boundary(Gap.LINE);
        types.poll();
      }
      case "li", "dt", "dd" -> {
        out.boundary(Gap.LINE);
        lists--;
        types.poll();
      }
      default -> {
        types.poll();
        end();
      }
    }
  }

  /** A paragraph in a table's cell, as word processors write it, does not end the row. */
  private void start() {
    if (cells == 0) {
      out.boundary(lists > 0 ? Gap.LINE : Gap.PARAGRAPH);
    } else if (!freshCell) {
      out.want(Gap.SPACE);
    }
    freshCell = false;
  }

  private void end() {
    if (cells == 0) {
      out.boundary(lists > 0 ? Gap.LINE : Gap.PARAGRAPH);
    }
  }

  private BlockType type(String name, Attributes attributes) {
    String style = String.valueOf(attributes.getValue("class")).toLowerCase(Locale.ROOT);
    BlockType outer = types.isEmpty() ? BlockType.PARAGRAPH : types.peek();
    return switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockType.HEADING;
      case "caption", "figcaption" -> BlockType.CAPTION;
      case "blockquote" -> BlockType.QUOTATION;
      case "p" -> {
        if (style.equals("title")) {
          yield BlockType.TITLE;
        }
        yield style.equals("caption") ? BlockType.CAPTION : outer;
      }
      default -> outer;
    };
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (silent == 0) {
      lines.append(chars, start, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) {
    characters(chars, start, length);
  }

  private void flush() {
    if (lines.length() == 0) {
      return;
    }
    BlockType type = types.isEmpty() ? BlockType.PARAGRAPH : types.peek();
    if (hardLines) {
      unwrap.add(lines.toString());
    } else {
      out.characters(lines, type);
    }
    lines.setLength(0);
  }
}
