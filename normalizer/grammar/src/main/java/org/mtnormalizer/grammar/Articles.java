package org.mtnormalizer.grammar;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.RuleMatch;
import org.mtnormalizer.document.Span;

/** English {@code a} before what looks like a vowel, {@code an} before what does not. */
final class Articles {
  private static final Set<Character> VOWELS = Set.of('a', 'e', 'i', 'o', 'u');

  /** Beginnings written with a vowel and spoken, mostly, with a consonant. */
  private static final List<String> GLIDES =
      List.of("uni", "use", "usu", "usa", "uti", "eu", "ewe", "one", "once", "ub", "ur", "uk");

  /** Beginnings with a mute consonant. */
  private static final List<String> MUTE = List.of("hour", "honest", "honor", "honour", "heir");

  /** What follows a noun phrase of one word. */
  private static final Pattern ENDS =
      Pattern.compile(
          " ?\\p{Ll}+(?:[.,;:!?)]| (?:of|on|in|for|with|to|and|or|from|by|at|that|which|who|is|was"
              + "|as|between|against|than|after|before|under|into|over|about|when|where|but)\\b).*",
          Pattern.DOTALL);

  private static final int WINDOW = 60;

  /** Penn tags as LanguageTool has them: NN, NNS, NN:U … */
  private static final String NOUN = "NN";

  private static final String ADJECTIVE = "JJ";

  /**
   * Whether the article is wrong for sure, not the word behind it. Before a noun alone, or an
   * adjective and a noun, it is; before several nouns a translator may have turned their order
   * round ({@code a association treaty strategy}), and behind a noun {@code an} may be what is left
   * of {@code and}.
   */
  static boolean isSure(RuleMatch match, Span article, String text) {
    AnalyzedTokenReadings[] tokens = match.getSentence().getTokensWithoutWhitespace();
    int at = 1; // behind LanguageTool's mark of the start
    while (tokens[at].getStartPos() < match.getFromPos()) {
      at++;
    }
    boolean a = article.length() == 1;
    if (at + 2 >= tokens.length || !a && isNounAlone(tokens[at - 1])) {
      return false;
    }
    AnalyzedTokenReadings next = tokens[at + 1];
    AnalyzedTokenReadings last = tokens[at + 2];
    boolean alone = isBeforeOneWord(text, article.end());
    return alone && (a || isSingular(next))
        || next.hasPartialPosTag(ADJECTIVE)
            && last.hasPartialPosTag(NOUN)
            && (a || isSingular(last));
  }

  /** LanguageTool knows {@code and} as a noun, too. */
  private static boolean isNounAlone(AnalyzedTokenReadings token) {
    return token.hasPartialPosTag(NOUN) && !token.hasPosTag("CC");
  }

  private static boolean isSingular(AnalyzedTokenReadings token) {
    return token.hasPartialPosTag(NOUN) && !token.hasPosTag("NNS");
  }

  private static boolean isBeforeOneWord(String text, int end) {
    return ENDS.matcher(text.substring(end, Math.min(text.length(), end + WINDOW))).matches();
  }

  /** Whether a token is an article that may be the wrong one. */
  static boolean doubtful(String text, int start, int end) {
    boolean a = end == start + 1;
    if (text.charAt(start) != 'a' && text.charAt(start) != 'A'
        || !a && (end > start + 2 || text.charAt(start + 1) != 'n')) {
      return false;
    }
    int next = Tokens.skipSpace(text, end);
    if (next == end || next == text.length()) {
      return false;
    }
    char first = Character.toLowerCase(text.charAt(next));
    if (a) {
      return VOWELS.contains(first) ? !starts(text, next, GLIDES) : starts(text, next, MUTE);
    }
    return Character.isLetter(first)
        && (VOWELS.contains(first) ? starts(text, next, GLIDES) : !starts(text, next, MUTE));
  }

  private static boolean starts(String text, int at, List<String> beginnings) {
    return beginnings.stream().anyMatch(b -> text.regionMatches(true, at, b, 0, b.length()));
  }
}
