package org.mtnormalizer.stage.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/**
 * The second half of a pair that the language writes in its own way and the text opened so: {@code
 * „word"} in German, {@code „word“} in Polish, {@code «word”} in Russian.
 */
final class UnlikePairs {
  private static final String ENDS = ".,;:!?)\u2026\u060C\u061B\u061F";

  /** Languages that set guillemets with their points inward. */
  private static final Set<String> OUTWARD = Set.of("de", "da", "cs", "sk", "sl", "hr");

  private static final int LONGEST_VERB = 20;

  private static final char LOW_SINGLE = '\u201A';
  private static final char LEFT_SINGLE = '\u2018';
  private static final String SINGLE_MARKS = "\u2018\u2019\u201A'";

  /** What a quotation in single marks is at most long. */
  private static final int LONGEST_SINGLE = 120;

  private static final String MARKS = "\u201C\u201D\u201E\u00AB\u00BB\"";

  /**
   * Languages whose marks CLDR has, and whose publishers set no others. Estonian ones close as
   * Polish ones do, too.
   */
  private static final Set<String> LANGUAGES =
      Set.of(
          "de", "cs", "sk", "pl", "hu", "bg", "ro", "sl", "lt", "is", "ru", "uk", "be", "el", "hy",
          "fa", "ar", "nb", "nn", "no", "sv", "fi");

  /** Languages that join no ending to a quotation. */
  private static final Set<String> APART = Set.of("ru", "uk", "be");

  /** Guillemets, in a language whose publishers set them before what CLDR has. */
  private static final Set<String> GUILLEMETS = Set.of("ar");

  private UnlikePairs() {}

  static List<Proposal> propose(Document document, WordClasses classes) {
    MarkText text = MarkText.of(document, new ArrayList<>());
    if (!LANGUAGES.contains(text.language())) {
      return OUTWARD.contains(text.language()) ? outward(text) : List.of();
    }
    String[] style =
        GUILLEMETS.contains(text.language())
            ? new String[] {"\u00AB", "\u00BB"}
            : Quotation.ofLocale(text.language());
    char opening = style[0].charAt(0);
    char closing = style[1].charAt(0);
    if (text.text().indexOf(opening) < 0 && opening != Quotation.LOW) {
      return List.of();
    }
    // a text that has several and no other is set so by its author
    int alone =
        text.text().indexOf(Quotation.LOW) < 0 ? text.text().lastIndexOf(Quotation.RIGHT) : 0;
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.at(i);
      if (text.isBreak(i)) {
        open = -1;
      } else if (c == LEFT_SINGLE && opening == Quotation.LOW) {
        lowSingle(text, i);
      } else if (c == Quotation.RIGHT_GUILLEMET && open < 0 && turnsOutward(text, i)) {
        i = nextMark(text, i);
      } else if (c == opening && opening == closing) {
        boolean apart = open >= 0 && text.isGap(open - 1) && !text.isLetter(i + 1);
        if (apart && text.at(open + 1) == ' ' && text.at(i - 1) == ' ') {
          spaceBehind(text, open);
          spaceBefore(text, i);
        }
        open = open < 0 ? i : -1;
      } else if (c == opening) {
        if (open >= 0
            && closes(text, i)
            && !text.isClosedLater(i, String.valueOf(opening), closing)) {
          close(text, i, i + 1, style[1]);
          open = -1;
          continue;
        }
        if (open >= 0 && isShiftedClosing(text, i, style)) {
          close(text, i - 1, i + 1, style[1]);
          open = -1;
          continue;
        }
        spaceBehind(text, i);
        open = open < 0 ? i : -1;
      } else if (c == closing && open < 0 && reversedPair(text, i, opening, closing)) {
        i = nextMark(text, i);
      } else if (c == Quotation.STRAIGHT && open < 0 && straightOpening(text, i, style)) {
        i = nextMark(text, i);
      } else if (c == Quotation.LEFT && open < 0 && englishPair(text, i, style, alone)) {
        i = text.text().indexOf(Quotation.RIGHT, i);
      } else if (MARKS.indexOf(c) >= 0) {
        if (open >= 0 && c == closing) {
          spaceBefore(text, i);
          glued(text, i, classes);
        }
        if (open >= 0
            && c != closing
            && c != Quotation.LOW
            && c != Quotation.LEFT_GUILLEMET
            && !text.isClosedLater(i, String.valueOf(opening), closing)) {
          if (closes(text, i)) {
            close(text, i, i + 1, style[1]);
          } else if (c == Quotation.RIGHT && text.at(i - 1) == ' ' && closesBehind(text, i, 1)) {
            close(text, i - 1, i + 1, style[1]);
          }
        }
        open = -1;
      }
    }
    return text.out();
  }

  /** {@code \u201EWir gehen \u201E, sagte er}: nothing opens before a mark. */
  private static boolean isShiftedClosing(MarkText text, int i, String[] style) {
    return text.at(i - 1) == ' '
        && ENDS.indexOf(text.at(i + 1)) >= 0
        && closesBehind(text, i, 1)
        && !text.isClosedLater(i, style[0], style[1].charAt(0));
  }

  /**
   * Whether an English pair, where „ opens, was replaced.
   *
   * @param alone where the only pair that may be replaced closes, 0 for any
   */
  private static boolean englishPair(MarkText text, int i, String[] style, int alone) {
    if (!style[0].equals("\u201E")
        || !(text.isGap(i - 1) || text.at(i - 1) == '(')
        || !text.isLetter(i + 1)) {
      return false;
    }
    int close = nextMark(text, i);
    if (text.at(close) != Quotation.RIGHT
        || !closes(text, close)
        || alone != 0 && (close != alone || text.text().indexOf(Quotation.RIGHT) != close)) {
      return false;
    }
    String why = "in this language „ opens";
    text.replace(i, i + 1, style[0], "quote.foreign", EditKind.QUOTE, why, 0.8);
    text.replace(close, close + 1, style[1], "quote.foreign", EditKind.QUOTE, why, 0.8);
    return true;
  }

  /**
   * {@code \u00BBso\u00AB} where \u00AB opens, and {@code \u201Cso\u201C} where \u201E does and the
   * text has no other such pair.
   */
  private static boolean reversedPair(MarkText text, int i, char opening, char closing) {
    int close = nextMark(text, i);
    boolean guillemets = opening == Quotation.LEFT_GUILLEMET && text.at(close) == opening;
    boolean twice =
        closing == Quotation.LEFT
            && text.at(close) == closing
            && (text.text().indexOf(Quotation.LOW) >= 0
                || text.text().indexOf(closing) == i && text.text().lastIndexOf(closing) == close);
    boolean opens = (text.isGap(i - 1) || text.at(i - 1) == '(') && text.isLetter(i + 1);
    if (!opens || !guillemets && !twice || !closes(text, close)) {
      return false;
    }
    String why = "the mark stands where the language opens";
    text.replace(
        i, i + 1, String.valueOf(opening), "quote.opening-glyph", EditKind.QUOTE, why, 0.8);
    if (guillemets) {
      close(text, close, close + 1, String.valueOf(closing));
    }
    return true;
  }

  /** {@code die Stadt ,sehr genau\u2018 pr\u00FCfen}: a comma stands for the low mark. */
  private static void lowSingle(MarkText text, int close) {
    int k = close - 1;
    while (close - k < LONGEST_SINGLE
        && !text.isBreak(k)
        && SINGLE_MARKS.indexOf(text.at(k)) < 0
        && !(text.at(k) == ',' && text.isGap(k - 1))) {
      k--;
    }
    if (text.at(k) == ','
        && text.isLetter(k + 1)
        && !text.isLetter(close + 1)
        && !text.isGap(close - 1)) {
      text.replace(
          k,
          k + 1,
          String.valueOf(LOW_SINGLE),
          "quote.opening-glyph",
          EditKind.QUOTE,
          "the mark behind it closes",
          0.85);
    }
  }

  private static List<Proposal> outward(MarkText text) {
    int i = text.text().indexOf(Quotation.RIGHT_GUILLEMET);
    while (i >= 0) {
      int from = turnsOutward(text, i) ? nextMark(text, i) : i;
      i = text.text().indexOf(Quotation.RIGHT_GUILLEMET, from + 1);
    }
    return text.out();
  }

  /**
   * {@code \u00BBso\u00BB} and {@code \u00BBso\u201D} in a language that sets them \u00BBso\u00AB
   * beside its first marks.
   */
  private static boolean turnsOutward(MarkText text, int i) {
    int close = nextMark(text, i);
    boolean opens =
        OUTWARD.contains(text.language())
            && (text.isGap(i - 1) || text.at(i - 1) == '(')
            && text.isLetter(i + 1);
    if (!opens
        || "\u00BB\u201D\"".indexOf(text.at(close)) < 0
        || text.at(close) != Quotation.RIGHT_GUILLEMET
            && text.text().indexOf(Quotation.LEFT_GUILLEMET) < 0
            && text.text().indexOf(Quotation.LOW) >= 0
        || !closes(text, close)) {
      return false;
    }
    close(text, close, close + 1, "\u00AB");
    return true;
  }

  /**
   * {@code "so\u201C} in German: the half that closes tells the one that opens; {@code "so\u201D}
   * where \u201E opens elsewhere: the halves of no pair.
   */
  private static boolean straightOpening(MarkText text, int i, String[] style) {
    int close = nextMark(text, i);
    boolean neither =
        style[0].charAt(0) == Quotation.LOW
            && text.at(close) == Quotation.RIGHT
            && text.text().indexOf(Quotation.LOW) >= 0;
    boolean pairs =
        (text.isGap(i - 1) || text.at(i - 1) == '(')
            && text.isLetter(i + 1)
            && style[1].charAt(0) != style[0].charAt(0)
            && (neither || text.at(close) == style[1].charAt(0))
            && closes(text, close);
    if (pairs && text.at(close) != style[1].charAt(0)) {
      close(text, close, close + 1, style[1]);
    }
    if (pairs) {
      text.replace(
          i,
          i + 1,
          style[0],
          "quote.mixed-pair",
          EditKind.QUOTE,
          "the mark behind it closes in the way of the language",
          0.8);
    }
    return pairs;
  }

  /** The next double mark of the line, or the line's end. */
  private static int nextMark(MarkText text, int i) {
    int k = i + 1;
    while (!text.isBreak(k) && MARKS.indexOf(text.at(k)) < 0) {
      k++;
    }
    return k;
  }

  /** Whether a word or a stop stands before the mark, and nothing that it could open behind it. */
  private static boolean closes(MarkText text, int i) {
    return closesBehind(text, i, 0);
  }

  /** The same, with so many spaces between the word and the mark. */
  private static boolean closesBehind(MarkText text, int i, int spaces) {
    char before = text.at(i - 1 - spaces);
    return (Character.isLetter(before) || ".,!?\u2026".indexOf(before) >= 0)
        && (text.isGap(i + 1) || ENDS.indexOf(text.at(i + 1)) >= 0);
  }

  /** {@code „ so} and {@code ist„ so}: the space stands on the wrong side. */
  private static void spaceBehind(MarkText text, int i) {
    if (text.at(i + 1) == ' ' && text.isLetter(i + 2)) {
      boolean glued = text.isLetter(i - 1);
      if (glued || text.isGap(i - 1)) {
        inner(text, i, i + 2, (glued ? " " : "") + text.at(i));
      }
    }
  }

  /** {@code so\u201Csagte}: who says it is set off by a comma. */
  private static void glued(MarkText text, int i, WordClasses classes) {
    if (text.isLetter(i + 1) && Character.isLetterOrDigit(text.at(i - 1))) {
      if (APART.contains(text.language()) && Character.isLowerCase(text.at(i + 1))) {
        text.replace(
            i + 1,
            i + 1,
            " ",
            "quote.glued-closing",
            EditKind.QUOTE,
            "the language joins nothing to a quotation",
            0.8);
        return;
      }
      String word = text.wordAt(i + 1, LONGEST_VERB);
      boolean saying =
          classes.of(text.language(), Kind.REPORTING).contains(word)
              && text.at(i + 1 + word.length()) == ' ';
      if (saying) {
        text.replace(
            i + 1,
            i + 1,
            ", ",
            "quote.glued-closing",
            EditKind.QUOTE,
            "who says it is set off by a comma",
            0.85);
      }
    }
  }

  /** {@code so “} and {@code so “sagte}, behind a mark that opened. */
  private static void spaceBefore(MarkText text, int i) {
    if (text.at(i - 1) == ' ' && (text.isLetter(i - 2) || ".!?".indexOf(text.at(i - 2)) >= 0)) {
      boolean glued = text.isLetter(i + 1);
      if (glued || text.isGap(i + 1) || ENDS.indexOf(text.at(i + 1)) >= 0) {
        inner(text, i - 1, i + 1, text.at(i) + (glued ? " " : ""));
      }
    } else if (text.at(i - 1) == ' '
        && text.at(i - 2) == ','
        && text.isLetter(i - 3)
        && text.at(i + 1) == ' '
        && Character.isLowerCase(text.at(i + 2))) {
      inner(text, i - 2, i + 1, text.at(i) + ",");
    }
  }

  private static void inner(MarkText text, int from, int to, String with) {
    text.replace(
        from,
        to,
        with,
        "quote.inner-space",
        EditKind.QUOTE,
        "the language sets no space on the inner side",
        0.8);
  }

  private static void close(MarkText text, int from, int to, String closing) {
    text.replace(
        from,
        to,
        closing,
        "quote.mixed-pair",
        EditKind.QUOTE,
        "the mark before it opens in the way of the language",
        0.8);
  }
}
