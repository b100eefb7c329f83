package org.mtnormalizer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contracts that scripts rely on: files written, exit status, the way back. */
class CliTest {
  @TempDir Path dir;

  private Path in(String name, String text) throws IOException {
    Path file = dir.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private int clean(String... more) {
    String[] args = new String[4 + more.length];
    args[0] = "clean";
    args[1] = dir.resolve("in").toString();
    args[2] = "-o";
    args[3] = dir.resolve("out").toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return Main.run(args);
  }

  private String out(String name) throws IOException {
    return Files.readString(dir.resolve("out").resolve(name));
  }

  @Test
  void aFolderIsCleanedAndWhatFailsIsSetAside() throws IOException {
    in("a.txt", "The ships , which came late, were empty and cold.\n");
    in("sub/b.html", "<p>The <b>board</b> agreed , at last.</p>");
    in("empty.txt", "");
    Files.write(
        dir.resolve("in/broken.pdf"), "%PDF-1.4 nothing".getBytes(StandardCharsets.US_ASCII));
    try (OutputStream file = Files.newOutputStream(dir.resolve("in/z.zip"));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("c.txt"));
      zip.write("The mayor left . Nobody clapped.".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(clean("--lang", "en")).isEqualTo(Main.SOME_FAILED);
    assertThat(out("a.txt")).isEqualTo("The ships, which came late, were empty and cold.\n");
    assertThat(out("sub/b.html.txt")).contains("The board agreed, at last.");
    assertThat(out("z.zip/c.txt")).isEqualTo("The mayor left. Nobody clapped.");
    assertThat(dir.resolve("out/empty.txt")).doesNotExist();
    assertThat(dir.resolve("out/broken.pdf.txt")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1252"})
  void theOriginalComesBackByteForByte(String charset) throws IOException {
    String text =
        "Le café , dit-on, est “fermé“.\r\n\r\nLa gare aussi , hélas. Un été à Orléans.\r\n";
    String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
    byte[] original =
        (mark + text.replace("“", charset.equals("windows-1252") ? "\"" : "“"))
            .getBytes(Charset.forName(charset));
    Path file = in("a.txt", "");
    Files.write(file, original);
    assertThat(clean("--lang", "fr", "--ledger")).isEqualTo(Main.DONE);
    assertThat(out("a.txt")).contains("Le café, dit-on");
    Path back = dir.resolve("back.txt");
    assertThat(Main.run("restore", dir.resolve("out/a.txt").toString(), "-o", back.toString()))
        .isEqualTo(Main.DONE);
    assertThat(Files.readAllBytes(back)).isEqualTo(original);
  }

  @Test
  void halfASurrogatePairComesBack() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode edit =
        mapper.createObjectNode().put("before", "a\uD83Db\uDE00").put("after", "\uD83D\uDE00");
    String json = Json.write(mapper.writer(), edit);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertThat(mapper.readTree(new String(bytes, StandardCharsets.UTF_8))).isEqualTo(edit);
    assertThat(json).contains("\\ud83db\\ude00").contains("\uD83D\uDE00");
  }

  @Test
  void aNameOfTheUsersIsRepaired() throws IOException {
    in("a.txt", "Semyon Varlamov kept the goal. Later Semjon Warlamow left the ice.\n");
    Path names = dir.resolve("names.csv");
    Files.writeString(names, "type,lang,canonical,aliases,facts\n,en,Semyon Varlamov,,\n");
    assertThat(clean("--lang", "en", "--dictionary", names.toString())).isEqualTo(Main.DONE);
    assertThat(out("a.txt")).contains("Later Semyon Varlamov left the ice.");
  }

  @Test
  void aWrongDictionaryIsNamedBeforeAnyDocumentIsRead() throws IOException {
    in("a.txt", "Nothing to see here, move on.\n");
    Path names = dir.resolve("names.csv");
    Files.writeString(names, "type,lang,canonical,aliases,facts\nperson,en,,,\n");
    assertThat(clean("--dictionary", names.toString())).isEqualTo(Main.USAGE);
    assertThat(dir.resolve("out")).doesNotExist();
  }

  @Test
  void wrongUsageIsTwo() {
    assertThat(Main.run("clean")).isEqualTo(Main.USAGE);
    assertThat(Main.run("clean", dir.resolve("absent").toString())).isEqualTo(Main.USAGE);
    assertThat(Main.run("clean", "--only", "magic", "--format", "jsonl")).isEqualTo(Main.USAGE);
    assertThat(Main.run("frobnicate")).isEqualTo(Main.USAGE);
    assertThat(Main.run("--help")).isEqualTo(Main.DONE);
  }

  @Test
  void theSameBytesForAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 12; i++) {
      in("f" + i + ".txt", "File " + i + " , with Kim Jong- un in Pyongyang and “marks“.\n");
    }
    assertThat(clean("--threads", "1", "--ledger")).isEqualTo(Main.DONE);
    Path first = dir.resolve("first");
    Files.move(dir.resolve("out"), first);
    assertThat(clean("--threads", "4", "--ledger")).isEqualTo(Main.DONE);
    for (int i = 0; i < 12; i++) {
      for (String name : new String[] {"f" + i + ".txt", "f" + i + ".txt.ledger.json"}) {
        assertThat(dir.resolve("out").resolve(name)).hasSameBinaryContentAs(first.resolve(name));
      }
    }
  }
}
