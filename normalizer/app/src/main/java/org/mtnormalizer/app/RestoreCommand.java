package org.mtnormalizer.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code normalizer restore}: the original from clean text and ledger. */
@Command(
    name = "restore",
    description = {
      "Writes the original of a cleaned file, byte for byte, from it and the ledger beside it"
          + " (clean --ledger).",
      "With --format jsonl: restores \"text\" from \"edits\" on standard input.",
      "For files that are not plain text the original text comes back as it was extracted."
    },
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "The cleaned text file.")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--ledger", paramLabel = "FILE", description = "Default: FILE.ledger.json.")
  private Optional<Path> ledger = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Default: standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--format", defaultValue = "text", description = "text or jsonl.")
  private CleanCommand.Format format = CleanCommand.Format.TEXT;

  @Override
  public Integer call() throws IOException {
    if (format == CleanCommand.Format.JSONL) {
      return jsonLines();
    }
    Path clean =
        file.orElseThrow(() -> new ParameterException(spec.commandLine(), "Name the cleaned file"));
    Path ledgerFile = ledger.orElseGet(() -> LedgerFile.beside(clean));
    for (Path needed : List.of(clean, ledgerFile)) {
      if (!Files.exists(needed)) {
        throw new ParameterException(
            spec.commandLine(),
            "There is no "
                + needed
                + (needed.equals(clean) ? "" : "; it is written by clean --ledger"));
      }
    }
    byte[] original =
        LedgerFile.restore(
            Files.readString(clean, StandardCharsets.UTF_8),
            new ObjectMapper().readTree(ledgerFile.toFile()));
    if (output.isPresent()) {
      Files.write(output.get(), original);
    } else {
      OutputStream out = new FileOutputStream(FileDescriptor.out);
      out.write(original);
      out.flush();
    }
    return Main.DONE;
  }

  private static int jsonLines() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
        Writer out =
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)) {
      String line = in.readLine();
      while (line != null) {
        if (mapper.readTree(line) instanceof ObjectNode node) {
          node.put("text", LedgerFile.restoreText(node.path("text").asText(), node.path("edits")));
          node.remove(List.of("edits", "suggested", "refused", "metadata"));
          out.write(Json.write(mapper.writer(), node));
          out.write('\n');
        }
        line = in.readLine();
      }
    }
    return Main.DONE;
  }
}
