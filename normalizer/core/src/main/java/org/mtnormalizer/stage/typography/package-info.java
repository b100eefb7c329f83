/** Quotes, spacing, doubled and stray marks, hyphens, each in the way of the text's language. */
@NullMarked
package org.mtnormalizer.stage.typography;

import org.jspecify.annotations.NullMarked;
