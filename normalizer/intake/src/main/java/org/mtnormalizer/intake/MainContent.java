package org.mtnormalizer.intake;

import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Which passages of a page are wanted: all, or those of its article. */
final class MainContent {
  private static final PageNames NAMES = new PageNames();
  private static final PageVerdict VERDICT = new PageVerdict();

  private final PageText text;
  private final BitSet kept;
  private final Optional<Passage> title;
  private final List<String> captions;
  private final Optional<String> noArticle;
  private final Set<Element> layoutTables;

  private MainContent(
      PageText text,
      BitSet kept,
      Optional<Passage> title,
      List<String> captions,
      Optional<String> noArticle,
      Set<Element> layout) {
    this.text = text;
    this.kept = kept;
    this.title = title;
    this.captions = captions;
    this.noArticle = noArticle;
    this.layoutTables = layout;
  }

  static MainContent everything(Document page) {
    PageText text = PageText.of(page, true);
    BitSet all = new BitSet();
    all.set(0, text.passages().size());
    return new MainContent(
        text, all, Optional.empty(), List.of(), Optional.empty(), layoutTables(page));
  }

  static MainContent of(Document page, PageClaims claims) {
    PageText text = PageText.of(page, false);
    Optional<Passage> title = PageTitle.find(text, claims.titles());
    ClaimedBody claimed = new ClaimedBody(text, claims.bodies());
    ArticleFinder finder = new ArticleFinder(page, text, NAMES, title, claimed);
    Element root = finder.root();
    ArticlePruning pruning =
        new ArticlePruning(text, finder, root, title, claimed, claims.authors());
    BitSet kept = pruning.kept();
    Optional<String> noArticle = VERDICT.of(page, text, kept, finder.furniture(), claims);
    if (kept.isEmpty()) {
      kept.set(0, text.passages().size()); // better too much than nothing
    }
    title.ifPresent(t -> kept.set(t.index()));
    return new MainContent(text, kept, title, pruning.captions(), noArticle, layoutTables(page));
  }

  /** What stands under the article's pictures; it is not part of what is kept. */
  List<String> captions() {
    return captions;
  }

  /** Why the page is no article, if it is none. */
  Optional<String> noArticle() {
    return noArticle;
  }

  /** Whether a text node is part of what is wanted. */
  boolean isKept(TextNode node) {
    return text.passage(node).filter(p -> kept.get(p.index())).isPresent();
  }

  boolean isTitle(TextNode node) {
    return title.filter(p -> p.nodes().contains(node)).isPresent();
  }

  /** Whether a table's element belongs to a table of data rather than to the layout of a page. */
  boolean isDataTable(Element part) {
    for (Element e = part; e != null; e = e.parent()) {
      if (e.normalName().equals("table")) {
        return !layoutTables.contains(e);
      }
    }
    return false;
  }

  /** Tables with a table, or with more than one block, in a cell. */
  private static Set<Element> layoutTables(Element body) {
    Set<Element> layout = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element cell : body.select("td, th")) {
      boolean blocks =
          cell.select("p, div, li, h1, h2, h3, h4, h5, h6, blockquote").size() > 1
              || cell.selectFirst("table, article, main, form") != null;
      if (blocks) {
        for (Element e = cell; e != null; e = e.parent()) {
          if (e.normalName().equals("table")) {
            layout.add(e);
            break;
          }
        }
      }
    }
    return layout;
  }
}
