package org.mtnormalizer.stage.seam;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mtnormalizer.document.Annotation.InlineMarkup;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;

/** A document cut into words: runs of letters. What stands between two words is a gap. */
final class SeamText {
  private final Document document;
  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;
  private final Map<String, Integer> capitalized = new HashMap<>();
  private final Set<Integer> edges = new HashSet<>();

  SeamText(Document document) {
    this.document = document;
    this.text = document.text();
    int i = 0;
    while (i < text.length()) {
      if (!isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && isLetter(text.charAt(i))) {
        i++;
      }
      add(start, i);
    }
    document
        .annotations(InlineMarkup.class)
        .forEach(
            m -> {
              edges.add(m.span().start());
              edges.add(m.span().end());
            });
  }

  private static boolean isLetter(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    size++;
    if (Character.isUpperCase(text.charAt(start)) && end - start <= GluedWords.MAX_LENGTH) {
      capitalized.merge(text.substring(start, end), 1, Integer::sum);
    }
  }

  String text() {
    return text;
  }

  String language() {
    return document.primaryLanguage();
  }

  int size() {
    return size;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  int length(int word) {
    return ends[word] - starts[word];
  }

  Span span(int word) {
    return new Span(starts[word], ends[word]);
  }

  /** The word; empty before the first and behind the last. */
  String word(int word) {
    return word < 0 || word >= size ? "" : text.substring(starts[word], ends[word]);
  }

  /** Whether exactly one space stands between this word and the next. */
  boolean spaceAfter(int word) {
    return word >= 0
        && word + 1 < size
        && starts[word + 1] == ends[word] + 1
        && text.charAt(ends[word]) == ' ';
  }

  /** Whether one space or one hyphen stands between this word and the next. */
  boolean spaceOrHyphenAfter(int word) {
    return word >= 0
        && word + 1 < size
        && starts[word + 1] == ends[word] + 1
        && (text.charAt(ends[word]) == ' ' || text.charAt(ends[word]) == '-');
  }

  boolean isLower(int word) {
    return word >= 0 && word < size && Character.isLowerCase(text.charAt(starts[word]));
  }

  boolean isCapitalized(int word) {
    return word >= 0 && word < size && Character.isUpperCase(text.charAt(starts[word]));
  }

  char before(int word) {
    return starts[word] == 0 ? '\n' : text.charAt(starts[word] - 1);
  }

  char after(int word) {
    return ends[word] == text.length() ? '\n' : text.charAt(ends[word]);
  }

  /** How often a capitalized word, written exactly so, stands in the document. */
  int count(String word) {
    return capitalized.getOrDefault(word, 0);
  }

  /** Whether inline markup is known to begin or end at this place. */
  boolean isMarkupEdge(int place) {
    return edges.contains(place);
  }

  boolean isLineStart(int place) {
    return place == 0 || text.charAt(place - 1) == '\n' || text.charAt(place - 1) == '\r';
  }

  /** Whether a sentence begins at this word: at a line's start or behind a stop. */
  boolean startsSentence(int word) {
    int i = starts[word] - 1;
    while (i >= 0
        && (text.charAt(i) == ' ' || "\"\u201C\u00AB\u2018".indexOf(text.charAt(i)) >= 0)) {
      i--;
    }
    return i < 0 || "\n\r.!?\u2026".indexOf(text.charAt(i)) >= 0;
  }
}
