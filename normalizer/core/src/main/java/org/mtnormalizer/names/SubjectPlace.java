package org.mtnormalizer.names;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Places where a name is certainly a subject, and so stands in the nominative. */
final class SubjectPlace {
  /** Russian and Ukrainian titles in the nominative, which for men differs from all other cases. */
  private static final Map<String, Set<String>> TITLES =
      Map.of(
          "ru",
          Set.of(
              "президент",
              "премьер",
              "премьер-министр",
              "министр",
              "канцлер",
              "глава",
              "лидер",
              "король",
              "королева",
              "сенатор",
              "посол",
              "губернатор",
              "спикер",
              "певец",
              "певица",
              "писатель",
              "режиссёр",
              "актёр",
              "футболист",
              "миллиардер"),
          "uk",
          Set.of(
              "президент",
              "прем'єр",
              "прем'єр-міністр",
              "міністр",
              "канцлер",
              "голова",
              "лідер",
              "король",
              "королева",
              "сенатор",
              "посол",
              "губернатор",
              "спікер",
              "співак",
              "співачка",
              "письменник",
              "режисер",
              "актор",
              "футболіст",
              "мільярдер"));

  /** A verb in the past, which is a subject's, and no other noun's if it stands right behind. */
  private static final Map<String, Pattern> VERB =
      Map.of(
          "ru", Pattern.compile("^ \\p{Ll}{2,}(?:л|ла|лся|лась)\\b.*", Pattern.DOTALL),
          "uk", Pattern.compile("^ \\p{Ll}{2,}(?:в|ла|вся|лася)\\b.*", Pattern.DOTALL));

  /** Words that a noun follows in another case, or in that of one before. */
  private static final Pattern GOVERNING =
      Pattern.compile(
          "(?:^|\\P{L})(?:с|со|к|ко|у|от|о|об|обо|при|перед|над|под|в|во|на|за|для|до|из|без|про|по"
              + "|между|против|после|через|из-за|около|и|или|з|із|зі|від|щодо|біля|під|й|і|та|або)$");

  private static final int LONGEST_VERB = 20;

  /** Letters in front of a name that are looked at. */
  private static final int REACH = 120;

  private SubjectPlace() {}

  /**
   * A sentence begins with it, a title in the nominative stands before it with at most a country
   * between, or a verb behind it.
   */
  static boolean isSubject(String language, String text, int start, int end) {
    String near = text.substring(Math.max(0, start - REACH), start);
    int from = Math.max(near.lastIndexOf('\n'), near.lastIndexOf(". ")) + 1;
    String before = near.substring(from).strip().toLowerCase(Locale.ROOT);
    if (before.isEmpty()) {
      return true;
    }
    String behind = text.substring(end, Math.min(text.length(), end + LONGEST_VERB));
    if (!GOVERNING.matcher(before).find()
        && VERB.containsKey(language)
        && VERB.get(language).matcher(behind).matches()) {
      return true;
    }
    String[] words = before.split("\\s+");
    Set<String> titles = TITLES.getOrDefault(language, Set.of());
    for (int i = words.length - 1; i >= Math.max(0, words.length - 3); i--) {
      if (titles.contains(words[i])) {
        return true;
      }
      if (!UCharacter.isLetter(words[i].codePointBefore(words[i].length()))) {
        return false;
      }
    }
    return false;
  }
}
