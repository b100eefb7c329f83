package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.mtnormalizer.document.Span;

/** Finds where names of the dictionary, whole or damaged, may stand in one text. */
final class NameMatcher {
  /** Words that translators push into a name, and initials aside. */
  private static final Set<String> PUSHED_IN = Set.of("is", "the", "from", "of", "was");

  private static final int LONGEST_PUSHED_IN = 4;

  /** Shorter words alone are too many people's. */
  private static final int SHORTEST_ALONE = 4;

  private final NameIndex index;
  private final TokenReadings readings;
  private final String text;
  private final List<Token> tokens;

  NameMatcher(NameIndex index, TokenReadings readings, String text, List<Token> tokens) {
    this.index = index;
    this.readings = readings;
    this.text = text;
    this.tokens = tokens;
  }

  /** Every match of several tokens, and of one with the dictionary's letters; they overlap. */
  List<NameMatch> wholeOrExact() {
    List<NameMatch> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!mayStart(i) || isInRow(i)) {
        continue;
      }
      int same = readings.same(i);
      if (same >= 0 && isBounded(tokens.get(i).span())) {
        alone(i, same, index.alone(same), found);
      }
      if (readings.isFirst(i)) {
        for (int j = i + 1; j <= Math.min(i + 2, tokens.size() - 1); j++) {
          if (joinable(i, j)) {
            startingPair(i, j, found);
          }
        }
      }
    }
    return found;
  }

  /** Damaged matches of one token with the family names that may be thought of. */
  List<NameMatch> damagedAlone(LoneWord lone) {
    List<NameMatch> found = new ArrayList<>();
    BitSet likely = lone.likely();
    BitSet expected = lone.expected(likely);
    int[] likelyIds = likely.stream().toArray();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean foreign = readings.isForeign(i);
      if ((foreign || token.surface().length() >= SHORTEST_ALONE && token.isCapitalized())
          && isBounded(token.span())) {
        boolean settled = !foreign && lone.isSettled(i);
        IntPredicate worthTelling =
            !settled && lone.isUnknown(i)
                ? id -> index.initial(id) == token.folded().charAt(0)
                : id -> false;
        List<BitSet> told = lone.toldBeside(i);
        IntPredicate wanted =
            settled
                ? id -> likely.get(id) || isIn(told, id)
                : id -> expected.get(id) || worthTelling.test(id) || isIn(told, id);
        int[] near =
            settled && told.isEmpty()
                ? readings.damagedAlone(i, likelyIds)
                : readings.damagedAlone(i, wanted);
        for (int id : near) {
          int[] families = index.families(id);
          alone(
              i,
              id,
              worthTelling.test(id) ? families : thinkable(families, i, settled, lone),
              found);
        }
      }
    }
    return found;
  }

  private static boolean isIn(List<BitSet> sets, int id) {
    for (BitSet set : sets) { // asked for hundreds of ids of each word
      if (set.get(id)) {
        return true;
      }
    }
    return false;
  }

  /** The family names for which something in the text speaks. */
  private int[] thinkable(int[] families, int i, boolean settled, LoneWord lone) {
    IdSet thinkable = new IdSet();
    for (int form : families) {
      int entry = index.entryOf(form);
      if (settled ? lone.isLikely(entry, i) : lone.mayStandAlone(entry, i)) {
        thinkable.add(form);
      }
    }
    return thinkable.toArray();
  }

  /** Whether the same word stands on both sides: {@code Kim Kim Kim} is nobody, and may go on. */
  private boolean isInRow(int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).folded().equals(tokens.get(i - 1).folded())
        && tokens.get(i).folded().equals(tokens.get(i + 1).folded());
  }

  private boolean mayStart(int i) {
    return readings.mayStart(i) || hasFallen(i);
  }

  /**
   * Whether a name's first word may have lost its capital: no ordinary word before a capital, or
   * any before two.
   */
  private boolean hasFallen(int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).isCapitalized()
        && readings.same(i) >= 0
        && index.isFirst(readings.same(i))
        && (!readings.isWord(i) || i + 2 < tokens.size() && tokens.get(i + 2).isCapitalized());
  }

  /** Matches of one token with forms of the same vocabulary. */
  private void alone(int i, int vocabulary, int[] forms, List<NameMatch> found) {
    Optional<TokenMatch> part =
        forms.length == 0 ? Optional.empty() : readings.match(i, vocabulary);
    if (part.isPresent()) {
      List<TokenMatch> parts = List.of(part.get());
      Span span = tokens.get(i).span();
      for (int form : forms) {
        found.add(new NameMatch(index.form(form), i, i, span, parts, false, false));
      }
    }
  }

  private void startingPair(int i, int j, List<NameMatch> found) {
    boolean fallen = !readings.mayStart(i);
    for (int form : readings.startingWith(i, j)) {
      extend(index.form(form), i, j)
          .filter(m -> !fallen || m.isExact() && isNoPhrase(m))
          .ifPresent(found::add);
    }
  }

  /**
   * An ordinary word is a family name in small letters before two syllables that make up a given
   * name: {@code hung Hsiu Chu}, but not {@code captain Tony Nelson}.
   */
  private boolean isNoPhrase(NameMatch m) {
    return !readings.isWord(m.first()) || m.parts().size() > 2 && m.form().text().indexOf('-') > 0;
  }

  private Optional<NameMatch> extend(NameForm form, int i, int j) {
    int length = form.vocabulary().length;
    int last = j + length - 2;
    if (last >= tokens.size()) {
      return Optional.empty();
    }
    for (int at = j; at < last; at++) {
      if (!joinable(at, at + 1)) {
        return Optional.empty();
      }
    }
    Span span = new Span(tokens.get(i).span().start(), tokens.get(last).span().end());
    if (!isBounded(span)) {
      return Optional.empty();
    }
    List<TokenMatch> parts = new ArrayList<>(length);
    for (int p = 0; p < length; p++) {
      Optional<TokenMatch> part = readings.match(p == 0 ? i : j + p - 1, form.vocabulary()[p]);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return Optional.of(
        new NameMatch(form, i, last, span, parts, j > i + 1, hasSpacedHyphen(i, last)));
  }

  /** Whether no letter is glued to the span; parting words is the seams' business. */
  private boolean isBounded(Span span) {
    return (span.start() == 0 || !Character.isLetter(text.codePointBefore(span.start())))
        && (span.end() == text.length() || !Character.isLetter(text.codePointAt(span.end())));
  }

  /**
   * Whether two tokens can be parts of one name: little stands between them, and no sentence end.
   */
  private boolean joinable(int i, int j) {
    if (j == i + 2) {
      Token middle = tokens.get(i + 1);
      int letters = middle.surface().length();
      boolean initial = letters == 1 && middle.isCapitalized();
      if (!initial
          && (letters > LONGEST_PUSHED_IN
              || !PUSHED_IN.contains(middle.surface().toLowerCase(Locale.ROOT)))) {
        return false;
      }
      return gapJoins(i, i + 1, false) && gapJoins(i + 1, j, initial);
    }
    return gapJoins(i, j, tokens.get(i).surface().length() == 1);
  }

  private boolean gapJoins(int i, int j, boolean stopAllowed) {
    if (!tokens.get(i).possessive().isEmpty()) {
      return false;
    }
    int start = tokens.get(i).span().end();
    int end = tokens.get(j).span().start();
    if (end - start > 3) {
      return false;
    }
    for (int k = start; k < end; k++) {
      char c = text.charAt(k);
      boolean joins =
          c == ' '
              || c == '\u00A0' // NO-BREAK SPACE
              || c == '-'
              || c == '\u2010' // HYPHEN
              || c == '\u2011' // NON-BREAKING HYPHEN
              || c == '\u00B7' // MIDDLE DOT
              || c == '\u30FB' // KATAKANA MIDDLE DOT
              || c == '.' && stopAllowed
              || Folding.isApostrophe(c);
      if (!joins) {
        return false;
      }
    }
    return true;
  }

  private boolean hasSpacedHyphen(int first, int last) {
    for (int i = first; i < last; i++) {
      String gap = text.substring(tokens.get(i).span().end(), tokens.get(i + 1).span().start());
      if (gap.length() > 1 && gap.indexOf('-') >= 0) {
        return true;
      }
    }
    return false;
  }
}
