package org.mtnormalizer.stage.seam;

import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.language.WordClasses;
import org.mtnormalizer.names.NameDictionary;
import org.mtnormalizer.pipeline.Stage;

/**
 * Repairs what happens at the edges of inline markup when its content is translated alone: words
 * glued, capitals, pronouns and stops put in, letters left over.
 */
public final class SeamFixer implements Stage.Fixer {
  private final NameDictionary names;
  private final Lexicon lexicon;
  private final WordClasses classes;

  public SeamFixer(NameDictionary names, Lexicon lexicon, WordClasses classes) {
    this.names = names;
    this.lexicon = lexicon;
    this.classes = classes;
  }

  @Override
  public String name() {
    return "seams";
  }

  @Override
  public List<Proposal> propose(Document document) {
    SeamText text = new SeamText(document);
    SeamWords words = SeamWords.of(classes, document.primaryLanguage());
    SeamVocabulary vocabulary = new SeamVocabulary(text, names, lexicon, words);
    List<Proposal> proposals = new ArrayList<>();
    new GluedWords(text, vocabulary, new TwoNames(document, text, vocabulary, names))
        .propose(proposals);
    new MissingSpace(text, vocabulary).propose(proposals);
    new GluedNumber(text, vocabulary.words()).propose(proposals);
    new GluedYear(text).propose(proposals);
    new BrokenLine(text, words).propose(proposals);
    new LabelColon(text, vocabulary).propose(proposals);
    new SeamCasing(text, vocabulary).propose(proposals);
    new InsertedPronoun(text, vocabulary).propose(proposals);
    new LowerPronoun(text, vocabulary).propose(proposals);
    new RelativeComma(text, vocabulary).propose(proposals);
    new TurkishEnding(text, vocabulary).propose(proposals);
    new ForeignHonorific(text, vocabulary).propose(proposals);
    ForeignPronoun.propose(text, words, proposals);
    new InsertedStop(text, vocabulary).propose(proposals);
    new EqualGloss(text, vocabulary).propose(proposals);
    new StrayLetter(text, lexicon, names, words).propose(proposals);
    return proposals;
  }
}
