package org.mtnormalizer.pipeline;

import java.util.List;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.Ledger;
import org.mtnormalizer.edit.OffsetMap;

/**
 * What normalizing a document gave.
 *
 * @param offsetMap from the source's text to the target's
 * @param warnings what went wrong without stopping the work, such as a stage that failed and was
 *     left out
 */
public record Result(
    Document source, Document target, Ledger ledger, OffsetMap offsetMap, List<String> warnings) {

  public Result {
    warnings = List.copyOf(warnings);
  }

  public String text() {
    return target.text();
  }
}
