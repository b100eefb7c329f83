/** The edges where inline markup began or ended: glued words, wrong capitals, inserted stops. */
@NullMarked
package org.mtnormalizer.stage.seam;

import org.jspecify.annotations.NullMarked;
