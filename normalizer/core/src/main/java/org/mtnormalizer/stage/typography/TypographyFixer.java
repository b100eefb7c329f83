package org.mtnormalizer.stage.typography;

import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.language.WordClasses;
import org.mtnormalizer.pipeline.Stage;

/** Quotes, spacing, doubled and stray marks, hyphens, each in the way of the text's language. */
public final class TypographyFixer implements Stage.Fixer {
  private final QuoteRules quotes;
  private final Lexicon lexicon;
  private final WordClasses classes;

  public TypographyFixer(Lexicon lexicon, WordClasses classes) {
    this.quotes = new QuoteRules(lexicon, classes);
    this.lexicon = lexicon;
    this.classes = classes;
  }

  @Override
  public String name() {
    return "typography";
  }

  @Override
  public List<Proposal> propose(Document document) {
    List<Proposal> proposals = new ArrayList<>(StableLines.of(document, this::marks));
    proposals.addAll(new HyphenRules(document, lexicon, classes).propose());
    proposals.addAll(CompoundStops.propose(document, lexicon, classes));
    proposals.addAll(NumberedNames.propose(document));
    return proposals;
  }

  private List<Proposal> marks(Document document) {
    List<Proposal> proposals = new ArrayList<>(quotes.propose(document));
    proposals.addAll(MarkRules.propose(document, lexicon, classes));
    proposals.addAll(UnlikePairs.propose(document, classes));
    proposals.addAll(LoneHalves.propose(document));
    proposals.addAll(UnspacedPairs.propose(document));
    proposals.addAll(SpacedPairs.propose(document));
    proposals.addAll(TypedPairs.propose(document));
    proposals.addAll(WideBrackets.propose(document));
    proposals.addAll(Addresses.propose(document));
    return proposals;
  }
}
