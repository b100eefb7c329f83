package org.mtnormalizer.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What tells a damaged name from that of another person who is called nearly so. */
final class Namesakes {
  static final String OTHER_SYLLABLE = "a name of short syllables may be another person's";
  static final String OTHER_FAMILY = "another family name";
  static final String OTHER_END = "another name by its last vowel";
  static final String TOO_MANY_LETTERS = "too many letters differ in a short name";

  /** A syllable of Chinese, Korean or Vietnamese as Latin letters write it. */
  private static final Pattern SYLLABLE =
      Pattern.compile("[^aeiouy]{0,3}[aeiouyw]{1,4}(?:ng|nh|[nmlrkptgbhc])?(?<=^.{1,6})");

  /** One or two syllables as the People's Republic writes them (ISO 7098). */
  private static final Pattern PINYIN =
      Pattern.compile(
          "(?:(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?"
              + "(?:i?a(?:ng?|o|i)?|iong|i(?:e|u|ng?)?|o(?:ng|u)?|e(?:ng?|i|r)?|u(?:a(?:ng?|i)?|e|i|n|o)?)"
              + "){1,2}");

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

  private static final Pattern LAST = Pattern.compile(".$");

  /** Vowels, glides and an h at the end of a name. */
  private static final Pattern END = Pattern.compile("[aeiouyjh]+$");

  private final DocumentFacts facts;
  private final NameDistance distance;

  Namesakes(DocumentFacts facts, NameDistance distance) {
    this.facts = facts;
    this.distance = distance;
  }

  /** What speaks for another person, in words, in a damaged name. */
  Optional<String> objection(NameMatch m) {
    if (isAnotherSyllable(m)) {
      return Optional.of(OTHER_SYLLABLE);
    }
    if (distance.isUnknownFamily(m)) {
      return Optional.empty();
    }
    for (int p = 0; p < m.parts().size(); p++) {
      TokenMatch part = m.parts().get(p);
      String right = m.form().tokens().get(p).folded();
      Token token = facts.token(m, p);
      boolean explained = part.channel() == Channel.ROMANIZATION && !part.relay().isEmpty();
      if (!explained
          && (part.channel() == Channel.ROMANIZATION || part.channel() == Channel.TYPING)) {
        if ((p == 0 && isOfOtherGender(right, token.folded())
                || hasAnotherEnd(right, token.folded(), isRestExact(m, p), m.parts().size() == 1))
            && !isSamePerson(m, p)) {
          return Optional.of(OTHER_END);
        }
        if (right.length() < LONG
            && !(facts.isMentioned(m) && isRestExact(m, p) && OneEdit.parts(right, token.folded()))
            && (hasMoreSyllables(right, token)
                || !facts.isExpected(m) && losesSyllable(right, token.folded())
                || part.channel() == Channel.TYPING && !OneEdit.parts(right, token.folded()))) {
          return Optional.of(TOO_MANY_LETTERS);
        }
      }
      if (p > 0
          && p == m.parts().size() - 1
          && isRestExact(m, p)
          && (isFar(part, token) || isBorneByOther(m, part, token))) {
        return Optional.of(OTHER_FAMILY);
      }
    }
    return Optional.empty();
  }

  /**
   * {@code Brigitte Bardo} beside Brigitte Bardot: the given name is the same, and the family name
   * but for a letter one that nobody bears.
   */
  private boolean isSamePerson(NameMatch m, int part) {
    Token token = facts.token(m, part);
    return part > 0
        && isRestExact(m, part)
        && facts.evidence().isMentionedRightly(m.form().entry())
        && OneEdit.parts(m.form().tokens().get(part).folded(), token.folded())
        && !facts.words().isKnownAnywhere(token);
  }

  /** In Polish {@code Marian Wajda} is as good a name as Andrzej Wajda, and no Marián Vajda. */
  private boolean isBorneByOther(NameMatch m, TokenMatch part, Token token) {
    String language = facts.language();
    return part.channel().isBySound()
        && !language.equals("en") // whose given names are everybody's
        && facts.entry(m).homeLanguages().noneMatch(language::equals)
        && facts.dictionary().languagesOfGivenName(facts.token(m, 0).folded()).contains(language)
        && facts.dictionary().isPersonToken(token.surface())
        && !facts.isExpected(m)
        && !facts.tellsRole(m)
        && !facts.speaksOfCountry(m);
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
  boolean isAnotherSyllable(NameMatch m) {
    if (m.parts().size() == 1
        || facts.isMentioned(m)
        || isOneSlip(m) && facts.tellsRole(m)
        || (facts.isExpected(m) || facts.tellsRole(m) && facts.speaksOfCountry(m))
            && isOtherRomanization(m)) {
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

  /**
   * {@code Kwon Sung-dong} for Kwon Seong-dong, but no Jing for Jin. Names without hyphen are in
   * Pinyin, where each letter tells people apart.
   */
  private boolean isOtherRomanization(NameMatch m) {
    if (facts.entry(m).canonical().indexOf('-') < 0) {
      return false;
    }
    for (int p = 0; p < m.parts().size(); p++) {
      TokenMatch part = m.parts().get(p);
      String right = m.form().tokens().get(p).folded();
      if (!part.isExact()
          && (part.channel() != Channel.ROMANIZATION
              || part.cost() > SLIGHT
              || right.endsWith("ng") != facts.token(m, p).folded().endsWith("ng"))) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code Zheng Saisai} is not Zheng Siwei: both are spelled by the rules of Pinyin, and no other
   * romanization of the one is the other, unless it went through other letters in between.
   */
  boolean isOtherPinyin(NameMatch m) {
    return facts.entry(m).factValues("country").contains("CN")
        && facts.entry(m).canonical().indexOf('-') < 0
        && IntStream.range(0, m.parts().size())
            .allMatch(p -> PINYIN.matcher(facts.token(m, p).folded()).matches())
        && IntStream.range(0, m.parts().size())
            .anyMatch(
                p ->
                    !m.parts().get(p).isExact()
                        && m.parts().get(p).channel() != Channel.RELAY
                        && !OneEdit.parts(
                            m.form().tokens().get(p).folded(), facts.token(m, p).folded()));
  }

  /** {@code President Xi Jinpin}; but {@code Wang Li} is not {@code Wang Yi}. */
  private boolean isOneSlip(NameMatch m) {
    for (int p = 0; p < m.parts().size(); p++) {
      String right = m.form().tokens().get(p).folded();
      if (!m.parts().get(p).isExact()
          && (p == 0
              || right.length() < TWO_SHORT_SYLLABLES
              || !OneEdit.parts(right, facts.token(m, p).folded()))) {
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

  /** {@code Gabriela} is a given name of her own, and no {@code Gabriel}. */
  private boolean isOfOtherGender(String right, String text) {
    return (text.equals(right + "a") || right.equals(text + "a"))
        && facts.dictionary().isGivenName(text);
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

  /**
   * The last sound may be an ending, or silent, and in a word that nobody knows all that stands
   * behind the last consonant; a j is a consonant or none.
   */
  private boolean hasMoreSyllables(String right, Token token) {
    Pattern end = facts.words().isKnownAnywhere(token) ? LAST : END;
    return hasMoreSyllables(
        end.matcher(right).replaceFirst(""), end.matcher(token.folded()).replaceFirst(""));
  }

  /** {@code Kislov} is not {@code Kiselyov}: a short name does not lose a syllable. */
  private static boolean losesSyllable(String right, String text) {
    return hasMoreSyllables(
        END.matcher(text).replaceFirst(""), END.matcher(right).replaceFirst(""));
  }

  private static boolean hasMoreSyllables(String than, String name) {
    return syllables(name, "yj") > syllables(than, "yj")
        && syllables(name, "y") > syllables(than, "y");
  }

  /** Groups of vowels, glides among them. */
  private static int syllables(String name, String glides) {
    String vowels = VOWELS + glides;
    int count = 0;
    for (int i = 0; i < name.length(); i++) {
      if (vowels.indexOf(name.charAt(i)) >= 0
          && (i == 0 || vowels.indexOf(name.charAt(i - 1)) < 0)) {
        count++;
      }
    }
    return count;
  }
}
