package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Locale;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/** Parts a bold label from the headline behind it: {@code • Sports Early goal in}. */
final class LabelColon {
  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;

  LabelColon(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
  }

  void propose(List<Proposal> proposals) {
    if (words.sections().isEmpty()) {
      return;
    }
    for (int i = 0; i + 3 < text.size(); i++) {
      if (!isBehindBullet(i) || !words.sections().contains(text.word(i)) || !text.spaceAfter(i)) {
        continue;
      }
      boolean sentence =
          text.isCapitalized(i + 1)
              && text.spaceAfter(i + 1)
              && text.isLower(i + 2)
              && text.isLower(i + 3);
      String first = text.word(i + 1).toLowerCase(Locale.ROOT);
      boolean article = words.articles().contains(first) || words.determiners().contains(first);
      boolean adjective =
          !words.titles().contains(text.word(i))
              && vocabulary.isLowerWord(text.word(i + 1))
              && !vocabulary.isNameToken(text.word(i + 1));
      if (sentence && (article || adjective)) {
        proposals.add(
            Proposal.of(
                Edit.insert(
                    text.end(i),
                    ":",
                    new Reason(
                        "seam.label-colon",
                        EditKind.SEAM,
                        "“" + text.word(i) + "” is the section, the sentence begins behind it",
                        0.75))));
      }
    }
  }

  private boolean isBehindBullet(int i) {
    int start = text.start(i);
    return start >= 2
        && text.text().charAt(start - 1) == ' '
        && text.text().charAt(start - 2) == '\u2022'
        && text.isLineStart(start - 2);
  }
}
