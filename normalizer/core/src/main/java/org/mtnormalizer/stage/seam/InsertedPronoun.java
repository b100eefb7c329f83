package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.names.NameDictionary;

/**
 * A pronoun put in behind a name that was in markup: {@code While Olaf Scholz He spoke}. Only where
 * the name is plainly the subject; elsewhere a full stop may have been lost instead.
 */
final class InsertedPronoun {
  private static final Set<String> PRONOUNS = Set.of("He", "She");
  private static final Set<String> GLUED = Set.of("he", "she", "He", "She");

  /** What follows the subject in any case. */
  private static final Set<String> VERBS =
      Set.of(
          "is", "was", "has", "had", "will", "would", "could", "should", "can", "may", "might",
          "did", "does", "doesn", "didn", "wasn", "isn", "hasn", "said", "says", "made", "took",
          "went", "came", "gave", "told", "began", "won", "lost", "became", "wants", "wanted");

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "The", "A", "An", "his", "her", "its", "their");

  private static final int FARTHEST_OPENER = 4;

  private final SeamText text;
  private final NameDictionary names;
  private final SeamWords words;

  InsertedPronoun(SeamText text, NameDictionary names) {
    this.text = text;
    this.names = names;
    this.words = SeamWords.of(text.language());
  }

  void propose(List<Proposal> proposals) {
    if (!text.language().equals("en")) {
      return;
    }
    for (int i = 1; i + 1 < text.size(); i++) {
      if (PRONOUNS.contains(text.word(i))) {
        standing(i, proposals);
      } else if (text.isCapitalized(i) && VERBS.contains(text.word(i + 1))) {
        glued(i, proposals);
      }
    }
  }

  private void standing(int i, List<Proposal> proposals) {
    if (!text.spaceAfter(i - 1) || !text.spaceAfter(i) || !text.isLower(i + 1)) {
      return;
    }
    int first = nameBefore(i);
    if (first < 0) {
      return;
    }
    proposals.add(delete(new Span(text.end(i - 1), text.end(i)), isSubject(first) ? 0.8 : 0.55));
  }

  /** {@code Rubialeshe has}. */
  private void glued(int i, List<Proposal> proposals) {
    String word = text.word(i);
    if (!text.spaceAfter(i) || names.isNameToken(word)) {
      return;
    }
    for (String pronoun : GLUED) {
      String left = word.substring(0, Math.max(0, word.length() - pronoun.length()));
      if (word.endsWith(pronoun) && left.length() >= 5 && names.isNameToken(left)) {
        boolean sure =
            text.count(left) > 0 || names.named(text.word(i - 1) + " " + left).isPresent();
        boolean glued = Character.isLowerCase(pronoun.charAt(0));
        proposals.add(
            delete(
                new Span(text.end(i) - pronoun.length(), text.end(i)),
                sure && (glued || isSubject(i)) ? 0.8 : 0.55));
      }
    }
  }

  /** The first word of the known name that ends before word {@code i}, or -1. */
  private int nameBefore(int i) {
    int first = i;
    while (first > 0
        && i - first < 4
        && text.spaceOrHyphenAfter(first - 1)
        && text.isCapitalized(first - 1)
        && !isOpener(first - 1)
        && !text.startsSentence(first)) {
      first--;
    }
    if (i - first < 2 || !names.isNameToken(text.word(i - 1))) {
      return -1;
    }
    String full = text.text().substring(text.start(first), text.end(i - 1));
    boolean known = names.named(full).isPresent() || names.isNameToken(text.word(first));
    return known ? first : -1;
  }

  /**
   * Whether the clause begins at the name, or with a role noun before it: no verb stands between.
   */
  private boolean isSubject(int first) {
    if (text.startsSentence(first) || isOpener(first - 1) && text.spaceAfter(first - 1)) {
      return true;
    }
    if (!words.roles().contains(text.word(first - 1)) || !text.spaceAfter(first - 1)) {
      return false;
    }
    for (int k = first - 1; k >= Math.max(0, first - FARTHEST_OPENER); k--) {
      if (ARTICLES.contains(text.word(k)) || text.startsSentence(k)) {
        return text.startsSentence(k) || isOpener(k - 1);
      }
      if (!text.spaceAfter(k - 1)) {
        return false;
      }
    }
    return false;
  }

  private boolean isOpener(int word) {
    String opener = text.word(word);
    return words.openers().contains(opener.toLowerCase(Locale.ROOT))
        && !opener.equals("as")
        && !opener.equals("or");
  }

  private Proposal delete(Span span, double confidence) {
    String evidence = "the name before it is the subject already";
    return Proposal.of(
        Edit.delete(
            text.text(),
            span,
            new Reason("seam.inserted-pronoun", EditKind.SEAM, evidence, confidence)));
  }
}
