package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.stage.structure.InlineResidue.Cut;
import org.mtnormalizer.stage.structure.ResiduePattern.Where;

/** Decides which lines of one document are residue. */
final class ResidueLines {
  /** A line that is residue, and how surely. */
  record Residue(ResiduePattern pattern, double confidence) {}

  /** What stands between a headline and the article. */
  private static final Set<String> UNDER_THE_TITLE = Set.of("date", "byline");

  private static final double CERTAIN = 0.95;
  private static final double AT_EDGE = 0.9;

  /** An essay names its author under the title, a letter its date above the salutation. */
  private static final double PERHAPS_MEANT = 0.6;

  private static final int MAX_TITLE_LENGTH = 200;

  private final ResidueIndex index;
  private final String language;
  private final ArticleLines lines;
  private final List<String> rests;
  private final List<Optional<Residue>> found;

  ResidueLines(ResidueIndex index, Document document, ArticleLines lines, List<Cut> cuts) {
    this.index = index;
    this.language = document.primaryLanguage();
    this.lines = lines;
    this.found = new ArrayList<>(Collections.nCopies(lines.size(), Optional.empty()));
    this.rests = new ArrayList<>(lines.size());
    int cut = 0;
    for (int i = 0; i < lines.size(); i++) {
      Span span = lines.span(i);
      StringBuilder rest = new StringBuilder();
      int at = span.start();
      int firstCut = cut;
      for (; cut < cuts.size() && cuts.get(cut).span().start() < span.end(); cut++) {
        rest.append(document.text(), at, cuts.get(cut).span().start()).append(' ');
        at = cuts.get(cut).span().end();
      }
      if (cut == firstCut) {
        rests.add(lines.plain(i));
      } else {
        at = Math.min(at, span.end());
        rests.add(ResidueLine.plain(rest.append(document.text(), at, span.end()).toString()));
        if (rests.get(i).isEmpty()) {
          found.set(i, Optional.of(new Residue(cuts.get(firstCut).pattern(), CERTAIN)));
        }
      }
    }
  }

  /**
   * For each line the pattern that it fits, if it is residue.
   *
   * @param copies lines that go for another reason, so that they part no line from the edge
   */
  List<Optional<Residue>> find(Set<Integer> copies) {
    for (int i = 0; i < lines.size(); i++) {
      mark(i, false);
    }
    for (int i = lines.size() - 1; i >= 0 && (copies.contains(i) || mark(i, true)); i--) {}
    int i = 0;
    while (i < lines.size() && mark(i, true)) {
      i++;
    }
    if (i < lines.size() && lines.plain(i).length() <= MAX_TITLE_LENGTH) {
      for (i++;
          i < lines.size() && (copies.contains(i) || found.get(i).isPresent() || markUnderTitle(i));
          i++) {}
    }
    return found;
  }

  /** The lines as they are after inline residue was cut out. */
  List<String> rests() {
    return rests;
  }

  private boolean markUnderTitle(int i) {
    if (rests.get(i).length() <= ResidueLine.MAX_LENGTH) {
      Optional<ResiduePattern> pattern =
          index.find(rests.get(i), language, true).filter(p -> UNDER_THE_TITLE.contains(p.kind()));
      found.set(i, pattern.map(p -> new Residue(p, PERHAPS_MEANT)));
    }
    return found.get(i).isPresent();
  }

  /** Whether the line is residue. */
  private boolean mark(int i, boolean atEdge) {
    if (found.get(i).isEmpty() && rests.get(i).length() <= ResidueLine.MAX_LENGTH) {
      String line = rests.get(i);
      found.set(
          i, index.find(line, language, atEdge).map(p -> new Residue(p, confidence(p, line))));
    }
    return found.get(i).isPresent();
  }

  private double confidence(ResiduePattern pattern, String line) {
    if (pattern.where() != Where.EDGE) {
      return CERTAIN;
    }
    return pattern.kind().equals("date") && index.isBareDate(line) ? PERHAPS_MEANT : AT_EDGE;
  }
}
