package org.mtnormalizer.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The hand-written damage examples of {@code tests/names/damage.tsv}. Every second name was held
 * out when the costs were fitted.
 */
record DamageSet(List<Name> names) {

  /** A canonical name and what became of it on the way from one source language. */
  record Name(String source, String canonical, List<String> damaged, boolean fitted) {
    NameEntry entry() {
      return new NameEntry("", "en", canonical, List.of(), Map.of());
    }
  }

  static DamageSet read() {
    try {
      List<Name> names = new ArrayList<>();
      Path file = Path.of(System.getProperty("tests.folder", "."), "names", "damage.tsv");
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t");
          boolean fitted = names.size() % 2 == 0;
          names.add(new Name(cells[0], cells[1], List.of(cells[2].split("\\|")), fitted));
        }
      }
      return new DamageSet(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
