package org.mtnormalizer.stage.encoding;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/**
 * Letters of a wrong alphabet inside a word: a Cyrillic с in {@code cannula}. A word of two scripts
 * is repaired if all its letters of one script have look-alikes (UTS #39) in the other.
 */
final class LookalikeRules {
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

  void propose(Document document, List<Proposal> out) {
    String text = document.text();
    int i = 0;
    while (i < text.length()) {
      int start = i;
      int scripts = 0;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        scripts |= bit(UScript.getScript(text.charAt(i)));
        i++;
      }
      if (i - start > 1 && Integer.bitCount(scripts) == 2 && scripts < OTHER) {
        word(document, new Span(start, i), scripts, out);
      }
      i = Math.max(i, start + 1);
    }
  }

  private static final int OTHER = 8;

  private static int bit(int script) {
    for (int i = 0; i < SCRIPTS.length; i++) {
      if (SCRIPTS[i] == script) {
        return 1 << i;
      }
    }
    return script == UScript.COMMON || script == UScript.INHERITED ? 0 : OTHER;
  }

  private void word(Document document, Span span, int scripts, List<Proposal> out) {
    String word = span.of(document.text());
    int first = SCRIPTS[Integer.numberOfTrailingZeros(scripts)];
    int second = SCRIPTS[31 - Integer.numberOfLeadingZeros(scripts)];
    String inFirst = rewrite(word, second, first);
    String inSecond = rewrite(word, first, second);
    boolean both = !inFirst.isEmpty() && !inSecond.isEmpty();
    if (inFirst.isEmpty() && inSecond.isEmpty()) {
      return;
    }
    int home =
        UScript.getCodeFromName(
            ULocale.addLikelySubtags(new ULocale(document.language())).getScript());
    String after = both ? (home == second ? inSecond : inFirst) : inFirst + inSecond;
    out.add(
        Proposal.of(
            Edit.replace(
                document.text(),
                span,
                after,
                new Reason(
                    "encoding.lookalike",
                    EditKind.CONFUSABLE,
                    "letters of two alphabets in one word",
                    0.93))));
  }

  /** The word with its letters of one script replaced by look-alikes; empty if one has none. */
  private String rewrite(String word, int from, int to) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int c = word.charAt(i);
      if (UScript.getScript(c) == from) {
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
}
