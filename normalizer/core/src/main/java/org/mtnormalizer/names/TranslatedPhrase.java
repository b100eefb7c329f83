package org.mtnormalizer.names;

import java.util.Set;

/**
 * Words of a text that some names mean: tokens {@code first} to {@code last}, both within.
 *
 * @param words how many of them have a sense of their own
 * @param usual whether papers of the text's language have such names
 */
record TranslatedPhrase(int first, int last, int words, boolean usual, Set<Integer> entries) {}
