package org.mtnormalizer.grammar;

import java.util.List;
import java.util.stream.Collectors;

/** A rule file is wrong; says where, for every error that was found. */
public final class RuleFileException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * One error and its place.
   *
   * @param line counted from 1; 0 if not known
   * @param column counted from 1; 0 if not known
   */
  public record Diagnostic(String file, int line, int column, String message) {
    @Override
    public String toString() {
      return file + ":" + line + ":" + column + ": " + message;
    }
  }

  private final transient List<Diagnostic> diagnostics;

  RuleFileException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
