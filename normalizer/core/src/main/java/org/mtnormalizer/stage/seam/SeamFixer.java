package org.mtnormalizer.stage.seam;

import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.names.NameDictionary;
import org.mtnormalizer.pipeline.Stage;

/**
 * Repairs what happens at the edges of inline markup when its content is translated alone: words
 * glued, capitals, pronouns and stops put in, letters left over.
 */
public final class SeamFixer implements Stage.Fixer {
  private final NameDictionary names;
  private final Lexicon lexicon;

  public SeamFixer(NameDictionary names, Lexicon lexicon) {
    this.names = names;
    this.lexicon = lexicon;
  }

  @Override
  public String name() {
    return "seams";
  }

  @Override
  public List<Proposal> propose(Document document) {
    SeamText text = new SeamText(document);
    List<Proposal> proposals = new ArrayList<>();
    new GluedWords(document, text, names, lexicon).propose(proposals);
    new SeamCasing(text).propose(proposals);
    new InsertedPronoun(text, names).propose(proposals);
    new InsertedStop(text, lexicon).propose(proposals);
    new StrayLetter(text, lexicon, names).propose(proposals);
    return proposals;
  }
}
