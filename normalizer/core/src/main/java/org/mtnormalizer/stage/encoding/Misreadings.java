package org.mtnormalizer.stage.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.List;

/**
 * The charsets as which UTF-8 is read by mistake, and for every character of the basic plane which
 * octet it would have been in each. Octets that a charset leaves open count as C1 controls, as
 * browsers decode them.
 */
final class Misreadings {

  /**
   * @param least the least {@link Badness#gain} that proves it: small for the misreading that
   *     everybody makes, larger for the rest
   */
  record Misreading(String charset, double least) {}

  /** In the order in which they are preferred when they explain a run equally well. */
  static final List<Misreading> ALL =
      List.of(
          new Misreading("windows-1252", 3),
          new Misreading("windows-1250", 5),
          new Misreading("windows-1251", 5),
          new Misreading("windows-1254", 5),
          new Misreading("windows-1257", 5),
          new Misreading("windows-1253", 5),
          new Misreading("ISO-8859-2", 5),
          new Misreading("x-MacRoman", 7.2),
          new Misreading("IBM437", 7.2));

  /** Of windows-1252, which texts mix with the controls of ISO 8859-1. */
  static final int LATIN = 0;

  private static final int PLANE = 0x10000;
  private static final char LOST = '\uFFFD';

  private final byte[][] octets = new byte[ALL.size()][PLANE];

  /** For each character the charsets (a bit each) in which it begins, or goes on, a sequence. */
  private final short[] leads = new short[PLANE];

  private final short[] continuations = new short[PLANE];

  Misreadings() {
    for (int k = 0; k < ALL.size(); k++) {
      Charset charset = Charset.forName(ALL.get(k).charset());
      for (int octet = 0x80; octet <= 0xFF; octet++) {
        CharBuffer decoded = charset.decode(ByteBuffer.wrap(new byte[] {(byte) octet}));
        if (decoded.length() == 1 && decoded.charAt(0) != LOST) {
          put(k, decoded.charAt(0), octet);
        }
        if (octet < 0xA0 && (k == LATIN || decoded.charAt(0) == LOST)) {
          put(k, (char) octet, octet);
        }
      }
    }
  }

  private void put(int k, char c, int octet) {
    octets[k][c] = (byte) octet;
    if (octet >= 0xC2 && octet <= 0xF4) {
      leads[c] |= (short) (1 << k);
    } else if (octet <= 0xBF) {
      continuations[c] |= (short) (1 << k);
    }
  }

  /** The octet of a character, 0 if it has none above 0x7F. */
  int octet(int k, char c) {
    return octets[k][c] & 0xFF;
  }

  /** The charsets, a bit each, in which {@code first} and {@code second} may begin a sequence. */
  int begins(char first, char second) {
    int lead = leads[first];
    return lead == 0 ? 0 : lead & (second == LOST ? -1 : continuations[second]);
  }

  boolean isContinuation(int k, char c) {
    return (continuations[c] & 1 << k) != 0;
  }

  boolean isLead(int k, char c) {
    return (leads[c] & 1 << k) != 0;
  }
}
