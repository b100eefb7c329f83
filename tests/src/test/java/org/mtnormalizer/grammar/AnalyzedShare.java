package org.mtnormalizer.grammar;

import java.util.List;

/** How many of a text's sentences the grammar stage looks at. */
public final class AnalyzedShare {
  private AnalyzedShare() {}

  /** The share of all sentences that the trigger chooses, in 0..1. */
  public static double of(String language, List<String> texts) {
    RuleEngine engine = new RuleEngine(language, RuleIndex.ofProgram().read(language));
    Trigger trigger = GrammarRules.load(List.of()).of(language).trigger();
    long all = 0;
    long chosen = 0;
    for (String text : texts) {
      all += engine.sentences(text).size();
      chosen += Sentences.around(trigger.places(text), text, engine).size();
    }
    return all == 0 ? 0 : (double) chosen / all;
  }
}
