package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mtnormalizer.document.Span;

/**
 * People whom a badly translated text names rightly, and once more with other letters in one word:
 * where {@code Carlos Ghosn} stands, {@code Carlos Gohn} is he. How those letters came about does
 * not matter here, so that no channel needs to explain them; but the word must be nobody's name as
 * far as the dictionary knows.
 */
final class SecondSpelling {
  /** Letters that are otherwise, too many or too few. */
  private static final int MOST_EDITS = 2;

  private static final int SHORTEST = 4;

  private static final int LONGEST_ENDING = 3;

  private static final double CONFIDENCE = 0.85;

  private final DocumentFacts facts;
  private final NameDistance distance;
  private final List<Token> tokens;
  private final Collection<NameFinding> known;

  /**
   * @param alone whether only the family name stands elsewhere, see {@link NamedAlone}
   */
  private record Name(int entry, String canonical, List<Token> words, boolean alone) {}

  private record Window(Name name, int first) {}

  /**
   * @param known what else was found in the text
   */
  SecondSpelling(DocumentFacts facts, Collection<NameFinding> known) {
    this.facts = facts;
    this.distance = new NameDistance(facts);
    this.tokens = facts.tokens();
    this.known = known;
  }

  /** They may overlap what else was found. */
  List<NameFinding> findings() {
    if (!facts.evidence().isRepairedThroughout()) {
      return List.of();
    }
    Map<String, List<Window>> places = places();
    Set<Window> seen = new HashSet<>();
    List<NameFinding> found = new ArrayList<>();
    for (int i = 0; i < tokens.size() && !places.isEmpty(); i++) {
      for (Window place : places.getOrDefault(tokens.get(i).folded(), List.of())) {
        Window window = new Window(place.name(), i - place.first());
        if (window.first() >= 0
            && window.first() + place.name().words().size() <= tokens.size()
            && seen.add(window)) {
          finding(window).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** By folded word: the names that hold it, and where in them. */
  private Map<String, List<Window>> places() {
    Map<String, List<Window>> places = new HashMap<>();
    Set<Integer> entries = new HashSet<>();
    for (NameFinding f : known) {
      if (f.full()
          && f.objection().isEmpty()
          && f.canonical().equals(f.span().of(facts.text()))
          && facts.dictionary().entry(f.entry()).type().equals("person")
          && entries.add(f.entry())) {
        addPlaces(new Name(f.entry(), f.canonical(), Token.of(f.canonical()), false), places);
      }
    }
    facts
        .evidence()
        .namedAlone()
        .filter(entries::add)
        .forEach(
            e ->
                facts
                    .dictionary()
                    .entry(e)
                    .canonicalIn(facts.language())
                    .map(canonical -> new Name(e, canonical, Token.of(canonical), true))
                    .ifPresent(name -> addPlaces(name, places)));
    return places;
  }

  private static void addPlaces(Name name, Map<String, List<Window>> places) {
    for (int p = 0; p < name.words().size() && name.words().size() > 1; p++) {
      places
          .computeIfAbsent(name.words().get(p).folded(), w -> new ArrayList<>())
          .add(new Window(name, p));
    }
  }

  private Optional<NameFinding> finding(Window window) {
    List<Token> words = window.name().words();
    int first = window.first();
    int last = first + words.size() - 1;
    int[] others =
        IntStream.range(0, words.size())
            .filter(p -> !tokens.get(first + p).surface().equals(words.get(p).surface()))
            .toArray();
    Span span = new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
    return others.length == 1
            && IntStream.rangeClosed(first + 1, last).allMatch(facts::followsSpace)
            && !isEndOfName(first)
            && !facts.goesOn(last)
            && isSpelledOtherwise(words.get(others[0]), tokens.get(first + others[0]))
            && (window.name().alone()
                ? others[0] == words.size() - 1
                : isNobodysName(tokens.get(first + others[0])))
            && !distance.isIntroduced(first, last)
        ? Optional.of(
            new NameFinding(
                span,
                window.name().entry(),
                window.name().canonical(),
                Channel.TYPING,
                true,
                true,
                true,
                CONFIDENCE,
                false,
                Optional.empty(),
                window.name().canonical() + ", also mentioned elsewhere in the text"))
        : Optional.empty();
  }

  /** {@code Jean Carlos Gohn}: a longer name is somebody else's. */
  private boolean isEndOfName(int first) {
    return first > 0 && facts.followsCapital(first) && !facts.words().isWord(tokens.get(first - 1));
  }

  /**
   * Some letters within the word; another end makes another family ({@code Lukashevich}, {@code
   * Castet}), as do letters put behind ({@code Trussell}).
   */
  private boolean isSpelledOtherwise(Token right, Token there) {
    String one = right.folded();
    String other = there.folded();
    return there.isCapitalized()
        && there.possessive().isEmpty()
        && Math.min(one.length(), other.length()) >= SHORTEST
        && one.charAt(one.length() - 1) == other.charAt(other.length() - 1)
        && !one.equals(other)
        && edits(one, other) <= MOST_EDITS
        && holdsApostrophe(right) == holdsApostrophe(there)
        && !mayBeInflected(one, other);
  }

  private boolean isNobodysName(Token token) {
    return !facts.dictionary().isPersonToken(token.surface())
        && !facts.dictionary().isGivenName(token.folded());
  }

  /** Turkish puts endings behind one. */
  private static boolean holdsApostrophe(Token token) {
    return token.surface().codePoints().anyMatch(Folding::isApostrophe);
  }

  /** Whether they differ where the text's language puts its endings. */
  private boolean mayBeInflected(String right, String there) {
    int stem = Math.max(right.length(), there.length()) - LONGEST_ENDING;
    return OwnGrammar.isWithoutCases(facts.language())
        ? there.equals(right + "s")
        : right.regionMatches(0, there, 0, stem);
  }

  private static int edits(String a, String b) {
    int[] row = IntStream.rangeClosed(0, b.length()).toArray();
    for (int i = 0; i < a.length(); i++) {
      int diagonal = row[0];
      row[0] = i + 1;
      for (int j = 0; j < b.length(); j++) {
        int above = row[j + 1];
        int changed = diagonal + (a.charAt(i) == b.charAt(j) ? 0 : 1);
        row[j + 1] = Math.min(changed, 1 + Math.min(above, row[j]));
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
