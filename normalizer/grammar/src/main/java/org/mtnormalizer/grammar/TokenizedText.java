package org.mtnormalizer.grammar;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mtnormalizer.language.LetterCase;

/**
 * A text cut into {@link Tokens} once, for all that is asked about it. Tokens are counted from 0;
 * places are UTF-16 code units. Not thread-safe.
 */
final class TokenizedText {
  private final String text;
  private int size;
  private int[] starts;
  private int[] ends;

  /** By token; what was not asked is null. */
  private final @Nullable String[] words;

  private final @Nullable String[] folded;

  TokenizedText(String text, Tokens tokens) {
    this.text = text;
    this.starts = new int[text.length() / 4 + 8];
    this.ends = new int[starts.length];
    int length = text.length();
    int at = 0;
    while (at < length) {
      if (Tokens.isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = tokens.tokenEnd(text, at);
      add(at, end);
      at = end;
    }
    this.words = new String[size];
    this.folded = new String[size];
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** Whether white space, or the text's begin, stands before a token. */
  boolean isSpaced(int token) {
    return token == 0 || starts[token] > ends[token - 1];
  }

  /** Whether a token is a letter, a digit or begins with one; the others are marks. */
  boolean isWord(int token) {
    return Character.isLetterOrDigit(text.codePointAt(starts[token]));
  }

  /** The text from one token to another, inclusive. */
  String of(int first, int last) {
    if (first < last) {
      return text.substring(starts[first], ends[last]);
    }
    @Nullable String known = words[first];
    if (known == null) {
      known = text.substring(starts[first], ends[first]);
      words[first] = known;
    }
    return known;
  }

  /** The token in one case, see {@link Tokens#fold}. */
  String folded(int token) {
    @Nullable String known = folded[token];
    if (known == null) {
      known = Tokens.fold(of(token, token));
      folded[token] = known;
    }
    return known;
  }

  /** Whether two stretches of text read the same. */
  boolean same(int start, int end, int otherStart, int otherEnd, boolean caseSensitive) {
    int length = end - start;
    return length == otherEnd - otherStart
        && text.regionMatches(!caseSensitive, start, text, otherStart, length);
  }

  /** Whether a token is the same as another one, in whatever case. */
  boolean same(int token, int other) {
    return LetterCase.fold(text.charAt(starts[token]))
            == LetterCase.fold(text.charAt(starts[other]))
        && same(starts[token], ends[token], starts[other], ends[other], false);
  }
}
