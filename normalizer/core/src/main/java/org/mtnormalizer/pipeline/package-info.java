/**
 * The stages' contract, the policy that decides on their proposals, and the only loop over them.
 */
@NullMarked
package org.mtnormalizer.pipeline;

import org.jspecify.annotations.NullMarked;
