package org.mtnormalizer.stage.typography;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/**
 * Ordinal numbers with a stop. In languages that write them so a space stands behind it: {@code am
 * 3.Mai}, {@code im 20.Jahrhundert}; in others a day of the month has none: {@code on 3. May}.
 */
final class DayRules {
  /** Languages whose ordinal numbers have a stop. */
  private static final Set<String> WITH_STOP =
      Set.of("de", "cs", "sk", "da", "no", "nb", "nn", "fi", "hu", "et", "lv", "is", "sl", "hr");

  /** Languages whose days have none, and what they write between day and month. */
  private static final Map<String, String> WITHOUT_STOP =
      Map.of("en", " ", "fr", " ", "it", " ", "nl", " ", "pl", " ", "es", " de ", "pt", " de ");

  private static final int LONGEST_WORD = 29;

  private final MarkText text;
  private final Lexicon lexicon;
  private final boolean applies;
  private final Set<String> before;
  private final @Nullable String between;

  /** Few texts ask. */
  private final Lazy<Set<String>> months;

  DayRules(MarkText text, Lexicon lexicon, WordClasses classes) {
    this.text = text;
    this.lexicon = lexicon;
    this.applies = WITH_STOP.contains(text.language());
    this.before = classes.of(text.language(), Kind.NUMBERED);
    this.between = WITHOUT_STOP.get(text.language());
    this.months = new Lazy<>(() -> months(text.language()));
  }

  private static Set<String> months(String language) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(new ULocale(language));
    Set<String> months = new HashSet<>();
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      months.addAll(Set.of(symbols.getMonths(context, DateFormatSymbols.WIDE)));
    }
    return months;
  }

  /** The stop at a place. */
  void stop(int i) {
    if (between != null) {
      strayStop(i, between);
    }
    boolean shifted = text.at(i - 1) == ' ';
    int last = shifted ? i - 2 : i - 1;
    if (!applies || !text.isDigit(last) || !text.isLetter(i + 1)) {
      return;
    }
    int start = text.digitsBefore(last, 3);
    String word = text.wordAt(i + 1, LONGEST_WORD);
    int end = i + 1 + word.length();
    boolean free =
        text.isGap(start - 1) && (text.isGap(end) || ",.;:!?)".indexOf(text.at(end)) >= 0);
    boolean day = last - start < 2 && months.get().contains(word);
    boolean ordinal =
        before.contains(text.wordBefore(start - 1))
            && Character.isUpperCase(word.charAt(0))
            && word.length() > 2
            && lexicon.contains(text.language(), word);
    if (free && (day || ordinal)) {
      text.replace(
          last + 1,
          i + 1,
          ". ",
          "number.ordinal",
          EditKind.SPACING,
          "a space stands behind an ordinal number",
          day ? 0.9 : 0.8);
    }
  }

  private void strayStop(int i, String gap) {
    int start = text.isDigit(i - 2) ? i - 2 : i - 1;
    int behind = text.at(i + 1) == ' ' ? i + 2 : i + 1;
    if (start > 0
        && text.isDigit(i - 1)
        && text.isGap(start - 1)
        && before.contains(text.wordBefore(start - 1))
        && months.get().contains(text.wordAt(behind, LONGEST_WORD))) {
      text.replace(
          i,
          behind,
          gap,
          "number.day",
          EditKind.PUNCTUATION,
          "the language writes no stop behind a day",
          0.8);
    }
  }
}
