package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mtnormalizer.stage.structure.ResiduePattern.Where;

/**
 * Residue patterns by what they begin with, so that a line meets only the few that could fit.
 * Immutable.
 */
final class ResidueIndex {
  private static final String ANY = "any";
  private static final int PREFIX = 3;
  private static final Set<Where> ANYWHERE = EnumSet.of(Where.LINE, Where.LEAD);
  private static final Set<Where> AT_EDGE = EnumSet.of(Where.LINE, Where.LEAD, Where.EDGE);

  private final DateWords dates = new DateWords();
  private final Map<String, Map<String, List<ResidueExpression>>> byLanguage = new HashMap<>();

  /** Of all languages: what may be left over from the source language's page. */
  private final Map<String, List<ResidueExpression>> wholeLines = new HashMap<>();

  private final List<ResidueExpression> inline = new ArrayList<>();

  ResidueIndex(List<ResiduePattern> patterns) {
    for (ResiduePattern pattern : patterns) {
      ResidueExpression e = new ResidueExpression(pattern, PREFIX);
      if (pattern.where() == Where.INLINE) {
        inline.add(e);
        continue;
      }
      add(byLanguage.computeIfAbsent(pattern.language(), k -> new HashMap<>()), e);
      if (pattern.where() != Where.EDGE && !pattern.language().equals(ANY)) {
        add(wholeLines, e);
      }
    }
  }

  private static void add(Map<String, List<ResidueExpression>> index, ResidueExpression e) {
    for (String prefix : e.prefixes()) {
      index.computeIfAbsent(prefix, k -> new ArrayList<>()).add(e);
    }
  }

  List<ResidueExpression> inline() {
    return inline;
  }

  /** Whether a line is a date and nothing else: no weekday, no label, no sign before it. */
  boolean isBareDate(String plain) {
    return dates.isBare(plain);
  }

  /** The pattern that a plain line fits in a text of this language, if any. */
  Optional<ResiduePattern> find(String plain, String language, boolean atEdge) {
    Set<Where> where = atEdge ? AT_EDGE : ANYWHERE;
    for (String reading : ResidueLine.readings(plain)) {
      Optional<ResiduePattern> found =
          find(byLanguage.getOrDefault(language, Map.of()), reading, where)
              .or(() -> find(byLanguage.getOrDefault(ANY, Map.of()), reading, where));
      if (found.isEmpty() && ResidueLine.words(reading) >= 2) {
        found = find(wholeLines, reading, where);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<ResiduePattern> find(
      Map<String, List<ResidueExpression>> index, String line, Set<Where> where) {
    for (int length = Math.min(PREFIX, line.length()); length >= 0; length--) {
      String key = line.substring(0, length).toLowerCase(Locale.ROOT);
      for (ResidueExpression e : index.getOrDefault(key, List.of())) {
        if (where.contains(e.source().where()) && e.matches(line, dates) && !isParagraph(e, line)) {
          return Optional.of(e.source());
        }
      }
    }
    return Optional.empty();
  }

  /** A lead whose rest is several sentences is no link to another article. */
  private static boolean isParagraph(ResidueExpression e, String line) {
    if (e.source().where() != Where.LEAD) {
      return false;
    }
    int ends = 0;
    for (int i = 1; i + 2 < line.length(); i++) {
      char c = line.charAt(i);
      if ((c == '.' || c == '!' || c == '?')
          && Character.isLowerCase(line.charAt(i - 1))
          && line.charAt(i + 1) == ' '
          && Character.isUpperCase(line.charAt(i + 2))) {
        ends++;
      }
    }
    return ends >= 2;
  }
}
