package org.mtnormalizer.stage.seam;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
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

  /** Capitalized words where no sentence starts. */
  private final Map<String, Integer> inner = new HashMap<>();

  private final Map<String, Integer> all = new HashMap<>();

  /** Words with a capital behind their first letter. */
  private final Map<String, Integer> mixed = new HashMap<>();

  /** Pairs of words with one space between; made at the first need. */
  private Optional<Set<String>> pairs = Optional.empty();

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
    if (end - start > GluedWords.MAX_LENGTH) {
      return;
    }
    String word = text.substring(start, end);
    all.merge(word, 1, Integer::sum);
    if (Character.isUpperCase(text.charAt(start))) {
      capitalized.merge(word, 1, Integer::sum);
      if (!startsSentence(size - 1)) {
        inner.merge(word, 1, Integer::sum);
      }
    }
    if (word.chars().skip(1).anyMatch(Character::isUpperCase)) {
      mixed.merge(word, 1, Integer::sum);
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

  /** Whether all characters of a range are letters in lower case. */
  boolean isLower(int from, int to) {
    for (int k = from; k < to; k++) {
      if (!Character.isLowerCase(text.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  boolean isCapitalized(int word) {
    return word >= 0 && word < size && Character.isUpperCase(text.charAt(starts[word]));
  }

  /** A single capital with a stop and a space behind it. */
  boolean isInitial(int word) {
    return length(word) == 1 && isCapitalized(word) && text.startsWith(". ", ends[word]);
  }

  /** The place of the only capital behind the first letter; 0 if there is none, -1 if several. */
  int innerCapital(int word) {
    int at = 0;
    for (int k = starts[word] + 1; k < ends[word]; k++) {
      if (Character.isUpperCase(text.charAt(k))) {
        if (at > 0 || k + 1 == ends[word] || !Character.isLowerCase(text.charAt(k - 1))) {
          return -1;
        }
        at = k - starts[word];
      }
    }
    return at;
  }

  /** Part of an address, a hashtag, a compound with hyphen or digits. */
  boolean isAttached(int word) {
    char before = before(word);
    char after = after(word);
    boolean dotted = after == '.' && word + 1 < size && starts[word + 1] == ends[word] + 1;
    return dotted
        || "-_@#/.\\&".indexOf(before) >= 0
        || "-_@/\\&".indexOf(after) >= 0
        || Character.isDigit(before)
        || Character.isDigit(after);
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

  /** How often a word, written exactly so, stands in the document. */
  int occurrences(String word) {
    return all.getOrDefault(word, 0);
  }

  /** How often a word stands capitalized where no sentence starts: the sign of a name. */
  int innerCount(String word) {
    return inner.getOrDefault(word, 0);
  }

  /** How often a word with a capital inside, written exactly so, stands in the document. */
  int mixedCount(String word) {
    return mixed.getOrDefault(word, 0);
  }

  /** Whether two words stand somewhere with a space between them. */
  boolean hasPair(String left, String right) {
    if (pairs.isEmpty()) {
      Set<String> found = new HashSet<>();
      for (int i = 0; i + 1 < size; i++) {
        if (length(i) + length(i + 1) <= GluedWords.MAX_LENGTH && spaceAfter(i)) {
          found.add(text.substring(starts[i], ends[i + 1]));
        }
      }
      pairs = Optional.of(found);
    }
    return pairs.get().contains(left + " " + right);
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
