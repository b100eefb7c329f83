package org.mtnormalizer.stage.name;

import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.Annotation;
import org.mtnormalizer.document.Annotation.Mention;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.names.NameDictionary;
import org.mtnormalizer.names.NameFinding;
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
    List<Annotation> mentions = new ArrayList<>();
    for (NameFinding f : dictionary.find(document)) {
      if (!f.damaged()) {
        mentions.add(
            new Mention(f.span(), f.entry(), f.span().of(document.text()).equals(f.canonical())));
      }
    }
    return mentions;
  }
}
