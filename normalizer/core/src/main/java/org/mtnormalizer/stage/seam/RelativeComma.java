package org.mtnormalizer.stage.seam;

import java.util.List;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/**
 * The comma between a person's name and the clause about it, in Slavic languages, which set it
 * before every such clause: {@code Jan Nowak który mieszka}.
 */
final class RelativeComma {
  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;
  private final ClauseVerbs verbs;

  RelativeComma(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.verbs = new ClauseVerbs(text, vocabulary);
  }

  void propose(List<Proposal> proposals) {
    if (!SeamWords.inflectsNames(text.language()) || words.relatives().isEmpty()) {
      return;
    }
    for (int i = 2; i + 1 < text.size(); i++) {
      if (text.isLower(i)
          && words.relatives().contains(text.word(i))
          && text.spaceAfter(i - 1)
          && text.spaceAfter(i)
          && isPerson(i - 2)
          && verbs.isFinite(text.word(i + 1))) {
        proposals.add(
            Proposal.of(
                Edit.insert(
                    text.end(i - 1),
                    ",",
                    new Reason(
                        "seam.lost-comma",
                        EditKind.SEAM,
                        "the language sets off every clause about a name",
                        0.8))));
      }
    }
  }

  /** A given name and another capitalized word that is no other word. */
  private boolean isPerson(int first) {
    return text.isCapitalized(first)
        && text.isCapitalized(first + 1)
        && text.spaceAfter(first)
        && vocabulary.isPersonToken(text.word(first))
        && !text.startsSentence(first + 1)
        && (vocabulary.isPersonToken(text.word(first + 1))
            || !vocabulary.isLowerWord(text.word(first + 1)));
  }
}
