package org.mtnormalizer.names;

import org.jspecify.annotations.Nullable;
import org.mtnormalizer.names.WordReadings.Word;

/**
 * With which names two words may begin that stand side by side. Words come back in the same
 * company, so what was found lately is kept, in bounded memory. Thread-safe: a place holds all of a
 * pair or nothing, and what threads lose is found again.
 */
final class KnownPairs {
  private static final int[] NONE = {};

  private static final int GROUP_BITS = 14;
  private static final int PLACE_BITS = 2;

  /** So many pairs may stand in one group; a pair's own place is looked at first. */
  private static final int PLACES = 1 << PLACE_BITS;

  /** An odd number, to spread words over the places. */
  private static final int SPREAD = 0x9E3779B1;

  private final NameIndex index;
  private final @Nullable Pair[] pairs = new Pair[PLACES << GROUP_BITS];
  private int turn;

  /**
   * @param forms of several tokens of which both words may have been the first ones, and are near
   *     enough; sorted by their first token and then by their numbers
   * @param thirds the third token of each, or -1
   * @param slips see {@link Word#slips}, for a right word that nobody knows behind a given name
   */
  record Pair(Weighed left, Weighed right, int[] forms, int[] thirds, int[] slips) {}

  KnownPairs(NameIndex index) {
    this.index = index;
  }

  Pair of(Weighed left, Weighed right) {
    int hash = left.hash() * 31 + right.hash();
    int own = hash * SPREAD >>> Integer.SIZE - GROUP_BITS - PLACE_BITS;
    int first = own & -PLACES;
    for (int i = 0; i < PLACES; i++) {
      int place = first + (own + i & PLACES - 1);
      @Nullable Pair known = pairs[place];
      if (known == null) {
        return make(left, right, place);
      }
      if (known.left == left && known.right == right) {
        return known;
      }
    }
    return make(left, right, first + (turn++ & PLACES - 1));
  }

  private Pair make(Weighed left, Weighed right, int place) {
    Pair found = find(left, right);
    pairs[place] = found;
    return found;
  }

  private Pair find(Weighed left, Weighed right) {
    VocabularySet firsts = left.candidates().firsts();
    VocabularySet seconds = right.candidates().seconds();
    int names = Math.min(firsts.forms(), seconds.forms());
    left.lookThrough(names);
    right.lookThrough(names);
    IdSet near = new IdSet();
    for (int form : index.startingWith(firsts, seconds)) {
      if (left.match(index.firstOf(form)).isPresent()
          && right.match(index.secondOf(form)).isPresent()) {
        near.add(form);
      }
    }
    int given = left.word().same();
    boolean mayBeSlip = given >= 0 && index.isFirst(given) && right.word().mayBeSlip();
    int[] forms = index.byFirst(near.toArray());
    int[] slips = mayBeSlip ? right.word().slips(given) : NONE;
    return new Pair(left, right, forms, index.thirdsOf(forms), slips);
  }
}
