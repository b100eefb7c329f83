package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mtnormalizer.Knowledge;

/** Which parts of names a word of the text's language translates. */
final class NameMeanings {
  /** What a translation costs that only one language explains. */
  static final double TRANSLATION = 2.0;

  /** By the text's language and the folded word. */
  private final Map<String, Map<String, Meant>> meant = new HashMap<>();

  /** By language: first words of translations of several words. */
  private final Map<String, Set<String>> firstWords = new HashMap<>();

  /**
   * The vocabulary that one word translates.
   *
   * @param homes for each item, whose word it is: {@code un} is one in French, Spanish and Italian
   */
  private record Meant(List<Integer> ids, List<Set<String>> homes) {}

  NameMeanings(NameIndex index, Knowledge knowledge) {
    for (NameWord word : knowledge.nameWords()) {
      int id = index.vocabularyId(Folding.fold(word.word()));
      if (id >= 0) {
        word.translations()
            .forEach(
                (language, words) -> words.forEach(w -> add(word.language(), id, language, w)));
      }
    }
  }

  private void add(String home, int id, String language, String translation) {
    int space = translation.indexOf(' ');
    if (space > 0) {
      firstWords
          .computeIfAbsent(language, l -> new HashSet<>())
          .add(Folding.fold(translation.substring(0, space)));
    }
    Meant here =
        meant
            .computeIfAbsent(language, l -> new HashMap<>())
            .computeIfAbsent(
                Folding.fold(translation), f -> new Meant(new ArrayList<>(), new ArrayList<>()));
    int at = here.ids().indexOf(id);
    if (at < 0) {
      at = here.ids().size();
      here.ids().add(id);
      here.homes().add(new HashSet<>());
    }
    here.homes().get(at).add(home);
  }

  /** The vocabulary that a word of a language, or several with spaces, is a translation of. */
  List<Integer> of(String textLanguage, String folded) {
    return meant(textLanguage, folded).map(Meant::ids).orElse(List.of());
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
    Optional<Meant> here = meant(languages.text(), folded);
    int at = here.map(m -> m.ids().indexOf(id)).orElse(-1);
    if (at < 0) {
      return Optional.empty();
    }
    long homes =
        here.get().homes().get(at).stream()
            .filter(h -> languages.sources().isEmpty() || languages.sources().contains(h))
            .count();
    return Optional.of(TRANSLATION - Math.log(Math.max(1, homes)));
  }

  private Optional<Meant> meant(String textLanguage, String folded) {
    return Optional.ofNullable(meant.getOrDefault(textLanguage, Map.of()).get(folded));
  }
}
