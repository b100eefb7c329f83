package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Map;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/**
 * The name of a place or a club with a conjunction glued to it: {@code le Portugalet la France}.
 * Names of persons take such endings, as diminutives.
 */
final class JoinedPlace {
  private static final Map<String, String> CONJUNCTIONS = Map.of("fr", "et", "es", "y");
  private static final int SHORTEST_NAME = 6;

  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final String conjunction;

  JoinedPlace(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.conjunction = CONJUNCTIONS.getOrDefault(text.language(), "");
  }

  /** Whether a word is two, which are parted then. */
  boolean propose(int i, List<Proposal> proposals) {
    int length = text.length(i) - conjunction.length();
    if (conjunction.isEmpty() || length < SHORTEST_NAME || !text.word(i).endsWith(conjunction)) {
      return false;
    }
    String left = text.word(i).substring(0, length);
    boolean joined =
        text.spaceAfter(i)
            && (text.isCapitalized(i + 1)
                || vocabulary.words().articles().contains(text.word(i + 1)))
            && !vocabulary.isWhole(text.word(i))
            && vocabulary.isProper(left)
            && !vocabulary.isPersonToken(left)
            && !vocabulary.isLowerWord(left)
            && text.occurrences(text.word(i)) == 1;
    if (joined) {
      proposals.add(
          Proposal.of(
              Edit.insert(
                  text.start(i) + length,
                  " ",
                  new Reason(
                      "seam.glued-name",
                      EditKind.SEAM,
                      "no name of a place ends with “" + conjunction + "”",
                      0.75))));
    }
    return joined;
  }
}
