package org.mtnormalizer.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.Knowledge;
import org.mtnormalizer.names.NameEntry;

/** The dictionaries that come with the program, and name files that a user adds. */
public final class Dictionaries {
  /** Where the build puts the compiled form. */
  private static final String RESOURCE = "knowledge.bin";

  private Dictionaries() {}

  /** The shipped dictionaries, from their compiled form. */
  public static Knowledge shipped() {
    try (InputStream in = Dictionaries.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException(
            RESOURCE + " is not on the class path; build the dictionaries module");
      }
      return KnowledgeFile.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the shipped dictionaries cannot be read", e);
    }
  }

  /**
   * Names of user files.
   *
   * @throws DictionaryException naming every wrong row, or a file that cannot be read
   */
  public static List<NameEntry> names(List<Path> files) {
    List<NameEntry> entries = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (Path file : files) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        entries.addAll(NameTable.read(file.toString(), reader, problems));
      } catch (IOException e) {
        problems.add(new Diagnostic(file.toString(), 0, "cannot be read: " + e.getMessage()));
      }
    }
    if (!problems.isEmpty()) {
      throw new DictionaryException(problems);
    }
    return entries;
  }
}
