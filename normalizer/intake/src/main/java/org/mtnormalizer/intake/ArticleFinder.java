package org.mtnormalizer.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.mtnormalizer.intake.PageNames.Role;
import org.mtnormalizer.intake.PageText.Amount;
import org.mtnormalizer.intake.PageText.Range;

/** Finds the element that holds a page's article, and what on the page is surely furniture. */
final class ArticleFinder {
  private static final Set<String> SECONDARY = Set.of("aside", "footer", "nav", "form");
  private static final Set<String> SECONDARY_ROLES =
      Set.of(
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "alert",
          "alertdialog",
          "navigation",
          "menu",
          "menubar",
          "toolbar",
          "tablist");
  private static final Set<String> FRAME = Set.of("html", "body", "main", "article");

  /** Classes that hide by wide custom; {@code overflow-hidden} does not. */
  private static final Set<String> HIDDEN =
      Set.of(
          "hidden",
          "hide",
          "is-hidden",
          "d-none",
          "invisible",
          "sr-only",
          "visually-hidden",
          "visuallyhidden",
          "screen-reader-text",
          "screen-reader-only",
          "offscreen",
          "a11y-hidden");

  /** How much of a page's prose an article may leave outside, and furniture hold. */
  private static final double LITTLE = 0.15;

  /** Letters of running text that make an article. */
  private static final int ENOUGH = 250;

  private final PageText text;
  private final Optional<Passage> title;
  private final ClaimedBody claimed;
  private final Map<Element, Set<Role>> roles = new IdentityHashMap<>();
  private final List<Element> elements = new ArrayList<>();
  private final BitSet furniture = new BitSet();
  private final Amounts whole;
  private final int prose;
  private final int unlinked;
  private final Element body;

  ArticleFinder(
      Document page, PageText text, PageNames names, Optional<Passage> title, ClaimedBody claimed) {
    this.text = text;
    this.title = title;
    this.claimed = claimed;
    this.body = page.body();
    this.whole = new Amounts(text.passages(), furniture);
    Amount all = whole.of(text.range(body));
    this.prose = all.prose();
    this.unlinked = all.text() - all.linked();
    Map<String, Set<Role>> known = new HashMap<>();
    for (Element e : body.getAllElements()) {
      if (!text.range(e).isEmpty()) {
        elements.add(e);
        String both = e.attr("class") + ' ' + e.attr("id");
        if (both.length() > 1 && e != body) {
          Set<Role> found = known.computeIfAbsent(both, names::roles);
          if (!found.isEmpty()) {
            roles.put(e, found);
          }
        }
      }
    }
    markFurniture();
    markTeasers();
    for (Passage p : text.passages()) {
      if (p.isProse() && claimed.isConfirmed(p.index())) {
        furniture.clear(p.index());
      }
    }
  }

  Set<Role> roles(Element e) {
    return roles.getOrDefault(e, Set.of());
  }

  /** Indices of passages that are no part of any article. */
  BitSet furniture() {
    return furniture;
  }

  private void markFurniture() {
    for (Element e : elements) {
      Range range = text.range(e);
      if (furniture.nextClearBit(range.start()) < range.end()
          && isFurniture(e)
          && isDispensable(e, range)
          && (PageText.BLOCKS.contains(e.normalName()) || isWhole(e, range))) {
        furniture.set(range.start(), range.end());
      }
    }
  }

  /** Whether an article can be left when the element is gone. */
  private boolean isDispensable(Element e, Range range) {
    Amount amount = whole.of(range);
    double share =
        prose > 0
            ? (double) amount.prose() / prose
            : (double) (amount.text() - amount.linked()) / Math.max(1, unlinked);
    if (title.filter(t -> range.contains(t.index())).isPresent() && share > 0) {
      return false;
    }
    if (roles(e).contains(Role.COMMENTS)) {
      return share < 1 - LITTLE;
    }
    return share <= 1.0 / 3;
  }

  /** Whether an inline element holds all the text of its passages. */
  private boolean isWhole(Element e, Range range) {
    return PageText.weight(e.text()) * 10L >= whole.of(range).text() * 9L;
  }

  private boolean isFurniture(Element e) {
    String name = e.normalName();
    if (FRAME.contains(name)) {
      return false;
    }
    if (SECONDARY.contains(name)
        || SECONDARY_ROLES.contains(e.attr("role").toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (e.classNames().stream().anyMatch(HIDDEN::contains)) {
      return true;
    }
    if (name.equals("header") && e.closest("article, main") == null) {
      return true;
    }
    Set<Role> found = roles(e);
    return !found.contains(Role.BODY)
        && (found.contains(Role.COMMENTS) || found.contains(Role.FURNITURE) && !isQuotation(e));
  }

  /** A post of a social network, quoted by the article. */
  private boolean isQuotation(Element e) {
    for (Element quote : e.getElementsByTag("blockquote")) {
      if (whole.of(text.range(quote)).text() * 3L >= whole.of(text.range(e)).text() * 2L
          && !quote.className().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Rows of items that each lead to another page of the site: a linked title and a few words. */
  private void markTeasers() {
    for (Element e : elements) {
      List<Element> row = new ArrayList<>();
      String kind = "";
      for (Element child : e.children()) {
        Range range = text.range(child);
        if (range.isEmpty()) {
          continue;
        }
        String ofChild = child.normalName() + '.' + firstWord(child.className());
        if (!ofChild.equals(kind) || !isTeaser(range)) {
          markRow(row);
          row.clear();
          kind = ofChild;
        }
        if (isTeaser(range)) {
          row.add(child);
        }
      }
      markRow(row);
    }
  }

  private void markRow(List<Element> row) {
    if (row.size() >= 3) {
      for (Element item : row) {
        Range range = text.range(item);
        furniture.set(range.start(), range.end());
      }
    }
  }

  private boolean isTeaser(Range range) {
    Amount amount = whole.of(range);
    if (amount.text() > 700 || range.end() - range.start() > 8) {
      return false;
    }
    boolean title = false;
    for (Passage p : text.passages().subList(range.start(), range.end())) {
      title |= p.length() >= 8 && p.linkShare() > 0.9 && !p.leadsAway();
    }
    return title && amount.linkShare() > 0.1 && range.end() - range.start() > 1
        || amount.linkShare() > 0.9
        || range.end() - range.start() == 1 && beginsWithLink(text.passages().get(range.start()));
  }

  /** The linked title of a page of the site, and its first words. */
  private static boolean beginsWithLink(Passage p) {
    for (TextNode node : p.nodes()) {
      if (!node.isBlank()) {
        Element link = node.parent() == null ? null : node.parent().closest("a");
        return link != null && !p.leadsAway() && PageText.weight(link.text()) >= 25;
      }
    }
    return false;
  }

  private static String firstWord(String names) {
    int end = names.indexOf(' ');
    return end < 0 ? names : names.substring(0, end);
  }

  /**
   * The element that holds the article with as little else as can be. What its author calls an
   * article is preferred, if it follows the title and holds running text.
   */
  Element root() {
    Amounts amounts = new Amounts(text.passages(), furniture);
    int all = amounts.of(text.range(body)).prose();
    if (all == 0) {
      return body;
    }
    Element best = body;
    double bestScore = Double.NEGATIVE_INFINITY;
    int bestEvidence = 0;
    for (Element e : elements) {
      Range range = text.range(e);
      Amount amount = amounts.of(range);
      if (!PageText.BLOCKS.contains(e.normalName()) || amount.prose() < LITTLE * all) {
        continue;
      }
      double trust = trust(e);
      boolean isNamed = trust > 1 && amount.prose() >= ENOUGH && leads(range, amounts);
      double score = trust * amount.prose() - 0.3 * (amount.text() - amount.prose());
      boolean isClaimed = claimed.isIn(range, amounts);
      if (isClaimed && claimed.isTelling()) {
        score = -amount.prose();
      }
      int evidence = (isClaimed ? 2 : 0) + (isNamed ? 1 : 0);
      if (evidence > bestEvidence || evidence == bestEvidence && score > bestScore) {
        best = e;
        bestScore = score;
        bestEvidence = evidence;
      }
    }
    return best;
  }

  /** Whether no running text stands between the title and the element. */
  private boolean leads(Range range, Amounts amounts) {
    if (title.isEmpty()) {
      return false;
    }
    int at = title.get().index();
    return range.contains(at)
        || at < range.start() && amounts.of(new Range(at, range.start())).prose() < ENOUGH;
  }

  private double trust(Element e) {
    if (e.attr("itemprop").contains("articleBody")) {
      return 1.4;
    }
    if (roles(e).contains(Role.BODY)) {
      return 1.3;
    }
    String name = e.normalName();
    if (name.equals("article") || e.attr("role").equals("article")) {
      return 1.2;
    }
    if (isSplit(e)) {
      return 1.25;
    }
    return name.equals("p") || name.equals("li") ? 0.5 : 1;
  }

  /** Whether the article's text comes in several elements of one name. */
  private boolean isSplit(Element e) {
    int parts = 0;
    for (Element child : e.children()) {
      parts += roles(child).contains(Role.BODY) ? 1 : 0;
    }
    return parts > 1;
  }
}
