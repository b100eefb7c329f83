package org.mtnormalizer.grammar;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/**
 * What stands twice without being the same word in letters alone: {@code les écoles ecoles}, {@code
 * l’été l’été}, {@code viu-a a.}, {@code 東京のの店}
 */
final class NearlyDoubled {
  private static final double CONFIDENCE = 0.8;
  private static final int SHORTEST_ACCENTED = 4;

  /** Japanese particles, between words in other letters than they are written with. */
  private static final Pattern PARTICLE =
      Pattern.compile(
          "(?<=[\\p{IsKatakana}\\p{IsHan}\u30FC])([\u306E\u3092\u304C\u306B\u3067])\\1"
              + "(?=[\\p{IsKatakana}\\p{IsHan}])");

  /** Portuguese joins the object to the verb; alone at the end of a clause it is no article. */
  private static final Pattern OBJECT =
      Pattern.compile("(?<=\\p{Ll}-(os?|as?|lhes?)) \\1(?=[.,;:!?](?:\\s|$))");

  private static final Pattern UNMARKED = Pattern.compile("\\p{M}+");

  private final Lexicon lexicon;
  private final WordClasses classes;

  NearlyDoubled(Lexicon lexicon, WordClasses classes) {
    this.lexicon = lexicon;
    this.classes = classes;
  }

  List<Edit> edits(String text, String language) {
    List<Edit> edits = new ArrayList<>();
    if (language.equals("ja")) {
      PARTICLE
          .matcher(text)
          .results()
          .forEach(m -> edits.add(delete(text, new Span(m.end(1), m.end()), m.group(1))));
    }
    if (language.equals("pt")) {
      OBJECT
          .matcher(text)
          .results()
          .forEach(m -> edits.add(delete(text, new Span(m.start(), m.end()), m.group(1))));
    }
    if (!lexicon.knows(language)) {
      return edits;
    }
    Set<String> elided = classes.of(language, Kind.ELIDED);
    int last = text.length() - 1;
    for (int space = text.indexOf(' ');
        space >= 0 && space < last;
        space = text.indexOf(' ', space + 1)) {
      if (!isSmall(text.charAt(space + 1))) {
        continue;
      }
      (elided.isEmpty() ? accented(text, space, language) : either(text, space, language, elided))
          .ifPresent(edits::add);
    }
    return edits;
  }

  private Optional<Edit> either(String text, int space, String language, Set<String> elided) {
    return elided(text, space, language, elided).or(() -> accented(text, space, language));
  }

  /** {@code l’été l’été}. */
  private Optional<Edit> elided(String text, int space, String language, Set<String> elided) {
    int word = smallBefore(text, space);
    if (word < 2 || space - word < 2 || !isApostrophe(text.charAt(word - 1))) {
      return Optional.empty();
    }
    int start = smallBefore(text, word - 1);
    int length = space - start;
    boolean twice =
        text.regionMatches(space + 1, text, start, length)
            && elided.contains(text.substring(start, word - 1))
            && !DoubledWords.isBound(text, start - 1)
            && !DoubledWords.isBound(text, space + 1 + length)
            && lexicon.contains(language, text.substring(word, space));
    return twice
        ? Optional.of(
            delete(text, new Span(space, space + 1 + length), text.substring(start, space)))
        : Optional.empty();
  }

  /** {@code écoles ecoles}: what no word list has goes. */
  private Optional<Edit> accented(String text, int space, String language) {
    int start = smallBefore(text, space);
    int length = space - start;
    int end = space + 1 + length;
    if (length < SHORTEST_ACCENTED
        || end > text.length()
        || text.regionMatches(space + 1, text, start, length)
        || !isNearly(text, start, space + 1, length)
        || DoubledWords.isBound(text, start - 1)
        || DoubledWords.isBound(text, end)) {
      return Optional.empty();
    }
    String first = text.substring(start, space);
    String second = text.substring(space + 1, end);
    boolean known = lexicon.contains(language, first);
    if (known == lexicon.contains(language, second) || !unmarked(first).equals(unmarked(second))) {
      return Optional.empty();
    }
    return Optional.of(
        known
            ? delete(text, new Span(space, end), second)
            : delete(text, new Span(start, space + 1), first));
  }

  /** Whether letters of ASCII differ nowhere, and those beyond it somewhere. */
  private static boolean isNearly(String text, int first, int second, int length) {
    boolean marked = false;
    for (int k = 0; k < length; k++) {
      char a = text.charAt(first + k);
      char b = text.charAt(second + k);
      if (a != b) {
        if (a < 0x80 && b < 0x80 || !Character.isLowerCase(b)) {
          return false;
        }
        marked = true;
      }
    }
    return marked;
  }

  private static String unmarked(String word) {
    return UNMARKED.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  private static int smallBefore(String text, int end) {
    int start = end;
    while (start > 0 && isSmall(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isSmall(char c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\u2019' || c == '\'';
  }

  private static Edit delete(String text, Span span, String word) {
    return Edit.delete(
        text,
        span,
        new Reason(
            "grammar.repeated-word", EditKind.GRAMMAR, "“" + word + "” stands twice", CONFIDENCE));
  }
}
