package org.mtnormalizer.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.intake.Intake;
import org.mtnormalizer.intake.Outcome;
import org.mtnormalizer.stage.structure.ResidueLearner;

/** Files and folders as articles that can be read again; {@code .jsonl} files hold one a line. */
final class ArticleFiles implements ResidueLearner.Articles {
  private final ObjectMapper mapper = new ObjectMapper();
  private final Intake intake;
  private final List<Path> files = new ArrayList<>();

  ArticleFiles(List<Path> inputs, Intake intake) throws IOException {
    this.intake = intake;
    for (Path input : inputs) {
      try (Stream<Path> found = Files.walk(input)) {
        files.addAll(found.filter(Files::isRegularFile).sorted().toList());
      }
    }
  }

  @Override
  public void forEach(Consumer<Document> sink) throws IOException {
    try {
      files.parallelStream().forEach(file -> read(file, sink));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e.getCause());
    }
  }

  private void read(Path file, Consumer<Document> sink) {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
      readLines(file, sink);
      return;
    }
    intake.read(
        file,
        outcome -> {
          if (outcome instanceof Outcome.Read read) {
            sink.accept(read.document());
          }
        });
  }

  /** Lines that are no article are passed over: cleaning names them. */
  private void readLines(Path file, Consumer<Document> sink) {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        try {
          if (mapper.readTree(line) instanceof ObjectNode object
              && object.path("text").isTextual()) {
            sink.accept(JsonArticle.of(object, Document.UNKNOWN_LANGUAGE));
          }
        } catch (JsonProcessingException e) {
          continue;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
