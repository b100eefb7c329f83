package org.mtnormalizer.stage.encoding;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/**
 * Letters of a wrong alphabet inside a word: a Cyrillic с in {@code cannula}. A word of two scripts
 * is repaired if all its letters of one script have look-alikes (UTS #39) in the other.
 */
final class LookalikeRules implements CharacterRule {
  private static final int OTHER = 8;

  /** The first letters all are Latin. */
  private static final char LATIN_END = 0x250;

  /** The sign of a unit, which some keyboards give for the letter. */
  private static final int MICRO = 0xB5;

  private static final int[] SCRIPTS = {UScript.LATIN, UScript.CYRILLIC, UScript.GREEK};

  /** By script, from a look-alike's skeleton to the letter of that script. */
  private final Map<Integer, Map<String, Integer>> letters = new HashMap<>();

  private final Map<Integer, String> skeletons = new HashMap<>();

  LookalikeRules() {
    SpoofChecker spoof = new SpoofChecker.Builder().build();
    for (int[] range : new int[][] {{'A', 'z'}, {0x0391, 0x03C9}, {0x0400, 0x045F}}) {
      for (int c = range[0]; c <= range[1]; c++) {
        if (UCharacter.isLetter(c)) {
          String skeleton = spoof.getSkeleton(Character.toString(c));
          skeletons.put(c, skeleton);
          letters
              .computeIfAbsent(UScript.getScript(c), s -> new HashMap<>())
              .putIfAbsent(skeleton + UCharacter.isUUppercase(c), c);
        }
      }
    }
  }

  /** What is known of a mixed word. */
  private record Finding(Span span, String after, boolean ambiguous) {}

  @Override
  public List<Edit> edits(TextAndLanguage source) {
    List<Edit> edits = new ArrayList<>();
    for (Finding f : find(source)) {
      if (!f.ambiguous()) {
        edits.add(edit(source.text(), f));
      }
    }
    return edits;
  }

  /** Words of two alphabets of which it cannot be said which is the wrong one. */
  List<Proposal> refusals(TextAndLanguage source) {
    List<Proposal> refusals = new ArrayList<>();
    for (Finding f : find(source)) {
      if (f.ambiguous()) {
        refusals.add(Proposal.refused(edit(source.text(), f), Proposal.Refusal.AMBIGUOUS));
      }
    }
    return refusals;
  }

  private static Edit edit(String text, Finding f) {
    return Edit.replace(
        text,
        f.span(),
        f.after(),
        new Reason(
            "encoding.lookalike",
            EditKind.CONFUSABLE,
            "letters of two alphabets in one word",
            0.93));
  }

  private List<Finding> find(TextAndLanguage source) {
    String text = source.text();
    List<Finding> findings = new ArrayList<>();
    if (isLatin(text)) {
      return findings;
    }
    int start = 0;
    int scripts = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      int script = script(c);
      if (script >= 0) {
        scripts |= script;
        continue;
      }
      if (Integer.bitCount(scripts) == 2 && scripts < OTHER) {
        word(source, new Span(start, i), scripts).ifPresent(findings::add);
      }
      start = i + 1;
      scripts = 0;
    }
    return findings;
  }

  /** Whether no letter of another alphabet stands in a text, as in most. */
  private static boolean isLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= LATIN_END && script(text.charAt(i)) > 1) {
        return false;
      }
    }
    return true;
  }

  /** The script's bit; 0 for a letter of none, -1 for no letter. */
  private static int script(char c) {
    if (c == Sequences.LOST) {
      return 0; // a letter was there
    }
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 1 : -1;
    }
    if (!Character.isLetter(c)) {
      return -1;
    }
    if (c < LATIN_END) {
      return 1;
    }
    if (c >= 0x370 && c < 0x400) {
      return 4;
    }
    if (c >= 0x400 && c < 0x530) {
      return 2;
    }
    int script = UScript.getScript(c);
    for (int i = 0; i < SCRIPTS.length; i++) {
      if (SCRIPTS[i] == script) {
        return 1 << i;
      }
    }
    return script == UScript.COMMON || script == UScript.INHERITED ? 0 : OTHER;
  }

  private Optional<Finding> word(TextAndLanguage source, Span span, int scripts) {
    String word = span.of(source.text());
    int first = SCRIPTS[Integer.numberOfTrailingZeros(scripts)];
    int second = SCRIPTS[31 - Integer.numberOfLeadingZeros(scripts)];
    ULocale locale = new ULocale(source.language());
    int home = UScript.getCodeFromName(ULocale.addLikelySubtags(locale).getScript());
    String inFirst = ofAlphabet(rewrite(word, second, first), word, first == home, locale);
    String inSecond = ofAlphabet(rewrite(word, first, second), word, second == home, locale);
    if (inFirst.isEmpty() && inSecond.isEmpty()) {
      return Optional.empty();
    }
    if (word.equals(inFirst) || word.equals(inSecond)) {
      return Optional.empty();
    }
    boolean both = !inFirst.isEmpty() && !inSecond.isEmpty();
    String after = both ? (home == second ? inSecond : inFirst) : inFirst + inSecond;
    return Optional.of(new Finding(span, after, isCompound(word)));
  }

  /**
   * Two or more letters of one alphabet, then two or more of another, and no more: an abbreviation
   * with an ending of the language around it (CEOшный), not a slip.
   */
  private static boolean isCompound(String word) {
    int change = 1;
    while (change < word.length() && script(word.charAt(change)) == script(word.charAt(0))) {
      change++;
    }
    if (change < 2 || word.length() - change < 2) {
      return false;
    }
    int second = script(word.charAt(change));
    return word.substring(change).chars().allMatch(c -> script((char) c) == second);
  }

  /**
   * The rewritten word, or nothing if at home in the language's script it takes a letter that the
   * language does not write: no Russian word has the Macedonian one that looks like s.
   */
  private static String ofAlphabet(String after, String word, boolean atHome, ULocale locale) {
    if (!atHome || after.isEmpty()) {
      return after;
    }
    UnicodeSet alphabet =
        LocaleData.getExemplarSet(locale, UnicodeSet.CASE_INSENSITIVE, LocaleData.ES_STANDARD);
    boolean foreign =
        IntStream.range(0, after.length())
            .anyMatch(
                i -> after.charAt(i) != word.charAt(i) && !alphabet.contains(after.charAt(i)));
    return foreign ? "" : after;
  }

  /** The word with its letters of one script replaced by look-alikes; empty if one has none. */
  private String rewrite(String word, int from, int to) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int c = word.charAt(i);
      if (c == MICRO && to == UScript.GREEK) {
        out.append('\u03BC');
      } else if (UScript.getScript(c) == from) {
        if (from == UScript.GREEK && to == UScript.LATIN && isSymbolLetter(c)) {
          return "";
        }
        String key = skeletons.getOrDefault(c, "") + UCharacter.isUUppercase(c);
        Integer letter = letters.getOrDefault(to, Map.of()).get(key);
        if (letter == null) {
          return "";
        }
        out.appendCodePoint(letter);
      } else {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  /** Small Greek letters other than omicron stand for themselves among Latin ones: μm, γc. */
  private static boolean isSymbolLetter(int c) {
    return UCharacter.isULowercase(c) && c != 0x03BF;
  }
}
