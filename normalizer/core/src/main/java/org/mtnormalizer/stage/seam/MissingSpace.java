package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.WordClasses;

/**
 * Puts a space behind a mark that has none: {@code difficult.In}, {@code 12.He}, {@code for14}.
 * Addresses, file names and identifiers have such marks too: what follows must be running text.
 */
final class MissingSpace {
  private static final String BEFORE = " \n\r\t\u00A0\u201C\u201D\"(\u00AB\u2019'\u2018-\u2013";

  /** English participles before which {@code p.m.} ends a statement of its own. */
  private static final Set<String> PARTICIPLES =
      Set.of("modified", "updated", "changed", "edited", "published", "posted", "corrected");

  /** Function words that a number follows or precedes, and no unit, mark or model name does. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of("for", "from", "since", "until", "with", "and", "after", "before", "than", "about");

  private static final Set<String> BEFORE_YEAR = Set.of("in", "of", "by", "on");

  private static final Set<String> BEHIND_NUMBER =
      Set.of("and", "the", "when", "with", "from", "which", "but", "because", "while", "after");

  /** Languages that set a space before the sign; a text that never does keeps its way. */
  private static final Set<String> SPACED_PERCENT = Set.of("de", "fr");

  /** What ends addresses, products and file names. */
  private static final Set<String> SUFFIXES =
      Set.of(
          "Com", "Net", "Org", "Info", "Biz", "Eu", "Uk", "De", "Fr", "Es", "It", "Pt", "Nl", "Pl",
          "Ru", "Ua", "Cz", "Gr", "Tr", "Tv", "Fm", "Io", "Ai", "Us", "Js", "Py", "Md", "App",
          "Txt", "Doc", "Pdf", "Html", "Php", "Java", "Exe", "Zip", "Dot", "Gov", "Edu");

  private static final int MIN_BRACKETED = 4;

  private final SeamText text;
  private final String t;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;
  private final String language;
  private final HeadlessVerb headless;

  MissingSpace(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.t = text.text();
    this.vocabulary = vocabulary;
    this.language = text.language();
    this.words = vocabulary.words();
    this.headless = new HeadlessVerb(text, vocabulary);
  }

  void propose(List<Proposal> proposals) {
    for (int i = 0; i < text.size(); i++) {
      int start = text.start(i);
      if (start < 2 || text.length(i) > GluedWords.MAX_LENGTH) {
        continue;
      }
      char mark = t.charAt(start - 1);
      char before = t.charAt(start - 2);
      switch (mark) {
        case '.' -> {
          if (Character.isDigit(before)) {
            behindNumberAndStop(i, proposals);
          } else if (before == 'm' && isClockHalf(start - 1)) {
            behindClockHalf(i, proposals);
          } else if (isGlued(i)) {
            behindStop(i, proposals);
          }
        }
        case '!', '?', '\u2026' -> {
          if (isGlued(i) && vocabulary.isWord(text.word(i - 1)) && isSentence(i)) {
            insert(i, 0.85, "a sentence begins here", proposals);
          }
        }
        case ',', ';' -> {
          if (isGlued(i)) {
            behindComma(i, proposals);
          }
        }
        case ':' -> {
          if (isGlued(i) && text.isLower(i - 1) && isProse(i - 1) && isSentence(i)) {
            insert(i, 0.8, "a sentence begins here", proposals);
          }
        }
        case '%' -> {
          if (Character.isDigit(before)) {
            behindPercent(i, proposals);
          }
        }
        case ')', ']' -> behindBracket(i, proposals);
        default -> {
          if (Character.isDigit(mark)) {
            behindNumber(i, proposals);
          }
        }
      }
      beforeNumber(i, proposals);
    }
  }

  /** Whether word, mark and word make one run of characters, with nothing else in it. */
  private boolean isGlued(int i) {
    return i > 0
        && text.end(i - 1) == text.start(i) - 1
        && BEFORE.indexOf(text.before(i - 1)) >= 0
        && isFreeBehind(i);
  }

  private boolean isFreeBehind(int i) {
    int end = text.end(i);
    boolean ends =
        text.after(i) == '.'
            && (end + 1 >= t.length() || Character.isWhitespace(t.charAt(end + 1)));
    return ends || " ,;\u2019'\n".indexOf(text.after(i)) >= 0;
  }

  /** A word in lower case that is one, where the language has a word list. */
  private boolean isProse(int i) {
    return text.length(i) > 1
        && (vocabulary.knowsWords()
            ? vocabulary.isWord(text.word(i))
            : text.length(i) > 2 && Character.isLowerCase(t.charAt(text.end(i) - 1)));
  }

  /** A function word with a capital, and running text behind it. */
  private boolean isSentence(int i) {
    String word = text.word(i);
    return text.isCapitalized(i)
        && words.starters().contains(word.toLowerCase(Locale.ROOT))
        && text.innerCapital(i) == 0
        && (isBeforeNumber(i)
            || i + 1 < text.size()
                && (text.spaceAfter(i) || text.after(i) == '\u2019' || text.after(i) == '\'')
                && (text.isLower(i + 1)
                    || isProse(i + 1)
                    || vocabulary.isNameToken(text.word(i + 1))));
  }

  private boolean isBeforeNumber(int i) {
    int end = text.end(i);
    return end + 1 < t.length() && t.charAt(end) == ' ' && Character.isDigit(t.charAt(end + 1));
  }

  private void behindStop(int i, List<Proposal> proposals) {
    int previous = i - 1;
    if (!text.isCapitalized(i) || text.innerCapital(i) != 0) {
      return;
    }
    boolean lower = text.isLower(previous) && isProse(previous);
    boolean name =
        text.isCapitalized(previous)
            && text.length(previous) > 3
            && text.innerCapital(previous) == 0;
    boolean full =
        name
            && vocabulary.isBehindName(previous)
            && (!vocabulary.isLowerWord(text.word(previous))
                || vocabulary.isPersonToken(text.word(previous - 1)))
            && text.spaceAfter(i)
            && text.isLower(i + 1)
            && text.isLower(i + 2)
            && isProse(i + 1);
    if (name && headless.isVerbBehind(i)) {
      proposals.add(headless.joined(i));
    } else if (full && !isSentence(i)) {
      insert(i, 0.75, "a sentence begins here", proposals);
    } else if (isSentence(i) && (lower || name || isAcronym(previous))) {
      insert(i, lower ? 0.9 : 0.8, "a sentence begins here", proposals);
    } else if (lower
        && text.length(i) > 1
        && (text.length(previous) > 2 || text.count(text.word(i)) > 1) // no address
        && text.before(previous) != '('
        && !SUFFIXES.contains(text.word(i))) {
      boolean goesOn =
          text.spaceAfter(i)
              && text.isLower(i + 1)
              && (isProse(i + 1) || !vocabulary.knowsWords() && text.length(i + 1) == 2);
      boolean word = vocabulary.isWhole(text.word(i)) && text.after(i) != '\n';
      if (goesOn || vocabulary.knowsWords() && word) {
        insert(i, goesOn && word ? 0.85 : 0.75, "a sentence begins here", proposals);
      }
    }
  }

  private void behindComma(int i, List<Proposal> proposals) {
    boolean apposition =
        text.isLower(i)
            && text.spaceAfter(i)
            && (words.roles().contains(text.word(i))
                    && text.isCapitalized(i - 1)
                    && text.isCapitalized(i - 2)
                    && text.spaceAfter(i - 2)
                || (vocabulary.isBehindName(i - 1) || isNameBeforeArticle(i))
                    && isFunctionWord(text.word(i))
                || text.isCapitalized(i - 1) && words.relatives().contains(text.word(i)));
    if (apposition) {
      insert(i, 0.8, "an apposition begins here", proposals);
      return;
    }
    boolean before =
        text.isLower(i - 1)
            ? vocabulary.isWordAsWritten(text.word(i - 1))
            : vocabulary.isBehindName(i - 1) && text.length(i) > 3;
    boolean known =
        vocabulary.knowsWords()
            && before
            && text.isLower(i)
            && (text.spaceAfter(i) || isBeforeNumber(i) && isFunctionWord(text.word(i)))
            && text.before(i - 1) == ' '
            && vocabulary.isWordAsWritten(text.word(i))
            && text.length(i - 1) > 2;
    if (known) {
      insert(i, 0.8, "two words with a mark between them", proposals);
    }
  }

  /** {@code In Tripoli,the second city}: an article that is no part of a name. */
  private boolean isNameBeforeArticle(int i) {
    return text.isCapitalized(i - 1)
        && text.length(i - 1) >= MIN_BRACKETED
        && text.before(i - 1) == ' '
        && text.length(i) > 2
        && words.articles().contains(text.word(i))
        && text.isLower(i + 1)
        && isProse(i + 1);
  }

  /** {@code p.m.} or {@code a.m.} whose last stop is at a place, behind a number. */
  private boolean isClockHalf(int stop) {
    return stop >= 5
        && t.charAt(stop - 2) == '.'
        && (t.charAt(stop - 3) == 'p' || t.charAt(stop - 3) == 'a')
        && (t.charAt(stop - 4) == ' ' || Character.isDigit(t.charAt(stop - 4)))
        && Character.isDigit(t.charAt(t.charAt(stop - 4) == ' ' ? stop - 5 : stop - 4));
  }

  private void behindClockHalf(int i, List<Proposal> proposals) {
    if (isFunctionWord(text.word(i)) || text.length(i) > 3 && vocabulary.isWord(text.word(i))) {
      boolean apart = PARTICIPLES.contains(text.word(i));
      insert(i, apart ? ", " : " ", 0.85, "a word behind the hour", proposals);
    }
  }

  /** {@code 12.He}; a heading's number, too, has a space behind it. */
  private void behindNumberAndStop(int i, List<Proposal> proposals) {
    if (isSentence(i) && isFreeBehind(i) && text.length(i) > 1 && isPlainNumber(i)) {
      insert(i, 0.85, "a sentence begins here", proposals);
    }
  }

  /** Digits alone stand before the stop: no version, no section, no address. */
  private boolean isPlainNumber(int i) {
    int k = text.start(i) - 2;
    while (k >= 0 && text.start(i) - k < 12 && Character.isDigit(t.charAt(k))) {
      k--;
    }
    return k < 0 || t.charAt(k) == ' ' || t.charAt(k) == '\n';
  }

  private void behindPercent(int i, List<Proposal> proposals) {
    String word = text.word(i);
    boolean ending = word.startsWith("ig"); // 30%ige
    if (text.isLower(i)
        && (text.length(i) > 2 || text.length(i) == 2 && words.lefts().contains(word))
        && !ending
        && vocabulary.isWordAsWritten(word)) {
      int sign = text.start(i) - 1;
      boolean spaced = SPACED_PERCENT.contains(language) && t.indexOf('%') == t.lastIndexOf('%');
      Reason reason =
          new Reason("seam.missing-space", EditKind.SEAM, "a word behind the sign", 0.85);
      proposals.add(
          Proposal.of(
              spaced
                  ? Edit.replace(t, new Span(sign, sign + 1), " % ", reason)
                  : Edit.insert(sign + 1, " ", reason)));
    }
  }

  /** {@code [reserva]but}, {@code (SVP)wants}; not {@code (un)likely}, {@code book(s)and}. */
  private void behindBracket(int i, List<Proposal> proposals) {
    if (i == 0
        || text.end(i - 1) != text.start(i) - 1
        || text.length(i - 1) < MIN_BRACKETED && !isAcronym(i - 1)
        || text.length(i) < 2
        || !text.isLower(i)
        || !text.spaceAfter(i)) {
      return;
    }
    int open = text.start(i - 1) - 1;
    boolean alone =
        open > 0
            && "([".indexOf(t.charAt(open)) >= 0
            && t.charAt(open - 1) == ' '
            && (isFunctionWord(text.word(i))
                || isAcronym(i - 1)
                    && !WordClasses.writesNounsTogether(language)
                    && text.length(i) > 2
                    && vocabulary.isWordAsWritten(text.word(i)))
            && !vocabulary.isWord(text.word(i - 1) + text.word(i));
    if (alone) {
      insert(i, 0.8, "a word behind the bracket", proposals);
    }
  }

  private boolean isAcronym(int i) {
    return text.length(i) > 1 && text.word(i).chars().allMatch(Character::isUpperCase);
  }

  private boolean isFunctionWord(String word) {
    return words.starters().contains(word)
        || words.lefts().contains(word)
        || words.rights().contains(word);
  }

  /** {@code 19:14Changed}, {@code 2027and}. */
  private void behindNumber(int i, List<Proposal> proposals) {
    String word = text.word(i);
    int k = text.start(i) - 1;
    int digits = 0;
    while (k >= 0 && digits < 5 && Character.isDigit(t.charAt(k))) {
      k--;
      digits++;
    }
    char left = k < 0 ? ' ' : t.charAt(k);
    boolean clock =
        digits == 2
            && left == ':'
            && k > 0
            && Character.isDigit(t.charAt(k - 1))
            && text.isCapitalized(i)
            && text.length(i) > 3
            && text.innerCapital(i) == 0
            && vocabulary.isWord(word);
    boolean year =
        digits == 4
            && left == ' '
            && language.equals("en")
            && BEHIND_NUMBER.contains(word)
            && text.after(i) == ' ';
    if (clock || year) {
      insert(i, 0.85, "a word behind a number", proposals);
    }
  }

  /** {@code for14}, {@code in2027}; not {@code for2}, {@code A380}. */
  private void beforeNumber(int i, List<Proposal> proposals) {
    int end = text.end(i);
    if (end >= t.length()
        || !Character.isDigit(t.charAt(end))
        || !language.equals("en")
        || !text.isLower(i)
        || text.before(i) != ' ') {
      return;
    }
    int k = end;
    while (k < t.length() && k - end < 5 && Character.isDigit(t.charAt(k))) {
      k++;
    }
    int digits = k - end;
    char behind = k < t.length() ? t.charAt(k) : ' ';
    boolean clear = " ,.;)\n%".indexOf(behind) >= 0 && digits < 5;
    boolean year = digits == 4 && (t.charAt(end) == '1' || t.charAt(end) == '2');
    String word = text.word(i);
    if (clear
        && (digits >= 2 && BEFORE_NUMBER.contains(word) || year && BEFORE_YEAR.contains(word))) {
      insertAt(end, " ", 0.85, "“" + word + "” is a word of its own", proposals);
    }
  }

  private void insert(int i, double confidence, String evidence, List<Proposal> proposals) {
    insert(i, " ", confidence, evidence, proposals);
  }

  private void insert(
      int i, String what, double confidence, String evidence, List<Proposal> proposals) {
    insertAt(text.start(i), what, confidence, evidence, proposals);
  }

  private void insertAt(
      int place, String what, double confidence, String evidence, List<Proposal> proposals) {
    proposals.add(
        Proposal.of(
            Edit.replace(
                t,
                Span.at(place),
                what,
                new Reason("seam.missing-space", EditKind.SEAM, evidence, confidence))));
  }
}
