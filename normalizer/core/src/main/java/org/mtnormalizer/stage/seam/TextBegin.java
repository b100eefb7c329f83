package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/** The capital with which a text begins, where its first word lost it. */
final class TextBegin {
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?\\u2026][\"\u201D\u00BB')]?\\s*\\z");

  private static final Pattern BEGIN =
      Pattern.compile(
          "\\A[- \"\u201C\u201E\u00AB\u2018'(\u00BF\u00A1\u2013\u2014]*[\\p{Lu}\\p{Lt}\\p{N}]");

  /** So many lines tell how a text begins them. */
  private static final int MOST_LINES = 12;

  /** So many sentences tell how a text begins them. */
  private static final int MOST_SENTENCES = 200;

  /** For one sentence in lower case, behind an abbreviation, so many with a capital. */
  private static final int LEAST_CAPITALS = 8;

  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;

  TextBegin(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
  }

  /**
   * An article in lower case begins a text whose other sentences begin with capitals. Without an
   * end it is a piece of a sentence, and what seems to be another one follows an abbreviation.
   */
  void propose(List<Proposal> proposals) {
    if (isMovedCapital()) {
      proposals.add(upper("its capital went to the next word", 0.8));
      return;
    }
    if (text.size() < 2
        || text.start(0) > 0
        || !text.spaceAfter(0)
        || !words.articles().contains(text.word(0))
        || !SENTENCE_END.matcher(text.text()).find() && !isTitled()) {
      return;
    }
    int capital = 0;
    int lower = 0;
    for (int k = 1; k < text.size() && capital + lower < MOST_SENTENCES; k++) {
      if (text.startsSentence(k)) {
        capital += text.isCapitalized(k) ? 1 : 0;
        lower += text.isLower(k) ? 1 : 0;
      }
    }
    if (capital > LEAST_CAPITALS * lower) {
      proposals.add(upper("the other sentences of the text begin with a capital", 0.75));
    }
  }

  /** {@code the Latest data}: a capital that no superlative has but where a sentence begins. */
  private boolean isMovedCapital() {
    String word = text.word(1);
    return text.language().equals("en")
        && text.size() > 3
        && text.start(0) == 0
        && text.word(0).equals("the")
        && text.spaceAfter(0)
        && text.spaceAfter(1)
        && text.isCapitalized(1)
        && word.endsWith("est")
        && vocabulary.isLowerWord(word)
        && vocabulary.isLowerWord(word.substring(0, word.length() - 2) + "r")
        && text.isLower(2)
        && text.isLower(3);
  }

  /** Whether paragraphs follow that all begin with a capital, and more than one of them ends. */
  private boolean isTitled() {
    int ended = 0;
    String[] lines = text.text().split("\\n\\s*", MOST_LINES);
    for (int k = 1; k < lines.length && k < MOST_LINES - 1; k++) {
      if (!lines[k].isEmpty() && !BEGIN.matcher(lines[k]).find()) {
        return false;
      }
      ended += SENTENCE_END.matcher(lines[k]).find() ? 1 : 0;
    }
    return ended > 1;
  }

  private Proposal upper(String why, double confidence) {
    String word = text.word(0);
    String capitalized = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    Reason reason = new Reason("seam.casing", EditKind.SEAM, why, confidence);
    return Proposal.of(Edit.replace(text.text(), text.span(0), capitalized, reason));
  }
}
