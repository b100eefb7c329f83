package org.mtnormalizer.stage.typography;

import org.mtnormalizer.edit.EditKind;

/**
 * Spaces on the inner side of brackets. A bracket must have its other half near by: alone it can be
 * a face or the sign of a list.
 */
final class BracketRules {
  private static final int LONGEST = 300;

  private final MarkText text;

  /** Where the innermost opening bracket that waits for its half stands, -1 for none. */
  private int open = -1;

  /** Whether that one had a space behind it. */
  private boolean spaced;

  BracketRules(MarkText text) {
    this.text = text;
  }

  void opening(int i) {
    open = i;
    spaced = text.at(i + 1) == ' ' && Character.isLetterOrDigit(text.at(i + 2)) && !isFace(i - 1);
  }

  void closing(int i) {
    int from = open;
    open = -1;
    if (from < 0
        || !text.isGap(from - 1)
        || i - from > LONGEST
        || matches(text.at(from)) != text.at(i)
        || i - from < 4) {
      return;
    }
    boolean spacedHere = text.at(i - 1) == ' ' && !text.isGap(i - 2) && !isFace(i - 2);
    boolean sideFits = text.isGap(i + 1) || ".,;:!?\u201D\"\u00BB".indexOf(text.at(i + 1)) >= 0;
    boolean isStyle = text.at(i - 2) == '.' || text.at(i - 2) == '\u2026';
    if (spaced) {
      inner(from + 1);
    }
    if (spacedHere && sideFits && !isStyle && text.endsWord(i - 2)) {
      inner(i - 1);
    }
    spaced = false;
  }

  private void inner(int space) {
    text.delete(
        space,
        space + 1,
        "spacing.bracket",
        EditKind.SPACING,
        "no space stands on the inner side of a bracket",
        0.85);
  }

  private static char matches(char opening) {
    return opening == '(' ? ')' : ']';
  }

  /** Eyes or a nose of a face: {@code :-)}. */
  private boolean isFace(int i) {
    return ":;=-8^".indexOf(text.at(i)) >= 0;
  }
}
