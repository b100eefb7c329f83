package org.mtnormalizer.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

/**
 * One slip of the keyboard within a word, of a kind that no other spelling of the name and no other
 * person's name comes from: two letters changed places, a letter struck twice, one left out of a
 * long word, a vowel for a consonant.
 *
 * <p>Left alone is what languages and papers disagree about: one vowel for another, consonants
 * single or double between vowels, look-alike sounds. Words are compared as {@link LocalKey} writes
 * them.
 */
final class Slip {
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
  private static final int SHORTEST = 4;
  private static final int LONG_ENOUGH_TO_LACK_ONE = 7;
  private static final int LONG_ENOUGH_FOR_ANOTHER = 6;

  private static final String VOWELS =
      "aeiou\u0430\u0435\u0438\u043E\u0443\u044B\u044D\u044E\u044F\u0456\u0457\u0454"
          + "\u03B1\u03B5\u03B7\u03B9\u03BF\u03C9\u03C5";

  /** Letters that are both, or neither. */
  private static final String UNSURE = "yjwh\u0439\u044C\u044A\u045E";

  /** The end of Slavic names, which Polish letters lead to without the last one; no case is so. */
  private static final String ADJECTIVE = "\u043A\u0438\u0439";

  /** Kana that differ by the slant of a stroke. */
  private static final String[] ALIKE = {"\u30BD\u30F3", "\u30B7\u30C4", "\u30CE\u30BD"};

  private Slip() {}

  /** Whether {@code text} is {@code right} with one slip; false where they are equal. */
  static boolean is(String right, String text) {
    int script = UScript.getScript(right.codePointAt(0));
    if (right.length() < SHORTEST && script != UScript.HANGUL
        || right.equals(text)
        || right.codePointAt(0) != text.codePointAt(0)
        || Math.abs(right.length() - text.length()) > 1) {
      return false;
    }
    boolean alphabet =
        script == UScript.LATIN || script == UScript.CYRILLIC || script == UScript.GREEK;
    int at = firstDifference(right, text);
    if (right.length() == text.length()) {
      return script == UScript.HANGUL
          ? isConfusedHangul(right, text)
          : OneEdit.isTurned(right, text)
              || script == UScript.KATAKANA && isKanaAlike(right, text, at)
              || alphabet && isOfOtherKind(right, text, at);
    }
    if (!alphabet) {
      return false;
    }
    return text.length() > right.length()
        ? isTwice(right, text, at)
        : isLeftOut(right, text, at) || right.endsWith(ADJECTIVE) && at == text.length();
  }

  private static int firstDifference(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  /** {@code Moodi}, {@code Morawieccki}, {@code Mrerkel}: struck twice, at once or soon after. */
  private static boolean isTwice(String right, String text, int at) {
    int extra = at;
    if (extra == right.length()
        && isConsonant(text.charAt(extra))
        && text.charAt(extra - 1) == text.charAt(extra)) {
      return true; // no ending is the last consonant once more
    }
    if (extra >= text.length() - 1
        || !right.substring(extra).equals(text.substring(extra + 1))
        || right.length() == SHORTEST && isConsonant(text.charAt(extra))) {
      return false;
    }
    char c = text.charAt(extra);
    if (text.charAt(extra - 1) == c) {
      boolean betweenVowels =
          extra >= 2 && isVowel(text.charAt(extra - 2)) && isVowel(text.charAt(extra + 1));
      return isVowel(c) || !betweenVowels;
    }
    return right.length() > SHORTEST
        && (extra + 2 < text.length() && text.charAt(extra + 2) == c
            || extra >= 2 && text.charAt(extra - 2) == c);
  }

  private static boolean isLeftOut(String right, String text, int at) {
    return right.length() >= LONG_ENOUGH_TO_LACK_ONE
        && at < right.length() - 2
        && right.substring(at + 1).equals(text.substring(at))
        && right.charAt(at) != right.charAt(at - 1)
        && right.charAt(at) != right.charAt(at + 1)
        && UNSURE.indexOf(right.charAt(at)) < 0;
  }

  private static boolean isOfOtherKind(String right, String text, int at) {
    return right.length() >= LONG_ENOUGH_FOR_ANOTHER
        && at < right.length() - 1
        && right.substring(at + 1).equals(text.substring(at + 1))
        && (isVowel(right.charAt(at)) && isConsonant(text.charAt(at))
            || isConsonant(right.charAt(at)) && isVowel(text.charAt(at)));
  }

  /** Another stroke, or one voicing mark for the other. */
  private static boolean isKanaAlike(String right, String text, int at) {
    if (!right.substring(at + 1).equals(text.substring(at + 1))) {
      return false;
    }
    for (String pair : ALIKE) {
      if (pair.indexOf(right.charAt(at)) >= 0 && pair.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    String one = NFD.normalize(right.substring(at, at + 1));
    String other = NFD.normalize(text.substring(at, at + 1));
    return one.length() == 2 && other.length() == 2 && one.charAt(0) == other.charAt(0);
  }

  /** The two vowels of Hangul that sound alike and are confused in writing: ae and e. */
  private static boolean isConfusedHangul(String right, String text) {
    String one = NFD.normalize(right).replace('\u1162', '\u1166');
    return one.equals(NFD.normalize(text).replace('\u1162', '\u1166'));
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static boolean isConsonant(char c) {
    return UCharacter.isLetter(c) && VOWELS.indexOf(c) < 0 && UNSURE.indexOf(c) < 0;
  }
}
