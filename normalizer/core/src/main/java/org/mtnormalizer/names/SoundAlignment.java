package org.mtnormalizer.names;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The cheapest ways from the beginnings of one folded token to those of another. Both end with
 * {@link SoundDistance#END}.
 */
final class SoundAlignment {
  static final double UNREACHABLE = 99;

  private static final double VOWEL_FOR_VOWEL = 1.0;
  private static final double VOWEL_COMES_OR_GOES = 1.5;
  private static final double DOUBLED = 0.4;
  private static final double TYPED_WRONG = 5.0;
  private static final double TYPED_EXTRA = 3.6;
  private static final double SWAPPED = 3.4;

  /** A letter too many is a little rarer than one too few. */
  private static final double TOO_MANY = 0.2;

  /** A name's first letter is damaged less often than others. */
  private static final double FIRST = 1.0;

  /**
   * What is left of the cost of a custom of the text's source language. Customs of others become no
   * dearer: what betrays the source is itself repaired, so it may only ever speak for a repair, or
   * cleaning twice would do more than cleaning once.
   */
  static final double ON_ROUTE = 0.75;

  private static final int LETTER = -1;

  private final LetterGroups groups;
  private final String a;
  private final String b;
  private final long sources;
  private final double most;
  private final int width;

  /** By {@code i * width + j}: letters read of one token and of the other. */
  private final double[] cost;

  private final double[] typing;

  /** From where a cell was reached, and by which correspondence or {@link #LETTER}. */
  private final int[] from;

  private final int[] by;

  /** The cheapest cell of a row. */
  private final double[] cheapest;

  /**
   * @param sources see {@link LetterGroups#mask}
   * @param most ways that cost more are not followed
   */
  SoundAlignment(LetterGroups groups, String a, String b, long sources, double most) {
    this.groups = groups;
    this.a = a;
    this.b = b;
    this.sources = sources;
    this.most = most;
    this.width = b.length() + 1;
    int cells = (a.length() + 1) * width;
    this.cost = new double[cells];
    this.typing = new double[cells];
    this.from = new int[cells];
    this.by = new int[cells];
    this.cheapest = new double[a.length() + 1];
    Arrays.fill(cost, UNREACHABLE);
    Arrays.fill(cheapest, UNREACHABLE);
    cost[0] = 0;
    cheapest[0] = 0;
    fill();
  }

  /** What the first {@code i} letters of the one cost as the first {@code j} of the other. */
  double cost(int i, int j) {
    return cost[i * width + j];
  }

  /** How much of {@link #cost} no correspondence explains. */
  double typing(int i, int j) {
    return typing[i * width + j];
  }

  /** The correspondences on the cheapest way, in order. */
  List<Correspondence> path() {
    Deque<Correspondence> path = new ArrayDeque<>();
    int cell = cost.length - 1;
    while (cell > 0) {
      if (by[cell] != LETTER) {
        path.addFirst(groups.correspondence(by[cell]));
      }
      cell = from[cell];
    }
    return List.copyOf(path);
  }

  private void fill() {
    int[][] startingA = groups.startingIn(a);
    int[][] startingB = groups.startingIn(b);
    for (int i = 0; i <= a.length() && isHopeful(i); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (cost[i * width + j] <= most) {
          letters(i, j);
          for (int one : startingA[i]) {
            for (int other : startingB[j]) {
              group(i, j, one, other);
            }
            group(i, j, one, LetterGroups.NOTHING);
          }
          for (int other : startingB[j]) {
            group(i, j, LetterGroups.NOTHING, other);
          }
        }
      }
    }
  }

  /** Whether some way to row {@code i} or beyond is cheap enough to go on. */
  private boolean isHopeful(int i) {
    for (int k = i; k <= a.length(); k++) {
      if (cheapest[k] <= most) {
        return true;
      }
    }
    return false;
  }

  private void letters(int i, int j) {
    char x = i < a.length() ? a.charAt(i) : 0;
    char y = j < b.length() ? b.charAt(j) : 0;
    double first = i == 0 && j == 0 ? FIRST : 0;
    if (x != 0 && x == y) {
      relax(i, j, 1, 1, 0, 0, LETTER);
    }
    // the end marks answer each other or a row, nothing else
    boolean letterX = x != 0 && x != SoundDistance.END;
    boolean letterY = y != 0 && y != SoundDistance.END;
    boolean vowelX = letterX && Folding.isVowel(x);
    boolean vowelY = letterY && Folding.isVowel(y);
    if (letterX && letterY && x != y) {
      if (vowelX && vowelY) {
        relax(i, j, 1, 1, VOWEL_FOR_VOWEL, 0, LETTER);
      } else {
        relax(i, j, 1, 1, TYPED_WRONG + first, TYPED_WRONG + first, LETTER);
      }
      if (a.charAt(i + 1) == y && b.charAt(j + 1) == x && !(vowelX && vowelY)) {
        relax(i, j, 2, 2, SWAPPED + first, SWAPPED + first, LETTER);
      }
    }
    if (letterX) {
      alone(a, i, vowelX, first, i, j, 1, 0);
    }
    if (letterY) {
      alone(b, j, vowelY, first + TOO_MANY, i, j, 0, 1);
    }
  }

  /** A letter that stands in one of the two alone. */
  private void alone(String s, int at, boolean vowel, double dearer, int i, int j, int di, int dj) {
    if (at > 0 && s.charAt(at - 1) == s.charAt(at)) {
      relax(i, j, di, dj, DOUBLED, 0, LETTER);
    } else if (vowel) {
      relax(i, j, di, dj, VOWEL_COMES_OR_GOES + (at == 0 ? FIRST : 0), 0, LETTER);
    } else {
      relax(i, j, di, dj, TYPED_EXTRA + dearer, TYPED_EXTRA + dearer, LETTER);
    }
  }

  private void group(int i, int j, int one, int other) {
    int c = groups.between(one, other);
    if (c >= 0) {
      double share = groups.isOnRoute(c, sources) ? ON_ROUTE : 1;
      boolean first =
          other == LetterGroups.NOTHING && i == 0 || one == LetterGroups.NOTHING && j == 0;
      double price = groups.cost(c) * share + (first ? FIRST : 0);
      relax(i, j, groups.length(one), groups.length(other), price, 0, c);
    }
  }

  private void relax(int i, int j, int di, int dj, double price, double typed, int step) {
    int here = i * width + j;
    int there = here + di * width + dj;
    double total = cost[here] + price;
    if (total < cost[there]) {
      cost[there] = total;
      typing[there] = typing[here] + typed;
      from[there] = here;
      by[there] = step;
      cheapest[i + di] = Math.min(cheapest[i + di], total);
    }
  }
}
