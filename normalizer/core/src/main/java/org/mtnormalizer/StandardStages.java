package org.mtnormalizer;

import java.util.List;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.pipeline.Options;
import org.mtnormalizer.pipeline.Stage;

/** Core's stages in the order that {@link org.mtnormalizer.stage} explains. */
final class StandardStages {
  private StandardStages() {}

  static List<Stage> of(Knowledge knowledge, Lexicon lexicon, Options options) {
    return List.of(
        // one line for each stage, in order
        );
  }
}
