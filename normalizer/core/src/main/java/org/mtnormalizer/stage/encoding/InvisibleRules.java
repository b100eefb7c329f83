package org.mtnormalizer.stage.encoding;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Reason;

/**
 * Characters that nobody sees and that still part words: controls, zero-width spaces, soft hyphens,
 * marks of direction, selectors of a shape that the character before does not have.
 *
 * <p>Joiners stay where a script or an emoji needs them, marks of direction in texts that run from
 * right to left. Half a surrogate pair becomes U+FFFD: no file can hold it.
 */
final class InvisibleRules implements CharacterRule {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final UnicodeSet SUSPICIOUS =
      new UnicodeSet(
              "[[[:Cc:][:Cs:]\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B-\\u200F\\u2028-\\u202E"
                  + "\\u2060-\\u206F\\uFE0E\\uFE0F\\uFEFF\\uFFF9-\\uFFFC]-[\\n\\r\\t]]")
          .freeze();

  private static final UnicodeSet RIGHT_TO_LEFT =
      new UnicodeSet("[[[:Bidi_Class=R:][:Bidi_Class=AL:]]&[:L:]]").freeze();

  /** Scripts without spaces, where ZERO WIDTH SPACE allows a line break. */
  private static final Set<Integer> UNSPACED_SCRIPTS =
      Set.of(
          UScript.THAI,
          UScript.KHMER,
          UScript.LAO,
          UScript.MYANMAR,
          UScript.TIBETAN,
          UScript.JAVANESE,
          UScript.NEW_TAI_LUE,
          UScript.LANNA);

  @Override
  public List<Edit> edits(TextAndLanguage source) {
    String text = source.text();
    int i = SUSPICIOUS.span(text, SpanCondition.NOT_CONTAINED);
    if (i == text.length()) {
      return List.of();
    }
    boolean leftToRight = RIGHT_TO_LEFT.span(text, SpanCondition.NOT_CONTAINED) == text.length();
    List<Edit> edits = new ArrayList<>();
    while (i < text.length()) {
      inspect(text, i, leftToRight, edits);
      i = SUSPICIOUS.span(text, i + 1, SpanCondition.NOT_CONTAINED);
    }
    return edits;
  }

  private static void inspect(String text, int i, boolean leftToRight, List<Edit> edits) {
    char c = text.charAt(i);
    if (c < 0x20 || c == 0x7F) {
      add(text, i, c == 0x0B || c == 0x0C ? "\n" : "", "encoding.control", 0.97, edits);
    } else if (c >= 0x80 && c < 0xA0) {
      char meant = windows1252(c);
      add(text, i, meant == c ? "" : String.valueOf(meant), "encoding.control", 0.95, edits);
    } else if (Character.isSurrogate(c)) {
      add(text, i, "\uFFFD", "encoding.surrogate", 0.95, edits);
    } else if (c == 0x2028 || c == 0x2029) { // LINE SEPARATOR, PARAGRAPH SEPARATOR
      add(text, i, "\n", "encoding.invisible", 0.95, edits);
    } else if (c == 0x00AD && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
      add(text, i, "-", "encoding.invisible", 0.95, edits); // the hyphen of a broken line
    } else if (!isNeeded(text, i, c, leftToRight)) {
      add(text, i, "", "encoding.invisible", 0.95, edits);
    }
  }

  private static boolean isNeeded(String text, int i, char c, boolean leftToRight) {
    return switch (c) {
      case 0x200B -> i > 0 && UNSPACED_SCRIPTS.contains(UScript.getScript(text.codePointBefore(i)));
      case 0x200C, 0x200D -> !isPlain(text, i - 1) || !isPlain(text, i + 1); // ZWNJ, ZWJ
      case 0xFE0E, 0xFE0F -> i > 0 && hasShapes(text.codePointBefore(i));
      case 0x00AD, 0x2060, 0xFEFF, 0xFFFC -> false;
      case 0x180E, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x034F -> true; // parts of their scripts
      default -> !leftToRight && c < 0x206A || c == 0x2062 || c == 0x2061 || c == 0x2064;
    };
  }

  /** Whether a variation selector can mean something behind a character. */
  private static boolean hasShapes(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.EMOJI)
        || c >= 0x2000 && !UCharacter.isLetter(c) && !UCharacter.isWhitespace(c)
        || UScript.getScript(c) == UScript.MONGOLIAN
        || UScript.getScript(c) == UScript.HAN
        || UScript.getScript(c) == UScript.MYANMAR;
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

  /** What a C1 control is in windows-1252; the same where that leaves it open. */
  static char windows1252(char c) {
    String decoded = new String(new byte[] {(byte) c}, WINDOWS_1252);
    return decoded.charAt(0) == '\uFFFD' ? c : decoded.charAt(0);
  }

  private static void add(
      String text, int i, String after, String rule, double confidence, List<Edit> edits) {
    String name = UCharacter.getExtendedName(text.charAt(i));
    edits.add(
        Edit.replace(
            text,
            new Span(i, i + 1),
            after,
            new Reason(rule, EditKind.CHARACTER, name == null ? "" : name, confidence)));
  }
}
