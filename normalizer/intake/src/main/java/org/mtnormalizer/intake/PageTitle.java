package org.mtnormalizer.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where a page shows its title. */
final class PageTitle {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

  private PageTitle() {}

  static Optional<Passage> find(PageText text, List<String> titles) {
    Optional<Passage> best = Optional.empty();
    double bestScore = 0;
    for (Passage p : text.passages()) {
      if (p.length() > 400) {
        continue;
      }
      double score = 0;
      String plain = letters(p.text());
      for (String title : titles) {
        score = Math.max(score, likeness(plain, letters(title)));
      }
      if (score < 0.5) {
        continue;
      }
      score += p.block().normalName().equals("h1") ? 0.5 : p.isHeading() ? 0.3 : 0;
      if (score > bestScore) {
        best = Optional.of(p);
        bestScore = score;
      }
    }
    if (best.isEmpty() || bestScore < 0.8) {
      List<Passage> first =
          text.passages().stream().filter(p -> p.block().normalName().equals("h1")).toList();
      if (first.size() == 1) {
        return Optional.of(first.get(0));
      }
    }
    return best.isPresent() && bestScore >= 0.8 ? best : Optional.empty();
  }

  private static double likeness(String shown, String claimed) {
    if (shown.isEmpty() || claimed.isEmpty()) {
      return 0;
    }
    if (claimed.contains(shown) || shown.contains(claimed)) {
      return (double) Math.min(shown.length(), claimed.length())
          / Math.max(shown.length(), claimed.length());
    }
    return 0;
  }

  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
