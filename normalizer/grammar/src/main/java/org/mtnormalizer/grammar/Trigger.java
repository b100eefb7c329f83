package org.mtnormalizer.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
 * <p>A place is found when the {@linkplain Tokens tokens} around an anchor word look like the
 * rule's run.
 */
final class Trigger {
  /** So many tokens on either side, at most, may be part of one of LanguageTool's. */
  private static final int MOST_JOINED = 12;

  private static final int ASCII = 128;

  private final Map<String, List<Run>> byAnchor = new HashMap<>();

  /** Runs without words, by the distance of their first repeated token. */
  private final Map<Integer, List<Run>> byEcho = new TreeMap<>();

  /** For each first code unit of an anchor, folded, a bit for each length. */
  private final Map<Character, Long> lengths = new HashMap<>();

  /** The same, in both cases, for those that need no folding. */
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
          add(Tokens.fold(form.substring(0, Tokens.tokenEnd(form, 0))), run);
        }
      } else if (run.anchorElement() instanceof Echo echo) {
        byEcho.computeIfAbsent(echo.back(), b -> new ArrayList<>()).add(run);
      }
    }
    if (articles) {
      note("a");
      note("an");
    }
  }

  private void add(String anchor, Run run) {
    List<Run> runs = byAnchor.computeIfAbsent(anchor, a -> new ArrayList<>());
    if (!runs.contains(run)) {
      runs.add(run);
    }
    note(anchor);
  }

  private void note(String anchor) {
    long bit = 1L << Math.min(anchor.length(), Long.SIZE - 1);
    char first = anchor.charAt(0);
    lengths.merge(first, bit, (x, y) -> x | y);
    if (first < ASCII) {
      asciiLengths[first] |= bit;
      asciiLengths[Character.toUpperCase(first)] |= bit;
    }
  }

  private boolean maybeAnchor(char first, int length) {
    long known = first < ASCII ? asciiLengths[first] : lengths.getOrDefault(Tokens.fold(first), 0L);
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
      if (Tokens.isSpace(first)) {
        at++;
        continue;
      }
      int end = Tokens.tokenEnd(text, at);
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
    for (Run run : byAnchor.getOrDefault(Tokens.fold(token), List.of())) {
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
      at = Tokens.skipSpace(text, at);
      if (at == text.length()) {
        return false;
      }
      Span token = new Span(at, Tokens.tokenEnd(text, at));
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
      int end = Tokens.skipSpaceBack(text, at);
      if (end == 0) {
        return false;
      }
      at = Tokens.tokenStart(text, end);
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
    if (element instanceof Shape && acceptsMore(element, text, token)) {
      return Fit.MAYBE;
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

  /**
   * Whether a token and its neighbors look as wanted together. LanguageTool's tokens are runs of
   * ours without white space.
   */
  private static boolean acceptsMore(Element element, String text, Span token) {
    List<Integer> starts = startsBefore(text, token.start());
    List<Integer> ends = endsBehind(text, token.end());
    for (int start : starts) {
      for (int end : ends) {
        if (end - start > token.length() && element.accepts(text.substring(start, end))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where tokens start between a white space and a place, the place first. */
  private static List<Integer> startsBefore(String text, int place) {
    List<Integer> starts = new ArrayList<>();
    int at = place;
    starts.add(at);
    while (at > 0 && starts.size() < MOST_JOINED && !Tokens.isSpace(text.charAt(at - 1))) {
      at = Tokens.tokenStart(text, at);
      starts.add(at);
    }
    return starts;
  }

  /** Where tokens end between a place and a white space, the place first. */
  private static List<Integer> endsBehind(String text, int place) {
    List<Integer> ends = new ArrayList<>();
    int at = place;
    ends.add(at);
    while (at < text.length() && ends.size() < MOST_JOINED && !Tokens.isSpace(text.charAt(at))) {
      at = Tokens.tokenEnd(text, at);
      ends.add(at);
    }
    return ends;
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
}
