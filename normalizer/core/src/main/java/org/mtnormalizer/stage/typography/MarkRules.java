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
import org.mtnormalizer.language.Lexicon;

/** Spaces before marks, doubled and stray marks, words broken by a hyphen and a space. */
final class MarkRules {
  /** Languages that set a space before ? ! : ; and leave it to us to know which. */
  private static final Set<String> SPACED_MARKS = Set.of("fr", "br", "und");

  /** Abbreviations before a name or at a phrase's end; their stop is no sentence's end. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "inc", "co", "ltd", "corp", "jr", "sr", "etc", "no", "st", "vs", "al", "m", "bzw", "usw");

  /** What follows a suspended hyphen: pre- and post-war, Vor- und Nachteile. */
  private static final Set<String> SUSPENDING =
      Set.of(
          "and",
          "or",
          "to",
          "but",
          "und",
          "oder",
          "bis",
          "et",
          "ou",
          "y",
          "o",
          "e",
          "i",
          "en",
          "of",
          "och",
          "og",
          "a",
          "ja",
          "ve",
          "und/oder",
          "and/or",
          "nor",
          "as",
          "sowie");

  /** From this length on a word is hardly made by chance from two others. */
  private static final int LONG_WORD = 8;

  private final Lexicon lexicon;

  MarkRules(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Proposal> propose(Document document) {
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
        case '-' -> brokenWord(text, language, i, out);
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

  private void brokenWord(String text, String language, int i, List<Proposal> out) {
    if (!text.startsWith("- ", i) || !Character.isLetter(text.charAt(i - 1))) {
      return;
    }
    int start = i;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = i + 2;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String left = text.substring(start, i);
    String right = text.substring(i + 2, end);
    boolean partOfMore =
        start > 0 && (text.charAt(start - 1) == '-' || Character.isDigit(text.charAt(start - 1)));
    if (left.length() < 2
        || right.length() < 3
        || partOfMore
        || Character.isUpperCase(right.charAt(0))
        || SUSPENDING.contains(right)
        || !lexicon.contains(language, (left + right).toLowerCase(Locale.ROOT))
        || left.length() + right.length() < LONG_WORD
            && lexicon.contains(language, right)
            && lexicon.contains(language, left)) {
      return;
    }
    out.add(
        Proposal.of(
            Edit.delete(
                text,
                new Span(i, i + 2),
                new Reason(
                    "hyphen.broken-word",
                    EditKind.HYPHEN,
                    "“" + left + right + "” is a word",
                    0.85))));
  }
}
