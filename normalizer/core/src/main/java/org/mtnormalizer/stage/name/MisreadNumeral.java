package org.mtnormalizer.stage.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.PatternAtPlaces;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.names.Channel;

/**
 * The number of a pope or monarch in which a small l stands for a capital i: {@code Louis XlV}.
 * Whose number it is makes no difference.
 */
final class MisreadNumeral {
  /** Behind a word; with an l among its letters, and a five or ten. */
  private static final PatternAtPlaces NUMERAL =
      new PatternAtPlaces(
          Pattern.compile(
              "(?<=\\p{Ll}[ \\u00A0])(?=[IVX]*l)(?=[Il]*[VX])[IVXl]{2,6}(?![\\p{L}\\p{N}]|\\.\\p{L})"),
          MisreadNumeral::isDigit,
          (text, at) -> at + 1 < text.length() && isDigit(text.charAt(at + 1)));

  private static final Pattern ROMAN = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");

  /** {@code Vl. Ivanov}, {@code Xl}: abbreviations and sizes begin so, too. */
  private static final Pattern WORD = Pattern.compile("\\p{Lu}l");

  private static final double CONFIDENCE = 0.93;

  private MisreadNumeral() {}

  static List<Proposal> propose(Document document) {
    String text = document.text();
    List<Proposal> proposals = new ArrayList<>();
    for (MatchResult numeral : NUMERAL.findAll(text)) {
      String right = numeral.group().replace('l', 'I');
      if (ROMAN.matcher(right).matches()
          && !WORD.matcher(numeral.group()).matches()
          && isCapitalized(text, numeral.start() - 1)) {
        proposals.add(
            Proposal.of(
                Edit.replace(
                    text,
                    new Span(numeral.start(), numeral.end()),
                    right,
                    new Reason(
                        "name." + Channel.CONFUSABLE.id(),
                        EditKind.NAME,
                        "a number in which l stands for I",
                        CONFIDENCE))));
      }
    }
    return proposals;
  }

  private static boolean isDigit(int c) {
    return c == 'l' || c == 'I' || c == 'V' || c == 'X';
  }

  /** Whether the word that ends at a place has a capital. */
  private static boolean isCapitalized(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return Character.isUpperCase(text.codePointAt(start));
  }
}
