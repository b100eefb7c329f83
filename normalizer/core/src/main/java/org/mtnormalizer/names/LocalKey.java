package org.mtnormalizer.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

/**
 * The spelling under which words are compared within one script: without what readers of it do not
 * count as another word. Case everywhere; marks on Latin and Greek letters; the two dots of Russian
 * yo; in Arabic script the hamza on its carriers, the dots of final ya and ta marbuta, vowel signs
 * and the stretching stroke.
 */
final class LocalKey {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  private LocalKey() {}

  static String of(String word) {
    int script = word.isEmpty() ? UScript.COMMON : UScript.getScript(word.codePointAt(0));
    if (script == UScript.LATIN || script == UScript.GREEK) {
      return Folding.fold(word);
    }
    if (script == UScript.ARABIC) {
      return arabic(word);
    }
    return NFC.normalize(UCharacter.foldCase(word, true)).replace('\u0451', '\u0435'); // yo, ie
  }

  private static String arabic(String word) {
    StringBuilder key = new StringBuilder();
    NFD.normalize(word)
        .codePoints()
        .filter(c -> UCharacter.getType(c) != Character.NON_SPACING_MARK)
        .forEach(
            c -> {
              switch (c) {
                case 0x0640 -> {} // TATWEEL
                case 0x0671 -> key.append('\u0627'); // ALEF WASLA
                case 0x0649, 0x06CC -> key.append('\u064A'); // ALEF MAKSURA, FARSI YEH
                case 0x0629 -> key.append('\u0647'); // TEH MARBUTA
                case 0x06A9 -> key.append('\u0643'); // KEHEH
                default -> key.appendCodePoint(c);
              }
            });
    return key.toString();
  }
}
