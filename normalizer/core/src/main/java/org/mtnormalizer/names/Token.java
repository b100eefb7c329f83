package org.mtnormalizer.names;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.Span;

/**
 * A name-sized piece of text: a run of letters, parted where a lower-case letter meets an
 * upper-case one ({@code RanieriKoleosho}). Dictionary names and articles are cut alike.
 *
 * @param span without the possessive
 * @param folded see {@link Folding#fold}
 * @param possessive {@code ’s} or {@code '} as it follows the span, else empty
 */
record Token(Span span, String surface, String folded, String possessive) {
  /** Below, letters need no table. */
  private static final int ASCII = 0x80;

  boolean isCapitalized() {
    int c = surface.codePointAt(0);
    return isUpper(c) || c >= ASCII && UCharacter.getType(c) == UCharacter.TITLECASE_LETTER;
  }

  /** Whether the letter's script has upper and lower case. */
  boolean isCased() {
    int c = surface.codePointAt(0);
    return isUpper(c) || isLower(c);
  }

  /** Whether it begins with a small letter; a letter of a script without case is none. */
  boolean isLowerCase() {
    return isCased() && !isCapitalized();
  }

  private static boolean isLetter(int c) {
    return c < ASCII ? (c | ' ') >= 'a' && (c | ' ') <= 'z' : UCharacter.isLetter(c);
  }

  private static boolean isUpper(int c) {
    return c < ASCII ? c >= 'A' && c <= 'Z' : UCharacter.isUUppercase(c);
  }

  private static boolean isLower(int c) {
    return c < ASCII ? c >= 'a' && c <= 'z' : UCharacter.isULowercase(c);
  }

  boolean isAllCaps() {
    return surface.length() > 1
        && isCased()
        && surface.equals(UCharacter.toUpperCase(com.ibm.icu.util.ULocale.ROOT, surface));
  }

  /** Where the token and its possessive end. */
  int endWithPossessive() {
    return span.end() + possessive.length();
  }

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int n = text.length();
    int i = 0;
    while (i < n) {
      int c = at(text, i);
      if (!isLetter(c)) {
        i += Character.charCount(c);
        continue;
      }
      int start = i;
      int previous = 0;
      while (i < n) {
        c = at(text, i);
        int width = Character.charCount(c);
        if (isLetter(c)) {
          if (previous != 0 && isLower(previous) && isUpper(c)) {
            break; // camel case: a new token
          }
          previous = c;
          i += width;
        } else if (isMark(c)) {
          i += width;
        } else if (Folding.isApostrophe(c)
            && i + width < n
            && isLetter(text.codePointAt(i + width))) {
          previous = 0;
          i += width;
        } else {
          break;
        }
      }
      add(tokens, text, start, i);
    }
    return tokens;
  }

  private static int at(String text, int i) {
    char c = text.charAt(i);
    return c < ASCII ? c : text.codePointAt(i);
  }

  private static boolean isMark(int c) {
    int type = c < ASCII ? 0 : UCharacter.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static void add(List<Token> tokens, String text, int start, int end) {
    String possessive = "";
    int stop = end;
    if (end - start > 3
        && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
        && Folding.isApostrophe(text.charAt(end - 2))) {
      stop = end - 2;
      possessive = text.substring(stop, end);
    }
    String surface = text.substring(start, stop);
    String folded = Folding.fold(surface);
    if (!folded.isEmpty()) {
      tokens.add(new Token(new Span(start, stop), surface, folded, possessive));
    }
  }
}
