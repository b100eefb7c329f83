package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mtnormalizer.names.LocalNames.Form;
import org.mtnormalizer.names.LocalNames.Place;
import org.mtnormalizer.names.LocalNames.Reading;

/**
 * Where in whole names each word stands, in the order of the names. Some words stand in thousands,
 * so a place is told by numbers that lie side by side. Immutable.
 */
final class PlaceTable {
  private final List<Form> forms;

  /** By word: its number. */
  private final Map<String, Integer> words = new HashMap<>();

  /** By word: where its places begin; behind the last word, where they end. */
  private final int[] begins;

  private final int[] formOf;
  private final int[] positionOf;

  /** By form: the numbers of its first word and of its second one, or -1. */
  private final int[] firstWords;

  private final int[] secondWords;

  /** By number: the first letter of a word, or 0. */
  private final char[] letters;

  PlaceTable(List<Form> forms) {
    this.forms = List.copyOf(forms);
    int places = 0;
    for (Form form : forms) {
      for (String word : form.words()) {
        words.putIfAbsent(word, words.size());
        places++;
      }
    }
    this.begins = new int[words.size() + 1];
    forms.forEach(f -> f.words().forEach(word -> begins[words.get(word) + 1]++));
    for (int i = 1; i < begins.length; i++) {
      begins[i] += begins[i - 1];
    }
    this.formOf = new int[places];
    this.positionOf = new int[places];
    this.firstWords = new int[forms.size()];
    this.secondWords = new int[forms.size()];
    this.letters = new char[words.size()];
    words.forEach((word, number) -> letters[number] = word.isEmpty() ? 0 : word.charAt(0));
    int[] next = begins.clone();
    for (int f = 0; f < forms.size(); f++) {
      List<String> form = forms.get(f).words();
      firstWords[f] = words.get(form.get(0));
      secondWords[f] = form.size() > 1 ? words.get(form.get(1)) : -1;
      for (int p = 0; p < form.size(); p++) {
        int at = next[words.get(form.get(p))]++;
        formOf[at] = f;
        positionOf[at] = p;
      }
    }
  }

  /** The number of a word, or -1 if it stands in no name. */
  int word(String key) {
    return words.getOrDefault(key, -1);
  }

  /** The first place of a word. */
  int begin(int word) {
    return begins[word];
  }

  /** The place behind the last one of a word. */
  int end(int word) {
    return begins[word + 1];
  }

  /** The number of the form at a place. */
  int form(int place) {
    return formOf[place];
  }

  /** Which word of the form it is. */
  int position(int place) {
    return positionOf[place];
  }

  /**
   * Whether the form at a place may begin with a word of these and have one of those second. Of
   * most forms that do not stand there it is false.
   */
  boolean mayBegin(int place, Near first, Near second) {
    int form = formOf[place];
    return may(first, firstWords[form])
        && (secondWords[form] < 0 || may(second, secondWords[form]));
  }

  private boolean may(Near near, int word) {
    return (near.words() & 1L << word) != 0 && (near.letters() & 1L << letters[word]) != 0;
  }

  /** What a text word may be with these readings, undamaged. */
  Near near(List<Reading> readings) {
    long numbers = 0;
    long heads = 0;
    for (Reading r : readings) {
      int word = word(r.key());
      numbers |= word < 0 ? 0 : 1L << word;
      heads |= r.key().isEmpty() ? 0 : 1L << r.key().charAt(0);
    }
    return new Near(numbers, heads);
  }

  /**
   * Words that a text word may be, as bits that they share with others.
   *
   * @param words of their numbers
   * @param letters of the letters with which they begin
   */
  record Near(long words, long letters) {
    static final Near NOTHING = new Near(0, 0);
    static final Near ANYTHING = new Near(-1, -1);

    /** Any word that begins like one of these. */
    Near anyOfLetters() {
      return new Near(-1, letters);
    }

    Near or(Near other) {
      return new Near(words | other.words, letters | other.letters);
    }
  }

  boolean contains(String key) {
    return words.containsKey(key);
  }

  List<Place> of(String key) {
    int word = word(key);
    List<Place> places = new ArrayList<>();
    for (int at = word < 0 ? 0 : begin(word); word >= 0 && at < end(word); at++) {
      places.add(new Place(forms.get(form(at)), position(at)));
    }
    return places;
  }
}
