package org.mtnormalizer.stage.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Lines;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;

/**
 * Two halves of different pairs that are each alone in their paragraph: {@code “so'}, {@code ‘so”},
 * {@code “so」}. The one that opens tells the one that closes.
 */
final class LoneHalves {
  private static final String CORNERS = "\u300C\u300D\u300E\u300F";
  private static final String SINGLE = "\u2018\u2019'";
  private static final String DOUBLE = "\u201C\u201D\"";
  private static final String OTHER = "\u00AB\u00BB\u201E\u201A\u2039\u203A";
  private static final String ENDS = ".,;:!?)\u2026";
  private static final char CORNER = '\u300D';

  /** Languages whose texts have straight marks or others, and no pair of one of each. */
  private static final Set<String> STRAIGHT_PAIRS = Set.of("ar", "fa", "he");

  private LoneHalves() {}

  static List<Proposal> propose(Document document) {
    MarkText text = MarkText.of(document, new ArrayList<>());
    if (STRAIGHT_PAIRS.contains(text.language())) {
      for (Span line : Lines.of(text.text())) {
        straight(text, line);
      }
    } else if (Quotation.isLeftRight(text.language())) {
      for (Span line : Lines.of(text.text())) {
        look(text, line);
      }
    }
    return text.out();
  }

  /** {@code "so“}: the only two marks of their paragraph. */
  private static void straight(MarkText text, Span line) {
    List<Integer> marks = new ArrayList<>();
    for (int i = line.start(); i < line.end(); i++) {
      if (DOUBLE.indexOf(text.at(i)) >= 0 || OTHER.indexOf(text.at(i)) >= 0) {
        marks.add(i);
      }
    }
    if (marks.size() == 2) {
      int open = marks.get(0);
      int close = marks.get(1);
      if (text.at(open) == Quotation.STRAIGHT
          && Quotation.isCurly(text.at(close))
          && text.isGap(open - 1)
          && text.isLetter(open + 1)
          && text.isLetter(close - 1)
          && !text.isLetter(close + 1)) {
        close(text, close, close + 1, Quotation.STRAIGHT);
      }
    }
  }

  /** Most characters are letters of ASCII. */
  private static boolean mayBeMark(char c) {
    return c >= Quotation.LEFT_GUILLEMET || c == Quotation.STRAIGHT || c == '\'';
  }

  private static void look(MarkText text, Span line) {
    List<Integer> marks = new ArrayList<>();
    List<Integer> corners = new ArrayList<>();
    List<Integer> singles = new ArrayList<>();
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.at(i);
      if (!mayBeMark(c)) {
        continue;
      }
      if (OTHER.indexOf(c) >= 0) {
        return;
      }
      if (DOUBLE.indexOf(c) >= 0) {
        marks.add(i);
      } else if (CORNERS.indexOf(c) >= 0) {
        corners.add(i);
      } else if (SINGLE.indexOf(c) >= 0 && !(text.isLetter(i - 1) && text.isLetter(i + 1))) {
        singles.add(i);
      }
    }
    if (corners.size() == 1 && text.at(corners.get(0)) == CORNER) {
      corner(text, marks, corners.get(0));
    } else if (corners.isEmpty() && marks.size() == 1 && singles.size() == 1) {
      single(text, line, marks.get(0), singles.get(0));
    }
  }

  /** Behind an odd number of marks one is open; {@link ScriptMarks} knows it without the space. */
  private static void corner(MarkText text, List<Integer> marks, int close) {
    List<Integer> before = marks.stream().filter(m -> m < close).toList();
    boolean apart = text.at(close - 1) == ' ' && text.isLetter(close - 2);
    if (apart && before.size() % 2 == 1 && marks.size() == before.size()) {
      close(text, close - 1, close + 1, text.at(before.get(before.size() - 1)));
    }
  }

  private static void single(MarkText text, Span line, int twice, int once) {
    int open = Math.min(twice, once);
    int close = Math.max(twice, once);
    boolean opens = text.isGap(open - 1) && text.isLetter(open + 1);
    boolean closes =
        (text.isLetter(close - 1) || ENDS.indexOf(text.at(close - 1)) >= 0)
            && (text.isGap(close + 1) || ENDS.indexOf(text.at(close + 1)) >= 0);
    boolean elided = once == open && text.at(once) != '\u2018'; // ’twas
    boolean possessive = once == close && text.at(close - 1) == 's' && text.isGap(close + 1);
    if (opens
        && closes
        && !elided
        && !possessive
        && !isApostrophe(text, close)
        && !isMarkBehind(text, line.end())) {
      close(text, close, close + 1, text.at(open));
    }
  }

  /**
   * {@code un po\u2019 di}, {@code goin\u2019 home}: behind a letter, and the sentence goes on
   * without a mark; or of a word that is often cut.
   */
  private static boolean isApostrophe(MarkText text, int close) {
    if (SINGLE.indexOf(text.at(close)) < 0 || !text.isLetter(close - 1)) {
      return false;
    }
    boolean goesOn = text.at(close + 1) == ' ' && !Character.isUpperCase(text.at(close + 2));
    boolean cut =
        switch (text.language()) {
          case "it" -> true;
          case "en" -> text.at(close - 1) == 'n' && text.at(close - 2) == 'i';
          default -> false;
        };
    return goesOn || cut;
  }

  /** A quotation that goes on in the next paragraph, with a mark again, is not closed in this. */
  private static boolean isMarkBehind(MarkText text, int end) {
    int next = end;
    while (next < text.text().length() && Character.isWhitespace(text.at(next))) {
      next++;
    }
    return DOUBLE.indexOf(text.at(next)) >= 0 || text.at(next) == '\u2018';
  }

  private static void close(MarkText text, int from, int to, char open) {
    String half =
        switch (open) {
          case '\u2018' -> "\u2019";
          case Quotation.STRAIGHT -> "\"";
          default -> "\u201D";
        };
    text.replace(
        from,
        to,
        half,
        "quote.mixed-pair",
        EditKind.QUOTE,
        "the only mark before it is of another pair",
        0.95);
  }
}
