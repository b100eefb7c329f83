package org.mtnormalizer.stage.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/** Spaces before marks, doubled and stray marks. */
final class MarkRules {
  /** Languages that set a space before ? ! : ; and leave it to us to know which. */
  private static final Set<String> SPACED_MARKS = Set.of("fr", "br", "und");

  /** Abbreviations before a name or at a phrase's end; their stop is no sentence's end. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "inc", "co", "ltd", "corp", "jr", "sr", "etc", "no", "st", "vs", "al", "m", "bzw", "usw");

  private MarkRules() {}

  static List<Proposal> propose(Document document) {
    List<Proposal> out = new ArrayList<>();
    String text = document.text();
    String language = document.primaryLanguage();
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case ',', ';', '?', '!', ':' -> spaceBefore(text, language, i, out);
        case '.' -> {
          if (!doubled(text, i, out)) {
            spaceBefore(text, language, i, out);
          }
        }
        case '\u2013', '\u2014' -> strayDash(text, i, out);
        default -> {}
      }
    }
    return out;
  }

  private static boolean endsHere(String text, int i) {
    return i >= text.length() || Character.isWhitespace(text.charAt(i));
  }

  private static void spaceBefore(String text, String language, int i, List<Proposal> out) {
    char mark = text.charAt(i);
    if (i < 2 || text.charAt(i - 1) != ' ' || !isWordEnd(text.charAt(i - 2))) {
      return;
    }
    if (mark == ':' || mark == ';') {
      if (i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1))) {
        return; // an emoticon, or a name such as “ :)”
      }
    }
    boolean spacedHere = ",.".indexOf(mark) < 0 && SPACED_MARKS.contains(language);
    boolean closes =
        endsHere(text, i + 1) || "\u201D\"\u2019\u00BB)".indexOf(text.charAt(i + 1)) >= 0;
    if (spacedHere || !closes || isSpacedDots(text, i)) {
      return;
    }
    out.add(
        Proposal.of(
            Edit.delete(
                text,
                new Span(i - 1, i),
                new Reason(
                    "spacing.before-mark",
                    EditKind.SPACING,
                    "no space stands before this mark in the language of the text",
                    mark == ':' || mark == ';' ? 0.75 : 0.9))));
  }

  private static boolean isWordEnd(char c) {
    return Character.isLetterOrDigit(c) || "\u201C\u201D\"\u2019)]\u00BB%".indexOf(c) >= 0;
  }

  /** Part of {@code . . .}: a spaced ellipsis is a style. */
  private static boolean isSpacedDots(String text, int i) {
    return text.startsWith(" .", i + 1)
        || i >= 3 && text.charAt(i - 1) == ' ' && text.charAt(i - 2) == '.';
  }

  /** {@code word. .} and {@code word. ,}; true if this stop is part of such a pair. */
  private static boolean doubled(String text, int i, List<Proposal> out) {
    if (!text.startsWith(" .", i + 1) && !text.startsWith(" ,", i + 1)) {
      return i >= 2 && text.charAt(i - 1) == ' ' && text.charAt(i - 2) == '.';
    }
    boolean comma = text.charAt(i + 2) == ',';
    boolean bounded = endsHere(text, i + 3);
    boolean ellipsis =
        !comma && (text.startsWith(" .", i + 3) || i >= 2 && text.startsWith(". ", i - 2));
    if (!bounded
        || ellipsis
        || !(Character.isLetterOrDigit(text.charAt(i - 1)) || isWordEnd(text.charAt(i - 1)))) {
      return true;
    }
    if (comma) {
      boolean abbreviation = isAbbreviation(text, i);
      Span span = abbreviation ? new Span(i + 1, i + 2) : new Span(i, i + 2);
      out.add(
          Proposal.of(
              Edit.delete(
                  text,
                  span,
                  new Reason(
                      "punctuation.stray",
                      EditKind.PUNCTUATION,
                      "a stop and a comma exclude each other",
                      0.88))));
    } else {
      out.add(
          Proposal.of(
              Edit.delete(
                  text,
                  new Span(i + 1, i + 3),
                  new Reason(
                      "punctuation.doubled", EditKind.PUNCTUATION, "one stop is enough", 0.92))));
    }
    return true;
  }

  private static boolean isAbbreviation(String text, int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    return word.length() == 1 || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** A dash behind a finished sentence, at the paragraph's end. */
  private static void strayDash(String text, int i, List<Proposal> out) {
    int end = i + 1;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    boolean lineEnds = end >= text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
    if (lineEnds
        && i >= 3
        && text.charAt(i - 1) == ' '
        && "\u201D\".!?\u00BB".indexOf(text.charAt(i - 2)) >= 0
        && Character.isLetter(text.charAt(i - 3))) {
      out.add(
          Proposal.of(
              Edit.delete(
                  text,
                  new Span(i - 1, end),
                  new Reason(
                      "punctuation.stray-dash",
                      EditKind.PUNCTUATION,
                      "nothing follows the dash",
                      0.85))));
    }
  }
}
