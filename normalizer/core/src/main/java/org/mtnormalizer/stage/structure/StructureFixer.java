package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Proposal.Refusal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.pipeline.Stage;
import org.mtnormalizer.stage.structure.InlineResidue.Cut;
import org.mtnormalizer.stage.structure.Repetition.Copy;
import org.mtnormalizer.stage.structure.ResidueLines.Residue;

/**
 * Takes out the lines that are the page's and not the article's, and copies of titles and blocks.
 * Credits, bylines, dates and sources move to the metadata.
 */
public final class StructureFixer implements Stage.Fixer {
  /** An article has at least one line of so many words; a page without one is left as it is. */
  private static final int LEAST_ARTICLE_WORDS = 4;

  private final ResidueIndex index;
  private final InlineResidue inline;

  public StructureFixer(List<ResiduePattern> patterns) {
    this.index = new ResidueIndex(patterns);
    this.inline = new InlineResidue(index.inline());
  }

  @Override
  public String name() {
    return "structure";
  }

  @Override
  public List<Proposal> propose(Document document) {
    String text = document.text();
    ArticleLines lines = new ArticleLines(text);
    List<Cut> cuts = inline.find(text);
    List<Optional<Residue>> residue = new ResidueLines(index, document, lines, cuts).find();
    int[] kept = IntStream.range(0, lines.size()).filter(i -> residue.get(i).isEmpty()).toArray();
    if (IntStream.of(kept)
        .noneMatch(i -> ResidueLine.words(lines.plain(i)) >= LEAST_ARTICLE_WORDS)) {
      return List.of();
    }
    Map<Integer, Copy> copies = new Repetition(lines, kept).copies(document);
    List<Proposal> proposals = new ArrayList<>(DatePrefix.find(text));
    for (int from = 0; from < lines.size(); from++) {
      int to = from;
      while (to < lines.size() && (residue.get(to).isPresent() || copies.containsKey(to))) {
        to++;
      }
      if (to > from) {
        List<Span> parts = lines.removal(from, to - 1);
        for (int i = from; i < to; i++) {
          Span part = parts.get(i - from);
          proposals.add(
              residue.get(i).isPresent()
                  ? ofResidue(text, part, residue.get(i).get())
                  : ofCopy(text, part, copies.getOrDefault(i, Copy.PERHAPS_MEANT)));
        }
        from = to;
      }
    }
    proposals.addAll(ofCuts(text, lines, cuts, residue));
    return proposals;
  }

  private static Proposal ofResidue(String text, Span part, Residue residue) {
    String kind = residue.pattern().kind();
    String evidence = "a line of the page, not of the article: " + kind;
    return ResidueKind.of(kind).delete(text, part, evidence, residue.confidence());
  }

  private static Proposal ofCopy(String text, Span part, Copy copy) {
    String rule = copy == Copy.TITLE ? "structure.repeated-title" : "structure.repeated-block";
    String evidence =
        copy == Copy.TITLE ? "the headline stands above it" : "the same stands directly above it";
    Edit edit = Edit.delete(text, part, new Reason(rule, EditKind.REPETITION, evidence, 0.95));
    return copy == Copy.PERHAPS_MEANT
        ? Proposal.refused(edit, Refusal.PLAUSIBLE_AS_IS)
        : Proposal.of(edit);
  }

  /** Cuts within lines that stay. */
  private static List<Proposal> ofCuts(
      String text, ArticleLines lines, List<Cut> cuts, List<Optional<Residue>> residue) {
    List<Proposal> proposals = new ArrayList<>();
    int line = 0;
    for (Cut cut : cuts) {
      while (line < lines.size() && lines.span(line).end() < cut.span().end()) {
        line++;
      }
      if (line < lines.size() && residue.get(line).isEmpty()) {
        Span span = InlineResidue.withSpace(text, cut.span());
        ResidueKind kind = ResidueKind.of(cut.pattern().kind());
        proposals.add(kind.delete(text, span, "left by the page's software", 0.95));
      }
    }
    return proposals;
  }
}
