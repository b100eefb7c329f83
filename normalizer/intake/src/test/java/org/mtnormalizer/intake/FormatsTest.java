package org.mtnormalizer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Metadata;

/** One file of each format gives its text, and what gives none says why. */
class FormatsTest {
  private static final Intake INTAKE = new Intake();

  @Test
  void pdfLinesAreJoinedAndHyphensAtLineEndsUndone() throws IOException {
    Document d =
        Reading.document(
            INTAKE,
            "a.pdf",
            Samples.pdf(
                "The presi-",
                "dent met Kim Jong-un in the",
                "capital on Monday with Kim Jong-",
                "un and the minister.",
                "",
                "A second paragraph follows."));
    assertThat(d.text())
        .isEqualTo(
            "The president met Kim Jong-un in the capital on Monday with Kim Jong-un and the"
                + " minister.\n\nA second paragraph follows.");
    assertThat(d.language()).isEqualTo("en");
  }

  @Test
  void docxKeepsBlocksTablesAndSeams() throws IOException {
    Document d = Reading.document(INTAKE, "a.docx", Samples.docx());
    assertThat(d.text())
        .isEqualTo(
            "The harbor opens\n\nThe mayor thanked Vladimir Putinpresident of the country.\n\n"
                + "Year\tShips\n2020\t300\n\nThe end of the story.");
    assertThat(Reading.markup(d)).containsExactly("b:Vladimir Putin");
    assertThat(Reading.blocks(d)).contains("TABLE:Year\tShips", "TABLE:2020\t300");
    assertThat(d.metadata().first(Metadata.TITLE)).contains("A title of its own");
    assertThat(d.metadata().first(Metadata.AUTHOR)).contains("Ada Writer");
  }

  @Test
  void odt() throws IOException {
    Document d = Reading.document(INTAKE, "a.odt", Samples.odt());
    assertThat(d.text())
        .isEqualTo(
            "The harbor opens\n\nThe first paragraph of the text.\n\none ship\ntwo ships\n\n"
                + "The second paragraph.");
    assertThat(Reading.blocks(d)).contains("HEADING:The harbor opens", "LIST_ITEM:one ship");
  }

  @Test
  void epub() throws IOException {
    Document d = Reading.document(INTAKE, "a.epub", Samples.epub());
    assertThat(d.text())
        .isEqualTo(
            "Chapter one\n\nIt was the firstday of the voyage.\n\n"
                + "Chapter two\n\nIt was the secondday of the voyage.");
    assertThat(Reading.markup(d)).containsExactly("b:first", "b:second");
    assertThat(d.metadata().first(Metadata.TITLE)).contains("A book");
  }

  @Test
  void rtf() {
    Document d = Reading.document(INTAKE, "a.rtf", Samples.rtf());
    assertThat(d.text()).isEqualTo("The first boldword of the caf\u00E9.\n\nThe second paragraph.");
    assertThat(Reading.markup(d)).containsExactly("b:bold");
  }

  @Test
  void xmlIsNotGlued() {
    String xml =
        "<?xml version='1.0' encoding='iso-8859-1'?><FictionBook"
            + " xmlns='http://www.gribuser.ru/xml/fictionbook/2.0'><body><section><title><p>One</p>"
            + "</title><p>The <emphasis>caf\u00E9</emphasis>opens.</p><p>End.</p></section></body>"
            + "<binary>QUJD</binary></FictionBook>";
    byte[] bytes = xml.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(Reading.document(INTAKE, "a.fb2", bytes).text())
        .isEqualTo("One\n\nThe caf\u00E9opens.\n\nEnd.");
    String other = "<?xml version='1.0'?><doc><p>One.</p><note>Two.</note></doc>";
    assertThat(Reading.document(INTAKE, "a.xml", Samples.utf8(other)).text())
        .isEqualTo("One.\n\nTwo.");
    String svg = "<svg xmlns='http://www.w3.org/2000/svg'><text>x</text></svg>";
    assertThat(Reading.failure(INTAKE, "a.txt", Samples.utf8(svg))).startsWith("is no text");
  }

  @Test
  void damagedPdfFailsByName() throws IOException {
    byte[] pdf = Samples.pdf("The president met the minister.");
    assertThat(Reading.failure(INTAKE, "a.pdf", Arrays.copyOf(pdf, 40))).isNotBlank();
    byte[] noise = pdf.clone();
    Arrays.fill(noise, 60, noise.length, (byte) 'x');
    assertThat(Reading.failure(INTAKE, "a.pdf", noise)).isNotBlank();
  }

  @Test
  void passwords() throws IOException {
    String protectedFile = "is protected by a password";
    assertThat(Reading.failure(INTAKE, "a.docx", Samples.lockedDocx())).isEqualTo(protectedFile);
    assertThat(Reading.failure(INTAKE, "a.pdf", Samples.lockedPdf())).isEqualTo(protectedFile);
  }

  @Test
  void documentsWithoutTextFail() throws IOException {
    assertThat(Reading.failure(INTAKE, "a.pdf", Samples.pdf())).contains("no text");
  }

  @Test
  void renamedBinariesFailByWhatTheyAre() {
    assertThat(Reading.failure(INTAKE, "a.txt", Samples.PNG)).isEqualTo("is no text: image/png");
    byte[] elf = new byte[512];
    System.arraycopy(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, 0, elf, 0, 7);
    elf[16] = 2;
    assertThat(Reading.failure(INTAKE, "a.html", elf)).startsWith("is no text: application/x-");
    assertThat(Reading.failure(INTAKE, "a.txt", new byte[100])).startsWith("is no text");
  }

  @Test
  void renamedDocumentsAreReadForWhatTheyAre() throws IOException {
    assertThat(Reading.document(INTAKE, "a.txt", Samples.docx()).text()).contains("harbor");
    assertThat(Reading.document(INTAKE, "a.html", Samples.pdf("The harbor")).text())
        .isEqualTo("The harbor");
  }

  @Test
  void limits() throws IOException {
    Intake hasty = new Intake(IntakeOptions.DEFAULT.withTimeout(Duration.ofNanos(1)));
    assertThat(Reading.failure(hasty, "a.docx", Samples.docx())).contains("took longer");
    Intake small = new Intake(IntakeOptions.DEFAULT.withMaxBytes(100));
    assertThat(Reading.failure(small, "a.docx", Samples.docx())).contains("larger than");
    assertThat(Reading.failure(small, "a.txt", "x".repeat(101).getBytes())).contains("larger than");
  }
}
