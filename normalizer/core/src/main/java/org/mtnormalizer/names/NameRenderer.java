package org.mtnormalizer.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes what should stand where a match stands. */
final class NameRenderer {
  /** English verbs in the forms of the press, and words that follow a whole subject. */
  private static final Set<String> VERBS =
      Set.of(
          "is", "was", "has", "had", "will", "would", "can", "could", "may", "might", "must",
          "should", "does", "did", "said", "says", "told", "met", "went", "came", "made", "took",
          "gave", "won", "lost", "left", "and", "or", "but", "who", "to", "in", "on", "at", "as");

  private NameRenderer() {}

  /**
   * The canonical form of what matched, in a language; empty where the dictionary does not know it.
   */
  static Optional<String> render(
      NameMatch match, NameEntry entry, String language, List<Token> tokens) {
    Optional<String> form =
        match.form().isShort()
            ? NameForms.localizedFamily(entry, language)
            : isShorterOrLonger(match, entry, language)
                ? Optional.of(match.form().text())
                : entry.canonicalIn(language);
    if (match.parts().get(match.parts().size() - 1).channel() == Channel.GENITIVE
        && !ownsNothing(match, tokens)) {
      form = form.map(f -> f + "\u2019s");
    }
    boolean allCaps = true;
    for (int i = match.first(); i <= match.last(); i++) {
      allCaps &= tokens.get(i).isAllCaps();
    }
    return allCaps ? form.map(f -> UCharacter.toUpperCase(ULocale.ROOT, f)) : form;
  }

  /** {@code Angela Merkels thanked him}: nothing is hers, and the ending is left over. */
  private static boolean ownsNothing(NameMatch match, List<Token> tokens) {
    int next = match.last() + 1;
    return next == tokens.size()
        || tokens.get(next).span().start() > match.span().end() + 1
        || VERBS.contains(tokens.get(next).surface())
        || tokens.get(next).surface().matches("[a-z]{3,}ed");
  }

  /**
   * Whether an accepted form of more or fewer words was damaged: {@code Christina Kirchner} is to
   * be Cristina Kirchner, and not to grow to the whole name.
   */
  private static boolean isShorterOrLonger(NameMatch match, NameEntry entry, String language) {
    return match.form().kind() == NameForm.Kind.ALIAS
        && !match.isExact()
        && entry.canonicalIn(language).filter(entry.canonical()::equals).isPresent()
        && Token.of(entry.canonical()).size() != match.form().tokens().size();
  }
}
