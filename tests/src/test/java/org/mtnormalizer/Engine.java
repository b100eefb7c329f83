package org.mtnormalizer;

import java.nio.file.Path;
import java.util.List;
import org.mtnormalizer.dictionary.Dictionaries;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.grammar.GrammarFixer;
import org.mtnormalizer.grammar.LanguageToolLexicon;
import org.mtnormalizer.pipeline.Options;
import org.mtnormalizer.pipeline.Result;

/** The whole program with the shipped dictionaries, built once for all tests. */
final class Engine {
  /** The tests module's folder; Maven runs tests there. */
  static final Path TESTS = Path.of("").toAbsolutePath();

  private static final Normalizer NORMALIZER =
      Normalizer.with(
          Dictionaries.shipped(),
          new LanguageToolLexicon(),
          List.of(new GrammarFixer()),
          Options.DEFAULT);

  private Engine() {}

  static Result clean(String language, String text) {
    return NORMALIZER.normalize(Document.of("test", language, text));
  }
}
