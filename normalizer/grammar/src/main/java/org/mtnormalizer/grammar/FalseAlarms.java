package org.mtnormalizer.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mtnormalizer.grammar.RuleFileException.Diagnostic;

/**
 * How often each rule fires on text that is right, as it was measured. Immutable.
 *
 * <p>One row a rule: language, LanguageTool's full id, how often it fired, in how many words, and
 * how many of these findings, read one by one, are true slips of the writer.
 */
final class FalseAlarms {
  static final String FILE = "FALSE-ALARMS.tsv";

  /** More than one false alarm in so many words, and a rule only suggests. */
  static final int WORDS_FOR_ONE = 100_000;

  /** Below every profile's threshold but the thorough one's. */
  private static final double SUGGESTED = 0.65;

  /**
   * @param slips findings that a reader took for true
   */
  record Row(String language, String rule, long alarms, long words, long slips) {
    boolean tooMany() {
      return (alarms - slips) * WORDS_FOR_ONE > words;
    }
  }

  private final Map<String, Map<String, Row>> rows = new HashMap<>();

  private FalseAlarms() {}

  /**
   * @throws RuleFileException if a row is wrong
   */
  static FalseAlarms read(String file, String table) {
    FalseAlarms all = new FalseAlarms();
    List<Diagnostic> diagnostics = new ArrayList<>();
    int line = 0;
    for (String text : table.lines().toList()) {
      line++;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      String[] cells = text.split("\t", -1);
      try {
        Row row =
            new Row(
                cells[0],
                cells[1],
                Long.parseLong(cells[2]),
                Long.parseLong(cells[3]),
                Long.parseLong(cells[4]));
        all.rows.computeIfAbsent(row.language(), l -> new HashMap<>()).put(row.rule(), row);
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        diagnostics.add(
            new Diagnostic(file, line, 1, "five columns: language, rule, three whole numbers"));
      }
    }
    if (!diagnostics.isEmpty()) {
      throw new RuleFileException(diagnostics);
    }
    return all;
  }

  /** What was measured of a rule; nothing if it was not measured yet. */
  Optional<Row> of(String language, String rule) {
    return Optional.ofNullable(rows.getOrDefault(language, Map.of()).get(rule));
  }

  /** The file with the confidence of its noisy rules lowered. */
  RuleFile heeded(RuleFile file) {
    List<RuleOutline> outlines =
        file.outlines().stream()
            .map(
                o ->
                    of(file.language(), o.id()).filter(Row::tooMany).isPresent()
                        ? o.atMost(SUGGESTED)
                        : o)
            .toList();
    return new RuleFile(file.name(), file.language(), file.xml(), outlines);
  }
}
