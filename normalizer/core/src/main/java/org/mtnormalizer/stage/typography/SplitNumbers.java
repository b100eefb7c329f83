package org.mtnormalizer.stage.typography;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/**
 * Numbers with a space at the mark inside of them: {@code 10. 000 Euro}, {@code 3, 5 Millionen},
 * {@code um 10 : 30 Uhr}. What stands around a number must show that it is one and not two.
 */
final class SplitNumbers {
  private static final int LONGEST_WORD = 15;

  private final MarkText text;

  /** Few texts ask. */
  private final Lazy<DecimalFormatSymbols> symbols;

  private final Set<String> units;
  private final Set<String> hours;
  private final Set<String> articles;
  private final Set<String> lefts;
  private final Set<String> openers;

  SplitNumbers(MarkText text, WordClasses classes) {
    this.text = text;
    this.symbols = new Lazy<>(() -> DecimalFormatSymbols.getInstance(new ULocale(text.language())));
    this.units = classes.of(text.language(), Kind.UNITS);
    this.hours = classes.of(text.language(), Kind.HOURS);
    this.articles = classes.of(text.language(), Kind.ARTICLES);
    this.lefts = classes.of(text.language(), Kind.LEFTS);
    this.openers = classes.of(text.language(), Kind.OPENERS);
  }

  private char decimal() {
    return symbols.get().getDecimalSeparator();
  }

  private char grouping() {
    return symbols.get().getGroupingSeparator();
  }

  /** A comma or a stop with a space behind it. */
  void mark(int i) {
    if (apart(i)) {
      return;
    }
    if (text.at(i + 1) != ' ' || !text.isDigit(i + 2) || !text.isDigit(i - 1)) {
      return;
    }
    int start = start(i);
    int end = end(i + 2);
    boolean free = text.at(start - 1) == ' ' || text.at(start - 1) == '(';
    if (!free || i - start > 3 || ".,;".indexOf(text.at(start - 2)) >= 0) {
      return;
    }
    boolean thousand =
        end - i - 2 == 3 && text.text().startsWith("000", i + 2) && text.at(start) != '0';
    String before = text.wordBefore(start - 1);
    boolean amount = isAmount(before, end);
    if (commaInEnglish(i, start, end, before)) {
      return;
    }
    boolean group =
        (text.at(i) == grouping() || text.at(i) == '.' && isOldGrouping()) && thousand
            || text.at(i) == grouping() && decimal() == '.' && end - i - 2 == 3 && amount;
    boolean fraction =
        text.at(i) == decimal()
            && (decimal() == ',' || amount)
            && end - i - 2 <= 2
            && (isUnit(end) || decimal() == '.' && endsWithShare(end))
            && before.length() > 1
            && Character.isLowerCase(before.charAt(0))
            && !articles.contains(before);
    if ((group || fraction) && text.closesNumber(end)) {
      text.delete(
          i + 1,
          i + 2,
          group ? "number.thousands" : "number.decimal",
          EditKind.SPACING,
          group
              ? "the digits behind the mark are no number of their own"
              : "the unit follows a fraction",
          0.8);
    }
  }

  /** {@code 78 , 4 %}: what is set so, and no year: {@code Im Jahr 2023 , 4 % mehr}. */
  private boolean apart(int i) {
    boolean fits =
        text.at(i) == ','
            && text.at(i - 1) == ' '
            && text.isDigit(i - 2)
            && i - 1 - start(i - 1) <= 3
            && text.isGap(start(i - 1) - 1)
            && text.at(i + 1) == ' '
            && text.isDigit(i + 2)
            && end(i + 2) - i <= 4
            && isUnit(end(i + 2))
            && decimal() == ',';
    if (fits) {
      String why = "the unit follows a fraction";
      text.delete(i - 1, i, "number.decimal", EditKind.SPACING, why, 0.9);
      text.delete(i + 1, i + 2, "number.decimal", EditKind.SPACING, why, 0.9);
    }
    return fits;
  }

  /**
   * {@code by 3. 5 percent}: between a preposition and what is measured, where the decimal sign
   * also ends sentences.
   */
  private boolean isAmount(String before, int end) {
    return decimal() == '.'
        && lefts.contains(before)
        && !openers.contains(before)
        && (isUnit(end) && text.isLetter(end + 1) || endsWithShare(end));
  }

  /** {@code by 3. 5%}, with a mark behind it: no sentence begins with a share and ends there. */
  private boolean endsWithShare(int end) {
    return text.at(end) == '%'
        && (text.isBreak(end + 1) || ".,;)".indexOf(text.at(end + 1)) >= 0)
        && !text.isDigit(end + 2);
  }

  /**
   * {@code 2, 0 million}: a fraction with the comma of another language. Nobody counts millions and
   * has none of them, but there may be a share of nought.
   */
  private boolean commaInEnglish(int i, int start, int end, String before) {
    boolean fits =
        text.language().equals("en")
            && text.at(i) == ','
            && text.at(i + 2) == '0'
            && end - i == 3
            && isUnit(end)
            && text.wordAt(end + 1, LONGEST_WORD).endsWith("illion")
            && Character.isLowerCase(text.at(start - 2))
            && !articles.contains(before)
            && (!lefts.contains(before) || isAmount(before, end));
    if (fits) {
      text.replace(
          i, i + 2, ".", "number.decimal", EditKind.SPACING, "the unit follows a fraction", 0.8);
    }
    return fits;
  }

  /** CLDR groups with spaces where the press of the language sets stops, too. */
  private boolean isOldGrouping() {
    return decimal() == ',';
  }

  /** {@code at 10 : 30}: a clock has two digits behind its colon, and a word before the hour. */
  void colon(int i) {
    boolean left = text.at(i - 1) == ' ';
    boolean right = text.at(i + 1) == ' ';
    int first = left ? i - 1 : i;
    int second = right ? i + 2 : i + 1;
    if (!left && !right || !text.isDigit(first - 1) || !text.isDigit(second)) {
      return;
    }
    int start = start(first);
    int end = end(second);
    boolean clock =
        first - start <= 2
            && end - second == 2
            && Integer.parseInt(text.text().substring(start, first)) < 25
            && text.at(second) < '6'
            && text.at(start - 1) == ' '
            && (hours.contains(
                    text.wordBefore(text.at(start - 2) == '.' ? start - 2 : start - 1)
                        .toLowerCase(Locale.ROOT))
                || hours.contains(text.wordAt(end + 1, LONGEST_WORD)));
    if (clock && text.closesNumber(end)) {
      text.replace(
          first,
          second,
          ":",
          "number.clock",
          EditKind.SPACING,
          "the clock has no space inside",
          0.8);
    }
  }

  /** {@code % 5} in Turkish, where the text also sets the sign close. */
  void percent(int i) {
    if (text.language().equals("tr")
        && text.at(i + 1) == ' '
        && text.isDigit(i + 2)
        && text.at(i - 1) == ' '
        && !text.isDigit(i - 2)
        && setsPercentClose()) {
      text.delete(
          i + 1,
          i + 2,
          "number.percent",
          EditKind.SPACING,
          "the text sets the sign close elsewhere",
          0.8);
    }
  }

  private boolean setsPercentClose() {
    String t = text.text();
    for (int k = t.indexOf('%'); k >= 0; k = t.indexOf('%', k + 1)) {
      if (text.isDigit(k + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnit(int end) {
    return text.at(end) == ' '
        && (units.contains(text.wordAt(end + 1, LONGEST_WORD).toLowerCase(Locale.ROOT))
            || "%\u20AC$\u00A3".indexOf(text.at(end + 1)) >= 0);
  }

  private int start(int end) {
    return text.digitsBefore(end, 5);
  }

  private int end(int start) {
    int end = start;
    while (end - start < 5 && text.isDigit(end)) {
      end++;
    }
    return end;
  }
}
