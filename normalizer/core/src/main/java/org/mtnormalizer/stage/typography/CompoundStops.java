package org.mtnormalizer.stage.typography;

import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/** {@code a low. key campaign}: of a compound that the word list has, the hyphen became a stop. */
final class CompoundStops {
  private static final int LONGEST_WORD = 40;

  private CompoundStops() {}

  static List<Proposal> propose(Document document, Lexicon lexicon, WordClasses classes) {
    MarkText text = MarkText.of(document, new ArrayList<>());
    String t = text.text();
    for (int i = t.indexOf(". "); i >= 0; i = t.indexOf(". ", i + 1)) {
      if (!Character.isLowerCase(text.at(i + 2))) {
        continue;
      }
      String left = text.wordBefore(i);
      String right = text.wordAt(i + 2, LONGEST_WORD);
      boolean fits =
          left.length() > 1
              && right.length() > 1
              && !MarkText.isAbbreviation(left)
              && !classes.of(text.language(), Kind.ASKING).contains(right) // I know. how
              && !classes.of(text.language(), Kind.STARTERS).contains(right)
              && Character.isLowerCase(left.charAt(0))
              && lexicon.contains(text.language(), left)
              && lexicon.contains(text.language(), left + "-" + right);
      if (fits) {
        text.replace(
            i,
            i + 2,
            "-",
            "hyphen.stop",
            EditKind.HYPHEN,
            "\u201C" + left + "-" + right + "\u201D is a word",
            0.75);
      }
    }
    return text.out();
  }
}
