/**
 * Canonical names, and the channels through which translators, scrapers and keyboards damage them.
 */
@NullMarked
package org.mtnormalizer.names;

import org.jspecify.annotations.NullMarked;
