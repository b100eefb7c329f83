package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Correspondences compiled: the letter groups in a trie, and a square table that says for two
 * groups what it costs that one stands for the other. Immutable.
 */
final class LetterGroups {
  /** The group of no letters. */
  static final int NOTHING = 0;

  private static final int NONE = -1;
  private static final int LETTERS = 27; // a..z and the mark of the word's end

  private final List<int[]> next = new ArrayList<>();
  private final List<Integer> groupAt = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();
  private final int[][] table;
  private final Correspondence[] correspondences;
  private final double[] costs;
  private final long[] routes;
  private final Map<String, Long> languages = new HashMap<>();

  LetterGroups(List<Correspondence> rows) {
    addNode();
    groupAt.set(0, NOTHING);
    groups.add("");
    Map<String, Integer> ids = new HashMap<>();
    ids.put("", NOTHING);
    List<Correspondence> both = new ArrayList<>(2 * rows.size());
    for (Correspondence c : rows) {
      both.add(c);
      if (!c.isRelay()) {
        both.add(c.turned());
      }
    }
    both.removeIf(c -> !isReadable(c.one()) || !isReadable(c.other()));
    for (Correspondence c : both) {
      ids.computeIfAbsent(c.one(), this::addGroup);
      ids.computeIfAbsent(c.other(), this::addGroup);
    }
    correspondences = both.toArray(Correspondence[]::new);
    costs = new double[correspondences.length];
    routes = new long[correspondences.length];
    table = new int[groups.size()][groups.size()];
    for (int[] row : table) {
      Arrays.fill(row, NONE);
    }
    for (int k = 0; k < correspondences.length; k++) {
      Correspondence c = correspondences[k];
      costs[k] = c.cost();
      for (String tag : c.routes()) {
        languages.computeIfAbsent(tag, t -> 1L << languages.size());
      }
      routes[k] = mask(c.routes());
      int one = ids.getOrDefault(c.one(), NOTHING);
      int other = ids.getOrDefault(c.other(), NOTHING);
      int known = table[one][other];
      if (known == NONE || costs[known] > costs[k]) {
        table[one][other] = k;
      }
    }
  }

  private static boolean isReadable(String group) {
    for (int i = 0; i < group.length(); i++) {
      if (slot(group.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static int slot(char c) {
    if (c == SoundDistance.END) {
      return 0;
    }
    return c >= 'a' && c <= 'z' ? c - 'a' + 1 : -1;
  }

  private int addNode() {
    int[] children = new int[LETTERS];
    Arrays.fill(children, NONE);
    next.add(children);
    groupAt.add(NONE);
    return next.size() - 1;
  }

  private int addGroup(String group) {
    int node = 0;
    for (int i = 0; i < group.length(); i++) {
      int slot = slot(group.charAt(i));
      if (next.get(node)[slot] == NONE) {
        int child = addNode();
        next.get(node)[slot] = child;
      }
      node = next.get(node)[slot];
    }
    groupAt.set(node, groups.size());
    groups.add(group);
    return groups.size() - 1;
  }

  /** The bits of languages; those that no correspondence names have none. */
  long mask(Collection<String> tags) {
    long mask = 0;
    for (String tag : tags) {
      mask |= languages.getOrDefault(tag, 0L);
    }
    return mask;
  }

  /** For each place of the word the groups that begin there, without {@link #NOTHING}. */
  int[][] startingIn(String word) {
    int[][] starting = new int[word.length() + 1][];
    int[] found = new int[word.length() + 1];
    for (int i = 0; i <= word.length(); i++) {
      int n = 0;
      int node = 0;
      for (int k = i; k < word.length(); k++) {
        int slot = slot(word.charAt(k));
        node = slot < 0 ? NONE : next.get(node)[slot];
        if (node == NONE) {
          break;
        }
        if (groupAt.get(node) != NONE) {
          found[n++] = groupAt.get(node);
        }
      }
      starting[i] = Arrays.copyOf(found, n);
    }
    return starting;
  }

  int length(int group) {
    return groups.get(group).length();
  }

  /** The correspondence between two groups, or -1. */
  int between(int one, int other) {
    return table[one][other];
  }

  double cost(int correspondence) {
    return costs[correspondence];
  }

  boolean isOnRoute(int correspondence, long languages) {
    return (routes[correspondence] & languages) != 0;
  }

  Correspondence correspondence(int index) {
    return correspondences[index];
  }
}
