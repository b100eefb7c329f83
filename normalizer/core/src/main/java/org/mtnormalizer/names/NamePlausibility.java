package org.mtnormalizer.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The readings that no score can make good: what tells a damaged name from somebody else's. */
final class NamePlausibility {
  static final String NOT_WORTH_TELLING = "";

  private static final String ORIGINAL = "in brackets: the original spelling, given on purpose";
  private static final String OTHER_SPELLING = "the spelling may be that of the text's language";

  /** The price of one letter written otherwise. */
  private static final double SLIGHT = 2.0;

  /** Price a letter up to which a family name is known beside an unknown given name. */
  private static final double SURE_OF_NEIGHBOR = 0.33;

  /** Price a letter up to which a whole name is known that has no right part. */
  private static final double FAR = 0.5;

  /** A case ending alone; what costs more has a damaged stem too. */
  private static final double DEAREST_ENDING = 1.4;

  /** Titles of one to four letters; longer ones are ordinary words. */
  private static final Set<String> SHORT_TITLES =
      Set.of("mr", "mrs", "ms", "dr", "sir", "lord", "herr", "frau", "pan", "sen", "gen", "col");

  /** Articles and prepositions at the head of names. */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ad", "an", "ar", "as", "at", "az", "de", "di", "da", "la", "le", "les");

  /** Endings of Slavic women's family names, which look like a man's genitive. */
  private static final Pattern FEMININE = Pattern.compile("(?:[oe]v|in|sk)a(?:ya|ia|ja)?$|ova$");

  private final NameDictionary dictionary;
  private final String text;
  private final List<Token> tokens;
  private final DocumentEvidence evidence;
  private final DocumentWords words;
  private final Namesakes namesakes;
  private final String language;

  NamePlausibility(
      NameDictionary dictionary,
      String text,
      List<Token> tokens,
      DocumentEvidence evidence,
      DocumentWords words,
      String language) {
    this.dictionary = dictionary;
    this.text = text;
    this.tokens = tokens;
    this.evidence = evidence;
    this.words = words;
    this.namesakes = new Namesakes(dictionary, tokens, evidence, words);
    this.language = language;
  }

  /**
   * What speaks against the match, in words; empty if nothing does. {@link #NOT_WORTH_TELLING}
   * where likeness alone would have every second text speak of it.
   */
  Optional<String> objection(NameMatch m) {
    if (isForeign(m) && isInBrackets(m.span().start())) {
      return Optional.of(ORIGINAL);
    }
    if (isForeign(m) && m.form().isShort() && hasForeignNeighbor(m)) {
      return Optional.of("half of what is left in another alphabet");
    }
    boolean anyExact = m.parts().stream().anyMatch(TokenMatch::isExact);
    if (!anyExact && !evidence.isMentioned(m.form().entry()) && isFar(m)) {
      return Optional.of("nothing of the name stands rightly");
    }
    if (m.channel() == Channel.SCRIPT) {
      return leftInScript(m);
    }
    NameEntry entry = dictionary.entry(m.form().entry());
    boolean person = entry.type().isEmpty() || entry.type().equals("person");
    if (m.parts().stream().anyMatch(p -> p.channel() == Channel.GENITIVE)) {
      return person && isGenitive(m) ? Optional.empty() : Optional.of("may be a plural");
    }
    if (m.parts().size() == 1) {
      return alone(m, person);
    }
    if (m.isExact()) {
      return exact(m, entry);
    }
    if (m.form().isShort() && !(anyExact && evidence.isMentioned(m.form().entry()))) {
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
        && m.cost() > SURE_OF_NEIGHBOR * m.span().length()) {
      return Optional.of("too far from the name for one turned round");
    }
    if (isOtherwiseSpelledThere(m, entry)) {
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
    return Latinizer.script(tokens.get(m.first()).surface()) != Latinizer.scriptOf(language);
  }

  /** A whole name with the letters of some language. */
  private Optional<String> exact(NameMatch m, NameEntry entry) {
    boolean elsewhere =
        !isForeign(m)
            && m.form().kind() == NameForm.Kind.LOCALIZED
            && !m.form().language().equals(language);
    return elsewhere && !isSpellingKnown(entry) ? Optional.of(OTHER_SPELLING) : Optional.empty();
  }

  /** {@code Los Tigres} is no Liz Truss, and {@code Juan Marcos Serralta} no Jean-Marc Ayrault. */
  private static boolean isFar(NameMatch m) {
    int last = m.parts().size() - 1;
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
    return !isSpellingKnown(entry)
        && !evidence.isMentioned(m.form().entry())
        && m.parts().stream()
            .allMatch(
                p ->
                    p.isExact()
                        || p.channel() == Channel.ROMANIZATION
                        || p.channel() == Channel.GIVEN_NAME);
  }

  private boolean isSpellingKnown(NameEntry entry) {
    return language.equals(entry.language()) || entry.fact("name:" + language).isPresent();
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
    return article && !rest && m.parts().size() == 2 && !evidence.isMentioned(m.form().entry());
  }

  /** An ordinary word is no damaged part of a name: {@code Swedish woman}. */
  private boolean holdsDamagedWord(NameMatch m) {
    for (int p = 0; p < m.parts().size(); p++) {
      Token token = tokens.get(m.tokenOf(p));
      if (m.parts().get(p).channel().isBySound()
          && token.isCased()
          && !token.isCapitalized()
          && m.form().tokens().get(p).isCapitalized()
          && words.isWord(token)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Kim Jeong} before {@code -eun} is no damaged {@code Kim Yo-jong}. */
  private boolean goesOnWithHyphen(NameMatch m) {
    int end = m.span().end();
    return m.form().text().indexOf('-') < 0
        && dictionary.entry(m.form().entry()).canonical().indexOf('-') > 0
        && end + 1 < text.length()
        && text.charAt(end) == '-'
        && Character.isLowerCase(text.codePointAt(end + 1));
  }

  /**
   * Words that make sense as they stand ({@code the English}) are no name, however they sound or
   * translate, unless some part of the name is there or the text has the name elsewhere.
   */
  private boolean isPhrase(NameMatch m) {
    return !evidence.isMentioned(m.form().entry())
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
    return m.span().of(text).indexOf(' ') > 0 // McDonalds has two parts, but no given name
        && next < tokens.size()
        && tokens.get(next).span().start() == m.span().end() + 1
        && text.charAt(m.span().end()) == ' ';
  }

  private Optional<String> leftInScript(NameMatch m) {
    if (hasFallen(m)) {
      return Optional.of("lower case: a word of its language");
    }
    if (m.parts().size() > 1 && !m.form().isShort()) {
      return Optional.empty();
    }
    NameEntry entry = dictionary.entry(m.form().entry());
    boolean licensed =
        entry.type().isEmpty()
            || evidence.isMentioned(m.form().entry())
            || evidence.speaksOf(entry);
    if (!licensed || !m.form().isShort()) {
      return Optional.of("nothing else in the text speaks of the name");
    }
    int length = tokens.get(m.first()).surface().length();
    return length >= 4 && m.cost() <= 0.45 * length
        ? Optional.empty()
        : Optional.of("too far from the name for a word alone");
  }

  /** Whether a part that has a capital in the name has none in the text. */
  private boolean hasFallen(NameMatch m) {
    for (int p = 0; p < m.parts().size(); p++) {
      Token token = tokens.get(m.tokenOf(p));
      if (token.isCased() && !token.isCapitalized() && m.form().tokens().get(p).isCapitalized()) {
        return true;
      }
    }
    return false;
  }

  /** {@code Анджей Дуда}: to read one half and leave the other is no repair. */
  private boolean hasForeignNeighbor(NameMatch m) {
    return isForeignBeside(m, m.first() - 1) || isForeignBeside(m, m.last() + 1);
  }

  private boolean isForeignBeside(NameMatch m, int other) {
    if (other < 0 || other >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(other);
    int gap =
        other < m.first()
            ? m.span().start() - token.span().end()
            : token.span().start() - m.span().end();
    return gap == 1
        && (token.isCapitalized() || !token.isCased())
        && Latinizer.script(token.surface()) == Latinizer.script(tokens.get(m.first()).surface());
  }

  private boolean isInBrackets(int at) {
    int line = text.lastIndexOf('\n', at - 1) + 1;
    int open = text.lastIndexOf('(', at);
    return open >= line && text.indexOf(')', open) >= at;
  }

  /**
   * Institutions are made of ordinary words: only a part that is no word may be damaged, and only
   * slightly.
   */
  private Optional<String> institution(NameMatch m) {
    if (m.pushedIn()) {
      return Optional.of("an institution's name with a word too many");
    }
    for (int p = 0; p < m.parts().size(); p++) {
      TokenMatch part = m.parts().get(p);
      Token token = tokens.get(m.first() + p);
      if (!part.isExact()
          && (part.cost() > SLIGHT
              || part.channel() == Channel.INFLECTION
              || token.surface().length() < 5
              || !token.isCapitalized()
              || dictionary.isNameToken(token.surface())
              || words.isWordAnywhere(token))) {
        return Optional.of("“" + token.surface() + "” may be another institution's word");
      }
    }
    return Optional.empty();
  }

  /** Whether something in the text speaks for the entry, so that a word alone may be its damage. */
  boolean mayStandAlone(NameForm form) {
    NameEntry entry = dictionary.entry(form.entry());
    return evidence.isMentioned(form.entry())
        || entry.type().isEmpty() && dictionary.weigher().isShortList()
        || evidence.speaksOf(entry);
  }

  /** A single damaged word: never an ordinary word, never a part of somebody else's name. */
  private Optional<String> alone(NameMatch m, boolean person) {
    TokenMatch part = m.parts().get(0);
    Token token = tokens.get(m.first());
    NameEntry entry = dictionary.entry(m.form().entry());
    if (part.isExact()) {
      return !m.form().isShort() || token.isCapitalized() || !token.isCased()
          ? Optional.empty()
          : Optional.of("lower case");
    }
    boolean mentioned = evidence.isMentioned(m.form().entry());
    double most = (mentioned ? 0.5 : 0.36) * token.folded().length();
    if (!person || !m.form().isShort()) {
      return Optional.of(NOT_WORTH_TELLING);
    }
    if (!mayStandAlone(m.form())) {
      return Optional.of(NOT_WORTH_TELLING);
    }
    if (!token.isCapitalized() || token.surface().length() < 5) {
      return Optional.of("too short or lower case to be told from a word");
    }
    if (part.channel() == Channel.TRANSLATED_PART
        || part.channel() == Channel.GIVEN_NAME
        || part.channel() == Channel.TYPING && !mentioned
        || part.channel() == Channel.INFLECTION && !mentioned && part.cost() > DEAREST_ENDING
        || part.cost() > most) {
      return Optional.of("too far from the name for a word alone");
    }
    if (isOtherwiseSpelledThere(m, entry)) {
      return Optional.of(OTHER_SPELLING);
    }
    boolean behindName = standsBehindName(m.first());
    boolean besideName = behindName || standsBeforeName(m.first());
    if ((!mentioned || besideName) && FEMININE.matcher(token.folded()).find()) {
      return Optional.of("may be a woman of that family name");
    }
    if (dictionary.isNameToken(token.surface())
        || words.contains(token.surface())
        || words.isWordAnywhere(token)) {
      return Optional.of("a word or name as it stands");
    }
    boolean sure = mentioned && part.cost() <= SURE_OF_NEIGHBOR * token.folded().length();
    return behindName || !sure && besideName
        ? Optional.of("part of another person's name")
        : namesakes.objection(m);
  }

  private boolean standsBeforeName(int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).isCapitalized()
        && tokens.get(i).possessive().isEmpty()
        && tokens.get(i + 1).span().start() - tokens.get(i).span().end() <= 1;
  }

  /** Whether a capitalized word that is no title stands in front of the token. */
  private boolean standsBehindName(int i) {
    if (i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean title =
        SHORT_TITLES.contains(before.folded())
            || before.surface().length() > 3
                && words.isWord(before)
                && !dictionary.isPersonToken(before.surface());
    return before.isCapitalized()
        && before.possessive().isEmpty()
        && tokens.get(i).span().start() - before.span().end() <= 1
        && !title;
  }
}
