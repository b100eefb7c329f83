package org.mtnormalizer.stage.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mtnormalizer.document.Span;

/**
 * Says of each quotation mark of a paragraph whether it opens or closes.
 *
 * <p>A mark says so three times: by its neighbors, by its glyph, and by its turn, since marks open
 * and close alternately. Each may lie; the likeliest reading of all of them is the one with the
 * least lies, and how much worse the next is tells how sure it is. Costs are in about nats.
 */
final class QuotePairing {
  /** A glyph of the wrong side: markup turns every third. */
  private static final double WRONG_GLYPH = 2.5;

  /** An opening mark behind an opening one, or a closing one behind a closing one. */
  private static final double MISSING_HALF = 4;

  /** A quotation that does not end in its paragraph. */
  private static final double OPEN_END = 2;

  /** A quotation that begins, in small letters, with who says it. */
  private static final double LONE_SPEECH = 8;

  /** An opening mark between a word and a bracket. */
  private static final double BEFORE_BRACKET = 6;

  private static final double NEVER = 9;

  private static final int LONGEST_ARTICLE = 4;

  /**
   * @param at where the mark stands
   * @param opens the likelier role
   * @param margin by how much it is likelier, in nats
   */
  record Mark(int at, boolean opens, double margin) {}

  private final String text;
  private final Span line;
  private final boolean continued;
  private final boolean turnsGuillemets;
  private final Attribution attribution;
  private final Set<String> articles;

  /**
   * @param continued whether the next paragraph begins with an opening mark
   */
  QuotePairing(MarkText text, Span line, boolean continued, QuoteWords words) {
    this.text = text.text();
    this.turnsGuillemets = !Quotation.hasGuillemets(text.language());
    this.line = line;
    this.continued = continued;
    this.attribution = words.attribution();
    this.articles = words.articles();
  }

  /** The roles of marks at ascending places, by the two-way search of the cheapest reading. */
  List<Mark> pair(List<Integer> marks) {
    int n = marks.size();
    double[][] before = new double[n + 1][2];
    double[][] behind = new double[n + 1][2];
    double[][] cost = new double[n][];
    before[0][1] = NEVER * n + NEVER;
    behind[n][1] = continued ? 0 : OPEN_END;
    for (int k = 0; k < n; k++) {
      cost[k] = new double[] {opening(marks.get(k)), closing(marks.get(k))};
      before[k + 1][1] = cost[k][0] + Math.min(before[k][0], before[k][1] + MISSING_HALF);
      before[k + 1][0] = cost[k][1] + Math.min(before[k][1], before[k][0] + MISSING_HALF);
    }
    for (int k = n - 1; k >= 0; k--) {
      double opens = cost[k][0] + behind[k + 1][1];
      double closes = cost[k][1] + behind[k + 1][0];
      behind[k][0] = Math.min(opens, closes + MISSING_HALF);
      behind[k][1] = Math.min(opens + MISSING_HALF, closes);
    }
    List<Mark> roles = new ArrayList<>(n);
    for (int k = 0; k < n; k++) {
      double opens = before[k + 1][1] + behind[k + 1][1];
      double closes = before[k + 1][0] + behind[k + 1][0];
      roles.add(new Mark(marks.get(k), opens < closes, Math.abs(opens - closes)));
    }
    return roles;
  }

  private double opening(int i) {
    double glyph = isDrawn(i, false) ? wrongGlyph(i) : 0;
    if (i + 1 == line.end() || isEnding(text.charAt(i + 1)) && !isEllipsis(i + 1)) {
      return NEVER + glyph;
    }
    if (gapLeft(i)) {
      boolean saying = isSaying(i + 1) && isPause(left(i));
      double verb = !saying ? 0 : isLoneSpeech(i) ? LONE_SPEECH : 2;
      return glyph + verb + (gapRight(i) ? 1.5 : 0);
    }
    char left = text.charAt(i - 1);
    if (gapRight(i)) {
      return glyph + (isEnding(left) || !isSpace(text.charAt(i + 1)) ? 7 : 4);
    }
    double bracket = text.charAt(i + 1) == '(' ? BEFORE_BRACKET : 0;
    return glyph + bracket + (isEnding(left) ? 3 : 1.5);
  }

  /**
   * {@code for a week, \u201Csaid Anna Hill}: behind a comma no quotation begins in small letters.
   */
  private boolean isLoneSpeech(int i) {
    return text.startsWith(", ", i - 2) && Character.isLowerCase(text.charAt(i + 1));
  }

  private double closing(int i) {
    double glyph = isDrawn(i, true) ? wrongGlyph(i) : 0;
    if (i == line.start()) {
      return 5 + glyph;
    }
    if (i + 1 == line.end()) {
      return glyph;
    }
    if (isBehindArticle(i)) {
      glyph += WRONG_GLYPH;
    }
    char right = text.charAt(i + 1);
    if (isEnding(right) && !(gapLeft(i) && isEllipsis(i + 1))) {
      return glyph + (gapLeft(i) ? 0.5 : 0);
    }
    if (!gapLeft(i)) {
      return glyph + (gapRight(i) ? 0 : right == '(' ? 0.5 : closingGlued(i));
    }
    if (gapRight(i)) {
      return glyph + (left(i) == ':' ? 4 : 1.5);
    }
    boolean pause = isPause(left(i));
    double word = isSaying(i + 1) ? 0.5 : pause && Character.isLowerCase(right) ? 1 : 3;
    return glyph + word;
  }

  /**
   * {@code told the\u201D Gazette \u201C}; but {@code the word \u201Cthe\u201D} is quoted itself.
   */
  boolean isBehindArticle(int i) {
    int start = i;
    while (start > line.start()
        && i - start < LONGEST_ARTICLE
        && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start > line.start()
        && isSpace(text.charAt(start - 1))
        && articles.contains(text.substring(start, i));
  }

  /** Nothing closes behind a colon, nor behind a stop where the sentence goes on. */
  private double closingGlued(int i) {
    char left = text.charAt(i - 1);
    if (isEnding(left) && isSaying(i + 1)) {
      return 0.5;
    }
    if (left == ':' || left == '.' && Character.isLowerCase(text.charAt(i + 1))) {
      return 4;
    }
    return isEnding(left) ? 1 : 1.5;
  }

  /**
   * Guillemets do not turn: translators make curly marks of straight ones, not these. Where the
   * language has none, they may stand as the source's language sets them: »so«.
   */
  private double wrongGlyph(int i) {
    return Quotation.isGuillemet(text.charAt(i)) && !turnsGuillemets ? NEVER : WRONG_GLYPH;
  }

  private boolean isDrawn(int i, boolean opening) {
    char c = text.charAt(i);
    return c != Quotation.STRAIGHT && Quotation.isDrawnOpening(c) == opening;
  }

  /** The character before the gap in front of a mark. */
  private char left(int i) {
    int k = i - 1;
    while (k >= line.start() && isSpace(text.charAt(k))) {
      k--;
    }
    return k >= line.start() ? text.charAt(k) : '\n';
  }

  /** Whether who says it stands at a place: behind a quotation, not in what one opens. */
  boolean isSaying(int from) {
    return attribution.standsAt(text, from, line.end());
  }

  /** See {@link Attribution#isCompound}. */
  boolean isCompoundSaying(int from) {
    return attribution.isCompound(text, from, line.end());
  }

  /** Whether a verb of saying and a colon stand right before a mark. */
  boolean isBehindSaying(int i) {
    if (i == line.start() || text.charAt(i - 1) != ':') {
      return false;
    }
    int start = i - 1;
    while (start > line.start() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return attribution.isVerb(text.substring(start, i - 1));
  }

  boolean gapLeft(int i) {
    return i == line.start()
        || isSpace(text.charAt(i - 1))
        || "([{\u2014\u2013-/\u2018'\u00BF\u00A1".indexOf(text.charAt(i - 1)) >= 0;
  }

  boolean gapRight(int i) {
    return i + 1 == line.end()
        || isSpace(text.charAt(i + 1))
        || "\u2014\u2013-/".indexOf(text.charAt(i + 1)) >= 0;
  }

  private boolean isEllipsis(int i) {
    return text.charAt(i) == '\u2026' || text.startsWith("..", i);
  }

  static boolean isPause(char c) {
    return ",.!?\u2026\u0964".indexOf(c) >= 0;
  }

  /** Marks that end a phrase: nothing opens in front of one. */
  private static boolean isEnding(char c) {
    return ".,;:!?)]}\u2026".indexOf(c) >= 0;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\t';
  }
}
