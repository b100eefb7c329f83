/** What no single module can test: the manual, whole articles, properties, the architecture. */
@NullMarked
package org.mtnormalizer;

import org.jspecify.annotations.NullMarked;
