package org.mtnormalizer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paragraphs out of the lines of printed pages and of mail. */
class HardLinesTest {
  private static final Intake INTAKE = new Intake();

  @Test
  void runningHeadsAndPageNumbersGo() throws IOException {
    byte[] pdf =
        Samples.pdfOf(
            List.of(
                new String[] {
                  "The Harbor Review",
                  "",
                  "The cranes came in March and",
                  "lifted the stones of",
                  "the old quay, one by",
                  "",
                  "Page 1 of 3"
                },
                new String[] {
                  "The Harbor Review",
                  "",
                  "one, until the summer.",
                  "",
                  "Then the divers left.",
                  "",
                  "Page 2 of 3"
                },
                new String[] {
                  "The Harbor Review",
                  "",
                  "The first ship came in at noon.",
                  "Her captain waved.",
                  "",
                  "Page 3 of 3"
                }));
    assertThat(Reading.document(INTAKE, "a.pdf", pdf).text())
        .isEqualTo(
            "The cranes came in March and lifted the stones of the old quay, one by one, until the"
                + " summer.\n\nThen the divers left.\n\nThe first ship came in at noon. Her captain"
                + " waved.");
  }

  @Test
  void whatTwoPagesShareStays() {
    List<List<String>> pages =
        List.of(List.of("Refrain", "One.", "Two."), List.of("Refrain", "Three.", "Four."));
    assertThat(PageMargins.without(pages).get(1).get(0)).isEqualTo("Refrain\n");
  }

  @Test
  void aHyphenThatWaitsStays() throws IOException {
    assertThat(
            Reading.document(
                    INTAKE, "a.pdf", Samples.pdf("Der Hafen hat ein Ost-", "und ein Westufer."))
                .text())
        .isEqualTo("Der Hafen hat ein Ost- und ein Westufer.");
  }

  @Test
  void wrappedMailIsJoined() {
    String wrapped =
        "The old harbor of the town opened again on Monday, after\n"
            + "three years in which cranes and divers had brought the\n"
            + "quay back above the water.";
    assertThat(WrappedText.unwrapped("Dear all,\n\n" + wrapped + "\n\nAda"))
        .isEqualTo("Dear all,\n\n" + wrapped.replace('\n', ' ') + "\n\nAda");
  }

  @Test
  void versesListsAndQuotedLinesStay() {
    String wide =
        "The old harbor of the town opened again on Monday, after\nthree years of work.\n\n";
    for (String own :
        List.of(
            "O harbor of the morning light,\nthe ships are coming in tonight,\nand none of them is late.",
            "- cranes\n- divers\n- patience and a great deal of it",
            "> The old harbor of the town opened again on Monday, af\n> ter three years.",
            "Ada Writer\nHarbor Street 3\nNorthport")) {
      assertThat(WrappedText.unwrapped(wide + own)).endsWith("\n\n" + own);
    }
  }
}
