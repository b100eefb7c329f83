package org.mtnormalizer.stage.structure;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.Lazy;

/** The words that dates are made of: months, weekdays, and what links them. */
final class DateWords {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "fr", "es", "de", "it", "pt", "ca", "ro", "nl", "sv", "da", "nb", "fi", "et", "lv",
          "lt", "hu", "pl", "cs", "sk", "sl", "hr", "sr", "bg", "mk", "ru", "uk", "be", "el", "tr",
          "id", "vi", "ar", "fa", "he");

  private static final Set<String> LINKS =
      Set.of(
          "of", "de", "del", "do", "da", "di", "d", "the", "le", "el", "il", "den", "am", "st",
          "nd", "rd", "th", "er", "at", "um", "alle", "saat", "kl", "klo", "\u00E0", "\u0433",
          "\u0440", "\u0432", "\u043E");

  /** What stands in dates of Chinese, Japanese and Korean. */
  private static final Pattern EAST_ASIAN =
      Pattern.compile(
          "[年月日曜火水木金土星期〇零一二三四五六七八九十天週周号號時时分秒点]+" + "|[년월일화수목금토요시분초]+|오전|오후|上午|下午|午前|午後");

  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern MACHINE_FORM = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}|\\d[./-]\\d{2}$");
  private static final Pattern CLOCK =
      Pattern.compile("(?<![\\d.:])(?:[01]?\\d|2[0-3])[:hH][0-5]\\d(?::[0-5]\\d)?(?![\\d:])");

  /** Asked for when something has the shape of a date. */
  private final Lazy<Names> names = new Lazy<>(DateWords::names);

  private record Names(Set<String> months, Set<String> weekdays) {}

  private static Names names() {
    Set<String> months = new HashSet<>();
    Set<String> weekdays = new HashSet<>();
    for (String language : LANGUAGES) {
      DateFormatSymbols symbols = new DateFormatSymbols(new ULocale(language));
      for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
        for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
          add(months, symbols.getMonths(context, width));
          add(weekdays, symbols.getWeekdays(context, width));
        }
      }
    }
    return new Names(months, weekdays);
  }

  private boolean isMonth(String word) {
    return names.get().months().contains(word);
  }

  private boolean isWeekday(String word) {
    return names.get().weekdays().contains(word);
  }

  private static void add(Set<String> words, String[] names) {
    for (String name : names) {
      Matcher m = LETTERS.matcher(name);
      while (m.find()) {
        if (m.group().length() > 1) {
          words.add(m.group().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /**
   * Whether something of a date's shape is one: its words are, and it says a year, a weekday or a
   * time of day; or it is a weekday alone.
   */
  boolean isDate(String shaped) {
    boolean sawMonth = false;
    boolean sawWeekday = false;
    boolean sawEastAsian = false;
    Matcher m = LETTERS.matcher(shaped);
    while (m.find()) {
      String word = m.group().toLowerCase(Locale.ROOT);
      if (isMonth(word)) {
        sawMonth = true;
      } else if (isWeekday(word)) {
        sawWeekday = true;
      } else if (EAST_ASIAN.matcher(word).matches()) {
        sawEastAsian = true;
      } else if (!LINKS.contains(word)) {
        return false;
      }
    }
    boolean onlyDigits = shaped.chars().noneMatch(Character::isLetter);
    boolean year = YEAR.matcher(shaped).find();
    boolean clock = CLOCK.matcher(shaped).find();
    boolean weekday = sawWeekday && !sawMonth && shaped.chars().noneMatch(Character::isDigit);
    return onlyDigits || sawEastAsian || weekday || sawMonth && (year || sawWeekday || clock);
  }

  /** Whether a lower-case word is the name of a month or of a weekday. */
  boolean isName(String word) {
    return isMonth(word) || isWeekday(word);
  }

  /** Whether a line tells a time of day: {@code 9 October 2025, 13:42}. */
  boolean hasClock(String line) {
    return CLOCK.matcher(line).find();
  }

  /** Whether a line is a time of day and nothing else. */
  boolean isClock(String line) {
    return CLOCK.matcher(line).matches();
  }

  /**
   * Whether a line holds only a date without a weekday, and not in the form of machines, or only a
   * time of day.
   */
  boolean isBare(String line) {
    if (MACHINE_FORM.matcher(line).find()) {
      return false;
    }
    Matcher m = LETTERS.matcher(line);
    while (m.find()) {
      String word = m.group().toLowerCase(Locale.ROOT);
      boolean eastAsian = EAST_ASIAN.matcher(word).matches();
      if (!isMonth(word) && !LINKS.contains(word) && !eastAsian) {
        return false;
      }
    }
    return Character.isLetterOrDigit(line.codePointAt(0));
  }

  /** Whether a line begins with a word that is no part of a date: {@code Updated 5 March 2023}. */
  boolean hasLabel(String line) {
    Matcher m = LETTERS.matcher(line);
    if (!m.lookingAt()) {
      return false;
    }
    String first = m.group().toLowerCase(Locale.ROOT);
    return !isName(first) && !LINKS.contains(first);
  }
}
