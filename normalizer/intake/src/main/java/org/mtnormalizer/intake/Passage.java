package org.mtnormalizer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A stretch of text between two block boundaries.
 *
 * @param index its place among the passages of the page
 * @param block the innermost block around it
 * @param nodes where its characters stand
 * @param text its characters, white space collapsed
 * @param length letters and digits, see {@link PageText#weight}
 * @param linked those of them that stand in links
 * @param leadsAway whether one of the links leads to another site
 * @param isProse whether it looks like running text
 */
record Passage(
    int index,
    Element block,
    List<TextNode> nodes,
    String text,
    int length,
    int linked,
    boolean leadsAway,
    boolean isProse) {

  private static final Pattern STOP = Pattern.compile("[.!?…。！？।؟۔॥։]");
  private static final Pattern END =
      Pattern.compile("[.!?…。！？।؟۔॥։][\\p{Pe}\\p{Pf}\\p{Pi}\"'\u00A0 ]*$");
  private static final int PROSE = 60;
  private static final int SURELY_PROSE = 200;

  Passage {
    nodes = List.copyOf(nodes);
  }

  double linkShare() {
    return length == 0 ? 0 : (double) linked / length;
  }

  /** Its length if it is running text, else 0. */
  int prose() {
    return isProse ? length : 0;
  }

  /** Whether it looks like running text: long, with stops, most of it outside of links. */
  private static boolean isProse(String text, int length, int linked) {
    return length >= PROSE
        && linked * 2 < length
        && (length >= SURELY_PROSE || STOP.matcher(text).find());
  }

  boolean endsSentence() {
    return END.matcher(text).find();
  }

  boolean isInside(String... names) {
    for (Element e = block; e != null; e = e.parent()) {
      for (String name : names) {
        if (e.normalName().equals(name)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isHeading() {
    return isHeading(block);
  }

  private static boolean isHeading(Element block) {
    String name = block.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** Collects the nodes of a passage. */
  static final class Builder {
    private final List<TextNode> nodes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int length;
    private int linked;
    private boolean leadsAway;
    private boolean visible;

    boolean isEmpty() {
      return !visible;
    }

    void add(TextNode node, boolean link, boolean away) {
      String chars = node.getWholeText();
      int weight = PageText.weight(chars);
      nodes.add(node);
      visible |= !node.isBlank();
      text.append(chars);
      length += weight;
      linked += link ? weight : 0;
      leadsAway |= away;
    }

    Optional<Passage> build(int index) {
      String plain = org.jsoup.internal.StringUtil.normaliseWhitespace(text.toString()).strip();
      if (plain.isEmpty()) {
        return Optional.empty();
      }
      Element block = block();
      boolean prose = !isHeading(block) && isProse(plain, length, linked);
      return Optional.of(new Passage(index, block, nodes, plain, length, linked, leadsAway, prose));
    }

    private Element block() {
      Element parent = nodes.get(0).parent();
      for (TextNode node : nodes) {
        if (!node.isBlank()) {
          parent = node.parent();
          break;
        }
      }
      for (Element e = parent; e != null; e = e.parent()) {
        if (PageText.BLOCKS.contains(e.normalName())) {
          return e;
        }
      }
      return Objects.requireNonNull(parent, "text stands in an element");
    }
  }
}
