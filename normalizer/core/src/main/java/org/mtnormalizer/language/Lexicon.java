package org.mtnormalizer.language;

/**
 * Knows the words of languages. Thread-safe.
 *
 * <p>A word is looked up as it is written: {@code "president"} is an English word, {@code "putin"}
 * is not.
 */
public interface Lexicon {

  /** Knows no word of any language. */
  Lexicon EMPTY =
      new Lexicon() {
        @Override
        public boolean knows(String language) {
          return false;
        }

        @Override
        public boolean contains(String language, String word) {
          return false;
        }
      };

  /** Whether there is a word list for a language (primary subtag, {@code en}). */
  boolean knows(String language);

  /** Whether {@code word} is a word of the language; false if the language is not known. */
  boolean contains(String language, String word);
}
