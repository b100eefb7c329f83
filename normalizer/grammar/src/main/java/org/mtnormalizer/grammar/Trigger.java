package org.mtnormalizer.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.grammar.RuleOutline.Echo;
import org.mtnormalizer.grammar.RuleOutline.Element;
import org.mtnormalizer.grammar.RuleOutline.Run;
import org.mtnormalizer.grammar.RuleOutline.Shape;
import org.mtnormalizer.grammar.RuleOutline.Words;

/**
 * Finds the places where a rule could match, in one pass over the text and without LanguageTool.
 *
 * <p>Its tokens are runs of letters and digits, and single other characters; LanguageTool's are
 * unions of these. A place is found when the tokens around an anchor word look like the rule's run.
 */
final class Trigger {
  private static final int LONGEST_CHUNK = 40;

  private static final int ASCII = 128;

  private final Map<String, List<Run>> byAnchor = new HashMap<>();

  /** Runs without words, by the distance of their first repeated token. */
  private final Map<Integer, List<Run>> byEcho = new TreeMap<>();

  /** For each first code unit of an anchor, in both cases, a bit for each length. */
  private final Map<Character, Long> lengths = new HashMap<>();

  private final long[] asciiLengths = new long[ASCII];
  private final boolean articles;

  /**
   * @param articles whether English articles before the wrong sound are places too
   */
  Trigger(List<RuleOutline> outlines, boolean articles) {
    this.articles = articles;
    for (RuleOutline outline : outlines) {
      Run run = outline.trigger();
      if (run.anchorElement() instanceof Words words) {
        for (String form : words.forms()) {
          String anchor = form.substring(0, tokenEnd(form, 0));
          add(anchor.toLowerCase(Locale.ROOT), run);
        }
      } else if (run.anchorElement() instanceof Echo echo) {
        byEcho.computeIfAbsent(echo.back(), b -> new ArrayList<>()).add(run);
      }
    }
    if (articles) {
      for (String article : List.of("a", "A", "an", "An")) {
        note(article);
      }
    }
  }

  private void add(String anchor, Run run) {
    List<Run> runs = byAnchor.computeIfAbsent(anchor, a -> new ArrayList<>());
    if (!runs.contains(run)) {
      runs.add(run);
    }
    note(anchor);
    note(anchor.toUpperCase(Locale.ROOT));
  }

  private void note(String anchor) {
    long bit = 1L << Math.min(anchor.length(), Long.SIZE - 1);
    char first = anchor.charAt(0);
    lengths.merge(first, bit, (x, y) -> x | y);
    if (first < ASCII) {
      asciiLengths[first] |= bit;
    }
  }

  private boolean maybeAnchor(char first, int length) {
    long known = first < ASCII ? asciiLengths[first] : lengths.getOrDefault(first, 0L);
    return (known >>> Math.min(length, Long.SIZE - 1) & 1) != 0;
  }

  /** Where anchors stand whose neighbors fit, in order. */
  List<Integer> places(String text) {
    List<Integer> places = new ArrayList<>();
    if (lengths.isEmpty() && byEcho.isEmpty()) {
      return places;
    }
    Recent recent = new Recent(byEcho.keySet());
    int length = text.length();
    int at = 0;
    while (at < length) {
      char first = text.charAt(at);
      if (isSpace(first)) {
        at++;
        continue;
      }
      int end = tokenEnd(text, at);
      if (maybeAnchor(first, end - at) && fits(text, at, end) || repeats(recent, text, at, end)) {
        places.add(at);
      }
      at = end;
    }
    return places;
  }

  private boolean repeats(Recent recent, String text, int start, int end) {
    for (int back : recent.add(text, start, end)) {
      for (Run run : byEcho.get(back)) {
        if (fits(run, text, start)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean fits(String text, int start, int end) {
    String token = text.substring(start, end);
    for (Run run : byAnchor.getOrDefault(token.toLowerCase(Locale.ROOT), List.of())) {
      if (fits(run, text, start)) {
        return true;
      }
    }
    return articles && Articles.doubtful(token, text, end);
  }

  private static boolean fits(Run run, String text, int anchorStart) {
    List<Element> elements = run.elements();
    Span[] tokens = new Span[elements.size()];
    int at = anchorStart;
    for (int i = run.anchor(); i < tokens.length; i++) {
      at = skipSpace(text, at);
      if (at == text.length()) {
        return false;
      }
      Span token = new Span(at, tokenEnd(text, at));
      Fit fit = fit(elements.get(i), text, token);
      if (fit == Fit.NO) {
        return false;
      } else if (fit == Fit.MAYBE) {
        break;
      }
      tokens[i] = token;
      at = token.end();
    }
    at = anchorStart;
    for (int i = run.anchor() - 1; i >= 0; i--) {
      int end = skipSpaceBack(text, at);
      if (end == 0) {
        return false;
      }
      at = tokenStart(text, end);
      Span token = new Span(at, end);
      Fit fit = fit(elements.get(i), text, token);
      if (fit == Fit.NO) {
        return false;
      } else if (fit == Fit.MAYBE) {
        break;
      }
      tokens[i] = token;
    }
    return echoesFit(elements, text, tokens);
  }

  /**
   * @param tokens empty where LanguageTool's token may reach further than ours
   */
  private static boolean echoesFit(List<Element> elements, String text, Span[] tokens) {
    for (int i = 0; i < tokens.length; i++) {
      if (elements.get(i) instanceof Echo echo
          && tokens[i] != null
          && tokens[i - echo.back()] != null
          && !same(text, tokens[i - echo.back()], tokens[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(String text, Span a, Span b) {
    return a.length() == b.length()
        && text.regionMatches(true, a.start(), text, b.start(), b.length());
  }

  private enum Fit {
    YES,
    NO,
    /** LanguageTool's token may reach further than ours: leave the rest to it. */
    MAYBE
  }

  private static Fit fit(Element element, String text, Span token) {
    String word = token.of(text);
    if (element instanceof Words words) {
      return words.accepts(word) ? Fit.YES : startsOne(words, text, token) ? Fit.MAYBE : Fit.NO;
    }
    if (element instanceof Shape) {
      Span chunk = chunk(text, token);
      if (chunk.length() > token.length() && accepts(element, text, chunk, token)) {
        return Fit.MAYBE;
      }
    }
    return element.accepts(word) ? Fit.YES : Fit.NO;
  }

  /** Whether one of the words is longer than a token of ours and stands around this one. */
  private static boolean startsOne(Words words, String text, Span token) {
    for (String form : words.forms()) {
      int more = form.length() - token.length();
      if (more > 0
          && (text.regionMatches(!words.caseSensitive(), token.start(), form, 0, form.length())
              || token.start() >= more
                  && text.regionMatches(
                      !words.caseSensitive(), token.start() - more, form, 0, form.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the characters around a token look as wanted, with or without marks at their edges. */
  private static boolean accepts(Element element, String text, Span chunk, Span token) {
    int start = chunk.start();
    int end = chunk.end();
    while (start < token.start() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > token.end() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end - start > token.length() && element.accepts(text.substring(start, end))
        || element.accepts(chunk.of(text));
  }

  /** The characters around a token up to white space; no longer than words are. */
  private static Span chunk(String text, Span token) {
    int start = token.start();
    int end = token.end();
    while (start > 0 && token.start() - start < LONGEST_CHUNK && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && end - token.end() < LONGEST_CHUNK && !isSpace(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  static int tokenEnd(String text, int start) {
    int plain = start;
    while (plain < text.length() && isPlainLetter(text.charAt(plain))) {
      plain++;
    }
    if (plain > start && (plain == text.length() || isPlainMark(text.charAt(plain)))) {
      return plain;
    }
    int first = text.codePointAt(start);
    int at = start + Character.charCount(first);
    if (!inWord(first)) {
      return at;
    }
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!inWord(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static int tokenStart(String text, int end) {
    int last = text.codePointBefore(end);
    int at = end - Character.charCount(last);
    if (!inWord(last)) {
      return at;
    }
    while (at > 0) {
      int c = text.codePointBefore(at);
      if (!inWord(c)) {
        break;
      }
      at -= Character.charCount(c);
    }
    return at;
  }

  static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int skipSpaceBack(String text, int from) {
    int at = from;
    while (at > 0 && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || !isPlainLetter(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static boolean isPlainLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** A character that ends a word and needs no table to say so. */
  private static boolean isPlainMark(char c) {
    return c == ' ' || c == ',' || c == '.' || c == '\n';
  }

  private static boolean inWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** English {@code a} before what looks like a vowel, {@code an} before what does not. */
  private static final class Articles {
    private static final Set<Character> VOWELS = Set.of('a', 'e', 'i', 'o', 'u');

    /** Beginnings written with a vowel and spoken, mostly, with a consonant. */
    private static final List<String> GLIDES =
        List.of("uni", "use", "usu", "usa", "uti", "eu", "ewe", "one", "once", "ub", "ur", "uk");

    /** Beginnings with a mute consonant. */
    private static final List<String> MUTE = List.of("hour", "honest", "honor", "honour", "heir");

    static boolean doubtful(String token, String text, int end) {
      boolean a = token.equals("a") || token.equals("A");
      if (!a && !token.equals("an") && !token.equals("An")) {
        return false;
      }
      int next = skipSpace(text, end);
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
}
