package org.mtnormalizer.names;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a text says about somebody beside a name, in a script other than the Latin one. */
final class LocalEvidence {
  /** Words between a noun that tells a role and the name. */
  private static final int BETWEEN = 3;

  private static final int NEAR = 24;

  /** Somebody whom the reader does not know is told with age, or with the word name. */
  private static final Map<String, Pattern> BEFORE =
      Map.of(
          "ru",
          Pattern.compile("(?:по имени|по фамилии|по прозвищу|[-\\s]лет\\p{L}+)\\s+$"),
          "uk",
          Pattern.compile("(?:на ім['\u2019]я|на прізвище|[-\\s]річ\\p{L}+)\\s+$"),
          "ko",
          Pattern.compile("\\d+\\s?(?:살|세)\\s+$"));

  private static final Map<String, Pattern> BEHIND =
      Map.of(
          "ru",
          Pattern.compile("^,?\\s\\(?\\d{1,2}(?:[-\\s]?(?:лет|год)|\\))"),
          "uk",
          Pattern.compile("^,?\\s\\(?\\d{1,2}(?:[-\\s]?р[оі]к|\\))"),
          "ko",
          Pattern.compile("^(?:\\s씨)?(?:이?라는|이?란)\\s"));

  private final LocalNames names;
  private final Roles roles;
  private final String language;
  private final String text;
  private final List<Token> tokens;

  LocalEvidence(LocalNames names, Roles roles, String text, List<Token> tokens) {
    this.names = names;
    this.roles = roles;
    this.language = names.language();
    this.text = text;
    this.tokens = tokens;
  }

  /**
   * Whether a match may be believed.
   *
   * @param mentioned the entries that stand rightly elsewhere
   */
  boolean speaksFor(LocalMatch m, Set<Integer> mentioned) {
    if (!m.isDamaged() || m.channel() == Channel.TYPING || m.channel() == Channel.SCRIPT) {
      return true;
    }
    int entry = m.form().entry();
    return !isIntroduced(m.first(), m.last())
        && (isTelling(m) || mentioned.contains(entry) || tellsRole(entry, m.first(), m.last()));
  }

  /**
   * Whether what stands rightly of a damaged name is few people's, none of them at home in the
   * text's language. Words of a language without capitals tell nothing.
   */
  private boolean isTelling(LocalMatch m) {
    return Declension.of(names.language()).isPresent()
        && m.parts().stream().anyMatch(p -> !p.damaged() && names.isFew(p.reading().key()));
  }

  /** Whether a noun that tells a role of the entry stands before the tokens or behind them. */
  private boolean tellsRole(int entry, int first, int last) {
    Set<String> wanted = roles.of(entry);
    return !wanted.isEmpty() && told(first, last).stream().anyMatch(wanted::contains);
  }

  /** Whether a noun that tells some role stands beside the tokens. */
  boolean tellsSomeRole(int first, int last) {
    return !told(first, last).isEmpty();
  }

  private Set<String> told(int first, int last) {
    Set<String> told = new HashSet<>();
    for (int i = first - 1; i >= Math.max(0, first - 1 - BETWEEN) && isNear(i, i + 1); i--) {
      told.addAll(roles.toldBy(tokens.get(i).folded(), language));
    }
    if (last + 1 < tokens.size() && isNear(last, last + 1)) {
      told.addAll(roles.toldBy(tokens.get(last + 1).folded(), language));
    }
    return told;
  }

  private boolean isNear(int left, int right) {
    String gap = text.substring(tokens.get(left).span().end(), tokens.get(right).span().start());
    return gap.equals(" ") || gap.equals("-") || gap.equals(" «") || gap.equals("» ");
  }

  /** Whether the text introduces somebody whom its readers do not know. */
  private boolean isIntroduced(int first, int last) {
    int start = tokens.get(first).span().start();
    int end = tokens.get(last).span().end();
    return BEFORE.containsKey(language)
        && (BEFORE.get(language).matcher(text.substring(Math.max(0, start - NEAR), start)).find()
            || BEHIND
                .get(language)
                .matcher(text.substring(end, Math.min(text.length(), end + NEAR)))
                .find());
  }
}
