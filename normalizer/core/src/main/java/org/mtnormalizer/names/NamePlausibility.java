package org.mtnormalizer.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The readings that no score can make good: what tells a damaged name from somebody else's. */
final class NamePlausibility {
  static final String NOT_WORTH_TELLING = "";

  /** Told however unlikely. */
  static final String UNLICENSED = "nothing else in the text speaks of the name";

  static final String OTHER_SPELLING = "the spelling may be that of the text's language";

  static final String OTHER_FAMILY = "the family name may be another one";
  static final String OTHER_GIVEN_NAME = "the given name may be another one";
  static final String NOTHING_RIGHT = "nothing of the name stands rightly";
  static final String TYPIST = "a typist's slip, and " + UNLICENSED;
  static final String INTRODUCED = "the text introduces somebody";
  static final String WORDS = "words that make sense as they stand";

  /** Price a letter up to which a family name is known beside an unknown given name. */
  static final double SURE_OF_NEIGHBOR = 0.33;

  private static final Pattern NUMERAL = Pattern.compile(" [IVX]{2,5}\\b");

  /** Countries where the family name stands first, though the press abroad turns it round. */
  private static final Set<String> FAMILY_FIRST = Set.of("HU", "JP");

  /** Articles and prepositions at the head of names. */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ad", "an", "ar", "as", "at", "az", "de", "di", "da", "la", "le", "les");

  private final DocumentFacts facts;
  private final LoneWord lone;
  private final LeftInScript leftInScript;
  private final Namesakes namesakes;
  private final NameDistance distance;
  private final ForeignSpelling spelling;
  private final Institutions institutions;
  private final TranslatedParts translated;

  NamePlausibility(DocumentFacts facts) {
    this.facts = facts;
    this.distance = new NameDistance(facts);
    this.spelling = new ForeignSpelling(facts);
    this.institutions = new Institutions(facts);
    this.translated = new TranslatedParts(facts);
    this.namesakes = new Namesakes(facts, distance);
    this.lone = new LoneWord(facts, namesakes);
    this.leftInScript = new LeftInScript(facts);
  }

  Overcoming overcoming() {
    return new Overcoming(facts, distance, namesakes, spelling);
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
    if (m.form().isMisread() && !m.isExact()) {
      return Optional.of(NOT_WORTH_TELLING);
    }
    boolean anyExact = m.parts().stream().anyMatch(TokenMatch::isExact);
    if (!anyExact && !facts.isMentioned(m) && distance.isFar(m) && !distance.isDeclined(m)) {
      return Optional.of(NOTHING_RIGHT);
    }
    if (distance.isOtherFamily(m) && !distance.isDeclined(m)) {
      return Optional.of(OTHER_FAMILY);
    }
    if (distance.isOtherGivenName(m) && !distance.isDeclined(m)) {
      return Optional.of(OTHER_GIVEN_NAME);
    }
    if (m.parts().size() > 1
        && holdsTurnedLetters(m)
        && !facts.isExpected(m)
        && !facts.speaksOfCountry(m)) {
      return Optional.of(TYPIST);
    }
    if (m.form().kind() == NameForm.Kind.SWAPPED
        && m.form().text().startsWith(NameForms.UNIVERSITY_OF)
        && facts.followsCapital(m.first())) {
      return Optional.of("the end of another institution's name");
    }
    if (m.channel() == Channel.SCRIPT) {
      return leftInScript.objection(m);
    }
    NameEntry entry = facts.entry(m);
    boolean person = facts.isPerson(m);
    if (m.parts().stream().anyMatch(p -> p.channel() == Channel.GENITIVE)) {
      return person && isGenitive(m) ? Optional.empty() : Optional.of("may be a plural");
    }
    if (m.parts().size() == 1) {
      if (!m.isExact() && distance.isCalled(m)) {
        return Optional.of(INTRODUCED);
      }
      if (isWordOfTextLanguage(m)) {
        return Optional.of(LoneWord.AS_IT_STANDS);
      }
      Optional<String> objection = lone.objection(m, person);
      return objection.isEmpty() && !m.isExact() && spelling.mayBeRightAlone(m)
          ? Optional.of(OTHER_SPELLING)
          : objection;
    }
    if (m.isExact()) {
      return exact(m, entry);
    }
    if (m.form().isShort()
        && !isWholeButParticle(m)
        && (!(anyExact && (facts.isMentioned(m) || isMisreadNumeral(m))) || hasOtherParticle(m))) {
      // “the mayor” is a mayor, not Le Maire; McDonnell is not McDonald
      return Optional.of("a family name of several words, without the whole name in the text");
    }
    if (isDamagedBesideArticle(m)) {
      return Optional.of("nothing of the name stands rightly but an article");
    }
    // Theresa Mai beside Theresa May is she
    boolean again = person && anyExact && facts.isMentioned(m) && !m.form().isShort();
    if (holdsDamagedWord(m) && !again
        || holdsLowerCaseWord(m)
        || isLowerCase(m)
        || person && (translated.holdsLowerCase(m) || translated.isOfSyllables(m))) {
      return Optional.of(WORDS);
    }
    if (!person) {
      return institutions.objection(m);
    }
    if (m.form().kind() == NameForm.Kind.SWAPPED
        && !facts.dictionary().weigher().isLookedFor(m.form().entry())
        && !facts.tellsRole(m)
        && !(facts.evidence().isMentionedRightly(m.form().entry()) && facts.isAmongDamagedNames(m))
        && !isFamilyFirst(entry)
        && !facts.dictionary().isSyllabic(entry)
        && !isInOrderOfHome(m)) {
      return Optional.of("a damaged name turned round, of which nothing else in the text speaks");
    }
    if (m.form().kind() == NameForm.Kind.SWAPPED
        && !anyExact
        && !isFamilyFirst(entry)
        && !facts.dictionary().isSyllabic(entry)) {
      return Optional.of("too far from the name for one turned round");
    }
    if (translated.isOtherFamily(m)) {
      return Optional.of(UNLICENSED);
    }
    if (translated.isTitle(m)) {
      return Optional.of("a title in the text's language");
    }
    if (m.form().kind() != NameForm.Kind.SWAPPED && spelling.mayBeRight(m)) {
      return Optional.of(OTHER_SPELLING);
    }
    if (m.pushedIn() && facts.tokens().get(m.first() + 1).surface().length() == 1) {
      return Optional.of("an initial may stand between the names");
    }
    if (translated.goesOn(m)) {
      return Optional.of("the translation goes on");
    }
    if (isWithinCompound(m)) {
      return Optional.of("the hyphens are a compound's");
    }
    if (isOfRuler(m)) {
      return Optional.of("a ruler's numeral stands behind the name");
    }
    if (goesOnWithHyphen(m)) {
      return Optional.of("the name goes on behind a hyphen");
    }
    Optional<String> namesake = namesakes.objection(m);
    if (namesake.isPresent() && !distance.isDeclined(m)) {
      return namesake;
    }
    if (translated.isPhrase(m)) {
      return Optional.of(WORDS);
    }
    return distance.isIntroduced(m) ? Optional.of(INTRODUCED) : Optional.empty();
  }

  /** Whether the match may be told, however unlikely it is, for what speaks against it. */
  boolean isToldAnyway(NameMatch m) {
    return m.channel() == Channel.SCRIPT
        || (m.parts().size() == 1
            ? lone.isLike(m)
            : m.parts().get(m.parts().size() - 1).channel() == Channel.TRANSLATED_PART);
  }

  /** No translator has letters change places: {@code Marcel Siatyn} may be called so. */
  private boolean holdsTurnedLetters(NameMatch m) {
    return IntStream.range(0, m.parts().size())
        .filter(p -> !m.parts().get(p).isExact())
        .anyMatch(p -> OneEdit.isTurned(facts.folded(m.form(), p), facts.token(m, p).folded()));
  }

  /** {@code King Abdullah ll}: only a numeral's letters are others, and the role is told. */
  private boolean isMisreadNumeral(NameMatch m) {
    return facts.tellsRole(m)
        && m.parts().stream().allMatch(p -> p.isExact() || p.channel() == Channel.CONFUSABLE);
  }

  /** Whether it stands in another alphabet than the text's. */
  private boolean isForeign(NameMatch m) {
    return facts.readings().isForeign(m.first());
  }

  /** {@code Galilee} is a region, and {@code Galilée} may be, though the French call Galilei so. */
  private boolean isWordOfTextLanguage(NameMatch m) {
    Token token = facts.tokens().get(m.first());
    return m.isExact()
        && m.form().kind() == NameForm.Kind.LOCALIZED
        && !m.form().language().equals(facts.language())
        && (facts.words().contains(token.folded()) || facts.words().contains(token.surface()));
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
    if (LostCapital.mayBeWord(m, facts)) {
      return Optional.of(LoneWord.AS_IT_STANDS);
    }
    if (m.form().isReadOff() && !isLikelyRead(m)) {
      return Optional.of("a name of short syllables may be another person's");
    }
    return elsewhere && !entry.statesFormIn(facts.language())
        ? Optional.of(OTHER_SPELLING)
        : Optional.empty();
  }

  /**
   * Whether the text tells who is meant by what was read off characters; that it comes from such
   * characters is enough for a name that nobody else is called by. Another reading of kanji may be
   * somebody's name, so that only a damaged text has it, and if it is one that others bear ({@code
   * Toshio Suzuki}), the text must speak of the person.
   */
  private boolean isLikelyRead(NameMatch m) {
    boolean damaged = facts.isAmongDamaged(m);
    boolean person = facts.isMentioned(m) || facts.tellsRole(m);
    String source = m.form().language().substring(0, m.form().language().indexOf('-'));
    return m.form().isMisread()
        ? damaged
            && !distance.isIntroduced(m)
            && (person || facts.speaksOfCountry(m) && !isBorneByOthers(m))
        : person || facts.speaksOfCountry(m) || damaged && facts.readings().mayComeFrom(source);
  }

  private boolean isBorneByOthers(NameMatch m) {
    List<String> own = Token.of(facts.entry(m).canonical()).stream().map(Token::folded).toList();
    return m.form().tokens().stream()
        .filter(t -> !own.contains(t.folded()))
        .anyMatch(t -> facts.dictionary().isPersonToken(t.surface()));
  }

  /** {@code Long Katinka}, but {@code Liszt Ferenc} is how the Hungarians call him. */
  private boolean isInOrderOfHome(NameMatch m) {
    NameEntry entry = facts.entry(m);
    return entry.factValues("country").stream().anyMatch(FAMILY_FIRST::contains)
        && facts.speaksOfCountry(m)
        && IntStream.range(0, m.parts().size())
            .filter(p -> !m.parts().get(p).isExact())
            .noneMatch(
                p -> facts.dictionary().isGivenNameAtHome(facts.token(m, p).folded(), entry));
  }

  private static boolean isFamilyFirst(NameEntry entry) {
    return entry.fact("family").filter(f -> entry.canonical().startsWith(f + " ")).isPresent();
  }

  /** {@code al-Ahali} is a word alone as much as {@code Ahali} is; the article proves nothing. */
  private boolean isDamagedBesideArticle(NameMatch m) {
    boolean article = false;
    boolean rest = false;
    for (int p = 0; p < m.parts().size(); p++) {
      boolean exact = m.parts().get(p).isExact();
      boolean isArticle = exact && ARTICLES.contains(facts.folded(m.form(), p));
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
      TokenMatch part = m.parts().get(p);
      if (part.channel().isBySound()
          && token.isCased()
          && facts.words().isWord(token)
          && m.form().tokens().get(p).isCapitalized()
          && (!token.isCapitalized()
              || facts.words().isWord(m.form().tokens().get(p))
              || part.cost() > SURE_OF_NEIGHBOR * token.folded().length())) {
        return true;
      }
    }
    return false;
  }

  /** {@code a Sousa} is a woman of that name, no damaged {@code de Sousa}. */
  private boolean hasOtherParticle(NameMatch m) {
    return IntStream.range(0, m.parts().size())
        .filter(p -> m.parts().get(p).channel() == Channel.TRANSLATED_PART)
        .anyMatch(p -> facts.token(m, p).isLowerCase());
  }

  /** {@code President Lula of Silva}: all that tells who it is stands rightly. */
  private boolean isWholeButParticle(NameMatch m) {
    int last = m.parts().size() - 1;
    return last > 1
        && m.parts().get(0).isExact()
        && m.parts().get(last).isExact()
        && facts.tellsRole(m);
  }

  /** {@code the three young}, word by word, is no An Se-young. */
  private boolean isLowerCase(NameMatch m) {
    return IntStream.range(0, m.parts().size()).allMatch(p -> facts.token(m, p).isLowerCase());
  }

  /** {@code the pen} is no Le Pen: the word that stands rightly is a word, and no name. */
  private boolean holdsLowerCaseWord(NameMatch m) {
    for (int p = 0; p < m.parts().size(); p++) {
      Token token = facts.token(m, p);
      if (m.parts().get(p).isExact()
          && token.isLowerCase()
          && facts.words().isWord(token)
          && m.form().tokens().get(p).isCapitalized()) {
        return true;
      }
    }
    return false;
  }

  /** {@code Quasi-Teresa-May-Charakter}. */
  private boolean isWithinCompound(NameMatch m) {
    int start = m.span().start();
    int end = m.span().end();
    return m.form().text().indexOf('-') < 0
        && m.span().of(facts.text()).indexOf('-') >= 0
        && (start > 0 && facts.text().charAt(start - 1) == '-'
            || end < facts.text().length() && facts.text().charAt(end) == '-');
  }

  /** {@code Victor Emmanuel III} is no Víctor Manuel. */
  private boolean isOfRuler(NameMatch m) {
    return NUMERAL.matcher(facts.text()).region(m.span().end(), facts.text().length()).lookingAt();
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
   * {@code Jimmy Carters wife}: a whole name, and what belongs to it stands behind it; or a role in
   * front, so that it is no plural.
   */
  private boolean isGenitive(NameMatch m) {
    int last = m.parts().size() - 1;
    for (int p = 0; p <= last; p++) {
      if ((m.parts().get(p).channel() == Channel.GENITIVE) != (p == last)) {
        return false;
      }
    }
    int next = m.last() + 1;
    boolean plural = m.first() > 0 && facts.tokens().get(m.first() - 1).folded().equals("the");
    return !plural
        && m.span().of(facts.text()).indexOf(' ') > 0 // McDonalds has two parts, but no given name
        && (facts.tellsRole(m)
            || next < facts.tokens().size()
                && facts.tokens().get(next).span().start() == m.span().end() + 1
                && facts.text().charAt(m.span().end()) == ' ');
  }
}
