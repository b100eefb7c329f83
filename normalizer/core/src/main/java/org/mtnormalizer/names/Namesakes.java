package org.mtnormalizer.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What tells a damaged name from that of another person who is called nearly so. */
final class Namesakes {
  /** A syllable of Chinese, Korean or Vietnamese as Latin letters write it. */
  private static final Pattern SYLLABLE =
      Pattern.compile("[^aeiouy]{0,3}[aeiouyw]{1,4}(?:ng|nh|[nmlrkptgbhc])?(?<=^.{1,6})");

  private static final Set<String> SYLLABIC = Set.of("CN", "TW", "HK", "SG", "KP", "KR", "VN");

  /** Two syllables written as one, as in {@code Kim Jongun}. */
  private static final int TWO_SYLLABLES = 10;

  /** Two syllables have so many letters, and one has fewer. */
  private static final int TWO_SHORT_SYLLABLES = 6;

  /** A name of so many letters may have two slips and be known all the same. */
  private static final int LONG = 9;

  /** Price a letter up to which a family name is known behind the right given name. */
  private static final double FAR = 0.5;

  /** The price of one letter written otherwise. */
  private static final double SLIGHT = 2.0;

  private static final String VOWELS = "aeiou";

  private final DocumentFacts facts;

  Namesakes(DocumentFacts facts) {
    this.facts = facts;
  }

  /** What speaks for another person, in words, in a damaged name. */
  Optional<String> objection(NameMatch m) {
    if (m.parts().size() > 1 && isAnotherSyllable(m)) {
      return Optional.of("a name of short syllables may be another person's");
    }
    for (int p = 0; p < m.parts().size(); p++) {
      TokenMatch part = m.parts().get(p);
      String right = m.form().tokens().get(p).folded();
      Token token = facts.token(m, p);
      if (part.channel() == Channel.ROMANIZATION || part.channel() == Channel.TYPING) {
        if (hasAnotherEnd(right, token.folded(), isRestExact(m, p), m.parts().size() == 1)) {
          return Optional.of("another name by its last vowel");
        }
        if (right.length() < LONG
            && (hasMoreSyllables(right, token.folded())
                || part.channel() == Channel.TYPING && isMoreThanOneSlip(right, token.folded()))) {
          return Optional.of("too many letters differ in a short name");
        }
      }
      if (p > 0 && p == m.parts().size() - 1 && isRestExact(m, p) && isFar(part, token)) {
        return Optional.of("another family name");
      }
    }
    return Optional.empty();
  }

  /** {@code Vladimir Potanin}; and a name that the language knows is one as it stands. */
  private boolean isFar(TokenMatch part, Token token) {
    return part.channel() == Channel.ROMANIZATION && part.cost() > FAR * token.folded().length()
        || part.channel().isBySound()
            && part.cost() > SLIGHT
            && facts.words().contains(token.surface());
  }

  private static boolean isRestExact(NameMatch m, int part) {
    for (int p = 0; p < m.parts().size(); p++) {
      if (p != part && !m.parts().get(p).isExact()) {
        return false;
      }
    }
    return m.parts().size() > 1;
  }

  /**
   * Names made of short syllables belong to other people when one syllable sounds otherwise, unless
   * the text writes the name rightly elsewhere, or tells who it is and only a letter is wrong.
   */
  private boolean isAnotherSyllable(NameMatch m) {
    if (facts.isMentioned(m) || isOneSlip(m) && facts.tellsRole(m)) {
      return false;
    }
    boolean syllabic = isSyllabic(m.form());
    int syllables = 0;
    boolean changed = false;
    for (int p = 0; p < m.parts().size(); p++) {
      String folded = m.form().tokens().get(p).folded();
      if (SYLLABLE.matcher(folded).matches() || syllabic && folded.length() <= TWO_SYLLABLES) {
        syllables++;
        changed |= !m.parts().get(p).isExact() && m.parts().get(p).channel().isBySound();
      }
    }
    return changed && syllables == m.parts().size();
  }

  /** {@code President Xi Jinpin}; but {@code Wang Li} is not {@code Wang Yi}. */
  private boolean isOneSlip(NameMatch m) {
    for (int p = 0; p < m.parts().size(); p++) {
      String right = m.form().tokens().get(p).folded();
      if (!m.parts().get(p).isExact()
          && (p == 0
              || right.length() < TWO_SHORT_SYLLABLES
              || isMoreThanOneSlip(right, facts.token(m, p).folded()))) {
        return false;
      }
    }
    return true;
  }

  /** Where no country is stated, the family name in front tells. */
  private boolean isSyllabic(NameForm form) {
    List<String> countries = facts.dictionary().entry(form.entry()).factValues("country");
    return countries.isEmpty()
        ? facts.dictionary().isSyllabicFamily(form.tokens().get(0).folded())
        : isSyllabic(countries);
  }

  /** Whether people of one of the countries have names of short syllables, family name first. */
  static boolean isSyllabic(List<String> countries) {
    return countries.stream().anyMatch(c -> SYLLABIC.contains(c.toUpperCase(Locale.ROOT)));
  }

  /**
   * {@code Angelo} is not {@code Angela}, {@code Jairo} not {@code Jair}, {@code Drago} not {@code
   * Draghi}, {@code Rohan} not {@code Rouhani}: one of a and o for the other tells a man from a
   * woman, and an o is not added by any romanization, nor an i to a family name alone; an i for
   * another vowel tells names apart if all the rest is right. Other vowels pass for each other, or
   * are endings.
   */
  private static boolean hasAnotherEnd(
      String right, String text, boolean restIsExact, boolean alone) {
    char a = end(right);
    char b = end(text);
    if (a == b) {
      return false;
    }
    if (VOWELS.indexOf(b) < 0) {
      return restIsExact && b != 'y' && b != 'j' && (a == 'i' || a == 'o');
    }
    if (VOWELS.indexOf(a) < 0) {
      return b == 'o' && a != 'y' && a != 's' || b == 'i' && alone;
    }
    String both = "" + a + b;
    return both.matches("ao|oa") || restIsExact && both.matches("oi|io|ia");
  }

  private static char end(String name) {
    return name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
  }

  /** A vowel behind the last consonant may be an ending, or silent; a j is a consonant or none. */
  private static boolean hasMoreSyllables(String right, String text) {
    return syllables(text, "yj") > syllables(right, "yj")
        && syllables(text, "y") > syllables(right, "y");
  }

  /** Groups of vowels, glides among them, but for the last sound. */
  private static int syllables(String name, String glides) {
    String vowels = VOWELS + glides;
    int count = 0;
    for (int i = 0; i < name.length() - 1; i++) {
      if (vowels.indexOf(name.charAt(i)) >= 0
          && (i == 0 || vowels.indexOf(name.charAt(i - 1)) < 0)) {
        count++;
      }
    }
    return count;
  }

  /** {@code Trumbo} and {@code Putilin} are people, not slips. */
  private static boolean isMoreThanOneSlip(String right, String text) {
    int start = 0;
    int a = right.length();
    int b = text.length();
    while (start < a && start < b && right.charAt(start) == text.charAt(start)) {
      start++;
    }
    while (a > start && b > start && right.charAt(a - 1) == text.charAt(b - 1)) {
      a--;
      b--;
    }
    boolean turned =
        a - start == 2
            && b - start == 2
            && right.charAt(start) == text.charAt(start + 1)
            && right.charAt(start + 1) == text.charAt(start);
    return Math.max(a, b) - start > 1 && !turned;
  }
}
