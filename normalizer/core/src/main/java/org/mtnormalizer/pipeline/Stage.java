package org.mtnormalizer.pipeline;

import java.util.List;
import org.mtnormalizer.document.Annotation;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.Proposal;

/**
 * A named step. Pure: the answer depends on the document alone, nothing is kept between documents,
 * and one instance serves all threads. A stage knows no other stage, no ledger and no policy.
 */
public sealed interface Stage {

  /** The stage's name on the command line and in the ledger: one lower-case word. */
  String name();

  /** Says something about the text and changes nothing. */
  non-sealed interface Annotator extends Stage {
    List<Annotation> annotate(Document document);
  }

  /** Proposes edits. They may overlap and stand in any order; the policy settles that. */
  non-sealed interface Fixer extends Stage {
    List<Proposal> propose(Document document);
  }
}
