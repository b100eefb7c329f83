package org.mtnormalizer.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/**
 * Phrases of two to four words that stand twice: {@code she did not did not answer}. Two words only
 * where the first is a preposition or an auxiliary verb, which nothing emphasizes; never around a
 * conjunction: {@code again and again and}.
 */
final class DoubledPhrases {
  private static final int LONGEST = 4;
  private static final double SURE = 0.8;

  private static final List<Kind> FIRST =
      List.of(Kind.LEFTS, Kind.UNFINISHED, Kind.VERBS, Kind.STARTERS);
  private static final List<Kind> NOT_FIRST =
      List.of(Kind.ARTICLES, Kind.DETERMINERS, Kind.OPENERS, Kind.REPORTING);

  /** Languages in which a preposition and an article stand twice by right: {@code de la de la}. */
  private static final Set<String> ARTICLE_FOR_NOUN = Set.of("es");

  private final WordClasses classes;

  DoubledPhrases(WordClasses classes) {
    this.classes = classes;
  }

  /** The second of the two phrases and the space before it go. */
  List<Edit> edits(String text, String language) {
    List<Edit> edits = new ArrayList<>();
    if (classes.of(language, Kind.STARTERS).isEmpty()) {
      return edits;
    }
    int[] starts = new int[LONGEST]; // of the last words before a space, the nearest first
    int words = 0;
    int start = 0;
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', start)) {
      if (isWord(text, start, space)) {
        System.arraycopy(starts, 0, starts, 1, LONGEST - 1);
        starts[0] = start;
        words++;
      } else {
        words = 0;
      }
      for (int n = Math.min(words, LONGEST); n > 1; n--) {
        int from = starts[n - 1];
        int length = space - from;
        if (space + 1 < text.length()
            && text.charAt(space + 1) == text.charAt(from) // as seldom
            && text.regionMatches(space + 1, text, from, length)
            && isSlip(text, from, space, language)) {
          String phrase = text.substring(from, space);
          edits.add(
              Edit.delete(
                  text,
                  new Span(space, space + 1 + length),
                  new Reason(
                      "grammar.repeated-phrase",
                      EditKind.GRAMMAR,
                      "“" + phrase + "” stands twice",
                      SURE)));
          words = 0;
          break;
        }
      }
      start = space + 1;
    }
    return edits;
  }

  private static boolean isWord(String text, int from, int to) {
    for (int k = from; k < to; k++) {
      char c = text.charAt(k);
      if ((c < 'a' || c > 'z') && !Character.isLetter(c) && c != '\u2019') {
        return false;
      }
    }
    return to > from;
  }

  private boolean isSlip(String text, int from, int space, String language) {
    int end = space + 1 + space - from;
    List<String> words = Arrays.asList(text.substring(from, space).split(" "));
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    return Character.isLowerCase(first.charAt(0))
        && (words.stream().distinct().count() == words.size() || isOneByOne(words, language))
        && words.stream().noneMatch(classes.of(language, Kind.CONJUNCTIONS)::contains)
        && (words.size() > 2 ? isLong(words) : isFunctionPhrase(first, last, language))
        && !DoubledWords.isBound(text, end)
        && !DoubledWords.isBound(text, from - 1)
        && !goesOnWith(first, text, end)
        && !isBehindRelative(text, from, last, language)
        && !DoubledWords.isSpoken(text, from);
  }

  /** {@code one by one one by one}. */
  private boolean isOneByOne(List<String> words, String language) {
    return words.size() == 3
        && words.get(0).equals(words.get(2))
        && !words.get(0).equals(words.get(1))
        && classes.of(language, Kind.LEFTS).contains(words.get(1));
  }

  /** {@code a film in a film in a film}. */
  private static boolean goesOnWith(String first, String text, int end) {
    int behind = end + 1 + first.length();
    return text.startsWith(" " + first, end)
        && (behind == text.length() || !Character.isLetter(text.charAt(behind)));
  }

  /** Not of letters and the like: {@code a b c a b c}. */
  private static boolean isLong(List<String> words) {
    return words.stream().filter(w -> w.length() > 1).count() > 1;
  }

  private boolean isFunctionPhrase(String first, String last, String language) {
    Set<String> pronouns =
        classes.of(language, Kind.PRONOUNS).stream()
            .map(p -> p.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    boolean asks =
        classes.of(language, Kind.ASKING).contains(first)
            && !classes.of(language, Kind.VERBS).contains(first);
    return !asks
        && first.length() > 1 // a poco a poco
        && FIRST.stream().anyMatch(kind -> classes.of(language, kind).contains(first))
        && NOT_FIRST.stream().noneMatch(kind -> classes.of(language, kind).contains(first))
        && !pronouns.contains(first)
        && !(ARTICLE_FOR_NOUN.contains(language)
            && classes.of(language, Kind.ARTICLES).contains(last));
  }

  /** {@code those who did not did not}; or the phrase's own last word stands before it. */
  private boolean isBehindRelative(String text, int from, String last, String language) {
    String before = DoubledWords.wordBefore(text, from);
    return before.equals(last)
        || classes.of(language, Kind.ASKING).contains(before)
        || classes.of(language, Kind.OPENERS).contains(before);
  }
}
