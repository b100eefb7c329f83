package org.mtnormalizer.stage.typography;

import java.util.Set;
import java.util.regex.Pattern;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.document.PatternAtPlaces;
import org.mtnormalizer.edit.EditKind;

/** Dashes that are closed up on one side, and those with nothing behind or a mark before them. */
final class DashRules {
  /** Dialog, and a pause that the author sets: a dash begins a line, or ends a second one. */
  private static final PatternAtPlaces LINE_DASH =
      new PatternAtPlaces(
          Pattern.compile(
              "^[-\u2013\u2014]|[.?!\u201D\u00BB\"] [-\u2013\u2014] *$", Pattern.MULTILINE),
          c -> ".?!\u201D\u00BB\"-\u2013\u2014".indexOf(c) >= 0,
          (text, at) -> isDash(text, at) || isDash(text, at + 2));

  private final MarkText text;
  private final Attribution attribution;

  /** Whether the language parts a quotation from who says it by a comma alone. */
  private final boolean setsComma;

  private final boolean spacesDashes;
  private final boolean spacesShortDashes;

  /** Whether dashes at the edge of a line are the way of the author. */
  private final Lazy<Boolean> setsLineDashes;

  DashRules(MarkText text, Attribution attribution, Set<String> settingComma) {
    this.text = text;
    this.attribution = attribution;
    this.setsComma = settingComma.contains(text.language());
    this.setsLineDashes = new Lazy<>(() -> LINE_DASH.findAll(text.text()).size() > 1);
    this.spacesDashes = text.text().contains(" \u2014 ");
    this.spacesShortDashes = text.text().contains(" \u2013 ");
  }

  private static boolean isDash(String text, int at) {
    return at < text.length() && "-\u2013\u2014".indexOf(text.charAt(at)) >= 0;
  }

  /** A dash, or a hyphen that stands for one, where none belongs. */
  void misplaced(int i) {
    if (!spokenDash(i)) {
      strayDash(i);
    }
  }

  void dash(int i) {
    misplaced(i);
    // harbor— and: closed on one side alone
    if (text.at(i) == '\u2014'
        && text.language().equals("en")
        && text.isLetter(i - 1)
        && text.at(i + 1) == ' '
        && text.isLetter(i + 2)) {
      text.replace(
          i,
          i + 2,
          spacesDashes ? " \u2014 " : "\u2014",
          "spacing.dash",
          EditKind.SPACING,
          "a dash has a space on both sides or on none",
          0.75);
    }
  }

  /**
   * {@code the roof\u201D, - he said}: the dash of Russian behind the comma, in languages that set
   * one or the other.
   */
  private boolean spokenDash(int i) {
    if (dashForComma(i)) {
      return true;
    }
    boolean fits =
        setsComma
            && text.at(i - 1) == ' '
            && (text.at(i - 2) == ',' && MarkRules.CLOSING.indexOf(text.at(i - 3)) >= 0
                || MarkRules.CLOSING.indexOf(text.at(i - 2)) >= 0 && text.at(i - 3) == ',')
            && text.at(i + 1) == ' '
            && attribution.standsAt(text.text(), i + 2, text.length());
    if (fits) {
      text.delete(
          i,
          i + 2,
          "punctuation.stray-dash",
          EditKind.PUNCTUATION,
          "a comma parts the quotation from who says it",
          0.85);
    }
    return fits;
  }

  /**
   * {@code the roof\u201D- said Anna Hill}: English parts by a comma, if the quotation has no mark.
   */
  private boolean dashForComma(int i) {
    int close = i - 1; // with a space before it the dash is some authors' way
    boolean fits =
        text.language().equals("en")
            && MarkRules.CLOSING.indexOf(text.at(close)) >= 0
            && text.isLetter(close - 1)
            && text.at(i + 1) == ' '
            && Character.isLowerCase(text.at(i + 2))
            && attribution.standsAt(text.text(), i + 2, text.length());
    if (fits) {
      text.replace(
          close + 1,
          i + 1,
          ",",
          "punctuation.stray-dash",
          EditKind.PUNCTUATION,
          "a comma parts the quotation from who says it",
          0.8);
    }
    return fits;
  }

  /** A dash behind a finished sentence, at the paragraph's end. */
  private void strayDash(int i) {
    int end = i + 1;
    while (end - i < 8 && text.at(end) == ' ') {
      end++;
    }
    // a long dash behind a stop is a pause where the text sets others;
    // behind a quotation it is what is left of who said it
    boolean pause =
        text.at(i) != '-'
            && (spacesDashes || spacesShortDashes)
            && ".?!".indexOf(text.at(i - 2)) >= 0;
    if (text.isBreak(end)
        && !pause
        && i >= 3
        && text.at(i - 1) == ' '
        && "\u201D\".!?\u00BB".indexOf(text.at(i - 2)) >= 0
        && text.isLetter(i - 3)
        && !setsLineDashes.get()) {
      text.delete(
          i - 1,
          Math.min(end, text.length()),
          "punctuation.stray-dash",
          EditKind.PUNCTUATION,
          "nothing follows the dash",
          0.85);
    }
  }
}
