package org.mtnormalizer.names;

import java.util.List;
import org.mtnormalizer.names.LocalNames.Form;
import org.mtnormalizer.names.LocalNames.Reading;

/** A whole name as a text has it: rightly, or damaged in one of its words or in all. */
record LocalMatch(Form form, List<Part> parts) {
  /** A word of a form as the text has it, in tokens {@code from} to {@code to}, inclusive. */
  record Part(int from, int to, Reading reading, Channel channel) {
    boolean damaged() {
      return channel != Channel.EXACT;
    }
  }

  int first() {
    return parts.get(0).from();
  }

  int last() {
    return parts.get(parts.size() - 1).to();
  }

  /** What happened to its damaged part; the first, if there are two. */
  Channel channel() {
    return parts.stream()
        .map(Part::channel)
        .filter(c -> c != Channel.EXACT)
        .findFirst()
        .orElse(Channel.EXACT);
  }

  boolean isDamaged() {
    return channel() != Channel.EXACT;
  }
}
