package org.mtnormalizer.stage.seam;

import java.util.List;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/**
 * A person's name that stands once more in brackets behind itself: the source gave the name in its
 * own script and in Latin letters, and both became one. Of places ({@code New York (New York)}) the
 * second is another thing.
 */
final class EqualGloss {
  private static final int LONGEST = 4;

  private final SeamText text;
  private final SeamVocabulary vocabulary;

  EqualGloss(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  void propose(List<Proposal> proposals) {
    for (int i = 2; i < text.size(); i++) {
      if (text.before(i) == '(' && text.isCapitalized(i)) {
        gloss(i, proposals);
      }
    }
  }

  /** Word {@code i} is the first in the brackets. */
  private void gloss(int i, List<Proposal> proposals) {
    String t = text.text();
    int last = i;
    while (last < i + LONGEST - 1 && text.spaceOrHyphenAfter(last)) {
      last++;
    }
    int count = last - i + 1;
    int first = i - count;
    if (count < 2 || first < 0 || text.after(last) != ')' || text.end(i - 1) != text.start(i) - 2) {
      return;
    }
    String name = t.substring(text.start(i), text.end(last));
    if (t.charAt(text.end(i - 1)) == ' '
        && t.startsWith(name, text.start(first))
        && (vocabulary.isPersonToken(text.word(last))
            || vocabulary.isPersonToken(text.word(i)) && !vocabulary.isLowerWord(text.word(last))
            || first > 0
                && vocabulary.words().roles().contains(text.word(first - 1))
                && text.spaceAfter(first - 1))) {
      proposals.add(
          Proposal.of(
              Edit.delete(
                  t,
                  new Span(text.end(i - 1), text.end(last) + 1),
                  new Reason(
                      "seam.equal-gloss", EditKind.SEAM, "the name explains itself", 0.85))));
    }
  }
}
