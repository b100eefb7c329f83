package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/**
 * A pronoun in small letters glued to a person's full name: {@code Donald Trumpon} in Polish. Only
 * pronouns with whose letters hardly a family name ends.
 */
final class LowerPronoun {
  /** Languages whose pronouns names end with: {@code Bacher}, {@code Bouchardon}. */
  private static final Set<String> WITHOUT = Set.of("en", "de", "fr");

  /** Pronouns of other languages that names end with: {@code Marcella}, {@code Daniele}. */
  private static final Set<String> ENDINGS =
      Set.of("ella", "ela", "ele", "ze", "ona", "\u043E\u043D\u0430");

  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final List<String> pronouns;

  LowerPronoun(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.pronouns =
        vocabulary.words().pronouns().stream()
            .map(p -> p.toLowerCase(Locale.ROOT))
            .filter(p -> !ENDINGS.contains(p))
            .toList();
  }

  void propose(List<Proposal> proposals) {
    if (pronouns.isEmpty() || WITHOUT.contains(text.language())) {
      return;
    }
    for (int i = 1; i < text.size(); i++) {
      if (text.isCapitalized(i)
          && text.innerCapital(i) == 0
          && text.isCapitalized(i - 1)
          && text.spaceAfter(i - 1)
          && (!text.spaceAfter(i) || text.isLower(i + 1))) {
        glued(i, proposals);
      }
    }
  }

  private void glued(int i, List<Proposal> proposals) {
    String word = text.word(i);
    for (String pronoun : pronouns) {
      int length = word.length() - pronoun.length();
      if (length >= GluedWords.MIN_NAME
          && word.endsWith(pronoun)
          && !vocabulary.isWhole(word)
          && text.occurrences(word) == 1
          && vocabulary.isPersonToken(text.word(i - 1))
          && vocabulary.isPersonToken(word.substring(0, length))
          && vocabulary.isFullName(i, word.substring(0, length))) {
        proposals.add(
            Proposal.of(
                Edit.delete(
                    text.text(),
                    new Span(text.start(i) + length, text.end(i)),
                    new Reason(
                        "seam.inserted-pronoun",
                        EditKind.SEAM,
                        "hardly a name ends with these letters",
                        0.8))));
        return;
      }
    }
  }
}
