package org.mtnormalizer.document;

/**
 * Translates UTF-16 offsets of one text into code-point offsets, as Python and JSON consumers
 * count. Ascending queries cost one pass over the text in all.
 */
public final class CodePoints {
  private final CharSequence text;
  private int unit;
  private int point;

  public CodePoints(CharSequence text) {
    this.text = text;
  }

  /** The number of code points before UTF-16 offset {@code offset}. */
  public int before(int offset) {
    if (offset < unit) {
      unit = 0;
      point = 0;
    }
    point += Character.codePointCount(text, unit, offset);
    unit = offset;
    return point;
  }
}
