package org.mtnormalizer.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mtnormalizer.dictionary.DictionaryException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry: {@code normalizer clean | explain | restore}. */
@Command(
    name = "normalizer",
    description = {
      "Cleans machine-translated, scraped articles: page residue, wrong quotes and spaces, glued"
          + " words, damaged names.",
      "Every change is recorded with place, reason and confidence; the original can be restored"
          + " byte for byte."
    },
    version = "normalizer 0.1.0",
    mixinStandardHelpOptions = true,
    subcommands = {
      CleanCommand.class,
      ExplainCommand.class,
      RestoreCommand.class,
      ResidueCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  normalizer clean article.txt                     clean text to standard output",
      "  normalizer clean scraped/ -o clean/ --ledger     a folder, with a ledger for each file",
      "  normalizer clean --format jsonl < in > out       a filter for JSON Lines",
      "  normalizer explain article.html                  what would change, and why",
      "  normalizer restore clean/article.txt             the original, from text and ledger",
      "",
      "Exit status: 0 done, 1 done but some documents failed, 2 wrong usage, 3 could not run."
    })
public final class Main {
  static final int DONE = 0;
  static final int SOME_FAILED = 1;
  static final int USAGE = 2;
  static final int COULD_NOT_RUN = 3;

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs the command line and returns its exit status. */
  static int run(String... args) {
    return commandLine().execute(args);
  }

  private static CommandLine commandLine() {
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    CommandLine line = new CommandLine(new Main());
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExitCodeExceptionMapper(
        e -> e instanceof CommandLine.ParameterException ? USAGE : COULD_NOT_RUN);
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          if (e instanceof DictionaryException) {
            err.println("The dictionary is wrong:");
            err.println(e.getMessage());
            return USAGE;
          }
          err.println(
              "normalizer: " + Optional.ofNullable(e.getMessage()).orElse(e.getClass().getName()));
          return COULD_NOT_RUN;
        });
    line.setUsageHelpAutoWidth(true);
    return line;
  }
}
