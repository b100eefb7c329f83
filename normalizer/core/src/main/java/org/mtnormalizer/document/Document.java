package org.mtnormalizer.document;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One version of a text with its language, metadata and annotations. Immutable.
 *
 * <p>Any text is a document, also an empty one or one with lone surrogates.
 *
 * @param id what the caller calls it; stays the same through all versions
 * @param language the BCP 47 tag of the text's language, {@value #UNKNOWN_LANGUAGE} if not known
 * @param annotations sorted by span
 */
public record Document(
    String id, String language, String text, Metadata metadata, List<Annotation> annotations) {

  public static final String UNKNOWN_LANGUAGE = "und";

  public Document {
    if (language.isBlank()) {
      language = UNKNOWN_LANGUAGE;
    }
    int length = text.length();
    for (Annotation a : annotations) {
      if (a.span().end() > length) {
        throw new IllegalArgumentException(a + " lies outside a text of length " + length);
      }
    }
    annotations = annotations.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }

  public static Document of(String id, String language, String text) {
    return new Document(id, language, text, Metadata.EMPTY, List.of());
  }

  /** The primary language subtag: {@code zh} of {@code zh-Hant}. */
  public String primaryLanguage() {
    int dash = language.indexOf('-');
    return dash < 0 ? language : language.substring(0, dash);
  }

  public <T extends Annotation> Stream<T> annotations(Class<T> type) {
    return annotations.stream().filter(type::isInstance).map(type::cast);
  }

  public Document with(List<? extends Annotation> more) {
    return new Document(
        id,
        language,
        text,
        metadata,
        Stream.concat(annotations.stream(), more.stream()).<Annotation>map(a -> a).toList());
  }

  public Document withMetadata(Metadata metadata) {
    return new Document(id, language, text, metadata, annotations);
  }

  public Document without(Predicate<Annotation> which) {
    return new Document(
        id, language, text, metadata, annotations.stream().filter(which.negate()).toList());
  }
}
