package org.mtnormalizer.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.mtnormalizer.document.Document;

/** Reads files as documents. Immutable and thread-safe. */
public final class Intake {

  /** Reads one file; an archive gives one outcome for each file in it. Never throws for content. */
  public void read(Path file, Consumer<Outcome> sink) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      sink.accept(
          new Outcome.Read(
              file.toString(),
              Document.of(file.toString(), language(text), text),
              Optional.of(new Outcome.PlainText("UTF-8", "", true))));
    } catch (IOException e) {
      sink.accept(new Outcome.Failed(file.toString(), String.valueOf(e.getMessage())));
    }
  }

  /**
   * The BCP 47 tag of a text's language, {@link Document#UNKNOWN_LANGUAGE} if it cannot be told.
   */
  public String language(String text) {
    return Document.UNKNOWN_LANGUAGE;
  }
}
