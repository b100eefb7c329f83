package org.mtnormalizer.dictionary;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mtnormalizer.stage.structure.LearnedLine;

/** The file in which learned furniture is reviewed: tab-separated, one line a row. */
public final class LearnedFile {
  private static final List<String> INTRODUCTION =
      List.of(
          "# Furniture learned from a batch. Delete the rows that are no furniture; * as the source"
              + " means every source.",
          "# Numbers and dates of a sample stand for any number and date.",
          "# source\tarticles\tshare\tposition\tsample");

  private LearnedFile() {}

  public static void write(List<LearnedLine> lines, Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      INTRODUCTION.forEach(l -> out.print(l + "\n"));
      for (LearnedLine line : lines) {
        out.printf(
            Locale.ROOT,
            "%s\t%d\t%.3f\t%s\t%s\n",
            line.source().isEmpty() ? LearnedLine.EVERY_SOURCE : line.source(),
            line.articles(),
            line.share(),
            line.position().name().toLowerCase(Locale.ROOT),
            line.sample());
      }
      if (out.checkError()) {
        throw new IOException(file + " cannot be written");
      }
    }
  }

  /**
   * @throws DictionaryException naming every wrong row, or a file that cannot be read
   */
  public static List<LearnedLine> read(List<Path> files) {
    List<Diagnostic> problems = new ArrayList<>();
    List<LearnedLine> lines = new ArrayList<>();
    for (Path file : files) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        lines.addAll(new TabTable(file.toString(), problems).learned(reader));
      } catch (IOException | UncheckedIOException e) {
        problems.add(new Diagnostic(file.toString(), 0, "cannot be read: " + e.getMessage()));
      }
    }
    if (!problems.isEmpty()) {
      throw new DictionaryException(problems);
    }
    return lines;
  }
}
