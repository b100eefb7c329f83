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

  /** A name of so many letters may have two slips and be known all the same. */
  private static final int LONG = 9;

  private static final String VOWELS = "aeiou";

  private final NameDictionary dictionary;
  private final List<Token> tokens;
  private final DocumentEvidence evidence;

  Namesakes(NameDictionary dictionary, List<Token> tokens, DocumentEvidence evidence) {
    this.dictionary = dictionary;
    this.tokens = tokens;
    this.evidence = evidence;
  }

  /** What speaks for another person, in words, in a damaged name of several parts. */
  Optional<String> objection(NameMatch m) {
    if (isAnotherSyllable(m)) {
      return Optional.of("a name of short syllables may be another person's");
    }
    if (isAnotherGivenName(m)) {
      return Optional.of("another given name");
    }
    return isSlippedTwice(m) ? Optional.of("too many slips for a short name") : Optional.empty();
  }

  /**
   * Names made of short syllables belong to other people when one syllable sounds otherwise, unless
   * the text writes the name rightly elsewhere.
   */
  private boolean isAnotherSyllable(NameMatch m) {
    if (evidence.isMentioned(m.form().entry())) {
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

  /** Where no country is stated, the family name in front tells. */
  private boolean isSyllabic(NameForm form) {
    List<String> countries = dictionary.entry(form.entry()).factValues("country");
    return countries.isEmpty()
        ? dictionary.isSyllabicFamily(form.tokens().get(0).folded())
        : isSyllabic(countries);
  }

  /** Whether people of one of the countries have names of short syllables, family name first. */
  static boolean isSyllabic(List<String> countries) {
    return countries.stream().anyMatch(c -> SYLLABIC.contains(c.toUpperCase(Locale.ROOT)));
  }

  /** {@code Angelo} is not {@code Angela}, nor {@code Jairo} {@code Jair}. */
  private boolean isAnotherGivenName(NameMatch m) {
    int last = m.parts().size() - 1;
    for (int p = 0; p < last; p++) {
      Channel channel = m.parts().get(p).channel();
      if (channel == Channel.ROMANIZATION || channel == Channel.TYPING) {
        String right = m.form().tokens().get(p).folded();
        String text = tokens.get(m.tokenOf(p)).folded();
        if (text.equals(right + "o")
            || isOtherEnding(end(right), end(text), m.parts().get(last).isExact())) {
          return true;
        }
      }
    }
    return false;
  }

  private static char end(String name) {
    return name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
  }

  /** One of a and o for the other tells a man from a woman; other vowels pass for each other. */
  private static boolean isOtherEnding(char right, char text, boolean familyIsExact) {
    if (right == text || VOWELS.indexOf(right) < 0 || VOWELS.indexOf(text) < 0) {
      return false;
    }
    String both = "" + right + text;
    boolean alike = both.matches("[ou]{2}|[ie]{2}");
    return both.matches("[ao]{2}") || familyIsExact && !alike;
  }

  /** {@code Trumbo} and {@code Putilin} are people, not slips. */
  private boolean isSlippedTwice(NameMatch m) {
    for (int p = 0; p < m.parts().size(); p++) {
      String right = m.form().tokens().get(p).folded();
      if (m.parts().get(p).channel() == Channel.TYPING
          && right.length() < LONG
          && isMoreThanOneSlip(right, tokens.get(m.tokenOf(p)).folded())) {
        return true;
      }
    }
    return false;
  }

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
