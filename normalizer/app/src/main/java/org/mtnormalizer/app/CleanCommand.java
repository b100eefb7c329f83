package org.mtnormalizer.app;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mtnormalizer.Normalizer;
import org.mtnormalizer.intake.Intake;
import org.mtnormalizer.intake.IntakeOptions;
import org.mtnormalizer.stage.structure.ResidueLearner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code normalizer clean}: files to clean text. */
@Command(
    name = "clean",
    description = {
      "Cleans files and folders into a folder; with one file and no -o, to standard output.",
      "With --format jsonl and no file: JSON Lines {\"id\",\"text\",\"lang\"?} from standard input"
          + " to standard output, in the same order; unknown fields stay."
    },
    mixinStandardHelpOptions = true)
final class CleanCommand implements Callable<Integer> {

  /** What is read and written. */
  enum Format {
    TEXT,
    JSONL
  }

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files (text, HTML, PDF, DOCX, ODT, RTF, EML, EPUB, archives) and folders.")
  private List<Path> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where clean files go.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text or jsonl. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Option(
      names = "--ledger",
      description =
          "Also write every change: NAME.ledger.json beside each file, or \"edits\" in JSON Lines.")
  private boolean ledger;

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description = "The language of the text (BCP 47, such as en). Default: found out.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--content",
      paramLabel = "PART",
      defaultValue = "main",
      description =
          "Of a page: main, its article, or all that a reader sees. Default: ${DEFAULT-VALUE}.")
  private IntakeOptions.Content content = IntakeOptions.Content.MAIN;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents at once. Default: one for each core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--learn-residue",
      description = {
        "Reads everything twice: first to learn which lines come back across the articles of one"
            + " source, then to clean."
      })
  private boolean learnResidue;

  @Mixin private EngineOptions engine = new EngineOptions();

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw usage("--threads must be at least 1");
    }
    PrintWriter log = spec.commandLine().getErr();
    Intake intake = new Intake(IntakeOptions.DEFAULT.withContent(content));
    if (inputs.isEmpty()) {
      if (format == Format.TEXT) {
        throw usage("Name a file or folder, or read JSON Lines with --format jsonl");
      }
      return filterStandardInput(intake);
    }
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw usage("There is no file or folder " + input);
      }
    }
    boolean toStandardOutput = output.isEmpty();
    if (toStandardOutput && (inputs.size() > 1 || Files.isDirectory(inputs.get(0)))) {
      throw usage("Name a folder for the clean files: -o DIR");
    }
    Normalizer normalizer =
        learnResidue
            ? engine.normalizer(ResidueLearner.learn(new ArticleFiles(inputs, intake)))
            : engine.normalizer();
    Batch batch = new Batch(normalizer, intake, language, output, format, ledger, threads, log);
    return batch.run(inputs) ? Main.DONE : Main.SOME_FAILED;
  }

  /** Wrong options are told before standard input is opened, since closing it cannot be undone. */
  private int filterStandardInput(Intake intake) throws IOException {
    if (learnResidue) {
      try (BufferedInputStream in = standardInput()) {
        return learnAndFilter(in, intake);
      }
    }
    Normalizer normalizer = engine.normalizer();
    try (BufferedInputStream in = standardInput()) {
      return filter(in, normalizer, intake);
    }
  }

  private static BufferedInputStream standardInput() {
    return new BufferedInputStream(new FileInputStream(FileDescriptor.in));
  }

  private int filter(InputStream in, Normalizer normalizer, Intake intake) throws IOException {
    JsonLines lines =
        new JsonLines(
            normalizer,
            text -> language.orElseGet(() -> intake.language(text)),
            ledger,
            threads,
            spec.commandLine().getErr());
    return lines.run(in, new FileOutputStream(FileDescriptor.out)) == 0
        ? Main.DONE
        : Main.SOME_FAILED;
  }

  /** Standard input can be read once only, so it is put aside. */
  private int learnAndFilter(InputStream in, Intake intake) throws IOException {
    Path aside = Files.createTempFile("articles", ".jsonl");
    try {
      Files.copy(in, aside, StandardCopyOption.REPLACE_EXISTING);
      Normalizer normalizer =
          engine.normalizer(ResidueLearner.learn(new ArticleFiles(List.of(aside), intake)));
      try (InputStream again = new BufferedInputStream(Files.newInputStream(aside))) {
        return filter(again, normalizer, intake);
      }
    } finally {
      Files.delete(aside);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
