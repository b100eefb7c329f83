package org.mtnormalizer.stage.name;

import java.util.List;
import org.mtnormalizer.document.Annotation;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.names.NameDictionary;
import org.mtnormalizer.pipeline.Stage;

/** Marks the names of the dictionary that stand in the text undamaged. */
public final class MentionAnnotator implements Stage.Annotator {
  private final NameDictionary dictionary;

  public MentionAnnotator(NameDictionary dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  public String name() {
    return "mentions";
  }

  @Override
  public List<Annotation> annotate(Document document) {
    return List.copyOf(dictionary.mentions(document));
  }
}
