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

  /** Kinds whose words may be what an article is about. */
  private static final Set<String> MAYBE_TITLES =
      Set.of(
          "share",
          "related",
          "comments",
          "newsletter",
          "advertisement",
          "video",
          "login",
          "navigation",
          "cookies",
          "tags",
          "caption",
          "source");

  private static final double CERTAIN = 0.95;
  private static final double AT_EDGE = 0.9;

  /** An essay names its author under the title, a letter its date above the salutation. */
  private static final double PERHAPS_MEANT = 0.6;

  private static final int MAX_TITLE_LENGTH = 200;

  private final ResidueIndex index;
  private final String language;
  private final ArticleLines lines;
  private final List<String> rests;

  /** What is residue wherever it stands. */
  private final List<Optional<Residue>> anywhere;

  private List<Optional<Residue>> found;

  ResidueLines(ResidueIndex index, Document document, ArticleLines lines, List<Cut> cuts) {
    this.index = index;
    this.language = document.primaryLanguage();
    this.lines = lines;
    this.found = new ArrayList<>(Collections.nCopies(lines.size(), Optional.empty()));
    this.rests = new ArrayList<>(lines.size());
    addRests(document, cuts);
    for (int i = 0; i < lines.size(); i++) {
      mark(i, false);
    }
    this.anywhere = List.copyOf(found);
  }

  private void addRests(Document document, List<Cut> cuts) {
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
    found = new ArrayList<>(anywhere);
    for (int i = lines.size() - 1; i >= 0 && (copies.contains(i) || mark(i, true)); i--) {}
    int title = 0;
    while (title < lines.size() && mark(title, true)) {
      title++;
    }
    doubtTheLastBefore(title);
    if (title < lines.size() && lines.plain(title).length() <= MAX_TITLE_LENGTH) {
      for (int i = title + 1;
          i < lines.size() && (copies.contains(i) || found.get(i).isPresent() || markUnderTitle(i));
          i++) {}
    }
    return List.copyOf(found);
  }

  /**
   * A word alone above the first paragraph may be its title: {@code Privacy}. With a headline below
   * it, or more residue above it, it is not.
   */
  private void doubtTheLastBefore(int article) {
    if (article != 1 || article == lines.size()) {
      return;
    }
    String line = rests.get(0);
    String below = lines.plain(1);
    boolean paragraph = below.length() > MAX_TITLE_LENGTH || below.endsWith(".");
    Residue residue = found.get(0).orElseThrow();
    if (paragraph
        && residue.pattern().where() == Where.EDGE
        && MAYBE_TITLES.contains(residue.pattern().kind())
        && ResidueLine.words(line) <= 2) {
      found.set(0, Optional.of(new Residue(residue.pattern(), PERHAPS_MEANT)));
    }
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
