package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Expressions by the letters with which their matches begin; those that can begin with anything, by
 * the letters with which their matches end. What most lines ask is answered without making a
 * string.
 */
final class AffixTable {
  /** The longest affix that is looked at, in characters. */
  static final int LENGTH = 3;

  private final Map<Long, PrefixBucket> byPrefix = new HashMap<>();
  private final Map<Long, List<ResidueExpression>> bySuffix = new HashMap<>();

  /** Hashes of the keys: a line whose affixes are not here needs no look-up. */
  private final long[] prefixFilter = new long[1 << 10];

  void add(ResidueExpression e) {
    Set<Long> keys = new HashSet<>();
    for (String prefix : e.prefixes()) {
      if (!prefix.isEmpty()) {
        if (keys.add(key(prefix, 0, prefix.length()))) {
          byPrefix
              .computeIfAbsent(
                  key(prefix, 0, prefix.length()), k -> new PrefixBucket(prefix.length()))
              .add(e);
        }
      } else {
        for (String suffix : e.suffixes()) {
          bySuffix.computeIfAbsent(key(suffix, 0, suffix.length()), k -> new ArrayList<>(1)).add(e);
        }
      }
    }
    keys.forEach(k -> prefixFilter[slot(k)] |= bit(k));
  }

  /**
   * The expressions whose matches begin as the line does from a place on, the longer affixes first.
   */
  List<ResidueExpression> byPrefix(String line, int from) {
    List<ResidueExpression> found = List.of();
    for (int length = Math.min(LENGTH, line.length() - from); length > 0; length--) {
      long key = key(line, from, from + length);
      if ((prefixFilter[slot(key)] & bit(key)) != 0) {
        @Nullable PrefixBucket bucket = byPrefix.get(key);
        found = bucket == null ? found : joined(found, bucket.at(line, from));
      }
    }
    return found;
  }

  /** The expressions that can begin with anything and whose matches end as the line does. */
  List<ResidueExpression> bySuffix(String line) {
    List<ResidueExpression> found = List.of();
    if (!bySuffix.isEmpty()) {
      int end = ResidueExpression.trimmedLength(line);
      for (int length = Math.min(LENGTH, end); length >= 0; length--) {
        found = joined(found, bySuffix.getOrDefault(key(line, end - length, end), List.of()));
      }
    }
    return found;
  }

  private static List<ResidueExpression> joined(
      List<ResidueExpression> a, List<ResidueExpression> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? b : a;
    }
    List<ResidueExpression> both = new ArrayList<>(a);
    both.addAll(b);
    return both;
  }

  /** Up to three characters in lower case as one number. */
  private static long key(String s, int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      key = key << 16 | Character.toLowerCase(s.charAt(i));
    }
    return key;
  }

  private static int slot(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 54);
  }

  private static long bit(long key) {
    return 1L << (key * 0x9E3779B97F4A7C15L >>> 48 & 63);
  }
}
