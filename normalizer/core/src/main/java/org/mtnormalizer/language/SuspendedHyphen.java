package org.mtnormalizer.language;

import java.util.Set;

/**
 * A hyphen that waits for the word that both halves share: {@code Ost- und Westufer}, {@code north-
 * and southbound}. At the end of a broken line it is no hyphenation.
 */
public final class SuspendedHyphen {
  private static final Set<String> CONJUNCTIONS =
      Set.of("und", "oder", "bis", "sowie", "en", "of", "och", "eller", "og", "and", "or", "to");

  private SuspendedHyphen() {}

  /** Whether the hyphen before this line waits: by the line's first word. */
  public static boolean waitsBefore(String line) {
    int end = line.indexOf(' ');
    return CONJUNCTIONS.contains(end < 0 ? line : line.substring(0, end));
  }
}
