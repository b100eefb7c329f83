package org.mtnormalizer.stage.typography;

import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/**
 * Spaces on the inner side of brackets. A bracket must have its other half near by: alone it can be
 * a face or the sign of a list.
 */
final class BracketRules {
  private static final int LONGEST = 300;
  private static final String RULE = "punctuation.stray";

  private static final Set<String> SMILING = Set.of("ru", "uk", "be", "bg", "sr", "mk", "und");

  /** What Muslims put behind a revered name, in brackets. */
  private static final Set<String> BLESSINGS =
      Set.of("s", "as", "ra", "sa", "saw", "saws", "swt", "pbuh");

  /** Languages that set no space there, or put endings behind the bracket. */
  private static final Set<String> GLUED =
      Set.of("zh", "ja", "ko", "th", "lo", "km", "my", "bo", "und");

  private final MarkText text;

  /** Where the innermost opening bracket that waits for its half stands, -1 for none. */
  private int open = -1;

  /** Whether that one had a space behind it. */
  private boolean spaced;

  private final Set<String> unfinished;

  BracketRules(MarkText text, WordClasses classes) {
    this.text = text;
    this.unfinished = classes.of(text.language(), Kind.UNFINISHED);
  }

  void opening(int i) {
    open = i;
    spaced = text.at(i + 1) == ' ' && Character.isLetterOrDigit(text.at(i + 2)) && !isFace(i - 1);
  }

  void closing(int i) {
    int from = open;
    open = -1;
    if (from < 0) {
      unopened(i);
      return;
    }
    boolean parted = glued(from, i);
    if (!text.isGap(from - 1)
        || i - from > LONGEST
        || matches(text.at(from)) != text.at(i)
        || i - from < 4
        || unfinished.contains(text.text().substring(from + 1, i).strip())) { // the signs: [ and ]
      return;
    }
    boolean spacedHere = text.at(i - 1) == ' ' && !text.isGap(i - 2) && !isFace(i - 2);
    boolean sideFits =
        parted || text.isGap(i + 1) || ".,;:!?\u201D\"\u00BB".indexOf(text.at(i + 1)) >= 0;
    boolean isStyle = text.at(i - 2) == '.' || text.at(i - 2) == '\u2026';
    if (spaced) {
      inner(from + 1);
    }
    if (spacedHere && sideFits && !isStyle && text.endsWord(i - 2)) {
      inner(i - 1);
    }
    spaced = false;
  }

  /**
   * {@code the film(shot in May)won}: a phrase in brackets has spaces outside. No ending {@code
   * person(s)}, no formula, no code.
   */
  private boolean glued(int from, int i) {
    boolean left = text.isLetter(from - 1) && text.isLetter(from - 2) && text.isLetter(from - 3);
    if (left && text.at(from + 1) == ' ') {
      shifted(from, i);
      return false;
    }
    boolean right = text.isLetter(i + 1) && (left || text.isLetter(i + 2));
    boolean alone = left && (right || text.closes(i + 1) || ".,;:!?".indexOf(text.at(i + 1)) >= 0);
    boolean behind = right && (left || text.isGap(from - 1));
    if (text.at(i) != ')'
        || !alone && !behind
        || i - from > LONGEST
        || GLUED.contains(text.language())
        || !isPhrase(from, i, left && right)) {
      return false;
    }
    if (left) {
      outer(from);
    }
    if (right) {
      outer(i + 1);
    }
    return right;
  }

  /** {@code the film( shot in May) won}: the space stands on the wrong side. */
  private void shifted(int from, int i) {
    if (text.at(i) == ')'
        && Character.isLetterOrDigit(text.at(i - 1))
        && (text.closes(i + 1) || ".,;:!?".indexOf(text.at(i + 1)) >= 0)
        && i - from <= LONGEST
        && !GLUED.contains(text.language())
        && isPhrase(from + 1, i, false)) {
      text.replace(
          from,
          from + 2,
          " (",
          "spacing.bracket",
          EditKind.SPACING,
          "the space stands on the outer side of a bracket",
          0.8);
    }
  }

  /**
   * Words, the first no more than a part of which an ending could be; or a party: {@code (CDU)}.
   */
  private boolean isPhrase(int from, int i, boolean both) {
    if (both && i - from > 2 && isCapitals(from + 1, i)) {
      return true;
    }
    int spaces = 0;
    for (int k = from + 1; k < i; k++) {
      char c = text.at(k);
      if (text.isBreak(k) || "=<>{}[]_;|*/\\\"'".indexOf(c) >= 0 && c != '\'') {
        return false;
      }
      spaces += c == ' ' && Character.isLetterOrDigit(text.at(k - 1)) ? 1 : 0;
    }
    return spaces > 0 && Character.isLetterOrDigit(text.at(from + 1));
  }

  private boolean isCapitals(int from, int to) {
    for (int k = from; k < to; k++) {
      if (!Character.isUpperCase(text.at(k))) {
        return false;
      }
    }
    return true;
  }

  private void outer(int place) {
    text.replace(
        place,
        place,
        " ",
        "spacing.bracket",
        EditKind.SPACING,
        "a space stands on the outer side of a bracket",
        0.8);
  }

  /** A bracket whose half was lost; in Slavic languages alone it is a smile. */
  private void unopened(int i) {
    if (text.at(i) != ')' || SMILING.contains(text.language())) {
      return;
    }
    String blessing = text.wordBefore(i);
    int stop = i - blessing.length() - 1;
    if (isDateline(i, blessing)) {
      opened(stop + 1, stop + 1, "(", "a place begins the report");
      return;
    }
    if (text.at(i - 1) == ' '
        && text.isLetter(i - 2)
        && text.isLetter(i - 3)
        && text.at(i + 1) == ' '
        && Character.isLowerCase(text.at(i + 2))) {
      inner(i - 1);
    } else if (BLESSINGS.contains(blessing) && text.at(stop) == '.' && text.isLetter(stop - 1)) {
      opened(stop, stop + 1, " (", "the bracket that closes was opened");
    }
  }

  /** {@code Manaus AM) –}: a place and its state before the report. */
  private boolean isDateline(int i, String state) {
    int start = i - state.length() - 1;
    if (state.length() != 2
        || !state.equals(state.toUpperCase(Locale.ROOT))
        || text.at(start) != ' '
        || !text.isLetter(start - 1)
        || text.at(i + 1) != ' '
        || "-\u2013\u2014".indexOf(text.at(i + 2)) < 0) {
      return false;
    }
    int k = start - 1;
    while (start - k < 40 && (text.isLetter(k) || text.at(k) == ' ')) {
      k--;
    }
    return text.isBreak(k) && Character.isUpperCase(text.at(k + 1));
  }

  private void opened(int from, int to, String bracket, String why) {
    text.replace(from, to, bracket, RULE, EditKind.PUNCTUATION, why, 0.8);
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
