package org.mtnormalizer.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who adds a name says how it is written. Where the dictionary has the same name in another
 * romanization ({@code Valeri Polyakov} beside an added {@code Valery Poliakov}), it is not that
 * name's rival.
 */
final class AddedNames {
  /** What a part of a name costs at most that is merely written otherwise. */
  private static final double MERELY_SPELLED = 1.6;

  private final DocumentFacts facts;
  private final Set<Place> added = new HashSet<>();

  private record Place(int first, int last) {}

  AddedNames(List<ScoredMatch> scored, DocumentFacts facts) {
    this.facts = facts;
    for (ScoredMatch s : scored) {
      NameMatch m = s.match();
      if (facts.dictionary().weigher().isLookedFor(m.form().entry())
          && m.parts().stream().allMatch(AddedNames::isMerelySpelled)) {
        added.add(new Place(m.first(), m.last()));
      }
    }
  }

  private static boolean isMerelySpelled(TokenMatch part) {
    return part.isExact()
        || part.channel() == Channel.ROMANIZATION && part.cost() <= MERELY_SPELLED;
  }

  /**
   * Whether the match is of a name that came with the program, and stands for an added one. Who
   * writes Latin letters at home has one form, and who is written otherwise is another: Olivier and
   * Oliver Blum.
   */
  boolean isThatOf(ScoredMatch s) {
    NameMatch m = s.match();
    return !added.isEmpty()
        && !facts.dictionary().weigher().isAdded(m.form().entry())
        && !(m.isExact() && facts.entry(m).isAtHomeInLatin())
        && m.parts().stream().allMatch(AddedNames::isMerelySpelled)
        && added.contains(new Place(m.first(), m.last()));
  }
}
