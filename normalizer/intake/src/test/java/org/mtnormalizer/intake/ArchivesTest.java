package org.mtnormalizer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives and mails: one outcome for each file inside, failures by name. */
class ArchivesTest {
  private static final Intake INTAKE = new Intake();

  private static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("a.txt", Samples.utf8("The first text."));
    files.put("b/c.docx", Samples.docx());
    files.put("d.png", Samples.PNG);
    files.put("e.txt", new byte[0]);
    files.put("f.html", Samples.utf8("<p>The last <b>text</b>."));
    return files;
  }

  private static List<String> names(List<Outcome> outcomes) {
    return outcomes.stream()
        .map(o -> (o instanceof Outcome.Read ? "read " : "failed ") + o.name())
        .toList();
  }

  private static List<String> expected(String archive) {
    return List.of(
        "read " + archive + "!/a.txt",
        "read " + archive + "!/b/c.docx",
        "failed " + archive + "!/d.png",
        "failed " + archive + "!/e.txt",
        "read " + archive + "!/f.html");
  }

  private static byte[] tar(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void zipTarAndCompressedTar() throws IOException {
    assertThat(names(Reading.all(INTAKE, "x.zip", Samples.zip(files()))))
        .isEqualTo(expected("x.zip"));
    assertThat(names(Reading.all(INTAKE, "x.tar", tar(files())))).isEqualTo(expected("x.tar"));
    assertThat(names(Reading.all(INTAKE, "x.tar.gz", gzip(tar(files())))))
        .isEqualTo(expected("x.tar.gz"));
  }

  @Test
  void oneCompressedFile() throws IOException {
    List<Outcome> outcomes =
        Reading.all(INTAKE, "dir/a.txt.gz", gzip(Samples.utf8("The only text.")));
    assertThat(names(outcomes)).containsExactly("read dir/a.txt.gz!/a.txt");
    assertThat(((Outcome.Read) outcomes.get(0)).document().text()).isEqualTo("The only text.");
  }

  @Test
  void nestedArchivesToADepth() throws IOException {
    byte[] nested = Samples.zip(Map.of("a.txt", Samples.utf8("The text.")));
    for (int i = 0; i < 2; i++) {
      nested = Samples.zip(Map.of("n.zip", nested));
    }
    assertThat(names(Reading.all(INTAKE, "x.zip", nested)))
        .containsExactly("read x.zip!/n.zip!/n.zip!/a.txt");
    byte[] deeper = Samples.zip(Map.of("n.zip", nested));
    assertThat(names(Reading.all(INTAKE, "x.zip", deeper)))
        .containsExactly("failed x.zip!/n.zip!/n.zip!/n.zip!/a.txt");
  }

  @Test
  void bombsAreStopped() throws IOException {
    Map<String, byte[]> zeros = new TreeMap<>();
    byte[] many = new byte[40 << 20];
    Arrays.fill(many, (byte) 'a');
    zeros.put("a.txt", many);
    zeros.put("b.txt", many);
    zeros.put("c.txt", many);
    Intake small = new Intake(IntakeOptions.DEFAULT.withMaxBytes(1000));
    List<Outcome> outcomes = Reading.all(small, "x.zip", Samples.zip(zeros));
    assertThat(names(outcomes))
        .containsExactly("failed x.zip!/a.txt", "failed x.zip!/b.txt", "failed x.zip!/c.txt");
    List<Outcome> stopped = Reading.all(INTAKE, "x.tar.gz", gzip(tar(zeros)));
    assertThat(names(stopped)).endsWith("failed x.tar.gz").hasSize(3);
  }

  @Test
  void damagedArchiveKeepsWhatCanBeRead() throws IOException {
    byte[] tar = gzip(tar(files()));
    List<Outcome> outcomes = Reading.all(INTAKE, "x.tar.gz", Arrays.copyOf(tar, tar.length - 300));
    assertThat(names(outcomes)).startsWith("read x.tar.gz!/a.txt");
    assertThat(names(outcomes)).anyMatch(n -> n.startsWith("failed"));
    byte[] zip = Samples.zip(files());
    assertThat(names(Reading.all(INTAKE, "x.zip", Arrays.copyOf(zip, zip.length - 300))))
        .isNotEmpty()
        .anyMatch(n -> n.startsWith("failed"));
  }

  @Test
  void whatTheSinkThrowsGoesToTheCaller() throws IOException {
    byte[] zip = Samples.zip(files());
    org.assertj.core.api.Assertions.assertThatIllegalStateException()
        .isThrownBy(
            () ->
                INTAKE.read(
                    "x.zip",
                    zip,
                    o -> {
                      throw new IllegalStateException("mine");
                    }))
        .withMessage("mine");
  }

  @Test
  void mail() {
    List<Outcome> outcomes = Reading.all(INTAKE, "a.eml", Samples.mail());
    assertThat(names(outcomes)).containsExactly("read a.eml", "read a.eml!/notes.txt");
    var letter = ((Outcome.Read) outcomes.get(0)).document();
    assertThat(letter.text()).isEqualTo("The caf\u00E9 has openedits doors.");
    assertThat(Reading.markup(letter)).containsExactly("b:opened");
    assertThat(letter.metadata().first("title")).contains("Caf\u00E9 opens");
    assertThat(letter.metadata().first("author")).contains("Ad\u00E9 Writer");
    assertThat(letter.metadata().first("date")).contains("2020-03-03T09:15:00Z");
    var notes = ((Outcome.Read) outcomes.get(1)).document();
    assertThat(notes.text()).isEqualTo("The notes of the editor.");
  }

  @Test
  void mailboxAndSevenZip(@TempDir Path dir) throws IOException {
    String mail = new String(Samples.mail(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    String from = "From ada@example.org Tue Mar  3 10:15:00 2020\n";
    List<Outcome> outcomes =
        Reading.all(INTAKE, "x.mbox", Samples.utf8(from + mail + "\n\n" + from + mail + "\n"));
    assertThat(outcomes).hasSize(4).allMatch(o -> o instanceof Outcome.Read);
    assertThat(names(outcomes)).doesNotHaveDuplicates();

    Path file = dir.resolve("x.7z");
    try (SevenZOutputFile out = new SevenZOutputFile(file.toFile())) {
      for (Map.Entry<String, byte[]> part : files().entrySet()) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(part.getKey());
        out.putArchiveEntry(entry);
        out.write(part.getValue());
        out.closeArchiveEntry();
      }
    }
    assertThat(names(Reading.all(INTAKE, "x.7z", Files.readAllBytes(file))))
        .isEqualTo(expected("x.7z"));
  }

  @Test
  void anArticleThatBeginsLikeAMailIsText() {
    String text = "From: our correspondent\nDate: Monday\nSubject: ships\n\nThe harbor opens.";
    assertThat(Reading.document(INTAKE, "a.txt", Samples.utf8(text)).text()).isEqualTo(text);
  }
}
