package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Proposal.Refusal;
import org.mtnormalizer.edit.Reason;

/** Capitals in the middle of a sentence, where what follows markup was translated by itself. */
final class SeamCasing {
  private static final Set<String> CONJUNCTIONS = Set.of("And", "But", "Or");

  /** English words that need their capital only at a sentence's start. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of("The", "He", "She", "It", "They", "We", "And", "But", "This", "That", "Who", "Which");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "In",
          "At",
          "On",
          "For",
          "With",
          "As",
          "After",
          "Before",
          "Because",
          "While",
          "When",
          "Where",
          "From",
          "To",
          "By",
          "According",
          "Although",
          "Since");

  /** Religious texts write the pronouns of God with a capital. */
  private static final Set<String> REVERED =
      Set.of(
          "God",
          "Lord",
          "Jesus",
          "Christ",
          "Allah",
          "Almighty",
          "Messiah",
          "Holy",
          "Dieu",
          "Dios",
          "Deus");

  private final SeamText text;
  private final SeamWords words;

  SeamCasing(SeamText text) {
    this.text = text;
    this.words = SeamWords.of(text.language());
  }

  void propose(List<Proposal> proposals) {
    boolean english = text.language().equals("en");
    boolean reverent = REVERED.stream().anyMatch(w -> text.count(w) > 0);
    for (int i = 1; i + 1 < text.size(); i++) {
      if (!text.isCapitalized(i) || text.length(i) > 12) {
        continue;
      }
      String word = text.word(i);
      if (english && PREPOSITIONS.contains(word) && isBehind(i, ". , ") && text.spaceAfter(i)) {
        proposals.add(lower(i, word, "a comma ends no sentence", 0.85));
      }
      if (!text.isLower(i + 1)) {
        continue;
      }
      if (words.pronouns().contains(word) && isBehindConjunction(i)) {
        Proposal p = lower(i, word, "a pronoun in the middle of a sentence", 0.9);
        proposals.add(reverent ? Proposal.refused(p.edit(), Refusal.PLAUSIBLE_AS_IS) : p);
      } else if (english
          && CONJUNCTIONS.contains(word)
          && isBehind(i, "; ")
          && text.isLower(i - 1)) {
        proposals.add(lower(i, word, "a semicolon ends no sentence", 0.85));
      } else if (english && FUNCTION_WORDS.contains(word) && isBehind(i, ". , ")) {
        proposals.add(lower(i, word, "a comma ends no sentence", 0.85));
      }
    }
  }

  private boolean isBehindConjunction(int i) {
    return text.spaceAfter(i - 1)
        && text.spaceAfter(i)
        && words.openers().contains(text.word(i - 1))
        && text.isLower(i - 2)
        && (text.spaceAfter(i - 2) || isBehind(i - 1, ", "));
  }

  private boolean isBehind(int word, String gap) {
    int start = text.start(word);
    return start > gap.length()
        && text.text().startsWith(gap, start - gap.length())
        && text.end(word - 1) == start - gap.length();
  }

  private Proposal lower(int i, String word, String evidence, double confidence) {
    return Proposal.of(
        Edit.replace(
            text.text(),
            text.span(i),
            word.toLowerCase(Locale.ROOT),
            new Reason("seam.casing", EditKind.SEAM, evidence, confidence)));
  }
}
