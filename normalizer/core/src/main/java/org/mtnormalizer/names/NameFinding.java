package org.mtnormalizer.names;

import java.util.Optional;
import org.mtnormalizer.document.Span;

/**
 * A place where a name of the dictionary stands, rightly or damaged, with what should stand there.
 *
 * @param span what {@code canonical} would replace; without a possessive
 * @param entry the entry's index in {@link NameDictionary#entry}
 * @param canonical the canonical form in the text's language, short where the text is short
 * @param channel what happened to it; {@link Channel#EXACT} if nothing did
 * @param damaged whether the form is wrong, not merely another accepted one
 * @param full whether the whole name stands there, not the family name alone
 * @param mentioned whether the whole name stands somewhere in the document
 * @param confidence that the entry is meant, in 0..1
 * @param ambiguous whether another entry explains the span about as well
 * @param objection why it is not believed all the same, in words
 * @param evidence what speaks for it, in words
 */
public record NameFinding(
    Span span,
    int entry,
    String canonical,
    Channel channel,
    boolean damaged,
    boolean full,
    boolean mentioned,
    double confidence,
    boolean ambiguous,
    Optional<String> objection,
    String evidence) {}
