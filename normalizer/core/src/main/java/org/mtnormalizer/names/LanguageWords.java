package org.mtnormalizer.names;

import java.util.List;
import java.util.Locale;
import org.mtnormalizer.AnswerCache;
import org.mtnormalizer.Cache;
import org.mtnormalizer.language.Lexicon;

/** Which words of texts in one language are words of it, or of another. Thread-safe. */
final class LanguageWords {
  /** Languages from which much is translated. */
  private static final List<String> SOURCES = List.of("en", "fr", "es", "de", "it", "pt");

  private static final int CACHED = 1 << 14;

  private final String language;
  private final Lexicon lexicon;
  private final AnswerCache anywhere;
  private final Cache<Known> known = new Cache<>(CACHED, this::newKnown);

  /**
   * Whether the language has a word of a text.
   *
   * @param written exactly so
   */
  private record Known(boolean written, boolean inLowerCase) {}

  /**
   * @param language of the texts, primary subtag
   */
  LanguageWords(String language, Lexicon lexicon) {
    this.language = language;
    this.lexicon = lexicon;
    this.anywhere =
        new AnswerCache(
            CACHED, w -> SOURCES.stream().anyMatch(source -> lexicon.contains(source, w)));
  }

  /** The primary subtag. */
  String language() {
    return language;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Whether the language has the word, written exactly so. */
  boolean contains(String word) {
    return lexicon.contains(language, word);
  }

  private Known newKnown(String surface) {
    return new Known(
        lexicon.contains(language, surface),
        lexicon.contains(language, surface.toLowerCase(Locale.ROOT)));
  }

  /** Whether the token, in lower case, is a word of the language. */
  boolean isWord(Token token) {
    return known.get(token.surface()).inLowerCase();
  }

  /**
   * Whether the token, in lower case, is a word of the language or of one from which much is
   * translated.
   */
  boolean isWordAnywhere(Token token) {
    return isWord(token) || anywhere.get(token.surface().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the token, as it is or in lower case, is a word or a name of the language or of one
   * from which much is translated.
   */
  boolean isKnownAnywhere(Token token) {
    Known here = known.get(token.surface());
    return here.written()
        || here.inLowerCase()
        || anywhere.get(token.surface().toLowerCase(Locale.ROOT))
        || anywhere.get(token.surface());
  }
}
