package org.mtnormalizer.grammar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;

/**
 * Counts how often each grammar rule fires on text that is right, and prints {@code
 * dictionaries/grammar/FALSE-ALARMS.tsv} anew.
 *
 * <p>The stage runs alone: no recognized name shields the text, so that the counts err on the high
 * side. Rows of languages that no document has, and the last column, are kept as they are.
 *
 * <p>{@code tests/bin/count-false-alarms CLEAN.jsonl[.gz] ...}
 */
final class FalseAlarmCounter {
  private static final int CONTEXT = 50;

  private final ObjectMapper json = new ObjectMapper();
  private final GrammarFixer fixer = new GrammarFixer();
  private final RuleIndex index = RuleIndex.ofProgram();
  private final Map<String, Long> words = new TreeMap<>();
  private final Map<String, Map<String, Long>> alarms = new TreeMap<>();
  private final PrintStream contexts;

  private FalseAlarmCounter(PrintStream contexts) {
    this.contexts = contexts;
  }

  public static void main(String[] files) throws IOException {
    FalseAlarmCounter counter =
        new FalseAlarmCounter(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    for (String file : files) {
      counter.read(Path.of(file));
    }
    counter.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private void read(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    if (file.toString().endsWith(".gz")) {
      bytes = new GZIPInputStream(bytes);
    }
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode row = json.readTree(line);
        add(row.path("lang").asText("und"), row.path("text").asText());
      }
    }
  }

  private void add(String language, String text) {
    if (!index.languages().contains(language)) {
      return;
    }
    words.merge(language, (long) new StringTokenizer(text).countTokens(), Long::sum);
    for (GrammarFixer.Finding f : fixer.findings(Document.of("clean", language, text))) {
      if (f.proposal().refusal().isEmpty()) {
        alarms.computeIfAbsent(language, l -> new TreeMap<>()).merge(f.rule(), 1L, Long::sum);
        contexts.println(language + "\t" + f.rule() + "\t" + shown(f.proposal().edit(), text));
      }
    }
  }

  private static String shown(Edit edit, String text) {
    Span span = edit.span();
    return (text.substring(Math.max(0, span.start() - CONTEXT), span.start())
            + "["
            + edit.before()
            + "=>"
            + edit.after()
            + "]"
            + text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)))
        .replace('\n', ' ');
  }

  private void print(PrintStream out) {
    FalseAlarms before = index.falseAlarms();
    out.println("# How often each rule fires on text that is right: written by");
    out.println("# tests/bin/count-false-alarms, but for the last column.");
    out.println("# language, rule, findings, words, of these true slips of the writer");
    for (String language : index.languages()) {
      long counted = words.getOrDefault(language, 0L);
      for (String rule : rules(language)) {
        FalseAlarms.Row old =
            before.of(language, rule).orElse(new FalseAlarms.Row(language, rule, 0, 0, 0));
        FalseAlarms.Row row = old;
        if (counted > 0) {
          long found = alarms.getOrDefault(language, Map.of()).getOrDefault(rule, 0L);
          row = new FalseAlarms.Row(language, rule, found, counted, Math.min(old.slips(), found));
        }
        out.println(
            String.join(
                "\t",
                language,
                rule,
                Long.toString(row.alarms()),
                Long.toString(row.words()),
                Long.toString(row.slips())));
      }
    }
  }

  private List<String> rules(String language) {
    return index.read(language).stream()
        .flatMap(f -> f.outlines().stream())
        .map(RuleOutline::id)
        .toList();
  }
}
