package org.mtnormalizer;

import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.pipeline.Options;
import org.mtnormalizer.pipeline.Pipeline;
import org.mtnormalizer.pipeline.Policy;
import org.mtnormalizer.pipeline.Result;
import org.mtnormalizer.pipeline.Stage;

/**
 * The front door.
 *
 * <pre>{@code
 * Normalizer normalizer = Normalizer.with(knowledge, lexicon, List.of(), Options.DEFAULT);
 * Result result = normalizer.normalize(Document.of("1", "en", "Kim Jong- one met the delegation."));
 * result.text();   // Kim Jong-un met the delegation.
 * result.ledger(); // what, where, why, how sure
 * }</pre>
 *
 * <p>Immutable and thread-safe: make one and share it.
 */
public final class Normalizer {
  private final Pipeline pipeline;

  private Normalizer(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * @param lastStages stages of other modules, run after core's own, such as grammar
   */
  public static Normalizer with(
      Knowledge knowledge, Lexicon lexicon, List<? extends Stage> lastStages, Options options) {
    List<Stage> stages = new ArrayList<>(StandardStages.of(knowledge, lexicon, options));
    stages.addAll(lastStages);
    stages.removeIf(s -> s instanceof Stage.Fixer && options.skippedStages().contains(s.name()));
    return new Normalizer(new Pipeline(stages, new Policy(options.profile())));
  }

  public Result normalize(Document document) {
    return pipeline.normalize(document);
  }
}
