package org.mtnormalizer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where a cheap test says that a match may begin. It finds what {@link
 * Matcher#find} finds. Immutable.
 */
public final class PatternAtPlaces {
  private static final int ASCII = 128;

  private final Pattern pattern;
  private final IntPredicate firsts;
  private final Place mayBegin;

  /** What {@link #firsts} says of the characters of ASCII: most are passed over without a call. */
  private final boolean[] ascii = new boolean[ASCII];

  /** Whether a match may begin at a place of a text, counted in UTF-16 code units. */
  @FunctionalInterface
  public interface Place {
    boolean isIn(String text, int at);
  }

  /**
   * @param pattern of no empty matches
   * @param firsts true of the first UTF-16 code unit of each match
   * @param mayBegin true wherever the pattern matches
   */
  public PatternAtPlaces(Pattern pattern, IntPredicate firsts, Place mayBegin) {
    this.pattern = pattern;
    this.firsts = firsts;
    this.mayBegin = mayBegin;
    for (int c = 0; c < ASCII; c++) {
      ascii[c] = firsts.test(c);
    }
  }

  /** A pattern of which no more is told than how its matches begin. */
  public PatternAtPlaces(Pattern pattern, IntPredicate firsts) {
    this(pattern, firsts, (text, at) -> true);
  }

  /** All matches, in order; they do not overlap. */
  public List<MatchResult> findAll(String text) {
    List<MatchResult> found = new ArrayList<>();
    Matcher m = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if ((c < ASCII ? ascii[c] : firsts.test(c))
          && mayBegin.isIn(text, at)
          && m.region(at, text.length()).lookingAt()) {
        found.add(m.toMatchResult());
        at = m.end() - 1;
      }
    }
    return found;
  }
}
