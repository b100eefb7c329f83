package org.mtnormalizer.stage.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Metadata;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/** The date field of a feed in front of the first sentence: {@code date 2024-06-19 Following …}. */
final class DatePrefix {
  private static final Pattern FIELD =
      Pattern.compile(
          "(\\s{0,8}(?i:date|published|updated|pubdate) ?:?[ \\t]{1,3})"
              + "(\\d{4}-\\d{2}-\\d{2}(?:T?[ ]?\\d{2}:\\d{2}(?::\\d{2})?Z?)?)"
              + "([ \\t]{1,3})(?=[\\p{Lu}\\p{Lt}\\p{Lo}\"\\u201C\\u00AB\\u201E])");

  private static final double CONFIDENCE = 0.95;

  private DatePrefix() {}

  static List<Proposal> find(String text) {
    Matcher m = FIELD.matcher(text).region(0, Math.min(text.length(), 200));
    if (!m.lookingAt()) {
      return List.of();
    }
    Reason reason =
        new Reason("residue.date", EditKind.METADATA, "the date field of a feed", CONFIDENCE);
    return List.of(
        Proposal.of(Edit.delete(text, new Span(0, m.end(1)), reason)),
        Proposal.of(Edit.delete(text, new Span(m.end(1), m.end(3)), reason).keptAs(Metadata.DATE)));
  }
}
