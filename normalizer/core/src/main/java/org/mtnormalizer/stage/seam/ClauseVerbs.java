package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finite verbs, as far as their form or a closed class tells them. */
final class ClauseVerbs {
  private static final Set<String> AUXILIARIES =
      Set.of("are", "were", "be", "been", "have", "do", "did", "won", "shall", "must", "don");

  /** What forms of the past and the future end with, and hardly another word. */
  private static final Map<String, Pattern> ENDINGS =
      Map.of(
          "en", Pattern.compile(".{2,}ed"),
          "es", Pattern.compile(".{2,}\u00F3|.{2,}(?:a|ie)ron|.*[aei]r\u00E1n?"),
          "it", Pattern.compile(".{2,}\u00F2|.{2,}[aei]rono|.{2,}(?:r\u00E0|ranno)"),
          "pt", Pattern.compile(".{2,}ou|.{2,}[aei]ram|.*[aei]r\u00E1"),
          "pl", Pattern.compile(".{2,}[aeu]j\u0105|.{3,}uje"),
          "ru",
              Pattern.compile(
                  ".{2,}[\u0430\u044F\u0443]\u044E\u0442(?:\u0441\u044F)?|.{2,}[\u0430\u044F\u0443]\u0435\u0442(?:\u0441\u044F)?"),
          "uk",
              Pattern.compile(
                  ".{2,}[\u0430\u044F\u0443]\u044E\u0442\u044C(?:\u0441\u044F)?|.{2,}[\u0430\u044F\u0443]\u0454(?:\u0442\u044C\u0441\u044F)?"));

  /**
   * Endings of finite verbs, and what their stem must also be a word with: no noun has them all.
   * Polish {@code ska\u0142a} has no {@code ska\u0142a\u015B}, Portuguese {@code museu} no {@code
   * muser}.
   */
  private record Paradigm(List<String> finite, List<String> also) {
    boolean has(String word, Predicate<String> known) {
      return finite.stream()
          .filter(word::endsWith)
          .map(ending -> word.substring(0, word.length() - ending.length()))
          .anyMatch(
              stem ->
                  stem.length() >= SHORTEST_STEM
                      && finite.stream().allMatch(e -> known.test(stem + e))
                      && also.stream().allMatch(e -> known.test(stem + e)));
    }
  }

  private static final Map<String, List<Paradigm>> PARADIGMS =
      Map.of(
          "de",
          List.of(
              new Paradigm(List.of("te", "ten"), List.of("en")),
              new Paradigm(List.of("ete", "eten"), List.of("en"))),
          "nl",
          List.of(
              new Paradigm(List.of("de", "den"), List.of("", "t")),
              new Paradigm(List.of("te", "ten"), List.of("", "t"))),
          "pt",
          List.of(
              new Paradigm(List.of("eu", "eram"), List.of("er")),
              new Paradigm(List.of("iu", "iram"), List.of("ir"))),
          "pl",
          List.of(new Paradigm(List.of("\u0142", "\u0142a", "li"), List.of("\u0142a\u015B"))),
          "ru",
          List.of(
              new Paradigm(List.of("\u043B", "\u043B\u0430", "\u043B\u0438"), List.of()),
              new Paradigm(
                  List.of("\u043B\u0441\u044F", "\u043B\u0430\u0441\u044C"),
                  List.of("\u043B\u0438\u0441\u044C"))),
          "uk",
          List.of(
              new Paradigm(List.of("\u0432", "\u043B\u0430", "\u043B\u0438"), List.of()),
              new Paradigm(
                  List.of("\u0432\u0441\u044F", "\u043B\u0430\u0441\u044F"),
                  List.of("\u043B\u0438\u0441\u044F"))));

  private static final int SHORTEST_STEM = 2;

  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;

  ClauseVerbs(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
  }

  /** Whether a word in lower case is a finite verb in any context. */
  boolean isFinite(String word) {
    return words.verbs().contains(word)
        || words.reporting().contains(word)
        || hasEnding(word)
        || isOfParadigm(word);
  }

  private boolean hasEnding(String word) {
    Pattern ending = ENDINGS.get(text.language());
    return ending != null && ending.matcher(word).matches() && vocabulary.isWordAsWritten(word);
  }

  /** {@code gratulierte}, beside {@code gratulierten} and {@code gratulieren}. */
  boolean isOfParadigm(String word) {
    return PARADIGMS.getOrDefault(text.language(), List.of()).stream()
        .anyMatch(p -> p.has(word, vocabulary::isWordAsWritten));
  }

  /**
   * Whether a finite verb of English stands between word {@code i} and its sentence's end or start.
   */
  boolean standsFrom(int i, int step) {
    for (int k = i + step; k >= 0 && k < text.size(); k += step) {
      if (isVerb(k)) {
        return true;
      }
      boolean ends = step < 0 ? text.startsSentence(k) : ".!?\n".indexOf(text.after(k)) >= 0;
      if (ends) {
        return false;
      }
    }
    return false;
  }

  /** An auxiliary, a form of the past, or a form in -s of what also has one in -ing. */
  boolean isVerb(int k) {
    String word = text.word(k);
    if (words.verbs().contains(word) || AUXILIARIES.contains(word)) {
      return true;
    }
    if (!text.isLower(k) || word.length() < 4) {
      return false;
    }
    return hasEnding(word) || isPresent(word);
  }

  /** {@code prevents}, beside {@code preventing}. */
  boolean isPresent(String word) {
    int last = word.length() - 1;
    String stem = word.substring(0, word.endsWith("es") ? last - 1 : last);
    return word.endsWith("s") && !word.endsWith("ss") && vocabulary.isWordAsWritten(stem + "ing");
  }
}
