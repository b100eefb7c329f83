package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mtnormalizer.language.WordClass;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/**
 * What the names of papers, parties and clubs mean in other languages, as a whole ({@link
 * NameEntry#MEANS}) or word by word. Articles, prepositions of the genitive and the order of the
 * words count for nothing: {@code Sports Gazette}, {@code the Gazette of the Sport}. Immutable.
 */
final class NamePhrases {
  /** The kinds of names that translators take for words. */
  static final Set<String> KINDS = Set.of("media", "party", "club");

  /** What may stand behind a name, and is no noun to which the name would belong. */
  private static final Set<Kind> BOUNDARIES =
      Set.of(
          Kind.LEFTS,
          Kind.RIGHTS,
          Kind.VERBS,
          Kind.REPORTING,
          Kind.CONJUNCTIONS,
          Kind.OPENERS,
          Kind.NEGATIONS,
          Kind.ARTICLES);

  /** In which the dictionary tells a club's city: {@code Riyadh Crescent}. */
  private static final String CITY_LANGUAGE = "en";

  /** Words with a sense of their own that a name may have. */
  static final int MOST_WORDS = 5;

  /** An article or a preposition that an apostrophe joins to its noun. */
  private static final Pattern ELIDED = Pattern.compile("^\\p{L}{1,4}['\u2019](?=\\p{L}{3})");

  private final NameIndex index;
  private final NameMeanings meanings;
  private final Map<String, Set<String>> functionWords = new HashMap<>();
  private final Map<String, Set<String>> papers = new HashMap<>();
  private final Map<String, Set<String>> boundaries = new HashMap<>();
  private final Map<String, Set<String>> quoting = new HashMap<>();
  private final Map<String, Set<String>> reporting = new HashMap<>();

  /** By language and words: entries that mean just these. */
  private final Map<String, Map<Set<String>, Set<Integer>>> wholes = new HashMap<>();

  /** By language: the words of such phrases. */
  private final Map<String, Set<String>> words = new HashMap<>();

  /** By vocabulary and by the number of words: entries in whose name it stands. */
  private final Map<Integer, Map<Integer, List<Integer>>> byPart = new HashMap<>();

  /** By entry: the vocabulary of its name. */
  private final Map<Integer, Set<Integer>> parts = new HashMap<>();

  NamePhrases(
      List<NameEntry> entries,
      NameIndex index,
      NameMeanings meanings,
      List<WordClass> wordClasses) {
    this.index = index;
    this.meanings = meanings;
    Set<String> everywhere = new HashSet<>();
    for (WordClass row : wordClasses) {
      if (row.kind() == Kind.ARTICLES || row.kind() == Kind.GENITIVES) {
        Set<String> there = functionWords.computeIfAbsent(row.language(), l -> new HashSet<>());
        there.addAll(folded(row));
        everywhere.addAll(there);
      }
      if (row.kind() == Kind.PAPERS) {
        papers.put(row.language(), folded(row));
      }
      if (row.kind() == Kind.QUOTING) {
        quoting.put(row.language(), folded(row));
      }
      if (row.kind() == Kind.REPORTING) {
        reporting.put(row.language(), folded(row));
      }
      if (BOUNDARIES.contains(row.kind())) {
        boundaries.computeIfAbsent(row.language(), l -> new HashSet<>()).addAll(folded(row));
      }
    }
    functionWords.put(WordClasses.ANY_LANGUAGE, everywhere);
    for (int e = 0; e < entries.size(); e++) {
      if (kind(entries.get(e)).isPresent()) {
        add(e, entries.get(e));
      }
    }
  }

  private static Set<String> folded(WordClass row) {
    return row.words().stream().map(Folding::fold).collect(Collectors.toSet());
  }

  /** Whether a name may end before the word. */
  boolean isBoundary(Token token, String language) {
    return boundaries.getOrDefault(language, Set.of()).contains(token.folded());
  }

  /** Whether the word stands before whom a text quotes: {@code according to}. */
  boolean isQuoting(Token token, String language) {
    return quoting.getOrDefault(language, Set.of()).contains(token.folded())
        || isReporting(token, language);
  }

  boolean isReporting(Token token, String language) {
    return reporting.getOrDefault(language, Set.of()).contains(token.folded());
  }

  /** Whether papers of the language itself are called so: The Times are no Zaman. */
  boolean isUsual(Collection<String> folded, String language) {
    return papers.getOrDefault(language, Set.of()).containsAll(folded);
  }

  /** Which of {@link #KINDS} it is. */
  static Optional<String> kind(NameEntry entry) {
    return entry.factValues("kind").stream().filter(KINDS::contains).findFirst();
  }

  private void add(int id, NameEntry entry) {
    Set<Integer> vocabulary =
        content(entry.canonical(), WordClasses.ANY_LANGUAGE)
            .map(index::vocabularyId)
            .collect(Collectors.toSet());
    parts.put(id, vocabulary);
    vocabulary.forEach(
        v ->
            byPart
                .computeIfAbsent(v, k -> new HashMap<>())
                .computeIfAbsent(vocabulary.size(), k -> new ArrayList<>())
                .add(id));
    List<String> cities = entry.factValues("city");
    entry
        .facts()
        .forEach(
            (key, values) -> {
              if (key.startsWith(NameEntry.MEANS)) {
                String language = key.substring(NameEntry.MEANS.length());
                values.forEach(phrase -> add(id, language, phrase));
                if (language.equals(CITY_LANGUAGE)) {
                  cities.forEach(
                      city -> values.forEach(phrase -> add(id, language, phrase + " " + city)));
                }
              }
            });
  }

  private void add(int id, String language, String phrase) {
    Set<String> content = content(phrase, language).collect(Collectors.toSet());
    words.computeIfAbsent(language, l -> new HashSet<>()).addAll(content);
    wholes
        .computeIfAbsent(language, l -> new HashMap<>())
        .computeIfAbsent(content, c -> new HashSet<>())
        .add(id);
  }

  private Stream<String> content(String name, String language) {
    return Token.of(name).stream()
        .filter(t -> !isFunctionWord(t, language))
        .map(NamePhrases::folded);
  }

  /** Without what an apostrophe joins to it. */
  static String folded(Token token) {
    Matcher elided = ELIDED.matcher(token.surface());
    return elided.find() ? Folding.fold(elided.replaceFirst("")) : token.folded();
  }

  /** Whether the word has no sense of its own in a name. */
  boolean isFunctionWord(Token token, String language) {
    return token.folded().length() < 2
        || functionWords.getOrDefault(language, Set.of()).contains(token.folded());
  }

  boolean isArticle(Token token, String language) {
    return meanings.isArticle(token.folded(), language);
  }

  /** Whether a phrase may hold the word, folded. */
  boolean mayHold(String folded, String language) {
    return words.getOrDefault(language, Set.of()).contains(folded)
        || meanings.of(language, folded).stream().anyMatch(byPart::containsKey);
  }

  /**
   * The entries that words of a language mean, each one of them used.
   *
   * @param folded those with a sense of their own
   */
  Set<Integer> meantBy(List<String> folded, String language) {
    Set<Integer> those =
        new HashSet<>(
            wholes.getOrDefault(language, Map.of()).getOrDefault(Set.copyOf(folded), Set.of()));
    List<Set<Integer>> each = folded.stream().map(word -> meanings.of(language, word)).toList();
    for (int part : each.get(0)) {
      for (int entry : byPart.getOrDefault(part, Map.of()).getOrDefault(each.size(), List.of())) {
        Set<Integer> name = parts.get(entry);
        if (name.stream().allMatch(v -> each.stream().anyMatch(m -> m.contains(v)))
            && each.stream().noneMatch(m -> m.stream().noneMatch(name::contains))) {
          those.add(entry);
        }
      }
    }
    return those.isEmpty() ? Set.of() : those;
  }
}
