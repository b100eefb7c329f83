package org.mtnormalizer.stage.structure;

import java.util.Optional;
import org.mtnormalizer.document.Metadata;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/**
 * What the kind of a row means for the edit.
 *
 * @param keepAs the metadata key under which the line lives on
 */
record ResidueKind(String rule, EditKind kind, Optional<String> keepAs) {

  /** The kind of lines that were learned from a batch. */
  static final String LEARNED = "learned";

  static ResidueKind of(String kind) {
    return switch (kind) {
      case "credit" -> kept("residue.credit", Metadata.CREDIT);
      case "byline" -> kept("residue.byline", Metadata.AUTHOR);
      case "date" -> kept("residue.date", Metadata.DATE);
      case "source" -> kept("residue.source", Metadata.SOURCE);
      case "feed" -> gone("residue.feed-stamp");
      case "shortcode" -> gone("residue.shortcode");
      case "caption" -> gone("residue.caption");
      case LEARNED -> gone("residue.learned");
      default -> gone("residue.furniture");
    };
  }

  Proposal delete(String text, Span span, String evidence, double confidence) {
    Edit edit = Edit.delete(text, span, new Reason(rule, kind, evidence, confidence));
    return Proposal.of(keepAs.map(edit::keptAs).orElse(edit));
  }

  private static ResidueKind kept(String rule, String key) {
    return new ResidueKind(rule, EditKind.METADATA, Optional.of(key));
  }

  private static ResidueKind gone(String rule) {
    return new ResidueKind(rule, EditKind.RESIDUE, Optional.empty());
  }
}
