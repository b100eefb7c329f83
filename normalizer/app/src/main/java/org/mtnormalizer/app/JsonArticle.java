package org.mtnormalizer.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Metadata;

/** An article of JSON Lines; {@code url} and {@code source} say where it was published. */
final class JsonArticle {
  private JsonArticle() {}

  static Document of(ObjectNode object, String language) {
    Document document =
        Document.of(object.path("id").asText(""), language, object.get("text").textValue());
    Metadata metadata = Metadata.EMPTY;
    for (String field : new String[] {"url", "source"}) {
      if (object.path(field).isTextual() && !object.get(field).textValue().isBlank()) {
        metadata = metadata.with(Metadata.SOURCE, object.get(field).textValue());
      }
    }
    return document.withMetadata(metadata);
  }
}
