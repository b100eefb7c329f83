package org.mtnormalizer.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import org.mtnormalizer.CachedWord;

/** A word as it is written, and what its letters alone tell. */
class WordForm extends CachedWord {
  private final String folded;
  private final boolean cased;
  private final boolean capitalized;

  /** Where texts get the forms of their words. */
  interface Source {
    /** The form that stands between two places of the text. */
    WordForm of(String text, int from, int to);
  }

  WordForm(String surface) {
    super(surface);
    this.folded = Folding.fold(surface);
    int c = surface.codePointAt(0);
    boolean upper = Token.isUpper(c);
    this.cased = upper || Token.isLower(c);
    this.capitalized =
        upper || c >= Token.ASCII && UCharacter.getType(c) == UCharacter.TITLECASE_LETTER;
  }

  /** See {@link Folding#fold}. */
  final String folded() {
    return folded;
  }

  final boolean isCapitalized() {
    return capitalized;
  }

  /** Whether the first letter's script has upper and lower case. */
  final boolean isCased() {
    return cased;
  }

  /** Whether it begins with a small letter; a letter of a script without case is none. */
  final boolean isLowerCase() {
    return cased && !capitalized;
  }

  final boolean isAllCaps() {
    String surface = surface();
    char last = surface.charAt(surface.length() - 1);
    return surface.length() > 1
        && cased
        && !(last >= 'a' && last <= 'z') // of most words, and cheaper
        && surface.equals(UCharacter.toUpperCase(ULocale.ROOT, surface));
  }
}
