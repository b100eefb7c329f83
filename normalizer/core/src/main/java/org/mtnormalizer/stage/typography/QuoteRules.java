package org.mtnormalizer.stage.typography;

import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Lines;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.language.WordClasses;

/**
 * Turns quotation marks that markup turned the wrong way, and puts back the space that it took.
 *
 * <p>{@link QuotePairing} says which marks open and which close. What it is not sure of stays.
 * Marks of two families, curly ones and guillemets, are read apart where each pairs by itself (a
 * quotation in a quotation), together where they mix.
 */
final class QuoteRules {
  private static final int LONGEST_PARAGRAPH = 100_000;

  private final Lexicon lexicon;
  private final WordClasses classes;

  QuoteRules(Lexicon lexicon, WordClasses classes) {
    this.lexicon = lexicon;
    this.classes = classes;
  }

  List<Proposal> propose(Document document) {
    String text = document.text();
    if (!Quotation.isLeftRight(document.primaryLanguage()) || !hasMark(text)) {
      return List.of();
    }
    MarkText marks = MarkText.of(document, new ArrayList<>());
    QuoteWords words = QuoteWords.of(classes, marks.language());
    QuoteStyle style = QuoteStyle.of(marks);
    List<Span> lines = Lines.of(text);
    for (int k = 0; k < lines.size(); k++) {
      Span line = lines.get(k);
      if (line.length() > 1 && line.length() < LONGEST_PARAGRAPH) {
        new QuoteParagraph(marks, line, isContinued(text, lines, k), style, words, lexicon).run();
      }
    }
    return marks.out();
  }

  private static boolean hasMark(String text) {
    return text.indexOf(Quotation.LEFT) >= 0
        || text.indexOf(Quotation.RIGHT) >= 0
        || text.indexOf(Quotation.LEFT_GUILLEMET) >= 0
        || text.indexOf(Quotation.RIGHT_GUILLEMET) >= 0
        || text.indexOf(Quotation.STRAIGHT) >= 0;
  }

  /** Whether the next line with text begins with an opening mark. */
  private static boolean isContinued(String text, List<Span> lines, int k) {
    for (int next = k + 1; next < lines.size(); next++) {
      Span line = lines.get(next);
      if (!line.isEmpty()) {
        return Quotation.isDrawnOpening(text.charAt(line.start()))
            || text.charAt(line.start()) == Quotation.STRAIGHT;
      }
    }
    return false;
  }
}
