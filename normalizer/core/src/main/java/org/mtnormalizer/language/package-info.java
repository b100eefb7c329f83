/** What the repairs must know of a language: its typography and its words. */
@NullMarked
package org.mtnormalizer.language;

import org.jspecify.annotations.NullMarked;
