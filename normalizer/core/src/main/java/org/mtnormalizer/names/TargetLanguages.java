package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.mtnormalizer.Knowledge;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.language.Lexicon;

/**
 * Names in texts in other languages than English: as those languages write and inflect them.
 *
 * <p>In scripts other than the Latin one this is all that is looked for. How foreign names sound is
 * written there in many ways, which differ by one vowel or consonant as names of different people
 * do; so the noisy channel of {@link NameSearch} is not asked, but {@link LocalChannels} where the
 * rest of a name stands rightly.
 */
final class TargetLanguages {
  private static final Set<String> UNSPACED = Set.of("zh", "ja");

  private final List<NameEntry> entries;
  private final List<Ending> endings;
  private final List<NameWord> words;
  private final SoundDistance distance;
  private final Roles roles;
  private final Lexicon lexicon;
  private final Map<String, Known> byLanguage = new ConcurrentHashMap<>();

  /** By text, for all languages. */
  private final Map<String, LocalNames.Cut> cuts = new ConcurrentHashMap<>();

  /** What is known of one language. */
  private record Known(LocalNames names, Optional<LocalChannels> channels) {
    boolean isUnspaced() {
      return UNSPACED.contains(names.language());
    }
  }

  TargetLanguages(Knowledge knowledge, SoundDistance distance, Roles roles, Lexicon lexicon) {
    this.entries = knowledge.names();
    this.endings = knowledge.endings();
    this.words = knowledge.nameWords();
    this.distance = distance;
    this.roles = roles;
    this.lexicon = lexicon;
  }

  private Known known(String language) {
    LocalNames names =
        new LocalNames(
            language, entries, endings, t -> cuts.computeIfAbsent(t, LocalNames.Cut::of));
    return new Known(
        names,
        isAlone(language)
            ? Optional.of(new LocalChannels(names, words, distance, roles))
            : Optional.empty());
  }

  /** Whether names in texts of the language are looked for here alone. */
  boolean isAlone(String language) {
    return !LocalNames.isLatin(language);
  }

  /** Sorted and disjoint; none in English, and none where the language is not known. */
  List<NameFinding> find(Document document) {
    if (!isTarget(document)) {
      return List.of();
    }
    Known known = byLanguage.computeIfAbsent(document.primaryLanguage(), this::known);
    LocalNames names = known.names();
    Collection<NameFinding> local =
        known.isUnspaced()
            ? new UnspacedSearch(names, known.channels().orElseThrow(), document).findings()
            : new LocalSearch(names, known.channels(), lexicon, document).findings();
    return isAlone(names.language())
        ? merged(local, new LatinRemains(names, entries, document).findings())
        : List.copyOf(local);
  }

  /** Those of the findings that stand there with the right letters. */
  List<NameFinding> exact(Document document) {
    if (!isTarget(document)) {
      return List.of();
    }
    Known known = byLanguage.computeIfAbsent(document.primaryLanguage(), this::known);
    Collection<NameFinding> undamaged =
        known.isUnspaced()
            ? new UnspacedSearch(known.names(), known.channels().orElseThrow(), document)
                .undamaged()
            : new LocalSearch(known.names(), known.channels(), lexicon, document).undamaged();
    return undamaged.stream().filter(f -> f.channel() == Channel.EXACT).toList();
  }

  private static boolean isTarget(Document document) {
    String language = document.primaryLanguage();
    return !language.equals("en") && !language.equals("und") && !language.isEmpty();
  }

  /**
   * All of the first, and of the others what does not overlap them; sorted.
   *
   * @param first disjoint
   */
  static List<NameFinding> merged(Collection<NameFinding> first, Collection<NameFinding> others) {
    NavigableMap<Integer, Span> taken = new TreeMap<>();
    first.forEach(f -> taken.put(f.span().start(), f.span()));
    List<NameFinding> all = new ArrayList<>(first);
    for (NameFinding other : others) {
      Map.Entry<Integer, Span> last = taken.lowerEntry(other.span().end());
      if (last == null || !last.getValue().overlaps(other.span())) {
        all.add(other);
      }
    }
    all.sort(Comparator.comparing(NameFinding::span));
    return List.copyOf(all);
  }
}
