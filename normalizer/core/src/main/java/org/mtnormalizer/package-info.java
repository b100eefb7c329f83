/**
 * Text in, clean text and ledger out. The map, in the order of the flow:
 *
 * <ul>
 *   <li>{@link org.mtnormalizer.document}: one version of a text, with standoff annotations
 *   <li>{@link org.mtnormalizer.edit}: what may change in it, why, and the way back
 *   <li>{@link org.mtnormalizer.pipeline}: stages in order, the policy that decides, the ledger
 *   <li>{@link org.mtnormalizer.stage}: the stages, one package each; their order is explained
 *       there
 *   <li>{@link org.mtnormalizer.names}: canonical names and the channels that damage them
 *   <li>{@link org.mtnormalizer.language}: what a language's typography and words are like
 *   <li>{@link org.mtnormalizer.report}: a result for people to read
 * </ul>
 */
@NullMarked
package org.mtnormalizer;

import org.jspecify.annotations.NullMarked;
