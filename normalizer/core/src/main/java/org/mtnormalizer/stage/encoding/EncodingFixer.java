package org.mtnormalizer.stage.encoding;

import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.pipeline.Stage;

/** Repairs characters: wrongly decoded, escaped, invisible, of a wrong alphabet, taken apart. */
public final class EncodingFixer implements Stage.Fixer {
  private final LookalikeRules lookalikes = new LookalikeRules();

  @Override
  public String name() {
    return "encoding";
  }

  @Override
  public List<Proposal> propose(Document document) {
    List<Proposal> proposals = new ArrayList<>();
    MojibakeRules.propose(document.text(), proposals);
    EntityRules.propose(document.text(), proposals);
    InvisibleRules.propose(document.text(), proposals);
    lookalikes.propose(document, proposals);
    return proposals;
  }
}
