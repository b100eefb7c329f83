package org.mtnormalizer.grammar;

import java.util.Arrays;
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

  /** By token. */
  private final AnchorIndex.Word[] words;

  TokenizedText(String text, Tokens tokens, AnchorIndex anchors) {
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
    this.words = new AnchorIndex.Word[size];
    for (int i = 0; i < size; i++) {
      words[i] = anchors.word(text, starts[i], ends[i]);
    }
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

  /** The first character of a token. */
  char first(int token) {
    return text.charAt(starts[token]);
  }

  AnchorIndex.Word word(int token) {
    return words[token];
  }

  /** The text from one token to another, inclusive. */
  String of(int first, int last) {
    return first == last ? words[first].surface() : text.substring(starts[first], ends[last]);
  }

  /** The token in one case, see {@link Tokens#fold}. */
  String folded(int token) {
    return words[token].folded();
  }

  /** Whether two stretches of text read the same. */
  boolean same(int start, int end, int otherStart, int otherEnd, boolean caseSensitive) {
    int length = end - start;
    return length == otherEnd - otherStart
        && text.regionMatches(!caseSensitive, start, text, otherStart, length);
  }

  /** Whether a token is the same as another one, in whatever case. */
  boolean same(int token, int other) {
    return LetterCase.fold(first(token)) == LetterCase.fold(first(other))
        && same(starts[token], ends[token], starts[other], ends[other], false);
  }
}
