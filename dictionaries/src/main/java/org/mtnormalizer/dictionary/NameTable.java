package org.mtnormalizer.dictionary;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mtnormalizer.names.NameEntry;

/**
 * Name files: CSV (RFC 4180) with the header {@value #HEADER}. Aliases and facts are parted by
 * {@code |}, facts are {@code key=value}; lines that begin with {@code #} are comments.
 */
public final class NameTable {
  static final String HEADER = "type,lang,canonical,aliases,facts";
  private static final Set<String> TYPES = Set.of("", "person", "organization", "place");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setCommentMarker('#').setIgnoreEmptyLines(true).get();

  private NameTable() {}

  /** Rows as entries; what is wrong goes to {@code problems}, and its row is left out. */
  public static List<NameEntry> read(String file, Reader reader, List<Diagnostic> problems) {
    List<NameEntry> entries = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      boolean header = true;
      for (CSVRecord row : parser) {
        long line = parser.getCurrentLineNumber();
        if (header) {
          header = false;
          String first = String.join(",", row.toList()).replace("\uFEFF", "");
          if (!first.equals(HEADER)) {
            problems.add(new Diagnostic(file, line, "the header must be " + HEADER));
            return entries;
          }
        } else {
          int before = problems.size();
          NameEntry entry = entry(file, line, row, problems);
          if (problems.size() == before) {
            entries.add(entry);
          }
        }
      }
      if (header) {
        problems.add(new Diagnostic(file, 0, "is empty; the first line must be " + HEADER));
      }
    } catch (UncheckedIOException | IOException e) {
      problems.add(new Diagnostic(file, 0, "is no CSV: " + e.getMessage()));
    }
    return entries;
  }

  private static NameEntry entry(String file, long line, CSVRecord row, List<Diagnostic> problems) {
    if (row.size() != 5) {
      problems.add(
          new Diagnostic(
              file,
              line,
              "has " + row.size() + " fields instead of 5; quote a field with a comma in it"));
      return new NameEntry("", "und", "?", List.of(), Map.of());
    }
    String type = row.get(0).strip();
    String language = row.get(1).strip();
    String canonical = row.get(2).strip();
    if (!TYPES.contains(type)) {
      problems.add(
          new Diagnostic(
              file, line, "type must be person, organization, place or empty, not '" + type + "'"));
    }
    if (!LANGUAGE.matcher(language).matches()) {
      problems.add(new Diagnostic(file, line, "'" + language + "' is no language tag such as en"));
    }
    if (canonical.isEmpty()) {
      problems.add(new Diagnostic(file, line, "the canonical name is missing"));
      canonical = "?";
    }
    return new NameEntry(
        type, language, canonical, split(row.get(3)), facts(file, line, row.get(4), problems));
  }

  private static List<String> split(String field) {
    return Arrays.stream(field.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static Map<String, List<String>> facts(
      String file, long line, String field, List<Diagnostic> problems) {
    Map<String, List<String>> facts = new LinkedHashMap<>();
    for (String fact : split(field)) {
      int equals = fact.indexOf('=');
      if (equals <= 0 || equals == fact.length() - 1) {
        problems.add(new Diagnostic(file, line, "a fact must be key=value, not '" + fact + "'"));
      } else {
        facts
            .computeIfAbsent(fact.substring(0, equals).strip(), k -> new ArrayList<>())
            .add(fact.substring(equals + 1).strip());
      }
    }
    return facts;
  }
}
