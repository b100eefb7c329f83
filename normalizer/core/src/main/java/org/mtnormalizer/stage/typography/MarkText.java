package org.mtnormalizer.stage.typography;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Proposal.Refusal;
import org.mtnormalizer.edit.Reason;

/** A text as the rules for marks look at it, and where they put what they propose. */
record MarkText(String text, String language, List<Proposal> out) {

  /** Abbreviations before a name or at a phrase's end; their stop is no sentence's end. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "inc", "co", "ltd", "corp", "jr", "sr", "etc", "no", "st", "vs", "al", "m", "bzw", "usw",
          "dr", "mr", "mrs", "ms", "prof", "bros", "op", "cit", "ed", "vol", "ca", "ecc", "itd",
          "np", "tzv", "atd", "apod", "d", "s", "a", "sa", "srl", "gmbh");

  static MarkText of(Document document, List<Proposal> out) {
    return new MarkText(document.text(), document.primaryLanguage(), out);
  }

  int length() {
    return text.length();
  }

  /** The character at a place, a line break outside of the text. */
  char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
  }

  boolean isBreak(int i) {
    return at(i) == '\n' || at(i) == '\r';
  }

  boolean isGap(int i) {
    return Character.isWhitespace(at(i)) || at(i) == '\u00A0';
  }

  boolean isLetter(int i) {
    return Character.isLetter(at(i));
  }

  boolean isDigit(int i) {
    return Character.isDigit(at(i));
  }

  /** Where the digits before a place begin, of which at most some are looked at. */
  int digitsBefore(int end, int most) {
    int start = end;
    while (end - start < most && isDigit(start - 1)) {
      start--;
    }
    return start;
  }

  /** A letter, a digit or what closes a word. */
  boolean endsWord(int i) {
    char c = at(i);
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || "\u201C\u201D\"\u2019)]\u00BB%".indexOf(c) >= 0;
  }

  /** A white space, the text's end, or a mark that closes what stands before it. */
  boolean closes(int i) {
    return isGap(i)
        || "\u201D\"\u2019\u00BB)]".indexOf(at(i)) >= 0
        || at(i) == Quotation.LEFT && !Quotation.isLeftRight(language);
  }

  /** Whether a number may end there: a gap, or a mark with no digit behind it. */
  boolean closesNumber(int i) {
    return isGap(i) || ".,;:!?)%".indexOf(at(i)) >= 0 && !isDigit(i + 1);
  }

  /**
   * Whether a word of at least two letters of a script that parts words by spaces begins at {@code
   * i} and goes on in the direction of {@code step}; not one of a list whose commas have no spaces.
   */
  boolean isWord(int i, int step) {
    int k = i;
    while (Math.abs(k - i) < 40 && isSpacedLetter(k)) {
      k += step;
    }
    boolean bounded =
        isGap(k) || ".;:!?)(-'\u2019\u201C\u201D\u060C\u061B\u061F\u0964".indexOf(at(k)) >= 0;
    return Math.abs(k - i) > 1 && (bounded || at(k) == ',' && isGap(k + step));
  }

  private boolean isSpacedLetter(int i) {
    char c = at(i);
    boolean spaced = c < 0x0E00 || c >= '\u1E00' && c < 0x2000 || c >= '\uAC00' && c < 0xD7B0;
    return spaced
        && (Character.isLetter(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK
            || c == 0x200C);
  }

  /**
   * The word, of letters alone, that begins at {@code from}; no more than so many letters of it.
   */
  String wordAt(int from, int most) {
    int end = from;
    while (end - from < most && isLetter(end)) {
      end++;
    }
    return end == from ? "" : text.substring(from, end);
  }

  /** The word, of letters alone, that ends before {@code end}. */
  String wordBefore(int end) {
    int start = end;
    while (start > 0 && end - start < 40 && isLetter(start - 1)) {
      start--;
    }
    return text.substring(start, end);
  }

  /** Whether a closing mark stands behind a place of the line before any mark that opens. */
  boolean isClosedLater(int i, String opening, char closing) {
    for (int k = i + 1; !isBreak(k); k++) {
      if (opening.indexOf(at(k)) >= 0) {
        return false;
      }
      if (at(k) == closing) {
        return true;
      }
    }
    return false;
  }

  boolean isAbbreviation(int stop) {
    return isAbbreviation(wordBefore(stop));
  }

  /** Whether a word is one with a stop behind it. */
  static boolean isAbbreviation(String word) {
    return word.length() == 1 || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  void delete(int from, int to, String rule, EditKind kind, String why, double confidence) {
    replace(from, to, "", rule, kind, why, confidence);
  }

  /** Names a mark in the ledger that one of several readings would take away. */
  void refuse(int i, String why) {
    Reason reason = new Reason("quote.missing-half", EditKind.QUOTE, why, 0.4);
    out.add(Proposal.refused(Edit.delete(text, new Span(i, i + 1), reason), Refusal.AMBIGUOUS));
  }

  void replace(
      int from, int to, String after, String rule, EditKind kind, String why, double confidence) {
    if (!text.substring(from, to).equals(after)) {
      out.add(
          Proposal.of(
              Edit.replace(
                  text, new Span(from, to), after, new Reason(rule, kind, why, confidence))));
    }
  }
}
