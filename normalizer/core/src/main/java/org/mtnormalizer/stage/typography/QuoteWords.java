package org.mtnormalizer.stage.typography;

import java.util.Set;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/** The closed classes of words by which quotations are read, in one language. */
record QuoteWords(
    Attribution attribution, Set<String> starters, Set<String> articles, Set<String> suspending) {

  static QuoteWords of(WordClasses classes, String language) {
    return new QuoteWords(
        Attribution.of(classes, language),
        classes.of(language, Kind.STARTERS),
        classes.of(language, Kind.ARTICLES),
        classes.of(WordClasses.ANY_LANGUAGE, Kind.SUSPENDING));
  }
}
