package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Set;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/**
 * An honorific of the source's language that stayed before a full name: {@code President Pak Joko
 * Widodo}. Before one name alone it may be how people call somebody, and in a quotation it is.
 */
final class ForeignHonorific {
  /** Languages in which the honorifics are at home. */
  private static final Set<String> HOME = Set.of("id", "ms", "jv", "su");

  private static final String OPENING = "\u201C\u2018\u00AB\u201E\"'(";

  private static final String MARKS = "\u201C\u201E\u2018\u00AB\"\u201D\u00BB";

  private static final String CLOSING = "\u201D\u00BB";

  private static final int FARTHEST_QUOTE = 1_000;

  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;

  ForeignHonorific(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
  }

  void propose(List<Proposal> proposals) {
    if (HOME.contains(text.language())) {
      return;
    }
    for (int i = 0; i + 2 < text.size(); i++) {
      if (text.isCapitalized(i)
          && words.honorifics().contains(text.word(i))
          && text.spaceAfter(i)
          && text.spaceAfter(i + 1)
          && vocabulary.isNamed(text.word(i + 1) + " " + text.word(i + 2))
          && OPENING.indexOf(text.before(i)) < 0
          && !isQuoted(text.start(i))) {
        proposals.add(
            Proposal.of(
                Edit.delete(
                    text.text(),
                    new Span(text.start(i), text.start(i + 1)),
                    new Reason(
                        "seam.honorific",
                        EditKind.SEAM,
                        "an honorific of another language",
                        0.8))));
      }
    }
  }

  /** Whether the nearest mark before a place opens, or may open, a quotation. */
  private boolean isQuoted(int place) {
    String t = text.text();
    for (int k = place - 1; k >= Math.max(0, place - FARTHEST_QUOTE); k--) {
      char c = t.charAt(k);
      if (c == '\n') {
        return false;
      }
      if (MARKS.indexOf(c) >= 0) {
        return CLOSING.indexOf(c) < 0;
      }
    }
    return false;
  }
}
