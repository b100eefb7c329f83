package org.mtnormalizer.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mtnormalizer.language.Lexicon;

/** Which words of one document are words of a language. Each is looked up once. */
final class DocumentWords {
  /** Languages from which much is translated. */
  private static final List<String> SOURCES = List.of("en", "fr", "es", "de", "it", "pt");

  private final String language;
  private final Lexicon lexicon;
  private final Map<String, Boolean> known = new HashMap<>();
  private final Map<String, Boolean> anywhere = new HashMap<>();

  /**
   * @param language of the document, primary subtag
   */
  DocumentWords(String language, Lexicon lexicon) {
    this.language = language;
    this.lexicon = lexicon;
  }

  /** Whether the text's language has the word, written exactly so. */
  boolean contains(String word) {
    return known.computeIfAbsent(word, w -> lexicon.contains(language, w));
  }

  /** Whether the token, in lower case, is a word of the text's language. */
  boolean isWord(Token token) {
    return contains(token.surface().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the token, in lower case, is a word of the text's language or of one from which much is
   * translated.
   */
  boolean isWordAnywhere(Token token) {
    return isWord(token)
        || anywhere.computeIfAbsent(
            token.surface().toLowerCase(Locale.ROOT),
            w -> SOURCES.stream().anyMatch(source -> lexicon.contains(source, w)));
  }

  /**
   * Whether the token, as it is or in lower case, is a word or a name of the text's language or of
   * one from which much is translated.
   */
  boolean isKnownAnywhere(Token token) {
    return contains(token.surface())
        || isWordAnywhere(token)
        || SOURCES.stream().anyMatch(source -> lexicon.contains(source, token.surface()));
  }
}
