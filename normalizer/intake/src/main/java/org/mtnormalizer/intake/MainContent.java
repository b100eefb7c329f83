package org.mtnormalizer.intake;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Which part of a page is its article: the innermost {@code <article>}, {@code <main>} or the like
 * that holds at least half of the page's running text; if there is none, the body without what HTML
 * itself calls secondary.
 */
final class MainContent {
  /** Never text: code, pictures, and what a reader operates rather than reads. */
  private static final Set<String> NO_TEXT =
      Set.of(
          ("script style noscript template nav svg iframe object embed button "
                  + "select option textarea input datalist label head canvas audio video "
                  + "map progress meter noframes rp rt binary")
              .split(" "));

  private static final Set<String> SECONDARY = Set.of("header", "footer", "aside");

  private final Element root;
  private final Optional<Element> title;
  private final boolean all;
  private final Set<Element> layoutTables;

  private MainContent(Element root, Optional<Element> title, boolean all, Set<Element> layout) {
    this.root = root;
    this.title = title;
    this.all = all;
    this.layoutTables = layout;
  }

  static MainContent everything(Document page) {
    return new MainContent(page, Optional.empty(), true, layoutTables(page));
  }

  static MainContent of(Document page) {
    Element body = page.body();
    Map<Element, Integer> amounts = amounts(body);
    int whole = amounts.getOrDefault(body, 0);
    Element root = body;
    int size = Integer.MAX_VALUE;
    for (Element e :
        body.select("article, main, [role=main], [itemprop=articleBody], [role=article]")) {
      int amount = amounts.getOrDefault(e, 0);
      // Of nested candidates the later is the inner one; it may not lose much against the outer.
      if (amount > 0
          && amount * 2L >= whole
          && (size == Integer.MAX_VALUE || amount * 10L >= size * 9L)) {
        root = e;
        size = amount;
      }
    }
    Optional<Element> title = Optional.empty();
    if (root.selectFirst("h1") == null || root == body) {
      var headings = body.select("h1");
      Element container = root;
      if (headings.size() == 1 && (root != body || isInside(headings.get(0), SECONDARY))) {
        title =
            Optional.of(headings.get(0)).filter(h -> h.hasText() && !container.equals(h.parent()));
      }
    }
    return new MainContent(root, title, false, layoutTables(body));
  }

  Element root() {
    return root;
  }

  /** The page's only first-rank heading, if it stands outside the article. */
  Optional<Element> title() {
    return title;
  }

  boolean isTitle(Element h1) {
    return title.map(t -> t == h1).orElseGet(() -> root.selectFirst("h1") == h1);
  }

  boolean isDropped(Element e) {
    String name = e.normalName();
    if (NO_TEXT.contains(name)) {
      return !(all && name.equals("nav"));
    }
    if (e.hasAttr("hidden") || isInvisible(e)) {
      return true;
    }
    if (all || e == root) {
      return false;
    }
    if (name.equals("header")) {
      // The header of an article holds its title; the header of the page holds the site's.
      return !isInside(e, Set.of("article", "main"));
    }
    return SECONDARY.contains(name);
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

  private static boolean isInvisible(Element e) {
    String style = e.attr("style");
    return !style.isEmpty()
        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  private static boolean isInside(Element e, Set<String> names) {
    for (Element p = e.parent(); p != null; p = p.parent()) {
      if (names.contains(p.normalName())) {
        return true;
      }
    }
    return false;
  }

  /** Characters of running text in each element: links, menus and sidebars do not count. */
  private static Map<Element, Integer> amounts(Element body) {
    Map<Element, Integer> amounts = new IdentityHashMap<>();
    body.traverse(
        new NodeVisitor() {
          private int uncounted;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element e && isUncounted(e)) {
              uncounted++;
            } else if (node instanceof TextNode text && uncounted == 0 && !text.isBlank()) {
              amounts.merge(text.parent(), text.text().length(), Integer::sum);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (!(node instanceof Element e)) {
              return;
            }
            if (isUncounted(e)) {
              uncounted--;
            }
            Integer own = amounts.get(e);
            if (own != null && e != body && e.parent() != null) {
              amounts.merge(e.parent(), own, Integer::sum);
            }
          }

          private boolean isUncounted(Element e) {
            String name = e.normalName();
            return NO_TEXT.contains(name) || name.equals("a") || SECONDARY.contains(name);
          }
        });
    return amounts;
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
