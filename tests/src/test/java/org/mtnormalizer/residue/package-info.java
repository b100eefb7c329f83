/** Furniture learned from batches of articles. */
@NullMarked
package org.mtnormalizer.residue;

import org.jspecify.annotations.NullMarked;
