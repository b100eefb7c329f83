package org.mtnormalizer.stage.typography;

import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.stage.typography.QuotePairing.Mark;

/** The marks of one paragraph and what is proposed for them. */
final class QuoteParagraph {
  /** How much likelier than the other role a role must be, in nats, for the mark to be changed. */
  private static final double SURE = 2;

  private static final double VERY_SURE = 4;

  private final MarkText marks;
  private final String text;
  private final String language;
  private final Span line;
  private final QuoteGlyphs glyphs;
  private final QuotePairing pairing;
  private final QuoteNeighbors neighbors;
  private final SpokenQuotes spoken;
  private final ExtraMarks extra;

  private final boolean isWithoutLow;
  private final boolean commaOutside;

  /** Whether two straight marks touch: there a quotation ends in a quotation. */
  private final boolean isNested;

  QuoteParagraph(
      MarkText marks,
      Span line,
      boolean continued,
      QuoteStyle style,
      QuoteWords words,
      Lexicon lexicon) {
    this.marks = marks;
    this.text = marks.text();
    this.language = marks.language();
    this.line = line;
    this.glyphs = new QuoteGlyphs(marks, line, style);
    this.neighbors = new QuoteNeighbors(marks, line, lexicon, words);
    this.pairing = new QuotePairing(marks, line, continued, words);
    this.extra = new ExtraMarks(marks, line, words.attribution());
    this.spoken = new SpokenQuotes(marks, line, continued, words.attribution());
    this.isWithoutLow = style.isWithoutLow();
    this.commaOutside = style.isCommaOutside();
    this.isNested = line.of(text).contains("\"\"");
  }

  void run() {
    List<Integer> curly = new ArrayList<>();
    List<Integer> guillemets = new ArrayList<>();
    List<Integer> straight = new ArrayList<>();
    List<Integer> elided = new ArrayList<>();
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (Quotation.isMark(c) && extra.drop(i)) {
        continue;
      }
      boolean low = c == Quotation.LOW;
      if (low && !isWithoutLow || c == '\u300C') { // another style, another rule
        return;
      }
      if (low || Quotation.isCurly(c)) {
        if (ApostropheRules.isElision(marks, i)) {
          marks.replace(
              i, i + 1, "\u2019", "quote.apostrophe", EditKind.QUOTE, "an elided word", 0.85);
        } else {
          curly.add(i);
        }
      } else if (Quotation.isGuillemet(c)) {
        guillemets.add(i);
      } else if (c == Quotation.STRAIGHT && !isInch(i)) {
        (ApostropheRules.isElision(marks, i) ? elided : straight).add(i);
      }
    }
    elided(elided, straight);
    if (continues(guillemets)) {
      return;
    }
    if (!guillemets.isEmpty() && !curly.isEmpty() && !(alternate(curly) && alternate(guillemets))) {
      curly.addAll(guillemets);
      curly.sort(null);
      guillemets.clear();
    }
    if (straight.size() % 2 == 1 && curly.size() % 2 == 1) {
      glyphs.mix();
      curly.addAll(straight);
      curly.sort(null);
      straight.clear();
    }
    if (straight.size() == 1 && guillemets.size() % 2 == 1 && Quotation.hasGuillemets(language)) {
      guillemets.addAll(straight);
      guillemets.sort(null);
      straight.clear();
    }
    family(curly);
    family(guillemets);
    straight(straight);
  }

  /**
   * A closing guillemet at the paragraph's begin, before the others pair: in the Romance languages
   * it says that the quotation of the paragraph before goes on.
   */
  private boolean continues(List<Integer> guillemets) {
    if (guillemets.isEmpty()
        || guillemets.get(0) != line.start()
        || text.charAt(line.start()) != Quotation.RIGHT_GUILLEMET) {
      return false;
    }
    List<Integer> others = guillemets.subList(1, guillemets.size());
    int last = others.size() - 1;
    return alternate(others)
        || text.charAt(others.get(last)) == Quotation.RIGHT_GUILLEMET
            && alternate(others.subList(0, last));
  }

  /** {@code l"heure}: an apostrophe, if the other straight marks pair without it. */
  private void elided(List<Integer> elided, List<Integer> straight) {
    if (straight.size() % 2 == 0) {
      elided.forEach(
          i ->
              marks.replace(
                  i, i + 1, "'", "quote.apostrophe", EditKind.QUOTE, "an elided word", 0.8));
    } else {
      straight.addAll(elided);
      straight.sort(null);
    }
  }

  /** Behind a number a straight mark can mean inches or seconds; not behind “i386”. */
  private boolean isInch(int i) {
    int k = i;
    while (k > line.start()
        && (Character.isDigit(text.charAt(k - 1)) || text.charAt(k - 1) == '.')) {
      k--;
    }
    char before = k > line.start() ? text.charAt(k - 1) : ' ';
    return k < i && before != ':' && !Character.isLetter(before);
  }

  private boolean alternate(List<Integer> marks) {
    for (int k = 0; k < marks.size(); k++) {
      if (Quotation.isDrawnOpening(text.charAt(marks.get(k))) != (k % 2 == 0)) {
        return false;
      }
    }
    return marks.size() % 2 == 0;
  }

  private void family(List<Integer> places) {
    if (places.isEmpty()) {
      return;
    }
    if (places.size() == 1 && neighbors.opensSpeech(places.get(0))) {
      replace(places.get(0), places.get(0) + 1, " \u201C", "quote.glued-opening", SURE);
      return;
    }
    if (places.size() == 2 && neighbors.isMirrored(places.get(0), places.get(1))) {
      mirrored(places.get(0), places.get(1));
      return;
    }
    for (int k = places.size() - 2; k >= 0; k--) {
      int first = places.get(k);
      if (pairing.isBehindArticle(first) && neighbors.isTurned(first, places.get(k + 1))) {
        mirrored(first, places.remove(k + 1));
        places.remove(k--);
      }
    }
    List<Mark> pairs = pairing.pair(places);
    for (int k = 0; k < pairs.size(); k++) {
      Mark mark = pairs.get(k);
      if (mark.margin() < SURE) {
        continue;
      }
      boolean hasPartner = k > 0 && pairs.get(k - 1).opens();
      char partner =
          mark.opens() || !hasPartner ? text.charAt(mark.at()) : text.charAt(pairs.get(k - 1).at());
      if (mark.opens()) {
        boolean hasHalf = k + 1 < pairs.size() && !pairs.get(k + 1).opens();
        char half = text.charAt(hasHalf ? pairs.get(k + 1).at() : mark.at());
        opening(mark, glyphs.opening(mark.at(), half));
      } else {
        closing(mark, partner, hasPartner ? pairs.get(k - 1).at() : -1);
        if (k > 0 && !hasPartner) {
          spoken.colonHalf(pairs.get(k - 1).at(), mark.at(), glyphs.opening(mark.at(), partner));
        }
        if (hasPartner) {
          int open = pairs.get(k - 1).at();
          spoken.aside(open, mark.at(), glyphs.opening(open), glyphs.closing(mark.at(), partner));
        }
      }
    }
    if (pairs.size() == 1 && pairs.get(0).margin() >= SURE) {
      int i = pairs.get(0).at();
      char drawn = text.charAt(i);
      spoken.missingHalf(
          pairs.get(0), pairs.get(0).opens() ? glyphs.closing(i, drawn) : glyphs.opening(i));
    }
  }

  /** Turns both marks of a pair and moves both spaces to the outer side. */
  private void mirrored(int open, int close) {
    String rule = "quote.inner-space";
    replace(open, open + 2, " " + glyphs.opening(open), rule, SURE);
    String behind = close + 1 < line.end() && Character.isLetter(text.charAt(close + 1)) ? " " : "";
    replace(close - 1, close + 1, glyphs.closing(close, text.charAt(open)) + behind, rule, SURE);
  }

  /** Straight marks have no wrong side; only the space on their inner side can be wrong. */
  private void straight(List<Integer> places) {
    List<Mark> pairs = pairing.pair(places);
    if (pairs.stream().anyMatch(m -> m.margin() < SURE)) {
      return;
    }
    int open = -1;
    for (Mark mark : pairs) {
      if (mark.opens()) {
        open = mark.at();
        opening(mark, glyphs.opening(open));
      } else {
        closing(mark, Quotation.STRAIGHT, open);
        open = -1;
      }
    }
  }

  private void opening(Mark mark, String glyph) {
    int i = mark.at();
    boolean keepsSpace = glyphs.keepsInnerSpace(glyph);
    int from = i;
    int to = i + 1;
    String rule = glyphs.rule(i, glyph, "quote.opening-glyph");
    String space = "";
    if (to < line.end() && QuotePairing.isSpace(text.charAt(to)) && !keepsSpace) {
      if (!pairing.gapLeft(i)) {
        if (text.charAt(i) != Quotation.LEFT) {
          return;
        }
        space = " "; // the space stands on the wrong side
      }
      to++;
      rule = "quote.inner-space";
      if (neighbors.isLoneWord(to)
          && text.startsWith(". ", i - 2)
          && !glyph.equals(text.substring(i, i + 1))) {
        from = i - 2;
        space = " ";
      }
    } else if (!pairing.gapLeft(i)) {
      if (!Quotation.isSpaced(language) || glyph.equals("\"") && !pairing.isBehindSaying(i)) {
        return;
      }
      // "their support.”constant": a stop that markup put before the quotation goes with it.
      boolean stop = text.charAt(i - 1) == '.' && neighbors.startsLower(i + 1);
      from = stop ? i - 1 : i;
      char left = from > line.start() ? text.charAt(from - 1) : ' ';
      if (!Character.isLetter(left) && ",.:".indexOf(left) < 0) {
        return;
      }
      // behind " :" the colon itself gets the space
      space =
          !language.equals("fr")
                  && left == ':'
                  && text.charAt(i - 2) == ' '
                  && Character.isLetter(text.charAt(i + 1))
              ? ""
              : " ";
      rule = "quote.glued-opening";
    }
    replace(from, to, space + glyph, rule, mark.margin());
  }

  private void closing(Mark mark, char partner, int open) {
    int i = mark.at();
    String glyph = glyphs.closing(i, partner);
    boolean keepsSpace = glyphs.keepsInnerSpace(glyph);
    boolean spaceLeft = i > line.start() && QuotePairing.isSpace(text.charAt(i - 1));
    boolean gapRight =
        pairing.gapRight(i) || ".,;:!?)]}\u2026\u2019'".indexOf(text.charAt(i + 1)) >= 0;
    int from = i;
    String behind = "";
    String rule = glyphs.rule(i, glyph, "quote.closing-glyph");
    if (spaceLeft && !keepsSpace) {
      if (i - 1 <= open + 1 || i >= 2 && QuotePairing.isSpace(text.charAt(i - 2))) {
        return;
      }
      from = i - 1;
      boolean shown = text.charAt(i - 2) == ',' && text.startsWith(",", i + 1); // the sign itself
      if (shown || !gapRight && !mayShift(i, open) || neighbors.endsAddress(i - 1)) {
        return;
      }
      behind = gapRight ? "" : beforeWord(i, i - 2);
      rule = "quote.inner-space";
    } else if (!gapRight) {
      if (spaceLeft) {
        if (mayShift(i, open) && neighbors.isWordAt(i + 1)) { // what keeps its inner space
          replace(i, i + 1, glyph + beforeWord(i, i - 2), "quote.glued-closing", mark.margin());
        }
        return;
      }
      if (!Quotation.isSpaced(language)) { // an ending may follow: only the glyph can be wrong
        replace(i, i + 1, glyph, rule, mark.margin());
        return;
      }
      if (text.charAt(i + 1) != '(' && !neighbors.isWordAt(i + 1)
          || Quotation.isMark(text.charAt(i - 1))) {
        return;
      }
      behind =
          neighbors.startsSentence(i + 1) && !neighbors.endsSentence(i) && text.charAt(i - 1) != ','
              ? ". "
              : beforeWord(i, i - 1);
      if (text.charAt(i - 1) == '.' && neighbors.startsLower(i + 1) && pairing.isSaying(i + 1)) {
        from = i - 1;
        glyph = "," + glyph;
      }
      rule = "quote.glued-closing";
    } else if (neighbors.isDashGlued(i + 1)
        && !(language.equals("en") && pairing.isSaying(i + 3))) { // there a comma takes its place
      behind = " ";
      rule = "quote.glued-closing";
    } else if (glyph.equals("\u00BB") && keepsSpace && !spaceLeft && open >= 0) {
      // a guillemet was opened: this one is spaced as that is
      char inner = text.charAt(open + 1);
      if (QuotePairing.isSpace(inner) && text.charAt(i) != Quotation.RIGHT_GUILLEMET) {
        glyph = inner + glyph;
      }
    }
    if (behind.isEmpty() && spoken.isCommaLost(i, open)) {
      glyph = commaOutside ? glyph + "," : "," + glyph;
      rule = "quote.lost-comma";
    } else if (from < i || !text.startsWith(glyph, i)) {
      int comma = spoken.commaInside(from);
      if (comma >= 0) {
        from = comma;
        behind = ",";
      }
    }
    replace(from, i + 1, glyph + behind, rule, mark.margin());
    spoken.comma(i);
    spoken.stop(i);
  }

  /** What stands between a quotation and a word; who says it is set off by a comma. */
  private String beforeWord(int i, int last) {
    boolean saying = pairing.isSaying(i + 1) || pairing.isCompoundSaying(i + 1);
    boolean comma = saying && Character.isLetterOrDigit(text.charAt(last));
    return comma ? ", " : " ";
  }

  /**
   * Whether the space before a closing mark may move behind it: the mark is drawn as one, or the
   * text goes on in small letters or with the speaker.
   */
  private boolean mayShift(int i, int open) {
    return text.charAt(i) == Quotation.RIGHT
        || Character.isLowerCase(text.charAt(i + 1)) && !isNested && isPhrase(open, i - 1)
        || pairing.isSaying(i + 1);
  }

  /** Whether a quotation is part of its sentence: none ended inside it, or one ends with it. */
  private boolean isPhrase(int open, int end) {
    if (QuotePairing.isPause(text.charAt(end - 1))) {
      return true;
    }
    for (int k = Math.max(open, line.start()); k < end; k++) {
      if (text.charAt(k) == ' ' && neighbors.endsSentence(k)) {
        return false;
      }
    }
    return true;
  }

  private void replace(int from, int to, String after, String rule, double margin) {
    marks.replace(
        from,
        to,
        after,
        rule,
        EditKind.QUOTE,
        "the marks of the paragraph pair",
        margin >= VERY_SURE ? 0.9 : 0.8);
  }
}
