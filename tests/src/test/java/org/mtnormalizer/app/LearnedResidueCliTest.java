package org.mtnormalizer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Furniture of a site, from learning it to taking it out. */
class LearnedResidueCliTest {
  private static final String FURNITURE = "Quayside Gazette, the paper that smells of tar";

  private static final List<String> SHIPS =
      List.of("Aurora", "Bellona", "Castor", "Delphin", "Electra", "Fortuna");
  private static final List<String> CARGOES = List.of("salt", "copper", "oranges", "timber");

  @TempDir Path dir;

  @BeforeEach
  void articlesOfOneSite() throws IOException {
    Path site = Files.createDirectories(dir.resolve("in/quayside"));
    int number = 0;
    for (String ship : SHIPS) {
      for (String cargo : CARGOES) {
        String article =
            "The %s brought %s to the port, and the crew of %d went ashore before noon.\n\n%s\n";
        Files.writeString(
            site.resolve("a" + number + ".txt"),
            String.format(Locale.ROOT, article, ship, cargo, 20 + number, FURNITURE));
        number++;
      }
    }
  }

  private Path learn() {
    Path file = dir.resolve("learned.tsv");
    int status =
        Main.run(
            new String[] {"residue", "learn", dir.resolve("in").toString(), "-o", file.toString()});
    assertThat(status).isEqualTo(Main.DONE);
    return file;
  }

  private int clean(String... more) {
    String[] args = new String[6 + more.length];
    args[0] = "clean";
    args[1] = dir.resolve("in").toString();
    args[2] = "-o";
    args[3] = dir.resolve("out").toString();
    args[4] = "--lang";
    args[5] = "en";
    System.arraycopy(more, 0, args, 6, more.length);
    return Main.run(args);
  }

  private String cleaned() throws IOException {
    return Files.readString(dir.resolve("out/quayside/a0.txt"));
  }

  @Test
  void whatWasLearnedAndReviewedIsTakenOut() throws IOException {
    Path file = learn();
    assertThat(Files.readString(file)).contains("\t" + FURNITURE + "\n");
    assertThat(clean("--residue", file.toString())).isEqualTo(Main.DONE);
    assertThat(cleaned()).startsWith("The Aurora brought salt").doesNotContain(FURNITURE);
  }

  @Test
  void withoutTheFileTheLineStays() throws IOException {
    assertThat(clean()).isEqualTo(Main.DONE);
    assertThat(cleaned()).contains(FURNITURE);
  }

  @Test
  void learningAndCleaningCanBeOneRun() throws IOException {
    assertThat(clean("--learn-residue")).isEqualTo(Main.DONE);
    assertThat(cleaned()).startsWith("The Aurora brought salt").doesNotContain(FURNITURE);
  }

  @Test
  void aWrongRowIsToldWithFileAndLine() throws IOException {
    Path file = learn();
    List<String> rows = Files.readAllLines(file);
    int wrong = rows.size();
    Files.writeString(file, String.join("\n", rows) + "\nquayside\tmany\n");
    PrintStream before = System.err;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      assertThat(clean("--residue", file.toString())).isEqualTo(Main.USAGE);
    } finally {
      System.setErr(before);
    }
    assertThat(told.toString(StandardCharsets.UTF_8)).contains(file + ":" + (wrong + 1));
    assertThat(dir.resolve("out")).doesNotExist();
  }

  @Test
  void aFileThatIsMissingIsNamed() {
    assertThat(clean("--residue", dir.resolve("nowhere.tsv").toString())).isEqualTo(Main.USAGE);
  }
}
