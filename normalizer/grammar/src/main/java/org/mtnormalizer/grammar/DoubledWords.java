package org.mtnormalizer.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/**
 * Words in lower case that stand twice and are not of the few that may: {@code the crowd shouted
 * shouted}. Only in languages whose words of this kind are known. In 2.5 million words of edited
 * text of ten languages every other one was a slip, a term of programs, verse or speech.
 */
final class DoubledWords {
  private static final double SURE = 0.8;
  private static final double UNSURE = 0.6;

  /** What binds a word to more than itself: compounds, code, addresses. */
  private static final String BOUND = "-\u2010\u2011'\u2019_/<>\\=@#&";

  private static final String DOUBLING = "it";

  /**
   * What adjectives end with that are doubled for emphasis: {@code
   * \u0432\u0435\u043B\u0438\u043A\u0438\u0439}.
   */
  private static final Map<String, List<String>> ADJECTIVES =
      Map.of("uk", List.of("\u0438\u0439"), "ru", List.of("\u044B\u0439", "\u0438\u0439"));

  private static final List<Kind> UNSTRESSED =
      List.of(Kind.STARTERS, Kind.UNFINISHED, Kind.VERBS, Kind.ASKING, Kind.NEGATIONS);

  private static final int FARTHEST_QUOTE = 1_000;
  private static final String OPENING = "\u201C\u201E\u00AB";
  private static final String CLOSING = "\u201D\u00BB";
  private static final int YEAR = 4;

  /** Pronouns of French that are the subject and the object too: {@code nous nous levons}. */
  private static final Set<String> REFLEXIVE = Set.of("Nous", "Vous");

  private static final String ENDS = ".!?\u201D\u201C\u00BB";
  private static final String QUOTES = "\u201C\u201D\u00BB\"";

  private final Lexicon lexicon;
  private final WordClasses classes;

  DoubledWords(Lexicon lexicon, WordClasses classes) {
    this.lexicon = lexicon;
    this.classes = classes;
  }

  /** The second of the two and the space before it go. */
  List<Edit> edits(String text, String language) {
    Set<String> twice = classes.of(language, Kind.TWICE);
    Set<String> once = classes.of(language, Kind.ONCE);
    List<Edit> edits = new ArrayList<>();
    if (twice.isEmpty() && once.isEmpty()) {
      return edits;
    }
    int last = text.length() - 1;
    for (int space = text.indexOf(' ');
        space >= 0 && space < last;
        space = text.indexOf(' ', space + 1)) {
      if (!isSmall(text.charAt(space + 1))) { // for few words
        boolean year = isYearTwice(text, space, language);
        if (year || isStartTwice(text, space, language)) {
          int from = capitalStart(text, space);
          EditKind kind = year ? EditKind.REPETITION : EditKind.GRAMMAR;
          edits.add(delete(text, space, text.substring(from, space), kind, SURE));
        } else if (isAgainWithCapital(text, space, language)) {
          String word = text.substring(capitalStart(text, space), space);
          edits.add(delete(text, space, word, EditKind.GRAMMAR, SURE));
        }
        continue;
      }
      int start = wordStart(text, space);
      int length = space - start;
      if (length > 1
          && text.charAt(start) == text.charAt(space + 1) // as seldom
          && text.regionMatches(space + 1, text, start, length)
          && (twice.isEmpty()
              ? isOnce(text, start, space, once)
              : isSlip(text, start, space, language, twice))) {
        String word = text.substring(start, space);
        boolean sure = twice.isEmpty() || isSure(word, text, start, language);
        edits.add(delete(text, space, word, EditKind.GRAMMAR, sure ? SURE : UNSURE));
      }
    }
    return edits;
  }

  private static Edit delete(
      String text, int space, String word, EditKind kind, double confidence) {
    return Edit.delete(
        text,
        new Span(space, space + 1 + word.length()),
        new Reason("grammar.repeated-word", kind, "“" + word + "” stands twice", confidence));
  }

  /**
   * {@code in 2021 2021 he}: between a word written small and a function word, for {@code in 1999
   * 1999 people signed}.
   */
  private boolean isYearTwice(String text, int space, String language) {
    int start = space - YEAR;
    int end = space + 1 + YEAR;
    return start > 1
        && end + 1 < text.length()
        && (text.charAt(start) == '1' || text.charAt(start) == '2')
        && text.regionMatches(space + 1, text, start, YEAR)
        && text.substring(start, space).chars().allMatch(c -> c >= '0' && c <= '9')
        && text.charAt(start - 1) == ' '
        && Character.isLowerCase(text.charAt(start - 2))
        && text.charAt(end) == ' '
        && isFunctionWord(wordAt(text, end + 1), language);
  }

  /**
   * {@code , who Who loved}: a word that opens a clause, again where a link began. In German it may
   * be the name of the subject, unless another noun follows.
   */
  private boolean isAgainWithCapital(String text, int space, String language) {
    if (!Character.isUpperCase(text.charAt(space + 1))) {
      return false;
    }
    int start = wordStart(text, space);
    int length = space - start;
    int end = space + 1 + length;
    String word = text.substring(start, space);
    return length > 1
        && end + 1 < text.length()
        && text.regionMatches(true, space + 1, text, start, length)
        && text.regionMatches(space + 2, text, start + 1, length - 1)
        && (start == 0 || text.charAt(start - 1) == ' ')
        && text.charAt(end) == ' '
        && (language.equals("de")
            ? Character.isUpperCase(text.charAt(end + 1))
            : Character.isLowerCase(text.charAt(end + 1)) && !isTitle(text, end + 1))
        && (classes.of(language, Kind.RELATIVES).contains(word)
            || classes.of(language, Kind.OPENERS).contains(word));
  }

  /** {@code because Because the Night was sung}: a small word and a capital follow. */
  private static boolean isTitle(String text, int start) {
    int next = text.indexOf(' ', start) + 1;
    return next > 0 && next < text.length() && Character.isUpperCase(text.charAt(next));
  }

  private static String wordAt(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /**
   * {@code Die Die Opposition fordert}: the function word that begins a sentence, again with its
   * capital. English has a rule of its own, for a band is called so.
   */
  private boolean isStartTwice(String text, int space, String language) {
    if (language.equals("en")) {
      return false;
    }
    int start = capitalStart(text, space);
    int length = space - start;
    int end = space + 1 + length;
    return length > 1
        && Character.isUpperCase(text.charAt(start))
        && text.regionMatches(space + 1, text, start, length)
        && end + 1 < text.length()
        && text.charAt(end) == ' '
        && (language.equals("de")
            ? Character.isUpperCase(text.charAt(end + 1))
            : Character.isLowerCase(text.charAt(end + 1)))
        && !REFLEXIVE.contains(text.substring(start, space))
        && (start == 0
            || text.charAt(start - 1) == '\n'
            || start > 1
                && text.charAt(start - 1) == ' '
                && ENDS.indexOf(text.charAt(start - 2)) >= 0)
        && !stands(text.substring(start, space), text, end + 1)
        && isFunctionWord(text.substring(start, space), language);
  }

  private boolean isFunctionWord(String word, String language) {
    String small = word.toLowerCase(Locale.ROOT);
    return classes.of(language, Kind.STARTERS).contains(small)
        || classes.of(language, Kind.ARTICLES).contains(small);
  }

  private static int capitalStart(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Where the letters in lower case, or without case, begin that end at a place. */
  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && isSmall(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isSmall(char c) {
    return c < 0x80
        ? c >= 'a' && c <= 'z'
        : Character.isLowerCase(c) || Character.getType(c) == Character.OTHER_LETTER;
  }

  private boolean isSlip(String text, int start, int space, String language, Set<String> twice) {
    String word = text.substring(start, space);
    int end = space + 1 + word.length();
    return (!twice.contains(word)
            || isCounted(word, text, start, language)
            || isNegation(word, text, start, end, language)
            || isBehindQuotation(word, text, start, language))
        && !isBound(text, start - 1)
        && (start == 0 || text.charAt(start - 1) != '.')
        && !isBound(text, end)
        && !text.startsWith("(", end)
        && !(text.startsWith(".", end)
            && end + 1 < text.length()
            && Character.isLetter(text.charAt(end + 1)))
        && !stands(word, text, start - word.length() - 1)
        && !stands(word, text, end + 1)
        && !isOfRelative(text, start, language)
        && (lexicon.contains(language, word) || isUnit(word, text, start));
  }

  /** {@code quien quiere quiere ganar}: one verb ends a clause, the other begins one. */
  private static boolean isOfRelative(String text, int start, String language) {
    return language.equals("es") && wordBefore(text, start).matches("quien(?:es)?");
  }

  /** {@code 300 mil mil}: a number word behind figures; English counts in millions of millions. */
  private boolean isCounted(String word, String text, int start, String language) {
    return !language.equals("en")
        && classes.of(language, Kind.UNITS).contains(word)
        && isBehindFigures(text, start);
  }

  /** {@code 300 z\u0142 z\u0142}: no {@code tuk tuk}, but what some language counts in. */
  private boolean isUnit(String word, String text, int start) {
    return classes.of(WordClasses.ANY_LANGUAGE, Kind.UNITS).contains(word)
        && isBehindFigures(text, start);
  }

  private static boolean isBehindFigures(String text, int start) {
    return start > 1 && text.charAt(start - 1) == ' ' && Character.isDigit(text.charAt(start - 2));
  }

  /** {@code “Adi\u00F3s”, dijo dijo la juez}: nothing but the verb of saying follows. */
  private boolean isBehindQuotation(String word, String text, int start, String language) {
    return classes.of(language, Kind.REPORTING).contains(word)
        && start > 2
        && text.startsWith(", ", start - 2)
        && QUOTES.indexOf(text.charAt(start - 3)) >= 0;
  }

  /**
   * {@code nie nie pyta\u0142}: who says no twice sets a comma, or ends the sentence. English and
   * German have rules of their own.
   */
  private boolean isNegation(String word, String text, int start, int end, String language) {
    return !language.equals("en")
        && !language.equals("de")
        && classes.of(language, Kind.NEGATIONS).contains(word)
        && start > 1
        && Character.isLetter(text.charAt(start - 2))
        && end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isLowerCase(text.charAt(end + 1))
        && !isSpoken(text, start);
  }

  private static boolean isOnce(String text, int start, int space, Set<String> once) {
    String word = text.substring(start, space);
    int end = space + 1 + word.length();
    return once.contains(word)
        && !isBound(text, start - 1)
        && !isBound(text, end)
        && !stands(word, text, start - word.length() - 1)
        && !stands(word, text, end + 1)
        && !isSpoken(text, start);
  }

  /** Whether a place belongs to a word on either side. */
  static boolean isBound(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at))
            || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK
            || BOUND.indexOf(text.charAt(at)) >= 0);
  }

  /** Three times is emphasis. */
  private static boolean stands(String word, String text, int at) {
    return at >= 0 && text.regionMatches(true, at, word, 0, word.length());
  }

  /**
   * Who speaks may say a word twice, unless it is one that emphasis does not fall on; behind an
   * article a noun may stand before the verb that is written like it: {@code la porta porta}; and
   * Italian doubles any adjective or adverb: {@code pallido pallido}, other languages adjectives.
   */
  private boolean isSure(String word, String text, int at, String language) {
    if (UNSTRESSED.stream().anyMatch(kind -> classes.of(language, kind).contains(word))) {
      return true;
    }
    String before = wordBefore(text, at);
    return !language.equals(DOUBLING)
        && !isEmphasized(word, language)
        && !isSpoken(text, at)
        && (language.equals("en")
            || !classes.of(language, Kind.ARTICLES).contains(before)
                && !classes.of(language, Kind.DETERMINERS).contains(before));
  }

  private static boolean isEmphasized(String word, String language) {
    return ADJECTIVES.getOrDefault(language, List.of()).stream().anyMatch(word::endsWith);
  }

  /** The letters before the character that stands before a place, in lower case. */
  static String wordBefore(String text, int at) {
    int end = Math.max(0, at - 1);
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** Whether a quotation is open. */
  static boolean isSpoken(String text, int at) {
    boolean straight = false;
    for (int k = at - 1; k >= Math.max(0, at - FARTHEST_QUOTE); k--) {
      char c = text.charAt(k);
      if (c == '\n' || CLOSING.indexOf(c) >= 0) {
        return straight;
      }
      if (OPENING.indexOf(c) >= 0) {
        return true;
      }
      straight ^= c == '"';
    }
    return straight;
  }
}
