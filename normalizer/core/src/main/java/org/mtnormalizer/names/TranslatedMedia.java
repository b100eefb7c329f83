package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mtnormalizer.document.Span;

/**
 * Newspapers and stations whose name was translated whole: {@code the newspaper Confidence} is
 * Etemad. Nothing of such a name is left, so that it is one only where a noun beside it says that
 * it is a newspaper, and is repaired only where the text speaks of the country as well.
 */
final class TranslatedMedia {
  private static final String MEDIA = "media";

  /** Words of a name that is looked for. */
  private static final int LONGEST = 5;

  private static final int SHORTEST_WORD = 4;
  private static final double SURE = 0.85;

  private static final Set<String> OPENS =
      Set.of(" ", " \u201C", " \"", " \u00AB", " \u201E", " \u2018");

  private static final Set<String> ARTICLES =
      Set.of(
          "the", "le", "la", "les", "el", "los", "las", "il", "lo", "i", "gli", "o", "a", "os",
          "as", "der", "die", "das", "de", "het", "al", "ta", "to");

  private final DocumentFacts facts;
  private final List<Token> tokens;

  TranslatedMedia(DocumentFacts facts) {
    this.facts = facts;
    this.tokens = facts.tokens();
  }

  /** Media by the words of their names that are no articles. */
  static Map<Integer, List<Integer>> byWord(List<NameEntry> entries, NameIndex index) {
    Map<Integer, List<Integer>> byWord = new HashMap<>();
    for (int e = 0; e < entries.size(); e++) {
      if (entries.get(e).factValues("kind").contains(MEDIA)) {
        for (int word : words(entries.get(e), index)) {
          byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(e);
        }
      }
    }
    return byWord;
  }

  private static int[] words(NameEntry entry, NameIndex index) {
    return Token.of(entry.canonical()).stream()
        .map(Token::folded)
        .filter(word -> !ARTICLES.contains(word))
        .mapToInt(index::vocabularyId)
        .toArray();
  }

  /** In the order of the text; they may overlap what else was found. */
  List<NameFinding> findings() {
    List<NameFinding> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (facts.dictionary().roles().isTold(MEDIA, tokens.get(i).folded(), facts.language())) {
        int noun = i;
        named(noun, noun + 1, endOfRun(noun))
            .or(() -> named(noun, beginOfRun(noun), noun - 1))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The last capitalized word in a row behind the noun, which may be in quotation marks. */
  private int endOfRun(int noun) {
    int last = noun;
    int end = tokens.get(noun).endWithPossessive();
    for (int i = noun + 1; i < tokens.size() && i <= noun + LONGEST; i++) {
      String gap = facts.text().substring(end, tokens.get(i).span().start());
      boolean joins = i == noun + 1 ? OPENS.contains(gap) : gap.equals(" ");
      if (!joins || i == noun + 1 && !tokens.get(i).isCapitalized()) {
        break;
      }
      if (tokens.get(i).isCapitalized()) {
        last = i;
      } else if (tokens.get(i).surface().length() >= SHORTEST_WORD) {
        break;
      }
      end = tokens.get(i).endWithPossessive();
    }
    return last;
  }

  private int beginOfRun(int noun) {
    int first = noun;
    while (first > Math.max(0, noun - LONGEST)
        && tokens.get(first - 1).isCapitalized()
        && facts
            .text()
            .substring(tokens.get(first - 1).endWithPossessive(), tokens.get(first).span().start())
            .equals(" ")) {
      first--;
    }
    return first;
  }

  /**
   * What the words from {@code first} to {@code last}, inclusive, name beside the noun; nothing if
   * there are none.
   */
  private Optional<NameFinding> named(int noun, int first, int last) {
    if (first > last || tokens.get(last).isAllCaps()) {
      return Optional.empty();
    }
    List<Set<Integer>> meanings =
        IntStream.rangeClosed(first, last)
            .mapToObj(tokens::get)
            .filter(t -> t.isCapitalized() && !ARTICLES.contains(t.folded()))
            .map(t -> facts.dictionary().channels().meanings().of(facts.language(), t.folded()))
            .toList();
    Set<Integer> those = new HashSet<>();
    if (!meanings.isEmpty()) {
      for (int word : meanings.get(0)) {
        those.addAll(facts.dictionary().mediaWith(word));
      }
    }
    those.removeIf(e -> !isCovered(e, meanings));
    if (those.size() != 1) {
      return Optional.empty(); // none, or a name that several bear
    }
    int entry = those.iterator().next();
    Span span = new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
    boolean spokenOf =
        !isOfOther(noun, entry)
            && (facts.evidence().speaksOf(entry) || facts.evidence().isMentioned(entry));
    return facts
        .dictionary()
        .entry(entry)
        .canonicalIn(facts.language())
        .map(canonical -> finding(span, entry, canonical, spokenOf));
  }

  /** {@code the British daily}, before what would be one of Germany. */
  private boolean isOfOther(int noun, int entry) {
    List<Token> before = tokens.subList(Math.max(0, noun - 2), noun);
    Countries countries = facts.dictionary().countries();
    BitSet beside = countries.entriesOf(countries.spokenOf(before, facts.language()).keySet());
    boolean adjective =
        noun > 0
            && tokens.get(noun - 1).isCapitalized()
            && !ARTICLES.contains(tokens.get(noun - 1).folded());
    return (adjective || !beside.isEmpty()) && !beside.get(entry);
  }

  /** Whether the words mean those of the name, each one of them, in whatever order. */
  private boolean isCovered(int entry, List<Set<Integer>> meanings) {
    int[] words = words(facts.dictionary().entry(entry), facts.dictionary().index());
    return words.length == meanings.size()
        && IntStream.of(words).allMatch(w -> meanings.stream().anyMatch(m -> m.contains(w)));
  }

  private NameFinding finding(Span span, int entry, String canonical, boolean spokenOf) {
    return new NameFinding(
        span,
        entry,
        canonical,
        Channel.TRANSLATED_PART,
        true,
        true,
        facts.evidence().isMentioned(entry),
        SURE,
        false,
        spokenOf ? Optional.empty() : Optional.of(NamePlausibility.UNLICENSED),
        canonical + ", a noun beside tells what it is");
  }
}
