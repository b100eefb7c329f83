package org.mtnormalizer.names;

import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The readings that no score can make good: what tells a damaged name from somebody else's. */
final class NamePlausibility {
  static final String NOT_WORTH_TELLING = "";

  private static final String OTHER_SPELLING = "the spelling may be that of the text's language";

  /** The price of one letter written otherwise. */
  private static final double SLIGHT = 2.0;

  /** Price a letter up to which a family name is known beside an unknown given name. */
  static final double SURE_OF_NEIGHBOR = 0.33;

  /** Price a letter up to which a whole name is known that has no right part. */
  private static final double FAR = 0.5;

  /** The same where every part is spelled otherwise, and where not even the country is named. */
  private static final double ALL_DAMAGED = 0.34;

  private static final double ALL_DAMAGED_UNEXPECTED = 0.22;

  /** Price a letter up to which a family name beside a right given name is known. */
  private static final double NEAR_FAMILY = 0.32;

  /** The same where a noun beside the name tells the person's role. */
  private static final double NEAR_TITLED = 0.45;

  /** One letter otherwise, however short the name. */
  private static final double ONE_SLIP = 1.5;

  /** Languages whose names still reach the press by way of Cyrillic. */
  private static final Set<String> LATELY_LATIN = Set.of("az", "uz", "tk", "kk", "mo");

  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

  private static final String UNIVERSITY_OF = "University of ";

  /** Articles and prepositions at the head of names. */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ad", "an", "ar", "as", "at", "az", "de", "di", "da", "la", "le", "les");

  private final DocumentFacts facts;
  private final LoneWord lone;
  private final LeftInScript leftInScript;
  private final Namesakes namesakes;

  NamePlausibility(DocumentFacts facts) {
    this.facts = facts;
    this.namesakes = new Namesakes(facts);
    this.lone = new LoneWord(facts, namesakes);
    this.leftInScript = new LeftInScript(facts);
  }

  LoneWord lone() {
    return lone;
  }

  /**
   * What speaks against the match, in words; empty if nothing does. {@link #NOT_WORTH_TELLING}
   * where likeness alone would have every second text speak of it.
   */
  Optional<String> objection(NameMatch m) {
    Optional<String> purpose = isForeign(m) ? leftInScript.purpose(m) : Optional.empty();
    if (purpose.isPresent()) {
      return purpose;
    }
    boolean anyExact = m.parts().stream().anyMatch(TokenMatch::isExact);
    if (!anyExact && !facts.isMentioned(m) && isFar(m)) {
      return Optional.of("nothing of the name stands rightly");
    }
    if (isOtherFamily(m)) {
      return Optional.of("the family name may be another one");
    }
    if (m.form().kind() == NameForm.Kind.SWAPPED
        && m.form().text().startsWith(UNIVERSITY_OF)
        && lone.followsCapital(m.first())) {
      return Optional.of("the end of another institution's name");
    }
    if (m.channel() == Channel.SCRIPT) {
      return leftInScript.objection(m);
    }
    NameEntry entry = facts.entry(m);
    boolean person = entry.type().isEmpty() || entry.type().equals("person");
    if (m.parts().stream().anyMatch(p -> p.channel() == Channel.GENITIVE)) {
      return person && isGenitive(m) ? Optional.empty() : Optional.of("may be a plural");
    }
    if (m.parts().size() == 1) {
      Optional<String> objection = lone.objection(m, person);
      return objection.isEmpty()
              && !m.isExact()
              && (isOtherwiseSpelledThere(m, entry) || isAcceptedTransliteration(m, entry))
          ? Optional.of(OTHER_SPELLING)
          : objection;
    }
    if (m.isExact()) {
      return exact(m, entry);
    }
    if (m.form().isShort() && !(anyExact && facts.isMentioned(m))) {
      // “the mayor” is a mayor, not Le Maire; McDonnell is not McDonald
      return Optional.of("a family name of several words, without the whole name in the text");
    }
    if (isDamagedBesideArticle(m)) {
      return Optional.of("nothing of the name stands rightly but an article");
    }
    if (holdsDamagedWord(m)) {
      return Optional.of("words that make sense as they stand");
    }
    if (!person) {
      return institution(m);
    }
    if (m.form().kind() == NameForm.Kind.SWAPPED
        && !anyExact
        && (m.cost() > SURE_OF_NEIGHBOR * m.span().length()
            || m.parts().stream().anyMatch(p -> !p.channel().isBySound()))) {
      return Optional.of("too far from the name for one turned round");
    }
    if (isOtherwiseSpelledThere(m, entry)
        || isAcceptedTransliteration(m, entry)
        || hasOwnGivenName(m, entry)) {
      return Optional.of(OTHER_SPELLING);
    }
    if (goesOnWithHyphen(m)) {
      return Optional.of("the name goes on behind a hyphen");
    }
    Optional<String> namesake = namesakes.objection(m);
    if (namesake.isPresent()) {
      return namesake;
    }
    return isPhrase(m) ? Optional.of("words that make sense as they stand") : Optional.empty();
  }

  /** Whether it stands in another alphabet than the text's. */
  private boolean isForeign(NameMatch m) {
    return Latinizer.script(facts.tokens().get(m.first()).surface())
        != Latinizer.scriptOf(facts.language());
  }

  /** A whole name with the letters of some language. */
  private Optional<String> exact(NameMatch m, NameEntry entry) {
    boolean elsewhere =
        !isForeign(m)
            && m.form().kind() == NameForm.Kind.LOCALIZED
            && !m.form().language().equals(facts.language());
    if (m.form().kind() == NameForm.Kind.SWAPPED && isFamilyFirst(entry)) {
      return Optional.of("abroad the given name may stand in front"); // Heung-min Son
    }
    if (m.form().isReadOff() && !facts.isMentioned(m) && !facts.speaksOfCountry(m)) {
      return Optional.of("a name of short syllables may be another person's");
    }
    return elsewhere && !entry.statesFormIn(facts.language())
        ? Optional.of(OTHER_SPELLING)
        : Optional.empty();
  }

  private static boolean isFamilyFirst(NameEntry entry) {
    return entry.fact("family").filter(f -> entry.canonical().startsWith(f + " ")).isPresent();
  }

  /**
   * Beside a given name that many have, a family name is of the dictionary's person only if it is
   * near: {@code Dmitry Kislov} is no Dmitry Kiselyov. Names of a short list are looked for.
   */
  private boolean isOtherFamily(NameMatch m) {
    int last = m.parts().size() - 1;
    TokenMatch family = m.parts().get(last);
    double near = facts.tellsRole(m) ? NEAR_TITLED : NEAR_FAMILY;
    return last > 0
        && family.channel().isBySound()
        && !facts.isExpected(m)
        && family.cost() > Math.max(ONE_SLIP, near * facts.token(m, last).folded().length());
  }

  /** {@code Los Tigres} is no Liz Truss, and {@code Juan Marcos Serralta} no Jean-Marc Ayrault. */
  private boolean isFar(NameMatch m) {
    int last = m.parts().size() - 1;
    if (last > 0 && m.parts().stream().allMatch(p -> p.channel().isBySound())) {
      double most =
          facts.isExpected(m)
              ? FAR
              : m.channel() == Channel.SCRIPT || facts.speaksOfCountry(m) || facts.tellsRole(m)
                  ? ALL_DAMAGED
                  : ALL_DAMAGED_UNEXPECTED;
      if (m.cost() > most * m.span().length()) {
        return true;
      }
    }
    boolean translated =
        m.parts().stream()
            .anyMatch(
                p -> p.channel() == Channel.GIVEN_NAME || p.channel() == Channel.TRANSLATED_PART);
    int family = m.form().tokens().get(last).folded().length();
    return last > 0
        && (m.cost() > FAR * m.span().length()
            || translated
                && m.parts().get(last).channel().isBySound()
                && m.parts().get(last).cost() > SURE_OF_NEIGHBOR * family);
  }

  /**
   * Each language spells foreign names in its own way. Where the dictionary does not know the way
   * of the text's language, a form that is merely spelled otherwise may be just that.
   */
  private boolean isOtherwiseSpelledThere(NameMatch m, NameEntry entry) {
    boolean merelySpelled =
        m.parts().stream()
            .allMatch(
                p ->
                    p.isExact()
                        || p.channel() == Channel.ROMANIZATION
                        || p.channel() == Channel.GIVEN_NAME);
    if (!merelySpelled || facts.language().equals(entry.language()) || facts.isMentioned(m)) {
      return false;
    }
    // Yassir Arafat and Jassir Arafat: abroad a given name is written in more than one way
    return !facts.dictionary().isAdded(m.form().entry()) && hasFamilyOf(m, entry)
        || !entry.statesFormIn(facts.language()) && !isWrittenAsAtHome(entry);
  }

  /** Languages of the Latin script write names of each other as they are. */
  private boolean isWrittenAsAtHome(NameEntry entry) {
    return OwnGrammar.isWithoutCases(facts.language())
        && !entry.factValues("country").isEmpty()
        && entry
            .homeLanguages()
            .allMatch(l -> Latinizer.scriptOf(l) == UScript.LATIN && !LATELY_LATIN.contains(l));
  }

  /**
   * {@code Mahmood} is as right as {@code Mehmood}: of short vowels and double consonants Arabic
   * letters say nothing, and papers differ. So they do on {@code Stroem} for {@code Strøm}.
   */
  private boolean isAcceptedTransliteration(NameMatch m, NameEntry entry) {
    if (facts.dictionary().isAdded(m.form().entry()) || facts.isMentioned(m)) {
      return false;
    }
    boolean arabic = entry.homeLanguages().anyMatch(l -> Latinizer.scriptOf(l) == UScript.ARABIC);
    boolean other = arabic;
    for (int p = 0; p < m.parts().size(); p++) {
      Token right = m.form().tokens().get(p);
      Token there = facts.token(m, p);
      if (!m.parts().get(p).isExact()) {
        other = true;
        if (!Folding.spelledOut(right.surface()).equalsIgnoreCase(there.surface())
            && !(arabic && skeleton(right.folded()).equals(skeleton(there.folded())))) {
          return false;
        }
      }
    }
    return other;
  }

  /** One letter for each doubled one, and one vowel for all; only English has no ou for u. */
  private String skeleton(String folded) {
    String vowels = facts.language().equals("en") ? "[aeiou]" : "ou|[aeiou]";
    return DOUBLED.matcher(folded).replaceAll("$1").replaceAll(vowels, "a");
  }

  /**
   * {@code Aleksandr} of a Russian is as right as {@code Alexander}; {@code Marc} of a Dutch {@code
   * Mark} is not, whose name needs no transliteration.
   */
  private boolean hasOwnGivenName(NameMatch m, NameEntry entry) {
    if (facts.dictionary().isAdded(m.form().entry())
        || facts.isMentioned(m)
        || isWrittenAsAtHome(entry)) {
      return false;
    }
    for (int p = 0; p < m.parts().size(); p++) {
      TokenMatch part = m.parts().get(p);
      if (!part.isExact()
          && (part.channel() != Channel.GIVEN_NAME
              || !facts.dictionary().isGivenNameAtHome(facts.token(m, p).folded(), entry))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the last word is that of the name as the text's language writes it. */
  private boolean hasFamilyOf(NameMatch m, NameEntry entry) {
    List<Token> right = entry.canonicalIn(facts.language()).map(Token::of).orElse(List.of());
    return m.parts().size() > 1
        && !right.isEmpty()
        && right.get(right.size() - 1).folded().equals(facts.tokens().get(m.last()).folded());
  }

  /** {@code al-Ahali} is a word alone as much as {@code Ahali} is; the article proves nothing. */
  private boolean isDamagedBesideArticle(NameMatch m) {
    boolean article = false;
    boolean rest = false;
    for (int p = 0; p < m.parts().size(); p++) {
      boolean exact = m.parts().get(p).isExact();
      boolean isArticle = exact && ARTICLES.contains(m.form().tokens().get(p).folded());
      article |= isArticle;
      rest |= exact && !isArticle;
    }
    return article && !rest && m.parts().size() == 2 && !facts.isMentioned(m);
  }

  /**
   * An ordinary word is no damaged part of a name ({@code Swedish woman}), unless it is near to one
   * that is no word: {@code Juan Manual Santos}, but not {@code Muslim Brothers}.
   */
  private boolean holdsDamagedWord(NameMatch m) {
    for (int p = 0; p < m.parts().size(); p++) {
      Token token = facts.token(m, p);
      Token right = m.form().tokens().get(p);
      TokenMatch part = m.parts().get(p);
      if (part.channel().isBySound()
          && token.isCased()
          && right.isCapitalized()
          && facts.words().isWord(token)
          && (!token.isCapitalized()
              || facts.words().isWord(right)
              || part.cost() > SURE_OF_NEIGHBOR * token.folded().length())) {
        return true;
      }
    }
    return false;
  }

  /** {@code Kim Jeong} before {@code -eun} is no damaged {@code Kim Yo-jong}. */
  private boolean goesOnWithHyphen(NameMatch m) {
    int end = m.span().end();
    return m.form().text().indexOf('-') < 0
        && facts.entry(m).canonical().indexOf('-') > 0
        && end + 1 < facts.text().length()
        && facts.text().charAt(end) == '-'
        && Character.isLowerCase(facts.text().codePointAt(end + 1));
  }

  /**
   * Words that make sense as they stand ({@code the English}) are no name, however they sound or
   * translate, unless some part of the name is there or the text has the name elsewhere.
   */
  private boolean isPhrase(NameMatch m) {
    return !facts.isMentioned(m)
        && m.parts().stream().noneMatch(TokenMatch::isExact)
        && m.parts().stream().anyMatch(p -> p.channel() == Channel.TRANSLATED_PART);
  }

  /** {@code Jimmy Carters wife}: a whole name, and what belongs to it stands behind it. */
  private boolean isGenitive(NameMatch m) {
    int last = m.parts().size() - 1;
    for (int p = 0; p <= last; p++) {
      if ((m.parts().get(p).channel() == Channel.GENITIVE) != (p == last)) {
        return false;
      }
    }
    int next = m.last() + 1;
    return m.span().of(facts.text()).indexOf(' ') > 0 // McDonalds has two parts, but no given name
        && next < facts.tokens().size()
        && facts.tokens().get(next).span().start() == m.span().end() + 1
        && facts.text().charAt(m.span().end()) == ' ';
  }

  /**
   * Institutions are made of ordinary words: only a part that is no word may be damaged, and only
   * slightly.
   */
  private Optional<String> institution(NameMatch m) {
    if (!facts.entry(m).statesFormIn(facts.language())) {
      return Optional.of(OTHER_SPELLING);
    }
    if (m.pushedIn()) {
      return Optional.of("an institution's name with a word too many");
    }
    for (int p = 0; p < m.parts().size(); p++) {
      TokenMatch part = m.parts().get(p);
      Token token = facts.tokens().get(m.first() + p);
      if (!part.isExact()
          && (part.cost() > SLIGHT
              || part.channel() == Channel.INFLECTION
              || token.surface().length() < 5
              || !token.isCapitalized()
              || facts.dictionary().isNameToken(token.surface())
              || facts.words().isWordAnywhere(token))) {
        return Optional.of("“" + token.surface() + "” may be another institution's word");
      }
    }
    return Optional.empty();
  }
}
