/** A result written for people to read. */
@NullMarked
package org.mtnormalizer.report;

import org.jspecify.annotations.NullMarked;
