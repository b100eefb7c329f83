package org.mtnormalizer.dictionary;

import java.io.BufferedReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.mtnormalizer.language.WordClass;
import org.mtnormalizer.names.Ending;
import org.mtnormalizer.names.GivenName;
import org.mtnormalizer.names.NameWord;
import org.mtnormalizer.names.RoleNouns;
import org.mtnormalizer.stage.structure.LearnedLine;
import org.mtnormalizer.stage.structure.ResiduePattern;

/**
 * Tab-separated files: one row a line, {@code #} begins a comment, alternatives parted by {@code
 * |}.
 */
final class TabTable {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final int SHORTEST_STEM = 4;

  private final String file;
  private final List<Diagnostic> problems;

  TabTable(String file, List<Diagnostic> problems) {
    this.file = file;
    this.problems = problems;
  }

  private record Row(long line, String[] cells) {}

  private List<Row> rows(Reader reader, int least, int most) {
    List<Row> rows = new ArrayList<>();
    long number = 0;
    for (String line : new BufferedReader(reader).lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length < least || cells.length > most) {
        String wanted = least == most ? "" + least : "at least " + least + " and at most " + most;
        problem(
            number,
            "has " + cells.length + " columns instead of " + wanted + "; part them by one tab");
      } else {
        rows.add(new Row(number, Arrays.stream(cells).map(String::strip).toArray(String[]::new)));
      }
    }
    return rows;
  }

  private void problem(long line, String message) {
    problems.add(new Diagnostic(file, line, message));
  }

  private static List<String> alternatives(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** The first row names the columns, by language. */
  private List<Map<String, List<String>>> byLanguage(List<Row> rows, int from) {
    List<Map<String, List<String>>> table = new ArrayList<>();
    String[] header = rows.isEmpty() ? new String[0] : rows.get(0).cells();
    for (Row row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      Map<String, List<String>> cells = new TreeMap<>();
      for (int i = from; i < Math.min(header.length, row.cells().length); i++) {
        List<String> values = alternatives(row.cells()[i]);
        if (!values.isEmpty()) {
          cells.put(header[i], values);
        }
      }
      table.add(cells);
    }
    return table;
  }

  List<NameWord> nameWords(String language, Reader reader) {
    return keyed(reader, 20, "translation", (word, to) -> new NameWord(language, word, to));
  }

  /** Characters and how they are read: {@code 茂 TAB shigeru|mo}. */
  void readings(Reader reader, Map<Integer, List<String>> readings) {
    for (Row row : rows(reader, 2, 2)) {
      String character = row.cells()[0];
      List<String> read = alternatives(row.cells()[1]);
      if (character.codePointCount(0, character.length()) != 1) {
        problem(row.line(), "'" + character + "' must be one character");
      } else if (read.isEmpty() || !read.stream().allMatch(r -> r.matches("[a-z]+"))) {
        problem(row.line(), "readings must be in the letters a to z, parted by |");
      } else if (readings.put(character.codePointAt(0), read) != null) {
        problem(row.line(), "'" + character + "' stands twice");
      }
    }
  }

  List<RoleNouns> roles(Reader reader) {
    return keyed(reader, 30, "noun", RoleNouns::new);
  }

  /** Rows of a key and what it is in each language. */
  private <T> List<T> keyed(
      Reader reader,
      int most,
      String value,
      BiFunction<String, Map<String, List<String>>, T> entry) {
    List<Row> rows = rows(reader, 2, most);
    List<T> entries = new ArrayList<>();
    List<Map<String, List<String>>> cells = byLanguage(rows, 1);
    for (int i = 0; i < cells.size(); i++) {
      Row row = rows.get(i + 1);
      if (row.cells()[0].isEmpty() || cells.get(i).isEmpty()) {
        problem(row.line(), "needs a word and at least one " + value);
      } else {
        entries.add(entry.apply(row.cells()[0], cells.get(i)));
      }
    }
    return entries;
  }

  /** The words that speak of a country, by country and language; {@code *} ends a stem. */
  void countryWords(Reader reader, Map<String, Map<String, List<String>>> words) {
    List<Row> rows = rows(reader, 3, 3);
    for (Row row : rows.subList(Math.min(1, rows.size()), rows.size())) { // behind the header
      String country = row.cells()[0];
      List<String> told = alternatives(row.cells()[2]);
      if (!COUNTRIES.contains(country)) {
        problem(row.line(), "'" + country + "' is no country's code in ISO 3166");
      } else if (told.isEmpty()) {
        problem(row.line(), "needs at least one word");
      } else if (told.stream().anyMatch(w -> w.endsWith("*") && w.length() <= SHORTEST_STEM)) {
        problem(row.line(), "a stem before * has at least " + SHORTEST_STEM + " letters");
      } else if (words.computeIfAbsent(country, c -> new TreeMap<>()).put(row.cells()[1], told)
          != null) {
        problem(row.line(), country + " has a row for " + row.cells()[1] + " already");
      }
    }
  }

  List<GivenName> givenNames(Reader reader) {
    return byLanguage(rows(reader, 2, 30), 0).stream().map(GivenName::new).toList();
  }

  List<ResiduePattern> residue(String language, Reader reader) {
    List<ResiduePattern> patterns = new ArrayList<>();
    for (Row row : rows(reader, 3, 3)) {
      String[] c = row.cells();
      ResidueRow.problem(c[0], c[1], c[2]).ifPresent(p -> problem(row.line(), p));
      try {
        patterns.add(
            new ResiduePattern(
                language, ResiduePattern.Where.valueOf(c[0].toUpperCase(Locale.ROOT)), c[1], c[2]));
      } catch (IllegalArgumentException e) {
        problem(row.line(), "'" + c[0] + "' is not line, edge, tail, lead, inline or words");
      }
    }
    return patterns;
  }

  /** A class a row: its name, and its words parted by spaces. */
  List<WordClass> wordClasses(String language, Reader reader) {
    List<WordClass> classes = new ArrayList<>();
    for (Row row : rows(reader, 2, 2)) {
      String[] c = row.cells();
      Optional<WordClass.Kind> kind =
          Arrays.stream(WordClass.Kind.values())
              .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(c[0]))
              .findFirst();
      if (kind.isEmpty()) {
        problem(row.line(), "'" + c[0] + "' is no class; the README lists them");
        continue;
      }
      Set<String> words = new LinkedHashSet<>();
      for (String word : c[1].split(" ")) {
        if (word.isEmpty()) {
          problem(row.line(), "two spaces part two words; write one");
        } else if (!words.add(word)) {
          problem(row.line(), "'" + word + "' stands here twice");
        }
      }
      if (classes.stream().anyMatch(other -> other.kind() == kind.get())) {
        problem(row.line(), "'" + c[0] + "' has a row already; put the words together");
      }
      classes.add(new WordClass(language, kind.get(), words));
    }
    return classes;
  }

  List<LearnedLine> learned(Reader reader) {
    List<LearnedLine> lines = new ArrayList<>();
    for (Row row : rows(reader, 5, 5)) {
      String[] c = row.cells();
      try {
        lines.add(
            new LearnedLine(
                c[0],
                Long.parseLong(c[1]),
                Double.parseDouble(c[2]),
                LearnedLine.Position.valueOf(c[3].toUpperCase(Locale.ROOT)),
                c[4]));
      } catch (IllegalArgumentException e) {
        problem(row.line(), "must be: source, articles, share, head|inside|tail, sample");
      }
    }
    return lines;
  }

  /** A table of letters; its header names the schemes. */
  void letters(String route, Reader reader, RomanizationTables tables) {
    List<Row> rows = rows(reader, 2, 12);
    if (rows.isEmpty()) {
      return;
    }
    tables.schemes(route, Arrays.stream(rows.get(0).cells()).skip(1).toList());
    for (Row row : rows.subList(1, rows.size())) {
      List<List<String>> schemes =
          Arrays.stream(row.cells()).skip(1).map(TabTable::alternatives).toList();
      tables.letter(route, row.cells()[0], schemes);
    }
  }

  void relay(String route, Reader reader, RomanizationTables tables) {
    List<Row> rows = rows(reader, 2, 2);
    for (Row row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      tables.relay(route, row.cells()[0], alternatives(row.cells()[1]));
    }
  }

  /** Pairs with costs, {@code learned} or set by hand. */
  void costs(Reader reader, boolean learned, RomanizationTables tables) {
    for (Row row : rows(reader, 3, 5)) {
      String[] c = row.cells();
      try {
        double cost = Double.parseDouble(c[2]);
        if (!(cost > 0) || c[0].equals(c[1])) {
          throw new NumberFormatException();
        } else if (learned) {
          tables.learned(c[0], c[1], cost);
        } else {
          tables.custom(c[0], c[1], cost);
        }
      } catch (NumberFormatException e) {
        problem(row.line(), "must be: spelling, another spelling, cost above 0");
      }
    }
  }

  List<Ending> endings(Reader reader) {
    List<Ending> list = new ArrayList<>();
    for (Row row : rows(reader, 4, 5)) {
      try {
        list.add(
            new Ending(
                row.cells()[0],
                row.cells()[1],
                row.cells()[2],
                Double.parseDouble(row.cells()[3])));
      } catch (NumberFormatException e) {
        problem(row.line(), "must be: language, ending, what it replaces, cost");
      }
    }
    return list;
  }
}
