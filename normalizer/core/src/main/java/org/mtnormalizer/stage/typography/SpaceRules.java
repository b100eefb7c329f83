package org.mtnormalizer.stage.typography;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/** Spaces before and behind marks. */
final class SpaceRules {
  /** Languages that set a space before ? ! : ; and leave it to us to know which. */
  private static final Set<String> SPACED_MARKS = Set.of("fr", "br", "und");

  /** What closes a quotation or a bracket, behind a word. */
  private static final String CLOSING = "\u201C\u201D\u00BB)";

  private static final int LONGEST_WORD = 20;

  /** What a quotation in single marks is at most long. */
  private static final int LONGEST_SINGLE = 60;

  private static final char DANDA = '\u0964';

  private static final Pattern CLOSE_DANDA = Pattern.compile("\\S\u0964");

  private Optional<Boolean> dandaClose = Optional.empty();

  /** Canadian French sets a space before the colon only. */
  private final boolean canadian;

  private final MarkText text;
  private final Set<String> unfinished;
  private final Set<String> starters;
  private final Set<String> conjunctions;
  private final Set<String> roles;

  /**
   * @param canadian whether the text is Canadian French
   */
  SpaceRules(MarkText text, boolean canadian, WordClasses classes) {
    this.text = text;
    this.canadian = canadian;
    this.unfinished = classes.of(text.language(), Kind.UNFINISHED);
    this.conjunctions = classes.of(text.language(), Kind.CONJUNCTIONS);
    this.roles = classes.of(text.language(), Kind.ROLES);
    this.starters = classes.of(text.language(), Kind.STARTERS);
  }

  /** Some authors set a space before it: only what the text does elsewhere tells. */
  private boolean setsDandaClose() {
    if (dandaClose.isEmpty()) {
      dandaClose = Optional.of(CLOSE_DANDA.matcher(text.text()).find());
    }
    return dandaClose.get();
  }

  void spaceBefore(int i) {
    char mark = text.at(i);
    if (mark == DANDA && !setsDandaClose()) {
      return;
    }
    boolean asked = mark == ',' && "?!".indexOf(text.at(i - 2)) >= 0;
    if (i < 2
        || text.at(i - 1) != ' '
        || !asked && !text.endsWord(i - 2) && !isSignOfAmount(i - 2)) {
      return;
    }
    if ((mark == ':' || mark == ';') && !text.isGap(i + 1)) {
      return; // an emoticon, or a name such as “ :)”
    }
    if (mark == ':' && text.isDigit(i - 2) && text.isDigit(i + 2)) {
      return; // 1 : 0, a way to write a score
    }
    if (mark == '.' && text.isDigit(i - 2) && text.at(i + 1) == ' ' && text.isDigit(i + 2)) {
      return; // 2 . 10, a product
    }
    if (mark == ':' && text.at(i + 1) == ' ' && "()".indexOf(text.at(i + 2)) >= 0) {
      return; // a face with a space inside
    }
    if (text.at(i - 2) == ')' && ":;=-".indexOf(text.at(i - 3)) >= 0) {
      return; // a face
    }
    if (mark == '.' && text.at(i + 1) == ' ' && isShown(i)) {
      return;
    }
    boolean spacedHere =
        (canadian ? ":" : "?!:;").indexOf(mark) >= 0 && SPACED_MARKS.contains(text.language());
    int last = i;
    while ("?!".indexOf(mark) >= 0 && last - i < 3 && "?!".indexOf(text.at(last + 1)) >= 0) {
      last++;
    }
    boolean turned = text.at(last + 1) == Quotation.LEFT && text.isBreak(last + 2);
    if (spacedHere || !turned && !text.closes(last + 1) || isSpacedDots(i)) {
      return;
    }
    text.delete(
        i - 1,
        i,
        "spacing.before-mark",
        EditKind.SPACING,
        "no space stands before this mark in the language of the text",
        mark == ':' || mark == ';' ? 0.75 : 0.9);
  }

  /** {@code 180 $ .}: a currency sign behind a number. */
  private boolean isSignOfAmount(int i) {
    return "$\u20AC\u00A3".indexOf(text.at(i)) >= 0
        && text.isDigit(text.at(i - 1) == ' ' ? i - 2 : i - 1);
  }

  /** The sign itself: {@code the folder . (one dot)}, {@code digits and . are allowed}. */
  private boolean isShown(int i) {
    char next = text.at(i + 2);
    return next == '('
        || (Character.isLowerCase(next) || "-\u2013\u2014".indexOf(next) >= 0)
            && unfinished.contains(text.wordBefore(i - 1));
  }

  /**
   * {@code the mayor,Rita Moreau}, {@code the mayor ,Rita Moreau}, {@code a boat ,they say}, {@code
   * the dam ,1911} and {@code in 1911 ,they say}.
   */
  void gluedComma(int i) {
    boolean inverted = text.isLetter(i + 1) && text.at(i + 2) == '-'; // a-t-il
    boolean letter = text.isLetter(i + 1) && text.at(i + 2) == ' ' && text.isWord(i + 3, 1);
    boolean bracket = text.at(i - 1) == ')'; // f(x),g
    if (closesQuotation(i - 1) && (text.isWord(i + 1, 1) || inverted || letter && !bracket)) {
      behind(i, "a space stands behind a comma");
      return;
    }
    boolean shifted = text.at(i - 1) == ' ';
    int end = shifted ? i - 1 : i;
    boolean number = shifted && text.isDigit(end - 1) && text.isLetter(i + 1);
    if ((text.isWord(end - 1, -1) || shifted && closesQuotation(end - 1) || number)
        && (text.isWord(i + 1, 1) || shifted && (isNumber(i + 1) || isShortConjunction(i + 1)))
        && (shifted ? !isLowMark(i) : Character.isUpperCase(text.at(i + 1)))) {
      text.replace(
          end,
          i + 1,
          text.at(i) + " ",
          "spacing.behind-mark",
          EditKind.SPACING,
          "a space stands behind a comma",
          0.8);
    }
  }

  /** {@code kluby ,a nawet}: a conjunction may have one letter. */
  private boolean isShortConjunction(int i) {
    return conjunctions.contains(text.wordAt(i, 2))
        && text.at(i + 1) == ' '
        && text.isWord(i + 2, 1);
  }

  /** Three or four digits, and no nought before them: no fraction. */
  private boolean isNumber(int i) {
    return text.isDigit(i)
        && text.at(i) != '0'
        && text.isDigit(i + 1)
        && text.isDigit(i + 2)
        && text.closesNumber(text.isDigit(i + 3) ? i + 4 : i + 3);
  }

  /** {@code they call him ,the boss’}: the comma stands for a mark that opens. */
  private boolean isLowMark(int i) {
    int k = i + 1;
    while (k - i < LONGEST_SINGLE && !text.isBreak(k) && "\u2018\u2019'".indexOf(text.at(k)) < 0) {
      k++;
    }
    return "\u2018\u2019'".indexOf(text.at(k)) >= 0 && !text.isGap(k - 1) && !text.isLetter(k + 1);
  }

  /**
   * {@code She said :\u00ABWe stay\u00BB} and {@code She said:\u00ABWe stay\u00BB}: the space
   * stands on the wrong side, or is lost.
   */
  void gluedColon(int i) {
    boolean shifted = text.at(i - 1) == ' ';
    if (text.isLetter(shifted ? i - 2 : i - 1)
        && (shifted ? "\u00AB\u201C\u201E\"" : "\u00AB\u201E").indexOf(text.at(i + 1)) >= 0
        && (shifted || !Quotation.isLeftRight(text.language())) // there the pair is looked at
        && text.isLetter(i + 2)
        && !SPACED_MARKS.contains(text.language())) {
      text.replace(
          shifted ? i - 1 : i,
          i + 1,
          ": ",
          "spacing.behind-mark",
          EditKind.SPACING,
          "a space stands behind a colon",
          0.85);
    }
  }

  /**
   * {@code so\u00BB.Then}, {@code so .Then} and {@code so .President Hill}: a sentence begins
   * behind the stop.
   */
  void gluedStop(int i) {
    if (text.at(i - 1) == ' '
        && (text.isWord(i - 2, -1) || text.isDigit(i - 2))
        && text.isWord(i + 1, 1)
        && Character.isUpperCase(text.at(i + 1))
        && startsSentence(text.wordAt(i + 1, LONGEST_WORD).toLowerCase(Locale.ROOT), i + 1)) {
      text.replace(
          i - 1,
          i + 1,
          ". ",
          "spacing.behind-mark",
          EditKind.SPACING,
          "a sentence begins here",
          0.85);
      return;
    }
    if (closesQuotation(i - 1)
        && Character.isUpperCase(text.at(i + 1))
        && (text.isWord(i + 1, 1) || text.at(i + 2) == ' ')) {
      behind(i, "a sentence begins here");
    }
  }

  /** A function word, or somebody's role with the name behind it. */
  private boolean startsSentence(String lower, int i) {
    return starters.contains(lower)
        || roles.contains(lower)
            && text.at(i + lower.length()) == ' '
            && Character.isUpperCase(text.at(i + lower.length() + 1));
  }

  /**
   * {@code CDU/ CSU} and {@code CDU /CSU}, two acronyms: a slash is spaced on both sides or none.
   */
  void slash(int i) {
    boolean before = text.at(i - 1) == ' ';
    boolean behind = text.at(i + 1) == ' ';
    int end = before ? i - 1 : i;
    int from = behind ? i + 2 : i + 1;
    if (before != behind && isAcronym(text.wordBefore(end)) && isAcronym(wordAt(from))) {
      text.delete(
          before ? i - 1 : i + 1,
          before ? i : i + 2,
          "spacing.before-mark",
          EditKind.SPACING,
          "a slash between acronyms stands close",
          0.8);
    }
  }

  private String wordAt(int i) {
    return text.wordAt(i, LONGEST_WORD);
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /** Whether a mark behind a word or a stop closes a quotation or a bracket. */
  private boolean closesQuotation(int i) {
    int end = text.at(i - 1) == ' ' ? i - 2 : i - 1;
    return CLOSING.indexOf(text.at(i)) >= 0
        && (text.endsWord(end) || ".!?\u2026".indexOf(text.at(end)) >= 0);
  }

  private void behind(int i, String why) {
    text.replace(i + 1, i + 1, " ", "spacing.behind-mark", EditKind.SPACING, why, 0.8);
  }

  /** Marks of full width bring their space with them. */
  void spaceBeforeWide(int i) {
    if (i >= 2 && text.at(i - 1) == ' ' && text.isLetter(i - 2)) {
      text.delete(
          i - 1,
          i,
          "spacing.before-mark",
          EditKind.SPACING,
          "a mark of full width has its own space",
          0.85);
    }
  }

  /** {@code ¿ Qué}: the Spanish opening marks stand close. */
  void inverted(int i) {
    if (text.at(i + 1) == ' ' && text.isLetter(i + 2) && !text.isLetter(i - 1)) {
      text.delete(
          i + 1,
          i + 2,
          "spacing.behind-mark",
          EditKind.SPACING,
          "no space stands behind an opening mark",
          0.9);
    }
  }

  /** Part of {@code . . .}: a spaced ellipsis is a style. */
  private boolean isSpacedDots(int i) {
    return text.at(i + 1) == ' ' && text.at(i + 2) == '.'
        || i >= 3 && text.at(i - 1) == ' ' && text.at(i - 2) == '.';
  }
}
