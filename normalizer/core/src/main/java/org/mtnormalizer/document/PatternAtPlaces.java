package org.mtnormalizer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where a cheap test says that a match may begin. It finds what {@link
 * Matcher#find} finds. Immutable.
 */
public final class PatternAtPlaces {
  private final Pattern pattern;
  private final Place mayBegin;

  /** Whether a match may begin at a place of a text, counted in UTF-16 code units. */
  @FunctionalInterface
  public interface Place {
    boolean isIn(String text, int at);
  }

  /**
   * @param pattern of no empty matches
   * @param mayBegin true wherever the pattern matches
   */
  public PatternAtPlaces(Pattern pattern, Place mayBegin) {
    this.pattern = pattern;
    this.mayBegin = mayBegin;
  }

  /** All matches, in order; they do not overlap. */
  public List<MatchResult> findAll(String text) {
    List<MatchResult> found = new ArrayList<>();
    Matcher m = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = 0; at < text.length(); at++) {
      if (mayBegin.isIn(text, at) && m.region(at, text.length()).lookingAt()) {
        found.add(m.toMatchResult());
        at = m.end() - 1;
      }
    }
    return found;
  }
}
