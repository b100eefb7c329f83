package org.mtnormalizer.names;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * People whose family name a text has alone before it has it behind a given name, though somebody
 * of their given name stands in front: whoever writes {@code Ghosn denies it} has told who Ghosn
 * is, so that in a damaged text {@code Carlos Gohn} above may be he.
 */
final class NamedAlone {
  /** Shorter family names are words and syllables, too. */
  private static final int SHORTEST = 4;

  private static final int GIVEN_AND_FAMILY = 2;

  private NamedAlone() {}

  static BitSet entries(DocumentFacts facts) {
    BitSet entries = new BitSet();
    if (!facts.evidence().isRepaired()) {
      return entries; // in a text in good order the reader knows who Merkel is
    }
    List<Token> tokens = facts.tokens();
    NameIndex index = facts.dictionary().index();
    Map<Integer, Integer> given = new TreeMap<>();
    Map<Integer, Integer> families = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isFirstAndAlone(facts, i, seen)) {
        families.put(index.vocabularyId(tokens.get(i).folded()), i);
      } else if (tokens.get(i).isCapitalized() && facts.followsCapital(i)) {
        given.putIfAbsent(index.vocabularyId(tokens.get(i - 1).folded()), i);
      }
      seen.add(tokens.get(i).folded());
    }
    for (int f : index.startingWith(index.firsts(ids(given)), index.seconds(ids(families)))) {
      NameForm form = index.form(f);
      int[] name = form.vocabulary();
      if (form.kind() == NameForm.Kind.CANONICAL
          && name.length == GIVEN_AND_FAMILY
          && facts.dictionary().entry(form.entry()).type().equals("person")
          && given.get(name[0]) < families.get(name[1])) {
        entries.set(form.entry());
      }
    }
    return entries;
  }

  private static int[] ids(Map<Integer, Integer> places) {
    return places.keySet().stream().filter(id -> id >= 0).mapToInt(Integer::intValue).toArray();
  }

  private static boolean isFirstAndAlone(DocumentFacts facts, int i, Set<String> seen) {
    Token token = facts.tokens().get(i);
    return token.isCapitalized()
        && token.surface().length() >= SHORTEST
        && !seen.contains(token.folded())
        && !(facts.followsCapital(i) && !facts.words().isWord(facts.tokens().get(i - 1)))
        && !(i + 1 < facts.tokens().size()
            && facts.followsCapital(i + 1)
            && facts.tokens().get(i + 1).isCapitalized())
        && !facts.words().isWord(token);
  }
}
