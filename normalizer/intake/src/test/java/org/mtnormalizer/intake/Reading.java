package org.mtnormalizer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.Annotation;
import org.mtnormalizer.document.Document;

/** What an intake says of some bytes. */
final class Reading {
  private Reading() {}

  static List<Outcome> all(Intake intake, String name, byte[] bytes) {
    List<Outcome> outcomes = new ArrayList<>();
    intake.read(name, bytes, outcomes::add);
    return outcomes;
  }

  static Document document(Intake intake, String name, byte[] bytes) {
    List<Outcome> outcomes = all(intake, name, bytes);
    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Read.class);
    return ((Outcome.Read) outcomes.get(0)).document();
  }

  static String failure(Intake intake, String name, byte[] bytes) {
    List<Outcome> outcomes = all(intake, name, bytes);
    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Failed.class);
    assertThat(outcomes.get(0).name()).isEqualTo(name);
    return ((Outcome.Failed) outcomes.get(0)).why();
  }

  /** {@code b:its content} for each piece of inline markup. */
  static List<String> markup(Document d) {
    return d.annotations(Annotation.InlineMarkup.class)
        .map(m -> m.element() + ":" + m.span().of(d.text()))
        .toList();
  }

  /** {@code TITLE:its content} for each block. */
  static List<String> blocks(Document d) {
    return d.annotations(Annotation.Block.class)
        .map(b -> b.type() + ":" + b.span().of(d.text()))
        .toList();
  }
}
