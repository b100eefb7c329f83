package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.stage.structure.InlineResidue.Cut;
import org.mtnormalizer.stage.structure.ResidueIndex.Piece;
import org.mtnormalizer.stage.structure.ResidueIndex.Place;
import org.mtnormalizer.stage.structure.ResiduePattern.Where;

/**
 * Residue that lost its line break: behind the last sentence of a paragraph, where nothing without
 * a stop can be a sentence, or before the first.
 */
final class RunOn {
  private static final String STOPS = ".!?\u2026\u3002\uFF01\uFF1F\u061F\u0964";
  private static final String CLOSING = "\"'\u201D\u2019\u00BB)]\u300D\u300F\u201C";

  /** How far from a paragraph's end residue can begin. */
  private static final int REACH = 200;

  /** A stop behind a word, and a capital: no abbreviation, and no question of a headline. */
  private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}{4}\\. \\p{Lu}");

  private static final String FEED = "feed";

  /** What pages set above an article, and no article begins with. */
  private static final Set<String> OPENING =
      Set.of(
          "navigation",
          "login",
          "comments",
          "cookies",
          "share",
          "newsletter",
          "video",
          "label",
          FEED);

  private static final double BEHIND = 0.9;

  /** A credit in brackets behind a caption may be the author's. */
  private static final double IN_BRACKETS = 0.6;

  private static final double BEFORE = 0.8;

  private final ResidueIndex index;
  private final String language;

  RunOn(ResidueIndex index, String language) {
    this.index = index;
    this.language = language;
  }

  /**
   * The cuts at a line's begin and end.
   *
   * @param plain the line, see {@link ResidueLine#plain}
   * @param cuts what goes from within the line: where it is gone, another sentence may end
   */
  List<Cut> find(String text, Span line, String plain, List<Cut> cuts, Place place) {
    if (cuts.isEmpty()) {
      return find(text, line, plain, place);
    }
    StringBuilder left = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    int at = line.start();
    for (Cut cut : cuts) {
      Span gone = InlineResidue.withSpace(text, cut.span());
      at = copy(text, at, gone.start(), left, places);
      at = Math.max(at, gone.end());
    }
    copy(text, at, line.end(), left, places);
    places.add(line.end());
    String rest = left.toString();
    if (rest.isBlank()) {
      return List.of();
    }
    return find(rest, new Span(0, rest.length()), ResidueLine.plain(rest), place).stream()
        .map(c -> new Cut(moved(c.span(), places), c.pattern(), c.confidence()))
        .toList();
  }

  private static int copy(String text, int from, int to, StringBuilder left, List<Integer> places) {
    for (int i = from; i < to; i++) {
      left.append(text.charAt(i));
      places.add(i);
    }
    return Math.max(from, to);
  }

  private static Span moved(Span span, List<Integer> places) {
    return new Span(places.get(span.start()), places.get(span.end()));
  }

  private List<Cut> find(String text, Span line, String plain, Place place) {
    List<Cut> found = new ArrayList<>(2);
    behind(text, line, place).ifPresent(found::add);
    before(text, line, plain).ifPresent(found::add);
    return !found.isEmpty() && isResidueAsAWhole(plain) ? List.of() : found;
  }

  /** {@code Don't want to miss anything? Subscribe …}: nothing of such a line is the article's. */
  private boolean isResidueAsAWhole(String plain) {
    return plain.length() <= ResidueLine.MAX_LENGTH
        && index.findByBegin(plain, language, Place.INSIDE).isPresent();
  }

  private Optional<Cut> behind(String text, Span line, Place place) {
    int least = Math.max(line.start() + 1, line.end() - REACH);
    List<Integer> starts = new ArrayList<>();
    for (int i = line.end() - 2; i >= least; i--) {
      if (text.charAt(i) != ' ' // as most characters are, or letters
          && !isLetter(text, i)
          && opens(text, i + 1)
          && endsSentence(text, i, line.start())) {
        starts.add(i + 1);
      }
    }
    for (int k = starts.size() - 1; k >= 0; k--) { // the longest first
      int from = starts.get(k);
      String rest = ResidueLine.plain(text.substring(from, line.end()));
      Optional<ResiduePattern> found =
          residue(rest, place).filter(p -> p.where() != Where.LEAD || !holdsSentence(rest));
      if (found.isPresent()) {
        boolean caption = rest.charAt(0) == '(' && found.get().kind().equals("credit");
        double confidence = caption ? IN_BRACKETS : BEHIND;
        return Optional.of(new Cut(new Span(from, line.end()), found.get(), confidence));
      }
    }
    return Optional.empty();
  }

  private Optional<ResiduePattern> residue(String rest, Place place) {
    if (rest.isEmpty() || rest.length() > REACH || !index.mayBegin(rest, language)) {
      return Optional.empty();
    }
    return index
        .findByBegin(rest, language, place)
        .or(() -> index.chain(rest, language, place))
        .filter(p -> !endsLikeSentence(rest) || p.where() == Where.LINE)
        .filter(p -> p.where() != Where.LEAD || isMarked(rest))
        .filter(p -> ResidueLine.words(rest) > 1 || p.kind().equals(FEED));
  }

  /** {@code See also: the port Ferries leave at noon. See also: the pier}: text of the article. */
  private static boolean holdsSentence(String rest) {
    return SENTENCE.matcher(rest).find();
  }

  /** A colon or a sign shows that what follows is a link and not the sentence's object. */
  private static boolean isMarked(String rest) {
    return rest.indexOf(':') > 0
        || rest.indexOf('\uFF1A') > 0
        || !Character.isLetterOrDigit(rest.codePointAt(0));
  }

  /** {@code Skip to navigation Five divers …}: residue in sentence case before a capital. */
  private Optional<Cut> before(String text, Span line, String plain) {
    Optional<Piece> piece = index.begin(plain, language, OPENING);
    if (piece.isEmpty()) {
      return Optional.empty();
    }
    String found = plain.substring(0, piece.get().end()).strip();
    String rest = plain.substring(piece.get().end()).strip();
    if (ResidueLine.words(found) < 2
        || ResidueLine.words(rest) < 3
        || found.endsWith(":") && !piece.get().pattern().kind().equals(FEED)
        || !isSentenceCase(found)
        || !(Character.isUpperCase(rest.codePointAt(0)) || Character.isDigit(rest.charAt(0)))
        || !text.startsWith(found, line.start())) {
      return Optional.empty();
    }
    int end = line.start() + found.length();
    while (end < line.end() && text.charAt(end) == ' ') {
      end++;
    }
    return Optional.of(new Cut(new Span(line.start(), end), piece.get().pattern(), BEFORE));
  }

  private static boolean isSentenceCase(String found) {
    int second = found.indexOf(' ') + 1;
    return second > 0 && !Character.isUpperCase(found.codePointAt(second));
  }

  private static boolean endsLikeSentence(String rest) {
    return STOPS.indexOf(rest.charAt(rest.length() - 1)) >= 0;
  }

  /** Whether a sentence ends with the character at {@code i}. */
  private static boolean endsSentence(String text, int i, int lineStart) {
    int stop = i;
    while (stop > lineStart && CLOSING.indexOf(text.charAt(stop)) >= 0) {
      stop--;
    }
    return STOPS.indexOf(text.charAt(stop)) >= 0
        && stop - lineStart > 1
        && !Character.isDigit(text.charAt(stop - 1))
        && !(Character.isUpperCase(text.charAt(stop - 1)) && !isLetter(text, stop - 2));
  }

  private static boolean isLetter(String text, int i) {
    return i >= 0 && Character.isLetter(text.charAt(i));
  }

  private static boolean opens(String text, int i) {
    char c = text.charAt(i);
    return " \u00A0>[".indexOf(c) >= 0 || ResidueLine.isWide(c) || Character.isUpperCase(c);
  }
}
