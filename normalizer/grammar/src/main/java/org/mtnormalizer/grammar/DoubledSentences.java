package org.mtnormalizer.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mtnormalizer.document.PatternAtPlaces;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Reason;

/**
 * Whole sentences that a translator went on repeating: the same one twice in a row, or a text that
 * breaks off in the middle of the last one, said again. What somebody says may stand twice, and
 * short sentences may.
 */
final class DoubledSentences {
  private static final double SURE = 0.78;
  private static final int FEWEST_WORDS = 8;
  private static final int FEWEST_WORDS_CUT = 4;

  /** A stop, what closes with it, and the space behind. */
  private static final PatternAtPlaces END =
      new PatternAtPlaces(
          Pattern.compile("(?<=\\p{Ll})\\.[\u201D\u00BB\u2019\")]{0,2}( )(?=\\S)"), c -> c == '.');

  private static final String QUOTES = "\u201C\u201E\u00AB\"";

  private DoubledSentences() {}

  /** The second of the two and the space before it go. */
  static List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    int start = -1; // of the sentence that ends at the last stop
    int line = 0;
    int searched = 0;
    for (MatchResult end : END.findAll(text)) {
      int space = end.start(1);
      line = Math.max(line, lineStart(text, searched, space));
      searched = space;
      if (start < 0 || line > start) {
        start = line;
      }
      int length = space - start;
      int next = space + 1;
      if (isLong(text, start, space, FEWEST_WORDS)
          && text.regionMatches(next, text, start, length)
          && (next + length == text.length() || Character.isWhitespace(text.charAt(next + length)))
          && !isSpoken(text, start)) {
        edits.add(delete(text, new Span(space, next + length)));
      } else if (isCutRepeat(text, start, length, next)) {
        edits.add(delete(text, new Span(space, text.length())));
      }
      start = next;
    }
    return edits;
  }

  /** Where the last line begins that begins between two places; 0 for none. */
  private static int lineStart(String text, int from, int to) {
    int line = 0;
    for (int k = from; k < to; k++) {
      line = text.charAt(k) == '\n' ? k + 1 : line;
    }
    return line;
  }

  /** The text ends in the middle of the sentence that it begins again. */
  private static boolean isCutRepeat(String text, int start, int length, int next) {
    int rest = text.length() - next;
    return rest > 0
        && rest < length
        && Character.isLetter(text.charAt(text.length() - 1))
        && text.regionMatches(next, text, start, rest)
        && !Character.isLetter(text.charAt(start + rest))
        && isLong(text, next, text.length(), FEWEST_WORDS_CUT)
        && !isSpoken(text, start);
  }

  /** Within a quotation that began before; one that begins with each of the two is damage. */
  private static boolean isSpoken(String text, int start) {
    return QUOTES.indexOf(text.charAt(start)) < 0 && DoubledWords.isSpoken(text, start);
  }

  private static boolean isLong(String text, int start, int end, int fewest) {
    int spaces = 0;
    for (int k = start; k < end && spaces < fewest - 1; k++) {
      spaces += text.charAt(k) == ' ' ? 1 : 0;
    }
    return spaces >= fewest - 1;
  }

  private static Edit delete(String text, Span span) {
    return Edit.delete(
        text,
        span,
        new Reason(
            "grammar.repeated-sentence", EditKind.REPETITION, "the sentence stands twice", SURE));
  }
}
