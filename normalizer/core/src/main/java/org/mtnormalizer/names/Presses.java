package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mtnormalizer.names.Correspondence.Press;

/** What the presses of languages write for letters of others. Immutable. */
final class Presses {
  private final NameIndex index;
  private final SoundDistance distance;

  /** Languages of whose press it is known how it writes the letters of others. */
  private final Set<Press> known;

  Presses(NameIndex index, SoundDistance distance, List<Correspondence> correspondences) {
    this.index = index;
    this.distance = distance;
    this.known =
        correspondences.stream()
            .flatMap(c -> c.presses().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether consonants of a match's tokens are such as the press of a language never writes where
   * English has those of the dictionary, from whichever of the source languages: they came from yet
   * another language.
   *
   * @param sources the languages that the name may be of; empty if any. If nothing is known of one
   *     of them, any other custom is heeded, too
   */
  boolean isForeignTo(String language, NameMatch m, List<Token> tokens, Set<String> sources) {
    List<Correspondence> changed = new ArrayList<>();
    for (int p = 0; p < m.parts().size(); p++) {
      TokenMatch part = m.parts().get(p);
      if (part.channel() == Channel.ROMANIZATION) {
        String folded = tokens.get(m.tokenOf(p)).folded();
        distance.path(index.latin(part.vocabulary()), folded).stream()
            .filter(c -> hasConsonant(c.one()) && hasConsonant(c.other()))
            .forEach(changed::add);
      }
    }
    Set<Press> ofLanguage = those(p -> p.language().equals(language));
    Set<String> routes = ofLanguage.stream().map(Press::source).collect(Collectors.toSet());
    boolean all = sources.isEmpty() || !routes.containsAll(sources);
    return !changed.isEmpty()
        && ofLanguage.stream()
            .filter(p -> all || sources.contains(p.source()))
            .noneMatch(p -> changed.stream().allMatch(c -> c.presses().contains(p)));
  }

  /** The presses that pass, or all if none does: of those nothing is known. */
  private Set<Press> those(Predicate<Press> wanted) {
    Set<Press> some = known.stream().filter(wanted).collect(Collectors.toSet());
    return some.isEmpty() ? known : some;
  }

  private static boolean hasConsonant(String letters) {
    return letters
        .chars()
        .anyMatch(c -> c >= 'a' && c <= 'z' && c != 'y' && !Folding.isVowel((char) c));
  }
}
