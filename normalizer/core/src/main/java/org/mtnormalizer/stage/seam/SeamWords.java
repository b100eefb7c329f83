package org.mtnormalizer.stage.seam;

import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/** The closed classes of words that seams show themselves by, in one language. */
record SeamWords(
    Set<String> rights,
    Set<String> tails,
    Set<String> lefts,
    Set<String> particles,
    Set<String> surnames,
    Set<String> doubtful,
    Set<String> units,
    Set<String> counted,
    Set<String> determiners,
    Set<String> complements,
    Set<String> roles,
    Set<String> genitives,
    Set<String> openers,
    Set<String> conjunctions,
    Set<String> pronouns,
    Set<String> objects,
    Set<String> auxiliaries,
    Set<String> preverbal,
    Set<String> possessives,
    Set<String> relatives,
    Set<String> verbs,
    Set<String> negations,
    Set<String> adverbs,
    Set<String> reporting,
    Set<String> unfinished,
    Set<String> starters,
    Set<String> articles,
    Set<String> works,
    Set<String> sections,
    Set<String> titles,
    Set<String> ranks,
    Set<String> filial,
    Set<String> honorifics,
    Set<String> abbreviations,
    Set<String> joining,
    Set<String> prepositions) {

  /** Languages whose names take endings, some of which look like function words. */
  private static final Set<String> INFLECTING =
      Set.of("pl", "ru", "uk", "cs", "sk", "bg", "sr", "hr", "sl", "el", "tr", "fi", "hu");

  /** The words of a language by its primary subtag; empty classes if it is not known. */
  static SeamWords of(WordClasses classes, String language) {
    return new SeamWords(
        classes.of(language, Kind.RIGHTS),
        classes.of(language, Kind.TAILS),
        classes.of(language, Kind.LEFTS),
        classes.of(language, Kind.PARTICLES),
        classes.of(WordClasses.ANY_LANGUAGE, Kind.SURNAMES),
        classes.of(WordClasses.ANY_LANGUAGE, Kind.DOUBTFUL),
        classes.of(language, Kind.UNITS),
        classes.of(language, Kind.COUNTED),
        classes.of(language, Kind.DETERMINERS),
        classes.of(WordClasses.ANY_LANGUAGE, Kind.COMPLEMENTS),
        classes.of(language, Kind.ROLES),
        classes.of(language, Kind.GENITIVES),
        classes.of(language, Kind.OPENERS),
        classes.of(language, Kind.CONJUNCTIONS),
        classes.of(language, Kind.PRONOUNS),
        classes.of(language, Kind.OBJECTS),
        classes.of(language, Kind.AUXILIARIES),
        classes.of(language, Kind.PREVERBAL),
        classes.of(language, Kind.POSSESSIVES),
        classes.of(language, Kind.RELATIVES),
        classes.of(language, Kind.VERBS),
        classes.of(language, Kind.NEGATIONS),
        classes.of(language, Kind.ADVERBS),
        classes.of(language, Kind.REPORTING),
        classes.of(language, Kind.UNFINISHED),
        classes.of(language, Kind.STARTERS),
        classes.of(language, Kind.ARTICLES),
        classes.of(language, Kind.WORKS),
        classes.of(language, Kind.SECTIONS),
        classes.of(language, Kind.TITLES),
        classes.of(WordClasses.ANY_LANGUAGE, Kind.RANKS),
        classes.of(WordClasses.ANY_LANGUAGE, Kind.FILIAL),
        classes.of(WordClasses.ANY_LANGUAGE, Kind.HONORIFICS),
        classes.of(WordClasses.ANY_LANGUAGE, Kind.ABBREVIATIONS),
        classes.of(language, Kind.JOINING),
        classes.of(language, Kind.PREPOSITIONS));
  }

  /**
   * Whether a word opens a clause with a subject; what follows {@code as} and {@code or} may not.
   */
  boolean opensClause(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return openers.contains(lower) && !lower.equals("as") && !lower.equals("or");
  }

  /** Whether a word that opens a clause stands right before another one. */
  boolean isOpenedAt(SeamText text, int word) {
    return word > 0 && opensClause(text.word(word - 1)) && text.spaceAfter(word - 1);
  }

  /** Whether it is a subject pronoun, with or without a capital. */
  boolean isPronoun(String word) {
    return pronouns.stream().anyMatch(word::equalsIgnoreCase);
  }

  /** Whether it is the noun of a role, with or without a capital. */
  boolean isRole(String word) {
    return roles.contains(word) || roles.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a word begins or ends with the letters of a function word that could be glued to it.
   */
  boolean hasAffix(String word) {
    for (int k = 2; k <= word.length() - 2; k++) {
      String end = word.substring(k);
      if (lefts.contains(word.substring(0, k)) || lefts.contains(end) || tails.contains(end)) {
        return true;
      }
    }
    return false;
  }

  static boolean inflectsNames(String language) {
    return INFLECTING.contains(language);
  }
}
