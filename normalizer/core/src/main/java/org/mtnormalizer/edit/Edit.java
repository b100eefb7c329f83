package org.mtnormalizer.edit;

import java.util.Optional;
import org.mtnormalizer.document.Span;

/**
 * A change of one version of a text: {@code before}, which stands at {@code span}, becomes {@code
 * after}. {@code before} is kept so that the edit can be verified and undone.
 *
 * @param keepAs the metadata key under which {@code before} lives on when it leaves the text
 */
public record Edit(Span span, String before, String after, Reason reason, Optional<String> keepAs) {

  public Edit {
    if (before.length() != span.length()) {
      throw new IllegalArgumentException(
          "'" + before + "' does not fill [" + span.start() + ", " + span.end() + ")");
    }
    if (before.equals(after)) {
      throw new IllegalArgumentException("changes nothing: '" + before + "'");
    }
  }

  public static Edit replace(String text, Span span, String after, Reason reason) {
    return new Edit(span, span.of(text), after, reason, Optional.empty());
  }

  public static Edit delete(String text, Span span, Reason reason) {
    return replace(text, span, "", reason);
  }

  public static Edit insert(int place, String what, Reason reason) {
    return new Edit(Span.at(place), "", what, reason, Optional.empty());
  }

  /** The same edit at another place, where the same stands. */
  public Edit at(Span place) {
    return new Edit(place, before, after, reason, keepAs);
  }

  /** The same edit; what it removes lives on in the metadata under {@code key}. */
  public Edit keptAs(String key) {
    return new Edit(span, before, after, reason, Optional.of(key));
  }
}
