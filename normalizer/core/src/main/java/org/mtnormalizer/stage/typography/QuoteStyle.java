package org.mtnormalizer.stage.typography;

import java.util.Set;

/**
 * How a document sets its quotation marks.
 *
 * @param isStraight whether its own double marks are straight; one that slipped in is no style
 * @param closesGuillemets whether no space stands on the inner side of its guillemets
 * @param isWithoutLow whether „ is no mark of its own: “ opens at least as often
 * @param isCommaOutside whether commas stand behind its closing marks more often than before them
 */
record QuoteStyle(
    boolean isStraight, boolean closesGuillemets, boolean isWithoutLow, boolean isCommaOutside) {
  /** Languages that set no space inside of guillemets, unless an author does throughout. */
  private static final Set<String> CLOSE = Set.of("es", "it", "pt", "ca", "gl");

  /** Languages in which nobody opens with „, unless the keyboard does. */
  private static final Set<String> WITHOUT_LOW = Set.of("en", "es", "it", "pt", "ca", "gl");

  static QuoteStyle of(MarkText marks) {
    int straight = 0;
    int curly = 0;
    int guillemets = 0;
    int spaced = 0;
    int low = 0;
    int left = 0;
    int outside = 0;
    for (int i = 0; i < marks.length(); i++) {
      char c = marks.at(i);
      if (c == Quotation.RIGHT || c == Quotation.STRAIGHT) {
        outside += marks.at(i + 1) == ',' ? 1 : marks.at(i - 1) == ',' ? -1 : 0;
      }
      if (c == Quotation.LOW) {
        low++;
      } else if (c == Quotation.LEFT && marks.isGap(i - 1) && marks.isLetter(i + 1)) {
        left++;
      }
      if (c == Quotation.STRAIGHT) {
        straight++;
      } else if (Quotation.isCurly(c)) {
        curly++;
      } else if (Quotation.isGuillemet(c)) {
        guillemets++;
        spaced += marks.isGap(c == Quotation.LEFT_GUILLEMET ? i + 1 : i - 1) ? 1 : 0;
      }
    }
    return new QuoteStyle(
        straight > 4 * curly,
        CLOSE.contains(marks.language()) && 2 * spaced <= guillemets,
        WITHOUT_LOW.contains(marks.language()) && left > 0 && low <= left,
        outside > 0);
  }
}
