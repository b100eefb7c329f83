package org.mtnormalizer.stage.seam;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.document.Annotation.InlineMarkup;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;

/** A document cut into words: runs of letters. What stands between two words is a gap. */
final class SeamText {
  private static final byte LOWER = 1;
  private static final byte CAPITALIZED = 2;

  /** With a capital behind the first letter. */
  private static final byte MIXED = 4;

  private final Document document;
  private final String text;
  private int[] starts;
  private int[] ends;
  private byte[] shapes;
  private int size;

  /** Words already cut out; the text is long and most of them are never asked for. */
  private final @Nullable String[] words;

  /** How often words stand in the document, all of them and those with a capital. */
  private final Lazy<Map<String, Integer>> occurrences = new Lazy<>(this::countAll);

  private final Lazy<CapitalCounts> counts = new Lazy<>(this::countCapitals);

  /** Pairs of words with one space between. */
  private final Lazy<Set<String>> pairs = new Lazy<>(this::findPairs);

  private final BitSet edges = new BitSet();

  SeamText(Document document) {
    this.document = document;
    this.text = document.text();
    int guess = Math.max(16, text.length() / 5);
    starts = new int[guess];
    ends = new int[guess];
    shapes = new byte[guess];
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!isLetter(c)) {
        i++;
        continue;
      }
      int start = i;
      byte shape = Character.isUpperCase(c) ? CAPITALIZED : Character.isLowerCase(c) ? LOWER : 0;
      for (i++; i < text.length() && isLetter(text.charAt(i)); i++) {
        if (Character.isUpperCase(text.charAt(i))) {
          shape |= MIXED;
        }
      }
      add(start, i, shape);
    }
    words = new String[size];
    document
        .annotations(InlineMarkup.class)
        .forEach(
            m -> {
              edges.set(m.span().start());
              edges.set(m.span().end());
            });
  }

  private static boolean isLetter(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private void add(int start, int end, byte shape) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      shapes = Arrays.copyOf(shapes, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    shapes[size] = shape;
    size++;
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
    if (word < 0 || word >= size) {
      return "";
    }
    String known = words[word];
    if (known == null) {
      known = text.substring(starts[word], ends[word]);
      words[word] = known;
    }
    return known;
  }

  /** Whether exactly one space stands between this word and the next. */
  boolean spaceAfter(int word) {
    return word >= 0
        && word + 1 < size
        && starts[word + 1] == ends[word] + 1
        && text.charAt(ends[word]) == ' ';
  }

  /** Whether nothing but spaces and digits stands between this word and the next. */
  boolean isAmongNumbers(int word) {
    if (word < 0 || word + 1 >= size) {
      return false;
    }
    for (int k = ends[word]; k < starts[word + 1]; k++) {
      if (text.charAt(k) != ' ' && !Character.isDigit(text.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one space or one hyphen stands between this word and the next. */
  boolean spaceOrHyphenAfter(int word) {
    return word >= 0
        && word + 1 < size
        && starts[word + 1] == ends[word] + 1
        && (text.charAt(ends[word]) == ' ' || text.charAt(ends[word]) == '-');
  }

  /** Whether exactly this stands between the word before and this one. */
  boolean isBehind(int word, String gap) {
    return word > 0
        && starts[word] - ends[word - 1] == gap.length()
        && text.startsWith(gap, ends[word - 1]);
  }

  /** Whether a comma and a space stand before a word, whatever is before them. */
  boolean isBehindComma(int word) {
    return word >= 0 && text.startsWith(", ", starts[word] - 2);
  }

  boolean isLower(int word) {
    return word >= 0 && word < size && (shapes[word] & LOWER) != 0;
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
    return word >= 0 && word < size && (shapes[word] & CAPITALIZED) != 0;
  }

  /** A single capital with a stop and a space behind it. */
  boolean isInitial(int word) {
    return length(word) == 1 && isCapitalized(word) && text.startsWith(". ", ends[word]);
  }

  /** The place of the only capital behind the first letter; 0 if there is none, -1 if several. */
  int innerCapital(int word) {
    if ((shapes[word] & MIXED) == 0) {
      return 0;
    }
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
    return counts.get().capitalized().getOrDefault(word, 0);
  }

  /** How often a word, written exactly so, stands in the document. */
  int occurrences(String word) {
    return occurrences.get().getOrDefault(word, 0);
  }

  /** How often a word stands capitalized where no sentence starts: the sign of a name. */
  int innerCount(String word) {
    return counts.get().inner().getOrDefault(word, 0);
  }

  /** How often a word with a capital inside, written exactly so, stands in the document. */
  int mixedCount(String word) {
    return counts.get().mixed().getOrDefault(word, 0);
  }

  /**
   * @param inner capitalized where no sentence starts
   * @param mixed with a capital behind the first letter
   */
  private record CapitalCounts(
      Map<String, Integer> capitalized, Map<String, Integer> inner, Map<String, Integer> mixed) {}

  private Map<String, Integer> countAll() {
    Map<String, Integer> all = new HashMap<>();
    for (int i = 0; i < size; i++) {
      if (length(i) <= GluedWords.MAX_LENGTH) {
        all.merge(word(i), 1, Integer::sum);
      }
    }
    return all;
  }

  private CapitalCounts countCapitals() {
    CapitalCounts c = new CapitalCounts(new HashMap<>(), new HashMap<>(), new HashMap<>());
    for (int i = 0; i < size; i++) {
      if (length(i) > GluedWords.MAX_LENGTH) {
        continue;
      }
      if ((shapes[i] & CAPITALIZED) != 0) {
        c.capitalized.merge(word(i), 1, Integer::sum);
        if (!startsSentence(i)) {
          c.inner.merge(word(i), 1, Integer::sum);
        }
      }
      if ((shapes[i] & MIXED) != 0) {
        c.mixed.merge(word(i), 1, Integer::sum);
      }
    }
    return c;
  }

  /** Whether two words stand somewhere with a space between them. */
  boolean hasPair(String left, String right) {
    return pairs.get().contains(left + " " + right);
  }

  private Set<String> findPairs() {
    Set<String> found = new HashSet<>();
    for (int i = 0; i + 1 < size; i++) {
      if (length(i) + length(i + 1) <= GluedWords.MAX_LENGTH && spaceAfter(i)) {
        found.add(text.substring(starts[i], ends[i + 1]));
      }
    }
    return found;
  }

  /** Whether inline markup is known to begin or end at this place. */
  boolean isMarkupEdge(int place) {
    return edges.get(place);
  }

  /** Whether inline markup is known to begin or end inside a word. */
  boolean isMarkupInside(int word) {
    int next = edges.nextSetBit(starts[word] + 1);
    return next >= 0 && next < ends[word];
  }

  boolean isLineStart(int place) {
    return place == 0 || text.charAt(place - 1) == '\n' || text.charAt(place - 1) == '\r';
  }

  /** Whether a text or a paragraph starts here: the line before is empty or ends a sentence. */
  boolean isParagraphStart(int place) {
    if (place == 0) {
      return true;
    }
    int k = place - 1;
    int breaks = 0;
    while (k >= 0 && Character.isWhitespace(text.charAt(k))) {
      breaks += text.charAt(k) == '\n' ? 1 : 0;
      k--;
    }
    return breaks > 0 && (breaks > 1 || k < 0 || ".!?\u2026\u201D\"".indexOf(text.charAt(k)) >= 0);
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
