package org.mtnormalizer.names;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mtnormalizer.document.Span;

/**
 * Names of which a text has pieces: a word broken by a space ({@code Lewan dowski}) or cut in two
 * ({@code Lewan Dowski}), a family name cut off ({@code Lewan}), standing where the given name
 * should, too ({@code Costa Costa}), or translated word by word ({@code Peer Stone Bridge}). A word
 * is joined only where the rest of the name stands beside it or something in the text speaks for
 * the person, and a meaning is one behind the given name; the others are told.
 */
final class NamePieces {
  /** Fewer letters are too many people's. */
  static final int SHORTEST_JOINED = 6;

  /** Fewer letters are a particle or a numeral: {@code De Luca} is no Deluca. */
  private static final int SHORTEST_HALF = 3;

  /** Letters of a joined name in which one may be wrong. */
  private static final int LONG_ENOUGH = 8;

  /** Words that one family name may mean. */
  private static final int MOST_WORDS = 4;

  /** Those of a given name of Korean or Chinese. */
  private static final int MOST_SYLLABLES = 3;

  private static final int SHORTEST_BEGIN = 5;
  private static final int FEWEST_MISSING = 3;
  private static final double SURE = 0.9;

  private final DocumentFacts facts;
  private final NameIndex index;
  private final NameMeanings meanings;
  private final LoneWord lone;
  private final BrokenWords broken;

  /** Family names of those whom the text mentions. */
  private final int[] mentioned;

  NamePieces(DocumentFacts facts, LoneWord lone) {
    this.facts = facts;
    this.index = facts.dictionary().index();
    this.meanings = facts.dictionary().channels().meanings();
    this.lone = lone;
    this.mentioned = index.familiesOf(facts.evidence().mentioned()).stream().toArray();
    this.broken = new BrokenWords(facts, lone, mentioned);
  }

  /**
   * Whole names that were translated word by word, have the family name on both sides or a space
   * within a word; disjoint and in the order of the text.
   */
  List<NameFinding> wholes() {
    List<NameFinding> found = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < facts.tokens().size(); i++) {
      if (!facts.tokens().get(i).isCapitalized()
          && !facts.tokens().get(Math.max(0, i - 1)).isCapitalized()) {
        continue; // for most words
      }
      int at = i;
      Optional<NameFinding> name =
          facts.tokens().get(Math.max(0, i - 1)).span().start() < end
              ? Optional.empty()
              : wordByWord(i).or(() -> onBothSides(at)).or(() -> piece(broken.whole(at), true));
      if (name.isPresent()) {
        found.add(name.get());
        end = name.get().span().end();
      }
    }
    return found;
  }

  /** The others, in the order of the text; they may overlap what else was found. */
  List<NameFinding> findings() {
    List<NameFinding> found = new ArrayList<>();
    for (int i = 0; i < facts.tokens().size(); i++) {
      int at = i;
      if (facts.tokens().get(i).isCapitalized()) {
        (isBeforeCapital(i) ? pair(i) : piece(broken.family(i), false).or(() -> cutOff(at)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isBeforeCapital(int i) {
    if (i + 1 >= facts.tokens().size()) {
      return false;
    }
    return facts.tokens().get(i + 1).isCapitalized() && facts.followsSpace(i + 1);
  }

  private Optional<NameFinding> pair(int i) {
    if (isBeforeCapital(i + 1) && !facts.readings().isWord(i + 2)) {
      return Optional.empty();
    }
    Token left = facts.tokens().get(i);
    Token right = facts.tokens().get(i + 1);
    return left.surface().equals(right.surface()) ? twice(i) : cutInTwo(i, left, right);
  }

  /** A person's name of which a part means several words: {@code Luis The Street Pou}. */
  private Optional<NameFinding> wordByWord(int i) {
    if (i == 0
        || !facts.tokens().get(i - 1).isCapitalized()
        || !facts.readings().beginsMeaning(i)
        || !facts.followsSpace(i)) {
      return Optional.empty();
    }
    if (Arrays.stream(facts.readings().givenNames(i - 1)).noneMatch(index::isFirst)) {
      return Optional.empty();
    }
    IdSet seconds = new IdSet();
    StringBuilder words = new StringBuilder();
    for (int last = i; last < endOfWords(i); last++) {
      words.append(last > i ? " " : "").append(facts.tokens().get(last).folded());
      meanings.of(facts.language(), words.toString()).forEach(seconds::add);
    }
    for (int given : facts.readings().givenNames(i - 1)) {
      for (int f : index.startingWith(given, seconds.toArray())) {
        NameForm form = index.form(f);
        int last = meant(form, 1, i);
        if (last >= i + form.vocabulary().length - 1
            && facts.dictionary().entry(form.entry()).type().equals("person")
            && (isSpokenOf(form, i - 1, last)
                || given == facts.readings().same(i - 1)
                    && facts.evidence().speaksOf(form.entry())
                    && (form.vocabulary().length > 2 || facts.evidence().showsDamage()))) {
          return finding(form, i - 1, last, true, "", Channel.TRANSLATED_PART);
        }
      }
    }
    return Optional.empty();
  }

  private int endOfWords(int i) {
    int end = i + 1;
    while (end < facts.tokens().size() && end < i + MOST_WORDS && facts.followsSpace(end)) {
      end++;
    }
    return end;
  }

  /**
   * The last token of those from {@code token} on that are, or mean, the parts of a form from
   * {@code part} on; negative if they do not.
   */
  private int meant(NameForm form, int part, int token) {
    if (part == form.vocabulary().length) {
      return token - 1;
    }
    if (token >= facts.tokens().size() || !facts.followsSpace(token)) {
      return -1;
    }
    int id = form.vocabulary()[part];
    StringBuilder words = new StringBuilder();
    for (int last = token; last < endOfWords(token); last++) {
      words.append(last > token ? " " : "").append(facts.tokens().get(last).folded());
      if (words.toString().equals(index.folded(id))
          || meanings.translates(facts.language(), words.toString(), id)) {
        int end = meant(form, part + 1, last + 1);
        if (end >= 0) {
          return end;
        }
      }
    }
    return -1;
  }

  private Optional<NameFinding> cutInTwo(int i, Token left, Token right) {
    String joined = left.folded() + right.folded();
    if (joined.length() < SHORTEST_JOINED
        || left.surface().length() < SHORTEST_HALF
        || right.surface().length() < SHORTEST_HALF
        || left.isAllCaps()
        || right.isAllCaps()) {
      return Optional.empty();
    }
    boolean known = facts.readings().isKnown(i) && facts.readings().isKnown(i + 1);
    boolean behindName = lone.standsBehindName(i);
    if (behindName && !isLike(joined, index.familiesBehind(facts.tokens().get(i - 1).folded()))
        || known && !behindName && !isLike(joined, mentioned)) {
      return Optional.empty(); // for nearly all pairs, and cheaper than to look up what is like
    }
    Optional<NameFinding> unlicensed = Optional.empty();
    for (int id : like(joined)) {
      for (int f : index.families(id)) {
        NameForm form = index.form(f);
        boolean given = behindName && isGivenName(form, i - 1);
        boolean mentioned = facts.evidence().isMentioned(form.entry());
        if (given || !behindName && (mentioned || !known)) {
          if (given || isSpokenOf(form, i, i + 1)) {
            return finding(form, i, i + 1, false, "");
          }
          unlicensed = finding(form, i, i + 1, false, NamePlausibility.UNLICENSED);
        }
      }
    }
    return unlicensed;
  }

  /** Whether one of a few names has these letters, or all of them but one. */
  private boolean isLike(String joined, int[] names) {
    for (int id : names) {
      if (OneEdit.parts(index.folded(id), joined)) {
        return true;
      }
    }
    return false;
  }

  /** The vocabulary of these letters; of long ones also that with another letter. */
  private int[] like(String joined) {
    int same = index.vocabularyId(joined);
    if (same >= 0 || joined.length() < LONG_ENOUGH) {
      return same >= 0 ? new int[] {same} : new int[0];
    }
    IdSet near = new IdSet();
    int letters = OneEdit.letters(joined);
    for (int id : index.soundingLike(joined, UScript.LATIN)) { // hundreds, which lie far apart
      if (OneEdit.mayPart(index.letters(id), letters) && OneEdit.parts(index.folded(id), joined)) {
        near.add(id);
      }
    }
    int[] all = near.toArray();
    return all.length == 1 ? all : new int[0];
  }

  private boolean isGivenName(NameForm form, int token) {
    String given = Token.of(facts.dictionary().entry(form.entry()).canonical()).get(0).folded();
    return facts.tokens().get(token).folded().equals(given);
  }

  private boolean isSpokenOf(NameForm form, int first, int last) {
    return facts.evidence().isMentioned(form.entry())
        || facts.titles().tellsRole(form.entry(), first, last);
  }

  /** Where the given name should stand, the family name stands once more. */
  private Optional<NameFinding> twice(int i) {
    int id = index.vocabularyId(facts.tokens().get(i).folded());
    if (id < 0 || lone.standsBehindName(i)) {
      return Optional.empty();
    }
    for (int f : index.families(id)) {
      NameForm form = index.form(f);
      if (isSpokenOf(form, i, i + 1)) {
        return finding(form, i, i + 1, true, "the family name stands twice");
      }
    }
    return Optional.empty();
  }

  /** {@code Kim Min-jae Kim}: the family name stands where both customs have it. */
  private Optional<NameFinding> onBothSides(int i) {
    String family = facts.tokens().get(i).folded();
    if (!facts.tokens().get(i).isCapitalized()
        || !facts.readings().isSyllabicFamily(i)
        || lone.standsBehindName(i)
        || i + 1 == facts.tokens().size()
        || facts.readings().same(i + 1) < 0) {
      return Optional.empty();
    }
    for (int last = i + 2; last <= i + MOST_SYLLABLES && last < facts.tokens().size(); last++) {
      if (facts.tokens().get(last).folded().equals(family)
          && facts.followsSpace(last)
          && !isBeforeCapital(last)) {
        int end = last;
        for (int f : index.startingWith(facts.readings().same(i), facts.readings().same(i + 1))) {
          NameForm form = index.form(f);
          if (form.vocabulary().length == end - i
              && IntStream.range(0, end - i)
                  .allMatch(p -> form.vocabulary()[p] == facts.readings().same(i + p))) {
            return finding(form, i, end, true, "");
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Short names that people are called by look alike, so it is told and left. */
  private Optional<NameFinding> cutOff(int i) {
    Token token = facts.tokens().get(i);
    if (token.folded().length() < SHORTEST_BEGIN
        || facts.readings().isKnown(i)
        || lone.standsBehindName(i)) {
      return Optional.empty();
    }
    for (NameForm form : index.familiesBeginning(token.folded(), FEWEST_MISSING)) {
      if (isSpokenOf(form, i, i)) {
        return finding(form, i, i, false, "may be a short name");
      }
    }
    return Optional.empty();
  }

  private Optional<NameFinding> piece(Optional<BrokenWords.Found> found, boolean whole) {
    return found.flatMap(f -> finding(f.form(), f.first(), f.last(), whole, ""));
  }

  /**
   * @param objection empty if it is believed
   */
  private Optional<NameFinding> finding(
      NameForm form, int first, int last, boolean whole, String objection) {
    return finding(form, first, last, whole, objection, Channel.SEPARATOR);
  }

  private Optional<NameFinding> finding(
      NameForm form, int first, int last, boolean whole, String objection, Channel channel) {
    NameEntry entry = facts.dictionary().entry(form.entry());
    Span span =
        new Span(facts.tokens().get(first).span().start(), facts.tokens().get(last).span().end());
    Optional<String> right =
        whole
            ? entry.canonicalIn(facts.language())
            : NameForms.localizedFamily(entry, facts.language());
    return right.map(
        canonical ->
            new NameFinding(
                span,
                form.entry(),
                canonical,
                channel,
                true,
                whole,
                facts.evidence().isMentioned(form.entry()),
                SURE,
                false,
                Optional.of(objection).filter(o -> !o.isEmpty()),
                form.text()));
  }
}
