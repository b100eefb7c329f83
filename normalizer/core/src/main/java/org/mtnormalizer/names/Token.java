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
 * @param possessive {@code ’s} or {@code '} as it follows the span, else empty
 */
record Token(Span span, WordForm form, String possessive) {
  /** Below, letters need no table. */
  static final int ASCII = 0x80;

  /** A longer run of letters is no word, and lower case of one may cost its length squared. */
  private static final int LONGEST = 1_000;

  Token(Span span, String surface, String possessive) {
    this(span, new WordForm(surface), possessive);
  }

  String surface() {
    return form.surface();
  }

  /** See {@link Folding#fold}. */
  String folded() {
    return form.folded();
  }

  boolean isCapitalized() {
    return form.isCapitalized();
  }

  /** Whether the letter's script has upper and lower case. */
  boolean isCased() {
    return form.isCased();
  }

  /** Whether it begins with a small letter; a letter of a script without case is none. */
  boolean isLowerCase() {
    return form.isLowerCase();
  }

  boolean isAllCaps() {
    return form.isAllCaps();
  }

  private static boolean isLetter(int c) {
    return c < ASCII ? (c | ' ') >= 'a' && (c | ' ') <= 'z' : UCharacter.isLetter(c);
  }

  static boolean isUpper(int c) {
    return c < ASCII ? c >= 'A' && c <= 'Z' : UCharacter.isUUppercase(c);
  }

  static boolean isLower(int c) {
    return c < ASCII ? c >= 'a' && c <= 'z' : UCharacter.isULowercase(c);
  }

  /** Where the token and its possessive end. */
  int endWithPossessive() {
    return span.end() + possessive.length();
  }

  static List<Token> of(String text) {
    return of(text, (t, from, to) -> new WordForm(t.substring(from, to)));
  }

  /**
   * @param forms of the words
   */
  static List<Token> of(String text, WordForm.Source forms) {
    List<Token> tokens = new ArrayList<>(text.length() / 6 + 1);
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
        if (isLetter(c)) {
          if (isUpper(c) && previous != 0 && isLower(previous)) {
            break; // camel case: a new token
          }
          previous = c;
          i += Character.charCount(c);
        } else if (isMark(c)) {
          i += Character.charCount(c);
        } else if (Folding.isApostrophe(c)
            && i + Character.charCount(c) < n
            && isLetter(text.codePointAt(i + Character.charCount(c)))) {
          previous = 0;
          i += Character.charCount(c);
        } else {
          break;
        }
      }
      add(tokens, text, start, i, forms);
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

  private static void add(
      List<Token> tokens, String text, int start, int end, WordForm.Source forms) {
    if (end - start > LONGEST) {
      return;
    }
    String possessive = "";
    int stop = end;
    if (end - start > 3
        && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
        && Folding.isApostrophe(text.charAt(end - 2))) {
      stop = end - 2;
      possessive = text.substring(stop, end);
    }
    WordForm form = forms.of(text, start, stop);
    if (text.charAt(start) < ASCII || !form.folded().isEmpty()) { // the first letter stays
      tokens.add(new Token(new Span(start, stop), form, possessive));
    }
  }
}
