package org.mtnormalizer.intake;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
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
 * A page as a row of passages: stretches of text between two block boundaries. Every element covers
 * a range of them.
 */
final class PageText {
  /** Never text: code, pictures, and what a reader operates rather than reads. */
  private static final Set<String> NO_TEXT =
      Set.of(
          ("script style noscript template svg iframe object embed button "
                  + "select option textarea input datalist label head canvas audio video "
                  + "map progress meter noframes rp rt binary dialog menu")
              .split(" "));

  static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body center dd details dialog dir div "
                  + "dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header "
                  + "hgroup hr html li main menu nav ol optgroup p pre search section "
                  + "summary table ul caption thead tbody tfoot tr td th legend")
              .split(" "));

  /** Letters of a script without spaces say more each. */
  private static final int IDEOGRAPH = 3;

  /** What a range of passages amounts to, in letters. */
  record Amount(int text, int linked, int prose) {
    double linkShare() {
      return text == 0 ? 0 : (double) linked / text;
    }
  }

  /** A half-open range of passages. */
  record Range(int start, int end) {
    boolean isEmpty() {
      return start >= end;
    }

    boolean contains(int index) {
      return start <= index && index < end;
    }

    boolean contains(Range other) {
      return start <= other.start && other.end <= end;
    }
  }

  private final List<Passage> passages = new ArrayList<>();
  private final Map<Element, Range> ranges = new IdentityHashMap<>();
  private final Map<TextNode, Passage> byNode = new IdentityHashMap<>();

  private PageText() {}

  /**
   * @param menus whether the text of {@code nav} counts
   */
  static PageText of(Document page, boolean menus) {
    PageText text = new PageText();
    Reader reader = text.new Reader(menus, site(page));
    page.traverse(reader);
    reader.close();
    return text;
  }

  List<Passage> passages() {
    return passages;
  }

  Optional<Passage> passage(TextNode node) {
    return Optional.ofNullable(byNode.get(node));
  }

  Range range(Element e) {
    return ranges.getOrDefault(e, new Range(0, 0));
  }

  private final class Reader implements NodeVisitor {
    private final boolean menus;
    private final String site;
    private Passage.Builder open = new Passage.Builder();
    private int silent;
    private int links;
    private int away;
    private boolean broken;

    Reader(boolean menus, String site) {
      this.menus = menus;
      this.site = site;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        text(text);
      } else if (node instanceof Element e) {
        String name = e.normalName();
        if (isSilent(e, name)) {
          silent++;
        }
        if (name.equals("br")) {
          if (broken) {
            close();
          }
          broken = true;
        } else if (BLOCKS.contains(name)) {
          close();
        } else if (name.equals("a")) {
          links++;
          away += leadsAway(e) ? 1 : 0;
        }
        ranges.put(e, new Range(passages.size(), passages.size()));
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element e)) {
        return;
      }
      String name = e.normalName();
      if (isSilent(e, name)) {
        silent--;
      }
      if (BLOCKS.contains(name)) {
        close();
      } else if (name.equals("a")) {
        links--;
        away -= leadsAway(e) ? 1 : 0;
      }
      Range begun = ranges.getOrDefault(e, new Range(0, 0));
      int end = passages.size() + (open.isEmpty() ? 0 : 1);
      ranges.put(e, new Range(begun.start, end));
    }

    private void text(TextNode node) {
      if (silent > 0) {
        return;
      }
      if (!node.isBlank()) {
        broken = false;
      }
      open.add(node, links > 0, away > 0);
    }

    private void close() {
      broken = false;
      open.build(passages.size())
          .ifPresent(
              p -> {
                passages.add(p);
                p.nodes().forEach(node -> byNode.put(node, p));
              });
      open = new Passage.Builder();
    }

    /** Whether a link leads to another site. */
    private boolean leadsAway(Element link) {
      String target = host(link.attr("href"));
      return !target.isEmpty() && !site.isEmpty() && !target.equals(site);
    }

    private boolean isSilent(Element e, String name) {
      return NO_TEXT.contains(name)
          || !menus && (name.equals("nav") || e.attr("role").equals("navigation"))
          || e.hasAttr("hidden")
          || isInvisible(e);
    }
  }

  private static String site(Document page) {
    for (Element e : page.select("link[rel=canonical], meta[property=og:url]")) {
      String host = host(e.hasAttr("href") ? e.attr("href") : e.attr("content"));
      if (!host.isEmpty()) {
        return host;
      }
    }
    return "";
  }

  /** The host of an absolute address, without {@code www}; empty if there is none. */
  private static String host(String address) {
    int start = address.indexOf("//");
    if (start < 0) {
      return "";
    }
    int end = start + 2;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(start + 2, end).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static boolean isInvisible(Element e) {
    String style = e.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  /** The letters and digits of a text; those of scripts without spaces count threefold. */
  static int weight(CharSequence text) {
    int weight = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        weight += c >= '0' && c <= '9' || (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
      } else if (isIdeograph(c)) {
        weight += IDEOGRAPH;
      } else if (UCharacter.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        weight++;
      }
    }
    return weight;
  }

  private static boolean isIdeograph(char c) {
    if (c < 0x0E00) {
      return false;
    }
    int script = UScript.getScript(c);
    return script == UScript.HAN || script == UScript.HIRAGANA || script == UScript.KATAKANA;
  }
}
