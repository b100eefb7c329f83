package org.mtnormalizer.stage.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mtnormalizer.document.PatternAtPlaces;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.names.Spelling;

/**
 * A word that may be a part of somebody's name.
 *
 * @param folded without case and marks
 * @param followsWord whether another one stands before it, with a space between them
 */
record CapitalizedWord(Span span, String surface, String folded, boolean followsWord) {
  private static final PatternAtPlaces CAPITALIZED =
      new PatternAtPlaces(
          Pattern.compile(
              "(?<![\\p{L}\\p{N}\\p{M}'\u2019\\-])\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]+(?![\\p{L}\\p{N}\\p{M}])"),
          c -> Character.isUpperCase(c) || Character.isHighSurrogate((char) c));

  /** All of a text, in order. */
  static List<CapitalizedWord> of(String text) {
    List<CapitalizedWord> words = new ArrayList<>();
    for (MatchResult m : CAPITALIZED.findAll(text)) {
      int before = words.isEmpty() ? -1 : words.get(words.size() - 1).span().end();
      boolean follows = before > 0 && m.start() == before + 1 && text.charAt(before) == ' ';
      words.add(
          new CapitalizedWord(
              new Span(m.start(), m.end()), m.group(), Spelling.fold(m.group()), follows));
    }
    return words;
  }
}
