package org.mtnormalizer.stage.name;

import com.ibm.icu.lang.UCharacter;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/**
 * Sentences that speak of how a name is written: {@code the poster read “Mertz”, with a t too
 * many}. There the wrong letters are what the text is about.
 */
final class SpokenSpelling {
  /** Farther away a word speaks of something else. */
  private static final int REACH = 120;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？]+[\"”»’]?\\s|\\n");

  /** A quotation that is not closed. */
  private static final Pattern LAST_OPENED =
      Pattern.compile("[\\u201C\\u201E\\u00AB][^\\u201D\\u00BB]*$");

  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+) $");
  private static final Pattern CUT_WORD = Pattern.compile("[\\p{L}\\p{M}]+$");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

  /** {@code with two n}: a consonant by itself is no word there. */
  private static final Set<String> WITHOUT_WORDS_OF_A_CONSONANT =
      Set.of("en", "fr", "es", "it", "pt", "de", "nl");

  private static final Pattern CONSONANT =
      Pattern.compile("(?<=\\p{L} )[b-df-hj-np-tv-xz](?=[ ,.;:!?)\u201D\u00BB]|$)");

  private final WordClasses classes;

  SpokenSpelling(WordClasses classes) {
    this.classes = classes;
  }

  /** Whether the sentence speaks of how the name at a place is written. */
  boolean isSpokenOf(Document document, Span span, String right) {
    String language = document.primaryLanguage();
    Set<String> words = classes.of(language, Kind.SPELLINGS);
    boolean letters = WITHOUT_WORDS_OF_A_CONSONANT.contains(language);
    String before = before(document.text(), span.start());
    return !words.isEmpty()
            && (speaks(before, words, letters)
                || speaks(behind(document.text(), span.end()), words, letters))
        || isInscription(before, classes.of(language, Kind.INSCRIPTIONS))
        || isContrasted(before, right, classes.of(language, Kind.NEGATIONS));
  }

  /** {@code a banner read “Long live Macrom”}: what is quoted was written so. */
  private static boolean isInscription(String before, Set<String> inscriptions) {
    Matcher quote = LAST_OPENED.matcher(before);
    return quote.find() && speaks(before.substring(0, quote.start()), inscriptions, false);
  }

  /** {@code Simone Veil, and not Simone Weil}. */
  private static boolean isContrasted(String before, String right, Set<String> negations) {
    Matcher last = LAST_WORD.matcher(before);
    return before.contains(right)
        && last.find()
        && negations.contains(UCharacter.foldCase(last.group(1), true));
  }

  private static String before(String text, int end) {
    String before = text.substring(Math.max(0, end - REACH), end);
    int start = 0;
    Matcher ends = SENTENCE_END.matcher(before);
    while (ends.find()) {
      start = ends.end();
    }
    return before.substring(start);
  }

  private static String behind(String text, int start) {
    String behind = text.substring(start, Math.min(text.length(), start + REACH));
    Matcher end = SENTENCE_END.matcher(behind);
    return end.find()
        ? behind.substring(0, end.start())
        : behind.length() < REACH ? behind : CUT_WORD.matcher(behind).replaceFirst("");
  }

  private static boolean speaks(String text, Set<String> words, boolean letters) {
    return letters && CONSONANT.matcher(text).find()
        || WORD.matcher(text)
            .results()
            .anyMatch(r -> words.contains(UCharacter.foldCase(r.group(), true)));
  }
}
