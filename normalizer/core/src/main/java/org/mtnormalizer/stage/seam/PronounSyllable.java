package org.mtnormalizer.stage.seam;

import java.util.Set;

/** Pronouns that are written as syllables of Chinese and Korean names are. */
final class PronounSyllable {
  private static final Set<String> SYLLABLES =
      Set.of(
          "He", "Il", "Lei", "Lui", "On", "Er", "Ela", "Ona", "\u041E\u043D", "\u0412\u0456\u043D");

  private PronounSyllable() {}

  /** {@code Zheng He}, {@code Kim Jong Il}, {@code Zhang Lei}: the last syllable of a name. */
  static boolean isAt(int i, SeamText text, SeamVocabulary vocabulary) {
    return SYLLABLES.contains(text.word(i))
        && (vocabulary.isSyllabicFamily(text.word(i - 1))
            || text.isCapitalized(i - 1)
                && text.isCapitalized(i - 2)
                && vocabulary.isSyllabicFamily(text.word(i - 2)));
  }
}
