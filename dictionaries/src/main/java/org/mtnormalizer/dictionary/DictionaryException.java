package org.mtnormalizer.dictionary;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown before any document is read when dictionary files are wrong; tells all that is wrong. */
public final class DictionaryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Diagnostic> diagnostics;

  public DictionaryException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
