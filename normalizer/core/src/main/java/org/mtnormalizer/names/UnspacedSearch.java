package org.mtnormalizer.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.names.LocalNames.Form;

/**
 * Whole names in Chinese and Japanese text, where nothing parts words. Foreign names have a dot
 * between their parts: it may be another one, have spaces beside it, or be missing.
 */
final class UnspacedSearch {
  private static final String DOTS = "\u00B7\u30FB\u2022\u2027\uFF0E\uFF65\u2219\u22C5";
  private static final String DASHES = "-\u2010\u2011\u2013\u2014\u2015\u2212\uFF0D";
  private static final char LONG_VOWEL = '\u30FC';
  private static final int SHORTEST_PART = 3;

  /** A part of a name, taken as a whole: a long run without a dot is looked at once. */
  static final String KATAKANA = "(?<![\\u30A1-\\u30FA\\u30FC])[\\u30A1-\\u30FA\\u30FC]++";

  /** A foreign name in katakana: at least two parts. */
  private static final Pattern KATAKANA_NAME =
      Pattern.compile(KATAKANA + "(?:[" + DOTS + "]" + KATAKANA + ")++");

  private final LocalNames names;
  private final LocalChannels channels;
  private final String text;
  private final TreeMap<Span, NameFinding> found = new TreeMap<>();

  UnspacedSearch(LocalNames names, LocalChannels channels, Document document) {
    this.names = names;
    this.channels = channels;
    this.text = document.text();
  }

  /** Sorted and disjoint. */
  Collection<NameFinding> findings() {
    undamaged();
    if (names.language().equals("ja")) {
      slips();
    } else {
      otherCharacters();
    }
    for (UnspacedDamage.Damaged d : new UnspacedDamage(names, channels, text).find()) {
      if (isFree(d.span()) && !goesOn(d.span())) {
        found.put(d.span(), finding(d.form(), d.span(), d.form().text(), d.channel()));
      }
    }
    return found.values();
  }

  /** Those of the findings that no damage of letters explains; sorted and disjoint. */
  Collection<NameFinding> undamaged() {
    Map<Character, List<Form>> byFirst = names.byFirst();
    for (int i = 0; i < text.length(); i++) {
      Optional<NameFinding> longest = Optional.empty();
      for (Form form : byFirst.getOrDefault(text.charAt(i), List.of())) {
        Optional<NameFinding> f = at(form, i);
        if (f.isPresent() && longest.map(l -> l.span().end() < f.get().span().end()).orElse(true)) {
          longest = f;
        }
      }
      if (longest.isPresent()) {
        found.put(longest.get().span(), longest.get());
        i = longest.get().span().end() - 1;
      }
    }
    return found.values();
  }

  private Optional<NameFinding> at(Form form, int start) {
    String right = form.text();
    int t = start;
    boolean dashed = false;
    for (int i = 0; i < right.length(); i++) {
      char c = right.charAt(i);
      if (isDot(c)) {
        t = behindSeparator(t);
      } else if (t < text.length() && text.charAt(t) == c) {
        t++;
      } else if (t < text.length() && c == LONG_VOWEL && DASHES.indexOf(text.charAt(t)) >= 0) {
        dashed = true;
        t++;
      } else {
        return Optional.empty();
      }
    }
    Span span = new Span(start, t);
    if (goesOn(span)) {
      return Optional.empty();
    }
    String surface = span.of(text);
    if (surface.equals(right)) {
      return Optional.of(finding(form, span, surface, Channel.EXACT));
    }
    return Optional.of(finding(form, span, right, dashed ? Channel.CONFUSABLE : Channel.SEPARATOR));
  }

  static boolean isDot(char c) {
    return DOTS.indexOf(c) >= 0;
  }

  /** At most one dot, with spaces beside it; or nothing. */
  private int behindSeparator(int from) {
    int t = from;
    int dots = 0;
    while (t < text.length() && t - from < 3) {
      char c = text.charAt(t);
      if (isDot(c) && dots == 0) {
        dots++;
      } else if (c != ' ' && c != '\u00A0' && c != '\u3000') {
        break;
      }
      t++;
    }
    return t;
  }

  /** Whether the span is a piece of a longer name. */
  private boolean goesOn(Span span) {
    char first = text.charAt(span.start());
    char last = text.charAt(span.end() - 1);
    char before = span.start() == 0 ? ' ' : text.charAt(span.start() - 1);
    char after = span.end() == text.length() ? ' ' : text.charAt(span.end());
    return isDot(before)
        || isDot(after)
        || isKatakana(first) && isKatakana(before)
        || isKatakana(last) && isKatakana(after);
  }

  private static boolean isKatakana(char c) {
    return c >= '\u30A1' && c <= '\u30FA' || c == LONG_VOWEL;
  }

  /** All parts of a name but one stand rightly, and that one has a slip. */
  private void slips() {
    Map<String, List<Form>> meant = new HashMap<>(); // a text writes a name many times
    Matcher m = KATAKANA_NAME.matcher(text);
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      List<Form> forms = meant.computeIfAbsent(m.group(), this::slipped);
      if (forms.stream().map(Form::text).distinct().count() == 1 && isFree(span)) {
        found.put(span, finding(forms.get(0), span, forms.get(0).text(), Channel.TYPING));
      }
    }
  }

  /** The names of which this one is a slip. */
  private List<Form> slipped(String name) {
    String[] parts = name.split("[" + DOTS + "]");
    // a slip leaves the first letter
    return names.byFirst().getOrDefault(name.charAt(0), List.of()).stream()
        .filter(Form::person)
        .filter(form -> isSlipOf(parts, form.text().split("[" + DOTS + "]")))
        .toList();
  }

  private static boolean isSlipOf(String[] parts, String[] right) {
    int slips = 0;
    for (int i = 0; i < right.length && parts.length == right.length; i++) {
      if (!parts[i].equals(right[i])) {
        slips += Slip.is(right[i], parts[i]) ? 1 : 2;
      }
    }
    return slips == 1;
  }

  /**
   * The text writes a foreign name rightly in one place, and with one other character of the given
   * names in another.
   */
  private void otherCharacters() {
    Set<Integer> mentioned = new HashSet<>();
    found.values().forEach(f -> mentioned.add(f.entry()));
    for (Form form : names.forms()) {
      if (!mentioned.contains(form.entry()) || !form.person()) {
        continue;
      }
      int length = form.text().length();
      for (int i = 0; i + length <= text.length(); i++) {
        Span span = new Span(i, i + length);
        if (differsInOne(form.text(), span) && isFree(span) && !goesOn(span)) {
          found.put(span, finding(form, span, form.text(), Channel.TYPING));
        }
      }
    }
  }

  private boolean differsInOne(String right, Span span) {
    int family = Math.max(lastDot(right), 0);
    int at = -1;
    for (int i = 0; i < right.length(); i++) {
      char c = text.charAt(span.start() + i);
      if (c != right.charAt(i)) {
        if (at >= 0 || i >= family || isDot(right.charAt(i)) || !Character.isIdeographic(c)) {
          return false;
        }
        at = i;
      }
    }
    return at >= 0 && partLength(right, at) >= SHORTEST_PART;
  }

  private static int lastDot(String right) {
    int at = right.length() - 1;
    while (at >= 0 && !isDot(right.charAt(at))) {
      at--;
    }
    return at;
  }

  private static int partLength(String right, int at) {
    int from = at;
    int to = at;
    while (from > 0 && !isDot(right.charAt(from - 1))) {
      from--;
    }
    while (to < right.length() && !isDot(right.charAt(to))) {
      to++;
    }
    return to - from;
  }

  private boolean isFree(Span span) {
    Span from = new Span(Math.max(0, span.start() - 64), span.end());
    return found.subMap(from, true, new Span(span.end(), span.end()), false).keySet().stream()
        .noneMatch(span::overlaps);
  }

  private static NameFinding finding(Form form, Span span, String right, Channel channel) {
    boolean exact = channel == Channel.EXACT;
    return new NameFinding(
        span,
        form.entry(),
        right,
        channel,
        !exact && form.person(), // an institution's dots are a matter of style
        true,
        true,
        exact ? 1 : isOfWriting(channel) ? NameVariants.confidence(Channel.SEPARATOR) : 0.9,
        false,
        Optional.empty(),
        form.text());
  }

  private static boolean isOfWriting(Channel channel) {
    return channel == Channel.SEPARATOR || channel == Channel.CONFUSABLE;
  }
}
