/** Marks what repairs of wording may not touch. */
@NullMarked
package org.mtnormalizer.stage.protect;

import org.jspecify.annotations.NullMarked;
