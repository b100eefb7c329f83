package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Set;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.Lexicon;

/** A full stop put in before what was in markup: {@code the establishment of. a commission}. */
final class InsertedStop {
  private static final Set<String> REPORTING =
      Set.of("asked", "said", "added", "explained", "replied", "stated", "insisted", "admitted");

  private final SeamText text;
  private final SeamWords words;
  private final Lexicon lexicon;

  InsertedStop(SeamText text, Lexicon lexicon) {
    this.text = text;
    this.words = SeamWords.of(text.language());
    this.lexicon = lexicon;
  }

  void propose(List<Proposal> proposals) {
    for (int i = 1; i + 1 < text.size(); i++) {
      if (text.after(i) != '.' || !isStopAndSpace(i)) {
        continue;
      }
      String word = text.word(i);
      if (words.unfinished().contains(word) && isBetweenWords(i)) {
        propose(i, "no sentence ends with “" + word + "”", 0.85, proposals);
      } else if (REPORTING.contains(word) && isBareName(i + 1)) {
        propose(i, "a speaker's name may have been parted from the verb", 0.55, proposals);
      }
    }
  }

  /** A stop, one space, a letter. */
  private boolean isStopAndSpace(int i) {
    return text.start(i + 1) == text.end(i) + 2 && text.text().charAt(text.end(i) + 1) == ' ';
  }

  private boolean isBetweenWords(int i) {
    return text.isLower(i - 1)
        && text.spaceAfter(i - 1)
        && text.length(i - 1) > 2
        && text.isLower(i + 1)
        && text.after(i + 1) != '.'
        && lexicon.contains(text.language(), text.word(i + 1));
  }

  /** Two or three capitalized words and a stop. */
  private boolean isBareName(int from) {
    int k = from;
    while (k < from + 3 && text.isCapitalized(k)) {
      k++;
      if (!text.spaceAfter(k - 1)) {
        break;
      }
    }
    return k - from >= 2 && text.after(k - 1) == '.';
  }

  private void propose(int i, String evidence, double confidence, List<Proposal> proposals) {
    proposals.add(
        Proposal.of(
            Edit.delete(
                text.text(),
                new Span(text.end(i), text.end(i) + 1),
                new Reason("seam.inserted-stop", EditKind.SEAM, evidence, confidence))));
  }
}
