package org.mtnormalizer.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mtnormalizer.CachedWord;
import org.mtnormalizer.WordCache;
import org.mtnormalizer.grammar.RuleOutline.Element;
import org.mtnormalizer.grammar.RuleOutline.Except;
import org.mtnormalizer.grammar.RuleOutline.Run;
import org.mtnormalizer.grammar.RuleOutline.Words;
import org.mtnormalizer.language.LetterCase;

/** Runs by their anchor word and by the words that must stand beside it. Immutable. */
final class AnchorIndex {
  /**
   * A run of a rule.
   *
   * @param before the last tokens of what must stand right before the anchor, folded; empty if that
   *     is not told
   * @param behind the first tokens of what must stand right behind it
   * @param next what stands right behind it; anything if that is not told
   * @param repeats of words around the anchor
   */
  record Entry(
      Run run,
      String rule,
      Set<String> before,
      Set<String> behind,
      Element next,
      List<Repeat> repeats) {
    boolean mayStand(TokenizedText text, int token) {
      return mayStandBefore(text, token + 1)
          && (before.isEmpty() || token > 0 && before.contains(text.folded(token - 1)))
          && (behind.isEmpty()
              || token + 1 < text.size() && behind.contains(text.folded(token + 1)))
          && mayRepeat(text, token);
    }

    private boolean mayRepeat(TokenizedText text, int token) {
      for (int i = 0; i < repeats.size(); i++) { // asked for most tokens of a text
        if (!repeats.get(i).mayStand(text, token)) {
          return false;
        }
      }
      return true;
    }

    /** A cheap test that most places fail. */
    private boolean mayStandBefore(TokenizedText text, int token) {
      if (token == text.size()) {
        return run.anchor() + 1 == run.elements().size();
      }
      return next.mayBeginWith(text.first(token));
    }
  }

  /** Most words of a text come again: what was asked last is kept. */
  private static final int CACHED = 1 << 13;

  private final Tokens tokens;
  private final WordCache<Word> words = new WordCache<>(CACHED, this::word);

  /** A token of texts. */
  static final class Word extends CachedWord {
    private final String folded;

    /** Those that it may be the anchor of. */
    private final Beside runs;

    private Word(String written, String folded, Beside runs) {
      super(written);
      this.folded = folded;
      this.runs = runs;
    }

    /** See {@link Tokens#fold}. */
    String folded() {
      return folded;
    }
  }

  /**
   * The runs of one anchor: by a word that must stand right behind it, or before it, or neither.
   */
  private record Beside(ByWord behind, ByWord before, List<Entry> anywhere) {
    private static final Beside NONE = of(List.of());

    static Beside of(List<Entry> entries) {
      Map<String, List<Entry>> behind = new HashMap<>();
      Map<String, List<Entry>> before = new HashMap<>();
      List<Entry> anywhere = new ArrayList<>();
      for (Entry e : entries) {
        if (e.behind().isEmpty() && e.before().isEmpty()) {
          anywhere.add(e);
        }
        Map<String, List<Entry>> index = e.behind().isEmpty() ? before : behind;
        for (String word : e.behind().isEmpty() ? e.before() : e.behind()) {
          index.computeIfAbsent(word, w -> new ArrayList<>(1)).add(e);
        }
      }
      return new Beside(ByWord.of(behind), ByWord.of(before), anywhere);
    }

    List<Entry> at(TokenizedText text, int token) {
      return joined(joined(anywhere, behind.at(text, token + 1)), before.at(text, token - 1));
    }

    private static List<Entry> joined(List<Entry> a, List<Entry> b) {
      if (a.isEmpty() || b.isEmpty()) {
        return a.isEmpty() ? b : a;
      }
      List<Entry> both = new ArrayList<>(a);
      both.addAll(b);
      return both;
    }
  }

  /**
   * Runs by a word that must stand beside the anchor, folded.
   *
   * @param shapes of these words, as bits: most words that stand beside an anchor have another
   */
  private record ByWord(Map<String, List<Entry>> runs, long shapes) {
    static ByWord of(Map<String, List<Entry>> runs) {
      long shapes = 0;
      for (String word : runs.keySet()) {
        shapes |= shape(word.charAt(0), word.length());
      }
      return new ByWord(runs, shapes);
    }

    List<Entry> at(TokenizedText text, int token) {
      return shapes != 0
              && token >= 0
              && token < text.size()
              && (shapes & shape(text.first(token), text.end(token) - text.start(token))) != 0
          ? runs.getOrDefault(text.folded(token), List.of())
          : List.of();
    }

    private static long shape(char first, int length) {
      return 1L << LetterCase.fold(first) + 7 * length;
    }
  }

  /** By an anchor's first token, folded: the runs that do not heed its case. */
  private final Map<String, Beside> inAnyCase;

  /** By an anchor's first token as it is written: the runs that heed it, and those that do not. */
  private final Map<String, Beside> asWritten;

  AnchorIndex(Tokens tokens, List<RuleOutline> outlines) {
    this.tokens = tokens;
    Map<String, List<Entry>> folded = new HashMap<>();
    Map<String, List<Entry>> written = new HashMap<>();
    for (RuleOutline outline : outlines) {
      for (Run run : new LinkedHashSet<>(outline.triggers())) {
        if (run.anchorElement() instanceof Words words) {
          boolean single = words.forms().stream().allMatch(form -> first(form).equals(form));
          Set<String> behind = single ? behind(run) : Set.of(); // else the anchor may be longer
          List<Repeat> repeats = Repeat.of(run, single);
          Element next = next(run, single);
          Entry entry = new Entry(run, outline.id(), before(run), behind, next, repeats);
          add(entry, words, words.caseSensitive() ? written : folded);
        }
      }
    }
    written.forEach((w, runs) -> runs.addAll(folded.getOrDefault(Tokens.fold(w), List.of())));
    this.inAnyCase = beside(folded);
    this.asWritten = beside(written);
  }

  private static Map<String, Beside> beside(Map<String, List<Entry>> runs) {
    Map<String, Beside> all = new HashMap<>();
    runs.forEach((anchor, entries) -> all.put(anchor, Beside.of(entries)));
    return all;
  }

  private void add(Entry entry, Words words, Map<String, List<Entry>> index) {
    Set<String> anchors = new HashSet<>();
    for (String form : words.forms()) {
      anchors.add(words.caseSensitive() ? first(form) : Tokens.fold(first(form)));
    }
    anchors.forEach(a -> index.computeIfAbsent(a, k -> new ArrayList<>()).add(entry));
  }

  private Set<String> before(Run run) {
    Set<String> before = new HashSet<>();
    for (String form : forms(run, run.anchor() - 1)) {
      before.add(Tokens.fold(last(form)));
    }
    return Set.copyOf(before);
  }

  private Set<String> behind(Run run) {
    Set<String> behind = new HashSet<>();
    for (String form : forms(run, run.anchor() + 1)) {
      behind.add(Tokens.fold(first(form)));
    }
    return Set.copyOf(behind);
  }

  /**
   * @param single whether the anchor is one token
   */
  private static Element next(Run run, boolean single) {
    int behind = run.anchor() + 1;
    return single && behind < run.elements().size()
        ? run.elements().get(behind)
        : new RuleOutline.Any();
  }

  private static Set<String> forms(Run run, int element) {
    return element >= 0 && element < run.elements().size()
        ? forms(run.elements().get(element))
        : Set.of();
  }

  private static Set<String> forms(Element element) {
    return element instanceof Words words
        ? words.forms()
        : element instanceof Except except ? forms(except.general()) : Set.of();
  }

  private String first(String form) {
    return form.substring(0, tokens.tokenEnd(form, 0));
  }

  private String last(String form) {
    int start = 0;
    for (int end = tokens.tokenEnd(form, 0); end < form.length(); ) {
      start = Tokens.skipSpace(form, end);
      end = tokens.tokenEnd(form, start);
    }
    return form.substring(start);
  }

  boolean isEmpty() {
    return inAnyCase.isEmpty() && asWritten.isEmpty();
  }

  /** A token that stands in a text. */
  Word word(String text, int start, int end) {
    return words.get(text, start, end);
  }

  private Word word(String written) {
    String folded = Tokens.fold(written);
    Beside runs = inAnyCase.getOrDefault(folded, Beside.NONE);
    return new Word(written, folded, asWritten.getOrDefault(written, runs));
  }

  /** The runs that a token of a text may be the anchor of, beside the words that stand there. */
  List<Entry> at(TokenizedText text, int token) {
    return text.word(token).runs.at(text, token);
  }
}
