package org.mtnormalizer.dictionary;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.names.Correspondence;
import org.mtnormalizer.names.Correspondence.Press;
import org.mtnormalizer.names.Spelling;

/**
 * Derives correspondences from the tables of letters: two spellings of one letter may stand for
 * each other, and a relay table leads through the letters of another script to their spellings.
 *
 * <p>Costs are the learned ones of {@code costs.tsv}; where a pair was never seen, what {@code
 * customs.tsv} says, else the default of its kind of table.
 */
final class RomanizationTables {
  private static final double LETTER = 0.9;

  /** One consonant for another makes other people's names: {@code Tan} and {@code San}. */
  private static final double CONSONANT = 1.5;

  /** In a text of which nobody knows whether it comes from there. */
  private static final double RELAY = 1.2;

  /** In a text that is known to come from there: what is usual, and what happens. */
  private static final double USUAL_RELAY = 0.2;

  private static final double RARE_RELAY = 0.5;

  /** Routes so common that their relays are thought of in any text, at a higher cost. */
  private static final Set<String> IN_ANY_TEXT = Set.of("ru");

  private static final String ENGLISH = "en";
  private static final int LANGUAGE_TAG = 2;
  private static final double SILENT = 1.3;

  /** The end of a word, see customs.tsv. */
  private static final String END = "$";

  /** A letter that is not written. */
  private static final String NOTHING = "0";

  /** Script letters by route, with all their spellings, scheme by scheme. */
  private final Map<String, Map<String, List<List<String>>>> letters = new TreeMap<>();

  private final Map<Pair, Double> costs = new LinkedHashMap<>();
  private final Map<Pair, Set<String>> routes = new LinkedHashMap<>();

  /** By route: Latin spellings, what comes back, and what that costs. */
  private final Map<String, Map<Relay, Double>> relays = new TreeMap<>();

  private final Lazy<Transliterator> latin =
      new Lazy<>(() -> Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower"));

  /** The heads of a table's columns by route; some are languages. */
  private final Map<String, List<String>> schemes = new TreeMap<>();

  private record Pair(String one, String other) {
    static Pair of(String a, String b) {
      return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  private record Relay(String spelling, String back) {}

  /** What the columns of a table of letters are called. */
  void schemes(String route, List<String> names) {
    schemes.put(route, names);
  }

  /** A row of a table of letters: the letter, then the spellings of each scheme. */
  void letter(String route, String letter, List<List<String>> schemes) {
    List<List<String>> folded = new ArrayList<>();
    Set<String> all = new LinkedHashSet<>();
    for (List<String> scheme : schemes) {
      List<String> spellings = scheme.stream().map(RomanizationTables::spelling).toList();
      folded.add(spellings);
      all.addAll(spellings);
    }
    letters.computeIfAbsent(route, r -> new TreeMap<>()).put(letter, folded);
    for (String one : all) {
      for (String other : all) {
        if (one.compareTo(other) < 0) {
          add(one, other, price(one, other), route);
        }
      }
    }
  }

  private static double price(String one, String other) {
    if (one.isEmpty()) {
      return SILENT;
    }
    boolean consonants =
        one.length() == 1 && other.length() == 1 && !isVowel(one) && !isVowel(other);
    return consonants ? CONSONANT : LETTER;
  }

  private static boolean isVowel(String letter) {
    return "aeiouy".contains(letter);
  }

  /**
   * A row of a relay table: a Latin spelling and the letters that the other script has for it, the
   * usual ones first. Latin letters stand for themselves.
   */
  void relay(String route, String spelling, List<String> written) {
    Map<Relay, Double> there = relays.computeIfAbsent(route, r -> new LinkedHashMap<>());
    for (String word : written) {
      for (String sound : romanized(route, word)) {
        String back = sound + (spelling.endsWith(END) ? END : "");
        if (!back.equals(spelling)) {
          double cost = word.equals(written.get(0)) ? USUAL_RELAY : RARE_RELAY;
          there.merge(new Relay(spelling, back), cost, Math::min);
          if (IN_ANY_TEXT.contains(route) && !spelling.endsWith(END)) { // silent ones are customs
            add(spelling, back, back.isEmpty() ? SILENT : RELAY, route);
          }
        }
      }
    }
  }

  /** What the letters may become; of several the first spelling of each scheme. */
  private Set<String> romanized(String route, String word) {
    Map<String, List<List<String>>> table = letters.getOrDefault(route, Map.of());
    Set<String> out = new LinkedHashSet<>();
    if (word.equals(NOTHING)) {
      out.add("");
    } else if (table.containsKey(word)) {
      table.getOrDefault(word, List.of()).forEach(out::addAll);
    } else {
      int schemes = table.values().stream().mapToInt(List::size).max().orElse(1);
      for (int s = 0; s < schemes; s++) {
        out.add(romanized(table, s, word));
      }
    }
    return out;
  }

  /** Letters without a row, and syllables, as ICU reads them. */
  private String romanized(Map<String, List<List<String>>> table, int scheme, String word) {
    StringBuilder back = new StringBuilder();
    StringBuilder unlisted = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      List<List<String>> letter = table.getOrDefault(word.substring(i, i + 1), List.of());
      if (letter.isEmpty()) {
        unlisted.append(word.charAt(i));
      } else if (scheme < letter.size() && !letter.get(scheme).isEmpty()) {
        back.append(latin(unlisted)).append(letter.get(scheme).get(0));
        unlisted.setLength(0);
      }
    }
    return back.append(latin(unlisted)).toString();
  }

  private String latin(CharSequence letters) {
    return latin.get().transliterate(letters.toString()).replaceAll("[^a-z]", "");
  }

  /** A custom with a cost of its own, on any route. */
  void custom(String one, String other, double cost) {
    costs.put(Pair.of(one, other), cost);
    routes.put(Pair.of(one, other), Set.of());
  }

  /** A learned cost; replaces all others. */
  void learned(String one, String other, double cost) {
    costs.put(Pair.of(one, other), cost);
  }

  private void add(String one, String other, double cost, String route) {
    Pair pair = Pair.of(one, other);
    costs.merge(pair, cost, Math::min);
    routes.computeIfAbsent(pair, p -> new TreeSet<>()).add(route);
  }

  private static String spelling(String cell) {
    return cell.equals(NOTHING) ? "" : Spelling.fold(cell);
  }

  List<Correspondence> correspondences() {
    List<Correspondence> list = new ArrayList<>();
    Map<Pair, Set<Press>> presses = presses();
    routes.forEach(
        (p, r) ->
            list.add(
                new Correspondence(
                    p.one(),
                    p.other(),
                    costs.get(p),
                    r,
                    presses.getOrDefault(p, Set.of()),
                    false)));
    relays.forEach(
        (route, pairs) ->
            pairs.forEach(
                (r, cost) -> list.add(Correspondence.relay(r.spelling(), r.back(), cost, route))));
    return list;
  }

  /**
   * Where one spelling stands where English has the other, as far as the tables tell how a language
   * writes another's letters.
   */
  private Map<Pair, Set<Press>> presses() {
    Map<Pair, Set<Press>> presses = new HashMap<>();
    letters.forEach(
        (route, table) -> {
          List<String> columns = schemes.getOrDefault(route, List.of());
          int english = columns.indexOf(ENGLISH);
          for (int column = 0; english >= 0 && column < columns.size(); column++) {
            if (columns.get(column).length() == LANGUAGE_TAG) {
              Press press = new Press(route, columns.get(column));
              for (List<List<String>> row : table.values()) {
                for (Pair pair : pairs(row, english, column)) {
                  presses.computeIfAbsent(pair, p -> new HashSet<>()).add(press);
                }
              }
            }
          }
        });
    return presses;
  }

  /**
   * English spellings of a letter with those of a column; a short row writes it as English does.
   */
  private static List<Pair> pairs(List<List<String>> row, int english, int column) {
    List<String> others = row.get(column < row.size() ? column : english);
    return row.get(english).stream()
        .flatMap(one -> others.stream().map(other -> Pair.of(one, other)))
        .toList();
  }
}
