package org.mtnormalizer.stage.name;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Annotation.Repair;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.PatternAtPlaces;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.names.Channel;

/**
 * Koreans whom no dictionary knows, and whose family name a translator put where both customs have
 * it: in a damaged text {@code Pyo Su-min Pyo} is Pyo Su-min. The hyphen and the small letter
 * behind it tell the given name.
 */
final class FamilyOnBothSides {
  private static final PatternAtPlaces TWICE =
      new PatternAtPlaces(
          Pattern.compile(
              "(?<![\\p{L}\\p{N}-])(\\p{Lu}\\p{Ll}{1,6}) \\p{Lu}\\p{Ll}{1,6}-\\p{Ll}{1,6}( \\1)"
                  + "(?![\\p{L}\\p{N}-]|[ ']\\p{Lu})"),
          Character::isUpperCase);

  private static final double CONFIDENCE = 0.85;

  private FamilyOnBothSides() {}

  static List<Proposal> propose(Document document) {
    if (document
        .annotations(Repair.class)
        .allMatch(repair -> repair.rule().startsWith("residue."))) {
      return List.of();
    }
    return TWICE.findAll(document.text()).stream().map(m -> proposal(document.text(), m)).toList();
  }

  private static Proposal proposal(String text, MatchResult twice) {
    return Proposal.of(
        Edit.delete(
            text,
            new Span(twice.start(2), twice.end(2)),
            new Reason(
                "name." + Channel.SEPARATOR.id(),
                EditKind.NAME,
                "“" + twice.group(1) + "” stands in front of the given name already",
                CONFIDENCE)));
  }
}
