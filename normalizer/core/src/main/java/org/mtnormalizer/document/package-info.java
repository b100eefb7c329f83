/** One version of a text: immutable, with language, metadata and standoff annotations. */
@NullMarked
package org.mtnormalizer.document;

import org.jspecify.annotations.NullMarked;
