package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.WordClasses;

/**
 * The name of a place or a club with a conjunction glued to it, {@code le Portugalet la France}, or
 * a preposition within it: {@code la Plazade Espa\u00F1a}. Names of persons take such endings, as
 * diminutives.
 */
final class JoinedPlace {
  private static final Map<String, String> CONJUNCTIONS = Map.of("fr", "et", "es", "y");
  private static final int SHORTEST_NAME = 6;
  private static final int SHORTEST_NOUN = 4;

  /** The length of {@code de}. */
  private static final int GENITIVE = 2;

  private static final Set<String> CONTRACTED = Set.of("al", "au", "no", "na", "ao", "\u00E0");

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
    if (isNounWithGenitive(i)) {
      insert(i, text.length(i) - GENITIVE, "“de” is a word of its own", proposals);
      return true;
    }
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
      insert(i, length, "no name of a place ends with “" + conjunction + "”", proposals);
    }
    return joined;
  }

  /** {@code el Arcode Triunfo}: an ordinary noun, behind its article and before a name. */
  private boolean isNounWithGenitive(int i) {
    int length = text.length(i) - GENITIVE;
    String word = text.word(i);
    return length >= SHORTEST_NOUN
        && word.endsWith("de")
        && vocabulary.words().genitives().contains("de")
        && !WordClasses.writesNounsTogether(text.language())
        && text.spaceAfter(i)
        && text.isCapitalized(i + 1)
        && text.spaceAfter(i - 1)
        && text.isLower(i - 1)
        && isArticle(text.word(i - 1))
        && !vocabulary.isWhole(word)
        && !vocabulary.isWordOf("en", word) // Arcade Fire
        && vocabulary.isLowerWord(word.substring(0, length))
        && text.occurrences(word) == 1;
  }

  /** An article, alone or grown together with a preposition: {@code la}, {@code al}, {@code da}. */
  private boolean isArticle(String word) {
    SeamWords words = vocabulary.words();
    return words.articles().contains(word)
        || words.genitives().contains(word) && !word.equals("de")
        || CONTRACTED.contains(word);
  }

  private void insert(int i, int at, String why, List<Proposal> proposals) {
    Reason reason = new Reason("seam.glued-name", EditKind.SEAM, why, 0.75);
    proposals.add(Proposal.of(Edit.insert(text.start(i) + at, " ", reason)));
  }
}
