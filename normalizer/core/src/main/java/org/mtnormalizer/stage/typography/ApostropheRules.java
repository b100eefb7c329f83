package org.mtnormalizer.stage.typography;

import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/**
 * Apostrophes that stand apart from their words: {@code don ’t}, {@code the ship ' s}, {@code the
 * members ‘ voices}, {@code l ’ été}; and accents that stand for them: {@code it´s}.
 *
 * <p>A single quotation mark that could open or close is left alone, and so are elisions at a
 * word's begin (’90s, ’tis, rock ’n’ roll), feet and minutes.
 */
final class ApostropheRules {
  /** Languages that elide the vowel of an article or a pronoun. */
  private static final Set<String> ELIDING = Set.of("fr", "ca", "it", "oc");

  /** What a name in single marks is at most long. */
  private static final int LONGEST = 30;

  private static final int LONGEST_ENDING = 6;

  private final MarkText text;
  private final Lexicon lexicon;
  private final Set<String> clitics;
  private final Set<String> elided;
  private final Set<String> truncated;
  private final Set<String> shortened;
  private final Set<String> negated;

  ApostropheRules(MarkText text, Lexicon lexicon, WordClasses classes) {
    this.text = text;
    this.lexicon = lexicon;
    this.clitics = classes.of(text.language(), Kind.CLITICS);
    this.truncated = classes.of(text.language(), Kind.TRUNCATED);
    this.shortened = classes.of(text.language(), Kind.SHORTENED);
    this.negated = classes.of(text.language(), Kind.NEGATED);
    this.elided = classes.of(text.language(), Kind.ELIDED);
  }

  /** {@code Mossos d‘Esquadra}: one letter, a mark and a capital are a name's, in any language. */
  private void turned(int i) {
    boolean turkish =
        text.language().equals("tr")
            && text.isLetter(i - 1)
            && Character.isLowerCase(text.at(i + 1));
    if (text.at(i) == '\u2018' && turkish && isLoneSingle(i)) {
      text.replace(
          i,
          i + 1,
          "\u2019",
          "quote.apostrophe",
          EditKind.QUOTE,
          "an ending stands behind a name",
          0.85);
    } else if (text.at(i) == '\u2018'
        && "dDlLO".indexOf(text.at(i - 1)) >= 0
        && text.isGap(i - 2)
        && Character.isUpperCase(text.at(i + 1))
        && Character.isLowerCase(text.at(i + 2))
        && isLoneSingle(i)) {
      text.replace(
          i,
          i + 1,
          "\u2019",
          "quote.apostrophe",
          EditKind.QUOTE,
          "an elided word stands before a name",
          0.85);
    }
  }

  /** Where an opening single mark between two spaces waits for its half, -1 for none. */
  private int open = -1;

  void look(int i) {
    if (text.language().equals("en") && negation(i)) {
      return;
    }
    boolean gapLeft = text.at(i - 1) == ' ';
    boolean gapRight = text.at(i + 1) == ' ';
    if (!gapLeft && !gapRight && text.at(i) != '\'') {
      turned(i);
      return;
    }
    spacedPair(i, gapLeft, gapRight);
    if (!gapLeft && !gapRight || particle(i, gapLeft) || truncated(i, gapLeft, gapRight)) {
      return;
    }
    switch (text.language()) {
      case "uk" -> insideWord(i, gapLeft, gapRight);
      case "en" -> english(i, gapLeft, gapRight);
      case "tr" -> ending(i, gapLeft, gapRight);
      case "nl" -> plural(i, gapLeft, gapRight);
      default -> elision(i, gapLeft, gapRight);
    }
  }

  /**
   * {@code it\u00B4s}, {@code l`eau}: an accent between what an apostrophe joins. Between other
   * letters it may belong to one of them.
   */
  void accent(int i) {
    String behind = text.wordAt(i + 1, LONGEST_ENDING + 1);
    String before = text.wordBefore(i);
    boolean elides =
        elided.contains(before.toLowerCase(Locale.ROOT)) && text.isGap(i - before.length() - 1);
    boolean clitic =
        clitics.contains(behind)
            && before.length() > 1
            && !(behind.equals("t") && text.at(i - 1) != 'n')
            && !(text.language().equals("tr") && !Character.isUpperCase(before.charAt(0)));
    if (!behind.isEmpty() && (elides || clitic)) {
      text.replace(
          i,
          i + 1,
          text.text().indexOf('\u2019') < 0 ? "'" : "\u2019",
          "quote.apostrophe",
          EditKind.QUOTE,
          "an accent stands for an apostrophe",
          0.85);
    }
  }

  /**
   * {@code foto ' s}: a Dutch plural. {@code \u2019s avonds} is a word of its own, and so may be
   * what no word list has.
   */
  private void plural(int i, boolean gapLeft, boolean gapRight) {
    String word = text.wordBefore(gapLeft ? i - 1 : i);
    int from = gapRight ? i + 2 : i + 1;
    if (gapRight
        && (gapLeft || text.isBreak(i - 1))
        && text.at(i) != '\u2018'
        && text.at(from) == 's'
        && text.at(from + 1) == ' '
        && shortened.contains(text.wordAt(from + 2, LONGEST).toLowerCase(Locale.ROOT))) {
      join(i, from, mark(i), 0.85);
      return;
    }
    boolean fits =
        (gapLeft || gapRight)
            && text.at(i) != '\u2018'
            && text.at(from) == 's'
            && !text.isLetter(from + 1)
            && text.at(from + 1) != '-' // 's-Hertogenbosch
            && (lexicon.contains("nl", word + "'s")
                || lexicon.contains("nl", word.toLowerCase(Locale.ROOT) + "'s"))
            && !shortened.contains(text.wordAt(from + 2, LONGEST));
    if (fits) {
      join(gapLeft ? i - 1 : i, from, mark(i), 0.85);
    }
  }

  /** {@code did n’t}: a tokenizer parts the negation from its verb. */
  private boolean negation(int i) {
    boolean fits =
        text.at(i - 1) == 'n'
            && text.at(i - 2) == ' '
            && text.at(i + 1) == 't'
            && !text.isLetter(i + 2)
            && negated.contains(text.wordBefore(i - 2).toLowerCase(Locale.ROOT));
    if (fits) {
      text.delete(
          i - 2,
          i - 1,
          "quote.apostrophe",
          EditKind.SPACING,
          "an apostrophe belongs to its words",
          0.85);
    }
    return fits;
  }

  /** {@code O ' Brien}, {@code D \u2019 Artagnan}: a particle of names. */
  private boolean particle(int i, boolean gapLeft) {
    boolean fits =
        gapLeft
            && (text.at(i - 2) == 'O' || text.at(i - 2) == 'D')
            && text.isGap(i - 3)
            && text.at(i) != '\u2018'
            && text.at(i + 1) == ' '
            && Character.isUpperCase(text.at(i + 2))
            && Character.isLowerCase(text.at(i + 3));
    if (fits) {
      join(i - 1, i + 2, mark(i), 0.85);
    }
    return fits;
  }

  /** {@code un po ' di}: the apostrophe ends the word. */
  private boolean truncated(int i, boolean gapLeft, boolean gapRight) {
    boolean fits =
        gapLeft
            && gapRight
            && text.at(i) != '\u2018'
            && text.isLetter(i + 2)
            && truncated.contains(text.wordBefore(i - 1).toLowerCase(Locale.ROOT))
            && text.isGap(i - 2 - text.wordBefore(i - 1).length());
    if (fits) {
      join(i - 1, i + 1, mark(i), 0.85);
    }
    return fits;
  }

  /**
   * {@code \u043F ' \u044F\u0442\u044C}: a sign of Ukrainian spelling, between these letters alone.
   */
  private void insideWord(int i, boolean gapLeft, boolean gapRight) {
    int before = gapLeft ? i - 2 : i - 1;
    int behind = gapRight ? i + 2 : i + 1;
    if ("\u0431\u043F\u0432\u043C\u0444\u0440\u043A".indexOf(Character.toLowerCase(text.at(before)))
            >= 0
        && "\u044F\u044E\u0454\u0457".indexOf(text.at(behind)) >= 0
        && text.at(i) != '\u2018'
        && (gapRight
            || text.wordBefore(before + 1).length() > 1
                && "'\u2019".indexOf(text.at(behind + text.wordAt(behind, LONGEST).length()))
                    < 0)) {
      join(before + 1, behind, mark(i), 0.85);
    }
  }

  /** {@code Ankara ’nın}: a case ending of a Turkish name. */
  private void ending(int i, boolean gapLeft, boolean gapRight) {
    int from = gapRight ? i + 2 : i + 1;
    String ending = text.wordAt(from, LONGEST_ENDING + 1);
    String name = text.wordBefore(gapLeft ? i - 1 : i);
    if ((gapLeft || ending.length() > 1)
        && text.at(i) != '\u2018'
        && clitics.contains(ending)
        && name.length() > 1
        && Character.isUpperCase(name.charAt(0))
        && isLoneSingle(i)) {
      join(gapLeft ? i - 1 : i, from, mark(i), 0.8);
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
    if (!gapLeft && clitics.contains(wordAt(i + 2)) && text.isLetter(i - 1) && isEnd(i + 2)) {
      join(i, i + 2, mark(i), 0.85); // “they' re”
      return;
    }
    boolean decade = text.isDigit(i - 2) && text.at(i - 2) == '0' && text.isDigit(i - 3);
    if (!gapLeft || !text.isLetter(i - 2) && !decade) {
      return;
    }
    int from = gapRight ? i + 2 : i + 1;
    String clitic = wordAt(from);
    boolean negation = !clitic.equals("t") || text.at(i - 2) == 'n';
    boolean prefix = text.at(from + clitic.length()) == '-'; // ’s-Hertogenbosch
    if (clitics.contains(clitic) && negation && !prefix) {
      join(i - 1, from, mark(i), 0.85);
    } else if (gapRight
        && text.at(i - 2) == 's'
        && Character.isLowerCase(text.at(i + 2))
        && isLoneSingle(i)) {
      join(i - 1, i + 1, mark(i), 0.8);
    }
  }

  /** Whether no other single mark of the line stands between spaces or could be its half. */
  private boolean isLoneSingle(int i) {
    for (int step = -1; step <= 1; step += 2) {
      for (int k = i + step; Math.abs(k - i) < 200 && !text.isBreak(k); k += step) {
        char c = text.at(k);
        boolean inWord =
            text.isLetter(k - 1) && text.isLetter(k + 1)
                || clitics.contains(wordAt(text.at(k + 1) == ' ' ? k + 2 : k + 1));
        if ((c == '\u2018' || c == '\u2019' || c == '\'') && !inWord) {
          return false;
        }
      }
    }
    return true;
  }

  private void elision(int i, boolean gapLeft, boolean gapRight) {
    int wordEnd = gapLeft ? i - 1 : i;
    int from = gapRight ? i + 2 : i + 1;
    String word = text.wordBefore(wordEnd).toLowerCase(Locale.ROOT);
    boolean free = text.isGap(wordEnd - word.length() - 1);
    if (free && elided.contains(word) && text.isLetter(from) && text.at(i) != '\u2018') {
      join(wordEnd, from, mark(i), 0.85);
    }
  }

  /** Whether a gap or a mark stands behind the letters there. */
  private boolean isEnd(int from) {
    int end = from + wordAt(from).length();
    return text.isGap(end) || ".,;:!?".indexOf(text.at(end)) >= 0;
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
