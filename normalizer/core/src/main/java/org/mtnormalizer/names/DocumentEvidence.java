package org.mtnormalizer.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a whole document says for and against entries: who is mentioned rightly, which countries.
 */
final class DocumentEvidence {
  private final Set<Integer> rightly = new HashSet<>();
  private final Set<Integer> damaged = new HashSet<>();
  private final Set<String> folded = new HashSet<>();
  private final Map<String, String> countryNames;

  /**
   * @param matches all matches of the document
   * @param countryNames by ISO code, the folded names and adjectives that stand for the country
   */
  DocumentEvidence(List<Token> tokens, List<NameMatch> matches, Map<String, String> countryNames) {
    for (NameMatch m : matches) {
      if (m.isExact() && m.parts().size() > 1) {
        rightly.add(m.form().entry());
      }
    }
    for (Token t : tokens) {
      folded.add(t.folded());
    }
    this.countryNames = countryNames;
  }

  /** A damaged mention that nothing else explains licenses others. */
  void addMention(int entry) {
    damaged.add(entry);
  }

  boolean isMentioned(int entry) {
    return rightly.contains(entry) || damaged.contains(entry);
  }

  /** Whether the whole name stands somewhere with the dictionary's letters. */
  boolean isMentionedRightly(int entry) {
    return rightly.contains(entry);
  }

  boolean speaksOf(NameEntry entry) {
    for (String code : entry.factValues("country")) {
      String name = countryNames.getOrDefault(code.toUpperCase(Locale.ROOT), "");
      if (!name.isEmpty() && hasWordLike(name)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Russia} is also spoken of by {@code Russian}. */
  private boolean hasWordLike(String country) {
    if (folded.contains(country)) {
      return true;
    }
    String stem = country.substring(0, Math.min(country.length(), 5));
    return stem.length() == 5 && folded.stream().anyMatch(f -> f.startsWith(stem));
  }
}
