package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.language.Lexicon;

/**
 * Names in texts in other languages than English: as those languages write and inflect them.
 *
 * <p>In scripts other than the Latin one this is all that is looked for. How foreign names sound is
 * written there in many ways, which differ by one vowel or consonant as names of different people
 * do; so the noisy channel of {@link NameSearch} is not asked.
 */
final class TargetLanguages {
  private static final Set<String> UNSPACED = Set.of("zh", "ja");

  private final List<NameEntry> entries;
  private final List<Ending> endings;
  private final Lexicon lexicon;
  private final Map<String, LocalNames> byLanguage = new ConcurrentHashMap<>();

  TargetLanguages(List<NameEntry> entries, List<Ending> endings, Lexicon lexicon) {
    this.entries = entries;
    this.endings = endings;
    this.lexicon = lexicon;
  }

  /** Whether names in texts of the language are looked for here alone. */
  boolean isAlone(String language) {
    return !LocalNames.isLatin(language);
  }

  /** Sorted and disjoint; none in English, and none where the language is not known. */
  List<NameFinding> find(Document document) {
    String language = document.primaryLanguage();
    if (language.equals("en") || language.equals("und") || language.isEmpty()) {
      return List.of();
    }
    LocalNames names =
        byLanguage.computeIfAbsent(language, l -> new LocalNames(l, entries, endings));
    Collection<NameFinding> local =
        UNSPACED.contains(language)
            ? new UnspacedSearch(names, document).findings()
            : new LocalSearch(names, lexicon, document).findings();
    return isAlone(language)
        ? merged(local, new LatinRemains(names, entries, document).findings())
        : List.copyOf(local);
  }

  /** All of the first, and of the others what does not overlap them; sorted. */
  static List<NameFinding> merged(Collection<NameFinding> first, Collection<NameFinding> others) {
    List<NameFinding> all = new ArrayList<>(first);
    for (NameFinding other : others) {
      if (first.stream().noneMatch(f -> f.span().overlaps(other.span()))) {
        all.add(other);
      }
    }
    all.sort(Comparator.comparing(NameFinding::span));
    return List.copyOf(all);
  }
}
