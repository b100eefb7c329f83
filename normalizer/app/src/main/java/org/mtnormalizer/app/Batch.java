package org.mtnormalizer.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.Normalizer;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Metadata;
import org.mtnormalizer.intake.Intake;
import org.mtnormalizer.intake.Outcome;
import org.mtnormalizer.pipeline.Result;

/**
 * A run over files. A file that fails is named on standard error and set aside; the rest goes on.
 * The same files are written for any number of threads.
 */
final class Batch {
  private final Lazy<ObjectMapper> json = new Lazy<>(ObjectMapper::new);
  private final Normalizer normalizer;
  private final Intake intake;
  private final Optional<String> language;
  private final Optional<Path> output;
  private final CleanCommand.Format format;
  private final boolean ledger;
  private final int threads;
  private final PrintWriter log;

  Batch(
      Normalizer normalizer,
      Intake intake,
      Optional<String> language,
      Optional<Path> output,
      CleanCommand.Format format,
      boolean ledger,
      int threads,
      PrintWriter log) {
    this.normalizer = normalizer;
    this.intake = intake;
    this.language = language;
    this.output = output;
    this.format = format;
    this.ledger = ledger;
    this.threads = threads;
    this.log = log;
  }

  /** A file to clean and the name, relative to the output folder, of what comes out. */
  private record Work(Path file, String target) {}

  /**
   * @return whether every document was cleaned
   */
  boolean run(List<Path> inputs) throws IOException {
    TreeMap<String, Work> work = new TreeMap<>();
    for (Path input : inputs) {
      collect(input, work);
    }
    List<String> problems = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (ProgressBar progress = progressBar(work.size())) {
      List<Future<List<String>>> pending = new ArrayList<>();
      for (Work w : work.values()) {
        pending.add(pool.submit(() -> clean(w)));
      }
      for (Future<List<String>> future : pending) {
        try {
          problems.addAll(future.get());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IOException("interrupted", e);
        } catch (java.util.concurrent.ExecutionException e) {
          problems.add(String.valueOf(e.getCause()));
        }
        progress.step();
      }
    } finally {
      pool.shutdownNow();
    }
    problems.forEach(log::println);
    output.ifPresent(
        dir ->
            log.printf(
                "%d files, %d problems, written to %s%n", work.size(), problems.size(), dir));
    return problems.isEmpty();
  }

  private static ProgressBar progressBar(int files) {
    ProgressBarBuilder builder =
        new ProgressBarBuilder().setTaskName("cleaning").setInitialMax(files).setUnit(" files", 1);
    // Only a person at a terminal wants to see it.
    return System.console() == null || files < 2
        ? builder.setConsumer(new Silent()).build()
        : builder.build();
  }

  /** Draws nothing. */
  private static final class Silent implements me.tongfei.progressbar.ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return 0;
    }

    @Override
    public void accept(String line) {}

    @Override
    public void close() {}
  }

  private void collect(Path input, TreeMap<String, Work> work) throws IOException {
    if (!Files.isDirectory(input)) {
      add(input, input.getFileName().toString(), work);
      return;
    }
    try (Stream<Path> files = Files.walk(input)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        add(file, input.relativize(file).toString().replace('\\', '/'), work);
      }
    }
  }

  /** Two inputs of one name keep apart: the second becomes {@code name-2}. */
  private static void add(Path file, String target, TreeMap<String, Work> work) {
    String free = target;
    for (int n = 2; work.containsKey(free); n++) {
      free = target + "-" + n;
    }
    work.put(free, new Work(file, free));
  }

  private List<String> clean(Work work) {
    List<String> problems = new ArrayList<>();
    intake.read(
        work.file(),
        outcome -> {
          if (outcome instanceof Outcome.Failed failed) {
            problems.add(failed.name() + ": " + failed.why());
          } else if (outcome instanceof Outcome.Read read) {
            try {
              write(work, read, problems);
            } catch (IOException e) {
              problems.add(read.name() + ": cannot be written: " + e.getMessage());
            }
          }
        });
    return problems;
  }

  private void write(Work work, Outcome.Read read, List<String> problems) throws IOException {
    Document document =
        language.map(tag -> withLanguage(read.document(), tag)).orElse(read.document());
    Result result = normalizer.normalize(document);
    for (String warning : document.metadata().all(Metadata.WARNING)) {
      log.println(read.name() + ": " + warning);
    }
    for (String warning : result.warnings()) {
      problems.add(read.name() + ": " + warning);
    }
    byte[] bytes = bytes(result, read);
    if (output.isEmpty()) {
      synchronized (this) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        out.write(bytes);
        out.flush();
      }
      return;
    }
    Path target = target(work, read);
    Files.createDirectories(target.getParent());
    Files.write(target, bytes);
    if (ledger) {
      Path ledgerFile = LedgerFile.beside(target);
      ObjectMapper mapper = json.get();
      Files.writeString(
          ledgerFile,
          Json.write(
              mapper.writer(SerializationFeature.INDENT_OUTPUT),
              LedgerFile.of(result, read, mapper)),
          StandardCharsets.UTF_8);
    }
  }

  private byte[] bytes(Result result, Outcome.Read read) throws IOException {
    if (format == CleanCommand.Format.TEXT) {
      return result.text().getBytes(StandardCharsets.UTF_8);
    }
    ObjectMapper mapper = json.get();
    ObjectNode node = mapper.createObjectNode();
    node.put("id", read.name());
    node.put("lang", result.target().language());
    node.put("text", result.text());
    node.set("metadata", mapper.valueToTree(result.target().metadata().values()));
    if (ledger) {
      node.set("edits", LedgerJson.edits(result, mapper));
    }
    return (Json.write(mapper.writer(), node) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Document withLanguage(Document d, String tag) {
    return new Document(d.id(), tag, d.text(), d.metadata(), d.annotations());
  }

  /** {@code a/page.html} becomes {@code DIR/a/page.html.txt}; a text file keeps its name. */
  private Path target(Work work, Outcome.Read read) {
    Path dir = output.orElseThrow();
    String name = work.target();
    int inner = read.name().indexOf("!/");
    if (inner >= 0) {
      name += "/" + read.name().substring(inner + 2).replace("!/", "/").replace("..", "_");
    }
    String ending = format == CleanCommand.Format.JSONL ? ".jsonl" : ".txt";
    return dir.resolve(name.endsWith(ending) ? name : name + ending).normalize();
  }
}
