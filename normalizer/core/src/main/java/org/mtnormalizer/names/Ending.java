package org.mtnormalizer.names;

/**
 * A grammatical ending that a source language puts on names and a translator carries over: Russian
 * {@code Snoudenom}, Finnish {@code Kaskelle}.
 *
 * @param ending folded; in Latin letters, or in those of its language
 * @param replaces what it may take the place of at the name's end: {@code a} in {@code Obama} →
 *     {@code Obamy}; empty if it is only added
 * @param cost in nats; 0 if the ending is not carried over into other languages, and is known only
 *     for texts of its own
 */
public record Ending(String language, String ending, String replaces, double cost) {}
