package org.mtnormalizer.stage.seam;

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
  static NamePlace before(SeamText text, int pronoun) {
    return new NamePlace(pronoun, text.word(pronoun - 1), text.word(pronoun), pronoun + 1, true);
  }

  static NamePlace within(int word, String last, String pronoun) {
    return new NamePlace(word + 1, last, pronoun, word + 1, false);
  }
}
