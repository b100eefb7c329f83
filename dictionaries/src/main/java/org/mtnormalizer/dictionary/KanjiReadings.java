package org.mtnormalizer.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mtnormalizer.names.NameEntry;
import org.mtnormalizer.names.Spelling;

/**
 * Gives Japanese persons the names that come of reading their kanji in another way: 茂 is Shigeru in
 * 石破茂 ({@code Shigeru Ishiba}), and Mo where a machine knows the character but not the man. Only
 * one of family and given name is read wrongly; the other tells who it is.
 */
final class KanjiReadings {
  /** Of a part of several characters, so many readings of each. */
  private static final int FIRST_READINGS = 3;

  private static final int MOST_CHARACTERS = 3;

  /** Shorter ones are syllables of many names. */
  private static final int SHORTEST = 2;

  private static final int REPEATED = '\u3005'; // IDEOGRAPHIC ITERATION MARK

  private final Map<Integer, List<String>> readings;

  /** Folded; what somebody is called is no wrong reading of another. */
  private final Set<String> names;

  /**
   * @param readings by character, in letters of the Hepburn system, the most usual first
   * @param names all canonical forms and aliases, folded
   */
  KanjiReadings(Map<Integer, List<String>> readings, Set<String> names) {
    this.readings = readings;
    this.names = names;
  }

  NameEntry withMisreadings(NameEntry entry) {
    Optional<String> kanji = entry.fact("name:ja");
    Optional<String> family = entry.fact("family");
    if (!entry.type().equals("person")
        || !entry.factValues("country").contains("JP")
        || kanji.isEmpty()
        || family.isEmpty()
        || !entry.canonical().endsWith(" " + family.get())) {
      return entry;
    }
    String given =
        entry.canonical().substring(0, entry.canonical().length() - family.get().length() - 1);
    int[] characters = characters(kanji.get());
    int split = split(characters, family.get(), given);
    if (split < 0) {
      return entry;
    }
    Set<String> forms = new LinkedHashSet<>();
    for (String other : others(characters, 0, split, family.get())) {
      add(given, other, forms);
    }
    for (String other : others(characters, split, characters.length, given)) {
      add(other, family.get(), forms);
    }
    return forms.isEmpty() ? entry : entry.with("name:ja-Latn", List.copyOf(forms));
  }

  /** A mark of repetition stands for the character before it. */
  private static int[] characters(String kanji) {
    int[] characters = kanji.codePoints().toArray();
    for (int i = 1; i < characters.length; i++) {
      characters[i] = characters[i] == REPEATED ? characters[i - 1] : characters[i];
    }
    return characters;
  }

  private void add(String given, String family, Set<String> forms) {
    String one = given + " " + family;
    String other = family + " " + given;
    if (!names.contains(Spelling.fold(one)) && !names.contains(Spelling.fold(other))) {
      forms.add(one);
      forms.add(other);
    }
  }

  /**
   * Where the given name begins, as far as the readings of one of the two tell; -1 if none does.
   */
  private int split(int[] characters, String family, String given) {
    for (int k = 1; k < characters.length; k++) {
      if (isRead(characters, 0, k, letters(family))
          || isRead(characters, k, characters.length, letters(given))) {
        return k;
      }
    }
    return -1;
  }

  private boolean isRead(int[] characters, int from, int to, String letters) {
    if (from == to) {
      return letters.isEmpty();
    }
    return readings.getOrDefault(characters[from], List.of()).stream()
        .anyMatch(
            reading ->
                letters.startsWith(reading)
                    && isRead(characters, from + 1, to, letters.substring(reading.length())));
  }

  /** The other names that the characters may be read as. */
  private List<String> others(int[] characters, int from, int to, String right) {
    if (to - from > MOST_CHARACTERS) {
      return List.of();
    }
    List<String> read = List.of("");
    for (int i = from; i < to; i++) {
      List<String> of = readings.getOrDefault(characters[i], List.of());
      int most = to - from == 1 ? of.size() : Math.min(FIRST_READINGS, of.size());
      List<String> longer = new ArrayList<>();
      for (String begin : read) {
        of.subList(0, most).forEach(end -> longer.add(begin + end));
      }
      read = longer;
    }
    return read.stream()
        .filter(other -> other.length() >= SHORTEST && !other.equals(letters(right)))
        .distinct()
        .map(SyllableRomanizer::capitalized)
        .toList();
  }

  private static String letters(String name) {
    return Spelling.fold(name).replaceAll("[^a-z]", "");
  }
}
