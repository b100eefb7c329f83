package org.mtnormalizer.stage.structure;

import java.util.Map;
import java.util.Set;

/**
 * What each placeholder of the pattern language stands for, as regular expressions of bounded
 * length.
 */
final class Placeholders {
  private Placeholders() {}

  private static final String WORD =
      "[\\p{L}\\p{M}\\p{N}_'@%()+-]{1,60}(?:\\.[\\p{L}\\p{M}\\p{N}_'@%()+-]{1,60}){0,6}";

  /** A word of a phrase: no mark within or behind it that could end a sentence. */
  private static final String PHRASE_WORD =
      "(?:\\p{L}{1,2}\\.|[^\\s!?;\\u3002\\uFF01\\uFF1F\\uFF0C]{0,39}[^\\s!?;.:\\u3002\\uFF01\\uFF1F\\uFF0C])";

  private static final String CAPITALIZED = "\\p{Lu}[\\p{L}\\p{M}'-]{0,29}\\.?";
  private static final String PARTICLE =
      "(?:de|van|von|der|den|da|di|del|della|la|le|el|al|bin|ben|dos|das|do|du|ter|ten|zu|y|e|af|av)";

  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th|er|\\.|\\u00BA|\\u00AA)?";
  private static final String NAME_OF_DAY = "\\p{L}[\\p{L}\\p{M}-]{1,17}\\.?";
  private static final String LINK = "(?:(?:of|de|del|do|da|di|d') ?)?";

  private static final String DATE =
      "(?:"
          + "\\d{4}-\\d{1,2}-\\d{1,2}"
          + "|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})"
          + "|\\d{4}[./] ?\\d{1,2}[./] ?\\d{1,2}\\.?"
          + "|\\d{4}\\. ?NAMED \\d{1,2}\\.?"
          + "|\\d{4}\\u5E74\\d{1,2}\\u6708\\d{1,2}\\u65E5(?: ?[(\\uFF08]?\\p{Lo}{1,3}[)\\uFF09]?)?"
          + "|\\d{4}\\uB144 \\d{1,2}\\uC6D4 \\d{1,2}\\uC77C(?: ?\\(?\\p{Lo}{1,3}\\)?)?"
          + "|(?:NAMED,? )?(?:the |le |el |il |den |am )?DAY LINKNAMED,?(?: LINK\\d{4})?(?: \\u0433\\.| \\u0440\\.)?"
          + "|(?:NAMED,? )?NAMED DAY(?:,? \\d{4})?"
          + ")";

  private static final String CLOCK = "\\d{1,2}:\\d{2}";

  /** A day without its year, and a time of day. */
  private static final String MOMENT =
      "(?:DAY LINKNAMED|NAMED DAY)(?:,| -| \u2013| \u2014| \\|)?"
          + "(?: (?:at|um|alle|saat|kl\\.?|klo|\u00E0|\u0432|\u043E))? "
          + CLOCK
          + "|"
          + CLOCK
          + "(?:,| -| \u2013| \u2014| \\|)? (?:DAY LINKNAMED|NAMED DAY)";

  private static final String TIME =
      "(?:(?:at |\\u00E0 |um |alle |ore |a las |\\u00E0s )?"
          + "(?:\\d{1,2}[:.hH]\\d{2}(?::\\d{2})?|\\d{1,2}(?= ?(?:[ap]\\.? ?m|h|Uhr)))"
          + "(?: ?(?:[ap]\\.? ?m\\.?|Uhr|hrs?|h))?(?: ?\\(?(?:CES?T|GMT|UTC|MSK|E[SD]?T|BST|IST|JST|KST)\\)?)?)";

  private static final Map<String, String> EXPRESSIONS =
      Map.ofEntries(
          Map.entry("n", "\\p{Nd}{1,9}(?:[.,]\\p{Nd}{1,3}){0,3}[kKM]?"),
          Map.entry("word", WORD),
          Map.entry("short", PHRASE_WORD + "(?: " + PHRASE_WORD + "){0,5}"),
          Map.entry("rest", ".{1,250}"),
          Map.entry("date", "(" + filled(DATE) + ")"),
          Map.entry("moment", "(" + filled(MOMENT) + ")"),
          Map.entry("weekday", "(" + NAME_OF_DAY + ")"),
          Map.entry("time", TIME),
          Map.entry(
              "name",
              "(?-i:"
                  + CAPITALIZED
                  + "(?:(?: "
                  + PARTICLE
                  + "){0,2} "
                  + CAPITALIZED
                  + "){0,3}|\\p{Lo}{2,20}(?:[ \\u00B7]\\p{Lo}{1,20}){0,3})"),
          Map.entry(
              "host",
              "(?:https?://[^\\s\\[\\]]{1,200}"
                  + "|(?:[\\p{L}\\p{N}-]{1,40}\\.){1,4}[\\p{L}&&[^\\p{IsHiragana}\\p{IsKatakana}]]{2,12}(?:/[^\\s\\[\\]]{0,200})?)"),
          Map.entry("lang", "\\p{L}{2}"),
          Map.entry("bar", "\\|"),
          Map.entry("code", "(?-i:[a-z][a-z0-9_-]{1,30})"),
          Map.entry(
              "attrs",
              "(?: [a-zA-Z_-]{1,30}=(?:\"[^\"\\]]{0,200}\"|'[^'\\]]{0,200}'|[^\\s\\]]{1,60})){1,9}"));

  private static String filled(String shape) {
    return shape.replace("NAMED", NAME_OF_DAY).replace("DAY", DAY).replace("LINK", LINK);
  }

  static boolean known(String name) {
    return EXPRESSIONS.containsKey(name);
  }

  /** Whether everything that the placeholder stands for has a digit in it. */
  static boolean hasDigit(String name) {
    return Set.of("n", "date", "time", "moment").contains(name);
  }

  /** The expression of a placeholder; of days there is a capturing group, which is looked at. */
  static String expression(String name) {
    return EXPRESSIONS.getOrDefault(name, "");
  }
}
