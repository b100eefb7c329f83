package org.mtnormalizer;

import java.util.List;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.language.WordClasses;
import org.mtnormalizer.names.NameDictionary;
import org.mtnormalizer.pipeline.Options;
import org.mtnormalizer.pipeline.Policy;
import org.mtnormalizer.pipeline.Stage;
import org.mtnormalizer.stage.encoding.EncodingFixer;
import org.mtnormalizer.stage.name.MentionAnnotator;
import org.mtnormalizer.stage.name.NameFixer;
import org.mtnormalizer.stage.protect.ProtectAnnotator;
import org.mtnormalizer.stage.seam.SeamFixer;
import org.mtnormalizer.stage.structure.StructureFixer;
import org.mtnormalizer.stage.typography.QuoteStyleFixer;
import org.mtnormalizer.stage.typography.TypographyFixer;

/** Core's stages in the order that {@link org.mtnormalizer.stage} explains. */
final class StandardStages {
  private StandardStages() {}

  static List<Stage> of(Knowledge knowledge, Lexicon lexicon, Options options) {
    NameDictionary names = new NameDictionary(knowledge, lexicon, options.sources());
    WordClasses classes = new WordClasses(knowledge.wordClasses());
    return List.of(
        // one line for each stage, in order
        new EncodingFixer(),
        new StructureFixer(knowledge.residue(), knowledge.learnedResidue(), classes),
        new ProtectAnnotator(),
        new SeamFixer(names, lexicon, classes),
        new TypographyFixer(lexicon, classes),
        new QuoteStyleFixer(options.quotes(), classes),
        new NameFixer(names, classes, options.names(), new Policy(options.profile())),
        new MentionAnnotator(names));
  }
}
