package org.mtnormalizer.names;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mtnormalizer.names.WordReadings.Word;

/** What a word's candidates cost in texts translated from certain languages. Thread-safe. */
final class Weighed {
  /** So many names are looked through in the time that it takes to weigh a candidate. */
  private static final int WORTH_WEIGHING = 200;

  /** Answers about what the word may have been. */
  private static final int FIRST = 1;

  private static final int NOT_FIRST = 2;
  private static final int SECOND = 4;
  private static final int NOT_SECOND = 8;

  private final Word word;

  /** Of the word's letters: it lies at hand where words are looked up in pairs. */
  private final int hash;

  private final TextLanguages languages;
  private final @Nullable Weighed before;
  private final Candidates all;

  /** Those that are not too far, as few are. */
  private volatile @Nullable Candidates near;

  /** So many names before the far ones are left out; that threads may lose a count is no harm. */
  private int names;

  /** By candidate; what was not asked is null. */
  private final @Nullable Optional<TokenMatch>[] matches;

  /** What was asked, in bits; what threads lose is asked again. */
  private byte answers;

  @SuppressWarnings("unchecked") // no array has a type with arguments
  Weighed(Word word, TextLanguages languages, @Nullable Weighed before) {
    this.word = word;
    this.hash = word.surface().hashCode();
    this.languages = languages;
    this.before = before;
    this.all = word.candidates();
    this.matches = new Optional[all.size()];
    this.names = WORTH_WEIGHING * all.size();
  }

  /** Vocabulary that the word may have been, at least what is near. */
  Candidates candidates() {
    @Nullable Candidates known = near;
    return known == null ? all : known;
  }

  /** Weighs all candidates once that is less work than what the far ones have made. */
  void lookThrough(int more) {
    if (names >= 0) {
      names -= more;
      if (names < 0) {
        near = all.that(id -> match(id).isPresent());
        answers = 0;
      }
    }
  }

  /** Whether some name of several tokens begins with what the word may have been. */
  boolean mayBeFirst() {
    byte known = answers;
    if ((known & (FIRST | NOT_FIRST)) == 0) {
      known |= candidates().firsts().forms() > 0 ? FIRST : NOT_FIRST;
      answers = known;
    }
    return (known & FIRST) != 0;
  }

  /** Whether what the word may have been stands second in some name. */
  boolean mayBeSecond() {
    byte known = answers;
    if ((known & (SECOND | NOT_SECOND)) == 0) {
      known |= candidates().seconds().forms() > 0 || word.mayBeSlip() ? SECOND : NOT_SECOND;
      answers = known;
    }
    return (known & SECOND) != 0;
  }

  Word word() {
    return word;
  }

  /** The same word's in texts from other languages. */
  @Nullable Weighed before() {
    return before;
  }

  boolean isOf(TextLanguages those) {
    return languages == those;
  }

  int hash() {
    return hash;
  }

  /**
   * The cheapest way in which the candidate, or the word's own letters, became the word; empty if
   * it is too far.
   */
  Optional<TokenMatch> match(int candidate) {
    if (candidate == word.same()) {
      return word.exact();
    }
    int at = all.at(candidate);
    if (at < 0) {
      return Optional.empty();
    }
    @Nullable Optional<TokenMatch> known = matches[at];
    if (known == null) {
      known = word.weigh(candidate, languages);
      matches[at] = known;
    }
    return known;
  }
}
