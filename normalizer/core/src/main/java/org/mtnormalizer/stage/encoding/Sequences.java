package org.mtnormalizer.stage.encoding;

/**
 * Reads UTF-8 sequences out of characters, in the eyes of one charset.
 *
 * <p>Besides well-formed sequences: the two halves of a surrogate pair, each written as three
 * octets (CESU-8); a sequence with a lost octet (U+FFFD, or a question mark if {@code lenient});
 * and, if {@code lenient}, a space where a no-break space was an octet.
 */
final class Sequences {
  static final char LOST = '\uFFFD';

  private final Misreadings misreadings;
  private final int charset;
  private final boolean lenient;

  Sequences(Misreadings misreadings, int charset, boolean lenient) {
    this.misreadings = misreadings;
    this.charset = charset;
    this.lenient = lenient;
  }

  /** The length of the sequence that begins at {@code i}, 0 if none does. */
  int length(String text, int i) {
    if (i + 1 >= text.length()) {
      return 0;
    }
    int lead = misreadings.octet(charset, text.charAt(i));
    int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 0) {
      return 0;
    }
    boolean lost = false;
    for (int k = 1; k < length; k++) {
      char c = i + k < text.length() ? text.charAt(i + k) : 0;
      if (isLoss(text, i + k)) {
        lost = true;
        continue;
      }
      int octet = octet(c);
      if (lost && (octet < 0x80 || octet > 0xBF || c == ' ')) {
        return k; // how many were lost nobody knows
      }
      if (octet < 0x80
          || octet > 0xBF
          || c == ' ' && length == 2 && lead <= 0xC3 // said apart, in SpacedOctets
          || k == 1 && (lead == 0xE0 && octet < 0xA0 || lead == 0xF0 && octet < 0x90)) {
        return 0;
      }
    }
    if (lost || !isSurrogate(text, i)) {
      return length;
    }
    return isPair(text, i) ? 2 * length : 0;
  }

  private int octet(char c) {
    return lenient && c == ' ' ? 0xA0 : misreadings.octet(charset, c);
  }

  /** A question mark stands for an octet only where no sentence or word ends. */
  private boolean isLoss(String text, int i) {
    return i < text.length()
        && (text.charAt(i) == LOST
            || lenient
                && text.charAt(i) == '?'
                && misreadings.isContinuation(charset, text.charAt(i - 1)));
  }

  private boolean isSurrogate(String text, int i) {
    return misreadings.octet(charset, text.charAt(i)) == 0xED && octet(text.charAt(i + 1)) >= 0xA0;
  }

  private boolean isPair(String text, int i) {
    return i + 6 <= text.length()
        && octet(text.charAt(i + 1)) < 0xB0
        && misreadings.octet(charset, text.charAt(i + 3)) == 0xED
        && octet(text.charAt(i + 4)) >= 0xB0
        && octet(text.charAt(i + 4)) <= 0xBF
        && misreadings.isContinuation(charset, text.charAt(i + 5))
        && misreadings.isContinuation(charset, text.charAt(i + 2));
  }

  /** What the sequences of a run are; a sequence with a lost octet is U+FFFD. */
  String decode(String run) {
    StringBuilder out = new StringBuilder(run.length());
    int i = 0;
    while (i < run.length()) {
      int length = length(run, i);
      boolean lost = hasLoss(run, i + 1, i + length);
      if (length == 0) {
        out.append(run.charAt(i));
      } else if (lost) {
        out.append(LOST);
      } else if (length == 6) {
        out.append((char) value(run, i, 3)).append((char) value(run, i + 3, 3));
      } else {
        int c = value(run, i, length);
        out.appendCodePoint(Character.isValidCodePoint(c) ? c : LOST);
      }
      i += Math.max(1, length);
    }
    return out.toString();
  }

  private boolean hasLoss(String run, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isLoss(run, i)) {
        return true;
      }
    }
    return false;
  }

  private int value(String text, int i, int length) {
    int lead = misreadings.octet(charset, text.charAt(i));
    int value = lead & (0xFF >> (length + 1));
    for (int k = 1; k < length; k++) {
      value = value << 6 | octet(text.charAt(i + k)) & 0x3F;
    }
    return value;
  }
}
