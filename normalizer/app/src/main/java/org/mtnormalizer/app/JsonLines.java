package org.mtnormalizer.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.mtnormalizer.Normalizer;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.Decision;
import org.mtnormalizer.pipeline.Result;

/**
 * JSON Lines in, JSON Lines out, in the same order: {@code text} cleaned, {@code edits} and {@code
 * metadata} added when asked for, all other fields as they came.
 */
final class JsonLines {
  /** Lines read ahead for each thread: enough to keep it busy, few enough to stay small. */
  private static final int AHEAD = 16;

  private final ObjectMapper mapper = new ObjectMapper();
  private final Normalizer normalizer;
  private final Function<String, String> detector;
  private final boolean ledger;
  private final int threads;
  private final PrintWriter log;

  JsonLines(
      Normalizer normalizer,
      Function<String, String> detector,
      boolean ledger,
      int threads,
      PrintWriter log) {
    this.normalizer = normalizer;
    this.detector = detector;
    this.ledger = ledger;
    this.threads = threads;
    this.log = log;
  }

  /** One line's answer: the line to write, and what went wrong with it, if anything. */
  private record Answer(String line, String problem) {}

  /**
   * @return how many lines could not be cleaned; they are passed on as they came
   */
  int run(InputStream in, OutputStream out) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Future<Answer>> pending = new ArrayDeque<>();
    int failed = 0;
    try (BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      long number = 0;
      String line = reader.readLine();
      while (line != null) {
        number++;
        long n = number;
        String content = line;
        if (!content.isBlank()) {
          pending.add(pool.submit(() -> clean(content, n)));
        }
        if (pending.size() >= AHEAD * threads) {
          failed += write(pending.remove(), writer);
        }
        line = reader.readLine();
      }
      while (!pending.isEmpty()) {
        failed += write(pending.remove(), writer);
      }
    } finally {
      pool.shutdownNow();
    }
    return failed;
  }

  private int write(Future<Answer> future, Writer writer) throws IOException {
    Answer answer;
    try {
      answer = future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
    writer.write(answer.line());
    writer.write('\n');
    writer.flush();
    if (answer.problem().isEmpty()) {
      return 0;
    }
    log.println(answer.problem());
    return 1;
  }

  private Answer clean(String line, long number) {
    try {
      JsonNode node = mapper.readTree(line);
      if (!(node instanceof ObjectNode object) || !object.path("text").isTextual()) {
        return new Answer(
            line, "line " + number + ": is no JSON object with a \"text\"; passed on");
      }
      String text = object.get("text").textValue();
      String language = object.path("lang").asText("");
      Document document =
          JsonArticle.of(object, language.isEmpty() ? detector.apply(text) : language);
      Result result = normalizer.normalize(document);
      object.put("text", result.text());
      if (ledger) {
        object.set("edits", LedgerJson.edits(result, mapper));
        object.set("suggested", LedgerJson.undone(result, Decision.Verdict.SUGGESTED, mapper));
        object.set("refused", LedgerJson.undone(result, Decision.Verdict.REFUSED, mapper));
        object.set("metadata", mapper.valueToTree(result.target().metadata().values()));
      }
      String problem =
          result.warnings().isEmpty()
              ? ""
              : "line " + number + ": " + String.join("; ", result.warnings());
      return new Answer(Json.write(mapper.writer(), object), problem);
    } catch (JsonProcessingException e) {
      return new Answer(line, "line " + number + ": is no JSON: " + e.getOriginalMessage());
    }
  }
}
