package org.mtnormalizer.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The data about pages that lies beside this class: two columns, {@code #} begins a comment. */
final class PageRows {
  /** One row: what it says, and of which words. */
  record Row(String kind, String words) {}

  private PageRows() {}

  static List<Row> of(String file) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(PageRows.class.getResourceAsStream(file), file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] columns = line.split("\t", -1);
        if (columns.length != 2 || columns[0].isBlank() || columns[1].isBlank()) {
          throw new IllegalStateException(
              file + ":" + number + ": expected two columns parted by a tab: " + line);
        }
        rows.add(new Row(columns[0], columns[1]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
