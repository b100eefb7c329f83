package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What it costs, in nats, that a folded text token is a dictionary token that went through another
 * writing system, a grammar, or a careless keyboard: an edit distance over letter groups.
 *
 * <p>The groups and their costs are data ({@link Correspondence}, {@link Ending}). Letters that no
 * row explains are typing errors and dear, since names of different people differ in just that way.
 */
final class SoundDistance {
  static final double UNREACHABLE = 99;

  private static final double VOWEL_FOR_VOWEL = 1.0;
  private static final double VOWEL_COMES_OR_GOES = 1.5;
  private static final double DOUBLED = 0.4;
  private static final double TYPED_WRONG = 5.0;
  private static final double TYPED_EXTRA = 3.6;
  private static final double SWAPPED = 3.4;

  private static final int LETTERS = 27; // a..z and, at 0, all the rest

  private final List<Correspondence>[][] pairs;
  private final List<Ending> endings;
  private final Map<String, Set<String>> ownEndings = new HashMap<>();

  /** A distance and how much of it no correspondence explains. */
  record Weighed(double cost, double typing, boolean inflected) {}

  SoundDistance(List<Correspondence> correspondences, List<Ending> endings) {
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<Correspondence>[][] table = new List[LETTERS][LETTERS];
    for (List<Correspondence>[] row : table) {
      Arrays.setAll(row, i -> new ArrayList<>());
    }
    for (Correspondence c : correspondences) {
      table[slot(c.one(), 0)][slot(c.other(), 0)].add(c);
      table[slot(c.other(), 0)][slot(c.one(), 0)].add(
          new Correspondence(c.other(), c.one(), c.cost()));
    }
    this.pairs = table;
    this.endings = List.copyOf(endings);
    for (Ending e : endings) {
      ownEndings.computeIfAbsent(e.language(), l -> new HashSet<>()).add(e.ending());
    }
  }

  private static int slot(String s, int i) {
    if (i >= s.length()) {
      return 0;
    }
    char c = s.charAt(i);
    return c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
  }

  /** Marks the word's end, so that a row can say {@code s$}: silent at the end only. */
  private static final String END = "$";

  /**
   * Whether the text token is the dictionary token with an ending of the text's own language, as
   * {@code Snowdena} in Polish or a plural in English: grammar, not damage.
   */
  boolean isOwnInflection(String canonical, String text, String textLanguage) {
    for (Ending e : endings) {
      if (e.language().equals(textLanguage)
          && text.endsWith(e.ending())
          && canonical.endsWith(e.replaces())
          && text.length() - e.ending().length() == canonical.length() - e.replaces().length()
          && text.regionMatches(0, canonical, 0, text.length() - e.ending().length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param textLanguage whose own endings are no damage
   */
  Weighed weigh(String canonicalToken, String textToken, String textLanguage) {
    String canonical = canonicalToken + END;
    String text = textToken + END;
    int n = canonical.length();
    int m = text.length();
    double[][] cost = new double[n + 1][m + 1];
    double[][] typing = new double[n + 1][m + 1];
    for (double[] row : cost) {
      Arrays.fill(row, UNREACHABLE);
    }
    cost[0][0] = 0;
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        if (cost[i][j] < UNREACHABLE) {
          step(canonical, text, i, j, cost, typing);
        }
      }
    }
    double best = cost[n][m];
    double bestTyping = typing[n][m];
    boolean inflected = false;
    for (Ending e : endings) {
      int i = n - 1 - e.replaces().length();
      int j = m - 1 - e.ending().length();
      if (!isOwn(e, textLanguage)
          && i >= 2
          && j >= 2
          && textToken.endsWith(e.ending())
          && canonicalToken.endsWith(e.replaces())
          && cost[i][j] + e.cost() < best) {
        best = cost[i][j] + e.cost();
        bestTyping = typing[i][j];
        inflected = true;
      }
    }
    return new Weighed(best, bestTyping, inflected);
  }

  /** Whether the text's own language has the ending too. */
  private boolean isOwn(Ending ending, String textLanguage) {
    return ownEndings.getOrDefault(textLanguage, Set.of()).contains(ending.ending());
  }

  private void step(String a, String b, int i, int j, double[][] cost, double[][] typing) {
    char x = i < a.length() ? a.charAt(i) : 0;
    char y = j < b.length() ? b.charAt(j) : 0;
    double here = cost[i][j];
    double typed = typing[i][j];
    double first = i == 0 && j == 0 ? 1.0 : 0;
    if (x != 0 && x == y) {
      relax(cost, typing, i + 1, j + 1, here, typed);
    }
    if (x == '$' || y == '$') {
      x = x == '$' ? 0 : x; // the end marks answer each other or a row, nothing else
      y = y == '$' ? 0 : y;
    }
    boolean vx = x != 0 && Folding.isVowel(x);
    boolean vy = y != 0 && Folding.isVowel(y);
    if (x != 0 && y != 0 && x != y) {
      if (vx && vy) {
        relax(cost, typing, i + 1, j + 1, here + VOWEL_FOR_VOWEL, typed);
      } else {
        double c = TYPED_WRONG + first;
        relax(cost, typing, i + 1, j + 1, here + c, typed + c);
      }
      if (i + 1 < a.length()
          && j + 1 < b.length()
          && a.charAt(i + 1) == y
          && b.charAt(j + 1) == x
          && !(vx && vy)) {
        relax(cost, typing, i + 2, j + 2, here + SWAPPED + first, typed + SWAPPED + first);
      }
    }
    if (x != 0) {
      dropped(a, x, vx, i, 0, i + 1, j, here, typed, first, cost, typing);
    }
    if (y != 0) {
      dropped(b, y, vy, j, 1, i, j + 1, here, typed, first, cost, typing);
    }
    groups(a, b, i, j, slot(a, i), slot(b, j), here, typed, cost, typing);
    groups(a, b, i, j, 0, slot(b, j), here, typed, cost, typing);
    groups(a, b, i, j, slot(a, i), 0, here, typed, cost, typing);
  }

  /** A letter that stands in one of the two alone. */
  private static void dropped(
      String s,
      char c,
      boolean vowel,
      int at,
      int side,
      int i,
      int j,
      double here,
      double typed,
      double first,
      double[][] cost,
      double[][] typing) {
    if (at > 0 && s.charAt(at - 1) == c) {
      relax(cost, typing, i, j, here + DOUBLED, typed);
    } else if (vowel) {
      relax(cost, typing, i, j, here + VOWEL_COMES_OR_GOES + first, typed);
    } else {
      double c2 = TYPED_EXTRA + first + 0.2 * side;
      relax(cost, typing, i, j, here + c2, typed + c2);
    }
  }

  private void groups(
      String a,
      String b,
      int i,
      int j,
      int slotA,
      int slotB,
      double here,
      double typed,
      double[][] cost,
      double[][] typing) {
    for (Correspondence c : pairs[slotA][slotB]) {
      if (a.startsWith(c.one(), i) && b.startsWith(c.other(), j)) {
        relax(cost, typing, i + c.one().length(), j + c.other().length(), here + c.cost(), typed);
      }
    }
  }

  private static void relax(
      double[][] cost, double[][] typing, int i, int j, double c, double typed) {
    if (c < cost[i][j]) {
      cost[i][j] = c;
      typing[i][j] = typed;
    }
  }
}
