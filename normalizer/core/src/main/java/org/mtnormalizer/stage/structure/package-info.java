/** Lines and blocks: residue of the page, repetition, credits and dates. */
@NullMarked
package org.mtnormalizer.stage.structure;

import org.jspecify.annotations.NullMarked;
