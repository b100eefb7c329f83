package org.mtnormalizer.language;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mtnormalizer.language.WordClass.Kind;

/** The closed classes of words of all languages. Immutable. */
public final class WordClasses {
  /** Languages that write nouns together: a name before a noun is a word there. */
  private static final Set<String> COMPOUNDING =
      Set.of("de", "nl", "sv", "da", "nb", "nn", "no", "fi", "hu", "et", "is");

  /** For classes that are asked whatever language a text is in (ISO 639-2, multiple languages). */
  public static final String ANY_LANGUAGE = "mul";

  public static final WordClasses NONE = new WordClasses(List.of());

  private final Map<String, Map<Kind, Set<String>>> byLanguage;

  /** The last of several rows for one class counts. */
  public WordClasses(Collection<WordClass> rows) {
    Map<String, Map<Kind, Set<String>>> classes = new HashMap<>();
    rows.forEach(
        row ->
            classes
                .computeIfAbsent(row.language(), l -> new EnumMap<>(Kind.class))
                // asked for each word of a text: a hash set tells soonest what it does not hold
                .put(row.kind(), Collections.unmodifiableSet(new HashSet<>(row.words()))));
    this.byLanguage = Map.copyOf(classes);
  }

  /** The words of a class; none if the language (primary subtag) has no such class. */
  public Set<String> of(String language, Kind kind) {
    return byLanguage.getOrDefault(language, Map.of()).getOrDefault(kind, Set.of());
  }

  /** Whether a language writes nouns together. */
  public static boolean writesNounsTogether(String language) {
    return COMPOUNDING.contains(language);
  }
}
