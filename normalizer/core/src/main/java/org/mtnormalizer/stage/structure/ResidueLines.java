package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.stage.structure.InlineResidue.Cut;
import org.mtnormalizer.stage.structure.ResidueIndex.Place;
import org.mtnormalizer.stage.structure.ResiduePattern.Where;

/** Decides which lines of one document are residue. */
final class ResidueLines {
  /** A line that is residue, and how surely. */
  record Residue(ResiduePattern pattern, double confidence) {}

  /** What an author sets under a title, too. */
  private static final Set<String> MAYBE_MEANT = Set.of("date", "byline", "source");

  /** A heading of links: the lines below it are links. */
  private static final String LABEL = "label";

  private static final Set<String> LINK_HEADINGS = Set.of(LABEL, "related");

  /** Kinds whose words are no title; those of the others may be what an article is about. */
  private static final Set<String> NO_TITLES =
      Set.of("feed", "shortcode", "credit", "byline", "date", ResidueKind.LEARNED);

  private static final ResiduePattern LEARNED =
      new ResiduePattern("any", Where.LINE, ResidueKind.LEARNED, "");

  private static final double CERTAIN = 0.95;
  private static final double AT_EDGE = 0.9;

  /** An essay names its author under the title, a letter its date above the salutation. */
  private static final double PERHAPS_MEANT = 0.6;

  /** A headline below a heading of links. */
  private static final double LINK = 0.8;

  private static final double PERHAPS_A_LINK = 0.6;

  /** A page tells when it was published and when it was changed; a list of hours tells more. */
  private static final int MAX_CLOCKS = 2;

  private static final int MAX_TITLE_LENGTH = 200;
  private static final int MAX_LINK_LENGTH = 160;
  private static final int MAX_LINKS = 25;

  /** Fewer words are no headline for certain. */
  private static final int LEAST_WORDS = 4;

  private final ResidueIndex index;
  private final FurnitureWords words;
  private final String language;
  private final ArticleLines lines;
  private final List<String> rests;
  private final BetweenParagraphs between;
  private final Lazy<Boolean> fewClocks = new Lazy<>(this::hasFewClocks);

  /** Lines that some row fits at some place: few, and the others are asked nothing more. */
  private final BitSet suspects = new BitSet();

  /** What is residue wherever it stands. */
  private final List<Optional<Residue>> anywhere;

  private List<Optional<Residue>> found;

  ResidueLines(
      ResidueIndex index,
      FurnitureWords words,
      LearnedResidue learned,
      Document document,
      ArticleLines lines,
      List<Cut> cuts) {
    this.index = index;
    this.words = words;
    this.language = document.primaryLanguage();
    this.lines = lines;
    this.found = new ArrayList<>(Collections.nCopies(lines.size(), Optional.empty()));
    this.rests = new ArrayList<>(lines.size());
    this.between = new BetweenParagraphs(index, language, rests, suspects);
    addRests(document, cuts);
    for (int i = 0; i < lines.size(); i++) {
      String rest = rests.get(i);
      suspects.set(
          i,
          rest.length() <= ResidueLine.MAX_LENGTH
              && index.findOneOrSeveral(rest, language, Place.TAIL).isPresent());
      if (found.get(i).isEmpty() && learned.contains(document, rests.get(i))) {
        found.set(i, Optional.of(new Residue(LEARNED, CERTAIN)));
      }
      mark(i, Place.INSIDE);
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
    int firstParagraph = firstParagraph();
    int tail = lines.size() - 1;
    do {
      while (tail >= 0 && (copies.contains(tail) || mark(tail, Place.TAIL))) {
        tail--;
      }
    } while (markLinks(tail, firstParagraph));
    markHeadlines();
    int title = 0;
    while (title < lines.size() && mark(title, Place.HEAD)) {
      title++;
    }
    doubtTheLastBefore(title);
    if (title < lines.size() && lines.plain(title).length() <= MAX_TITLE_LENGTH) {
      markUnderTitle(title, copies);
    }
    return List.copyOf(between.and(found));
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
        && (residue.pattern().where() == Where.EDGE && ResidueLine.words(line) <= 2
            || residue.pattern().where() == Where.WORDS)
        && !NO_TITLES.contains(residue.pattern().kind())) {
      found.set(0, Optional.of(new Residue(residue.pattern(), PERHAPS_MEANT)));
    }
  }

  /** The lines as they are after inline residue was cut out. */
  List<String> rests() {
    return rests;
  }

  /** What pages set between a headline and the article; two lines of it are no author's. */
  private void markUnderTitle(int title, Set<Integer> copies) {
    List<Integer> marked = new ArrayList<>();
    int i = title + 1;
    for (; i < lines.size(); i++) {
      if (found.get(i).isEmpty() && !copies.contains(i)) {
        Optional<ResiduePattern> pattern = row(i, Place.HEAD);
        if (pattern.isEmpty()) {
          break;
        }
        found.set(i, pattern.map(p -> new Residue(p, PERHAPS_MEANT)));
        marked.add(i);
      }
    }
    boolean headline = !lines.plain(title).endsWith(".");
    boolean paragraph =
        headline && i < lines.size() && rests.get(i).length() > MAX_TITLE_LENGTH / 2;
    for (int line : marked) {
      ResiduePattern pattern = found.get(line).orElseThrow().pattern();
      boolean labeled =
          between.isLabeled(pattern, rests.get(line))
              || isLabeledByline(pattern, line)
              || isStamp(pattern, rests.get(line));
      boolean meant = MAYBE_MEANT.contains(pattern.kind());
      if (labeled || marked.size() > 1 || paragraph && !meant) {
        found.set(line, Optional.of(new Residue(pattern, BetweenParagraphs.BESIDE)));
      } else if (!meant) {
        found.set(line, Optional.empty());
      }
    }
  }

  /** {@code Author: …}; an author signs with {@code By …} or the name alone. */
  private boolean isLabeledByline(ResiduePattern pattern, int line) {
    return pattern.kind().equals("byline")
        && rests.get(line).chars().anyMatch(c -> c == ':' || c == '\uFF1A');
  }

  /** The row that a line fits at a place, or the first of several. */
  private Optional<ResiduePattern> row(int i, Place place) {
    return suspects.get(i)
        ? index.findOneOrSeveral(rests.get(i), language, place)
        : Optional.empty();
  }

  /**
   * Headlines from a heading of links down to the text's end: {@code Related Articles} and what
   * stands below it.
   *
   * @param last the last line that is no residue yet
   * @param firstParagraph the first line that is neither residue nor a headline; links stand below
   */
  private boolean markLinks(int last, int firstParagraph) {
    int i = last;
    while (i > 0 && last - i < MAX_LINKS && found.get(i).isEmpty() && isHeadline(rests.get(i))) {
      i--;
      if (firstParagraph < i && isLinkHeading(i)) {
        Residue heading = found.get(i).orElseThrow();
        for (int k = i + 1; k <= last; k++) {
          found.set(k, Optional.of(new Residue(heading.pattern(), LINK)));
        }
        return true;
      }
    }
    return false;
  }

  private boolean isLinkHeading(int i) {
    Optional<Residue> before = found.get(i);
    if (mark(i, Place.TAIL)
        && LINK_HEADINGS.contains(found.get(i).orElseThrow().pattern().kind())
        && found.get(i).orElseThrow().pattern().where() != Where.LEAD
        && (ResidueLine.words(rests.get(i)) > 1 || rests.get(i).endsWith(":"))) {
      return true;
    }
    found.set(i, before);
    return false;
  }

  private int firstParagraph() {
    int i = 0;
    while (i < lines.size() && (found.get(i).isPresent() || isHeadline(rests.get(i)))) {
      i++;
    }
    return i;
  }

  /** {@code Read also:} with its headline on the next line, between two paragraphs. */
  private void markHeadlines() {
    for (int i = 1; i + 2 < lines.size(); i++) {
      boolean link =
          found.get(i).filter(r -> r.pattern().kind().equals(LABEL)).isPresent()
              && found.get(i + 1).isEmpty()
              && isHeadline(rests.get(i + 1))
              && ResidueLine.words(rests.get(i + 1)) >= LEAST_WORDS
              && rests.get(i + 2).length() > rests.get(i + 1).length();
      if (link) {
        boolean together =
            lines.adjoinsNext(i) && !lines.adjoinsNext(i - 1) && !lines.adjoinsNext(i + 1);
        ResiduePattern label = found.get(i).orElseThrow().pattern();
        found.set(i + 1, Optional.of(new Residue(label, together ? LINK : PERHAPS_A_LINK)));
      }
    }
  }

  private static boolean isHeadline(String line) {
    return line.length() <= MAX_LINK_LENGTH
        && ResidueLine.words(line) >= 2
        && ".:;,\u3002".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  /** Whether the line is residue. */
  private boolean mark(int i, Place place) {
    if (found.get(i).isEmpty() && rests.get(i).length() <= ResidueLine.MAX_LENGTH) {
      String line = rests.get(i);
      found.set(
          i,
          row(i, place)
              .or(() -> words.find(line, language, place == Place.INSIDE))
              .map(p -> new Residue(p, confidence(p, line, isAboveHeadline(i)))));
    }
    return found.get(i).isPresent();
  }

  private double confidence(ResiduePattern pattern, String line, boolean aboveHeadline) {
    if (pattern.where() == Where.LINE || pattern.where() == Where.LEAD) {
      return CERTAIN;
    }
    boolean stamp = isStamp(pattern, line) && (aboveHeadline || !index.isClock(line));
    return pattern.kind().equals("date") && index.isBareDate(line) && !stamp
        ? PERHAPS_MEANT
        : AT_EDGE;
  }

  /** Whether a title stands below, and more below that. */
  private boolean isAboveHeadline(int i) {
    return i + 2 < rests.size()
        && isHeadline(rests.get(i + 1))
        && ResidueLine.words(rests.get(i + 1)) >= LEAST_WORDS;
  }

  /** A time of day that is not one of many: of a page, not of a timetable or of live notes. */
  private boolean isStamp(ResiduePattern pattern, String line) {
    return pattern.kind().equals("date") && index.hasClock(line) && fewClocks.get();
  }

  private boolean hasFewClocks() {
    return rests.stream()
            .filter(line -> line.length() <= MAX_TITLE_LENGTH && index.hasClock(line))
            .limit(MAX_CLOCKS + 1)
            .count()
        <= MAX_CLOCKS;
  }
}
