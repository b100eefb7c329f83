package org.mtnormalizer.names;

import java.util.Arrays;

/** The forms of several tokens, by one of their first two. Immutable. */
final class PairTable {
  /** Bits of a token's id or a form's number in a pair. */
  private static final int BITS = 21;

  /** Ids and numbers are below. */
  static final int MOST = 1 << BITS;

  /** By token: where its forms begin. */
  private final int[] begins;

  /** By place: the other of the two tokens. */
  private final int[] others;

  private final int[] forms;

  /**
   * @param pairs see {@link #pair}
   */
  PairTable(int vocabulary, long[] pairs) {
    long[] sorted = pairs.clone();
    Arrays.sort(sorted);
    this.begins = new int[vocabulary + 1];
    this.others = new int[sorted.length];
    this.forms = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      begins[(int) (sorted[i] >>> 2 * BITS) + 1]++;
      others[i] = (int) (sorted[i] >>> BITS & MOST - 1);
      forms[i] = form(sorted[i]);
    }
    for (int i = 1; i < begins.length; i++) {
      begins[i] += begins[i - 1];
    }
  }

  /** A form under one of its tokens, beside which another one stands. */
  static long pair(int token, int other, int form) {
    return (long) token << 2 * BITS | (long) other << BITS | form;
  }

  /** The number of the form in a pair. */
  static int form(long pair) {
    return (int) (pair & MOST - 1);
  }

  /** In how many forms the token stands. */
  int count(int token) {
    return begins[token + 1] - begins[token];
  }

  /** In how many forms the tokens stand. */
  int count(int[] tokens) {
    int count = 0;
    for (int token : tokens) {
      count += count(token);
    }
    return count;
  }

  /** Adds the forms in which one of the tokens stands and one of the others. */
  void addForms(int[] tokens, VocabularySet wanted, IdSet found) {
    for (int token : tokens) {
      for (int i = begins[token]; i < begins[token + 1]; i++) {
        if (wanted.contains(others[i])) {
          found.add(forms[i]);
        }
      }
    }
  }

  /** The forms in which one of the tokens stands, each behind what stands beside the token. */
  int[] others(int[] tokens) {
    int[] all = new int[2 * count(tokens)];
    int n = 0;
    for (int token : tokens) {
      for (int i = begins[token]; i < begins[token + 1]; i++) {
        all[n++] = others[i];
        all[n++] = forms[i];
      }
    }
    return all;
  }

  /** What stands beside the token, sorted, each as often as there are forms. */
  int[] beside(int token) {
    return Arrays.copyOfRange(others, begins[token], begins[token + 1]);
  }
}
