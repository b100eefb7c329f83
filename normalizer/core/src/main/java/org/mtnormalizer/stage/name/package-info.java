/** Marks mentions of known names and repairs damaged ones. */
@NullMarked
package org.mtnormalizer.stage.name;

import org.jspecify.annotations.NullMarked;
