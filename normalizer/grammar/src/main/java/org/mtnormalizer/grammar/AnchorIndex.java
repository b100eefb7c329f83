package org.mtnormalizer.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mtnormalizer.grammar.RuleOutline.Echo;
import org.mtnormalizer.grammar.RuleOutline.Element;
import org.mtnormalizer.grammar.RuleOutline.Except;
import org.mtnormalizer.grammar.RuleOutline.Run;
import org.mtnormalizer.grammar.RuleOutline.Words;

/** Runs by their anchor word and by the words that must stand beside it. Immutable. */
final class AnchorIndex {
  /**
   * A run of a rule.
   *
   * @param order where it stands among all
   * @param before the last tokens of what must stand right before the anchor, folded; empty if that
   *     is not told
   * @param behind the first tokens of what must stand right behind it
   * @param twice whether the anchor must stand there once more
   */
  record Entry(
      int order, Run run, String rule, Set<String> before, Set<String> behind, boolean twice) {
    boolean mayStand(TokenizedText text, int token) {
      return (before.isEmpty() || token > 0 && before.contains(text.folded(token - 1)))
          && (behind.isEmpty()
              || token + 1 < text.size() && behind.contains(text.folded(token + 1)))
          && (!twice || token + 1 < text.size() && text.same(token, token + 1));
    }
  }

  private final Tokens tokens;

  /** By an anchor's first token, folded: the runs that do not heed its case. */
  private final Map<String, List<Entry>> inAnyCase = new HashMap<>();

  /** By an anchor's first token as it is written: the runs that heed it, and those that do not. */
  private final Map<String, List<Entry>> asWritten = new HashMap<>();

  AnchorIndex(Tokens tokens, List<RuleOutline> outlines) {
    this.tokens = tokens;
    int order = 0;
    for (RuleOutline outline : outlines) {
      for (Run run : new LinkedHashSet<>(outline.triggers())) {
        if (run.anchorElement() instanceof Words words) {
          boolean single = words.forms().stream().allMatch(form -> first(form).equals(form));
          Set<String> behind = single ? behind(run) : Set.of(); // else the anchor may be longer
          boolean twice = single && isRepeated(run);
          add(new Entry(order++, run, outline.id(), before(run), behind, twice), words);
        }
      }
    }
    asWritten.forEach(
        (anchor, entries) -> {
          entries.addAll(inAnyCase.getOrDefault(Tokens.fold(anchor), List.of()));
          entries.sort(Comparator.comparingInt(Entry::order));
        });
  }

  private void add(Entry entry, Words words) {
    Set<String> anchors = new HashSet<>();
    for (String form : words.forms()) {
      anchors.add(words.caseSensitive() ? first(form) : Tokens.fold(first(form)));
    }
    Map<String, List<Entry>> index = words.caseSensitive() ? asWritten : inAnyCase;
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

  private static boolean isRepeated(Run run) {
    int next = run.anchor() + 1;
    return next < run.elements().size()
        && run.elements().get(next) instanceof Echo echo
        && echo.back() == 1;
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

  /** The anchors' first tokens, folded. */
  Set<String> anchors() {
    Set<String> anchors = new HashSet<>(inAnyCase.keySet());
    asWritten.keySet().forEach(a -> anchors.add(Tokens.fold(a)));
    return anchors;
  }

  /** The runs that a token of a text may be the anchor of, in their order. */
  List<Entry> at(TokenizedText text, int token) {
    List<Entry> known = asWritten.getOrDefault(text.of(token, token), List.of());
    return known.isEmpty() ? inAnyCase.getOrDefault(text.folded(token), List.of()) : known;
  }
}
