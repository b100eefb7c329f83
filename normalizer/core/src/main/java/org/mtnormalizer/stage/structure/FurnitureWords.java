package org.mtnormalizer.stage.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mtnormalizer.stage.structure.ResiduePattern.Where;

/**
 * Lines that no row foresaw, but that are made of nothing but the words of furniture: {@code Send
 * this news to a friend by e-mail}. A translator may choose other words for a button each time;
 * they come from the same few dozen.
 */
final class FurnitureWords {
  private static final String VERB = "verb";
  private static final String THING = "thing";
  private static final String GLUE = "glue";
  private static final String ANY = "any";

  private static final int MAX_WORDS = 14;
  private static final int LEAST_SCORE = 3;

  /** By language, the words and their roles; any other role is a kind of residue. */
  private final Map<String, Map<String, String>> roles = new HashMap<>();

  /** By language, the words with which a line of furniture begins. */
  private final Map<String, Map<String, String>> verbs = new HashMap<>();

  FurnitureWords(List<ResiduePattern> patterns) {
    for (ResiduePattern row : patterns) {
      if (row.where() == Where.WORDS) {
        Map<String, Map<String, String>> table = row.kind().equals(VERB) ? verbs : roles;
        for (String word : row.pattern().split("\\|")) {
          table
              .computeIfAbsent(row.language(), k -> new HashMap<>())
              .put(word.strip().toLowerCase(Locale.ROOT), row.kind());
        }
      }
    }
  }

  /**
   * @param inside whether the line stands between the article's own
   */
  Optional<ResiduePattern> find(String plain, String language, boolean inside) {
    Map<String, String> own = roles.getOrDefault(language, Map.of());
    if (own.isEmpty()) {
      return Optional.empty();
    }
    String kind = "";
    boolean opens = false;
    boolean sawVerb = false;
    int strong = 0;
    int things = 0;
    int count = 0;
    int from = 0;
    while (from < plain.length()) {
      int to = wordEnd(plain, from);
      if (to == from) {
        from++;
        continue;
      }
      String word = plain.substring(from, to).toLowerCase(Locale.ROOT);
      boolean verb = verbs.getOrDefault(language, Map.of()).containsKey(word);
      String role = own.get(word);
      role = role == null ? roles.getOrDefault(ANY, Map.of()).get(word) : role;
      if (role == null) {
        if (!verb && !isNumber(word)) {
          return Optional.empty();
        }
      } else if (role.equals(THING)) {
        things++;
      } else if (!role.equals(GLUE)) {
        strong++;
        kind = kind.isEmpty() ? role : kind;
      }
      opens |= verb && (count == 0 || count == 1 && GLUE.equals(own.get(first(plain))));
      sawVerb |= verb;
      if (++count > MAX_WORDS) {
        return Optional.empty();
      }
      from = to;
    }
    int score = 2 * strong + things + (sawVerb ? 1 : 0);
    boolean sentence = plain.endsWith(".") && !plain.endsWith("..");
    boolean enough =
        inside
            ? opens && strong > 0 && score > LEAST_SCORE && count >= 3 && !sentence
            : score >= LEAST_SCORE + (sentence ? 1 : 0) && strong > 0 && (opens || strong > 1);
    return enough && count >= 2
        ? Optional.of(new ResiduePattern(language, Where.WORDS, kind, plain))
        : Optional.empty();
  }

  private static String first(String plain) {
    return plain.substring(0, wordEnd(plain, 0)).toLowerCase(Locale.ROOT);
  }

  private static int wordEnd(String plain, int from) {
    int to = from;
    while (to < plain.length() && isWordCharacter(plain.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c)
        || c == '\''
        || c == '-'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> Character.isDigit(c) || c == '-');
  }
}
