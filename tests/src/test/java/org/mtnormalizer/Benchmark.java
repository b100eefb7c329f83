package org.mtnormalizer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.mtnormalizer.dictionary.Dictionaries;
import org.mtnormalizer.document.Annotation;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.grammar.AnalyzedShare;
import org.mtnormalizer.grammar.GrammarFixer;
import org.mtnormalizer.grammar.LanguageToolLexicon;
import org.mtnormalizer.language.WordClasses;
import org.mtnormalizer.pipeline.Options;
import org.mtnormalizer.pipeline.Pipeline;
import org.mtnormalizer.pipeline.Policy;
import org.mtnormalizer.pipeline.Stage;

/**
 * Measures the whole pipeline beside LanguageTool's own check with its default rules, on the same
 * English text, in one run, on one thread each: one instance of either, which gets one article
 * after the other. Time is the processor time of the process: what else the machine does is not
 * counted, while compiling and collecting garbage are.
 *
 * <p>The same rule holds for both. First each goes over the text for {@value #WARM_UP_SECONDS}
 * seconds, after which all that is asked often has been compiled and neither becomes faster any
 * more. Then they take turns of {@value #TURN_SECONDS} seconds, so that a machine that is slow for
 * a while is slow for both; a round over the text that has begun is finished. What counts is the
 * median of the turns. Told besides is the cold start: making the instance and going once over the
 * text, as somebody waits who has this much text and no more. LanguageTool is second there and
 * finds the classes loaded that the grammar stage uses, too.
 */
final class Benchmark {
  private static final int WARM_UP_SECONDS = 90;
  private static final int TURN_SECONDS = 15;
  private static final int TURNS = 7;
  private static final int CHARACTERS = 600_000;

  private final List<Document> documents;
  private final Map<String, Long> nanosByStage = new LinkedHashMap<>();

  private Benchmark(List<Document> documents) {
    this.documents = documents;
  }

  public static void main(String[] args) throws IOException {
    List<Document> documents = args.length == 0 ? samples() : read(Path.of(args[0]));
    new Benchmark(documents).run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private void run(PrintStream out) throws IOException {
    out.printf(
        Locale.ROOT,
        "text           %,d characters, %d documents%n",
        characters(documents),
        documents.size());
    double start = seconds();
    Pipeline pipeline = pipeline();
    Work ours = pipeline::normalize;
    round(ours);
    double ourFirst = characters(documents) / (seconds() - start);
    start = seconds();
    JLanguageTool languageTool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    Work theirs = d -> languageTool.check(d.text());
    round(theirs);
    print(out, "cold", ourFirst, characters(documents) / (seconds() - start));

    charactersPerSecond(ours, WARM_UP_SECONDS);
    charactersPerSecond(theirs, WARM_UP_SECONDS);
    nanosByStage.clear();
    double[] ourTurns = new double[TURNS];
    double[] theirTurns = new double[TURNS];
    for (int i = 0; i < TURNS; i++) {
      ourTurns[i] = charactersPerSecond(ours, TURN_SECONDS);
      theirTurns[i] = charactersPerSecond(theirs, TURN_SECONDS);
    }
    print(out, "warm", median(ourTurns), median(theirTurns));
    double all = nanosByStage.values().stream().mapToLong(Long::longValue).sum();
    nanosByStage.forEach(
        (stage, nanos) -> out.printf(Locale.ROOT, "  %-12s %5.1f %%%n", stage, 100 * nanos / all));
    out.printf(
        Locale.ROOT,
        "sentences that grammar analyzes: %.2f %%%n",
        100 * AnalyzedShare.of("en", documents.stream().map(Document::text).toList()));
  }

  private static void print(PrintStream out, String how, double ours, double theirs) {
    out.printf(
        Locale.ROOT,
        "%s           pipeline %,.0f, LanguageTool %,.0f characters a second: ratio %.1f%n",
        how,
        ours,
        theirs,
        ours / theirs);
  }

  /** What is done with a document. */
  private interface Work {
    void on(Document document) throws IOException;
  }

  /** How fast a turn is; the last round may end after its time. */
  private double charactersPerSecond(Work work, int seconds) throws IOException {
    double start = seconds();
    int rounds = 0;
    while (seconds() - start < seconds) {
      round(work);
      rounds++;
    }
    return rounds * characters(documents) / (seconds() - start);
  }

  /** Once over the text. */
  private void round(Work work) throws IOException {
    for (Document d : documents) {
      work.on(d);
    }
  }

  private static double seconds() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
  }

  private Pipeline pipeline() {
    List<Stage> stages = new ArrayList<>();
    Options options = Options.DEFAULT;
    Knowledge knowledge = Dictionaries.shipped();
    for (Stage s : StandardStages.of(knowledge, new LanguageToolLexicon(), options)) {
      stages.add(timed(s));
    }
    stages.add(timed(new GrammarFixer(List.of(), new WordClasses(knowledge.wordClasses()))));
    return new Pipeline(stages, new Policy(options.profile()));
  }

  private Stage timed(Stage stage) {
    if (stage instanceof Stage.Annotator annotator) {
      return new Stage.Annotator() {
        @Override
        public String name() {
          return annotator.name();
        }

        @Override
        public List<Annotation> annotate(Document d) {
          return timed(annotator, () -> annotator.annotate(d));
        }
      };
    }
    Stage.Fixer fixer = (Stage.Fixer) stage;
    return new Stage.Fixer() {
      @Override
      public String name() {
        return fixer.name();
      }

      @Override
      public List<Proposal> propose(Document d) {
        return timed(fixer, () -> fixer.propose(d));
      }
    };
  }

  private <T> T timed(Stage stage, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      nanosByStage.merge(stage.name(), System.nanoTime() - start, Long::sum);
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static long characters(List<Document> documents) {
    return documents.stream().mapToLong(d -> d.text().length()).sum();
  }

  private static List<Document> upTo(List<Document> documents, int characters) {
    List<Document> some = new ArrayList<>();
    int taken = 0;
    for (Document d : documents) {
      if (taken < characters) {
        some.add(d);
        taken += d.text().length();
      }
    }
    return some;
  }

  private static List<Document> read(Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    InputStream bytes = Files.newInputStream(file);
    try (InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (!all.startsWith("{")) {
        return List.of(Document.of(file.toString(), "en", all));
      }
      ObjectMapper json = new ObjectMapper();
      for (String line : all.lines().toList()) {
        JsonNode row = json.readTree(line);
        if (row.path("lang").asText().equals("en")) {
          documents.add(Document.of("" + documents.size(), "en", row.path("text").asText()));
        }
      }
    }
    return upTo(documents, CHARACTERS);
  }

  /** Articles of paragraphs drawn from the samples, the same each time. */
  private static List<Document> samples() throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (String folder : List.of("clean", "expected")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path f :
            files.filter(p -> p.getFileName().toString().startsWith("en-")).sorted().toList()) {
          paragraphs.addAll(Files.readString(f).lines().filter(l -> l.length() > 60).toList());
        }
      }
    }
    Random random = new Random(1);
    List<Document> documents = new ArrayList<>();
    int characters = 0;
    while (characters < CHARACTERS) {
      StringBuilder text = new StringBuilder("What the day brought\n");
      for (int i = 0; i < 12; i++) {
        text.append('\n').append(paragraphs.get(random.nextInt(paragraphs.size()))).append('\n');
      }
      documents.add(Document.of("" + documents.size(), "en", text.toString()));
      characters += text.length();
    }
    return documents;
  }
}
