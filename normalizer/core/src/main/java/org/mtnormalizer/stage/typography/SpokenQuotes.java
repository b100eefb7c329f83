package org.mtnormalizer.stage.typography;

import java.util.Set;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.stage.typography.QuotePairing.Mark;

/** Repairs where a quotation meets the words that tell who says it. */
final class SpokenQuotes {
  private static final int LONGEST_ASIDE = 80;
  private static final String DASHES = "-\u2013\u2014";
  private static final Pattern UNPARTED = Pattern.compile("[?!][\u201D\"] (?=\\p{L})");

  /** With what English subjects begin. */
  private static final Set<String> SUBJECTS = Set.of("the", "a", "an", "he", "she", "they");

  /** Languages whose publishers set the comma behind the closing mark. */
  private static final Set<String> COMMA_BEHIND = Set.of("fr", "es", "ca");

  private static final int SHORTEST_SENTENCE = 3;
  private static final String ENDS = ".!?\u2026";

  private final MarkText text;
  private final Span line;
  private final boolean continued;
  private final Attribution attribution;
  private final boolean english;

  SpokenQuotes(MarkText text, Span line, boolean continued, Attribution attribution) {
    this.text = text;
    this.line = line;
    this.continued = continued;
    this.attribution = attribution;
    this.english = text.language().equals("en");
  }

  private boolean isSaying(int from) {
    return attribution.standsAt(text.text(), from, line.end());
  }

  /**
   * {@code here?”, asked Anna}: in English the comma gives way; {@code here?”, she asked} is the
   * way of some authors. The mark at a place closes.
   */
  void comma(int i) {
    int end = text.at(i - 1) == ' ' ? i - 2 : i - 1;
    if (english
        && end >= line.start()
        && "?!".indexOf(text.at(end)) >= 0
        && text.text().startsWith(", ", i + 1)
        && isSaying(i + 3)) {
      text.delete(
          i + 1,
          i + 2,
          "punctuation.doubled",
          EditKind.PUNCTUATION,
          "the quotation has its mark",
          attribution.isVerb(text.wordAt(i + 3, LONGEST_ASIDE)) || setsNoComma() ? 0.75 : 0.6);
    }
  }

  /**
   * {@code “We will stay” Anna said}: in English a comma parts a whole sentence from who says it.
   *
   * @param open where the quotation opens, which closes at {@code i}
   */
  boolean isCommaLost(int i, int open) {
    if (!english
        || open < line.start()
        || text.at(i + 1) != ' '
        || !text.isLetter(i - 1)
        || !(open == line.start()
            || text.at(open - 1) == ' ' && ".!?:".indexOf(text.at(open - 2)) >= 0)
        || !Character.isUpperCase(text.at(open + 1))
        || !isSaying(i + 2)) {
      return false;
    }
    String verb = text.wordAt(i + 2, LONGEST_ASIDE);
    int subject = i + 3 + verb.length();
    boolean told =
        !attribution.isVerb(verb)
            || Character.isUpperCase(text.at(subject))
            || SUBJECTS.contains(text.wordAt(subject, LONGEST_ASIDE));
    return told && isSentence(open + 1, i);
  }

  /** Enough words, most of them in small letters: no title. */
  private boolean isSentence(int from, int to) {
    int lower = 0;
    int upper = 0;
    for (int k = from; k < to; k++) {
      if (k == from || text.at(k - 1) == ' ') {
        lower += Character.isLowerCase(text.at(k)) ? 1 : 0;
        upper += Character.isUpperCase(text.at(k)) ? 1 : 0;
      }
    }
    return lower >= SHORTEST_SENTENCE && lower > 2 * upper;
  }

  /**
   * The comma that stands before a closing mark in a language that sets it behind, where the
   * sentence goes on; -1 for none.
   */
  int commaInside(int mark) {
    int behind = text.at(mark) == ' ' ? mark + 2 : mark + 1;
    boolean inside =
        COMMA_BEHIND.contains(text.language())
            && text.at(mark - 1) == ','
            && text.isLetter(mark - 2)
            && text.at(behind) == ' '
            && Character.isLowerCase(text.at(behind + 1));
    return inside ? mark - 1 : -1;
  }

  /** Whether another question or exclamation of the text is followed by who says it alone. */
  private boolean setsNoComma() {
    return UNPARTED.matcher(text.text()).results().anyMatch(m -> isSaying(m.end()));
  }

  /**
   * {@code here”.said} and {@code here”. said}: the sentence goes on. The mark at a place closes.
   */
  void stop(int i) {
    int verb = text.at(i + 2) == ' ' ? i + 3 : i + 2;
    int end = verb + text.wordAt(verb, LONGEST_ASIDE).length();
    boolean orphan =
        english
            && text.at(i + 1) == '.'
            && text.at(end) == '.'
            && attribution.isVerb(text.text().substring(verb, end))
            && Character.isLowerCase(text.at(verb))
            && text.isGap(end + 1);
    if (orphan) {
      text.delete(
          i + 2,
          end + 1,
          "punctuation.spoken-stop",
          EditKind.PUNCTUATION,
          "a verb alone is no sentence",
          0.8);
      return;
    }
    if (text.at(i + 1) == '.'
        && text.isLetter(text.at(i - 1) == ' ' ? i - 2 : i - 1)
        && Character.isLowerCase(text.at(verb))
        && isSaying(verb)) {
      text.replace(
          i + 1,
          verb,
          ", ",
          "punctuation.spoken-stop",
          EditKind.PUNCTUATION,
          "who says it belongs to the sentence",
          0.8);
    }
  }

  /**
   * {@code “It was late – said Anna Hill – We left”}: in English no dash ends a quotation.
   *
   * @param open where the quotation opens, and {@code close} where it closes
   */
  void aside(int open, int close, String opening, String closing) {
    if (!english) {
      return;
    }
    int first = dash(open, close);
    while (first >= 0 && !isSaying(first + 3)) {
      first = dash(first + 3, close);
    }
    int second = first < 0 ? -1 : dash(first + 3, close);
    if (second < 0 || second - first > LONGEST_ASIDE || second + 3 >= close) {
      return;
    }
    boolean ended = ENDS.indexOf(text.at(first - 1)) >= 0;
    boolean starts = Character.isUpperCase(text.at(second + 3));
    instead(first, (ended ? "" : ",") + closing + " ");
    instead(second, (starts ? ". " : ", ") + opening);
  }

  private void instead(int dash, String marks) {
    text.replace(
        dash,
        dash + 3,
        marks,
        "quote.spoken-aside",
        EditKind.QUOTE,
        "who says it stands between dashes in a quotation",
        0.8);
  }

  /** The next dash between spaces, -1 for none. */
  private int dash(int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      if (text.at(i) == ' ' && DASHES.indexOf(text.at(i + 1)) >= 0 && text.at(i + 2) == ' ') {
        return i;
      }
    }
    return -1;
  }

  /**
   * The other half of a mark that is alone in its paragraph. Who says it shows where a quotation
   * ends; the edge of the paragraph is but likely.
   */
  void missingHalf(Mark mark, String half) {
    int i = mark.at();
    if (mark.opens() && i == line.start()) {
      int end = spokenEnd();
      int comma = end > i || continued ? end : spokenBegin(i);
      if (comma > i) {
        insert(english ? comma + 1 : comma, half, 0.75);
      } else if (!continued && ENDS.indexOf(text.at(line.end() - 1)) >= 0) {
        insert(line.end(), half, 0.45);
      }
    } else if (!mark.opens()
        && isOneSentence(text.at(i - 1) == ' ' ? i - 1 : i)
        && isSaidBehind(i)) {
      insert(line.start(), half, 0.75);
    } else if (!mark.opens() && colonBefore(line.start(), i, true) > 0) {
      insert(colonBefore(line.start(), i, true), half, 0.7);
    } else if (!mark.opens() && i == line.end() - 1) {
      insert(line.start(), half, 0.45);
    } else {
      text.refuse(i, "the other half could stand in more than one place, or this one is too many");
    }
  }

  /** The half of a closing mark behind another one that closes: a colon stands between them. */
  void colonHalf(int before, int i, String half) {
    int place = attribution.verbs().isEmpty() ? -1 : colonBefore(before, i, false);
    if (place > 0) {
      insert(place, half, 0.7);
    }
  }

  /**
   * Behind the only colon between two places, a capital behind it and, if asked for, a verb of
   * saying before it; or -1.
   */
  private int colonBefore(int from, int i, boolean saying) {
    int colon = -1;
    for (int k = from + 1; k < i; k++) {
      if (text.at(k) == ':') {
        if (colon > 0) {
          return -1;
        }
        colon = k;
      }
    }
    if (colon < 0 || text.at(colon + 1) != ' ' || !Character.isUpperCase(text.at(colon + 2))) {
      return -1;
    }
    return !saying || attribution.isVerb(text.wordBefore(colon)) ? colon + 2 : -1;
  }

  private void insert(int place, String half, double confidence) {
    text.replace(
        place,
        place,
        half,
        "quote.missing-half",
        EditKind.QUOTE,
        "the paragraph has one half of a pair",
        confidence);
  }

  /** The comma before who says it, where nothing but that ends the paragraph; -1 for none. */
  private int spokenEnd() {
    int comma = text.text().lastIndexOf(", ", line.end() - 1);
    boolean ends =
        comma > line.start()
            && text.at(line.end() - 1) == '.'
            && line.end() - comma < LONGEST_ASIDE
            && text.isLetter(comma - 1)
            && isSaying(comma + 2);
    for (int k = comma; ends && k < line.end() - 1; k++) {
      ends = ENDS.indexOf(text.at(k)) < 0;
    }
    return ends ? comma : -1;
  }

  /**
   * The comma before who says it, subject and all, in the first sentence of the paragraph; -1 for
   * none or more than one.
   */
  private int spokenBegin(int open) {
    int comma = -1;
    for (int k = open + 1; k < line.end() && ENDS.indexOf(text.at(k)) < 0; k++) {
      if (text.at(k) == ',' && text.at(k + 1) == ' ' && isSaying(k + 2)) {
        String verb = text.wordAt(k + 2, LONGEST_ASIDE);
        boolean told =
            attribution.isVerb(verb) && Character.isUpperCase(text.at(k + 3 + verb.length()));
        if (comma >= 0 || !told || !text.isLetter(k - 1)) {
          return -1;
        }
        comma = k;
      }
    }
    return comma;
  }

  private boolean isSaidBehind(int mark) {
    return text.at(mark + 1) == ' ' ? isSaying(mark + 2) : isSaying(mark + 1);
  }

  /**
   * Whether the paragraph begins with a capital and one sentence goes to a mark, or to the space
   * before it: to a comma, or to a stop where a verb is glued to it.
   */
  private boolean isOneSentence(int mark) {
    boolean glued = text.at(mark - 1) == '.' && Character.isLowerCase(text.at(mark + 1));
    if (!Character.isUpperCase(text.at(line.start())) || text.at(mark - 1) != ',' && !glued) {
      return false;
    }
    for (int k = line.start(); k < mark - 1; k++) {
      if (ENDS.indexOf(text.at(k)) >= 0 || text.at(k) == ':') {
        return false;
      }
    }
    return true;
  }
}
