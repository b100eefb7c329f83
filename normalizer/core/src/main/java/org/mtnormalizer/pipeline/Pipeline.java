package org.mtnormalizer.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mtnormalizer.document.Annotation;
import org.mtnormalizer.document.Annotation.Repair;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Metadata;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Decision;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.Edits;
import org.mtnormalizer.edit.Ledger;
import org.mtnormalizer.edit.OffsetMap;
import org.mtnormalizer.pipeline.Stage.Annotator;
import org.mtnormalizer.pipeline.Stage.Fixer;

/**
 * The stages in order, and the only loop over them: one pass. That one pass is enough is a test.
 *
 * <p>Immutable and shared by all threads; all that belongs to a document is local to {@link
 * #normalize}. A stage that fails on a document is left out for it and named in the result's
 * warnings: text never throws.
 */
public record Pipeline(List<Stage> stages, Policy policy) {

  public Pipeline {
    stages = List.copyOf(stages);
  }

  public Result normalize(Document source) {
    Document document = source;
    Ledger ledger = Ledger.EMPTY;
    OffsetMap map = OffsetMap.IDENTITY;
    List<String> warnings = new ArrayList<>();
    for (Stage stage : stages) {
      try {
        if (stage instanceof Annotator annotator) {
          document = document.with(annotator.annotate(document));
        } else if (stage instanceof Fixer fixer) {
          List<Decision> decisions = policy.decide(document, fixer.propose(document));
          if (!decisions.isEmpty()) {
            Ledger.Page page = new Ledger.Page(fixer.name(), decisions);
            Edits edits = page.applied();
            document = apply(document, edits);
            map = map.andThen(edits.offsetMap());
            ledger = ledger.with(page);
          }
        }
      } catch (RuntimeException | StackOverflowError e) {
        warnings.add("stage " + stage.name() + " was left out: " + e);
      }
    }
    return new Result(source, document, ledger, map, warnings);
  }

  /** The document after the edits, with its annotations moved and the repairs noted. */
  public static Document apply(Document document, Edits edits) {
    if (edits.isEmpty()) {
      return document;
    }
    OffsetMap map = edits.offsetMap();
    String text = edits.apply(document.text());
    List<Annotation> moved = new ArrayList<>(document.annotations().size());
    for (Annotation a : document.annotations()) {
      Span span = map.toTarget(a.span());
      if (!span.isEmpty() || a.span().isEmpty()) {
        moved.add(a.withSpan(span));
      }
    }
    Metadata metadata = document.metadata();
    for (Edit e : edits.list()) {
      moved.add(new Repair(map.toTarget(e.span()), e.reason().rule()));
      Optional<String> key = e.keepAs();
      if (key.isPresent()) {
        metadata = metadata.with(key.get(), e.before().strip());
      }
    }
    return new Document(document.id(), document.language(), text, metadata, moved);
  }
}
