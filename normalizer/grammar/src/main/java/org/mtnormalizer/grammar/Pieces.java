package org.mtnormalizer.grammar;

import org.jspecify.annotations.Nullable;

/**
 * A text and the pieces that were cut from it last: many runs ask for the same few around an
 * anchor. Not thread-safe.
 */
final class Pieces {
  private static final int CACHED = 64;

  private final String text;
  private final @Nullable String[] pieces = new String[CACHED];
  private final int[] starts = new int[CACHED];

  Pieces(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** The characters from {@code start} to {@code end}, in UTF-16 units. */
  String of(int start, int end) {
    int slot = 7 * start + end & CACHED - 1;
    @Nullable String known = pieces[slot];
    if (known == null || starts[slot] != start || known.length() != end - start) {
      known = text.substring(start, end);
      pieces[slot] = known;
      starts[slot] = start;
    }
    return known;
  }
}
