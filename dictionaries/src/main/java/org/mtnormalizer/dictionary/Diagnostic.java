package org.mtnormalizer.dictionary;

/**
 * What is wrong with a row, and what to do about it.
 *
 * @param line counted from 1; 0 if the whole file is meant
 */
public record Diagnostic(String file, long line, String message) {
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + message;
  }
}
