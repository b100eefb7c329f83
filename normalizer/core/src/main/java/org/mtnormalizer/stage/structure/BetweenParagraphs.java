package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mtnormalizer.stage.structure.ResidueIndex.Place;
import org.mtnormalizer.stage.structure.ResidueLines.Residue;
import org.mtnormalizer.stage.structure.ResiduePattern.Where;

/**
 * Lines between paragraphs that fit a row for the edges only. Alone such a line may be a subhead;
 * what its form, its neighbors and its copies say can rule that out.
 */
final class BetweenParagraphs {
  /** A label and what it stands for: no subhead. */
  static final double LABELED = 0.9;

  /** Directly beside what is certain. */
  static final double BESIDE = 0.85;

  /** Several in a row, or the same several times. */
  private static final double SEVERAL = 0.8;

  /** So many in a row that could each be a subhead are none. */
  private static final int LEAST_IN_A_ROW = 3;

  private static final int MAX_LENGTH = 120;

  /** Shorter lines around it are verse, a list or a table. */
  private static final int PARAGRAPH_LENGTH = 80;

  /** So many letters stay when a word is inflected. */
  private static final int STEM = 5;

  /** Words of a page's own voice; the others name things that an article may speak of. */
  private static final Set<String> COPIED = Set.of("advertisement", "share", "newsletter", "login");

  /** A name twice: a picture's caption and its alternative text. */
  private static final Pattern NAME_TWICE =
      Pattern.compile("(\\p{Lu}[\\p{L}'-]+(?: (?:\\p{Lu}[\\p{L}'-]+|al|bin|de|van|von)){1,3}) \\1");

  private static final ResiduePattern CAPTION =
      new ResiduePattern("any", Where.LINE, "caption", "");

  private static final String MARKS_OF_A_LABEL = ":=\u00A9\uFF1A|";

  private final ResidueIndex index;
  private final String language;
  private final List<String> rests;
  private final BitSet suspects;

  /**
   * @param suspects the lines that some row fits at some place
   */
  BetweenParagraphs(ResidueIndex index, String language, List<String> rests, BitSet suspects) {
    this.index = index;
    this.language = language;
    this.rests = rests;
    this.suspects = suspects;
  }

  /**
   * The residue found so far and what stands between.
   *
   * @param found by line
   */
  List<Optional<Residue>> and(List<Optional<Residue>> found) {
    List<Optional<Residue>> all = new ArrayList<>(found);
    Map<Integer, ResiduePattern> candidates = candidates(found);
    Map<String, Integer> copies = new HashMap<>();
    candidates.keySet().forEach(i -> copies.merge(rests.get(i), 1, Integer::sum));
    for (int from = 0; from < rests.size(); from++) {
      int to = from;
      while (to < rests.size() && (candidates.containsKey(to) || found.get(to).isPresent())) {
        to++;
      }
      if (to > from) {
        addRun(from, to, candidates, copies, all);
        from = to;
      }
      if (from < rests.size()
          && found.get(from).isEmpty()
          && NAME_TWICE.matcher(rests.get(from)).matches()
          && isBetweenParagraphs(from)) {
        all.set(from, Optional.of(new Residue(CAPTION, SEVERAL)));
      }
    }
    return all;
  }

  private Map<Integer, ResiduePattern> candidates(List<Optional<Residue>> found) {
    Map<Integer, ResiduePattern> candidates = new HashMap<>();
    for (int i = 0; i < rests.size(); i++) {
      int line = i;
      if (suspects.get(i) && found.get(i).isEmpty() && rests.get(i).length() <= MAX_LENGTH) {
        index
            .findOneOrSeveral(rests.get(i), language, Place.HEAD)
            .ifPresent(p -> candidates.put(line, p));
      }
    }
    return candidates;
  }

  /** Lines {@code from..to}, exclusive, of which each is residue or could be. */
  private void addRun(
      int from,
      int to,
      Map<Integer, ResiduePattern> candidates,
      Map<String, Integer> copies,
      List<Optional<Residue>> all) {
    boolean list = from > 0 && rests.get(from - 1).endsWith(":");
    // Lines of one row only may be the items of a list: the names of networks.
    boolean ofSeveralRows =
        to - from >= LEAST_IN_A_ROW
            && IntStream.range(from, to).mapToObj(candidates::get).distinct().count() > 1;
    for (int i = from; i < to; i++) {
      ResiduePattern pattern = candidates.get(i);
      if (pattern == null || list) {
        continue;
      }
      // A time of day alone may head an entry of live notes.
      boolean beside =
          (isCertain(i - 1, all) || isCertain(i + 1, all)) && !index.isClock(rests.get(i));
      boolean several =
          ofSeveralRows
              || COPIED.contains(pattern.kind()) && isNoSubhead(i, all)
              || copies.getOrDefault(rests.get(i), 0) > 1
                  && COPIED.contains(pattern.kind())
                  && isBetweenParagraphs(i);
      if (isLabeled(pattern, rests.get(i))) {
        all.set(i, Optional.of(new Residue(pattern, LABELED)));
      } else if (beside) {
        all.set(i, Optional.of(new Residue(pattern, BESIDE)));
      } else if (several && !index.isBareDate(rests.get(i))) {
        all.set(i, Optional.of(new Residue(pattern, SEVERAL)));
      }
    }
  }

  /** {@code Photo: …}, {@code Updated on …}. */
  boolean isLabeled(ResiduePattern pattern, String line) {
    return switch (pattern.kind()) {
      case "credit" -> line.chars().anyMatch(c -> MARKS_OF_A_LABEL.indexOf(c) >= 0);
      case "date" -> index.hasLabel(line);
      default -> false;
    };
  }

  private static boolean isCertain(int i, List<Optional<Residue>> found) {
    return i >= 0
        && i < found.size()
        && found
            .get(i)
            .filter(r -> r.pattern().where() == Where.LINE || r.confidence() == BESIDE)
            .isPresent();
  }

  private boolean isBetweenParagraphs(int i) {
    return i > 0 && i + 1 < rests.size() && isParagraph(i - 1) && isParagraph(i + 1);
  }

  private boolean isParagraph(int i) {
    return ResidueLine.width(rests.get(i)) >= PARAGRAPH_LENGTH;
  }

  /**
   * Whether a line between two paragraphs is the only short one, and nothing else in the text
   * speaks of it: subheads have company, and their text is about them.
   */
  private boolean isNoSubhead(int line, List<Optional<Residue>> all) {
    if (!isBetweenParagraphs(line)) {
      return false;
    }
    String word = rests.get(line).toLowerCase(Locale.ROOT);
    String stem = word.substring(0, Math.min(STEM, word.length()));
    for (int i = 0; i < rests.size(); i++) {
      boolean other = !rests.get(i).equals(rests.get(line)) && all.get(i).isEmpty();
      boolean subhead = i > 1 && i + 1 < rests.size() && !isParagraph(i);
      if (other && (subhead || rests.get(i).toLowerCase(Locale.ROOT).contains(stem))) {
        return false;
      }
    }
    return true;
  }
}
