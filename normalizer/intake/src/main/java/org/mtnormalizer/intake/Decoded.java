package org.mtnormalizer.intake;

import java.util.Optional;

/**
 * Bytes as characters.
 *
 * @param byteOrderMark in hexadecimal; not part of the text
 * @param exact whether encoding the text again gives the very bytes
 */
record Decoded(String text, String charset, String byteOrderMark, boolean exact) {
  Optional<Outcome.PlainText> plainText() {
    return Optional.of(new Outcome.PlainText(charset, byteOrderMark, exact));
  }
}
