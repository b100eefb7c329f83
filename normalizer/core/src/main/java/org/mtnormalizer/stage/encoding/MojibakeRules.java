package org.mtnormalizer.stage.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Reason;

/**
 * UTF-8 that was read as another charset, once or more often: {@code Ã©} is é, {@code â€™} is ’.
 *
 * <p>Finds the runs that are sequences of octets in the eyes of some charset and asks {@link
 * Badness} whether what they spell is so much likelier that the run must be damage. A document in
 * which a charset is proved is searched a second time with less to prove: there, sequences that
 * lost an octet or whose no-break space became a space count as well.
 */
final class MojibakeRules implements CharacterRule {
  private static final int MOST_LAYERS = 4;

  /** From this gain on a charset counts as proved for the whole document. */
  private static final double PROVED = 6;

  /** A smaller gain is chance and proves nothing. */
  private static final double CREDITED = 2.5;

  /** What the charset that explains most of the document has ahead of others. */
  private static final double DOMINANT = 4;

  /** The misreading that everybody makes gives way only to a charset that dominates. */
  private static final double CERTAIN = Double.MAX_VALUE;

  /** What a run must gain where its charset is proved. */
  private static final double LEAST_IF_PROVED = 1;

  private static final char LOST = Sequences.LOST;

  /** How far back the mark is searched that a lost closing quotation mark belongs to. */
  private static final int LONGEST_QUOTATION = 2_000;

  private static final char LEFT_TO_RIGHT_MARK = '\u200E';

  private static final String QUOTES = "\u201C\u201D\u201E\u00AB\u00BB\"\u300C\u300D";

  private final Misreadings misreadings = new Misreadings();
  private final SpacedOctets spacedOctets = new SpacedOctets(misreadings);

  /** A run, what it spells, and how sure that is. */
  private record Reading(Span run, String text, int charset, double gain) {}

  @Override
  public List<Edit> edits(TextAndLanguage source) {
    String text = source.text();
    int first = firstCandidate(text);
    if (first < 0 && !spacedOctets.mayConcern(text)) {
      return List.of();
    }
    Search search = new Search(text, 0, -1);
    List<Reading> readings = first < 0 ? List.of() : search.from(first);
    if (!readings.isEmpty() && readings.stream().allMatch(r -> isQuoted(text, r))) {
      return List.of(); // the text speaks of damage
    }
    int proved = search.proved();
    if (proved != 0) {
      readings = new Search(text, proved, search.dominant()).from(0);
    }
    List<Edit> edits = new ArrayList<>(readings.size());
    for (Reading r : readings) {
      edits.add(edit(text, r.run(), r.text(), "UTF-8 read as " + charset(r.charset())));
    }
    return spacedOctets.addTo(edits, text, proved);
  }

  /** A single letter that stands alone between quotation marks, or between a space and one. */
  private static boolean isQuoted(String text, Reading reading) {
    Span run = reading.run();
    int behind = run.end();
    if (behind < text.length() && text.charAt(behind) == LEFT_TO_RIGHT_MARK) {
      behind++;
    }
    return reading.text().codePointCount(0, reading.text().length()) == 1
        && run.start() > 0
        && behind < text.length()
        && (QUOTES + " ").indexOf(text.charAt(run.start() - 1)) >= 0
        && QUOTES.indexOf(text.charAt(behind)) >= 0;
  }

  static Edit edit(String text, Span span, String after, String evidence) {
    return Edit.replace(
        text, span, after, new Reason("encoding.mojibake", EditKind.MOJIBAKE, evidence, 0.96));
  }

  private static String charset(int k) {
    return Misreadings.ALL.get(k).charset();
  }

  private int firstCandidate(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (text.charAt(i) >= 0x80 && misreadings.begins(text.charAt(i), text.charAt(i + 1)) != 0) {
        return i;
      }
    }
    return -1;
  }

  /** One pass over a text. */
  private final class Search {
    private final String text;
    private final int proved;
    private final int dominant;
    private final double[] credit = new double[Misreadings.ALL.size()];
    private final boolean[] stands = new boolean[Misreadings.ALL.size()];

    /**
     * @param proved charsets, a bit each, of which less is asked
     * @param dominant the charset that is preferred, -1 for none
     */
    Search(String text, int proved, int dominant) {
      this.text = text;
      this.proved = proved;
      this.dominant = dominant;
    }

    List<Reading> from(int from) {
      List<Reading> found = new ArrayList<>();
      int i = from;
      while (i + 1 < text.length()) {
        int charsets = candidates(text, i, proved);
        i = charsets == 0 ? i + 1 : at(i, charsets, found);
      }
      return found;
    }

    /** Reads the run at {@code i} in each charset; the answer is where to go on. */
    private int at(int i, int charsets, List<Reading> found) {
      Optional<Reading> best = Optional.empty();
      double bestSurplus = 0;
      int end = i + 1;
      for (int k = 0; k < Misreadings.ALL.size(); k++) {
        boolean isProved = (proved & 1 << k) != 0;
        boolean mayBe = (charsets & 1 << k) != 0 && (isProved || !isLossOfOther(text, i, k));
        Optional<Reading> reading =
            mayBe ? read(text, i, k, isProved, MOST_LAYERS) : Optional.empty();
        if (reading.isEmpty()) {
          continue;
        }
        end = Math.max(end, reading.get().run().end());
        if (isStuckInGarble(text, i, k)) {
          continue;
        }
        double gain = reading.get().gain();
        double least = isProved ? LEAST_IF_PROVED : Misreadings.ALL.get(k).least();
        boolean agrees = best.isEmpty() || best.get().text().equals(reading.get().text());
        credit[k] += agrees && gain >= CREDITED ? gain : 0;
        stands[k] |= agrees && gain >= least;
        double surplus = gain - least + (k == dominant ? DOMINANT : 0);
        if (gain >= least
            && !isMention(text, reading.get().run())
            && (best.isEmpty() || surplus > bestSurplus)) {
          best = reading;
          bestSurplus = k == Misreadings.LATIN && dominant <= 0 ? CERTAIN : surplus;
        }
      }
      best.ifPresent(found::add);
      return best.map(r -> r.run().end()).orElse(end);
    }

    /** The charsets, a bit each, that the runs prove together. */
    int proved() {
      int proved = 0;
      for (int k = 0; k < credit.length; k++) {
        boolean isLeading = 2 * credit[k] >= credit[dominant()];
        proved |= stands[k] && isLeading && credit[k] >= PROVED ? 1 << k : 0;
      }
      return proved;
    }

    int dominant() {
      int best = 0;
      for (int k = 1; k < credit.length; k++) {
        best = stands[k] && credit[k] > credit[best] ? k : best;
      }
      return best;
    }
  }

  /** A letter before U+FFFD is taken for a first octet in windows-1252 alone, unless proved. */
  private static boolean isLossOfOther(String text, int i, int k) {
    return k != Misreadings.LATIN && text.charAt(i + 1) == LOST;
  }

  /** A garbled letter alone in quotation marks is shown, not written: „Ã©“, « Ã© ». */
  private static boolean isMention(String text, Span run) {
    return isQuote(text, run.start() - 1, -1) && isQuote(text, run.end(), 1);
  }

  /** Whether a quotation mark stands there, or behind a space. */
  private static boolean isQuote(String text, int i, int step) {
    int at = i;
    if (at >= 0 && at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')) {
      at += step;
    }
    return at >= 0 && at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
  }

  private int candidates(String text, int i, int proved) {
    char c = text.charAt(i);
    if (c < 0x80) {
      return 0;
    }
    char next = text.charAt(i + 1);
    int charsets = misreadings.begins(c, next);
    if (proved != 0 && (next == ' ' || next == '?')) {
      charsets |= misreadings.begins(c, LOST) & proved;
    }
    return charsets;
  }

  /**
   * Whether the character before could itself be an octet of a sequence and is none: what begins
   * here is then the rest of something that does not decode.
   */
  private boolean isStuckInGarble(String text, int i, int k) {
    if (i == 0) {
      return false;
    }
    char c = text.charAt(i - 1);
    return c > ' '
        && (misreadings.isContinuation(k, c) || misreadings.isContinuation(Misreadings.LATIN, c))
        && "\u2018\u2019\u201A\u201C\u201D\u201E\u2022\u2013\u2014\u2026\u00A0\u2039\u203A"
                .indexOf(c)
            < 0;
  }

  /** What the run at {@code i} spells in a charset, all layers down; empty if there is no run. */
  private Optional<Reading> read(String text, int i, int k, boolean lenient, int layers) {
    Sequences sequences = new Sequences(misreadings, k, lenient);
    int end = i;
    for (int length = sequences.length(text, end); length > 0; ) {
      end += length;
      length = end < text.length() ? sequences.length(text, end) : 0;
    }
    if (end == i) {
      return Optional.empty();
    }
    String reading = sequences.decode(text.substring(i, end));
    reading = layers > 1 ? deeper(reading, layers - 1) : reading;
    if (reading.equals("\uFFFD") && isLostClosingQuote(text, i, end)) {
      reading = "\u201D";
    }
    double form = hasLongSequence(text, i, end, k) ? Badness.LONG_SEQUENCE : 0;
    return Optional.of(
        new Reading(new Span(i, end), reading, k, Badness.gain(text, i, end, reading) + form));
  }

  private boolean hasLongSequence(String text, int start, int end, int k) {
    for (int i = start; i < end; i++) {
      if (misreadings.octet(k, text.charAt(i)) >= 0xE0) {
        return true;
      }
    }
    return false;
  }

  /** The same for what came out, taking whatever is likelier than the text as it stands. */
  private String deeper(String text, int layers) {
    int from = firstCandidate(text);
    if (from < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
    int i = from;
    while (i < text.length()) {
      Optional<Reading> best = Optional.empty();
      int charsets = i + 1 < text.length() ? candidates(text, i, 0) : 0;
      int end = i + 1;
      for (int k = 0; charsets != 0 && k < Misreadings.ALL.size(); k++) {
        if ((charsets & 1 << k) != 0 && !isLossOfOther(text, i, k)) {
          Optional<Reading> reading = read(text, i, k, false, layers);
          end = Math.max(end, reading.map(r -> r.run().end()).orElse(end));
          if (reading.isPresent() && reading.get().gain() > best.map(Reading::gain).orElse(0.0)) {
            best = reading;
          }
        }
      }
      if (best.isPresent()) {
        end = best.get().run().end();
      }
      out.append(best.map(Reading::text).orElse(text.substring(i, end)));
      i = end;
    }
    return out.toString();
  }

  /**
   * Of the octets that windows-1252 leaves open, and so loses, one alone makes a mark behind E2 80:
   * the closing quotation mark. It is meant where one was opened.
   */
  private static boolean isLostClosingQuote(String text, int start, int end) {
    if (end - start != 3 || !text.startsWith("\u00E2\u20AC", start)) {
      return false;
    }
    for (int i = start - 1; i >= 0 && start - i < LONGEST_QUOTATION; i--) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\u201D') {
        return false;
      }
      if (c == '\u201C' || c == '\u0153' && text.startsWith("\u00E2\u20AC", Math.max(0, i - 2))) {
        return true;
      }
      if (c == '\u20AC' && i + 1 < start && i > 0 && text.charAt(i - 1) == '\u00E2') {
        char last = text.charAt(i + 1);
        if (last == '\u009D' || last == LOST || last == '?') {
          return false;
        }
      }
    }
    return false;
  }
}
