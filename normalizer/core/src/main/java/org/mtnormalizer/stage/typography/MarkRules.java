package org.mtnormalizer.stage.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/**
 * Doubled and stray marks, and all rules that look at one mark at a time. One pass: each place is
 * looked at once, and each look goes a bounded way.
 */
final class MarkRules {
  /** Marks of scripts whose text is set without a space before them, as in Latin. */
  private static final String MARKS_OF_OTHER_SCRIPTS = "\u060C\u061B\u061F\u06D4\u0964";

  private static final int LONGEST_QUESTION = 300;
  private static final int LONGEST_WORD = 12;

  private static final char ARABIC_COMMA = '\u060C';

  private static final Pattern TWO_DOTS = Pattern.compile("\\p{L}\\.\\.(?!\\.)");

  /** What closes a quotation. */
  static final String CLOSING = "\u201D\"\u00BB";

  /** Languages that part a quotation from who says it by a comma alone, by no stop or dash. */
  private static final Set<String> COMMA_BEHIND_QUOTATION = Set.of("en", "es", "it", "pt", "nl");

  private static final String WIDE_MARKS = "\u3001\u3002\uFF0C\uFF01\uFF1F\uFF1A\uFF1B";

  private final MarkText text;

  private final Set<String> asking;

  private final Attribution attribution;

  private final MarksBeside stops;

  /** Whether two dots are the ellipsis of the author. */
  private final boolean writesTwoDots;

  private MarkRules(MarkText text, Lexicon lexicon, WordClasses classes) {
    this.text = text;
    this.stops = new MarksBeside(text, lexicon);
    this.asking = classes.of(text.language(), Kind.ASKING);
    this.attribution = Attribution.of(classes, text.language());
    this.writesTwoDots =
        text.text().contains("..") && TWO_DOTS.matcher(text.text()).results().limit(4).count() == 4;
  }

  static List<Proposal> propose(Document document, Lexicon lexicon, WordClasses classes) {
    MarkText text = MarkText.of(document, new ArrayList<>());
    MarkRules rules = new MarkRules(text, lexicon, classes);
    SpaceRules spaces =
        new SpaceRules(text, document.language().equalsIgnoreCase("fr-CA"), classes);
    DashRules dashes = new DashRules(text, rules.attribution, COMMA_BEHIND_QUOTATION);
    NumberRules numbers = NumberRules.of(document, text, classes);
    BracketRules brackets = new BracketRules(text, classes);
    ApostropheRules apostrophes = new ApostropheRules(text, lexicon, classes);
    ScriptMarks scripts = ScriptMarks.of(text, classes);
    InvertedMarks inverted = new InvertedMarks(text, classes);
    SplitNumbers split = new SplitNumbers(text, classes);
    DayRules days = new DayRules(text, lexicon, classes);
    for (int i = 0; i < text.length(); i++) {
      char c = text.at(i);
      switch (c) {
        case ',', ';', '?', '!', ':' -> {
          if (!rules.pairs(i) && !scripts.look(i)) {
            spaces.spaceBefore(i);
          }
          if (c == ',') {
            spaces.gluedComma(i);
            numbers.comma(i);
            split.mark(i);
          }
          if (c == ':') {
            spaces.gluedColon(i);
            numbers.colon(i);
            split.colon(i);
          }
          if (c == '?' || c == '!') {
            inverted.closing(i);
          }
        }
        case '.' -> {
          if (!rules.doubled(i) && !rules.pairs(i) && !scripts.look(i)) {
            spaces.spaceBefore(i);
          }
          spaces.gluedStop(i);
          numbers.stop(i);
          split.mark(i);
          days.stop(i);
        }
        case '-' -> {
          dashes.misplaced(i);
          numbers.hyphen(i);
        }
        case '\u2013', '\u2014' -> dashes.dash(i);
        case '/' -> spaces.slash(i);
        case '(', '[' -> brackets.opening(i);
        case ')', ']' -> brackets.closing(i);
        case '|' -> scripts.look(i);
        case '%' -> {
          numbers.percent(i);
          split.percent(i);
        }
        case '$', '\u20AC', '\u00A3' -> numbers.currency(i);
        case '\'', '\u2018', '\u2019' -> apostrophes.look(i);
        case '\u00B4', '`' -> apostrophes.accent(i);
        case '\u00BF', '\u00A1' -> spaces.inverted(i);
        case '\u201D' -> {
          if (rules.stops.isStraightBefore(i)) {
            rules.one(i - 1, i, "one closing mark is enough", 0.85);
          }
        }
        case '\u00B7', '\u2022' -> scripts.raisedStop(i);
        default -> {
          if (c > 0x600) {
            if (scripts.foreign(i) || scripts.doubledStop(i)) {
              continue;
            }
            if (MARKS_OF_OTHER_SCRIPTS.indexOf(c) >= 0) {
              spaces.spaceBefore(i);
              if (c == ARABIC_COMMA) {
                spaces.gluedComma(i);
              }
            } else if (WIDE_MARKS.indexOf(c) >= 0) {
              spaces.spaceBeforeWide(i);
              scripts.spaceBehindWide(i);
            }
          }
        }
      }
      if (c == ' ') {
        numbers.ordinal(i);
      }
    }
    return text.out();
  }

  /**
   * Two marks of which one is enough: {@code ,,} {@code ,.} {@code ”.,} and {@code .”.}; true if
   * this place is part of such a pair.
   */
  private boolean pairs(int i) {
    char c = text.at(i);
    char before = text.at(i - 1);
    if (c == ','
        && before == '.'
        && CLOSING.indexOf(text.at(i - 2)) >= 0
        && i > 2
        && text.isGap(i + 1)) {
      one(i - 1, i, "a stop and a comma exclude each other", 0.88);
      return true;
    }
    if (c == ','
        && before == '.'
        && text.at(i + 1) == ' '
        && Character.isLowerCase(text.at(i + 2))
        && stops.isNoAbbreviation(i - 1)) {
      one(i - 1, i, "a stop and a comma exclude each other", 0.85);
      return true;
    }
    if (c == '.'
        && CLOSING.indexOf(before) >= 0
        && text.at(i - 2) == '.'
        && text.at(i - 3) != '.'
        && Character.isLetterOrDigit(text.at(i - 3))
        && !text.isAbbreviation(i - 2)
        && text.isGap(i + 1)) {
      one(i, i + 1, "the sentence has its stop before the quotation mark", 0.85);
      return true;
    }
    if (c == ','
        && before == ','
        && text.isGap(i + 1)
        && text.at(i - 2) != ','
        && text.isLetter(i - 2)) {
      one(i - 1, i, "one comma is enough", 0.88);
      return true;
    }
    if (c == ','
        && before == ' '
        && text.at(i - 2) == ','
        && (text.isLetter(i - 3) || text.at(i - 3) == ' ' && text.isLetter(i - 4))
        && text.at(i + 1) == ' '
        && text.isLetter(i + 2)) {
      one(i - 1, i + 1, "one comma is enough", 0.8);
      return true;
    }
    if (c == '.'
        && before == ' '
        && text.at(i - 2) == ','
        && (text.isLetter(i - 3) || text.closes(i - 3) && text.isLetter(i - 4))
        && text.at(i + 1) == ' '
        && Character.isLowerCase(text.at(i + 2))) {
      one(i - 1, i + 1, "a comma and a stop exclude each other", 0.85);
      return true;
    }
    if (c == ','
        && COMMA_BEHIND_QUOTATION.contains(text.language())
        && CLOSING.indexOf(before) >= 0
        && text.at(i - 2) == '.'
        && Character.isLowerCase(text.at(i - 3))
        && !text.isAbbreviation(i - 2)
        && text.at(i + 1) == ' '
        && attribution.standsAt(text.text(), i + 2, text.length())) {
      one(i - 2, i - 1, "a comma behind the quotation takes the place of its stop", 0.8);
      return true;
    }
    if (c == '.'
        && text.language().equals("en")
        && CLOSING.indexOf(text.at(i + 1)) >= 0
        && Character.isLowerCase(before)
        && !text.isAbbreviation(i)
        && text.at(i + 2) == ' '
        && Character.isLowerCase(text.at(i + 3))
        && attribution.standsAt(text.text(), i + 3, text.length())
        && quotationBeginsSentence(i)) {
      text.replace(
          i,
          i + 1,
          ",",
          "punctuation.spoken-stop",
          EditKind.PUNCTUATION,
          "who says it belongs to the sentence",
          0.8);
      return true;
    }
    if (c == '.' && before == ',' && text.isLetter(i - 2) && text.isGap(i + 1)) {
      one(i - 1, i, "a comma and a stop exclude each other", 0.85);
      return true;
    }
    int word = text.isGap(i - 2) ? i - 3 : i - 2;
    if (c == '.'
        && before == '?'
        && text.isLetter(word)
        && text.at(i + 1) != '.'
        && startsSentence(i + 1)) {
      // a title may end with the mark
      one(i, i + 1, "the question has its mark", asks(word) ? 0.8 : 0.65);
      return true;
    }
    if (c == ','
        && text.isBreak(i - 1)
        && text.at(i + 1) == ' '
        && Character.isUpperCase(text.at(i + 2))
        && startsParagraph(i)) {
      one(i, i + 2, "no paragraph begins with a comma", 0.85);
      return true;
    }
    return false;
  }

  private void one(int from, int to, String why, double confidence) {
    text.delete(from, to, "punctuation.doubled", EditKind.PUNCTUATION, why, confidence);
  }

  /** Whether the sentence before a place begins with a word that asks. */
  private boolean asks(int place) {
    int start = place;
    while (place - start < LONGEST_QUESTION
        && !text.isBreak(start - 1)
        && ".?!\u2026".indexOf(text.at(start - 1)) < 0) {
      start--;
    }
    while (text.isGap(start) && start < place) {
      start++;
    }
    return asking.contains(text.wordAt(start, LONGEST_WORD).toLowerCase(Locale.ROOT));
  }

  /** The text's begin, or a line behind an empty one or behind a sentence's end. */
  private boolean startsParagraph(int i) {
    int k = i - 1;
    int breaks = 0;
    while (k >= 0 && text.isGap(k)) {
      breaks += text.at(k) == '\n' ? 1 : 0;
      k--;
    }
    return k < 0 || breaks > 0 && ".!?\u201D\u00BB\"".indexOf(text.at(k)) >= 0;
  }

  /**
   * Whether the quotation that ends behind a stop is a sentence of its own: of {@code the sign
   * “Keep out.” said enough} who says it is no part.
   */
  private boolean quotationBeginsSentence(int stop) {
    int open = stop - 1;
    while (!text.isBreak(open) && "\u201C\u201D\"".indexOf(text.at(open)) < 0) {
      open--;
    }
    char before = text.at(open - 2);
    return !text.isBreak(open)
        && (text.isBreak(open - 1)
            || text.at(open - 1) == ' '
                && (".!?".indexOf(before) >= 0 || CLOSING.indexOf(before) >= 0));
  }

  /** Whether only spaces, then a capital, a quotation mark or the line's end follow. */
  private boolean startsSentence(int i) {
    if (text.isBreak(i)) {
      return true;
    }
    if (text.at(i) != ' ') {
      return false;
    }
    char c = text.at(i + 1);
    return Character.isUpperCase(c) || "\u201C\u00AB\"\u201E\n".indexOf(c) >= 0;
  }

  /**
   * {@code word. .}, {@code word..} and {@code word. ,}; true if this stop is part of such a pair.
   */
  private boolean doubled(int i) {
    if (text.at(i + 1) == '.' || text.at(i - 1) == '.') {
      twoDots(i);
      return true;
    }
    boolean spaced = text.at(i + 1) == ' ' && (text.at(i + 2) == '.' || text.at(i + 2) == ',');
    if (!spaced) {
      return i >= 2 && text.at(i - 1) == ' ' && text.at(i - 2) == '.';
    }
    boolean comma = text.at(i + 2) == ',';
    boolean bounded = text.isGap(i + 3);
    boolean ellipsis =
        !comma
            && (text.at(i + 3) == ' ' && text.at(i + 4) == '.'
                || text.at(i - 1) == ' ' && text.at(i - 2) == '.');
    if (!bounded || ellipsis || !text.endsWord(i - 1)) {
      return true;
    }
    if (comma) {
      boolean last = text.isBreak(i + 3); // no paragraph ends with a comma
      boolean abbreviation = text.isAbbreviation(i) || isDay(i);
      text.delete(
          last || abbreviation ? i + 1 : i,
          last ? i + 3 : i + 2,
          "punctuation.stray",
          EditKind.PUNCTUATION,
          "a stop and a comma exclude each other",
          0.88);
    } else {
      one(i + 1, i + 3, "one stop is enough", 0.92);
    }
    return true;
  }

  /** {@code on 28.4. , at noon}: the stop belongs to the day of the month. */
  private boolean isDay(int i) {
    int start = text.digitsBefore(i, 3);
    return start < i && text.at(start - 1) == '.' && text.isDigit(start - 2);
  }

  /**
   * Two dots close a sentence once too often; before a small letter they are somebody's ellipsis.
   */
  private void twoDots(int i) {
    if (text.at(i + 1) == '.'
        && text.at(i - 1) == ' '
        && Character.isLetterOrDigit(text.at(i - 2))
        && text.isBreak(i + 2)) {
      one(i - 1, i + 1, "one stop is enough", 0.8);
    } else if (text.at(i + 1) == '.'
        && text.at(i + 2) != '.'
        && text.at(i - 1) != '.'
        && (text.isLetter(i - 1) || CLOSING.indexOf(text.at(i - 1)) >= 0 && text.isLetter(i - 2))
        && startsSentence(i + 2)
        && !writesTwoDots) {
      one(i + 1, i + 2, "one stop is enough", 0.75);
    }
  }
}
