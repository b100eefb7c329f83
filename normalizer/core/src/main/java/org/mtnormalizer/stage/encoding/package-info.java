/** Characters: mojibake, entities, controls, look-alikes, composition. */
@NullMarked
package org.mtnormalizer.stage.encoding;

import org.jspecify.annotations.NullMarked;
