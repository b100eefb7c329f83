package org.mtnormalizer;

import java.nio.file.Path;
import java.util.List;
import org.mtnormalizer.dictionary.Dictionaries;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.grammar.GrammarFixer;
import org.mtnormalizer.grammar.LanguageToolLexicon;
import org.mtnormalizer.language.WordClasses;
import org.mtnormalizer.pipeline.Options;
import org.mtnormalizer.pipeline.Result;

/** The whole program with the shipped dictionaries, built once for all tests. */
final class Engine {
  /** The tests module's folder; Maven runs tests there. */
  static final Path TESTS = Path.of("").toAbsolutePath();

  private static final Normalizer NORMALIZER = normalizer(Dictionaries.shipped());

  private Engine() {}

  private static Normalizer normalizer(Knowledge knowledge) {
    WordClasses classes = new WordClasses(knowledge.wordClasses());
    return Normalizer.with(
        knowledge,
        new LanguageToolLexicon(),
        List.of(new GrammarFixer(List.of(), classes)),
        Options.DEFAULT);
  }

  static Result clean(String language, String text) {
    return NORMALIZER.normalize(Document.of("test", language, text));
  }
}
