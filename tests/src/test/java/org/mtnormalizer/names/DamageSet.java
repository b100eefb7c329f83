package org.mtnormalizer.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The hand-written examples of {@code tests/names}: damaged names, and names that are to stay. */
final class DamageSet {
  private static final Pattern DAMAGED = Pattern.compile("\\[([^=\\]]*)=>([^\\]]*)]");

  private DamageSet() {}

  /** A canonical name and what became of it on the way from one source language into English. */
  record Name(boolean fitted, String source, String canonical, List<Form> damaged) {
    NameEntry entry() {
      return new NameEntry("", "en", canonical, List.of(), Map.of());
    }

    Stream<Example> examples() {
      return damaged.stream()
          .map(
              f ->
                  new Example(
                      fitted,
                      "en",
                      source,
                      f.channel(),
                      sentence(f.text()).replace("~ ", "").replace(" ~", ""),
                      sentence(canonical)));
    }

    private static String sentence(String name) {
      return "In the evening " + name + " spoke to the guests and left the hall soon after.";
    }
  }

  /** {@code ~} at an end of the text says that the next word is glued on. */
  record Form(String channel, String text) {}

  /**
   * @param target the language of the text
   * @param source the language from which it came
   */
  record Example(
      boolean fitted, String target, String source, String channel, String text, String right) {}

  /** A text to be left alone, and what tempts in it. */
  record Tempting(String language, String kind, String text) {}

  static List<Name> names() {
    return rows("damage.tsv").map(DamageSet::name).toList();
  }

  /** Names that went through another script and came back. */
  static List<Name> relays() {
    return rows("relays.tsv").map(DamageSet::name).toList();
  }

  private static Name name(String[] cells) {
    List<Form> forms = new ArrayList<>();
    for (int i = 3; i < cells.length; i++) {
      String[] channel = cells[i].split("=", 2);
      for (String text : channel[1].split("\\|")) {
        forms.add(new Form(channel[0], text));
      }
    }
    return new Name(cells[0].equals("fitted"), cells[1], cells[2], forms);
  }

  /** Sentences in other languages than English. */
  static List<Example> otherTargets() {
    return rows("targets.tsv")
        .map(
            c ->
                new Example(
                    c[0].equals("fitted"),
                    c[1],
                    c[2],
                    c[3],
                    DAMAGED.matcher(c[4]).replaceAll("$1"),
                    DAMAGED.matcher(c[4]).replaceAll("$2")))
        .toList();
  }

  static List<Tempting> tempting() {
    return rows("stay.tsv").map(c -> new Tempting(c[0], c[1], c[2])).toList();
  }

  private static Stream<String[]> rows(String file) {
    try {
      Path path = Path.of(System.getProperty("tests.folder", "."), "names", file);
      return Files.readAllLines(path, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
