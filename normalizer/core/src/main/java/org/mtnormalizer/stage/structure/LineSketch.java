package org.mtnormalizer.stage.structure;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Counts lines in a fixed amount of memory, never too low: a count-min sketch (Cormode and
 * Muthukrishnan 2005). Thread-safe; additions commute.
 */
final class LineSketch {
  private final int rows;
  private final int rowBits;
  private final AtomicIntegerArray cells;

  /**
   * @param rowBits a row has two to the power of this cells of four bytes
   */
  LineSketch(int rows, int rowBits) {
    this.rows = rows;
    this.rowBits = rowBits;
    this.cells = new AtomicIntegerArray(rows << rowBits);
  }

  void add(String source, String line) {
    long hash = hash(source, line);
    for (int row = 0; row < rows; row++) {
      cells.incrementAndGet(cell(hash, row));
    }
  }

  /** No less than the number of times that a line was added. */
  long atMost(String source, String line) {
    long hash = hash(source, line);
    long least = Long.MAX_VALUE;
    for (int row = 0; row < rows; row++) {
      least = Math.min(least, cells.get(cell(hash, row)));
    }
    return least;
  }

  private int cell(long hash, int row) {
    long mixed = mix(hash + row * 0x9E3779B97F4A7C15L);
    return (row << rowBits) + (int) (mixed >>> (64 - rowBits));
  }

  private static long hash(String source, String line) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < source.length(); i++) {
      hash = (hash ^ source.charAt(i)) * 0x100000001B3L;
    }
    hash = mix(hash);
    for (int i = 0; i < line.length(); i++) {
      hash = (hash ^ line.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /** Steele and Vigna's finalizer of SplitMix64. */
  private static long mix(long x) {
    long z = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
