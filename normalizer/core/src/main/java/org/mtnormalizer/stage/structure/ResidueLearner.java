package org.mtnormalizer.stage.structure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Metadata;
import org.mtnormalizer.stage.structure.LearnedLine.Position;

/**
 * Finds the lines that come back across the articles of one source: its furniture.
 *
 * <p>The articles are read twice. The first pass counts all lines in a sketch of fixed size, the
 * second counts exactly those that the sketch holds for frequent. Both only add, so that neither
 * the order of the articles nor the number of threads plays a part; memory grows with the furniture
 * and the number of sources, not with the articles.
 */
public final class ResidueLearner {

  /** Articles that can be read again, the same ones each time. */
  public interface Articles {
    /**
     * @param sink takes each article; may be called from several threads
     */
    void forEach(Consumer<Document> sink) throws IOException;
  }

  /** Fewer articles than this say nothing about their source. */
  private static final int LEAST_ARTICLES = 20;

  /** A line in fewer articles may be a common first sentence or the formula of an agency. */
  private static final int LEAST_COUNT = 8;

  /** A headline that is much linked stands in a smaller share of the articles. */
  private static final double LEAST_SHARE = 0.1;

  /** A whole sentence is furniture only if nearly every third article ends or begins with it. */
  private static final double LEAST_SHARE_OF_SENTENCES = 0.3;

  private static final int SENTENCE_WORDS = 8;

  /**
   * A headline that others link to stands above its own article, and once more if that was told.
   */
  private static final int TIMES_A_HEADLINE = 2;

  /** Above the headline there may be furniture, too. */
  private static final int HEADLINE_WITHIN = 4;

  /** How many lines from the begin or end count as head or tail, as far as there are as many. */
  private static final int EDGE = 8;

  private static final String ANYWHERE = "";

  private final LineMask mask = new LineMask();

  /** 64 MB. A hundred thousand articles of thirty lines fill a third of each row. */
  private final LineSketch sketch = new LineSketch(2, 23);

  /** 48 MB. What may be a headline somewhere, in whatever source; a few lines an article. */
  private final LineSketch headlines = new LineSketch(3, 22);

  private final Map<String, LongAdder> articlesOf = new ConcurrentHashMap<>();
  private final Map<Key, Count> counts = new ConcurrentHashMap<>();

  private ResidueLearner() {}

  /** Learned lines, by source, the most frequent first. */
  public static List<LearnedLine> learn(Articles articles) throws IOException {
    ResidueLearner learner = new ResidueLearner();
    articles.forEach(learner::sketch);
    articles.forEach(learner::count);
    return learner.learned();
  }

  private record Key(String source, String mask) {}

  /** How often a line was seen, and where. All fields only grow, or shrink, towards one value. */
  private static final class Count {
    private long articles;
    private long head;
    private long tail;
    private String sample = "";

    synchronized void add(String line, int index, int size) {
      articles++;
      if (index >= Math.max(size - EDGE, size / 2)) {
        tail++;
      } else if (index < Math.min(EDGE, size / 2)) {
        head++;
      }
      if (sample.isEmpty() || line.compareTo(sample) < 0) {
        sample = line;
      }
    }

    Position position() {
      return 2 * tail > articles
          ? Position.TAIL
          : 2 * head > articles ? Position.HEAD : Position.INSIDE;
    }
  }

  private void sketch(Document document) {
    String source = ArticleSource.of(document);
    articlesOf.computeIfAbsent(source, k -> new LongAdder()).increment();
    Map<String, Integer> lines = lines(document);
    int within = headlineWithin(new ArticleLines(document.text()));
    lines.forEach(
        (masked, index) -> {
          sketch.add(source, masked);
          if (index < within) {
            headlines.add(ANYWHERE, masked);
          }
        });
    String title =
        document
            .metadata()
            .first(Metadata.TITLE)
            .map(t -> mask.of(ResidueLine.plain(t)))
            .orElse("");
    if (!title.isEmpty() && lines.getOrDefault(title, within) >= within) {
      headlines.add(ANYWHERE, title);
    }
  }

  private void count(Document document) {
    String source = ArticleSource.of(document);
    long articles = articlesOf.getOrDefault(source, new LongAdder()).sum();
    if (articles < LEAST_ARTICLES) {
      return;
    }
    long least = Math.max(LEAST_COUNT, (long) Math.ceil(LEAST_SHARE * articles));
    ArticleLines all = new ArticleLines(document.text());
    lines(document)
        .forEach(
            (masked, index) -> {
              if (sketch.atMost(source, masked) >= least) {
                counts
                    .computeIfAbsent(new Key(source, masked), k -> new Count())
                    .add(all.plain(index), index, all.size());
              }
            });
  }

  /** The masks of a document's lines, each once, with the index of the line that has it first. */
  private Map<String, Integer> lines(Document document) {
    ArticleLines lines = new ArticleLines(document.text());
    Map<String, Integer> masks = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String masked = mask.of(lines.plain(i));
      if (!masked.isEmpty()) {
        masks.putIfAbsent(masked, i);
      }
    }
    return masks;
  }

  private List<LearnedLine> learned() {
    List<LearnedLine> learned = new ArrayList<>();
    counts.forEach(
        (key, count) -> {
          double share =
              (double) count.articles
                  / articlesOf.getOrDefault(key.source(), new LongAdder()).sum();
          if (isFurniture(count, share, headlines.atMost(ANYWHERE, key.mask()))) {
            learned.add(
                new LearnedLine(
                    key.source(), count.articles, share, count.position(), count.sample));
          }
        });
    learned.sort(
        Comparator.comparing(LearnedLine::source)
            .thenComparing(l -> -l.articles())
            .thenComparing(LearnedLine::sample));
    return learned;
  }

  /** A headline is one of the first lines, and stands above the first paragraph. */
  private static int headlineWithin(ArticleLines lines) {
    int within = 0;
    while (within < Math.min(HEADLINE_WITHIN, lines.size()) && !isSentence(lines.plain(within))) {
      within++;
    }
    return within;
  }

  private static boolean isSentence(String line) {
    return ".!?".indexOf(line.charAt(line.length() - 1)) >= 0
        && ResidueLine.words(line) >= SENTENCE_WORDS;
  }

  private static boolean isFurniture(Count count, double share, long timesFirst) {
    if (count.articles < LEAST_COUNT || share < LEAST_SHARE) {
      return false;
    }
    boolean headline =
        timesFirst > 0 && timesFirst <= TIMES_A_HEADLINE && count.position() != Position.HEAD;
    return !headline
        && !(isSentence(count.sample)
            && (share < LEAST_SHARE_OF_SENTENCES || count.position() == Position.INSIDE));
  }
}
