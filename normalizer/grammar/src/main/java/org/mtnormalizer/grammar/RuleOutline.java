package org.mtnormalizer.grammar;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must be known of a rule before LanguageTool is loaded: how it is called, how sure it is, and
 * which words a sentence must have for it.
 *
 * @param id LanguageTool's full id, {@code MT_DOUBLED_WORD[2]} for the second rule of a group
 * @param name what the rule finds, in words
 * @param triggers the runs of neighboring tokens that choose sentences: one of them is in every
 *     sentence that the rule matches
 * @param depth how much must be known of a sentence's words to run the rule on it
 */
record RuleOutline(
    String id,
    String name,
    double confidence,
    List<Run> triggers,
    Depth depth,
    List<Example> examples) {

  private static final Pattern NOT_IN_ID = Pattern.compile("[^a-z0-9]+");

  RuleOutline {
    triggers = List.copyOf(triggers);
    examples = List.copyOf(examples);
  }

  RuleOutline atMost(double most) {
    return new RuleOutline(id, name, Math.min(confidence, most), triggers, depth, examples);
  }

  /** The permanent id in the ledger: {@code grammar.doubled-word}. */
  String ledgerId() {
    return ledgerId(id);
  }

  static String ledgerId(String ruleId) {
    int bracket = ruleId.indexOf('[');
    String plain = bracket < 0 ? ruleId : ruleId.substring(0, bracket);
    String words = plain.startsWith("MT_") ? plain.substring("MT_".length()) : plain;
    String dashed = NOT_IN_ID.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("-");
    return "grammar." + dashed;
  }

  /**
   * A sentence of the rule file.
   *
   * @param correction what shall stand in the marker; empty for a sentence without error
   * @param line where it stands in its file, counted from 1
   * @param column counted from 1
   */
  record Example(String text, Optional<String> correction, int line, int column) {
    private static final Pattern MARKER = Pattern.compile("(?s)<marker>(.*?)</marker>");

    /** What goes takes the space before it along. */
    private static final Pattern REMOVED = Pattern.compile("(?s) ?" + MARKER.pattern());

    String plain() {
      return text.replace("<marker>", "").replace("</marker>", "");
    }

    String corrected() {
      String right = correction.orElseThrow();
      return (right.isEmpty() ? REMOVED : MARKER)
          .matcher(text)
          .replaceFirst(m -> Matcher.quoteReplacement(right));
    }
  }

  /**
   * Neighboring tokens; the anchor is the one that is looked for first: {@link Words}, or an {@link
   * Echo} in a run that has none.
   */
  record Run(List<Element> elements, int anchor, boolean hasEcho) {
    Run {
      elements = List.copyOf(elements);
    }

    Run(List<Element> elements, int anchor) {
      this(elements, anchor, elements.stream().anyMatch(Echo.class::isInstance));
    }

    Element anchorElement() {
      return elements.get(anchor);
    }
  }

  /** What one token of a run looks like. */
  sealed interface Element {
    boolean accepts(String token);

    /** A cheap test: whether a token that it accepts may begin with this character. */
    default boolean mayBeginWith(char c) {
      return c >= ASCII || begins().get(c);
    }

    /** The characters of ASCII with which such a token may begin. */
    default BitSet begins() {
      return ALL;
    }
  }

  private static final int ASCII = 128;

  private static final BitSet ALL = new BitSet(ASCII);

  static {
    ALL.set(0, ASCII);
  }

  /**
   * One of these words.
   *
   * @param forms in lower case unless the case is to be heeded
   */
  record Words(Set<String> forms, boolean caseSensitive, BitSet begins) implements Element {
    Words {
      forms = Set.copyOf(forms);
    }

    Words(Set<String> forms, boolean caseSensitive) {
      this(forms, caseSensitive, begins(forms));
    }

    private static BitSet begins(Set<String> forms) {
      BitSet begins = new BitSet(ASCII);
      for (String form : forms) {
        char first = form.charAt(0);
        begins.set(Character.toLowerCase(first));
        begins.set(Character.toUpperCase(first));
      }
      return begins;
    }

    @Override
    public boolean accepts(String token) {
      return forms.contains(caseSensitive ? token : token.toLowerCase(Locale.ROOT));
    }
  }

  /**
   * A word of the run, once more.
   *
   * @param back how many tokens before this one it stands
   */
  record Echo(int back, boolean caseSensitive) implements Element {
    @Override
    public boolean accepts(String token) {
      return true; // the trigger compares the two
    }
  }

  /** A word of this shape. */
  record Shape(Pattern pattern, BitSet begins) implements Element {
    Shape(Pattern pattern) {
      this(pattern, begins(pattern));
    }

    private static BitSet begins(Pattern pattern) {
      BitSet begins = new BitSet(ASCII);
      for (char c = 0; c < ASCII; c++) {
        Matcher m = pattern.matcher(String.valueOf(c));
        begins.set(c, m.matches() || m.hitEnd());
      }
      return begins;
    }

    @Override
    public boolean accepts(String token) {
      return (token.isEmpty() || token.charAt(0) >= ASCII || begins.get(token.charAt(0)))
          && pattern.matcher(token).matches();
    }
  }

  /** Any word at all: only LanguageTool can tell. */
  record Any() implements Element {
    @Override
    public boolean accepts(String token) {
      return true;
    }
  }

  /** A word that the one element accepts and none of the others. */
  record Except(Element general, List<Element> exceptions) implements Element {
    Except {
      exceptions = List.copyOf(exceptions);
    }

    @Override
    public boolean accepts(String token) {
      if (!general.accepts(token)) {
        return false;
      }
      for (Element exception : exceptions) { // asked for many tokens of each text
        if (exception.accepts(token)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public BitSet begins() {
      return general.begins();
    }
  }

  /** No word, but the place where a sentence may start. */
  record Start() implements Element {
    @Override
    public boolean accepts(String token) {
      return false; // the trigger looks at what stands before
    }
  }
}
