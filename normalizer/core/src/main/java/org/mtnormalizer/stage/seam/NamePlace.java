package org.mtnormalizer.stage.seam;

import java.util.Set;

/**
 * A name before a pronoun that stands behind it or is glued to it: {@code Ana Duarte She}, {@code
 * Ana DuarteShe}.
 *
 * @param end the word behind the last one of the name
 * @param last the name's last word, without the pronoun
 * @param pronoun the pronoun as written
 * @param next the word behind the pronoun
 * @param stands whether the pronoun is a word by itself
 */
record NamePlace(int end, String last, String pronoun, int next, boolean stands) {
  /** Particles in small letters within names; those of Romance languages are words of theirs. */
  private static final Set<String> PARTICLES =
      Set.of(
          "van",
          "von",
          "der",
          "den",
          "ter",
          "ten",
          "bin",
          "ibn",
          "al",
          "\u0432\u0430\u043D",
          "\u0444\u043E\u043D",
          "\u0434\u0435\u0440",
          "\u0434\u0435\u043D",
          "\u0434\u0435",
          "\u0442\u0435\u0440",
          "\u0442\u0435\u043D",
          "\u0431\u0438\u043D",
          "\u0438\u0431\u043D",
          "\u0430\u043B\u044C");

  private static final int MOST_PARTICLES = 3;

  static NamePlace before(SeamText text, int pronoun) {
    return new NamePlace(pronoun, text.word(pronoun - 1), text.word(pronoun), pronoun + 1, true);
  }

  static NamePlace within(int word, String last, String pronoun) {
    return new NamePlace(word + 1, last, pronoun, word + 1, false);
  }

  /** The word before word {@code k}, or before the particles of a name that end there. */
  static int beforeParticles(SeamText text, int k) {
    int before = k;
    while (before > 0
        && k - before < MOST_PARTICLES
        && PARTICLES.contains(text.word(before))
        && text.spaceAfter(before)
        && text.spaceAfter(before - 1)) {
      before--;
    }
    return text.isCapitalized(before) ? before : k;
  }
}
