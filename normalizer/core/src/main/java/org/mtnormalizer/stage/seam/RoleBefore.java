package org.mtnormalizer.stage.seam;

import java.util.Locale;
import java.util.Set;

/** Clauses that begin with somebody's role and name. */
final class RoleBefore {
  private static final Set<String> ARTICLES =
      Set.of(
          ("the a an his her its their le la l un une el los las il lo o os as uma um de het een"
                  + " der die das")
              .split(" "));

  private static final int FARTHEST_OPENER = 5;

  private static final int LONGEST_PHRASE = 9;

  /** Between the begin of a role's phrase and the name. */
  private static final Set<String> PHRASE = Set.of("the", "former", "new", "current", "for", "and");

  private final SeamText text;
  private final SeamWords words;

  RoleBefore(SeamText text, SeamWords words) {
    this.text = text;
    this.words = words;
  }

  /**
   * Whether from the begin of the sentence to the name there is only the phrase of a role, {@code
   * The minister of the interior,}: no verb whose object the name could be.
   */
  boolean isPhrase(int first) {
    boolean role = false;
    for (int k = first - 1; k >= 0 && first - k <= LONGEST_PHRASE; k--) {
      boolean last = k == first - 1;
      if (!text.spaceAfter(k) && !(last && text.isBehind(first, ", "))) {
        return false;
      }
      boolean named = words.isRole(text.word(k));
      role |= named;
      boolean starts = text.startsSentence(k);
      if (!starts
          && !named
          && !text.isCapitalized(k)
          && !PHRASE.contains(text.word(k))
          && !isGenitive(k)
          && !isGenitive(k - 1)
          && !(isGenitive(k - 2) && words.articles().contains(text.word(k - 1)))) {
        return false;
      }
      if (starts || words.isOpenedAt(text, k)) {
        return role && !isPreposition(k);
      }
    }
    return false;
  }

  /** {@code With the president Anna Marvolo She left}: the name belongs to what went before. */
  private boolean isPreposition(int word) {
    String lower = text.word(word).toLowerCase(Locale.ROOT);
    return words.lefts().contains(lower)
        && !words.articles().contains(lower)
        && !words.opensClause(text.word(word));
  }

  private boolean isGenitive(int word) {
    return word >= 0 && words.genitives().contains(text.word(word));
  }

  /** {@code The veteran journalist} before the name, and nothing before that: no verb. */
  boolean isBefore(int first) {
    if (first < 1
        || !words.isRole(text.word(first - 1))
        || !text.spaceAfter(first - 1) && !text.isBehind(first, ", ")) {
      return false;
    }
    for (int k = first - 1; k >= Math.max(0, first - FARTHEST_OPENER); k--) {
      boolean starts = text.startsSentence(k);
      if (ARTICLES.contains(text.word(k).toLowerCase(Locale.ROOT)) || starts) {
        return starts || k > 0 && words.opensClause(text.word(k - 1));
      }
      if (k == 0 || !text.spaceAfter(k - 1) || words.verbs().contains(text.word(k))) {
        return false;
      }
    }
    return false;
  }
}
