/** Any file to documents: type, charset and language found out, text, blocks and markup kept. */
@NullMarked
package org.mtnormalizer.intake;

import org.jspecify.annotations.NullMarked;
