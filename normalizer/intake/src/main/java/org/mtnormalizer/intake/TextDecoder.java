package org.mtnormalizer.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Bytes to characters. A byte order mark decides; then UTF-8, which other encodings almost never
 * happen to be; then what the file says of itself, if that fits; then {@link CharsetGuess}.
 */
final class TextDecoder {
  /** A byte order mark. */
  record Mark(byte[] bytes, Charset charset) {
    Mark(String hex, String charset) {
      this(HexFormat.of().parseHex(hex), Charset.forName(charset));
    }
  }

  /** UTF-32 first: its little-endian mark begins with that of UTF-16. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark("efbbbf", "UTF-8"),
          new Mark("0000feff", "UTF-32BE"),
          new Mark("fffe0000", "UTF-32LE"),
          new Mark("feff", "UTF-16BE"),
          new Mark("fffe", "UTF-16LE"));

  /** Labels that mean a larger charset in practice, as browsers read them (WHATWG Encoding). */
  private static final Map<String, String> IN_PRACTICE =
      Map.of(
          "iso-8859-1", "windows-1252",
          "us-ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "shift_jis", "windows-31j",
          "euc-kr", "x-windows-949",
          "ks_c_5601-1987", "x-windows-949",
          "tis-620", "x-windows-874",
          "big5", "Big5-HKSCS");

  private final CharsetGuess guess;

  TextDecoder(Languages languages) {
    guess = new CharsetGuess(languages);
  }

  Decoded decode(byte[] bytes, Optional<String> declared) {
    Optional<Mark> mark = mark(bytes);
    if (mark.isPresent()) {
      byte[] bom = mark.get().bytes;
      byte[] rest = Arrays.copyOfRange(bytes, bom.length, bytes.length);
      return decode(rest, mark.get().charset, HexFormat.of().formatHex(bom));
    }
    Optional<Charset> unmarked = utf16WithoutMark(bytes);
    if (unmarked.isPresent()) {
      return decode(bytes, unmarked.get(), "");
    }
    // A seven-bit charset that switches by escape sequences is valid UTF-8 too.
    if (indexOf(bytes, (byte) 0x1B) < 0) {
      Decoded utf8 = decode(bytes, StandardCharsets.UTF_8, "");
      if (utf8.exact() || mostlyUtf8(bytes)) {
        return utf8;
      }
    }
    Optional<Charset> named = declared.flatMap(TextDecoder::charset);
    if (named.isPresent() && !named.get().name().startsWith("UTF-")) {
      Decoded asDeclared = decode(bytes, named.get(), "");
      if (asDeclared.exact()) {
        return asDeclared;
      }
    }
    return decode(bytes, guess.of(bytes), "");
  }

  /** The byte order mark that the bytes begin with. */
  static Optional<Mark> mark(byte[] bytes) {
    return MARKS.stream().filter(mark -> startsWith(bytes, mark.bytes)).findFirst();
  }

  /** The charset that a label means in practice. */
  static Optional<Charset> charset(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(IN_PRACTICE.getOrDefault(name, name)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Decoded decode(byte[] bytes, Charset charset, String mark) {
    String text = new String(bytes, charset);
    boolean exact = Arrays.equals(text.getBytes(charset), bytes);
    return new Decoded(text, charset.name(), mark, exact);
  }

  private static boolean startsWith(byte[] bytes, byte[] prefix) {
    return bytes.length >= prefix.length
        && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
  }

  private static int indexOf(byte[] bytes, byte wanted) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** Text with spaces, line ends or Latin letters has a zero in every second byte. */
  static Optional<Charset> utf16WithoutMark(byte[] bytes) {
    int length = Math.min(bytes.length, 1 << 14) & ~1;
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      }
    }
    int pairs = length / 2;
    if (pairs < 4) {
      return Optional.empty();
    }
    if (zeros[1] > pairs / 10 && zeros[0] == 0) {
      return Optional.of(StandardCharsets.UTF_16LE).filter(c -> isText(bytes, length, c));
    }
    if (zeros[0] > pairs / 10 && zeros[1] == 0) {
      return Optional.of(StandardCharsets.UTF_16BE).filter(c -> isText(bytes, length, c));
    }
    return Optional.empty();
  }

  private static boolean isText(byte[] bytes, int length, Charset charset) {
    String text = new String(bytes, 0, length, charset);
    long odd =
        text.codePoints()
            .filter(
                c ->
                    !Character.isDefined(c)
                        || c == 0xFFFD
                        || Character.getType(c) == Character.PRIVATE_USE
                        || Character.isISOControl(c) && !Character.isWhitespace(c))
            .count();
    return odd * 50 < text.length();
  }

  /** UTF-8 with a few broken places: cut at the end, or with a piece of another file in it. */
  private static boolean mostlyUtf8(byte[] bytes) {
    long good = 0;
    long bad = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b < 0x80) {
        continue;
      }
      int more = b >= 0xF0 && b < 0xF5 ? 3 : b >= 0xE0 ? 2 : b >= 0xC2 ? 1 : 0;
      int got = 0;
      while (got < more && i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80) {
        i++;
        got++;
      }
      if (more > 0 && b < 0xF5 && got == more) {
        good++;
      } else if (i + 1 < bytes.length) { // a character that the end cuts is not held against it
        bad++;
      }
    }
    return good > 0 && good >= 10 * bad;
  }
}
