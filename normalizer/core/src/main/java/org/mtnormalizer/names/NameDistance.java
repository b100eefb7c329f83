package org.mtnormalizer.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How far a damaged name may be from the dictionary's and still be that one. */
final class NameDistance {
  /** Price a letter up to which a whole name is known that has no right part. */
  private static final double FAR = 0.5;

  /** The same where every part is spelled otherwise, and where not even the country is named. */
  private static final double ALL_DAMAGED = 0.34;

  private static final double ALL_DAMAGED_UNEXPECTED = 0.22;

  /** Price a letter up to which a family name beside a right given name is known. */
  private static final double NEAR_FAMILY = 0.28;

  /** The same where a noun beside the name tells the person's role. */
  private static final double NEAR_TITLED = 0.45;

  /** The same in a text that damages other names for certain. */
  private static final double AMONG_DAMAGED = 0.4;

  private static final double AMONG_DAMAGED_TITLED = 0.66;

  /** No family name may cost more there, however long. */
  private static final double MOST_AMONG_DAMAGED = 3.3;

  /** One letter otherwise, however short the name. */
  private static final double ONE_SLIP = 1.5;

  /** Letters of a family name in which a slip can be told from another name. */
  private static final int LONG_ENOUGH = 5;

  /** An age. */
  private static final String AGE = "\\d{1,2}(?=[,.);])";

  /** {@code , a nurse from Lyon} in languages that need no article for it. */
  private static final String FROM_SOMEWHERE =
      "\\p{Ll}{4,}(?: \\p{Ll}{4,})? (?:de|di|da|do|a|\u00E0|en|em|in|z|ze|w|we|v|ve|na) \\p{Lu}";

  private static final Pattern ANY_INTRODUCTION = introduction(AGE);

  /** {@code a florist called X}, {@code a certain X}, {@code a Mr X}, in front of the name. */
  private static final Pattern CALLED =
      Pattern.compile(
          "\\b(?:called|named|namens|nomm\u00E9e?|appel\u00E9e?|llamad[oa]|de nombre|di nome|chiamat[oa]"
              + "|chamad[oa]|de nome|nazwiskiem|imieniem|genaamd|jm\u00E9nem|ad\u0131nda|adl\u0131"
              + "|a certain|une? certaine?|eine? gewisse[rn]?|una? tal|una? cert[oa]|uma? cert[oa]"
              + "|een zekere|niejak[ia]|jak\u00FDsi|a M(?:r|rs|s|iss)\\.?) $",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int LONGEST_CALLED = 16;
  private static final int MOST_GIVEN_NAMES = 3;

  /** What stands between a person and a town. */
  private static final Set<String> FROM = Set.of("aus", "from", "uit");

  /** The end of women's family names, which is a case of men's. */
  private static final Pattern FEMININE = Pattern.compile("(?:[oe]va|ina)$");

  /** Words of a country's name. */
  private static final int LONGEST_COUNTRY = 3;

  /** By language: an age behind a name, an indefinite article, a trade and a place. */
  private static final Map<String, Pattern> INTRODUCTIONS =
      Map.of(
          "en", introducedBy("an? \\p{L}"),
          "de", introducedBy("eine? \\p{L}"),
          "fr", introducedBy("une? \\p{L}|" + FROM_SOMEWHERE),
          "es", introducedBy("una? \\p{L}|" + FROM_SOMEWHERE),
          "it", introducedBy("un[ao]? \\p{L}|" + FROM_SOMEWHERE),
          "pt", introducedBy("uma? \\p{L}|" + FROM_SOMEWHERE),
          "nl", introducedBy("een \\p{L}"),
          "pl", introducedBy(FROM_SOMEWHERE),
          "cs", introducedBy(FROM_SOMEWHERE));

  private final DocumentFacts facts;

  /** By place; many names are asked about at the same one. */
  private final Map<Integer, Boolean> called = new HashMap<>();

  NameDistance(DocumentFacts facts) {
    this.facts = facts;
  }

  private static Pattern introducedBy(String what) {
    return introduction(AGE + "|" + what);
  }

  private static Pattern introduction(String what) {
    return Pattern.compile("(?:, | \\()(?:" + what + ")");
  }

  /**
   * Beside a given name that many have, a family name is of the dictionary's person only if it is
   * near: {@code Dmitry Kislov} is no Dmitry Kiselyov. Names of a short list are looked for.
   */
  boolean isOtherFamily(NameMatch m) {
    int last = m.parts().size() - 1;
    TokenMatch family = m.parts().get(last);
    double near = facts.tellsRole(m) ? NEAR_TITLED : NEAR_FAMILY;
    return last > 0
        && family.channel().isBySound()
        && !facts.isExpected(m)
        && !isUnknownFamily(m)
        && !isNearAmongDamaged(m, last)
        && (family.cost() > Math.max(ONE_SLIP, near * facts.token(m, last).folded().length())
            || isInflectedOtherStem(m, family));
  }

  /** {@code Louise Bourgoin}: a case ending on a stem that is not the name's, either. */
  private boolean isInflectedOtherStem(NameMatch m, TokenMatch family) {
    return family.channel() == Channel.INFLECTION
        && family.cost() > LoneWord.DEAREST_ENDING
        && !facts.speaksOfCountry(m)
        && !facts.tellsRole(m);
  }

  /**
   * {@code Pawla Pawlikowskiego}: whether all parts bear endings of one language, the person's own
   * or the one from which the text was translated. Nobody else is called so by chance, but for
   * women whose given name is a man's with an ending ({@code Petra}); and behind a word of that
   * language stands a title or an inscription, of which the name is part ({@code Letiště Václava
   * Havla}).
   */
  boolean isDeclined(NameMatch m) {
    int parts = m.parts().size();
    if (parts < 2
        || m.parts().stream().anyMatch(p -> !p.channel().isBySound())
        || facts.dictionary().isGivenName(facts.token(m, 0).folded())
        || FEMININE.matcher(facts.token(m, parts - 1).folded()).find()
            && !facts.speaksOfCountry(m)
            && !facts.tellsRole(m)
        || followsForeignWord(m.first())) {
      return false;
    }
    return facts
        .dictionary()
        .channels()
        .distance()
        .isDeclined(
            IntStream.range(0, parts).mapToObj(p -> facts.folded(m.form(), p)).toList(),
            IntStream.range(0, parts).mapToObj(p -> facts.token(m, p).folded()).toList(),
            Stream.concat(facts.entry(m).homeLanguages(), facts.readings().inflections().stream()));
  }

  private boolean followsForeignWord(int first) {
    return first > 0
        && facts.followsSpace(first)
        && !facts.readings().isWord(first - 1)
        && !facts.words().contains(facts.tokens().get(first - 1).surface())
        && !facts.readings().isNameToken(first - 1);
  }

  /**
   * A text that damages others may damage more of this one, but not all of a long name; and what
   * the language knows as a name is one: {@code David Lynn}.
   */
  private boolean isNearAmongDamaged(NameMatch m, int family) {
    double near =
        facts.tellsRole(m) ? AMONG_DAMAGED_TITLED : facts.speaksOfCountry(m) ? FAR : AMONG_DAMAGED;
    Token there = facts.token(m, family);
    double length = there.folded().length();
    return facts.isAmongDamaged(m)
        && (facts.tellsRole(m) || !facts.words().contains(there.surface()))
        && !m.pushedIn()
        && m.parts().get(family).cost() <= Math.min(MOST_AMONG_DAMAGED, near * length);
  }

  /**
   * The same for the first name: {@code Shohei Suzuki} is no Seiya Suzuki. A given name that others
   * have is a romanization at most, and none beside a translation: {@code Gerda Molenaar} in Dutch
   * is no Gerd Müller.
   */
  boolean isOtherGivenName(NameMatch m) {
    TokenMatch given = m.parts().get(0);
    int last = m.parts().size() - 1;
    if (last == 0 || !facts.isPerson(m) || !given.channel().isBySound()) {
      return false;
    }
    String folded = facts.token(m, 0).folded();
    boolean borne = facts.dictionary().isGivenName(folded);
    return borne && m.parts().get(last).channel() == Channel.TRANSLATED_PART
        || !facts.isExpected(m)
            && (given.cost() > Math.max(ONE_SLIP, NEAR_TITLED * folded.length())
                || borne
                    && given.channel() != Channel.ROMANIZATION
                    && given.channel() != Channel.RELAY);
  }

  /**
   * Whether a part stands rightly and the text tells somebody's age behind the name, or what he is,
   * as one does with people whom nobody knows: {@code Angela Märkel, 81}; or whose relative, in
   * front: {@code his sister, Angela Markel}. Somebody of the right name who stands elsewhere in
   * the text makes no difference.
   */
  boolean isIntroduced(NameMatch m) {
    return !facts.dictionary().weigher().isLookedFor(m.form().entry())
        && !facts.tellsRole(m)
        && isIntroduced(m.first(), m.last());
  }

  /** The same of the tokens, whoever is meant. */
  boolean isIntroduced(int first, int last) {
    return INTRODUCTIONS
            .getOrDefault(facts.language(), ANY_INTRODUCTION)
            .matcher(facts.text())
            .region(facts.tokens().get(last).span().end(), facts.text().length())
            .lookingAt()
        || isCalled(first)
        || isFromTown(last)
        || facts.titles().isRelative(first);
  }

  /**
   * {@code Christina Lagarde aus Volos}: who is told by a town is known to nobody, but a country is
   * told of those whom the world knows.
   */
  private boolean isFromTown(int last) {
    List<Token> tokens = facts.tokens();
    int town = last + 2;
    if (town >= tokens.size()
        || !FROM.contains(tokens.get(town - 1).surface())
        || !tokens.get(town).isCapitalized()
        || facts.words().isWord(tokens.get(town))) {
      return false;
    }
    List<Token> place = tokens.subList(town, Math.min(tokens.size(), town + LONGEST_COUNTRY));
    return facts.dictionary().countries().spokenOf(place, facts.language()).isEmpty();
  }

  /** Whether the text says that somebody is called so, or so with a given name in front. */
  boolean isCalled(NameMatch m) {
    return isCalled(m.first());
  }

  private boolean isCalled(int token) {
    int first = token;
    while (first > token - MOST_GIVEN_NAMES && facts.followsCapital(first)) {
      first--;
    }
    return isCalledAt(facts.tokens().get(token).span().start())
        || isCalledAt(facts.tokens().get(first).span().start());
  }

  private boolean isCalledAt(int start) {
    return called.computeIfAbsent(
        start,
        at -> CALLED.matcher(facts.text()).region(Math.max(0, at - LONGEST_CALLED), at).find());
  }

  /**
   * Whether everything stands rightly but the family name, and that is no name which anybody bears
   * as far as spelling dictionaries know: {@code Matteo Salvino}, but not {@code Luis Sierra}. In
   * news, who is called nearly as somebody known is that one, unless the other name is a known one.
   */
  boolean isUnknownFamily(NameMatch m) {
    int last = m.parts().size() - 1;
    if (last == 0 || !m.parts().get(last).channel().isBySound()) {
      return false;
    }
    List<TokenMatch> others = m.parts().subList(0, last);
    Token there = facts.token(m, last);
    String right = m.form().tokens().get(last).folded();
    boolean told = facts.tellsRole(m);
    int shortest = told ? LONG_ENOUGH - 1 : LONG_ENOUGH;
    return others.stream().allMatch(TokenMatch::isExact)
        && right.length() >= shortest
        && OneEdit.parts(right, there.folded())
        && facts.isPerson(m)
        && !(told
            ? facts.words().contains(there.surface()) || facts.words().isWord(there)
            : facts.words().isKnownAnywhere(there))
        && !facts.dictionary().isNameToken(there.surface());
  }

  /**
   * Whether a noun beside the name, or a country in the text, speaks for the person. A country
   * tells nothing where its people's names are at home: there Patty Smyth is no Patti Smith.
   */
  private boolean isSpokenOf(NameMatch m) {
    return facts.tellsRole(m)
        || facts.speaksOfCountry(m)
            && facts.entry(m).homeLanguages().noneMatch(facts.language()::equals);
  }

  /** {@code Los Tigres} is no Liz Truss, and {@code Juan Marcos Serralta} no Jean-Marc Ayrault. */
  boolean isFar(NameMatch m) {
    int last = m.parts().size() - 1;
    if (last == 0) {
      return false;
    }
    if (m.parts().stream().allMatch(p -> p.channel().isBySound())) {
      double most =
          facts.isExpected(m) || facts.isAmongDamaged(m) && !m.pushedIn() && facts.tellsRole(m)
              ? FAR
              : m.channel() == Channel.SCRIPT || isSpokenOf(m)
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
    int family = facts.dictionary().index().folded(m.parts().get(last).vocabulary()).length();
    boolean unexpected =
        !isSpokenOf(m)
            && (!facts.isExpected(m) || facts.evidence().isMentionedRightly(m.form().entry()));
    return m.cost() > FAR * m.span().length()
        || translated
            && m.parts().get(last).channel().isBySound()
            && (unexpected
                || m.parts().get(last).cost() > NamePlausibility.SURE_OF_NEIGHBOR * family);
  }
}
