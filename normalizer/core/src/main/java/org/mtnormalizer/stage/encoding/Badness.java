package org.mtnormalizer.stage.encoding;

import com.ibm.icu.lang.UCharacter;
import org.mtnormalizer.document.Span;

/**
 * Judges whether characters that <em>could</em> be wrongly decoded <em>are</em>.
 *
 * <p>Detection is apart from repair: nearly every pair such as {@code Ã©} is damage, but {@code Â»}
 * can close a French quotation behind a capital Â, and two Cyrillic-looking pairs can be a formula.
 * The signs, each true of writing in general:
 *
 * <ul>
 *   <li>Nobody writes a capital letter with a mark directly before a sign such as © ¡ ³ or a curly
 *       quote. So a sequence with lead Ã or Â is damage, unless it stands behind another capital
 *       ({@code SÃ£o} is damage, {@code NÂ°} is not proved).
 *   <li>A sequence of three or four octets starts with â, ã, ï, ð… and goes on with two characters
 *       that are no letters: damage.
 *   <li>Other two-octet leads (Ð, Ñ, Î, Å, Ä …) are damage if they come in numbers: three
 *       characters in one run, or three runs in the document.
 *   <li>What comes out must be assigned characters, no controls.
 * </ul>
 */
final class Badness {
  private static final int MANY = 3;

  private Badness() {}

  static boolean isMojibake(String text, Span run, String decoded, int runsInDocument) {
    boolean sane =
        decoded
            .codePoints()
            .allMatch(
                c ->
                    UCharacter.isDefined(c)
                        && (!UCharacter.isISOControl(c)
                            || c >= 0x80 && c < 0xA0 && run.length() > 2)
                        && UCharacter.getType(c) != UCharacter.PRIVATE_USE);
    if (!sane) {
      return false;
    }
    char lead = text.charAt(run.start());
    boolean behindCapital =
        run.start() > 0 && UCharacter.isUUppercase(text.charAt(run.start() - 1));
    boolean many = decoded.length() >= MANY || runsInDocument >= MANY;
    if (run.length() >= 3 && decoded.codePointCount(0, decoded.length()) * 2 < run.length()) {
      return true;
    }
    if (lead == '\u00C3' || lead == '\u00C2') { // A WITH TILDE, A WITH CIRCUMFLEX
      return many || !behindCapital || Character.isLetter(decoded.charAt(0));
    }
    return many;
  }
}
