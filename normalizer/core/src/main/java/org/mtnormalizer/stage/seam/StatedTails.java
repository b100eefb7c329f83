package org.mtnormalizer.stage.seam;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mtnormalizer.stage.seam.SeamVocabulary.Known;

/**
 * What may be glued to a name that the text writes by itself elsewhere, or that somebody known has:
 * then also a short word is no ending.
 */
final class StatedTails {
  private static final int SHORTEST_LEFT = 4;

  /** A name that stands alone, without the given name, has so many letters at least. */
  private static final int LONG_LEFT = 5;

  private static final int LONGEST_PREPOSITION = 3;
  private static final int SHORTEST_VERB = 4;

  /** Languages whose names take no endings, nor do nouns grow together with others. */
  private static final Set<String> ROMANCE = Set.of("es", "fr", "it", "pt");

  /** No name of these languages ends with it. */
  private static final Set<String> GRAVE = Set.of("fr", "pt");

  /** Participles, which stand for a clause about the name and are set off as one. */
  private static final Map<String, Pattern> PARTICIPLES =
      Map.of(
          "ru",
          Pattern.compile(
              ".{3,}(?:\u0432\u0448|[\u0430\u0443\u044E\u044F]\u0449)(?:\u0438\u0439|\u0430\u044F|\u0438\u0435|\u0435\u0433\u043E|\u0435\u0439|\u0435\u043C\u0443|\u0438\u043C)(?:\u0441\u044F)?"),
          "pl",
          Pattern.compile(".{3,}\u0105c(?:y|a|ego|ej|emu|\u0105|ym)"));

  /** Polish forms of {@code was} that make what somebody is of the noun of a role. */
  private static final Set<String> FORMER = Set.of("by\u0142", "by\u0142a", "byli", "by\u0142y");

  /** German pronouns that no article stands before: there the article begins a clause. */
  private static final Set<String> GERMAN_PRONOUNS =
      Set.of("er", "sie", "es", "ich", "wir", "man", "ihm", "ihn", "sich", "ihnen", "uns");

  private static final Set<String> INDEFINITE =
      Set.of("ein", "eine", "einen", "einem", "einer", "eines");

  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;
  private final ClauseVerbs verbs;
  private final String language;
  private final boolean romance;
  private final boolean inflecting;

  StatedTails(SeamText text, SeamVocabulary vocabulary, ClauseVerbs verbs) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.verbs = verbs;
    this.language = text.language();
    this.romance = ROMANCE.contains(language);
    this.inflecting = SeamWords.inflectsNames(language);
  }

  /** Where a word is two, and what parts them. */
  Optional<SureTails.Tail> find(int i) {
    String word = text.word(i);
    if (text.occurrences(word) > 1 || !text.spaceAfter(i)) {
      return Optional.empty();
    }
    for (int k = SHORTEST_LEFT; k < word.length(); k++) {
      String left = word.substring(0, k);
      String right = word.substring(k);
      if (isSetOff(i, left, right)) {
        return Optional.of(new SureTails.Tail(k, true));
      }
      if (isWordOfItsOwn(i, left, right)) {
        return Optional.of(new SureTails.Tail(k, false));
      }
    }
    return Optional.empty();
  }

  private boolean isSetOff(int i, String left, String right) {
    Pattern participle = PARTICIPLES.get(language);
    if (participle != null && participle.matcher(right).matches()) {
      return vocabulary.isBehindName(i)
          && !isOrdinary(left)
          && vocabulary.isWordAsWritten(right)
          && !vocabulary.isWordAsWritten(left.charAt(left.length() - 1) + right);
    }
    return switch (language) {
      case "pl" ->
          FORMER.contains(right)
              && words.roles().contains(text.word(i + 1))
              && vocabulary.isFullName(i, left);
      case "de" ->
          words.articles().contains(right)
              && (GERMAN_PRONOUNS.contains(text.word(i + 1)) || isGermanApposition(i, right))
              && isPerson(i, left);
      case "en" ->
          right.equals("the")
              && words.roles().contains(text.word(i + 1))
              && (words.genitives().contains(text.word(i + 2)) || text.after(i + 1) == ',')
              && vocabulary.known(i, left).compareTo(Known.BESIDE_ANOTHER) >= 0;
      default -> false;
    };
  }

  /** {@code Karin Wolfder Trainer von Aue}: of a man, the article of the subject. */
  private boolean isGermanApposition(int i, String right) {
    String noun = text.word(i + 1);
    boolean role =
        words.roles().stream()
            .anyMatch(r -> noun.toLowerCase(Locale.ROOT).endsWith(r.toLowerCase(Locale.ROOT)));
    return right.equals("der")
        && role
        && !noun.endsWith("in")
        && !noun.endsWith("en")
        && (words.genitives().contains(text.word(i + 2))
            || text.word(i + 2).equals("des")
            || text.word(i + 2).equals("der")
            || text.after(i + 1) == ',');
  }

  private boolean isWordOfItsOwn(int i, String left, String right) {
    if (romance) {
      return isPreposition(right)
          && isBeforePhrase(i)
          && (vocabulary.isFullName(i, left) || isStatedAlone(left, right));
    }
    if (language.equals("de")) {
      return INDEFINITE.contains(right)
              && text.isCapitalized(i + 1)
              && vocabulary.isWordAsWritten(text.word(i + 1))
              && isPerson(i, left)
          || right.equals("und")
              && left.length() >= LONG_LEFT
              && vocabulary.isPersonToken(left)
              && !vocabulary.isWord(left)
              && isPersonBehind(i);
    }
    return inflecting
        && (isConjunction(left, right) && isPersonBehind(i) && isPersonWithGivenName(i, left)
            || (right.length() >= SHORTEST_VERB && verbs.isFinite(right) && text.isLower(i + 1)
                    || right.equals("ve") && language.equals("tr") && isBeforePhrase(i))
                && vocabulary.isFullName(i, left));
  }

  private boolean isPreposition(String right) {
    return right.equals("\u00E0") && GRAVE.contains(language)
        || right.length() > 1
            && right.length() <= LONGEST_PREPOSITION
            && words.lefts().contains(right)
            && !words.articles().contains(right)
            && !words.openers().contains(right);
  }

  /** A word in small letters, or a name. */
  private boolean isBeforePhrase(int i) {
    return text.isLower(i + 1)
        ? vocabulary.isWordAsWritten(text.word(i + 1))
        : text.isCapitalized(i + 1);
  }

  private boolean isStatedAlone(String left, String right) {
    return left.length() >= LONG_LEFT
        && text.innerCount(left) > 0
        && vocabulary.isProper(left)
        && !isOrdinary(left)
        && !vocabulary.isNearlyWord((left + right).toLowerCase(Locale.ROOT));
  }

  /**
   * {@code Ida Horni Jan Nowak}: no ending of a full name, behind a consonant, where an a is the
   * genitive.
   */
  private boolean isConjunction(String left, String right) {
    char last = left.charAt(left.length() - 1);
    return right.length() == 1
        && !right.equals("a")
        && !right.equals("\u0430")
        && words.openers().contains(right)
        && "aeiouy\u0430\u0435\u0451\u0438\u043E\u0443\u044B\u044D\u044E\u044F\u0456\u0457\u0439"
                .indexOf(last)
            < 0;
  }

  private boolean isPersonWithGivenName(int i, String left) {
    return vocabulary.isFullName(i, left)
        || vocabulary.isPersonToken(left)
            && text.spaceAfter(i - 1)
            && text.isCapitalized(i - 1)
            && vocabulary.isPersonToken(text.word(i - 1));
  }

  private boolean isPersonBehind(int i) {
    return text.isCapitalized(i + 1)
        && text.spaceAfter(i + 1)
        && text.isCapitalized(i + 2)
        && vocabulary.isPersonToken(text.word(i + 1));
  }

  /** Of a German text, in which any noun has a capital. */
  private boolean isPerson(int i, String left) {
    return vocabulary.isFullName(i, left)
        || vocabulary.isPersonToken(left) && vocabulary.isBehindName(i) && !vocabulary.isWord(left);
  }

  private boolean isOrdinary(String left) {
    return vocabulary.isLowerWord(left) && !(inflecting && vocabulary.isPersonToken(left));
  }
}
