package org.mtnormalizer.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.mtnormalizer.intake.PageNames.Role;
import org.mtnormalizer.intake.PageText.Range;

/**
 * Takes out of an article's element what is not the article: captions, lists of links, bylines,
 * what stands before its first paragraph and after its last.
 */
final class ArticlePruning {
  /** A day with its year, or a time of the day. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?(?:19|20)?\\d\\d|(?:19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2}"
              + "|\\d{1,2}[:.h]\\d\\d|\\b(?:19|20)\\d\\d\\b|年\\d{1,2}月");

  private static final int SHORT = 90;
  private static final int CAPTION = 400;

  private final PageText text;
  private final ArticleFinder finder;
  private final Element root;
  private final Range range;
  private final Optional<Passage> title;
  private final ClaimedBody claimed;
  private final List<String> authors;
  private final Amounts amounts;
  private final BitSet kept = new BitSet();
  private final List<String> captions = new ArrayList<>();

  ArticlePruning(
      PageText text,
      ArticleFinder finder,
      Element root,
      Optional<Passage> title,
      ClaimedBody claimed,
      List<String> authors) {
    this.text = text;
    this.finder = finder;
    this.root = root;
    this.range = text.range(root);
    this.title = title;
    this.claimed = claimed;
    this.authors = authors;
    this.amounts = new Amounts(text.passages(), finder.furniture());
  }

  /** Indices of the passages that are the article; its title is not among them. */
  BitSet kept() {
    kept.set(range.start(), range.end());
    kept.andNot(finder.furniture());
    title.ifPresent(t -> kept.clear(0, t.index() + 1));
    if (prose() == 0) {
      return kept; // nothing tells the article from the rest
    }
    dropNestedArticles();
    dropLinks();
    drop(this::isCaption).forEach(p -> captions.add(p.text()));
    dropRepeated();
    dropUnclaimed();
    trimHead();
    trimTail();
    dropLonelyHeadings();
    return kept;
  }

  List<String> captions() {
    return captions;
  }

  /** An article inside an article is another one (HTML Living Standard, 4.3.2). */
  private void dropNestedArticles() {
    int own = prose();
    for (Element e : root.getElementsByTag("article")) {
      Range r = text.range(e);
      if (e != root
          && !title.filter(t -> r.contains(t.index())).isPresent()
          && amounts.of(r).prose() * 2L < own) {
        kept.clear(r.start(), r.end());
      }
    }
    if (prose() * 10L < own) {
      kept.set(range.start(), range.end());
      kept.andNot(finder.furniture());
    }
  }

  private int prose() {
    return kept.stream().map(i -> text.passages().get(i).prose()).sum();
  }

  private void dropLinks() {
    for (Element e : root.select("ul, ol, dl, table")) {
      Range r = text.range(e);
      if (amounts.of(r).linkShare() > 0.6 && !leadsAway(r)) {
        kept.clear(r.start(), r.end());
      }
    }
    drop(p -> p.linkShare() > 0.8 && !p.leadsAway() && !isPermalink(p) && !isQuoted(p));
  }

  private boolean leadsAway(Range r) {
    return text.passages().subList(r.start(), r.end()).stream().anyMatch(Passage::leadsAway);
  }

  private static boolean isPermalink(Passage heading) {
    if (!heading.isHeading()) {
      return false;
    }
    Element link = heading.block().selectFirst("a[href]");
    return link == null || link.attr("href").startsWith("#");
  }

  /** In a post of a social network that the article quotes. */
  private static boolean isQuoted(Passage p) {
    Element quote = p.block().closest("blockquote");
    return quote != null && !quote.className().isEmpty();
  }

  private boolean isCaption(Passage p) {
    if (p.text().startsWith("\u00A9")) {
      return true;
    }
    Element start = p.nodes().get(0).parent();
    boolean inline = true;
    for (Element e = start; e != null && e != root; e = e.parent()) {
      inline &= e != p.block();
      String name = e.normalName();
      int size = amounts.of(text.range(e)).text();
      if (name.equals("figcaption")
          || size < CAPTION && name.equals("figure")
          || size < CAPTION && finder.roles(e).contains(Role.CAPTION) && !inline
          || inline
              && finder.roles(e).contains(Role.CAPTION)
              && PageText.weight(e.text()) * 10L >= p.length() * 8L) {
        return true;
      }
    }
    return false;
  }

  private void dropRepeated() {
    Map<String, Integer> counts = new HashMap<>();
    Predicate<Passage> loose =
        p -> p.length() < SHORT && !p.endsSentence() && !p.isInside("table", "li");
    forEachKept(
        p -> {
          if (loose.test(p)) {
            counts.merge(withoutNumbers(p), 1, Integer::sum);
          }
        });
    drop(p -> loose.test(p) && counts.getOrDefault(withoutNumbers(p), 0) > 1);
  }

  /** {@code Image 1 of 5}, {@code Image 2 of 5} … are the same. */
  private static String withoutNumbers(Passage p) {
    return p.text().replaceAll("\\d+", "#");
  }

  /** Running text around what the page claims as its whole article. */
  private void dropUnclaimed() {
    Range extent = claimed.extent();
    if (!extent.isEmpty() && claimed.isWhole(prose())) {
      drop(p -> p.isProse() && !extent.contains(p.index()));
    }
  }

  private void trimHead() {
    int first = firstProse();
    if (first < 0) {
      return;
    }
    Passage prose = text.passages().get(first);
    for (int i = first - 1; i >= range.start(); i--) {
      Passage p = text.passages().get(i);
      boolean body = p.block().parent() == prose.block().parent() && !p.isHeading();
      if (!body || isAbout(p) || p.linked() * 2 > p.length()) {
        kept.clear(i);
      }
    }
    int seen = 0;
    for (int i = first; i >= 0 && seen < 3; i = kept.nextSetBit(i + 1), seen++) {
      if (isAbout(text.passages().get(i))) {
        kept.clear(i);
      }
    }
  }

  private int firstProse() {
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      Passage p = text.passages().get(i);
      if (p.isProse() && !p.isInside("header")) {
        return i;
      }
      if (p.isProse()) {
        kept.clear(i);
      }
    }
    return -1;
  }

  /** A line about the article: when it was written, and by whom. */
  private boolean isAbout(Passage p) {
    if (p.length() > SHORT || p.endsSentence() && p.length() > SHORT / 2) {
      return false;
    }
    if (DATE.matcher(p.text()).find()) {
      return true;
    }
    return isSigned(p, 25);
  }

  private boolean isSigned(Passage p, int more) {
    for (String author : authors) {
      int size = PageText.weight(author);
      if (size > 3 && p.text().contains(author) && p.length() <= size + more) {
        return true;
      }
    }
    return false;
  }

  private void trimTail() {
    int last = lastProse();
    if (last < 0) {
      return;
    }
    Passage prose = text.passages().get(last);
    boolean open = true;
    for (int i = kept.nextSetBit(last + 1); i >= 0; i = kept.nextSetBit(i + 1)) {
      Passage p = text.passages().get(i);
      boolean item = p.isInside("li", "table");
      open &= p.block().parent() == prose.block().parent() || item;
      if (!open || item && p.linkShare() > 0.3 || !p.endsSentence() && !item && !isQuoted(p)) {
        kept.clear(i);
      }
    }
  }

  /** The last running text; a text about the author after it goes. */
  private int lastProse() {
    for (int i = kept.length() - 1; i >= 0; i = i == 0 ? -1 : kept.previousSetBit(i - 1)) {
      Passage p = text.passages().get(i);
      if (p.isProse()) {
        boolean linked = p.isInside("li") && p.linkShare() > 0.3;
        if (!linked && authors.stream().noneMatch(a -> a.length() > 3 && p.text().startsWith(a))) {
          return i;
        }
        kept.clear(i);
      }
    }
    return -1;
  }

  private void dropLonelyHeadings() {
    boolean followed = false;
    for (int i = kept.length() - 1; i >= 0; i = i == 0 ? -1 : kept.previousSetBit(i - 1)) {
      Passage p = text.passages().get(i);
      if (!p.isHeading()) {
        followed = true;
      } else if (!followed || isSeparated(i)) {
        kept.clear(i);
      }
    }
  }

  /** Whether all that stood between a heading and the next kept heading was dropped. */
  private boolean isSeparated(int heading) {
    int next = kept.nextSetBit(heading + 1);
    return next < 0 || next > heading + 1 && text.passages().get(next).isHeading();
  }

  /** What the page claims as its article stays. */
  private List<Passage> drop(Predicate<Passage> which) {
    List<Passage> dropped = new ArrayList<>();
    forEachKept(
        p -> {
          if (!claimed.isConfirmed(p.index()) && which.test(p)) {
            kept.clear(p.index());
            dropped.add(p);
          }
        });
    return dropped;
  }

  private void forEachKept(Consumer<Passage> action) {
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      action.accept(text.passages().get(i));
    }
  }
}
