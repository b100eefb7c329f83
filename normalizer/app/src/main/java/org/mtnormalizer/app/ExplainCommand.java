package org.mtnormalizer.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mtnormalizer.Normalizer;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.intake.Intake;
import org.mtnormalizer.intake.Outcome;
import org.mtnormalizer.report.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code normalizer explain}: the changes of one article, for people to read. */
@Command(
    name = "explain",
    description = "Shows what would change in an article, line by line, and why; writes nothing.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The article.")
  @SuppressWarnings("NullAway.Init") // required by picocli
  private Path file;

  @Option(names = "--lang", paramLabel = "TAG", description = "The language. Default: found out.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--why",
      description = "Also what was seen and not done: suggestions and refusals, with evidence.")
  private boolean why;

  @Mixin private EngineOptions engine = new EngineOptions();

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(spec.commandLine(), "There is no file " + file);
    }
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Normalizer normalizer = engine.normalizer();
    boolean[] failed = {false};
    new Intake()
        .read(
            file,
            outcome -> {
              if (outcome instanceof Outcome.Read read) {
                Document d = read.document();
                Document document =
                    language
                        .map(t -> new Document(d.id(), t, d.text(), d.metadata(), d.annotations()))
                        .orElse(d);
                out.print(Explanation.of(normalizer.normalize(document), why, Ansi.AUTO.enabled()));
              } else if (outcome instanceof Outcome.Failed f) {
                err.println(f.name() + ": " + f.why());
                failed[0] = true;
              }
            });
    out.flush();
    return failed[0] ? Main.SOME_FAILED : Main.DONE;
  }
}
