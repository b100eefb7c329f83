package org.mtnormalizer.stage.typography;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Annotation.Repair;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/**
 * Spaces inside numbers and beside their signs, only where the text or the language proves the
 * convention. What a number says is never changed.
 */
final class NumberRules {
  /** Languages whose percent and currency signs stand close to the number (CLDR patterns). */
  private static final Set<String> CLOSE_SIGNS = Set.of("en", "zh", "ja", "ko", "he", "hi");

  /**
   * Languages that set a score close; others write {@code 2 : 1}. A ratio is set so in all of them.
   */
  private static final Set<String> CLOSE_SCORES = Set.of("en", "es", "fr", "it", "pt");

  /** How far before a score the word may stand that tells of it. */
  private static final int FARTHEST_RESULT = 60;

  private static final Pattern THOUSANDS = Pattern.compile("\\d,\\d{3}(?!\\d)");

  private static final Pattern FRENCH_SPACES = Pattern.compile("\\p{L} [?!;:](?:\\s|$)");

  private final Document document;
  private final MarkText text;
  private final PercentSigns signs;
  private final Set<String> articles;
  private final Set<String> labels;
  private final Set<String> results;
  private final Set<String> opponents;

  /** Signs of which it is known whether they stand close to a number elsewhere in the text. */
  private final Map<Character, Boolean> proofs = new HashMap<>();

  private NumberRules(
      Document document,
      MarkText text,
      Set<String> articles,
      Set<String> labels,
      Set<String> results,
      Set<String> opponents) {
    this.document = document;
    this.text = text;
    this.signs = new PercentSigns(text);
    this.articles = articles;
    this.labels = labels;
    this.results = results;
    this.opponents = opponents;
  }

  static NumberRules of(Document document, MarkText text, WordClasses classes) {
    String language = text.language();
    return new NumberRules(
        document,
        text,
        classes.of(language, Kind.ARTICLES),
        classes.of(language, Kind.LABELS),
        classes.of(language, Kind.RESULTS),
        classes.of(language, Kind.OPPONENTS));
  }

  /** Whether the text itself sets this sign without a space. */
  private boolean isProved(char sign) {
    return proofs.computeIfAbsent(sign, this::standsClose);
  }

  private boolean standsClose(char sign) {
    for (int i = text.text().indexOf(sign); i >= 0; i = text.text().indexOf(sign, i + 1)) {
      if (sign == '%' ? text.isDigit(i - 1) : text.isDigit(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether half a point stands at a comma or a stop, as chess counts: {@code 7,5}. */
  private boolean isHalf(int mark) {
    return ".,".indexOf(text.at(mark)) >= 0
        && text.at(mark + 1) == '5'
        && text.isDigit(mark - 1)
        && !text.isDigit(mark - 3)
        && !text.isDigit(mark + 2);
  }

  /** A score: two short numbers behind a pair of names or a word, before a mark or a new start. */
  void colon(int i) {
    boolean left = text.at(i - 1) == ' ';
    boolean shifted = left && text.isDigit(i + 1);
    boolean apart = left && (shifted || CLOSE_SCORES.contains(text.language()));
    int first = apart ? i - 1 : i;
    int second = shifted ? i + 1 : i + 2;
    if (!text.isDigit(first - 1) || !shifted && text.at(i + 1) != ' ' || !text.isDigit(second)) {
      return;
    }
    int start = text.digitsBefore(first, 4);
    int end = second;
    while (end - i < 6 && text.isDigit(end)) {
      end++;
    }
    if (isHalf(first - 2) && isHalf(end)) { // 7,5: 6,5
      closeUp(first, second, ":");
      return;
    }
    if (isTime(i, first, second, end)) {
      closeUp(first, second, ":");
      return;
    }
    boolean isShort = first - start <= 2 && end - second <= 2;
    boolean free = text.at(start - 1) == ' ' || text.at(start - 1) == '(';
    String word = text.wordBefore(Math.max(0, start - 1));
    boolean afterPair = isPair(start - 1 - word.length());
    boolean nil =
        text.at(start) == '0' && first == start + 1 || text.at(second) == '0' && end == second + 1;
    boolean opponent = opponents.contains(text.wordAt(end + 1, 12));
    boolean bounded =
        text.isBreak(end)
            || ".,;)!?".indexOf(text.at(end)) >= 0 && !text.isDigit(end + 1)
            || text.at(end) == ' '
                && (afterPair
                    || opponent
                    || isVerbBehind(end)
                    || articles.contains(word) && Character.isLowerCase(text.at(end + 1)));
    boolean told = isToldOf(start) || apart && isVerbBehind(end);
    if (isShort
        && free
        && bounded
        && !labels.contains(word.toLowerCase(Locale.ROOT))
        && (afterPair
            || isSeries(start)
            || text.at(start - 2) == ':' && !apart && nil && opponent
            || !word.isEmpty()
                && (told
                    || !apart && (nil || Character.isLowerCase(word.charAt(0)) && !opponent)))) {
      closeUp(first, second, ":");
    }
  }

  /** {@code in 2: 06.58}: minutes, seconds and hundredths. */
  private boolean isTime(int i, int first, int second, int end) {
    return first == i
        && end - second == 2
        && text.at(end) == '.'
        && text.isDigit(end + 1)
        && text.isDigit(end + 2)
        && text.closesNumber(end + 3)
        && text.digitsBefore(first, 4) >= first - 2
        && text.at(second) < '6';
  }

  private void closeUp(int from, int to, String mark) {
    text.replace(
        from, to, mark, "number.score", EditKind.SPACING, "a score has no space inside", 0.78);
  }

  /** {@code lost 2 -1 at home}: of a score that is told, the hyphen has no space on either side. */
  void hyphen(int i) {
    boolean left = text.at(i - 1) == ' ';
    boolean right = text.at(i + 1) == ' ';
    int first = left ? i - 1 : i;
    int second = right ? i + 2 : i + 1;
    if (left == right || !text.isDigit(first - 1) || !text.isDigit(second)) {
      return;
    }
    int start = text.isDigit(first - 2) ? first - 2 : first - 1;
    int end = text.isDigit(second + 1) ? second + 2 : second + 1;
    if (text.isGap(start - 1) && text.closesNumber(end) && isToldOf(start)) {
      closeUp(first, second, "-");
    }
  }

  /** {@code 6:4, 6: 2}: the next set of a match. */
  private boolean isSeries(int start) {
    int colon = text.at(start - 4) == ' ' ? start - 5 : start - 4;
    return text.at(start - 2) == ','
        && text.isDigit(start - 3)
        && text.at(colon) == ':'
        && text.isDigit(colon - 1);
  }

  /** Whether the line speaks of a game before a place: {@code beat Genk 3: 1 at home}. */
  private boolean isToldOf(int place) {
    int k = place - 1;
    while (k > 0 && place - k < FARTHEST_RESULT && !text.isBreak(k)) {
      String word = text.wordBefore(k);
      if (isResult(word)) {
        return true;
      }
      k -= word.length() + 1;
    }
    return false;
  }

  /** {@code with 3: 1 beaten}, as German says it. */
  private boolean isVerbBehind(int end) {
    return text.at(end) == ' ' && isResult(text.wordAt(end + 1, FARTHEST_RESULT));
  }

  private boolean isResult(String word) {
    return results.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a dash between spaces and a name stand right before: {@code Ajax - PSV 2: 0}. */
  private boolean isPair(int end) {
    return text.at(end - 1) == ' '
        && "-\u2013\u2014".indexOf(text.at(end - 2)) >= 0
        && text.at(end - 3) == ' ';
  }

  /** {@code 1 .5}: between two digits the space is none. */
  void stop(int i) {
    if (text.at(i - 1) == ' '
        && text.isDigit(i - 2)
        && text.isDigit(i + 1)
        && !text.isDigit(i + 3)
        && text.at(i + 2) != '.') {
      closeUp(i);
    }
  }

  private void closeUp(int i) {
    text.delete(i - 1, i, "number.decimal", EditKind.SPACING, "a number has no space inside", 0.75);
  }

  /** {@code 1 ,500}; {@code 1, 500} only where the text writes {@code 2,000} and lists nothing. */
  void comma(int i) {
    if (text.at(i - 1) == ' ' && text.isDigit(i - 2) && text.isDigit(i + 1)) {
      if (!isListed(i - 1)) {
        closeUp(i);
      }
    } else if (text.isDigit(i - 1) && isThousands(i)) {
      text.delete(
          i + 1,
          i + 2,
          "number.thousands",
          EditKind.SPACING,
          "the text sets thousands close elsewhere",
          0.75);
    }
  }

  /** {@code 8, 10 ,12}: a comma stands before the number that ends there, too. */
  private boolean isListed(int end) {
    int start = text.digitsBefore(end, Integer.MAX_VALUE);
    return text.at(start - 1) == ' ' && text.at(start - 2) == ',' && text.isDigit(start - 3);
  }

  private boolean isThousands(int i) {
    int start = text.digitsBefore(i, 4);
    boolean group =
        text.at(i + 1) == ' '
            && text.isDigit(i + 2)
            && text.isDigit(i + 3)
            && text.isDigit(i + 4)
            && text.at(i + 5) == ' '
            && Character.isLowerCase(text.at(i + 6));
    String before = text.wordBefore(Math.max(0, start - 1));
    return group
        && i - start < 4
        && text.at(start - 1) == ' '
        && !before.isEmpty()
        && Character.isLowerCase(before.charAt(0)) // no month: “On May 1, 500 people”
        && !labels.contains(before)
        && text.language().equals("en")
        && proofs.computeIfAbsent(',', sign -> THOUSANDS.matcher(text.text()).find());
  }

  void percent(int i) {
    if (signs.look(i)) {
      return;
    }
    if (text.at(i - 1) == ' '
        && text.isDigit(i - 2)
        && !text.isLetter(i + 1)
        && !text.isDigit(i + 1)
        && CLOSE_SIGNS.contains(text.language())
        && (isProved('%') || text.language().equals("en") && (isRepaired() || hasFrenchSpaces()))) {
      text.delete(
          i - 1,
          i,
          "number.percent",
          EditKind.SPACING,
          "English sets the sign close to its number, and so does the text",
          0.75);
    }
  }

  /** Whether earlier stages found something to repair. */
  private boolean isRepaired() {
    return document.annotations(Repair.class).findAny().isPresent();
  }

  /** Whether marks of the text have spaces before them that English does not set: {@code so ?}. */
  private boolean hasFrenchSpaces() {
    return proofs.computeIfAbsent('?', sign -> FRENCH_SPACES.matcher(text.text()).find());
  }

  void currency(int i) {
    if (text.at(i + 1) == ' '
        && text.isDigit(i + 2)
        && !text.isDigit(i - 1)
        && !(text.at(i - 1) == ' ' && text.isDigit(i - 2))
        && CLOSE_SIGNS.contains(text.language())
        && (isProved(text.at(i)) || isLoneInProse(i))) {
      text.delete(
          i + 1,
          i + 2,
          "number.currency",
          EditKind.SPACING,
          "the language sets the sign close to its number",
          0.75);
    }
  }

  /** The only such sign of an English text, behind a word: no table, no habit of the author. */
  private boolean isLoneInProse(int i) {
    char sign = text.at(i);
    return text.language().equals("en")
        && text.at(i - 1) == ' '
        && Character.isLowerCase(text.at(i - 2))
        && text.text().indexOf(sign) == text.text().lastIndexOf(sign);
  }

  /** {@code the 21 st}: the ending that this very number has. */
  void ordinal(int i) {
    if (!text.isDigit(i - 1)
        || text.isLetter(i + 3)
        || !text.isLetter(i + 1)
        || !text.isLetter(i + 2)
        || !text.language().equals("en")) {
      return;
    }
    String ending = text.text().substring(i + 1, i + 3);
    boolean teen = text.at(i - 2) == '1';
    String right =
        teen
            ? "th"
            : switch (text.at(i - 1)) {
              case '1' -> "st";
              case '2' -> "nd";
              case '3' -> "rd";
              default -> "th";
            };
    boolean street = text.at(i + 3) == '.' && (ending.equals("st") || ending.equals("rd"));
    if (ending.equals(right) && !street) {
      text.delete(i, i + 1, "number.ordinal", EditKind.SPACING, "an ordinal and its ending", 0.85);
    }
  }
}
