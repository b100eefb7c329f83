package org.mtnormalizer.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mtnormalizer.Knowledge;
import org.mtnormalizer.language.WordClass;
import org.mtnormalizer.language.WordClass.Kind;

/** Which parts of names a word of the text's language translates. */
final class NameMeanings {
  /** What a translation costs that only one language explains. */
  static final double TRANSLATION = 2.0;

  /**
   * By the text's language and the folded word: the vocabulary that it translates, each with the
   * languages whose word it is: {@code un} is one in French, Spanish and Italian.
   */
  private final Map<String, Map<String, Map<Integer, Set<String>>>> homes = new HashMap<>();

  /** By language: first words of translations of several words. */
  private final Map<String, Set<String>> firstWords = new HashMap<>();

  private final Map<String, Set<String>> articles = new HashMap<>();

  NameMeanings(NameIndex index, Knowledge knowledge) {
    for (WordClass row : knowledge.wordClasses()) {
      if (row.kind() == Kind.ARTICLES) {
        articles.put(
            row.language(),
            row.words().stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet()));
      }
    }
    for (NameWord word : knowledge.nameWords()) {
      int id = index.vocabularyId(Folding.fold(word.word()));
      if (id >= 0) {
        word.translations()
            .forEach(
                (language, words) -> words.forEach(w -> add(word.language(), id, language, w)));
      }
    }
  }

  /** Translators drop the article of {@code the bird}, Loiseau, as often as not. */
  private void add(String home, int id, String language, String translation) {
    int space = translation.indexOf(' ');
    if (space > 0) {
      if (isArticle(Folding.fold(translation.substring(0, space)), language)) {
        add(home, id, language, translation.substring(space + 1));
      }
      firstWords
          .computeIfAbsent(language, l -> new HashSet<>())
          .add(Folding.fold(translation.substring(0, space)));
    }
    homes
        .computeIfAbsent(language, l -> new HashMap<>())
        .computeIfAbsent(Folding.fold(translation), f -> new LinkedHashMap<>())
        .computeIfAbsent(id, i -> new HashSet<>())
        .add(home);
  }

  /** The vocabulary that a word of a language, or several with spaces, is a translation of. */
  Set<Integer> of(String textLanguage, String folded) {
    return homes(textLanguage, folded).keySet();
  }

  /** Whether a folded word is an article of a language. */
  boolean isArticle(String folded, String language) {
    return articles.getOrDefault(language, Set.of()).contains(folded);
  }

  /** Whether the word, folded, is a translation of the item. */
  boolean translates(String textLanguage, String folded, int id) {
    return homes(textLanguage, folded).containsKey(id);
  }

  /** Whether a translation of several words may begin with the word. */
  boolean beginsMeaning(String textLanguage, String folded) {
    return firstWords.getOrDefault(textLanguage, Set.of()).contains(folded);
  }

  /**
   * What it costs that the word translates the item; empty if it does not. The more languages have
   * the item for a word that means so, the likelier is the text to come from one of them.
   */
  Optional<Double> cost(TextLanguages languages, String folded, int id) {
    Set<String> those = homes(languages.text(), folded).getOrDefault(id, Set.of());
    if (those.isEmpty()) {
      return Optional.empty();
    }
    long explained =
        those.stream()
            .filter(h -> languages.sources().isEmpty() || languages.sources().contains(h))
            .count();
    return Optional.of(TRANSLATION - Math.log(Math.max(1, explained)));
  }

  private Map<Integer, Set<String>> homes(String textLanguage, String folded) {
    return homes.getOrDefault(textLanguage, Map.of()).getOrDefault(folded, Map.of());
  }
}
