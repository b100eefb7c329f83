package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mtnormalizer.language.LetterCase;

/**
 * Paragraphs of one text that say the same in slightly other words, as when a page was translated
 * twice. Likeness is the share of three-word shingles that two have in common (Broder 1997).
 */
final class NearDuplicates {
  /** From this likeness on one of the two goes. */
  static final double SURE = 0.85;

  private static final double PERHAPS = 0.5;

  private static final int SHINGLE = 3;

  /** A shingle of many paragraphs is a phrase of the text and tells nothing. */
  private static final int MAX_PARAGRAPHS = 8;

  /**
   * Two paragraphs that are alike.
   *
   * @param worse the one that should go: of two the one with more damage, else the later
   */
  record Pair(int worse, double similarity) {}

  /** A paragraph's number takes the low bits of an entry, the shingle's hash the others. */
  private static final int PARAGRAPH_BITS = 22;

  private static final long PARAGRAPH_MASK = (1L << PARAGRAPH_BITS) - 1;

  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** Each shingle of each paragraph. */
  private long[] entries = new long[256];

  private int count;

  private record Paragraph(int id, String text) {}

  /** Adds a paragraph below those before. */
  void add(int id, String text) {
    addShingles(text, paragraphs.size());
    paragraphs.add(new Paragraph(id, text));
  }

  /** The pairs; no paragraph is the worse of two. */
  List<Pair> pairs() {
    sort();
    int[] shingles = new int[paragraphs.size()];
    for (int i = 0; i < count; i++) {
      shingles[(int) paragraph(i)]++;
    }
    List<Pair> pairs = new ArrayList<>();
    Set<Integer> gone = new HashSet<>();
    shared()
        .forEach(
            (key, shared) -> {
              int one = (int) (key >>> 32);
              int other = (int) (long) key;
              Paragraph first = paragraphs.get(one);
              Paragraph second = paragraphs.get(other);
              double similarity = (double) shared / (shingles[one] + shingles[other] - shared);
              if (similarity >= PERHAPS
                  && !gone.contains(first.id())
                  && !gone.contains(second.id())
                  && numbers(first.text()).equals(numbers(second.text()))) {
                int worse = damage(first.text()) > damage(second.text()) ? first.id() : second.id();
                gone.add(worse);
                pairs.add(new Pair(worse, similarity));
              }
            });
    return pairs;
  }

  /** Each shingle of a paragraph once, like ones side by side. */
  private void sort() {
    Arrays.sort(entries, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || entries[i] != entries[i - 1]) {
        entries[kept++] = entries[i];
      }
    }
    count = kept;
  }

  /** How many shingles two paragraphs share, in their order. */
  private Map<Long, Integer> shared() {
    Map<Long, Integer> shared = new TreeMap<>();
    for (int from = 0; from < count; ) {
      int to = from + 1;
      while (to < count && entries[to] >>> PARAGRAPH_BITS == entries[from] >>> PARAGRAPH_BITS) {
        to++;
      }
      if (to - from <= MAX_PARAGRAPHS) {
        for (int a = from; a < to; a++) {
          for (int b = a + 1; b < to; b++) {
            shared.merge(paragraph(a) << 32 | paragraph(b), 1, Integer::sum);
          }
        }
      }
      from = to;
    }
    return shared;
  }

  private long paragraph(int entry) {
    return entries[entry] & PARAGRAPH_MASK;
  }

  private void addShingles(String text, long paragraph) {
    long[] last = new long[SHINGLE];
    int words = 0;
    long hash = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c)) {
        hash = hash * 31 + (c < 0x80 ? LetterCase.fold(c) : Character.toLowerCase(c));
        if (!ResidueLine.isIdeographic(c)) {
          continue;
        }
      }
      if (hash != 0) {
        last[words++ % SHINGLE] = hash;
        hash = 0;
        if (words >= SHINGLE) {
          long shingle = 0;
          for (int k = 0; k < SHINGLE; k++) {
            shingle = shingle * 0x9E3779B97F4A7C15L + last[(words + k) % SHINGLE];
          }
          if (count == entries.length) {
            entries = Arrays.copyOf(entries, 2 * count);
          }
          entries[count++] = shingle << PARAGRAPH_BITS | paragraph;
        }
      }
    }
  }

  /** Two paragraphs with other numbers are about other things. */
  private static Set<String> numbers(String text) {
    Set<String> numbers = new HashSet<>();
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isDigit(text.charAt(i))) {
        digits.append(text.charAt(i));
      } else if (digits.length() > 0) {
        numbers.add(digits.toString());
        digits.setLength(0);
      }
    }
    return numbers;
  }

  /** Marks in wrong places, as a rough count of what went wrong in a paragraph. */
  private static int damage(String text) {
    int damage = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      char before = text.charAt(i - 1);
      char c = text.charAt(i);
      char after = text.charAt(i + 1);
      boolean mark = ",.;".indexOf(c) >= 0;
      damage += mark && before == ' ' ? 1 : 0;
      damage += mark && Character.isLetter(before) && Character.isUpperCase(after) ? 1 : 0;
      damage += c == '-' && (before == ' ') != (after == ' ') ? 1 : 0;
      damage += c == '\uFFFD' ? 1 : 0;
      damage += Character.isLowerCase(before) && Character.isUpperCase(c) ? 1 : 0;
    }
    return damage;
  }
}
