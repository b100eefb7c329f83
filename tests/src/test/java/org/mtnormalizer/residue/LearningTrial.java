package org.mtnormalizer.residue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mtnormalizer.stage.structure.LearnedLine;
import org.mtnormalizer.stage.structure.ResidueLearner;

/** Run by {@code tests/bin/try-learning}: how well furniture is learned from a large batch. */
final class LearningTrial {
  private LearningTrial() {}

  /**
   * @param wanted lines that were planted
   * @param learned lines that were learned
   * @param right lines that are both
   */
  record Score(int wanted, int learned, int right) {
    double precision() {
      return learned == 0 ? 1 : (double) right / learned;
    }

    double recall() {
      return wanted == 0 ? 1 : (double) right / wanted;
    }
  }

  static Score score(FurnitureCorpus corpus, List<LearnedLine> lines) {
    Set<String> wanted = new HashSet<>(corpus.wanted());
    Set<String> learned =
        lines.stream()
            .map(l -> FurnitureCorpus.key(l.source(), l.sample()))
            .collect(Collectors.toSet());
    int right = (int) learned.stream().filter(wanted::contains).count();
    return new Score(wanted.size(), learned.size(), right);
  }

  /** Arguments: articles, sources, seed. */
  public static void main(String[] args) throws IOException {
    int articles = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    int sources = args.length > 1 ? Integer.parseInt(args[1]) : 50;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    FurnitureCorpus corpus = new FurnitureCorpus(sources, articles, seed);
    Score score = score(corpus, ResidueLearner.learn(corpus));
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(u -> u.getUsed())
            .sum();
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d sources: %d planted, %d learned, precision %.4f, recall %.4f, peak heap %d"
            + " MB of %d MB%n",
        articles,
        sources,
        score.wanted(),
        score.learned(),
        score.precision(),
        score.recall(),
        peak >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
  }
}
