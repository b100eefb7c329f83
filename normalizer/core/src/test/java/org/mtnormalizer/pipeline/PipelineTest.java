package org.mtnormalizer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mtnormalizer.document.Annotation;
import org.mtnormalizer.document.Annotation.ProtectedSpan;
import org.mtnormalizer.document.Annotation.Protection;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Metadata;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Decision.Verdict;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Proposal.Refusal;
import org.mtnormalizer.edit.Reason;

class PipelineTest {

  private static Stage.Fixer fixer(String name, Edit... edits) {
    return new Stage.Fixer() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public List<Proposal> propose(Document document) {
        return List.of(edits).stream().map(Proposal::of).toList();
      }
    };
  }

  private static Reason reason(EditKind kind, double confidence) {
    return new Reason("test.rule", kind, "", confidence);
  }

  private static Result run(String text, Stage... stages) {
    return new Pipeline(List.of(stages), new Policy(Profile.STANDARD))
        .normalize(Document.of("1", "en", text));
  }

  @Test
  void theSurerOfTwoOverlappingEditsWins() {
    String text = "one two";
    Result result =
        run(
            text,
            fixer(
                "a",
                Edit.replace(text, new Span(0, 5), "x", reason(EditKind.SPACING, 0.8)),
                Edit.replace(text, new Span(4, 7), "three", reason(EditKind.SPACING, 0.9))));
    assertThat(result.text()).isEqualTo("one three");
    assertThat(result.ledger().decisions().map(d -> d.verdict()))
        .containsExactly(Verdict.REFUSED, Verdict.APPLIED);
    assertThat(result.ledger().restore(result.text())).isEqualTo(text);
  }

  @Test
  void whatIsUnsureIsSuggested() {
    String text = "one two";
    Result result =
        run(text, fixer("a", Edit.delete(text, new Span(3, 7), reason(EditKind.GRAMMAR, 0.6))));
    assertThat(result.text()).isEqualTo(text);
    assertThat(result.ledger().decisions().map(d -> d.verdict()))
        .containsExactly(Verdict.SUGGESTED);
  }

  @Test
  void protectedCharactersStay() {
    String text = "see http://a.b , now";
    Stage.Annotator protect =
        new Stage.Annotator() {
          @Override
          public String name() {
            return "protect";
          }

          @Override
          public List<Annotation> annotate(Document document) {
            return List.of(new ProtectedSpan(new Span(4, 14), Protection.URL));
          }
        };
    Result result =
        run(
            text,
            protect,
            fixer(
                "a",
                Edit.delete(text, new Span(8, 9), reason(EditKind.PUNCTUATION, 0.99)),
                Edit.delete(text, new Span(14, 15), reason(EditKind.SPACING, 0.99))));
    assertThat(result.text()).isEqualTo("see http://a.b, now");
    assertThat(result.ledger().decisions().flatMap(d -> d.refusal().stream()))
        .containsExactly(Refusal.PROTECTED);
  }

  @Test
  void annotationsMoveWithTheText() {
    String text = "  name";
    Document source =
        Document.of("1", "en", text).with(List.of(new Annotation.Mention(new Span(2, 6), 7, true)));
    Result result =
        new Pipeline(
                List.of(fixer("a", Edit.delete(text, new Span(0, 1), reason(EditKind.SPACING, 1)))),
                new Policy(Profile.STANDARD))
            .normalize(source);
    assertThat(result.target().annotations(Annotation.Mention.class).map(m -> m.span()))
        .containsExactly(new Span(1, 5));
  }

  @Test
  void aStageThatFailsIsLeftOutAndNamed() {
    Stage.Fixer broken =
        new Stage.Fixer() {
          @Override
          public String name() {
            return "broken";
          }

          @Override
          public List<Proposal> propose(Document document) {
            throw new IllegalStateException("planted");
          }
        };
    String text = "a b";
    Result result =
        run(
            text,
            broken,
            fixer("next", Edit.delete(text, new Span(1, 3), reason(EditKind.SPACING, 1))));
    assertThat(result.text()).isEqualTo("a");
    assertThat(result.warnings()).singleElement().asString().contains("broken").contains("planted");
  }

  @Test
  void whatIsCutAwayCanLiveOnInTheMetadata() {
    String text = "Photo: A. Body";
    Result result =
        run(
            text,
            fixer(
                "a",
                Edit.delete(text, new Span(0, 10), reason(EditKind.METADATA, 1))
                    .keptAs(Metadata.CREDIT)));
    assertThat(result.target().metadata().first(Metadata.CREDIT)).contains("Photo: A.");
  }

  @Test
  void removingMostOfALongTextIsRefused() {
    String text = "word ".repeat(200);
    Result result =
        run(text, fixer("a", Edit.delete(text, new Span(0, 900), reason(EditKind.RESIDUE, 1))));
    assertThat(result.text()).isEqualTo(text);
    assertThat(result.ledger().decisions().flatMap(d -> d.refusal().stream()))
        .containsExactly(Refusal.BUDGET);
  }
}
