package org.mtnormalizer.stage.typography;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Lines;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.Lexicon;

/**
 * Turns quotation marks that markup turned the wrong way, and puts back the space that it took.
 *
 * <p>Marks of a paragraph open and close in turn. If every mark can play the part that its turn
 * gives it, the pairing is clear, and a mark drawn the other way is wrong. If one cannot (an
 * opening one where a closing one is due), the paragraph is left alone, but for marks that their
 * neighbors prove wrong: nothing opens between a letter and a comma.
 */
final class QuoteRules {
  private static final int LONGEST_PARAGRAPH = 100_000;

  private final Lexicon lexicon;

  QuoteRules(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** How a mark stands between its neighbors. */
  private enum Shape {
    OPENING,
    CLOSING,
    GLUED,
    ALONE
  }

  List<Proposal> propose(Document document) {
    if (!Quotation.isLeftRight(document.primaryLanguage())) {
      return List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    for (Span line : Lines.of(document.text())) {
      if (line.length() > 1 && line.length() < LONGEST_PARAGRAPH) {
        paragraph(document, line, proposals);
      }
    }
    return proposals;
  }

  private void paragraph(Document document, Span line, List<Proposal> proposals) {
    String text = document.text();
    List<Integer> marks = new ArrayList<>();
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (c == '\u201E' || c == '\u300C') { // LOW-9, CORNER BRACKET: another style, another rule
        return;
      }
      if (Quotation.isMark(c)) {
        marks.add(i);
      }
    }
    if (marks.isEmpty()) {
      return;
    }
    boolean paired = isPaired(text, line, marks);
    for (int k = 0; k < marks.size(); k++) {
      int i = marks.get(k);
      if (paired) {
        boolean opens = k % 2 == 0;
        char partner = text.charAt(marks.get(opens ? k + 1 : k - 1));
        if (opens) {
          opening(text, line, i, partner, proposals);
        } else {
          closing(document, line, i, partner, marks.get(k - 1), proposals);
        }
      } else if (text.charAt(i) == Quotation.LEFT && isCertainlyClosing(text, line, i)) {
        replace(text, i, i + 1, "\u201D", "quote.closing-glyph", 0.85, proposals);
      }
    }
  }

  private static boolean isPaired(String text, Span line, List<Integer> marks) {
    if (marks.size() % 2 != 0) {
      return false;
    }
    for (int k = 0; k < marks.size(); k++) {
      int i = marks.get(k);
      boolean opens = k % 2 == 0;
      Shape shape = shape(text, line, i);
      boolean drawnOpening = Quotation.isDrawnOpening(text.charAt(i));
      boolean fits =
          switch (shape) {
            case GLUED -> true;
            case OPENING -> opens || !drawnOpening;
            case CLOSING -> !opens;
            case ALONE -> opens == drawnOpening || !opens;
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static Shape shape(String text, Span line, int i) {
    boolean gapLeft = i == line.start() || opensBehind(text.charAt(i - 1));
    boolean gapRight = i + 1 == line.end() || closesBefore(text.charAt(i + 1));
    if (gapLeft && gapRight) {
      return Shape.ALONE;
    }
    if (gapLeft) {
      return Shape.OPENING;
    }
    return gapRight ? Shape.CLOSING : Shape.GLUED;
  }

  private static boolean opensBehind(char left) {
    return isSpace(left) || "([{\u2014\u2013-/\u2018'\u00BF\u00A1".indexOf(left) >= 0;
  }

  private static boolean closesBefore(char right) {
    return isSpace(right) || ".,;:!?)]}\u2014\u2013-/\u2026\u2019'".indexOf(right) >= 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\t';
  }

  /** Between a letter and a mark that ends a phrase nothing opens. */
  private static boolean isCertainlyClosing(String text, Span line, int i) {
    return i > line.start()
        && Character.isLetterOrDigit(text.charAt(i - 1))
        && (i + 1 == line.end() || ".,;:!?)".indexOf(text.charAt(i + 1)) >= 0);
  }

  private void opening(String text, Span line, int i, char partner, List<Proposal> proposals) {
    char drawn = text.charAt(i);
    if (Quotation.isGuillemet(drawn)) {
      return;
    }
    String glyph = "\u201C";
    boolean wrong = drawn != Quotation.LEFT;
    switch (shape(text, line, i)) {
      case OPENING -> {
        if (wrong) {
          replace(text, i, i + 1, glyph, "quote.opening-glyph", 0.9, proposals);
        }
      }
      case GLUED -> {
        // "their support.”constant": a stop that markup put before the quotation goes with it.
        boolean stop = text.charAt(i - 1) == '.' && startsLower(text, i + 1);
        int from = stop ? i - 1 : i;
        if (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == ',') {
          replace(text, from, i + 1, " " + glyph, "quote.glued-opening", 0.85, proposals);
        }
      }
      case ALONE -> {
        if (i + 2 < line.end()
            && isSpace(text.charAt(i + 1))
            && Character.isLetterOrDigit(text.charAt(i + 2))) {
          replace(text, i, i + 2, glyph, "quote.inner-space", 0.85, proposals);
        }
      }
      case CLOSING -> {}
    }
  }

  private static boolean startsLower(String text, int i) {
    return i < text.length() && UCharacter.isLowerCase(text.codePointAt(i));
  }

  private void closing(
      Document document, Span line, int i, char partner, int open, List<Proposal> proposals) {
    String text = document.text();
    char drawn = text.charAt(i);
    if (partner == Quotation.LEFT_GUILLEMET) {
      closingGuillemet(text, i, open, proposals);
      return;
    }
    if (Quotation.isGuillemet(drawn) && !document.primaryLanguage().equals("en")) {
      return;
    }
    String glyph = "\u201D";
    switch (shape(text, line, i)) {
      case CLOSING -> {
        if (drawn != Quotation.RIGHT) {
          replace(text, i, i + 1, glyph, "quote.closing-glyph", 0.92, proposals);
        }
      }
      case GLUED -> {
        String gap = startsSentence(document, i + 1) && !endsSentence(text, i) ? ". " : " ";
        if (isWordAt(document, i + 1)) {
          replace(text, i, i + 1, glyph + gap, "quote.glued-closing", 0.85, proposals);
        }
      }
      case ALONE -> {
        int from = i - 1;
        if (from > open + 1 && isSpace(text.charAt(from)) && !isSpace(text.charAt(from - 1))) {
          replace(text, from, i + 1, glyph, "quote.inner-space", 0.85, proposals);
        }
      }
      case OPENING -> { // ", ”he said": the space stands on the wrong side
        if (isSpace(text.charAt(i - 1)) && ".,!?".indexOf(text.charAt(i - 2)) >= 0) {
          replace(text, i - 1, i + 1, glyph + " ", "quote.inner-space", 0.85, proposals);
        }
      }
    }
  }

  /** A guillemet was opened: it closes with one, spaced as the opening one is. */
  private static void closingGuillemet(String text, int i, int open, List<Proposal> proposals) {
    if (text.charAt(i) == Quotation.RIGHT_GUILLEMET) {
      return;
    }
    boolean spaced = isSpace(text.charAt(open + 1));
    boolean hasSpace = isSpace(text.charAt(i - 1));
    String gap = spaced && !hasSpace ? String.valueOf(text.charAt(open + 1)) : "";
    replace(text, i, i + 1, gap + "\u00BB", "quote.mixed-pair", 0.85, proposals);
  }

  /** Whether a function word with a capital letter, and more words, stand there. */
  private boolean startsSentence(Document document, int i) {
    String text = document.text();
    int end = i;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(i, end);
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && end < text.length()
        && (text.charAt(end) == ' ' || text.charAt(end) == ',')
        && lexicon.contains(document.primaryLanguage(), word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word begins there, not the plural s of “um”s. */
  private boolean isWordAt(Document document, int i) {
    String text = document.text();
    int end = i;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(i, end);
    String language = document.primaryLanguage();
    return word.length() > 1
        && (Character.isUpperCase(word.charAt(0))
            || !lexicon.knows(language)
            || lexicon.contains(language, word));
  }

  private static boolean endsSentence(String text, int i) {
    return i > 0 && ".!?\u2026".indexOf(text.charAt(i - 1)) >= 0;
  }

  private static void replace(
      String text,
      int from,
      int to,
      String after,
      String rule,
      double confidence,
      List<Proposal> out) {
    if (!text.substring(from, to).equals(after)) {
      out.add(
          Proposal.of(
              Edit.replace(
                  text,
                  new Span(from, to),
                  after,
                  new Reason(
                      rule, EditKind.QUOTE, "the marks of the paragraph pair", confidence))));
    }
  }
}
