package org.mtnormalizer.stage.seam;

import java.util.Locale;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/**
 * English verbs of the past that a stop parts from their subject: {@code The owners of the Lumen.
 * Closed the hall}. Before the stop stands no verb, behind it no subject.
 */
final class HeadlessVerb {
  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;

  HeadlessVerb(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
  }

  /** Whether word {@code i} is such a verb, behind a stop. */
  boolean isVerbBehind(int i) {
    String lower = text.word(i).toLowerCase(Locale.ROOT);
    return text.language().equals("en")
        && text.isCapitalized(i)
        && text.isCapitalized(i - 1)
        && lower.endsWith("ed")
        && text.innerCapital(i) == 0
        && vocabulary.isWordAsWritten(lower)
        && text.spaceAfter(i)
        && (words.articles().contains(text.word(i + 1))
            || words.determiners().contains(text.word(i + 1)))
        && isSubject(i - 1);
  }

  /** {@code The owners of the Lumen}, up to a name's last word: nothing there is a verb. */
  private boolean isSubject(int last) {
    int k = last;
    while (k > 2 && text.isCapitalized(k) && text.spaceAfter(k - 1)) {
      k--;
    }
    if (words.articles().contains(text.word(k)) && text.spaceAfter(k - 1)) {
      k--;
    }
    return k > 1
        && words.genitives().contains(text.word(k))
        && text.isLower(k - 1)
        && text.spaceAfter(k - 1)
        && text.spaceAfter(k - 2)
        && text.startsSentence(k - 2)
        && words.articles().contains(text.word(k - 2).toLowerCase(Locale.ROOT));
  }

  /**
   * The verb in small letters, without the stop before it. Behind a space it may be a participle
   * that opens a sentence: {@code The end of the war. Asked again, he shrugged.}
   */
  Proposal joined(int i) {
    double confidence = text.start(i) == text.end(i - 1) + 1 ? 0.75 : 0.6;
    return Proposal.of(
        Edit.replace(
            text.text(),
            new Span(text.end(i - 1), text.end(i)),
            " " + text.word(i).toLowerCase(Locale.ROOT),
            new Reason(
                "seam.inserted-stop",
                EditKind.SEAM,
                "the subject stands before the stop",
                confidence)));
  }
}
