package org.mtnormalizer.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import org.mtnormalizer.AnswerCache;
import org.mtnormalizer.language.Lexicon;

/**
 * The words of the dictionaries that LanguageTool ships, read straight from its automata: no engine
 * is started. A language's automata are opened at its first question and stay.
 *
 * <p>Full forms as written: {@code Präsident}, {@code présidente}, {@code presidents}. Elided and
 * contracted words count when their parts do: {@code l'homme}, {@code isn't}. Of single letters
 * only those are words that the language uses as words; the dictionaries list the alphabet as
 * nouns.
 */
public final class LanguageToolLexicon implements Lexicon {

  /** Tagger dictionaries; spelling ones beside them where those miss everyday words. */
  private static final Map<String, List<String>> DICTIONARIES =
      Map.of(
          "en", List.of("english.dict"),
          "fr", List.of("french.dict"),
          "es", List.of("es-ES.dict"),
          "de", List.of("german.dict", "hunspell/de_DE.dict"),
          "it", List.of("italian.dict"),
          "pt", List.of("portuguese.dict", "spelling/pt-BR.dict"),
          "nl", List.of("dutch.dict"),
          "pl", List.of("polish.dict"),
          "ru", List.of("russian.dict"),
          "uk", List.of("ukrainian.dict"));

  private static final String RESOURCES = "/org/languagetool/resource/";

  private static final Map<String, String> ONE_LETTER_WORDS =
      Map.of(
          "en", "aI",
          "fr", "a\u00e0y\u00f4",
          "es", "aeouy",
          "de", "",
          "it", "ae\u00e8io",
          "pt", "a\u00e0e\u00e9o",
          "nl", "u",
          "pl", "aiouwz",
          "ru", "\u0430\u0432\u0438\u043a\u043e\u0441\u0443\u044f\u0431\u0436",
          "uk", "\u0430\u0432\u0438\u0437\u0456\u0439\u043e\u0443\u0454\u044f\u0431\u0436");

  /** Marks in the tags of names, for dictionaries that also list names in lower case. */
  private static final Map<String, List<String>> NAME_TAGS =
      Map.of("ru", List.of(":Fam:", ":Name:", ":Patr:"), "uk", List.of(":prop"));

  /** Words of fixed phrases, which the taggers know only as a whole. */
  private static final Map<String, Set<String>> WORDS_OF_PHRASES =
      Map.of("fr", Set.of("tandis"), "es", Set.of("obstante"));

  /** What may stand before an apostrophe in front of a whole word. */
  private static final Map<String, Set<String>> ELIDED =
      Map.of(
          "fr",
              Set.of(
                  "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu",
                  "quoiqu", "quelqu", "presqu"),
          "it",
              Set.of(
                  "l", "un", "d", "c", "s", "m", "t", "v", "n", "gl", "dell", "all", "nell", "sull",
                  "dall", "coll", "quell", "quest", "bell", "sant", "nessun", "alcun", "ciascun",
                  "qualcun", "mezz", "tutt", "grand", "com", "dov", "cos", "quand", "anch", "senz",
                  "pover", "buon"));

  private static final Set<String> ENGLISH_ENDINGS = Set.of("s", "re", "ve", "ll", "d", "m");

  /** Stems that exist before {@code n't} alone. */
  private static final Set<String> ENGLISH_NEGATED = Set.of("ca", "wo", "sha", "ai");

  /** Most words of a text come again: what was asked last is kept. */
  private static final int CACHED = 1 << 14;

  private final Map<String, WordList> open = new ConcurrentHashMap<>();

  private record WordList(List<WordAutomaton> automata, AnswerCache words) {}

  @Override
  public boolean knows(String language) {
    return !wordList(language).automata().isEmpty();
  }

  @Override
  public boolean contains(String language, String word) {
    return wordList(language).words().get(word);
  }

  private static boolean contains(String language, List<WordAutomaton> automata, String word) {
    if (word.isEmpty() || automata.isEmpty()) {
      return false;
    }
    String plain = word.replace('\u2019', '\''); // RIGHT SINGLE QUOTATION MARK
    if (plain.length() == 1) {
      return ONE_LETTER_WORDS.getOrDefault(language, "").indexOf(plain.charAt(0)) >= 0;
    }
    if (plain.startsWith("'") || plain.endsWith("'")) {
      return false; // a part of a word, or a quotation mark
    }
    return listed(automata, plain)
        || joined(language, automata, plain)
        || WORDS_OF_PHRASES.getOrDefault(language, Set.of()).contains(plain);
  }

  private static boolean listed(List<WordAutomaton> automata, String word) {
    for (WordAutomaton a : automata) {
      if (a.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean joined(String language, List<WordAutomaton> automata, String word) {
    int apostrophe = word.indexOf('\'');
    if (apostrophe <= 0 || apostrophe == word.length() - 1) {
      return false;
    }
    String before = word.substring(0, apostrophe);
    String after = word.substring(apostrophe + 1);
    if (language.equals("en")) {
      if (after.equals("t") && before.endsWith("n")) {
        String stem = before.substring(0, before.length() - 1);
        return ENGLISH_NEGATED.contains(stem) || listed(automata, stem);
      }
      return ENGLISH_ENDINGS.contains(after) && (before.equals("I") || listed(automata, before));
    }
    return ELIDED.getOrDefault(language, Set.of()).contains(before)
        && after.length() > 1
        && listed(automata, after);
  }

  private WordList wordList(String language) {
    WordList known = open.get(language);
    return known != null ? known : open.computeIfAbsent(language, LanguageToolLexicon::load);
  }

  private static WordList load(String language) {
    List<WordAutomaton> automata = automata(language);
    return new WordList(automata, new AnswerCache(CACHED, w -> contains(language, automata, w)));
  }

  private static List<WordAutomaton> automata(String language) {
    return DICTIONARIES.getOrDefault(language, List.of()).stream()
        .map(name -> LanguageToolLexicon.class.getResource(RESOURCES + language + "/" + name))
        .filter(Objects::nonNull)
        .map(url -> read(url, NAME_TAGS.getOrDefault(language, List.of())))
        .toList();
  }

  private static WordAutomaton read(URL dictionary, List<String> nameTags) {
    try {
      Dictionary d = Dictionary.read(dictionary);
      return new WordAutomaton(
          d.fsa, d.metadata.getDecoder().charset(), d.metadata.getSeparator(), nameTags);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + dictionary, e);
    }
  }
}
