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
  private final Set<Written> written = new HashSet<>();
  private final Set<String> countries = new HashSet<>();

  /**
   * @param matches the document's matches of whole names
   * @param countryNames by ISO code, the folded name that stands for the country
   */
  DocumentEvidence(List<Token> tokens, List<NameMatch> matches, Map<String, String> countryNames) {
    for (NameMatch m : matches) {
      if (m.isExact() && m.parts().size() > 1 && !m.form().isReadOff()) {
        rightly.add(m.form().entry());
      }
    }
    Set<String> words = new HashSet<>();
    for (Token t : tokens) {
      words.add(t.folded());
    }
    Set<String> stems = new HashSet<>();
    for (String word : words) {
      stems.add(Countries.stem(word));
    }
    stems.remove("");
    countryNames.forEach(
        (code, name) -> {
          // Russia is also spoken of by Russian
          if (words.contains(name) || stems.contains(Countries.stem(name))) {
            countries.add(code);
          }
        });
  }

  private record Written(int entry, String folded) {}

  /** A damaged mention that nothing else explains licenses others. */
  void addMention(NameMatch m, List<Token> tokens) {
    damaged.add(m.form().entry());
    for (int i = m.first(); i <= m.last(); i++) {
      written.add(new Written(m.form().entry(), tokens.get(i).folded()));
    }
  }

  /** Whether some name is damaged for certain, so that others may be too. */
  boolean showsDamage() {
    return !damaged.isEmpty();
  }

  /** Whether a damaged mention of the whole name holds the word, written so. */
  boolean isWrittenSo(int entry, Token token) {
    return written.contains(new Written(entry, token.folded()));
  }

  boolean isMentioned(int entry) {
    return rightly.contains(entry) || damaged.contains(entry);
  }

  /** Whether the whole name stands somewhere with the dictionary's letters. */
  boolean isMentionedRightly(int entry) {
    return rightly.contains(entry);
  }

  /** Whether the text speaks of a country of the entry. */
  boolean speaksOf(NameEntry entry) {
    for (String code : entry.factValues("country")) {
      if (countries.contains(code.toUpperCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
