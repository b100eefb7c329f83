package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.language.LetterCase;

/**
 * Expressions whose matches begin with the same letters, by what comes next: with {@code the} begin
 * a hundred.
 */
final class PrefixBucket {
  /** So many characters come next. */
  private static final int NEXT = 3;

  private final int length;
  private final List<ResidueExpression> all = new ArrayList<>(1);
  private final Lazy<ByNext> byNext = new Lazy<>(this::byNext);

  /**
   * In the order of the bucket.
   *
   * @param known by characters that come next; each with those that go on with anything
   * @param others those that go on with anything
   */
  private record ByNext(Map<Long, List<ResidueExpression>> known, List<ResidueExpression> others) {}

  /**
   * @param length how many letters are the same
   */
  PrefixBucket(int length) {
    this.length = length;
  }

  /** Only before {@link #at} is asked. */
  void add(ResidueExpression e) {
    all.add(e);
  }

  /** Those that may begin at a place of a line, among them all that do. */
  List<ResidueExpression> at(String line, int from) {
    int next = from + length;
    ByNext table = byNext.get();
    return next + NEXT > line.length()
        ? table.others()
        : table.known().getOrDefault(key(line, next), table.others());
  }

  private ByNext byNext() {
    ByNext table = new ByNext(new HashMap<>(), new ArrayList<>());
    List<Set<Long>> keys = all.stream().map(this::keys).toList();
    keys.forEach(some -> some.forEach(k -> table.known().put(k, new ArrayList<>(1))));
    for (int i = 0; i < all.size(); i++) {
      ResidueExpression e = all.get(i);
      if (keys.get(i).isEmpty()) {
        table.others().add(e);
        table.known().values().forEach(list -> list.add(e));
      } else {
        keys.get(i).forEach(k -> table.known().get(k).add(e));
      }
    }
    return table;
  }

  /** What may come next; empty if anything may. */
  private Set<Long> keys(ResidueExpression e) {
    Set<Long> keys = new HashSet<>();
    for (String head : e.heads()) {
      if (head.length() < length + NEXT) {
        return Set.of();
      }
      keys.add(key(head, length));
    }
    return keys;
  }

  private static long key(String s, int from) {
    long key = 0;
    for (int i = from; i < from + NEXT; i++) {
      key = key << Character.SIZE | LetterCase.fold(s.charAt(i));
    }
    return key;
  }
}
