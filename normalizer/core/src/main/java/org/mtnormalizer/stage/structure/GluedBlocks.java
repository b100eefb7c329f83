package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Metadata;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;
import org.mtnormalizer.stage.structure.ResidueIndex.Piece;

/**
 * Blocks that lost the line break between them. Parted where something tells for certain that one
 * ends there: the headline or the paragraph stands alone elsewhere, a sentence starts behind words
 * that end none, items count on, a button stands between. A stop without a space behind it may be
 * no more than that: the paragraph is only suggested.
 */
final class GluedBlocks {
  private static final String RULE = "structure.glued-blocks";
  private static final String PARAGRAPH = "\n\n";

  private static final int LEAST_BLOCK = 40;
  private static final int LEAST_TITLE_WORDS = 3;

  /** So many characters tell which lines could stand within others. */
  private static final int KEY = 24;

  private static final double CERTAIN = 0.9;
  private static final double SURE = 0.85;
  private static final double PERHAPS = 0.6;

  /** No stop, a word in lower case or a number, and a capital without a space before it. */
  private static final Pattern SUBHEAD =
      Pattern.compile(
          "[\\p{Lu}\\p{Nd}\"\\u201C\\u00AB\\u00BF\\u00A1][^.!?:;\\n]{6,100}?[\\p{Ll}\\p{Nd}](?=(\\p{Lu}[\\p{L}\\p{M}]{1,12}) )");

  /** A name in a sentence is glued to the next one as easily. */
  private static final Pattern NAME_AT_END =
      Pattern.compile(
          "\\p{Ll} \\p{Lu}[\\p{Ll}-]+ \\p{Lu}\\p{Ll}+$|, \\p{Lu}\\p{L}+ \\p{Lu}\\p{Ll}+$");

  private static final Pattern BULLET =
      Pattern.compile("(?<=[^\\s\\u2022\\u25CF\\u25AA])[\\u2022\\u25CF\\u25AA](?= ?\\p{L})");
  private static final Pattern NUMBER =
      Pattern.compile("(?<=[\\p{L}.!?;)])(\\d{1,2})[.)](?= ?\\p{Lu})");
  private static final Pattern FIRST_NUMBER = Pattern.compile("1[.)] ?\\p{Lu}");

  private static final String CLOSING = "\"\u201D\u00BB)";

  private static final String BULLETS = "\u2022\u25CF\u25AA";

  private static final Pattern GLUED_SENTENCE =
      Pattern.compile("(?<=\\p{Ll}{2}[.!?][\"\\u201D]?)(?=\\p{Lu}\\p{Ll}* )");
  private static final Pattern GLUED_QUOTATIONS =
      Pattern.compile("(?<=[.!?]\\u201D)(?=\\u201C\\p{Lu})|(?<=[.!?]\\u00BB)(?=\\u00AB ?\\p{Lu})");

  private static final int LEAST_JOINTS = 3;

  private final String text;
  private final ArticleLines lines;

  /** The lines as they are written. */
  private final List<String> raw;

  private final IntPredicate gone;
  private final ResidueIndex index;
  private final String language;
  private final Set<String> starters;
  private final Set<String> articles;
  private final List<String> titles;

  /** By headline: the first line that is nothing else; the number of lines if none is. */
  private final Map<String, Integer> firstLines = new HashMap<>();

  private final Map<String, List<Integer>> byBegin = new HashMap<>();
  private final Map<String, List<Integer>> byEnd = new HashMap<>();

  /**
   * @param gone for each line, whether it goes for another reason
   */
  GluedBlocks(
      Document document,
      ArticleLines lines,
      IntPredicate gone,
      ResidueIndex index,
      WordClasses classes) {
    this.text = document.text();
    this.lines = lines;
    this.raw = IntStream.range(0, lines.size()).mapToObj(i -> lines.span(i).of(text)).toList();
    this.gone = gone;
    this.index = index;
    this.language = document.primaryLanguage();
    this.starters = classes.of(language, Kind.STARTERS);
    this.articles = classes.of(language, Kind.ARTICLES);
    this.titles = titles(document);
    titles.forEach(t -> firstLines.put(t, lines.size()));
    for (int i = 0; i < lines.size(); i++) {
      String line = line(i);
      int at = i;
      if (!gone.test(i)) {
        firstLines.computeIfPresent(line.strip(), (t, first) -> Math.min(first, at));
      }
      if (!gone.test(i) && line.length() >= LEAST_BLOCK && endsSentence(line)) {
        byBegin.computeIfAbsent(begin(line), k -> new ArrayList<>(1)).add(i);
        byEnd.computeIfAbsent(end(line), k -> new ArrayList<>(1)).add(i);
      }
    }
  }

  private List<String> titles(Document document) {
    Stream<String> own =
        IntStream.range(0, lines.size()).filter(i -> !gone.test(i)).limit(1).mapToObj(this::line);
    return Stream.concat(document.metadata().all(Metadata.TITLE).stream(), own)
        .map(String::strip)
        .filter(t -> ResidueLine.words(t) >= LEAST_TITLE_WORDS && !endsSentence(t))
        .distinct()
        .toList();
  }

  private String line(int i) {
    return raw.get(i);
  }

  private static String begin(String line) {
    return line.substring(0, KEY);
  }

  private static String end(String line) {
    return line.substring(line.length() - KEY);
  }

  private static boolean endsSentence(String line) {
    int last = line.length() - 1;
    while (last > 0 && CLOSING.indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && isStop(line.charAt(last));
  }

  List<Proposal> proposals() {
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (gone.test(i) || line(i).length() < LEAST_BLOCK) {
        continue;
      }
      int line = i;
      Optional<Proposal> found = title(i).or(() -> subhead(line)).or(() -> paragraph(line));
      found.ifPresent(proposals::add);
      if (found.isEmpty()) {
        items(i, proposals);
        buttons(i, proposals);
      }
    }
    perhaps(proposals);
    return proposals;
  }

  /** The headline before the lead. */
  private Optional<Proposal> title(int i) {
    String line = line(i);
    for (String title : titles) {
      int at = title.length();
      if (line.length() < at + LEAST_BLOCK || !line.startsWith(title)) {
        continue;
      }
      boolean spaced = line.charAt(at) == ' ';
      int rest = spaced ? at + 1 : at;
      boolean sentence = startsSentence(line, rest);
      boolean certain = spaced ? sentence : Character.isUpperCase(line.charAt(rest));
      if (!certain && (spaced || !ResidueLine.isWide(line.charAt(rest)))) {
        continue;
      }
      double confidence = certain ? CERTAIN : PERHAPS;
      int start = lines.span(i).start();
      if (firstLines.get(title) < i) {
        Reason reason =
            new Reason(
                "structure.repeated-title",
                EditKind.REPETITION,
                "the headline stands above it, and a sentence starts behind it",
                confidence);
        return Optional.of(Proposal.of(Edit.delete(text, new Span(start, start + rest), reason)));
      }
      return Optional.of(
          part(start + at, start + rest, PARAGRAPH, "the headline ends here", confidence));
    }
    return Optional.empty();
  }

  /** Whether a function word with a capital stands at a place of a line. */
  private boolean startsSentence(String line, int at) {
    int end = at;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return end > at && Character.isUpperCase(line.charAt(at)) && isStarter(line.substring(at, end));
  }

  private boolean isStarter(String word) {
    return starters.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * {@code New rules for shipsThe council …}: a heading and the first sentence of its text. Short
   * function words end names: {@code LinkedIn}.
   */
  private Optional<Proposal> subhead(int i) {
    String line = line(i);
    if (!endsSentence(line)) {
      return Optional.empty();
    }
    Matcher m = SUBHEAD.matcher(line);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    String word = m.group(1);
    String lower = word.toLowerCase(Locale.ROOT);
    String head = m.group();
    boolean starts = isStarter(word) && (word.length() > 2 || articles.contains(lower));
    if (!starts
        || NAME_AT_END.matcher(head).find()
        || ResidueLine.words(head) < 2
        || line.length() - m.end() < LEAST_BLOCK
        || index.findOneOrSeveral(head, language, ResidueIndex.Place.TAIL).isPresent()) {
      return Optional.empty();
    }
    int at = lines.span(i).start() + m.end();
    return Optional.of(part(at, at, PARAGRAPH, "a heading, and a sentence starts here", SURE));
  }

  /** A paragraph that stands alone elsewhere, too, glued before or behind another one. */
  private Optional<Proposal> paragraph(int i) {
    String line = line(i);
    int start = lines.span(i).start();
    for (int k : byBegin.getOrDefault(begin(line), List.of())) {
      int at = line(k).length();
      if (k != i && line.length() > at + LEAST_BLOCK && line.startsWith(line(k))) {
        return Optional.of(copy(new Span(start, start + at), line.charAt(at) != ' '));
      }
    }
    for (int k : byEnd.getOrDefault(end(line), List.of())) {
      int at = line.length() - line(k).length();
      if (k != i && at > LEAST_BLOCK && line.endsWith(line(k))) {
        boolean glued = line.charAt(at - 1) != ' ';
        return Optional.of(copy(new Span(start + at, start + line.length()), glued));
      }
    }
    return Optional.empty();
  }

  private Proposal copy(Span span, boolean glued) {
    Reason reason =
        new Reason(
            "structure.repeated-block",
            EditKind.REPETITION,
            "the same stands as a paragraph of its own",
            glued ? SURE : PERHAPS);
    return Proposal.of(Edit.delete(text, span, reason));
  }

  /** Items of a list: the same sign again, or the next number. */
  private void items(int i, List<Proposal> proposals) {
    String line = line(i);
    int start = lines.span(i).start();
    if (BULLETS.indexOf(line.charAt(0)) >= 0) {
      Matcher bullet = BULLET.matcher(line);
      while (bullet.find()) {
        if (line.charAt(0) == bullet.group().charAt(0)) {
          int at = start + bullet.start();
          proposals.add(part(at, at, "\n", "the next item of the list", SURE));
        }
      }
    }
    if (line.charAt(0) == '1' && FIRST_NUMBER.matcher(line).lookingAt()) {
      Matcher number = NUMBER.matcher(line);
      List<Integer> places = new ArrayList<>();
      while (number.find() && Integer.parseInt(number.group(1)) == places.size() + 2) {
        places.add(start + number.start());
      }
      if (places.size() > 1) {
        places.forEach(p -> proposals.add(part(p, p, "\n", "the next number of the list", SURE)));
      }
    }
  }

  /** {@code … harbour.Share on FacebookThe captains …}: nothing but a page sets that. */
  private void buttons(int i, List<Proposal> proposals) {
    String line = line(i);
    int start = lines.span(i).start();
    int lastGlue = lastGlue(line);
    for (int from = 2; from < lastGlue; from++) {
      if (!isJoint(line, from)) {
        continue;
      }
      boolean spaced = line.charAt(from) == ' ';
      int begin = spaced ? from + 1 : from;
      Optional<Piece> piece = index.gluedBegin(line, begin, language);
      if (piece.isPresent()) {
        int end = piece.get().end();
        ResidueKind kind = ResidueKind.of(piece.get().pattern().kind());
        boolean words = ResidueLine.words(line.substring(begin, end)) > 1;
        if (kind.keepAs().isEmpty() && (words || !spaced)) {
          Reason reason =
              new Reason(kind.rule(), kind.kind(), "a button between two paragraphs", SURE);
          Span span = new Span(start + from, start + end);
          proposals.add(Proposal.of(Edit.replace(text, span, PARAGRAPH, reason)));
        }
      }
    }
  }

  /** The last place of a line where a capital is glued to a letter; 0 if there is none. */
  private static int lastGlue(String line) {
    int at = line.length() - 1;
    while (at > 0
        && !(Character.isUpperCase(line.charAt(at)) && Character.isLetter(line.charAt(at - 1)))) {
      at--;
    }
    return Math.max(at, 0);
  }

  /** Whether a sentence ends before a place, and a capital follows, with one space or none. */
  private static boolean isJoint(String line, int at) {
    char mark = line.charAt(at - 1);
    boolean ends =
        isStop(mark)
            ? isSmallOrNumber(line.codePointBefore(at - 1))
            : CLOSING.indexOf(mark) >= 0 && isStop(line.charAt(at - 2));
    int next = line.charAt(at) == ' ' ? at + 1 : at;
    return ends
        && next < line.length()
        && Character.getType(line.codePointAt(next)) == Character.UPPERCASE_LETTER;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  private static boolean isSmallOrNumber(int c) {
    return Character.getType(c) == Character.LOWERCASE_LETTER || Character.isDigit(c);
  }

  /** What may be a paragraph's end, and may be a missing space. */
  private void perhaps(List<Proposal> proposals) {
    if (lines.size() == 1) {
      List<Integer> joints = new ArrayList<>();
      GLUED_SENTENCE.matcher(text).results().forEach(m -> joints.add(m.start()));
      if (joints.size() >= LEAST_JOINTS) {
        joints.forEach(
            p -> proposals.add(part(p, p, PARAGRAPH, "a paragraph may end here", PERHAPS)));
      }
    }
    if (text.contains("\u201D\u201C") || text.contains("\u00BB\u00AB")) {
      GLUED_QUOTATIONS
          .matcher(text)
          .results()
          .forEach(
              m ->
                  proposals.add(
                      part(m.start(), m.start(), PARAGRAPH, "another speaker may begin", PERHAPS)));
    }
  }

  private Proposal part(int from, int to, String with, String evidence, double confidence) {
    Reason reason = new Reason(RULE, EditKind.SEAM, evidence, confidence);
    return Proposal.of(Edit.replace(text, new Span(from, to), with, reason));
  }
}
