package org.mtnormalizer.intake;

import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.mtnormalizer.document.Annotation.BlockType;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Metadata;
import org.mtnormalizer.intake.BlockWriter.Gap;

/**
 * HTML to a document.
 *
 * <p>With jsoup directly, not through Tika's HTML parser (which is jsoup too): that one hands on a
 * stream of SAX events through a mapper that drops {@code <b>} and {@code <span>}, and its body
 * handler glues nested divs. Here the tree is needed anyway, to weigh which part of the page is the
 * article, and the seams have to come out at the very characters where markup began and ended.
 */
final class HtmlReader {
  private static final Set<String> INLINE = Set.of("b", "strong", "i", "em", "a", "u", "mark");

  private static final Set<String> INLINE_IN_XML =
      Set.of("emphasis", "span", "sub", "sup", "code", "small", "font", "style", "hi", "ref", "br");

  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body center dd details dialog dir div "
                  + "dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header "
                  + "hgroup hr html li main menu nav ol optgroup p pre search section "
                  + "summary table ul caption thead tbody tfoot tr td th legend")
              .split(" "));

  private final int limit;
  private final IntakeOptions.Content content;
  private final Languages languages;

  HtmlReader(IntakeOptions options, Languages languages) {
    this.limit = (int) options.maxBytes();
    this.content = options.content();
    this.languages = languages;
  }

  Document read(String id, String html) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    page.outputSettings(new OutputSettings().prettyPrint(false));
    PageMetadata about = PageMetadata.of(page);
    BlockWriter out = new BlockWriter(limit);
    MainContent main =
        content == IntakeOptions.Content.MAIN
            ? MainContent.of(page, about.claims())
            : MainContent.everything(page);
    new Walk(out, main, false).start(page.body());
    String text = out.finish();
    Metadata metadata = about.metadata();
    for (String caption : main.captions()) {
      metadata = metadata.with(Metadata.CAPTION, caption);
    }
    if (main.noArticle().isPresent()) {
      metadata = metadata.with(Metadata.WARNING, "is no article: " + main.noArticle().get());
    }
    Optional<String> hint =
        metadata.all(Metadata.LANGUAGE).stream()
            .flatMap(l -> Languages.normalize(l).stream())
            .findFirst();
    return new Document(id, languages.of(text, hint), text, metadata, out.annotations());
  }

  /** XML of no known kind: every element is a block, except those that are inline in HTML. */
  Document readXml(String id, String xml) {
    org.jsoup.nodes.Document tree = Jsoup.parse(xml, "", Parser.xmlParser());
    BlockWriter out = new BlockWriter(limit);
    new Walk(out, MainContent.everything(tree), true).start(tree);
    String text = out.finish();
    return new Document(
        id, languages.of(text, Optional.empty()), text, Metadata.EMPTY, out.annotations());
  }

  /** A walk over the tree that does not recurse: pages nest as deep as their authors forget. */
  private static final class Walk {
    private final BlockWriter out;
    private final MainContent main;
    private final boolean xml;
    private int lists;
    private int quotations;
    private int preformatted;
    private int dataCells;

    Walk(BlockWriter out, MainContent main, boolean xml) {
      this.xml = xml;
      this.out = out;
      this.main = main;
    }

    void start(Element root) {
      Node node = root;
      while (true) {
        head(node);
        if (node.childNodeSize() > 0) {
          node = node.childNode(0);
          continue;
        }
        tail(node);
        while (node != root && node.nextSibling() == null) {
          node = node.parent();
          tail(node);
        }
        if (node == root) {
          return;
        }
        node = node.nextSibling();
      }
    }

    private void head(Node node) {
      if (node instanceof TextNode text) {
        if (!main.isKept(text)) {
          return;
        }
        if (preformatted > 0) {
          out.verbatim(text.getWholeText(), type(text));
        } else {
          out.characters(text.getWholeText(), type(text));
        }
        return;
      }
      if (!(node instanceof Element e)) {
        return;
      }
      String name = e.normalName();
      switch (name) {
        case "br" -> out.lineBreak();
        case "td", "th" -> {
          if (main.isDataTable(e)) {
            out.want(Gap.CELL);
            dataCells++;
          } else {
            out.boundary(Gap.PARAGRAPH);
          }
        }
        default -> {
          if (isBlock(name)) {
            boundary(e, name);
          } else if (INLINE.contains(name)) {
            out.openMarkup(name);
          }
        }
      }
      count(name, 1);
    }

    private void tail(Node node) {
      if (!(node instanceof Element e)) {
        return;
      }
      String name = e.normalName();
      count(name, -1);
      if (name.equals("td") || name.equals("th")) {
        if (main.isDataTable(e)) {
          dataCells--;
        } else {
          out.boundary(Gap.PARAGRAPH);
        }
      } else if (isBlock(name)) {
        boundary(e, name);
      } else if (INLINE.contains(name)) {
        out.closeMarkup(name);
      }
    }

    private boolean isBlock(String name) {
      return BLOCKS.contains(name)
          || xml && !INLINE.contains(name) && !INLINE_IN_XML.contains(name);
    }

    private void boundary(Element e, String name) {
      if (dataCells > 0) {
        out.want(Gap.SPACE); // the row is the block
        return;
      }
      boolean line =
          switch (name) {
            case "li", "dt", "dd" -> true;
            case "tr" -> main.isDataTable(e);
            case "tbody", "thead", "tfoot" -> true;
            default -> lists > 0;
          };
      out.boundary(line ? Gap.LINE : Gap.PARAGRAPH);
    }

    private void count(String name, int by) {
      switch (name) {
        case "li", "dt", "dd" -> lists += by;
        case "blockquote" -> quotations += by;
        case "pre" -> preformatted += by;
        default -> {}
      }
    }

    private BlockType type(TextNode text) {
      if (main.isTitle(text)) {
        return BlockType.TITLE;
      }
      for (Element e = text.parent(); e != null; e = e.parent()) {
        switch (e.normalName()) {
          case "h1", "h2", "h3", "h4", "h5", "h6":
            return BlockType.HEADING;
          case "figcaption", "caption":
            return BlockType.CAPTION;
          case "li", "dt", "dd":
            return BlockType.LIST_ITEM;
          case "tr":
            return main.isDataTable(e) ? BlockType.TABLE : plain();
          case "p", "div", "article", "section", "main", "body":
            return plain();
          default:
        }
      }
      return plain();
    }

    private BlockType plain() {
      if (dataCells > 0) {
        return BlockType.TABLE;
      }
      return quotations > 0
          ? BlockType.QUOTATION
          : lists > 0 ? BlockType.LIST_ITEM : BlockType.PARAGRAPH;
    }
  }
}
