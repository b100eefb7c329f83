package org.mtnormalizer.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What comes back of a name whose form in another alphabet the dictionary states: {@code Наоми Аки}
 * read letter by letter ({@code Naomi Aki} for Naomi Ackie), or taken for another name that is
 * written the same there ({@code Браун} is Brown as well as Braun). Immutable.
 */
final class RelayForms {
  /** Nats; the letters are just those of the stated form. */
  private static final double READ_OFF = 0.8;

  /** Another name, which the translator thought of first. */
  private static final double ALIKE = 1.2;

  /** Names that more share are a sound, not a name. */
  private static final int MOST_ALIKE = 6;

  private static final int SHORTEST = 3;

  /** Through whose letters names come; other Cyrillic forms sound like the Russian ones. */
  private static final List<String> LANGUAGES =
      List.of("ru", "el", "ar", "fa", "he", "hi", "zh", "ja", "ko");

  /** What parts the tokens of a stated form. */
  private static final Pattern GAP = Pattern.compile("[\\s\u00B7\u30FB=\u2010-]+");

  private final Map<String, Set<Way>> byLetters = new HashMap<>();

  private record Way(int id, String language, boolean readOff) {
    double cost() {
      return readOff ? READ_OFF : ALIKE;
    }
  }

  /** A token of a stated form, as {@link LocalKey} and as Latin letters. */
  private record Read(String key, String letters) {
    static Read of(String word) {
      return new Read(LocalKey.of(word), Latinizer.letters(word));
    }
  }

  /** The same by its key. */
  private record Local(String language, String key) {}

  RelayForms(List<NameEntry> entries, NameIndex index) {
    Map<Local, Set<Integer>> alike = new HashMap<>();
    Map<String, Read> read = new HashMap<>(); // ICU takes its time, and names share their words
    for (NameEntry entry : entries) {
      if (entry.type().equals("person")) {
        int[] ids =
            GAP.splitAsStream(entry.canonical())
                .mapToInt(word -> index.vocabularyId(Folding.fold(word)))
                .toArray();
        for (String language : LANGUAGES) {
          for (String form : entry.factValues(NameEntry.LOCALIZED + language)) {
            String[] words = GAP.split(form);
            if (words.length == ids.length && !isOwnScript(entry, language)) {
              for (int i = 0; i < ids.length; i++) {
                add(ids[i], language, words[i], index, alike, read);
              }
            }
          }
        }
      }
    }
    alike.forEach((local, ids) -> addAlike(local, ids, index));
  }

  private void add(
      int id,
      String language,
      String word,
      NameIndex index,
      Map<Local, Set<Integer>> alike,
      Map<String, Read> read) {
    if (id < 0 || word.isEmpty() || Character.isLowerCase(word.codePointAt(0))) {
      return; // a title has no capital
    }
    Read there = read.computeIfAbsent(word, Read::of);
    alike.computeIfAbsent(new Local(language, there.key()), l -> new HashSet<>()).add(id);
    if (there.letters().length() >= SHORTEST && !there.letters().equals(index.folded(id))) {
      add(there.letters(), new Way(id, language, true));
    }
  }

  /**
   * Names of China, Japan and Korea are in another order there, and do not come back from there.
   */
  private static boolean isOwnScript(NameEntry entry, String language) {
    return entry.homeLanguages().anyMatch(language::equals)
        || List.of("zh", "ja", "ko").contains(language)
            && entry.homeLanguages().anyMatch(List.of("zh", "ja", "ko")::contains);
  }

  private void addAlike(Local local, Set<Integer> ids, NameIndex index) {
    if (ids.size() > MOST_ALIKE) {
      return;
    }
    for (int one : ids) {
      String letters = index.folded(one);
      for (int other : ids) {
        if (one != other && letters.length() >= SHORTEST) {
          add(letters, new Way(other, local.language(), false));
        }
      }
    }
  }

  private void add(String letters, Way way) {
    byLetters.computeIfAbsent(letters, l -> new HashSet<>()).add(way);
  }

  /** The vocabulary that a folded Latin token may have been. */
  Set<Integer> candidates(String folded) {
    return byLetters.getOrDefault(folded, Set.of()).stream()
        .map(Way::id)
        .collect(Collectors.toSet());
  }

  /**
   * The cheapest way in which a vocabulary item came back so; empty if there is none.
   *
   * @param relays the languages from which the text may come: another name is no sign of any
   */
  Optional<TokenMatch> match(String folded, int id, Set<String> relays) {
    return byLetters.getOrDefault(folded, Set.of()).stream()
        .filter(way -> way.id() == id)
        .filter(way -> way.readOff() || relays.contains(way.language()))
        .min(
            Comparator.comparingDouble(Way::cost)
                .thenComparing(way -> !relays.contains(way.language()))
                .thenComparing(Way::language))
        .map(way -> new TokenMatch(id, way.cost(), Channel.RELAY, way.language()));
  }
}
