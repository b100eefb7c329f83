package org.mtnormalizer.grammar;

/** How much of a sentence's words LanguageTool is asked for; each step costs as much again. */
enum Depth {
  /** The words alone: many rules ask for nothing but their letters. */
  WORDS,
  /** All parts of speech that a word can be. */
  READINGS,
  /** Those that it can be in this sentence. */
  DISAMBIGUATED
}
