/** Repairs damaged names and marks mentions of known ones. */
@NullMarked
package org.mtnormalizer.stage.name;

import org.jspecify.annotations.NullMarked;
