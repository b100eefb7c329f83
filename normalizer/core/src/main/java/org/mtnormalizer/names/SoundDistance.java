package org.mtnormalizer.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
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
  private static final double UNREACHABLE = 99;

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
  private static final double ON_ROUTE = 0.75;

  /** Marks the word's end, so that a row can say {@code s$}: silent at the end only. */
  private static final String END = "$";

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
      table[slot(c.other(), 0)][slot(c.one(), 0)].add(c.turned());
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
   * The languages tell which endings are no damage, and which customs are likely. Above {@code
   * most} the cost need not be exact.
   */
  Weighed weigh(String canonical, String text, TextLanguages languages, double most) {
    Table t = new Table(canonical + END, text + END, languages.sources(), most, false);
    t.fill();
    int n = canonical.length() + 1;
    int m = text.length() + 1;
    double best = t.cost[n][m];
    double typing = t.typing[n][m];
    boolean inflected = false;
    for (Ending e : endings) {
      int i = n - 1 - e.replaces().length();
      int j = m - 1 - e.ending().length();
      if (i >= 2
          && j >= 2
          && text.endsWith(e.ending())
          && canonical.endsWith(e.replaces())
          && !isOwn(e, languages.text())) {
        double cost = t.cost[i][j] + e.cost() * t.share(Set.of(e.language()));
        if (cost < best) {
          best = cost;
          typing = t.typing[i][j];
          inflected = true;
        }
      }
    }
    return new Weighed(best, typing, inflected);
  }

  /** The correspondences on the cheapest way from one token to the other, in order. */
  List<Correspondence> path(String canonical, String text) {
    Table t = new Table(canonical + END, text + END, Set.of(), UNREACHABLE, true);
    t.fill();
    Deque<Correspondence> path = new ArrayDeque<>();
    int i = canonical.length() + 1;
    int j = text.length() + 1;
    while (i > 0 || j > 0) {
      Step step = t.back[i][j];
      if (!step.by().isEmpty()) {
        path.addFirst(step.by().get(0));
      }
      i = step.i();
      j = step.j();
    }
    return List.copyOf(path);
  }

  /** Whether the text's own language has the ending too. */
  private boolean isOwn(Ending ending, String textLanguage) {
    return ownEndings.getOrDefault(textLanguage, Set.of()).contains(ending.ending());
  }

  /** From where a cell was reached; {@code by} holds the correspondence, if it was one. */
  private record Step(int i, int j, List<Correspondence> by) {}

  /** The cheapest ways from the beginnings of one token to those of the other. */
  private final class Table {
    private final String a;
    private final String b;
    private final Set<String> sources;
    private final double[][] cost;
    private final double[][] typing;
    private final double[] cheapest;
    private final double most;
    private final boolean traced;
    private final Step[][] back;

    Table(String a, String b, Set<String> sources, double most, boolean traced) {
      this.a = a;
      this.b = b;
      this.sources = sources;
      this.cost = new double[a.length() + 1][b.length() + 1];
      this.typing = new double[a.length() + 1][b.length() + 1];
      this.cheapest = new double[a.length() + 1];
      this.most = most;
      this.traced = traced;
      this.back = traced ? new Step[a.length() + 1][b.length() + 1] : new Step[0][0];
      for (double[] row : cost) {
        Arrays.fill(row, UNREACHABLE);
      }
      Arrays.fill(cheapest, UNREACHABLE);
      cost[0][0] = 0;
      cheapest[0] = 0;
    }

    void fill() {
      for (int i = 0; i <= a.length() && isHopeful(i); i++) {
        for (int j = 0; j <= b.length(); j++) {
          if (cost[i][j] <= most) {
            letters(i, j);
            groups(i, j, slot(a, i), slot(b, j));
            groups(i, j, 0, slot(b, j));
            groups(i, j, slot(a, i), 0);
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
        relax(i, j, 1, 1, 0, 0);
      }
      // the end marks answer each other or a row, nothing else
      boolean letterX = x != 0 && x != '$';
      boolean letterY = y != 0 && y != '$';
      boolean vowelX = letterX && Folding.isVowel(x);
      boolean vowelY = letterY && Folding.isVowel(y);
      if (letterX && letterY && x != y) {
        if (vowelX && vowelY) {
          relax(i, j, 1, 1, VOWEL_FOR_VOWEL, 0);
        } else {
          relax(i, j, 1, 1, TYPED_WRONG + first, TYPED_WRONG + first);
        }
        if (a.charAt(i + 1) == y && b.charAt(j + 1) == x && !(vowelX && vowelY)) {
          relax(i, j, 2, 2, SWAPPED + first, SWAPPED + first);
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
    private void alone(
        String s, int at, boolean vowel, double dearer, int i, int j, int di, int dj) {
      if (at > 0 && s.charAt(at - 1) == s.charAt(at)) {
        relax(i, j, di, dj, DOUBLED, 0);
      } else if (vowel) {
        relax(i, j, di, dj, VOWEL_COMES_OR_GOES + (at == 0 ? FIRST : 0), 0);
      } else {
        relax(i, j, di, dj, TYPED_EXTRA + dearer, TYPED_EXTRA + dearer);
      }
    }

    private void groups(int i, int j, int slotA, int slotB) {
      for (Correspondence c : pairs[slotA][slotB]) {
        if (a.startsWith(c.one(), i) && b.startsWith(c.other(), j)) {
          int di = c.one().length();
          int dj = c.other().length();
          if (relax(i, j, di, dj, c.cost() * share(c.routes()), 0) && traced) {
            back[i + di][j + dj] = new Step(i, j, List.of(c));
          }
        }
      }
    }

    double share(Set<String> routes) {
      return sources.stream().anyMatch(routes::contains) ? ON_ROUTE : 1;
    }

    private boolean relax(int i, int j, int di, int dj, double price, double typed) {
      if (cost[i][j] + price >= cost[i + di][j + dj]) {
        return false;
      }
      cost[i + di][j + dj] = cost[i][j] + price;
      cheapest[i + di] = Math.min(cheapest[i + di], cost[i + di][j + dj]);
      typing[i + di][j + dj] = typing[i][j] + typed;
      if (traced) {
        back[i + di][j + dj] = new Step(i, j, List.of());
      }
      return true;
    }
  }
}
