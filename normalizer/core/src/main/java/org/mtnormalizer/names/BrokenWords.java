package org.mtnormalizer.names;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Words of names that a space parts, the rest of them in small letters: {@code Mer kel}. */
final class BrokenWords {
  private static final int SHORTEST_PIECE = 2;

  /** Letters of an ordinary word that may be the rest of another. */
  private static final int SHORTEST_WORD = 4;

  private final DocumentFacts facts;
  private final NameIndex index;
  private final LoneWord lone;

  /** Family names of those whom the text mentions; sorted. */
  private final int[] mentioned;

  /**
   * @param last the second piece's, or that of the name's last word
   */
  record Found(NameForm form, int first, int last) {}

  BrokenWords(DocumentFacts facts, LoneWord lone, int[] mentioned) {
    this.facts = facts;
    this.index = facts.dictionary().index();
    this.lone = lone;
    this.mentioned = mentioned;
  }

  /**
   * {@code Angela Mer kel}, {@code Bir kbeck College}: the rest of the name stands rightly beside
   * the word whose first piece the token is.
   */
  Optional<Found> whole(int i) {
    int joined = joined(i);
    if (joined < 0) {
      return Optional.empty();
    }
    if (i > 0 && facts.followsSpace(i) && facts.readings().same(i - 1) >= 0) {
      int[] forms = index.startingWith(facts.readings().same(i - 1), joined);
      Optional<Found> behind = standing(forms, i - 1, i + 2);
      if (behind.isPresent()) {
        return behind;
      }
    }
    if (i + 2 < facts.tokens().size()
        && facts.followsSpace(i + 2)
        && facts.readings().same(i + 2) >= 0) {
      return standing(index.startingWith(joined, facts.readings().same(i + 2)), i, i + 3);
    }
    return Optional.empty();
  }

  /** The same of the family name alone of somebody whom the text mentions. */
  Optional<Found> family(int i) {
    int joined = joined(i);
    if (joined < 0 || Arrays.binarySearch(mentioned, joined) < 0 || lone.standsBehindName(i)) {
      return Optional.empty();
    }
    return Arrays.stream(index.families(joined))
        .filter(f -> facts.evidence().isMentioned(index.entryOf(f)))
        .mapToObj(f -> new Found(index.form(f), i, i + 1))
        .findFirst();
  }

  /**
   * The first form whose other parts stand there.
   *
   * @param first the token with which the form would begin
   * @param third the token where its third part would stand
   */
  private Optional<Found> standing(int[] forms, int first, int third) {
    for (int f : forms) {
      NameForm form = index.form(f);
      int rest = form.vocabulary().length - 2;
      if (stands(form, third, rest)) {
        return Optional.of(new Found(form, first, third + rest - 1));
      }
    }
    return Optional.empty();
  }

  /** What word of a name the token and the next one are; negative if none. */
  private int joined(int i) {
    if (i + 1 >= facts.tokens().size()) {
      return -1;
    }
    Token left = facts.tokens().get(i);
    Token right = facts.tokens().get(i + 1);
    int length = left.surface().length() + right.surface().length();
    return left.isCapitalized()
            && right.isLowerCase()
            && Math.min(left.surface().length(), right.surface().length()) >= SHORTEST_PIECE
            && length >= NamePieces.SHORTEST_JOINED
            && facts.followsSpace(i + 1)
            && !mayBeTwo(i)
        ? index.vocabularyId(left.folded() + right.folded())
        : -1;
  }

  /**
   * {@code Paul Simon on} ends with a word, and what stands before it is a name; and so may {@code
   * New York er} in a language whose words nobody counts.
   */
  private boolean mayBeTwo(int i) {
    String right = facts.tokens().get(i + 1).surface();
    boolean isShort = right.length() < SHORTEST_WORD;
    return facts.readings().isFunctionWord(i + 1)
        || isShort && facts.readings().isNameToken(i)
        || (facts.readings().isWord(i + 1) || facts.words().contains(right))
            && (facts.readings().isKnown(i) || isShort);
  }

  private boolean stands(NameForm form, int third, int rest) {
    return third + rest <= facts.tokens().size()
        && IntStream.range(0, rest)
            .allMatch(
                p ->
                    facts.readings().same(third + p) == form.vocabulary()[2 + p]
                        && facts.followsSpace(third + p));
  }
}
