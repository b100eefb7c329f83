package org.mtnormalizer.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import org.mtnormalizer.document.Span;

/** Writes what should stand where a match stands. */
final class NameRenderer {
  private NameRenderer() {}

  /**
   * The canonical form of what matched, in a language; empty where the dictionary does not know it.
   */
  static Optional<String> render(
      NameMatch match, NameEntry entry, String language, List<Token> tokens) {
    Optional<String> form =
        match.form().isShort()
            ? NameForms.localizedFamily(entry, language)
            : entry.canonicalIn(language);
    boolean allCaps = true;
    for (int i = match.first(); i <= match.last(); i++) {
      allCaps &= tokens.get(i).isAllCaps();
    }
    return allCaps ? form.map(f -> UCharacter.toUpperCase(ULocale.ROOT, f)) : form;
  }

  /**
   * The span to replace: with {@code the} before {@code University of X} when the name that comes
   * in its place takes no article.
   */
  static Span span(NameMatch match, String canonical, String text) {
    int start = match.span().start();
    boolean losesArticle =
        match.form().kind() == NameForm.Kind.SWAPPED
            && match.form().text().startsWith("University of ")
            && !canonical.startsWith("University");
    if (losesArticle && start >= 4 && text.startsWith("the ", start - 4)) {
      return new Span(start - 4, match.span().end());
    }
    return match.span();
  }
}
