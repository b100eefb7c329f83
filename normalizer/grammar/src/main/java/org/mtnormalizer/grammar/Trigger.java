package org.mtnormalizer.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mtnormalizer.grammar.RuleOutline.Echo;
import org.mtnormalizer.grammar.RuleOutline.Run;

/**
 * Finds the places where a rule could match, in one pass over the text and without LanguageTool.
 *
 * <p>A place is found when the {@linkplain Tokens tokens} around an anchor word look like one of
 * the rule's runs.
 */
final class Trigger {
  /** LanguageTool's own rule of English articles. */
  static final String ARTICLES = "EN_A_VS_AN";

  /** So many characters without white space are no sentence: a row of marks, or data. */
  private static final int LONGEST_STRETCH = 300;

  /**
   * Where a rule could match.
   *
   * @param at where the anchor stands
   * @param rule the rule's full id
   */
  record Place(int at, String rule) {}

  private record Echoed(Run run, String rule) {}

  /** Runs without words whose first repeated token stands so many tokens before. */
  private record Echoes(int back, List<Echoed> runs) {}

  private final AnchorIndex anchors;

  private final List<Echoes> echoes = new ArrayList<>();

  private final Tokens tokens;
  private final boolean articles;

  private Trigger(Tokens tokens, List<RuleOutline> outlines, boolean articles) {
    this.tokens = tokens;
    this.articles = articles;
    this.anchors = new AnchorIndex(tokens, outlines);
    Map<Integer, List<Echoed>> byEcho = new TreeMap<>();
    for (RuleOutline outline : outlines) {
      for (Run run : outline.triggers()) {
        if (run.anchorElement() instanceof Echo echo) {
          byEcho
              .computeIfAbsent(echo.back(), b -> new ArrayList<>())
              .add(new Echoed(run, outline.id()));
        }
      }
    }
    byEcho.forEach((back, runs) -> echoes.add(new Echoes(back, runs)));
  }

  /** The places of all rules of a language, those of LanguageTool included. */
  static Trigger ofAll(String language, List<RuleOutline> outlines) {
    return new Trigger(Tokens.of(language), outlines, GrammarRules.checksArticles(language));
  }

  /** The places of one rule. */
  static Trigger of(String language, RuleOutline outline) {
    return new Trigger(Tokens.of(language), List.of(outline), false);
  }

  /** Where anchors stand whose neighbors fit, in order; one place for each rule. */
  List<Place> places(String text) {
    List<Place> places = new ArrayList<>();
    if (anchors.isEmpty() && echoes.isEmpty() && !articles) {
      return places;
    }
    TokenizedText cut = new TokenizedText(text, tokens, anchors);
    int stretch = 0;
    for (int t = 0; t < cut.size(); t++) {
      int at = cut.start(t);
      if (cut.isSpaced(t)) {
        stretch = at;
      }
      if (at - stretch > LONGEST_STRETCH) {
        continue;
      }
      if (!isRow(text, at)) {
        for (AnchorIndex.Entry entry : anchors.at(cut, t)) {
          if (entry.mayStand(cut, t) && RunMatcher.fits(entry.run(), cut, t)) {
            places.add(new Place(at, entry.rule()));
          }
        }
        if (articles && Articles.doubtful(text, at, cut.end(t))) {
          places.add(new Place(at, ARTICLES));
        }
      }
      addRepeating(cut, t, places);
    }
    return places;
  }

  /** Marks repeat everywhere and say nothing. */
  private void addRepeating(TokenizedText text, int token, List<Place> places) {
    for (int i = 0; i < echoes.size(); i++) { // asked for each token of a text
      int other = token - echoes.get(i).back();
      if (other >= 0 && text.same(token, other) && text.isWord(token)) {
        for (Echoed repeated : echoes.get(i).runs()) {
          if (RunMatcher.fits(repeated.run(), text, token)) {
            places.add(new Place(text.start(token), repeated.rule()));
          }
        }
      }
    }
  }

  /** Whether the same mark stands twice right before a place: a row of marks is no sentence. */
  private static boolean isRow(String text, int at) {
    char mark = text.charAt(at);
    return at > 1
        && text.charAt(at - 1) == mark
        && text.charAt(at - 2) == mark
        && !Character.isLetterOrDigit(mark);
  }
}
