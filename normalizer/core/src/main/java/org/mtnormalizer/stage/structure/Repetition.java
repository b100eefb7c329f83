package org.mtnormalizer.stage.structure;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Metadata;

/** Titles and blocks that stand more than once in a row. */
final class Repetition {
  /** What a line is a copy of. */
  enum Copy {
    TITLE("structure.repeated-title", "the headline stands above it", 0.95),
    BLOCK("structure.repeated-block", "the same stands directly above it", 0.95),
    /** Further down, between other paragraphs. */
    LATER(BLOCK.rule, "the same stands further above", 0.9),
    /** One paragraph alone may be meant: the same task of two exercises. */
    LATER_PERHAPS(BLOCK.rule, "the same stands further above", 0.6),
    /** Translated twice: the same in slightly other words. */
    NEAR("structure.near-duplicate", "nearly the same stands above it", 0.75),
    NEAR_PERHAPS(NEAR.rule, "much like what stands above it", 0.6),
    /** With the site's name, other accents or other marks. */
    VARIANT(TITLE.rule, "much like the headline above it", 0.6),
    WITH_SITE(TITLE.rule, "the headline and the site's name", 0.85),
    /** A poem's title may be its first line. */
    FIRST_LINE(TITLE.rule, "the title, or the first line of a poem", 0),
    /** In a poem or a table a line may stand twice. */
    REFRAIN(BLOCK.rule, "a copy, or a refrain", 0);

    final String rule;
    final String evidence;

    /** 0 where the fixer itself refuses. */
    final double confidence;

    Copy(String rule, String evidence, double confidence) {
      this.rule = rule;
      this.evidence = evidence;
      this.confidence = confidence;
    }
  }

  private static final int MIN_BLOCK_LENGTH = 40;
  private static final int MIN_BLOCK_WORDS = 6;

  /** So many paragraphs that stand twice are no chance: the article itself was doubled. */
  private static final int LEAST_DOUBLED = 3;

  private static final int MIN_PARAGRAPH_LENGTH = 120;
  private static final int MIN_TITLE_LENGTH = 12;
  private static final int MIN_TITLE_WORDS = 3;
  private static final int MAX_TITLE_LENGTH = 250;

  private static final int MAX_SITE_LENGTH = 40;
  private static final Pattern SITE = Pattern.compile(" (?:[-|\u2013\u2014\u00B7]|::) .+");

  /** One to four words in capitals, or a domain. */
  private static final Pattern SITE_NAME =
      Pattern.compile(
          " (?:[-|\u2013\u2014\u00B7]|::) (?:(?:\\p{Lu}[\\p{L}\\p{N}'.&-]*)(?: \\p{Lu}[\\p{L}\\p{N}'.&-]*){0,3}"
              + "|[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+){1,3})");

  /** Lines of verse, lyrics and tables are shorter than this. */
  private static final int SHORT_LINE = 80;

  private final ArticleLines lines;
  private final List<String> plain;
  private final int[] kept;

  /**
   * @param plain what the lines say
   * @param kept the lines that stay, by their index in {@code lines}
   */
  Repetition(ArticleLines lines, List<String> plain, int[] kept) {
    this.lines = lines;
    this.plain = plain;
    this.kept = kept;
  }

  private String line(int i) {
    return plain.get(kept[i]);
  }

  /** The copies among the lines, by their index in {@link ArticleLines}. */
  Map<Integer, Copy> copies(Document document) {
    Map<Integer, Copy> copies = new HashMap<>();
    titles(document, copies);
    blocks(copies);
    if (!isTranscript(document)) {
      later(document, copies);
      near(copies);
    }
    return copies;
  }

  private void titles(Document document, Map<Integer, Copy> copies) {
    int title = titleLine(document);
    if (title < 0) {
      return;
    }
    int i = title + 1;
    for (; i < kept.length && sameTitle(line(title), line(i)); i++) {
      boolean verse = isFollowedByShortLine(i) && !sameTitle(line(title), line(i + 1));
      copies.put(kept[i], verse ? Copy.FIRST_LINE : Copy.TITLE);
    }
    if (i < kept.length && namesSite(line(title), line(i))) {
      copies.put(kept[line(i).length() > line(title).length() ? i : title], Copy.WITH_SITE);
    } else if (i < kept.length && isVariant(line(title), line(i))) {
      copies.put(kept[i], Copy.VARIANT);
    }
  }

  private int titleLine(Document document) {
    Optional<String> known = document.metadata().first(Metadata.TITLE).map(ResidueLine::plain);
    if (known.isPresent()) {
      for (int i = 0; i < Math.min(5, kept.length); i++) {
        if (sameTitle(known.get(), line(i))) {
          return i;
        }
      }
    }
    return kept.length > 0 && isTitle(line(0)) ? 0 : -1;
  }

  private static boolean isTitle(String line) {
    return ResidueLine.width(line) >= MIN_TITLE_LENGTH
        && line.length() <= MAX_TITLE_LENGTH
        && ResidueLine.words(line) >= MIN_TITLE_WORDS;
  }

  private static boolean sameTitle(String a, String b) {
    return a.equals(b) || a.length() == b.length() && fold(a).equals(fold(b));
  }

  /** The title with other accents and marks, or with more behind a dash. */
  private static boolean isVariant(String title, String line) {
    return line.length() <= MAX_TITLE_LENGTH
        && isTitle(line)
        && (!beyond(title, line).isEmpty() || letters(title).equals(letters(line)));
  }

  /** Whether of the two lines one is the other and a site: {@code Title | Site}. */
  private static boolean namesSite(String title, String line) {
    return line.length() <= MAX_TITLE_LENGTH
        && isTitle(line)
        && SITE_NAME.matcher(beyond(title, line)).matches();
  }

  /** What the longer of two lines has behind the shorter one, if a mark parts it. */
  private static String beyond(String title, String line) {
    String longer = line.length() > title.length() ? line : title;
    String shorter = longer.equals(line) ? title : line;
    String rest =
        longer.length() - shorter.length() < MAX_SITE_LENGTH && longer.startsWith(shorter)
            ? longer.substring(shorter.length())
            : "";
    return SITE.matcher(rest).matches() ? rest : "";
  }

  private static String letters(String title) {
    String apart = Normalizer.normalize(fold(title), Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder();
    apart.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String fold(String title) {
    return title.toLowerCase(Locale.ROOT);
  }

  /** Whether another short line follows without a blank line, as in verse. */
  private boolean isFollowedByShortLine(int i) {
    return i + 1 < kept.length
        && kept[i + 1] == kept[i] + 1
        && lines.adjoinsNext(kept[i])
        && ResidueLine.width(line(i + 1)) < SHORT_LINE;
  }

  /**
   * A line, or a run of lines, that stands again directly behind itself. One pass: {@code matched}
   * counts how many lines in a row stood already {@code period} lines before.
   */
  private void blocks(Map<Integer, Copy> copies) {
    Map<String, Integer> last = new HashMap<>();
    int period = 0;
    int matched = 0;
    for (int i = 0; i < kept.length; i++) {
      Integer before = last.put(line(i), i);
      int distance = before == null ? 0 : i - before;
      matched = distance == 0 ? 0 : distance == period ? matched + 1 : 1;
      period = distance;
      if (period > 0 && matched == period) {
        int from = i - period + 1;
        if (isBlock(from, i)) {
          for (int k = from; k <= i; k++) {
            copies.putIfAbsent(kept[k], isVerse(from, i) ? Copy.REFRAIN : Copy.BLOCK);
          }
        }
        matched = 0;
      }
    }
  }

  private boolean isBlock(int from, int to) {
    int longLines = 0;
    for (int k = from; k <= to; k++) {
      String line = line(k);
      if (isItem(line)) {
        return false;
      }
      if (ResidueLine.width(line) >= MIN_BLOCK_LENGTH
          && ResidueLine.words(line) >= MIN_BLOCK_WORDS) {
        longLines++;
      }
    }
    return 2 * longLines > to - from;
  }

  /** Items of lists and turns of dialogs may be alike. */
  private static boolean isItem(String line) {
    int c = line.codePointAt(0);
    int dot = line.indexOf('.');
    int colon = line.indexOf(": ");
    return "-*\u2013\u2014\u2022\u00B7|\u00A7(\"\u00AB\u201E".indexOf(c) >= 0
        || Character.isDigit(c)
        || dot == 1
        || colon > 0 && colon < 20;
  }

  private boolean isVerse(int from, int to) {
    for (int k = from; k <= to; k++) {
      if (ResidueLine.width(line(k)) >= SHORT_LINE) {
        return false;
      }
    }
    return isFollowedByShortLine(to) || isPrecededByShortLine(2 * from - to - 1);
  }

  /** Whether another short line adjoins the first line of the first copy, as in verse. */
  private boolean isPrecededByShortLine(int i) {
    return i > 0
        && kept[i - 1] == kept[i] - 1
        && lines.adjoinsNext(kept[i - 1])
        && !line(i - 1).equals(line(i))
        && ResidueLine.width(line(i - 1)) < SHORT_LINE;
  }

  /**
   * The headline as a caption or a link further down, and long paragraphs that stand again between
   * others. Legal texts repeat their clauses: an item stays, and a text in which much comes back is
   * left alone.
   */
  private void later(Document document, Map<Integer, Copy> copies) {
    Map<String, Integer> seen = new HashMap<>();
    Map<Integer, Copy> found = new HashMap<>();
    int title = titleLine(document);
    int distinct = 0;
    for (int i = 0; i < kept.length; i++) {
      if (copies.containsKey(kept[i])) {
        continue;
      }
      String line = line(i);
      boolean again = seen.putIfAbsent(line, i) != null;
      if (title >= 0 && i > title + 1 && isLaterTitle(title, i)) {
        found.put(kept[i], Copy.TITLE);
      } else if (again && isLong(line) && !isItem(line)) {
        boolean lead = title >= 0 && line.equals(line(title + 1));
        found.put(kept[i], lead ? Copy.LATER : Copy.LATER_PERHAPS);
      } else if (ResidueLine.width(line) >= SHORT_LINE) {
        distinct++;
      }
    }
    if (found.size() <= distinct) {
      boolean several =
          found.values().stream().filter(Copy.LATER_PERHAPS::equals).count() >= LEAST_DOUBLED;
      found.replaceAll((k, c) -> several && c == Copy.LATER_PERHAPS ? Copy.LATER : c);
      copies.putAll(found);
    }
  }

  /**
   * A title that stands alone again, with blank lines around it, and is not a refrain. A line that
   * ends with a full stop is a paragraph.
   */
  private boolean isLaterTitle(int title, int i) {
    return sameTitle(line(title), line(i))
        && !line(i).endsWith(".")
        && ResidueLine.words(line(i)) >= MIN_BLOCK_WORDS
        && !lines.adjoinsNext(kept[i])
        && !lines.adjoinsNext(kept[i] - 1)
        && hasParagraph(title);
  }

  private boolean hasParagraph(int from) {
    for (int i = from + 1; i < kept.length; i++) {
      if (ResidueLine.width(line(i)) >= SHORT_LINE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLong(String line) {
    return ResidueLine.width(line) >= MIN_PARAGRAPH_LENGTH;
  }

  /** In transcripts what is said twice was said twice. */
  private boolean isTranscript(Document document) {
    int turns = 0;
    for (int i = 0; i < kept.length; i++) {
      turns += isItem(line(i)) ? 1 : 0;
    }
    return 3 * turns > kept.length;
  }

  private void near(Map<Integer, Copy> copies) {
    NearDuplicates near = new NearDuplicates();
    for (int i = 0; i < kept.length; i++) {
      if (!copies.containsKey(kept[i]) && isLong(line(i)) && !isItem(line(i))) {
        near.add(i, line(i));
      }
    }
    near.pairs()
        .forEach(
            pair ->
                copies.putIfAbsent(
                    kept[pair.worse()],
                    pair.similarity() >= NearDuplicates.SURE ? Copy.NEAR : Copy.NEAR_PERHAPS));
  }
}
