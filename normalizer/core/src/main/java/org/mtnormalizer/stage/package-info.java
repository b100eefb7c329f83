/**
 * The stages, in the order in which they run. The order is fixed; options can leave fixers out.
 *
 * <ol>
 *   <li>{@link org.mtnormalizer.stage.encoding} – bytes before characters: what looks like a wrong
 *       mark is often a wrongly decoded one
 *   <li>{@link org.mtnormalizer.stage.structure} – lines that are not the article's go before
 *       anything is repaired in them, and before they can count as evidence
 *   <li>{@link org.mtnormalizer.stage.protect} – URLs, addresses, code and numbers are marked once
 *   <li>{@link org.mtnormalizer.stage.seam} – words parted from what was glued to them, so that the
 *       marks around them can be seen
 *   <li>{@link org.mtnormalizer.stage.typography} – quotes, spacing, marks, hyphens
 *   <li>{@link org.mtnormalizer.stage.name} – damaged names are repaired with the whole document in
 *       view, then all known names are marked, repaired ones too
 *   <li>grammar – a module of its own, last: it may trust everything before it and must not touch
 *       recognized names
 * </ol>
 */
@NullMarked
package org.mtnormalizer.stage;

import org.jspecify.annotations.NullMarked;
