package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

  private final Map<Long, List<Integer>> paragraphsOf = new HashMap<>();
  private final Map<Integer, Integer> sizes = new TreeMap<>();
  private final Map<Integer, Integer> damage = new HashMap<>();
  private final Map<Integer, Set<String>> numbers = new HashMap<>();

  /**
   * @param paragraph greater than those before
   */
  void add(int paragraph, String text) {
    Set<Long> shingles = shingles(text);
    for (long shingle : shingles) {
      List<Integer> list = paragraphsOf.computeIfAbsent(shingle, k -> new ArrayList<>(1));
      if (list.size() <= MAX_PARAGRAPHS) {
        list.add(paragraph);
      }
    }
    sizes.put(paragraph, shingles.size());
    damage.put(paragraph, damage(text));
    numbers.put(paragraph, numbers(text));
  }

  /** The pairs; no paragraph is the worse of two. */
  List<Pair> pairs() {
    Map<Long, Integer> common = new TreeMap<>();
    for (List<Integer> list : paragraphsOf.values()) {
      if (list.size() > 1 && list.size() <= MAX_PARAGRAPHS) {
        for (int a = 0; a < list.size(); a++) {
          for (int b = a + 1; b < list.size(); b++) {
            common.merge((long) list.get(a) << 32 | list.get(b), 1, Integer::sum);
          }
        }
      }
    }
    List<Pair> pairs = new ArrayList<>();
    Set<Integer> gone = new HashSet<>();
    common.forEach(
        (key, shared) -> {
          int first = (int) (key >>> 32);
          int second = (int) (long) key;
          double similarity = (double) shared / (of(sizes, first) + of(sizes, second) - shared);
          boolean sameFacts = numbers.getOrDefault(first, Set.of()).equals(numbers.get(second));
          if (similarity >= PERHAPS
              && sameFacts
              && !gone.contains(first)
              && !gone.contains(second)) {
            int worse = of(damage, first) > of(damage, second) ? first : second;
            gone.add(worse);
            pairs.add(new Pair(worse, similarity));
          }
        });
    return pairs;
  }

  private static int of(Map<Integer, Integer> map, int key) {
    return map.getOrDefault(key, 0);
  }

  private static Set<Long> shingles(String text) {
    Set<Long> shingles = new HashSet<>();
    long[] last = new long[SHINGLE];
    int words = 0;
    long hash = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        hash = hash * 31 + Character.toLowerCase(c);
        if (!Character.isIdeographic(c)) {
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
          shingles.add(shingle);
        }
      }
    }
    return shingles;
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
