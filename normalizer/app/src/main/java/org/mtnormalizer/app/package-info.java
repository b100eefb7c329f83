/** The command line: arguments to documents, results to files. No repair logic of its own. */
@NullMarked
package org.mtnormalizer.app;

import org.jspecify.annotations.NullMarked;
