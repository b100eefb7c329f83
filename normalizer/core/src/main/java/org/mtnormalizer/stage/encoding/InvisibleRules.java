package org.mtnormalizer.stage.encoding;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.nio.charset.Charset;
import java.util.List;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/**
 * Characters that nobody sees and that still part words: controls, zero-width spaces, soft hyphens,
 * terminal escapes; ligatures and presentation forms; marks apart from their letters.
 *
 * <p>Lone surrogates stay: no repair knows what they were, and the original must come back. Joiners
 * stay where a script or an emoji needs them.
 */
final class InvisibleRules {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private InvisibleRules() {}

  static void propose(String text, List<Proposal> out) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c >= 0x20 && c < 0x7F || c == '\n' || c == '\r' || c == '\t') {
        i++;
        continue;
      }
      i = inspect(text, i, c, out);
    }
    compose(text, out);
  }

  private static int inspect(String text, int i, char c, List<Proposal> out) {
    if (c == 0x1B) {
      int end = escapeEnd(text, i);
      add(text, i, end, "", "encoding.terminal-escape", EditKind.CHARACTER, 0.97, out);
      return end;
    }
    if (c < 0x20 || c == 0x7F) {
      add(text, i, i + 1, "", "encoding.control", EditKind.CHARACTER, 0.97, out);
    } else if (c >= 0x80 && c < 0xA0) {
      char meant = windows1252(c);
      String after = meant == c ? "" : String.valueOf(meant);
      add(text, i, i + 1, after, "encoding.control", EditKind.CHARACTER, 0.95, out);
    } else if (c == 0xFEFF || c == 0x200B || c == 0x2060 || c == 0x00AD) {
      // BYTE ORDER MARK, ZERO WIDTH SPACE, WORD JOINER, SOFT HYPHEN
      boolean needed = c == 0x200B && parts(text, i);
      if (!needed) {
        add(text, i, i + 1, "", "encoding.invisible", EditKind.CHARACTER, 0.95, out);
      }
    } else if (c == 0x200C || c == 0x200D) { // ZERO WIDTH NON-JOINER, ZERO WIDTH JOINER
      if (isPlain(text, i - 1) && isPlain(text, i + 1)) {
        add(text, i, i + 1, "", "encoding.invisible", EditKind.CHARACTER, 0.95, out);
      }
    } else if (c >= 0xFB00 && c <= 0xFB06) { // Latin ligatures
      String after = NFKC.normalize(String.valueOf(c));
      add(text, i, i + 1, after, "encoding.ligature", EditKind.CHARACTER, 0.95, out);
    } else if (c == 0x2581) { // LOWER ONE EIGHTH BLOCK: the word mark of SentencePiece
      String after = i == 0 || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\n' ? "" : " ";
      add(text, i, i + 1, after, "encoding.tokenizer-mark", EditKind.CHARACTER, 0.9, out);
    }
    return i + 1;
  }

  /** Scripts without spaces use ZERO WIDTH SPACE to allow a line break. */
  private static boolean parts(String text, int i) {
    if (i == 0) {
      return false;
    }
    int script = UScript.getScript(text.codePointBefore(i));
    return script == UScript.THAI
        || script == UScript.KHMER
        || script == UScript.LAO
        || script == UScript.MYANMAR
        || script == UScript.TIBETAN;
  }

  private static boolean isPlain(String text, int i) {
    if (i < 0 || i >= text.length()) {
      return true;
    }
    int c = text.charAt(i);
    int script = UScript.getScript(c);
    return !Character.isSurrogate((char) c)
        && (c < 0x80
            || script == UScript.LATIN
            || script == UScript.CYRILLIC
            || script == UScript.GREEK);
  }

  private static int escapeEnd(String text, int i) {
    int end = i + 1;
    if (end < text.length() && text.charAt(end) == '[') {
      end++;
      int stop = Math.min(text.length(), end + 24);
      while (end < stop && "0123456789;?".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (end < stop && Character.isLetter(text.charAt(end))) {
        return end + 1;
      }
      return i + 1;
    }
    return end;
  }

  /** What a C1 control is in windows-1252; the same where that leaves it open. */
  static char windows1252(char c) {
    String decoded = new String(new byte[] {(byte) c}, WINDOWS_1252);
    return decoded.charAt(0) == '\uFFFD' ? c : decoded.charAt(0);
  }

  /** Letters and their marks as one character where Unicode has one: normalization form C. */
  private static void compose(String text, List<Proposal> out) {
    int at = NFC.spanQuickCheckYes(text);
    while (at < text.length()) {
      int start = at;
      while (start > 0 && !NFC.hasBoundaryBefore(text.codePointAt(start))) {
        start -= Character.charCount(text.codePointBefore(start));
      }
      int end = at + Character.charCount(text.codePointAt(at));
      while (end < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      String after = NFC.normalize(text.substring(start, end));
      add(text, start, end, after, "encoding.composition", EditKind.CHARACTER, 0.95, out);
      at = nextUnsure(text, end);
    }
  }

  /**
   * From {@code from} on, the first place that may not be composed; looks ahead in doubling steps.
   */
  private static int nextUnsure(String text, int from) {
    int at = from;
    int step = 64;
    while (at < text.length()) {
      int stop = Math.min(text.length(), at + step);
      int yes = NFC.spanQuickCheckYes(text.substring(at, stop));
      if (yes < stop - at && stop < text.length() && at + yes > at) {
        at += yes;
        step = 64;
        if (NFC.spanQuickCheckYes(text.substring(at, Math.min(text.length(), at + 64))) == 0) {
          return at;
        }
      } else if (yes < stop - at) {
        return at + yes;
      } else {
        at = stop;
        step *= 2;
      }
    }
    return at;
  }

  private static void add(
      String text,
      int from,
      int to,
      String after,
      String rule,
      EditKind kind,
      double confidence,
      List<Proposal> out) {
    if (!text.substring(from, to).equals(after)) {
      out.add(
          Proposal.of(
              Edit.replace(
                  text,
                  new Span(from, to),
                  after,
                  new Reason(rule, kind, name(text, from), confidence))));
    }
  }

  private static String name(String text, int at) {
    String name = UCharacter.getExtendedName(text.codePointAt(at));
    return name == null ? "" : name;
  }
}
