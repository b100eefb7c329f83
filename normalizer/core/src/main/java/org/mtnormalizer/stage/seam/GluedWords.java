package org.mtnormalizer.stage.seam;

import java.util.List;
import org.mtnormalizer.edit.Proposal;

/** Finds the words that lost the space inside them, and who parts them. */
final class GluedWords {
  /** Longer words are not taken apart. */
  static final int MAX_LENGTH = 40;

  static final int MIN_NAME = 4;

  private final SeamText text;
  private final NameWithTail nameWithTail;
  private final HyphenatedName hyphenatedName;
  private final WordBeforeName wordBeforeName;
  private final TwoNames twoNames;
  private final NamesWithAnd namesWithAnd;
  private final JoinedPlace joinedPlace;
  private final TwoWords twoWords;

  GluedWords(SeamText text, SeamVocabulary vocabulary, TwoNames twoNames) {
    this.text = text;
    this.twoNames = twoNames;
    this.nameWithTail = new NameWithTail(text, vocabulary);
    this.hyphenatedName = new HyphenatedName(text, vocabulary);
    this.wordBeforeName = new WordBeforeName(text, vocabulary, nameWithTail);
    this.namesWithAnd = new NamesWithAnd(text, vocabulary);
    this.joinedPlace = new JoinedPlace(text, vocabulary);
    this.twoWords = new TwoWords(text, vocabulary);
  }

  void propose(List<Proposal> proposals) {
    for (int i = 0; i < text.size(); i++) {
      int length = text.length(i);
      if (length >= 4 && length <= MAX_LENGTH && text.before(i) == '-') {
        hyphenatedName.propose(i, proposals);
      }
      if (length < 4 || length > MAX_LENGTH || text.isAttached(i)) {
        continue;
      }
      int inner = text.innerCapital(i);
      boolean capitalized = text.isCapitalized(i);
      if (inner < 0) {
        twoNames.proposeAcronym(i, proposals);
      } else if (inner > 0 && capitalized) {
        if (!namesWithAnd.propose(i, inner, proposals)) {
          twoNames.propose(i, inner, proposals);
        }
      } else if (inner > 0) {
        wordBeforeName.propose(i, inner, proposals);
      } else if (capitalized && length > MIN_NAME) {
        if (!joinedPlace.propose(i, proposals)) {
          nameWithTail.propose(i, proposals);
        }
      } else if (!capitalized) {
        twoWords.propose(i, proposals);
      }
    }
  }
}
