package org.mtnormalizer.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mtnormalizer.dictionary.LearnedFile;
import org.mtnormalizer.intake.Intake;
import org.mtnormalizer.stage.structure.LearnedLine;
import org.mtnormalizer.stage.structure.ResidueLearner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code normalizer residue learn}: the furniture of sources, out of their articles. */
@Command(
    name = "residue",
    description = "Page residue that a batch of articles shows by itself.",
    mixinStandardHelpOptions = true,
    subcommands = ResidueCommand.Learn.class)
final class ResidueCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Say what to do: residue learn");
  }

  /** {@code normalizer residue learn FOLDER -o FILE}. */
  @Command(
      name = "learn",
      description = {
        "Finds the lines that come back across the articles of one source, and writes them to a file"
            + " for review.",
        "The source is the article's address or site name, the fields url and source of JSON Lines"
            + " (*.jsonl), or else its folder. clean --residue FILE uses the file."
      },
      mixinStandardHelpOptions = true)
  static final class Learn implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files and folders.")
    private List<Path> inputs = List.of();

    @Option(
        names = {"-o", "--output"},
        required = true,
        paramLabel = "FILE",
        description = "Where the learned lines go (tab-separated).")
    private Path output = Path.of("residue.tsv");

    @Override
    public Integer call() throws IOException {
      for (Path input : inputs) {
        if (!Files.exists(input)) {
          throw new ParameterException(spec.commandLine(), "There is no file or folder " + input);
        }
      }
      List<LearnedLine> lines = ResidueLearner.learn(new ArticleFiles(inputs, new Intake()));
      LearnedFile.write(lines, output);
      long sources = lines.stream().map(LearnedLine::source).distinct().count();
      spec.commandLine()
          .getErr()
          .printf("%d lines of %d sources, written to %s%n", lines.size(), sources, output);
      return Main.DONE;
    }
  }
}
