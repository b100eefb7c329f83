package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Set;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/** Parts a bold label from the headline behind it: {@code • Sports Early goal in}. */
final class LabelColon {
  /** Sections of newspapers. */
  private static final Set<String> SECTIONS =
      Set.of(
          ("Politics Justice Economy Economics Sports Society Culture Opinion Interview Analysis"
                  + " Television Weather Health Education Technology Science Environment"
                  + " Editorial Immigration Housing Labor Labour Tourism Events Football")
              .split(" "));

  /** Sections that are also titles of persons or stand before nouns. */
  private static final Set<String> BEFORE_NOUNS =
      Set.of("Justice", "Football", "Sports", "Health", "Weather", "Television", "Labor", "Labour");

  private static final Set<String> ARTICLES = Set.of("The", "A", "An", "This", "These");

  private final SeamText text;
  private final SeamVocabulary vocabulary;

  LabelColon(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  void propose(List<Proposal> proposals) {
    if (!text.language().equals("en")) {
      return;
    }
    for (int i = 0; i + 3 < text.size(); i++) {
      if (!isBehindBullet(i) || !SECTIONS.contains(text.word(i)) || !text.spaceAfter(i)) {
        continue;
      }
      boolean sentence =
          text.isCapitalized(i + 1)
              && text.spaceAfter(i + 1)
              && text.isLower(i + 2)
              && text.isLower(i + 3);
      boolean article = ARTICLES.contains(text.word(i + 1));
      boolean adjective =
          !BEFORE_NOUNS.contains(text.word(i))
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
