package org.mtnormalizer.stage.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mtnormalizer.document.Annotation.ProtectedSpan;
import org.mtnormalizer.document.Annotation.Protection;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/** What a protected stretch does to the other proposals of its line. */
class StableLinesTest {
  private static final Reason REASON = new Reason("spacing.before-mark", EditKind.SPACING, "", 0.9);

  /** Every x goes. */
  private static List<Proposal> rules(Document document) {
    List<Proposal> proposals = new ArrayList<>();
    String text = document.text();
    for (int i = text.indexOf('x'); i >= 0; i = text.indexOf('x', i + 1)) {
      proposals.add(Proposal.of(Edit.delete(text, new Span(i, i + 1), REASON)));
    }
    return proposals;
  }

  @Test
  void whatIsProtectedDoesNotHoldBackItsLine() {
    Document document =
        Document.of("", "en", "ax bx cx")
            .with(List.of(new ProtectedSpan(new Span(3, 5), Protection.NUMBER)));
    assertThat(StableLines.of(document, StableLinesTest::rules)).hasSize(3);
  }
}
