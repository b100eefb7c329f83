package org.mtnormalizer.stage.seam;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The closed classes of words that seams show themselves by, in one language.
 *
 * @param rights function words that may be glued behind a name
 * @param tails the ones among those that no name ends with
 * @param lefts function words that may be glued before a name
 * @param particles the ones among those that names are also written with: {@code deMontfort}
 * @param determiners what follows a function word: {@code the} of {@code ofthe}
 * @param roles nouns that stand in apposition to a person
 * @param genitives what follows such a noun: {@code of}
 * @param openers words before the subject of a clause
 * @param pronouns subject pronouns, capitalized
 * @param verbs what follows a subject in any case
 * @param reporting verbs of saying
 * @param unfinished words that no sentence ends with
 * @param starters function words that need a capital only where a sentence starts
 * @param articles the ones among those that titles of works start with
 * @param works nouns that a title of a work stands behind
 */
record SeamWords(
    Set<String> rights,
    Set<String> tails,
    Set<String> lefts,
    Set<String> particles,
    Set<String> determiners,
    Set<String> roles,
    Set<String> genitives,
    Set<String> openers,
    Set<String> pronouns,
    Set<String> verbs,
    Set<String> reporting,
    Set<String> unfinished,
    Set<String> starters,
    Set<String> articles,
    Set<String> works) {

  /** Languages that write nouns together: a name before a noun is a word there. */
  private static final Set<String> COMPOUNDING =
      Set.of("de", "nl", "sv", "da", "nb", "nn", "no", "fi", "hu", "et", "is");

  /** Languages whose names take endings, some of which look like function words. */
  private static final Set<String> INFLECTING =
      Set.of("pl", "ru", "uk", "cs", "sk", "bg", "sr", "hr", "sl", "el", "tr", "fi", "hu");

  private static final Map<String, SeamWords> BY_LANGUAGE = load();

  private static final SeamWords NONE = parse("");

  private static Map<String, SeamWords> load() {
    Map<String, SeamWords> byLanguage = new HashMap<>();
    SeamWordLists.BY_LANGUAGE.forEach((language, lists) -> byLanguage.put(language, parse(lists)));
    return Map.copyOf(byLanguage);
  }

  private static SeamWords parse(String lists) {
    Map<String, Set<String>> byName = new HashMap<>();
    lists
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              byName.put(
                  line.substring(0, colon), Set.of(line.substring(colon + 1).trim().split(" ")));
            });
    return new SeamWords(
        list(byName, "rights"),
        list(byName, "tails"),
        list(byName, "lefts"),
        list(byName, "particles"),
        list(byName, "determiners"),
        list(byName, "roles"),
        list(byName, "genitives"),
        list(byName, "openers"),
        list(byName, "pronouns"),
        list(byName, "verbs"),
        list(byName, "reporting"),
        list(byName, "unfinished"),
        list(byName, "starters"),
        list(byName, "articles"),
        list(byName, "works"));
  }

  private static Set<String> list(Map<String, Set<String>> byName, String name) {
    return byName.getOrDefault(name, Set.of());
  }

  /** The words of a language by its primary subtag; empty classes if it is not known. */
  static SeamWords of(String language) {
    return BY_LANGUAGE.getOrDefault(language, NONE);
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

  static boolean writesNounsTogether(String language) {
    return COMPOUNDING.contains(language);
  }

  static boolean inflectsNames(String language) {
    return INFLECTING.contains(language);
  }
}
