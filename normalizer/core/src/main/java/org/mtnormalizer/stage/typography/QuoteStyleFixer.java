package org.mtnormalizer.stage.typography;

import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Lines;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.language.WordClasses;
import org.mtnormalizer.pipeline.Options.QuotePolicy;
import org.mtnormalizer.pipeline.Stage;
import org.mtnormalizer.stage.typography.QuotePairing.Mark;

/**
 * Sets quotation marks in another style, on request. Runs behind the repairs, so that each mark is
 * what it was meant to be.
 */
public final class QuoteStyleFixer implements Stage.Fixer {
  private static final String DOUBLE = "\u201C\u201D\u201E\u201F\u00AB\u00BB\"";
  private static final String SINGLE = "\u2018\u2019\u201A\u201B\u2039\u203A";
  private static final int LONGEST_PARAGRAPH = 100_000;

  /** By how much each role of a paragraph must be the likelier one, in nats. */
  private static final double SURE = 2;

  private final QuotePolicy policy;
  private final WordClasses classes;

  public QuoteStyleFixer(QuotePolicy policy, WordClasses classes) {
    this.policy = policy;
    this.classes = classes;
  }

  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public List<Proposal> propose(Document document) {
    MarkText text = MarkText.of(document, new ArrayList<>());
    switch (policy) {
      case KEEP -> {}
      case STRAIGHT -> straight(text);
      case LOCALE -> locale(text, document.language());
    }
    return text.out();
  }

  private static void straight(MarkText text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.at(i);
      if (SINGLE.indexOf(c) >= 0) {
        replace(text, i, i + 1, "'");
      } else if (c != Quotation.STRAIGHT && DOUBLE.indexOf(c) >= 0) {
        boolean opens = c == Quotation.LEFT_GUILLEMET && isSpace(text, i + 1);
        boolean closes = c == Quotation.RIGHT_GUILLEMET && isSpace(text, i - 1);
        replace(text, closes ? i - 1 : i, opens ? i + 2 : i + 1, "\"");
      }
    }
  }

  private void locale(MarkText text, String language) {
    String[] style = Quotation.ofLocale(language);
    QuoteWords words = QuoteWords.of(classes, text.language());
    boolean spaced = text.language().equals("fr") && !language.endsWith("CH");
    for (Span line : Lines.of(text.text())) {
      if (line.length() < LONGEST_PARAGRAPH) {
        paragraph(text, line, style, words, spaced);
      }
    }
  }

  private static void paragraph(
      MarkText text, Span line, String[] style, QuoteWords words, boolean spaced) {
    List<Integer> places = new ArrayList<>();
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.at(i);
      boolean afterDigit = i > line.start() && text.isDigit(i - 1);
      if (DOUBLE.indexOf(c) >= 0 && !(c == Quotation.STRAIGHT && afterDigit)) {
        places.add(i);
      } else if (c == '\'' && text.isLetter(i - 1) && text.isLetter(i + 1)) {
        replace(text, i, i + 1, "\u2019");
      }
    }
    List<Mark> marks = new QuotePairing(text, line, false, words).pair(places);
    for (int k = 0; k < marks.size(); k++) {
      if (marks.get(k).margin() < SURE || marks.get(k).opens() != (k % 2 == 0)) {
        return;
      }
    }
    if (marks.size() % 2 != 0) {
      return;
    }
    for (Mark mark : marks) {
      int i = mark.at();
      String inner = spaced ? "\u00A0" : "";
      if (mark.opens()) {
        int to = isSpace(text, i + 1) ? i + 2 : i + 1;
        boolean kept = to > i + 1 && spaced;
        replace(text, i, kept ? i + 1 : to, style[0] + (kept ? "" : inner));
      } else {
        int from = isSpace(text, i - 1) ? i - 1 : i;
        boolean kept = from < i && spaced;
        replace(text, kept ? i : from, i + 1, (kept ? "" : inner) + style[1]);
      }
    }
  }

  private static boolean isSpace(MarkText text, int i) {
    return QuotePairing.isSpace(text.at(i));
  }

  private static void replace(MarkText text, int from, int to, String after) {
    text.replace(
        from, to, after, "quote.style", EditKind.QUOTE, "the style that was asked for", 0.95);
  }
}
