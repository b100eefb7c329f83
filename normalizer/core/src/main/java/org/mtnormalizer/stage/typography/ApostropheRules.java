package org.mtnormalizer.stage.typography;

import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.edit.EditKind;

/**
 * Apostrophes that stand apart from their words: {@code don ’t}, {@code the ship ' s}, {@code the
 * members ‘ voices}, {@code l ’ été}.
 *
 * <p>A single quotation mark that could open or close is left alone, and so are elisions at a
 * word's begin (’90s, ’tis, rock ’n’ roll), feet and minutes.
 */
final class ApostropheRules {
  private static final Set<String> CLITICS = Set.of("s", "t", "re", "ve", "ll", "d", "m");

  private static final Set<String> ELIDED =
      Set.of("l", "d", "c", "j", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quelqu");

  private static final Set<String> ELIDED_ITALIAN =
      Set.of("l", "d", "dell", "nell", "all", "dall", "sull", "un", "c", "quest", "quell", "s");

  /** Languages that elide the vowel of an article or a pronoun. */
  private static final Set<String> ELIDING = Set.of("fr", "ca", "it", "oc");

  /** What a name in single marks is at most long. */
  private static final int LONGEST = 30;

  private final MarkText text;

  ApostropheRules(MarkText text) {
    this.text = text;
  }

  /** Where an opening single mark between two spaces waits for its half, -1 for none. */
  private int open = -1;

  void look(int i) {
    boolean gapLeft = text.at(i - 1) == ' ';
    boolean gapRight = text.at(i + 1) == ' ';
    if (!gapLeft && !gapRight && text.at(i) != '\'') {
      return;
    }
    spacedPair(i, gapLeft, gapRight);
    if (!gapLeft && !gapRight) {
      return;
    }
    switch (text.language()) {
      case "en" -> english(i, gapLeft, gapRight);
      case "fr" -> elision(i, gapLeft, gapRight, ELIDED);
      case "it" -> elision(i, gapLeft, gapRight, ELIDED_ITALIAN);
      default -> {}
    }
  }

  /** {@code the ' Aurora '.}: two straight marks around a name, between spaces or before a stop. */
  private void spacedPair(int i, boolean gapLeft, boolean gapRight) {
    boolean alone = text.at(i) == '\'' && gapLeft;
    if (alone && gapRight && open < 0 && text.isLetter(i + 2) && !text.isLetter(i + 3)) {
      return; // “it ' s”
    }
    if (alone
        && open >= 0
        && i - open < LONGEST
        && (gapRight || ".,;:!?)".indexOf(text.at(i + 1)) >= 0)) {
      inner(open + 1);
      inner(i - 1);
      open = -1;
    } else if (alone && gapRight && Character.isUpperCase(text.at(i + 2))) {
      open = i;
    } else if (text.at(i) == '\'' && !(text.isLetter(i - 1) && text.isLetter(i + 1))) {
      open = -1;
    }
  }

  private void inner(int space) {
    text.delete(
        space,
        space + 1,
        "quote.inner-space",
        EditKind.QUOTE,
        "no space stands on the inner side of a quotation mark",
        0.8);
  }

  private void english(int i, boolean gapLeft, boolean gapRight) {
    if (!gapLeft || !text.isLetter(i - 2)) {
      return;
    }
    int from = gapRight ? i + 2 : i + 1;
    String clitic = wordAt(from);
    boolean negation = !clitic.equals("t") || text.at(i - 2) == 'n';
    boolean prefix = text.at(from + clitic.length()) == '-'; // ’s-Hertogenbosch
    if (CLITICS.contains(clitic) && negation && !prefix) {
      join(i - 1, from, mark(i), 0.85);
    } else if (gapRight
        && text.at(i - 2) == 's'
        && Character.isLowerCase(text.at(i + 2))
        && text.at(i) != '\''
        && isLoneSingle(i)) {
      join(i - 1, i + 1, "\u2019", 0.8);
    }
  }

  /** Whether no other single mark of the line stands between spaces or could be its half. */
  private boolean isLoneSingle(int i) {
    for (int step = -1; step <= 1; step += 2) {
      for (int k = i + step; Math.abs(k - i) < 200 && !text.isBreak(k); k += step) {
        char c = text.at(k);
        boolean inWord =
            text.isLetter(k - 1) && text.isLetter(k + 1)
                || CLITICS.contains(wordAt(text.at(k + 1) == ' ' ? k + 2 : k + 1));
        if ((c == '\u2018' || c == '\u2019' || c == '\'') && !inWord) {
          return false;
        }
      }
    }
    return true;
  }

  private void elision(int i, boolean gapLeft, boolean gapRight, Set<String> elided) {
    int wordEnd = gapLeft ? i - 1 : i;
    int from = gapRight ? i + 2 : i + 1;
    String word = text.wordBefore(wordEnd).toLowerCase(Locale.ROOT);
    boolean free = text.isGap(wordEnd - word.length() - 1);
    if (free && elided.contains(word) && text.isLetter(from) && text.at(i) != '\u2018') {
      join(wordEnd, from, mark(i), 0.85);
    }
  }

  private String wordAt(int from) {
    int end = from;
    while (end - from < 4 && text.isLetter(end)) {
      end++;
    }
    return from < end ? text.text().substring(from, end) : "";
  }

  private String mark(int i) {
    return text.at(i) == '\'' ? "'" : "\u2019";
  }

  private void join(int from, int to, String mark, double confidence) {
    text.replace(
        from,
        to,
        mark,
        "quote.apostrophe",
        EditKind.SPACING,
        "an apostrophe belongs to its words",
        confidence);
  }

  /** {@code d”un}: between a single letter that elides and a word stands an apostrophe. */
  static boolean isElision(MarkText text, int i) {
    return ELIDING.contains(text.language())
        && "dlnmstcjDLNMSTCJ".indexOf(text.at(i - 1)) >= 0
        && text.isGap(i - 2)
        && text.isLetter(i + 1);
  }
}
