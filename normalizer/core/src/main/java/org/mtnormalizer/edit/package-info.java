/** Changes as values: proposals, edits, the offset map between two versions, the ledger. */
@NullMarked
package org.mtnormalizer.edit;

import org.jspecify.annotations.NullMarked;
