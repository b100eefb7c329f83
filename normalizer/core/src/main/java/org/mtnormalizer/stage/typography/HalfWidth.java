package org.mtnormalizer.stage.typography;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** What a Chinese or Japanese text does with marks of half the width. */
final class HalfWidth {
  /** So many of them are no slip. */
  private static final int CUSTOM = 3;

  private static final String ASKING = "?!";

  /** The mark of full width for one of half the width; empty for none. */
  @FunctionalInterface
  interface Wide {
    String of(char mark);
  }

  private final MarkText text;
  private final Wide wide;
  private final IntPredicate own;
  private final Map<Character, Boolean> customs = new HashMap<>();

  /**
   * @param own whether a letter of the script stands at a place
   */
  HalfWidth(MarkText text, Wide wide, IntPredicate own) {
    this.text = text;
    this.wide = wide;
    this.own = own;
  }

  /**
   * Whether the text mostly sets the mark of half the width, and more than once: then its author
   * does. Japanese asks and exclaims with it, too, where nothing shows another way.
   */
  boolean isCustom(char mark) {
    boolean asks = ASKING.indexOf(mark) >= 0;
    return customs.computeIfAbsent(asks ? ASKING.charAt(0) : mark, m -> isCustom(m, asks));
  }

  private boolean isCustom(char mark, boolean asks) {
    String half = asks ? ASKING : String.valueOf(mark);
    String full = asks ? wide.of('?') + wide.of('!') : wide.of(mark);
    int halves = 0;
    int fulls = 0;
    String t = text.text();
    for (int k = 1; k < t.length(); k++) {
      char c = t.charAt(k);
      if (half.indexOf(c) >= 0 && own.test(k - 1)) {
        halves++;
      } else if (full.indexOf(c) >= 0) {
        fulls++;
      }
    }
    boolean alone = asks && fulls == 0 && text.language().equals("ja");
    return halves > fulls && (halves >= CUSTOM || alone);
  }
}
