/**
 * LanguageTool, behind two doors: its word lists as a {@link org.mtnormalizer.language.Lexicon},
 * and our own rules run by its engine as the last stage.
 */
@NullMarked
package org.mtnormalizer.grammar;

import org.jspecify.annotations.NullMarked;
