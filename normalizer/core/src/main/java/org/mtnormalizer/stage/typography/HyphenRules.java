package org.mtnormalizer.stage.typography;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.language.WordClasses;

/**
 * Hyphens with a space or a line break on one side: {@code inter- national}, {@code Jean -Luc},
 * {@code well- known}. A hyphen with spaces on both sides is a dash; one behind a first half is
 * suspended: {@code pre- and post-war}.
 */
final class HyphenRules {
  /** From this length on a word is hardly made by chance from two others. */
  private static final int LONG_WORD = 8;

  /** Longer runs of letters are no words. */
  private static final int MAX_HALF = 40;

  /** What an aside in dashes is at most long. */
  private static final int LONGEST_ASIDE = 300;

  private final String text;
  private final String language;
  private final Lexicon lexicon;
  private final HyphenWords words;
  private final Compounds compounds;

  /** By the hyphen's place. */
  private final Map<Integer, Proposal> repairs = new TreeMap<>();

  HyphenRules(Document document, Lexicon lexicon, WordClasses classes) {
    this.text = document.text();
    this.language = document.primaryLanguage();
    this.lexicon = lexicon;
    this.words = HyphenWords.of(classes, language);
    this.compounds = new Compounds(text);
  }

  /** Each repair shows how a compound is written; looks again until none shows anything new. */
  List<Proposal> propose() {
    int known;
    do {
      known = repairs.size();
      look();
    } while (repairs.size() > known);
    return List.copyOf(repairs.values());
  }

  private void look() {
    for (int i = text.indexOf('-'); i >= 0; i = text.indexOf('-', i + 1)) {
      if (i == 0 || i + 2 >= text.length() || repairs.containsKey(i)) {
        continue;
      }
      char before = text.charAt(i - 1);
      char after = text.charAt(i + 1);
      if (after == ' ' && Character.isLetter(text.charAt(i + 2))) {
        if (HyphenWords.linksPronoun(language, text, i)) {
          keep(i, pronoun(new Span(i + 1, i + 2)));
        } else if (Character.isLetter(before)) {
          keep(i, spaceBehind(i));
        } else if (Character.isDigit(before)) {
          keep(i, behindNumber(i, new Span(i + 1, i + 2), wordBehind(i + 2)));
        }
      } else if (Character.isLetter(before) && (after == '\n' || after == '\r')) {
        lineEnd(i);
      } else if (before == ' '
          && Character.isLetter(after)
          && i > 1
          && !HyphenWords.SPACE_BEHIND_PHRASES.contains(language)) {
        keep(i, spaceBefore(i));
      }
    }
  }

  private void keep(int hyphen, Optional<Proposal> repair) {
    if (repair.isPresent()) {
      repairs.put(hyphen, repair.get());
      if (repair.get().edit().reason().rule().equals("hyphen.spaced")) {
        int left = text.charAt(hyphen - 1) == ' ' ? hyphen - 1 : hyphen;
        int right = text.charAt(hyphen + 1) == ' ' ? hyphen + 2 : hyphen + 1;
        compounds.add(wordBefore(left), wordBehind(right));
      }
    }
  }

  /** {@code inter- national}, {@code well- known}, {@code Al- Assad}. */
  private Optional<Proposal> spaceBehind(int i) {
    String left = wordBefore(i);
    String right = wordBehind(i + 2);
    if (left.length() < 2 || right.length() < 2 || isPartOfMore(i - left.length())) {
      return Optional.empty();
    }
    Span gap = new Span(i + 1, i + 2);
    if (HyphenWords.ARTICLES_OF_NAMES.contains(left) && isUpper(right)) {
      return delete(gap, "hyphen.spaced", "“" + left + "-” belongs to the name behind it", 0.85);
    }
    boolean stammers = right.startsWith(left);
    if (HyphenWords.isInverted(language, left, right)) {
      return pronoun(gap);
    }
    if (words.suspending().contains(right) || stammers) {
      return Optional.empty();
    }
    if (HyphenWords.isHyphenated(language, left, right)) {
      return delete(gap, "hyphen.spaced", "“" + left + "-" + right + "” is one word", 0.85);
    }
    if (!isUpper(right) && isBrokenWord(left, right)) {
      String evidence = "“" + left + right + "” is a word";
      return delete(new Span(i, i + 2), "hyphen.broken-word", evidence, 0.85);
    }
    if (isWrittenSo(left, right) || isPartOfCompound(i, i + 2)) {
      return delete(gap, "hyphen.spaced", "“" + left + "-" + right + "” is written so", 0.85);
    }
    if (isPrefixed(left, right)
        || words.isSecondHalf(right) && (isUpper(left) || left.length() > 2 && isWord(left))
        || isCompound(i - left.length(), left, right)) {
      return delete(gap, "hyphen.spaced", "“" + left + "-" + right + "” is one word", 0.8);
    }
    return isKoreanName(i - left.length(), left, right)
        ? delete(gap, "hyphen.spaced", "two syllables of one given name", 0.8)
        : Optional.empty();
  }

  /** {@code Jean -Luc}, {@code re -consider}, {@code 21 -year-old}. */
  private Optional<Proposal> spaceBefore(int i) {
    String right = wordBehind(i + 1);
    Span gap = new Span(i - 1, i);
    if (HyphenWords.linksPronoun(language, text, i)) {
      return pronoun(gap);
    }
    if (Character.isDigit(text.charAt(i - 2))) {
      return behindNumber(i, gap, right);
    }
    if (text.charAt(i - 2) == '.' && isAbbreviated(i - 2)) {
      return words.isSecondHalf(right)
          ? delete(gap, "hyphen.spaced", "the abbreviation and “" + right + "” are one word", 0.85)
          : Optional.empty();
    }
    String left = wordBefore(i - 1);
    if (left.length() < 2 || right.length() < 2 || isAside(i)) {
      return Optional.empty();
    }
    int start = i - 1 - left.length();
    boolean second = words.isSecondHalf(right) && !isPartOfMore(start);
    if (HyphenWords.isInverted(language, left, right)) {
      return pronoun(gap);
    }
    if (isPrefixed(left, right)
        || second
        || isWrittenSo(left, right)
        || isPartOfCompound(i - 1, i + 1)
        || !isPartOfMore(start) && isCompound(start, left, right)) {
      return delete(gap, "hyphen.spaced", "“" + left + "-" + right + "” is one word", 0.85);
    }
    if (isUpper(left)
        && HyphenWords.ARTICLES_OF_NAMES.contains(left)
        && (isUpper(right) || lexicon.knows(language) && !isOrdinary(right))) {
      return delete(gap, "hyphen.spaced", "“" + left + "-” belongs to the name behind it", 0.85);
    }
    if (isKoreanName(start, left, right)) {
      return delete(gap, "hyphen.spaced", "two syllables of one given name", 0.8);
    }
    return isUpper(left) && isUpper(right) && isPairOfNames(start, left, right)
        ? delete(gap, "hyphen.spaced", "the hyphen belongs to both names", 0.75)
        : Optional.empty();
  }

  private Optional<Proposal> pronoun(Span gap) {
    return delete(gap, "hyphen.spaced", "the verb and its subject are one word", 0.85);
  }

  private Optional<Proposal> behindNumber(int i, Span gap, String right) {
    return words.isBehindNumber(right) && !isAside(i)
        ? delete(gap, "hyphen.spaced", "a number and “" + right + "” make one word", 0.9)
        : Optional.empty();
  }

  /** {@code U.S.}: the last of several stops behind single capitals. */
  private boolean isAbbreviated(int stop) {
    return stop > 2
        && Character.isUpperCase(text.charAt(stop - 1))
        && text.charAt(stop - 2) == '.'
        && Character.isUpperCase(text.charAt(stop - 3));
  }

  /** {@code inter-\nnational} in text whose lines were broken to fit a page. */
  private void lineEnd(int i) {
    int next = i + 1;
    if (text.startsWith("\r\n", next)) {
      next++;
    }
    next++;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    String left = wordBefore(i);
    String right = wordBehind(next);
    if (left.length() < 2 || right.length() < 2 || words.suspending().contains(right)) {
      return;
    }
    int end = next + right.length();
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    String rest = text.substring(next, end);
    String lineBreak = text.substring(i + 1, next);
    boolean last = end == text.length() || text.charAt(end) != ' ';
    Span span = new Span(i, last ? end : end + 1);
    if (isWrittenSo(left, right)) {
      replace(i, span, "-" + rest + (last ? "" : lineBreak));
    } else if (!isUpper(right) && !isPartOfMore(i - left.length()) && isBroken(left, right)) {
      replace(i, span, rest + (last ? "" : lineBreak));
    }
  }

  /** Whether two halves make a word, by the word list or by the document itself. */
  private boolean isBroken(String left, String right) {
    String joined = left + right;
    return isWord(joined)
        || language.equals("de")
            && isUpper(left)
            && isWord(left)
            && lexicon.contains(language, capitalized(right))
        || compounds.hasWord(joined);
  }

  /** The stricter question inside a line, where the hyphen may be a dash or suspended. */
  private boolean isBrokenWord(String left, String right) {
    return right.length() > 2
        && isWord(left + right)
        && (left.length() + right.length() >= LONG_WORD
            || !lexicon.contains(language, right)
            || !lexicon.contains(language, left));
  }

  private boolean isWord(String word) {
    return lexicon.contains(language, word)
        || lexicon.contains(language, word.toLowerCase(Locale.ROOT));
  }

  /** Whether the text or the word list has the two halves with a hyphen. */
  private boolean isWrittenSo(String left, String right) {
    return compounds.contains(left, right)
        || lexicon.contains(language, left + "-" + right)
        || lexicon.contains(language, (left + "-" + right).toLowerCase(Locale.ROOT));
  }

  /** {@code state -of-the-art}: whether the word list has what several hyphens join. */
  private boolean isPartOfCompound(int leftEnd, int rightStart) {
    int start = leftEnd;
    while (start > 0 && leftEnd - start < MAX_HALF && isJoined(start - 1)) {
      start--;
    }
    int end = rightStart;
    while (end < text.length() && end - rightStart < MAX_HALF && isJoined(end)) {
      end++;
    }
    String left = text.substring(start, leftEnd);
    String right = text.substring(rightStart, end);
    return (left.indexOf('-') >= 0 || right.indexOf('-') >= 0)
        && lexicon.contains(language, (left + "-" + right).toLowerCase(Locale.ROOT));
  }

  private boolean isJoined(int place) {
    return text.charAt(place) == '-' || Compounds.isLetter(text.charAt(place));
  }

  private boolean isPrefixed(String left, String right) {
    return words.isPrefix(left.toLowerCase(Locale.ROOT)) && isWord(right);
  }

  /**
   * German nouns, an abbreviation before any word, adjectives joined by an o: {@code Corona-
   * Pandemie}, {@code US- Amt}, {@code polsko- niemiecki}.
   */
  private boolean isCompound(int start, String left, String right) {
    boolean compounding = WordClasses.writesNounsTogether(language);
    boolean inLine = start > 1 && text.charAt(start - 1) == ' ';
    boolean german = language.equals("de") && isUpper(left) && isUpper(right);
    boolean abbreviation =
        compounding && left.length() > 1 && left.equals(left.toUpperCase(Locale.ROOT));
    return HyphenWords.areLinkedAdjectives(language, left, right)
        || inLine
            && (german && !isOrdinary(right) && lexicon.knows(language)
                || abbreviation && right.length() > 3);
  }

  /** {@code Lee Jun -seok}, {@code Moon Jae- in}: behind a capitalized word. */
  private boolean isKoreanName(int start, String left, String right) {
    if (!isUpper(left) || !HyphenWords.isKoreanSyllable(left) || start < 3) {
      return false;
    }
    String family = wordBefore(start - 1);
    return text.charAt(start - 1) == ' '
        && isUpper(family)
        && words.families().contains(family)
        && HyphenWords.isKoreanSyllable(right);
  }

  /** Words that are ordinary in lower case may stand at a dash that lost its space. */
  private boolean isPairOfNames(int start, String left, String right) {
    boolean german = language.equals("de");
    boolean inLine = start > 1 && " -".indexOf(text.charAt(start - 1)) >= 0;
    boolean proper = !isOrdinary(left) && !isOrdinary(right);
    return lexicon.knows(language) && (german ? inLine : proper && inLine);
  }

  private boolean isOrdinary(String word) {
    return lexicon.contains(language, word.toLowerCase(Locale.ROOT));
  }

  /** {@code -según fuentes-}: a second hyphen closes what the first one opened. */
  private boolean isAside(int i) {
    int farthest = Math.min(text.length(), i + LONGEST_ASIDE);
    for (int k = i + 1; k < farthest && text.charAt(k) != '\n'; k++) {
      if (text.charAt(k) == '-'
          && !repairs.containsKey(k)
          && (k + 1 == text.length() || !isLetterOrDigit(k + 1))) {
        boolean broken = text.startsWith(" ", k + 1) && k + 2 < text.length();
        return !broken || spaceBehind(k).isEmpty();
      }
    }
    int nearest = Math.max(0, i - LONGEST_ASIDE);
    for (int k = i - 2; k > nearest && text.charAt(k) != '\n'; k--) {
      if (text.charAt(k) == '-' && text.charAt(k - 1) == ' ' && text.charAt(k + 1) == ' ') {
        return true; // hyphens are dashes here
      }
    }
    return false;
  }

  private boolean isLetterOrDigit(int place) {
    return Character.isLetterOrDigit(text.charAt(place));
  }

  /** Whether a hyphen, digit or mark of an identifier stands before the left half. */
  private boolean isPartOfMore(int start) {
    return start > 0
        && ("-_./@#".indexOf(text.charAt(start - 1)) >= 0
            || Character.isDigit(text.charAt(start - 1)));
  }

  private String wordBefore(int end) {
    int start = end;
    while (start > 0 && end - start < MAX_HALF && Compounds.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private String wordBehind(int start) {
    int end = start;
    while (end < text.length() && end - start < MAX_HALF && Compounds.isLetter(text.charAt(end))) {
      end++;
    }
    while (end > start && text.charAt(end - 1) == '\u2019') { // closes a quotation
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private Optional<Proposal> delete(Span span, String rule, String evidence, double confidence) {
    Reason reason = new Reason(rule, EditKind.HYPHEN, evidence, confidence);
    return Optional.of(Proposal.of(Edit.delete(text, span, reason)));
  }

  private void replace(int hyphen, Span span, String after) {
    Reason reason =
        new Reason("hyphen.line-end", EditKind.HYPHEN, "the end of a line broke the word", 0.85);
    repairs.put(hyphen, Proposal.of(Edit.replace(text, span, after, reason)));
  }
}
