package org.mtnormalizer.stage.seam;

import java.util.List;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/** Parts two names that lost both spaces around the word between them. */
final class NamesWithAnd {
  private static final String AND = "and";

  private final SeamText text;
  private final SeamVocabulary vocabulary;

  NamesWithAnd(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  /** {@code Ida LohmannandPetra Hill}: whether a full name, the conjunction and another begin. */
  boolean propose(int i, int inner, List<Proposal> proposals) {
    String left = text.word(i).substring(0, inner);
    int end = inner - AND.length();
    boolean joined =
        text.language().equals("en")
            && end >= GluedWords.MIN_NAME
            && left.endsWith(AND)
            && !vocabulary.isWhole(left)
            && vocabulary.isFullName(i, left.substring(0, end))
            && text.isCapitalized(i + 1)
            && vocabulary.isPersonToken(text.word(i).substring(inner));
    if (joined) {
      Span span = new Span(text.start(i) + end, text.start(i) + inner);
      Reason reason = new Reason("seam.glued-name", EditKind.SEAM, "two names and a word", 0.8);
      proposals.add(Proposal.of(Edit.replace(text.text(), span, " and ", reason)));
    }
    return joined;
  }
}
