/**
 * Reads, checks and compiles the data that people edit: rows in, {@link org.mtnormalizer.Knowledge}
 * out. A row that is wrong is named with file, line and what to do.
 */
@NullMarked
package org.mtnormalizer.dictionary;

import org.jspecify.annotations.NullMarked;
