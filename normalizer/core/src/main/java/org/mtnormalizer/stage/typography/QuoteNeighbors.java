package org.mtnormalizer.stage.typography;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.language.Lexicon;

/** What stands beside the marks of one paragraph. */
final class QuoteNeighbors {
  /** What a quotation inside a sentence is at most long. */
  private static final int LONGEST_MIRRORED = 120;

  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\\b");

  private static final int NEAR = 20;

  private final String text;
  private final String language;
  private final Span line;
  private final Lexicon lexicon;
  private final Set<String> starters;
  private final Set<String> suspending;

  QuoteNeighbors(MarkText marks, Span line, Lexicon lexicon, QuoteWords words) {
    this.text = marks.text();
    this.language = marks.language();
    this.line = line;
    this.lexicon = lexicon;
    this.starters = words.starters();
    this.suspending = words.suspending();
  }

  /** Whether a function word with a capital letter, and more words, stand there. */
  boolean startsSentence(int i) {
    int end = wordEnd(i);
    String word = text.substring(i, end);
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && end < text.length()
        && (text.charAt(end) == ' ' || text.charAt(end) == ',')
        && starters.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word begins there, not the plural s of “um”s. */
  boolean isWordAt(int i) {
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

  boolean startsLower(int i) {
    return i < line.end() && Character.isLowerCase(text.charAt(i));
  }

  boolean endsSentence(int i) {
    return i > line.start() && ".!?\u2026".indexOf(text.charAt(i - 1)) >= 0;
  }

  /** A mark that touches an address would become a part of it. */
  boolean endsAddress(int end) {
    int start = text.lastIndexOf(' ', end - 1) + 1;
    return text.substring(Math.max(start, line.start()), end).contains("://");
  }

  /** A dash with a space behind it; no hyphen that another word shares: “pre”- and “post”-war. */
  boolean isDashGlued(int i) {
    return i + 2 < line.end()
        && Quotation.isSpaced(language)
        && "-\u2013\u2014".indexOf(text.charAt(i)) >= 0
        && text.charAt(i + 1) == ' '
        && !suspending.contains(text.substring(i + 2, wordEnd(i + 2)));
  }

  /** {@code Instagram “}: a capitalized word alone is no sentence, so none ends before it. */
  boolean isLoneWord(int from) {
    int end = wordEnd(from);
    return end > from
        && Character.isUpperCase(text.charAt(from))
        && end + 1 < line.end()
        && QuotePairing.isSpace(text.charAt(end))
        && Quotation.isCurly(text.charAt(end + 1));
  }

  /**
   * {@code he called it\u201D a dream \u201Cand left}: both glyphs and both spaces on the wrong
   * side, and no quotation that the one could close or the other could open for long.
   */
  boolean isMirrored(int first, int second) {
    if (text.charAt(first) != Quotation.RIGHT
        || text.charAt(second) != Quotation.LEFT
        || second - first > LONGEST_MIRRORED
        || first == line.start()
        || second + 1 >= line.end()
        || !isSpacedAround(first, -1)
        || !isSpacedAround(second, 1)
        || !Character.isLowerCase(text.charAt(first + 2))
        || isOpenBefore()) {
      return false;
    }
    for (int k = first; k < second; k++) {
      if (".!?:".indexOf(text.charAt(k)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code told the\u201D Gazette \u201C}: glyphs and spaces as in a mirror, around a short phrase.
   */
  boolean isTurned(int first, int second) {
    char open = text.charAt(first);
    boolean glyphs =
        open == Quotation.RIGHT && text.charAt(second) == Quotation.LEFT
            || open == Quotation.RIGHT_GUILLEMET
                && text.charAt(second) == Quotation.LEFT_GUILLEMET
                && !Quotation.hasGuillemets(language);
    if (!glyphs
        || second - first < 4
        || second - first > LONGEST_MIRRORED
        || text.charAt(first + 1) != ' '
        || text.charAt(second - 1) != ' '
        || !Character.isLetterOrDigit(text.charAt(first + 2))
        || !Character.isLetterOrDigit(text.charAt(second - 2))) {
      return false;
    }
    for (int k = first; k < second; k++) {
      if (".!?:".indexOf(text.charAt(k)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** A letter on one side of a mark, a space and a letter on the other. */
  private boolean isSpacedAround(int i, int letter) {
    return Character.isLetter(text.charAt(i + letter))
        && text.charAt(i - letter) == ' '
        && Character.isLetter(text.charAt(i - 2 * letter));
  }

  /** Whether a quotation of an earlier paragraph is still open. */
  private boolean isOpenBefore() {
    int last = Math.max(text.lastIndexOf(Quotation.LEFT, line.start()), -1);
    return last > text.lastIndexOf(Quotation.RIGHT, line.start());
  }

  /**
   * {@code the city.”Today we won}: glued on both sides, the mark says nothing itself; but nobody
   * spoke of himself before.
   */
  boolean opensSpeech(int i) {
    if (!language.equals("en")
        || i <= line.start()
        || i + 1 >= line.end()
        || ".!?".indexOf(text.charAt(i - 1)) < 0
        || !Character.isUpperCase(text.charAt(i + 1))) {
      return false;
    }
    Matcher m = FIRST_PERSON.matcher(text).region(i + 1, Math.min(line.end(), i + NEAR));
    return m.find() && FIRST_PERSON.matcher(text).results().findFirst().orElseThrow().start() > i;
  }
}
