package org.mtnormalizer.stage.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Lines;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.stage.typography.QuotePairing.Mark;

/**
 * Turns quotation marks that markup turned the wrong way, and puts back the space that it took.
 *
 * <p>{@link QuotePairing} says which marks open and which close. What it is not sure of stays.
 * Marks of two families, curly ones and guillemets, are read apart where each pairs by itself (a
 * quotation in a quotation), together where they mix.
 */
final class QuoteRules {
  private static final int LONGEST_PARAGRAPH = 100_000;

  /** How much likelier than the other role a role must be, in nats, for the mark to be changed. */
  private static final double SURE = 2;

  private static final double VERY_SURE = 4;

  private final Lexicon lexicon;

  QuoteRules(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Proposal> propose(Document document) {
    String text = document.text();
    if (!Quotation.isLeftRight(document.primaryLanguage()) || !hasMark(text)) {
      return List.of();
    }
    MarkText marks = MarkText.of(document, new ArrayList<>());
    boolean straight = isStraight(text);
    List<Span> lines = Lines.of(text);
    for (int k = 0; k < lines.size(); k++) {
      Span line = lines.get(k);
      if (line.length() > 1 && line.length() < LONGEST_PARAGRAPH) {
        new Paragraph(marks, line, isContinued(text, lines, k), straight).run();
      }
    }
    return marks.out();
  }

  private static boolean hasMark(String text) {
    return text.indexOf(Quotation.LEFT) >= 0
        || text.indexOf(Quotation.RIGHT) >= 0
        || text.indexOf(Quotation.LEFT_GUILLEMET) >= 0
        || text.indexOf(Quotation.RIGHT_GUILLEMET) >= 0
        || text.indexOf(Quotation.STRAIGHT) >= 0;
  }

  /** Whether the document's own double marks are straight. */
  private static boolean isStraight(String text) {
    return text.indexOf(Quotation.STRAIGHT) >= 0
        && text.indexOf(Quotation.LEFT) < 0
        && text.indexOf(Quotation.RIGHT) < 0;
  }

  /** Whether the next line with text begins with an opening mark. */
  private static boolean isContinued(String text, List<Span> lines, int k) {
    for (int next = k + 1; next < lines.size(); next++) {
      Span line = lines.get(next);
      if (!line.isEmpty()) {
        return Quotation.isDrawnOpening(text.charAt(line.start()))
            || text.charAt(line.start()) == Quotation.STRAIGHT;
      }
    }
    return false;
  }

  /** The marks of one paragraph and what is proposed for them. */
  private final class Paragraph {
    private final MarkText marks;
    private final String text;
    private final String language;
    private final Span line;
    private final boolean straightStyle;
    private final QuotePairing pairing;
    private final boolean continued;
    private final boolean spacedCurly;

    Paragraph(MarkText marks, Span line, boolean continued, boolean straightStyle) {
      this.marks = marks;
      this.text = marks.text();
      this.language = marks.language();
      this.line = line;
      this.straightStyle = straightStyle;
      this.pairing = new QuotePairing(text, line, continued);
      this.continued = continued;
      String paragraph = line.of(text);
      this.spacedCurly = paragraph.contains("\u201C ") && paragraph.contains(" \u201D");
    }

    void run() {
      List<Integer> curly = new ArrayList<>();
      List<Integer> guillemets = new ArrayList<>();
      List<Integer> straight = new ArrayList<>();
      for (int i = line.start(); i < line.end(); i++) {
        char c = text.charAt(i);
        if (c == Quotation.LOW || c == '\u300C') { // another style, another rule
          return;
        }
        if (Quotation.isCurly(c)) {
          curly.add(i);
        } else if (Quotation.isGuillemet(c)) {
          guillemets.add(i);
        } else if (c == Quotation.STRAIGHT && !isInch(i)) {
          straight.add(i);
        }
      }
      if (!guillemets.isEmpty()
          && !curly.isEmpty()
          && !(alternate(curly) && alternate(guillemets))) {
        curly.addAll(guillemets);
        curly.sort(null);
        guillemets.clear();
      }
      if (straight.size() % 2 == 1 && curly.size() % 2 == 1) {
        curly.addAll(straight);
        curly.sort(null);
        straight.clear();
      }
      family(curly);
      family(guillemets);
      straight(straight);
    }

    /** Behind a number a straight mark can mean inches or seconds. */
    private boolean isInch(int i) {
      return i > line.start() && Character.isDigit(text.charAt(i - 1));
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
      List<Mark> pairs = pairing.pair(places);
      for (int k = 0; k < pairs.size(); k++) {
        Mark mark = pairs.get(k);
        if (mark.margin() < SURE) {
          continue;
        }
        boolean hasPartner = k > 0 && pairs.get(k - 1).opens();
        char partner =
            mark.opens() || !hasPartner
                ? text.charAt(mark.at())
                : text.charAt(pairs.get(k - 1).at());
        if (mark.opens()) {
          opening(mark);
        } else {
          closing(mark, partner, hasPartner ? pairs.get(k - 1).at() : -1);
        }
      }
      missingHalf(pairs);
    }

    /** Straight marks have no wrong side; only the space on their inner side can be wrong. */
    private void straight(List<Integer> places) {
      List<Mark> pairs = pairing.pair(places);
      if (pairs.stream().anyMatch(m -> m.margin() < SURE)) {
        return;
      }
      for (Mark mark : pairs) {
        if (mark.opens()) {
          opening(mark);
        } else {
          closing(mark, Quotation.STRAIGHT, -1);
        }
      }
    }

    private String openingGlyph(int i) {
      char drawn = text.charAt(i);
      if (drawn == Quotation.STRAIGHT
          || Quotation.isGuillemet(drawn) && !Quotation.hasGuillemets(language) && straightStyle) {
        return "\"";
      }
      if (Quotation.isGuillemet(drawn) && Quotation.hasGuillemets(language)) {
        return "\u00AB";
      }
      return "\u201C";
    }

    private String closingGlyph(int i, char partner) {
      return switch (openingGlyph(i).charAt(0)) {
        case Quotation.STRAIGHT -> Quotation.isCurly(partner) ? "\u201D" : "\"";
        default ->
            Quotation.isGuillemet(partner) && Quotation.hasGuillemets(language)
                ? "\u00BB"
                : straightStyle && Quotation.isGuillemet(partner) ? "\"" : "\u201D";
      };
    }

    private void opening(Mark mark) {
      int i = mark.at();
      String glyph = openingGlyph(i);
      boolean keepsSpace = keepsInnerSpace(glyph);
      int from = i;
      int to = i + 1;
      String rule = glyphRule(i, glyph, "quote.opening-glyph");
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
      } else if (!pairing.gapLeft(i)) {
        if (glyph.equals("\"") || !Quotation.isSpaced(language)) {
          return;
        }
        // "their support.”constant": a stop that markup put before the quotation goes with it.
        boolean stop = text.charAt(i - 1) == '.' && startsLower(i + 1);
        from = stop ? i - 1 : i;
        char left = from > line.start() ? text.charAt(from - 1) : ' ';
        if (!Character.isLetter(left) && ",.:".indexOf(left) < 0) {
          return;
        }
        space = " ";
        rule = "quote.glued-opening";
      }
      replace(from, to, space + glyph, rule, mark.margin());
    }

    private void closing(Mark mark, char partner, int open) {
      int i = mark.at();
      String glyph = closingGlyph(i, partner);
      boolean keepsSpace = keepsInnerSpace(glyph);
      boolean spaceLeft = i > line.start() && QuotePairing.isSpace(text.charAt(i - 1));
      boolean gapRight =
          pairing.gapRight(i) || ".,;:!?)]}\u2026\u2019'".indexOf(text.charAt(i + 1)) >= 0;
      int from = i;
      String behind = "";
      String rule = glyphRule(i, glyph, "quote.closing-glyph");
      if (spaceLeft && !keepsSpace) {
        if (i - 1 <= open + 1 || i >= 2 && QuotePairing.isSpace(text.charAt(i - 2))) {
          return;
        }
        from = i - 1;
        if (!gapRight && !mayShift(i) || endsAddress(i - 1)) {
          return;
        }
        boolean comma = pairing.isSaying(i + 1) && Character.isLetterOrDigit(text.charAt(i - 2));
        behind = gapRight ? "" : comma ? ", " : " ";
        rule = "quote.inner-space";
      } else if (!gapRight) {
        if (!Quotation.isSpaced(language) || text.charAt(i + 1) != '(' && !isWordAt(i + 1)) {
          return;
        }
        behind = startsSentence(i + 1) && !endsSentence(i) ? ". " : " ";
        rule = "quote.glued-closing";
      } else if (glyph.equals("\u00BB") && !spaceLeft && open >= 0) {
        // a guillemet was opened: this one is spaced as that is
        char inner = text.charAt(open + 1);
        if (QuotePairing.isSpace(inner) && text.charAt(i) != Quotation.RIGHT_GUILLEMET) {
          glyph = inner + glyph;
        }
      }
      replace(from, i + 1, glyph + behind, rule, mark.margin());
    }

    /**
     * Whether the space before a closing mark may move behind it: the mark is drawn as one, or goes
     * on in small letters.
     */
    private boolean mayShift(int i) {
      return text.charAt(i) == Quotation.RIGHT || Character.isLowerCase(text.charAt(i + 1));
    }

    /** A mark that touches an address would become a part of it. */
    private boolean endsAddress(int end) {
      int start = text.lastIndexOf(' ', end - 1) + 1;
      return text.substring(Math.max(start, line.start()), end).contains("://");
    }

    /** Guillemets are set with or without a space; so are, in French, curly marks. */
    private boolean keepsInnerSpace(String glyph) {
      return Quotation.isGuillemet(glyph.charAt(0))
          || language.equals("fr") && (glyph.equals("\"") || spacedCurly);
    }

    private String glyphRule(int i, String glyph, String rule) {
      boolean wasGuillemet = Quotation.isGuillemet(text.charAt(i));
      boolean isGuillemet = Quotation.isGuillemet(glyph.charAt(0));
      if (wasGuillemet && !isGuillemet && !Quotation.hasGuillemets(language)) {
        return "quote.foreign";
      }
      return wasGuillemet != isGuillemet ? "quote.mixed-pair" : rule;
    }

    /** One mark alone at the paragraph's edge: its other half belongs at the other edge. */
    private void missingHalf(List<Mark> pairs) {
      if (pairs.size() != 1 || pairs.get(0).margin() < SURE) {
        return;
      }
      Mark mark = pairs.get(0);
      boolean opensLine = mark.opens() && mark.at() == line.start();
      boolean closesLine = !mark.opens() && mark.at() == line.end() - 1;
      int place = opensLine ? line.end() : line.start();
      char edge = text.charAt(line.end() - 1);
      if (opensLine && !continued && ".!?\u2026".indexOf(edge) >= 0 || closesLine) {
        String half =
            opensLine ? closingGlyph(mark.at(), text.charAt(mark.at())) : openingGlyph(mark.at());
        marks.replace(
            place,
            place,
            half,
            "quote.missing-half",
            EditKind.QUOTE,
            "the paragraph has one half of a pair",
            0.45);
      }
    }

    /** Whether a function word with a capital letter, and more words, stand there. */
    private boolean startsSentence(int i) {
      int end = wordEnd(i);
      String word = text.substring(i, end);
      return !word.isEmpty()
          && Character.isUpperCase(word.charAt(0))
          && end < text.length()
          && (text.charAt(end) == ' ' || text.charAt(end) == ',')
          && lexicon.contains(language, word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word begins there, not the plural s of “um”s. */
    private boolean isWordAt(int i) {
      String word = text.substring(i, wordEnd(i));
      return word.length() > 1
          && (Character.isUpperCase(word.charAt(0))
              || !lexicon.knows(language)
              || lexicon.contains(language, word));
    }

    private int wordEnd(int from) {
      int end = from;
      while (end < line.end() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      return end;
    }

    private boolean startsLower(int i) {
      return i < line.end() && Character.isLowerCase(text.charAt(i));
    }

    private boolean endsSentence(int i) {
      return i > line.start() && ".!?\u2026".indexOf(text.charAt(i - 1)) >= 0;
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
}
