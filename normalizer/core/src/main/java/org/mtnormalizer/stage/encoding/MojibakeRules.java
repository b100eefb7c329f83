package org.mtnormalizer.stage.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/**
 * UTF-8 that was read as windows-1252, once or more often: {@code Ã©} is é, {@code â€™} is ’.
 *
 * <p>Works on the runs of characters that would be well-formed multi-byte sequences. Whether a run
 * is damage is judged by {@link Badness}; here it is only decoded.
 */
final class MojibakeRules {
  private static final int MOST_LAYERS = 4;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private MojibakeRules() {}

  static void propose(String text, List<Proposal> out) {
    strayLead(text, out);
    List<Span> runs = runs(text);
    for (Span run : runs) {
      String before = run.of(text);
      Optional<String> after = decode(before);
      if (after.isPresent() && Badness.isMojibake(text, run, after.get(), runs.size())) {
        int layers = 1;
        String best = after.get();
        for (Optional<String> deeper = decodeAll(best);
            deeper.isPresent() && layers < MOST_LAYERS;
            deeper = decodeAll(best)) {
          best = deeper.get();
          layers++;
        }
        out.add(
            Proposal.of(
                Edit.replace(
                    text,
                    run,
                    best,
                    new Reason(
                        "encoding.mojibake",
                        EditKind.MOJIBAKE,
                        "UTF-8 read as windows-1252, layers: " + layers,
                        0.96))));
      }
    }
  }

  /**
   * A no-break space lost its second octet to a space: {@code saidÂ it}. No word ends in a capital
   * A with circumflex behind a small letter.
   */
  private static void strayLead(String text, List<Proposal> out) {
    for (int i = text.indexOf('\u00C2'); i >= 0; i = text.indexOf('\u00C2', i + 1)) {
      if (i > 0
          && text.startsWith(" ", i + 1)
          && (Character.isLowerCase(text.charAt(i - 1))
              || ".,;:!?".indexOf(text.charAt(i - 1)) >= 0)) {
        out.add(
            Proposal.of(
                Edit.delete(
                    text,
                    new Span(i, i + 1),
                    new Reason(
                        "encoding.mojibake",
                        EditKind.MOJIBAKE,
                        "the first octet of a no-break space",
                        0.92))));
      }
    }
  }

  /** A deeper layer: the whole text decodes again, and something in it was a sequence. */
  private static Optional<String> decodeAll(String text) {
    List<Span> runs = runs(text);
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span run : runs) {
      Optional<String> decoded = decode(run.of(text));
      out.append(text, at, run.start()).append(decoded.orElse(run.of(text)));
      at = run.end();
    }
    String result = out.append(text.substring(at)).toString();
    return result.equals(text) ? Optional.empty() : Optional.of(result);
  }

  /** Maximal runs of well-formed sequences of two to four bytes. */
  private static List<Span> runs(String text) {
    List<Span> runs = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int length = sequence(text, i);
      if (length == 0) {
        i++;
        continue;
      }
      int start = i;
      while (length > 0) {
        i += length;
        length = sequence(text, i);
      }
      runs.add(new Span(start, i));
    }
    return runs;
  }

  /** The length of the sequence that begins here, 0 if none does. */
  private static int sequence(String text, int i) {
    int lead = i < text.length() ? octet(text.charAt(i)) : -1;
    int length =
        lead >= 0xC2 && lead <= 0xDF
            ? 2
            : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    if (length == 0 || i + length > text.length()) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      int next = octet(text.charAt(i + k));
      if (next < 0x80 || next > 0xBF) {
        return 0;
      }
    }
    return length;
  }

  /** The windows-1252 octet of a character; the five that it leaves open count as C1 controls. */
  private static int octet(char c) {
    if (c < 0x80 || c >= 0xA0 && c <= 0xFF || c >= 0x80 && c < 0xA0) {
      return c;
    }
    byte[] bytes = String.valueOf(c).getBytes(WINDOWS_1252);
    int value = bytes[0] & 0xFF;
    return value == '?' ? -1 : value;
  }

  private static Optional<String> decode(String run) {
    byte[] bytes = new byte[run.length()];
    for (int i = 0; i < run.length(); i++) {
      bytes[i] = (byte) octet(run.charAt(i));
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
