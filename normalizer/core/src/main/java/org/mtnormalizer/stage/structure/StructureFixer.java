package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Proposal.Refusal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.WordClasses;
import org.mtnormalizer.pipeline.Stage;
import org.mtnormalizer.stage.structure.InlineResidue.Cut;
import org.mtnormalizer.stage.structure.Repetition.Copy;
import org.mtnormalizer.stage.structure.ResidueIndex.Place;
import org.mtnormalizer.stage.structure.ResidueLines.Residue;

/**
 * Takes out the lines that are the page's and not the article's, and copies of titles and blocks.
 * Credits, bylines, dates and sources move to the metadata.
 */
public final class StructureFixer implements Stage.Fixer {
  /** An article has at least one line of so many words; a page without one is left as it is. */
  private static final int LEAST_ARTICLE_WORDS = 4;

  private static final int MAX_ROUNDS = 4;

  private final ResidueIndex index;
  private final FurnitureWords words;
  private final LearnedResidue learned;
  private final InlineResidue inline;
  private final WordClasses classes;

  public StructureFixer(List<ResiduePattern> patterns) {
    this(patterns, List.of(), new WordClasses(List.of()));
  }

  /**
   * @param learned furniture of single sources
   * @param classes function words, which tell where a sentence starts
   */
  public StructureFixer(
      List<ResiduePattern> patterns, List<LearnedLine> learned, WordClasses classes) {
    this.classes = classes;
    this.learned = new LearnedResidue(learned);
    this.index = new ResidueIndex(patterns);
    this.words = new FurnitureWords(patterns);
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
    List<Cut> cuts = cuts(document, lines);
    Map<Integer, Copy> copies = Map.of();
    List<Optional<Residue>> residue = List.of();
    ResidueLines residueLines = new ResidueLines(index, words, learned, document, lines, cuts);
    // Copies may part residue from the edge, and residue may part copies from each other: each is
    // looked for again, knowing the other.
    for (int round = 0; round < MAX_ROUNDS; round++) {
      residue = residueLines.find(going(copies));
      int[] kept = kept(residue);
      if (!isArticle(lines, kept)) {
        return List.of();
      }
      Map<Integer, Copy> found = new Repetition(lines, residueLines.rests(), kept).copies(document);
      if (going(found).equals(going(copies))) {
        copies = found;
        break;
      }
      copies = found;
    }
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
                  : ofCopy(text, part, copies.getOrDefault(i, Copy.REFRAIN)));
        }
        from = to;
      }
    }
    proposals.addAll(ofCuts(text, lines, cuts, residue));
    List<Optional<Residue>> found = residue;
    Set<Integer> twice = copies.keySet();
    IntPredicate gone = i -> found.get(i).isPresent() || twice.contains(i);
    proposals.addAll(new WrappedLines(text, lines, gone).joints());
    proposals.addAll(new GluedBlocks(document, lines, gone, index, classes).proposals());
    return proposals;
  }

  /** What goes within lines: shortcodes, and residue that lost its line break. */
  private List<Cut> cuts(Document document, ArticleLines lines) {
    String text = document.text();
    List<Cut> cuts = inline.find(text, document.primaryLanguage());
    RunOn runOn = new RunOn(index, document.primaryLanguage());
    List<Cut> all = new ArrayList<>(cuts);
    int cut = 0;
    int last = lastOfArticle(lines, document.primaryLanguage());
    for (int i = 0; i < lines.size(); i++) {
      int first = cut;
      while (cut < cuts.size() && cuts.get(cut).span().start() < lines.span(i).end()) {
        cut++;
      }
      Place place = i >= last ? Place.TAIL : Place.INSIDE;
      all.addAll(runOn.find(text, lines.span(i), lines.plain(i), cuts.subList(first, cut), place));
    }
    return InlineResidue.disjoint(text, all);
  }

  /** The last line that is no furniture as it stands. */
  private int lastOfArticle(ArticleLines lines, String language) {
    int last = lines.size() - 1;
    while (last > 0
        && index.findOneOrSeveral(lines.plain(last), language, Place.TAIL).isPresent()) {
      last--;
    }
    return last;
  }

  private static Set<Integer> going(Map<Integer, Copy> copies) {
    return copies.keySet().stream()
        .filter(i -> copies.getOrDefault(i, Copy.REFRAIN).confidence > Copy.VARIANT.confidence)
        .collect(Collectors.toSet());
  }

  private static int[] kept(List<Optional<Residue>> residue) {
    return IntStream.range(0, residue.size()).filter(i -> residue.get(i).isEmpty()).toArray();
  }

  private static boolean isArticle(ArticleLines lines, int[] kept) {
    return IntStream.of(kept)
        .anyMatch(i -> ResidueLine.words(lines.plain(i)) >= LEAST_ARTICLE_WORDS);
  }

  private static Proposal ofResidue(String text, Span part, Residue residue) {
    String kind = residue.pattern().kind();
    String evidence = "a line of the page, not of the article: " + kind;
    return ResidueKind.of(kind).delete(text, part, evidence, residue.confidence());
  }

  private static Proposal ofCopy(String text, Span part, Copy copy) {
    Reason reason = new Reason(copy.rule, EditKind.REPETITION, copy.evidence, copy.confidence);
    Edit edit = Edit.delete(text, part, reason);
    return copy.confidence > 0
        ? Proposal.of(edit)
        : Proposal.refused(edit, Refusal.PLAUSIBLE_AS_IS);
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
        proposals.add(kind.delete(text, span, "left by the page's software", cut.confidence()));
      }
    }
    return proposals;
  }
}
