package org.mtnormalizer.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mtnormalizer.Knowledge;
import org.mtnormalizer.Normalizer;
import org.mtnormalizer.dictionary.Dictionaries;
import org.mtnormalizer.dictionary.LearnedFile;
import org.mtnormalizer.grammar.GrammarFixer;
import org.mtnormalizer.grammar.LanguageToolLexicon;
import org.mtnormalizer.language.WordClasses;
import org.mtnormalizer.pipeline.Options;
import org.mtnormalizer.pipeline.Options.NamePolicy;
import org.mtnormalizer.pipeline.Options.QuotePolicy;
import org.mtnormalizer.pipeline.Profile;
import org.mtnormalizer.stage.structure.LearnedLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how to clean, and the normalizer that they describe. */
final class EngineOptions {
  /** Fixers that can be chosen or left out, in the order in which they run. */
  private static final Set<String> STAGES =
      new java.util.LinkedHashSet<>(
          List.of("encoding", "structure", "seams", "typography", "quotes", "names", "grammar"));

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      defaultValue = "standard",
      description = {
        "How sure a change must be: conservative (only what is certain), standard, or thorough"
            + " (also what is merely likelier than not). Default: ${DEFAULT-VALUE}."
      })
  private Profile profile = Profile.STANDARD;

  @Option(
      names = "--names",
      paramLabel = "POLICY",
      defaultValue = "canonical",
      description = {
        "canonical: every mention takes the dictionary's form; repair: only damaged forms change;"
            + " off. Default: ${DEFAULT-VALUE}."
      })
  private NamePolicy names = NamePolicy.CANONICAL;

  @Option(
      names = "--quotes",
      paramLabel = "STYLE",
      defaultValue = "keep",
      description = {
        "keep: the document's own quotation marks; straight; locale: those of the text's language."
            + " Default: ${DEFAULT-VALUE}."
      })
  private QuotePolicy quotes = QuotePolicy.KEEP;

  @Option(
      names = "--source-lang",
      paramLabel = "LANG",
      split = ",",
      description = {
        "The language from which the articles were translated, such as ru or ko; several are parted"
            + " by commas. Default: each article is asked for its own."
      })
  private Set<String> sources = Set.of();

  @Option(
      names = "--only",
      paramLabel = "STAGE",
      split = ",",
      description =
          "Run only these stages: encoding, structure, seams, typography, quotes, names, grammar.")
  private List<String> only = List.of();

  @Option(
      names = "--skip",
      paramLabel = "STAGE",
      split = ",",
      description = "Leave these stages out.")
  private List<String> skip = List.of();

  @Option(
      names = "--dictionary",
      paramLabel = "FILE.csv",
      description = {
        "Adds names for this run; can be given again. Header: type,lang,canonical,aliases,facts"
            + " (aliases and facts parted by |, facts are key=value, type may be empty)."
      })
  private List<Path> dictionaries = List.of();

  @Option(
      names = "--rules",
      paramLabel = "FILE.xml",
      description = "Adds grammar rules in LanguageTool's format; can be given again.")
  private List<Path> rules = List.of();

  @Option(
      names = "--residue",
      paramLabel = "FILE",
      description = {
        "Removes the lines of a file that residue learn wrote and somebody reviewed; can be given"
            + " again."
      })
  private List<Path> residue = List.of();

  Normalizer normalizer() {
    return normalizer(List.of());
  }

  /**
   * @param learned furniture that was learned in this run
   */
  Normalizer normalizer(List<LearnedLine> learned) {
    Set<String> skipped = skippedStages();
    Knowledge knowledge = Dictionaries.shipped();
    if (!dictionaries.isEmpty()) {
      knowledge = knowledge.withNames(Dictionaries.names(dictionaries));
    }
    List<LearnedLine> furniture = new ArrayList<>(LearnedFile.read(residue));
    furniture.addAll(learned);
    knowledge = knowledge.withLearnedResidue(furniture);
    Options options = new Options(profile, names, quotes, skipped, sources);
    GrammarFixer grammar = new GrammarFixer(rules, new WordClasses(knowledge.wordClasses()));
    return Normalizer.with(knowledge, new LanguageToolLexicon(), List.of(grammar), options);
  }

  private Set<String> skippedStages() {
    check(only);
    check(skip);
    Set<String> skipped = new HashSet<>(skip);
    if (!only.isEmpty()) {
      skipped.addAll(STAGES);
      skipped.removeAll(only);
    }
    return skipped;
  }

  private void check(List<String> stages) {
    Set<String> unknown = new TreeSet<>(stages);
    unknown.removeAll(STAGES);
    if (!unknown.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no stage "
              + String.join(", ", unknown)
              + ". Stages: "
              + String.join(", ", new ArrayList<>(STAGES)));
    }
  }
}
