package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.regex.Pattern;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.WordClasses;

/** Parts a name with a hyphen from the function word that lost the space before it. */
final class HyphenatedName {
  /** One syllable of a Korean name, in the usual spellings. */
  private static final Pattern KOREAN =
      Pattern.compile("[bcdghjklmnprstwy]{0,2}[aeiouwy]{1,3}(?:ng|[klmnpt])?");

  private static final int SHORTEST_TAIL = 3;

  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;
  private final BareSubject bare;

  HyphenatedName(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.bare = new BareSubject(text, vocabulary);
  }

  /**
   * {@code Kim Min-hoand}, {@code Jean-Paul Sartre-Duboiswho}: a function word behind a name with a
   * hyphen, which the dictionary knows or whose last part is one syllable of Korean.
   */
  void propose(int i, List<Proposal> proposals) {
    String word = text.word(i);
    if (!text.isCapitalized(i - 1) || !text.spaceAfter(i) || vocabulary.isWhole(word)) {
      return;
    }
    for (int k = 2; k <= word.length() - SHORTEST_TAIL; k++) {
      String left = word.substring(0, k);
      String right = word.substring(k);
      boolean relative = words.relatives().contains(right);
      boolean syllable =
          KOREAN.matcher(left).matches()
              && text.isLower(i)
              && text.spaceAfter(i - 2)
              && vocabulary.isSyllabicFamily(text.word(i - 2));
      if ((relative || words.rights().contains(right))
              && (syllable || vocabulary.isFullName(i, left))
          || isPhraseBehind(i, right) && vocabulary.isFullName(i, left)) {
        Reason reason =
            new Reason("seam.glued-name", EditKind.SEAM, "“" + left + "” ends a name", 0.8);
        int place = text.start(i) + k;
        boolean comma = relative || !words.lefts().contains(right) && bare.isOfApposition(i - 1);
        proposals.add(Proposal.of(Edit.insert(place, comma ? ", " : " ", reason)));
        return;
      }
    }
  }

  /** {@code Anna Holm-Nielsenfica com a pasta}: a verb or the like, before a phrase. */
  private boolean isPhraseBehind(int i, String right) {
    return !WordClasses.writesNounsTogether(text.language())
        && !SeamWords.inflectsNames(text.language())
        && right.length() > SHORTEST_TAIL
        && !words.surnames().contains(right)
        && vocabulary.isWordAsWritten(right)
        && (words.lefts().contains(text.word(i + 1))
            || words.articles().contains(text.word(i + 1)));
  }
}
