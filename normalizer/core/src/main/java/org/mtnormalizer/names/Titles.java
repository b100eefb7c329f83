package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one text says beside its names about who is meant: {@code Chancellor X}, {@code X, the
 * leader of the Greens}. Not thread-safe.
 */
final class Titles {
  /** Words from the name to the noun, counting the noun. */
  private static final int REACH = 6;

  private static final Set<String> BESIDE = Set.of(" ", "\u00A0", "-");
  private static final Set<String> IN_FRONT = Set.of(", ");
  private static final Set<String> BEHIND =
      Set.of(", ", " (", " - ", " \u2013 ", " \u2014 ", "\u2014");

  private final NameDictionary dictionary;
  private final String text;
  private final String language;
  private final List<Token> tokens;
  private final Map<String, Set<String>> roles = new HashMap<>();

  /** By token; what was not asked is null. */
  private final @Nullable Beside[] beside;

  private final Map<Asked, Integer> asked = new HashMap<>();

  /** What nouns tell on both sides of a token, the nearest first. */
  private record Beside(List<Set<String>> inFront, List<Set<String>> behind) {}

  private record Asked(int entry, int first, int last) {}

  Titles(NameDictionary dictionary, String text, String language, List<Token> tokens) {
    this.dictionary = dictionary;
    this.text = text;
    this.language = language;
    this.tokens = tokens;
    this.beside = new Beside[tokens.size()];
  }

  /**
   * How many entries have a role such as the text tells beside the match, if its own entry is one
   * of them; else 0.
   */
  int holders(NameMatch m) {
    if (isSilent(m.first(), m.last())) {
      return 0; // nearly always, and cheaper than to remember it
    }
    Asked now = new Asked(m.form().entry(), m.first(), m.last());
    return asked.computeIfAbsent(now, a -> holders(a.entry(), a.first(), a.last()));
  }

  /** The same for a word that may be a match. */
  boolean tellsRole(int entry, int token) {
    return tellsRole(entry, token, token);
  }

  /** The same for words that may be a match. */
  boolean tellsRole(int entry, int first, int last) {
    return holders(entry, first, last) > 0;
  }

  /** Whether the text tells in front of a token whose relative is meant. */
  boolean isRelative(int token) {
    return beside(token).inFront().stream().anyMatch(nouns -> nouns.contains(RoleNouns.RELATIVE));
  }

  private int holders(int entry, int first, int last) {
    if (isSilent(first, last)) {
      return 0;
    }
    Set<String> roles = dictionary.roles().of(entry);
    int before = holders(roles, beside(first).inFront());
    return before > 0 ? before : holders(roles, beside(last).behind());
  }

  /** The family names of all entries that {@link #tellsRole} is true of, by their roles. */
  List<BitSet> families(int token) {
    return isSilent(token, token)
        ? List.of()
        : Stream.of(beside(token).inFront(), beside(token).behind())
            .flatMap(List::stream)
            .flatMap(Set::stream)
            .distinct()
            .map(dictionary::familiesWith)
            .toList();
  }

  /** Whether no noun beside a name tells a role. */
  private boolean isSilent(int first, int last) {
    return beside(first).inFront().isEmpty() && beside(last).behind().isEmpty();
  }

  private int holders(Set<String> roles, List<Set<String>> told) {
    for (Set<String> nouns : told) {
      if (!Collections.disjoint(nouns, roles)) {
        return dictionary.roles().holders(nouns);
      }
    }
    return 0;
  }

  private Beside beside(int token) {
    @Nullable Beside known = beside[token];
    if (known == null) {
      known = new Beside(told(token, -1), told(token, 1));
      beside[token] = known;
    }
    return known;
  }

  /** What the nouns on one side of a name tell, the nearest first. */
  private List<Set<String>> told(int from, int step) {
    List<Set<String>> told = new ArrayList<>(0);
    for (int n = 1; n <= REACH; n++) {
      int i = from + n * step;
      if (i < 0 || i >= tokens.size() || !isBeside(i, i - step, n == 1, step)) {
        return told;
      }
      Set<String> nouns = rolesOf(tokens.get(i).folded());
      if (!nouns.isEmpty()) {
        told.add(nouns);
      }
      if (!goesOn(tokens.get(i))) {
        return told;
      }
    }
    return told;
  }

  private Set<String> rolesOf(String noun) {
    return roles.computeIfAbsent(noun, n -> dictionary.roles().toldBy(n, language));
  }

  /** Behind a name a comma or bracket stands first, in front of it there may be one. */
  private boolean isBeside(int i, int j, boolean first, int step) {
    Token left = tokens.get(Math.min(i, j));
    Token right = tokens.get(Math.max(i, j));
    int from = left.endWithPossessive();
    if (right.span().start() - from > 3) {
      return false;
    }
    String gap = text.substring(from, right.span().start());
    if (first && step > 0) {
      return BEHIND.contains(gap);
    }
    return BESIDE.contains(gap) || first && IN_FRONT.contains(gap);
  }

  /** Countries, parties and offices, but no other person. */
  private boolean goesOn(Token token) {
    return token.isCapitalized() && !dictionary.isPersonToken(token.surface())
        || dictionary.roles().isWithin(token.folded(), language)
        || dictionary.isOfCountry(token.folded(), language);
  }
}
