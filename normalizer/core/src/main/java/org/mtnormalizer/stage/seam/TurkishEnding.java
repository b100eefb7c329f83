package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.regex.Pattern;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/**
 * The apostrophe that Turkish sets between a name and its ending: {@code Donald Trump\u0131n}.
 * Endings that are words, too ({@code da}, {@code de}), may have been glued.
 */
final class TurkishEnding {
  private static final Pattern BEHIND_CONSONANT = Pattern.compile("[\u0131iu\u00FC]n|[dt][ae]n");
  private static final Pattern BEHIND_VOWEL =
      Pattern.compile("n[\u0131iu\u00FC]n|d[ae]n|y[\u0131iu\u00FC]|yl[ae]");
  private static final Pattern CUSTOM =
      Pattern.compile(
          "\\p{Lu}\\p{L}+['\u2019](?:[ndt]?[\u0131iu\u00FCae]n?|[dt][ae]n|yl?[\u0131iu\u00FCae])\\b");
  private static final String VOWELS = "ae\u0131io\u00F6u\u00FC";
  private static final int LONGEST = 3;

  private final SeamText text;
  private final SeamVocabulary vocabulary;

  TurkishEnding(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  void propose(List<Proposal> proposals) {
    if (!text.language().equals("tr") || !CUSTOM.matcher(text.text()).find()) {
      return;
    }
    for (int i = 1; i < text.size(); i++) {
      if (text.isCapitalized(i)
          && text.isCapitalized(i - 1)
          && text.spaceAfter(i - 1)
          && text.after(i) != '\''
          && text.after(i) != '\u2019'
          && !vocabulary.isNameToken(text.word(i))) {
        ending(i, proposals);
      }
    }
  }

  private void ending(int i, List<Proposal> proposals) {
    String word = text.word(i);
    for (int length = LONGEST; length > 1; length--) {
      int at = word.length() - length;
      if (at < GluedWords.MIN_NAME) {
        continue;
      }
      boolean vowel = VOWELS.indexOf(word.charAt(at - 1)) >= 0;
      if ((vowel ? BEHIND_VOWEL : BEHIND_CONSONANT).matcher(word.substring(at)).matches()
          && vocabulary.isFullName(i, word.substring(0, at))) {
        proposals.add(
            Proposal.of(
                Edit.insert(
                    text.start(i) + at,
                    text.text().indexOf('\u2019') < 0 ? "'" : "\u2019",
                    new Reason(
                        "seam.lost-apostrophe",
                        EditKind.SEAM,
                        "the text parts names from their endings",
                        0.8))));
        return;
      }
    }
  }
}
