package org.mtnormalizer.stage.typography;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

/** The closed classes of words that stand at hyphens, in one language. */
record HyphenWords(
    String language,
    Set<String> suspending,
    Set<String> prefixesAnywhere,
    Set<String> prefixes,
    Set<String> seconds,
    Set<String> numerals,
    Set<String> families) {

  /** The article of Arabic names, as it is assimilated and spelled. */
  static final Set<String> ARTICLES_OF_NAMES =
      words("Al El Ad Ar As Ash At Az An Ul Ud Ur Us al el ad ar ash az ul ud ur");

  /** Languages that join a word to a phrase so: {@code Scotland Yard -sarja}. */
  static final Set<String> SPACE_BEHIND_PHRASES = Set.of("fi", "sv");

  /** Languages that link two adjectives with an o and a hyphen. */
  private static final Set<String> LINKING_O = Set.of("pl", "cs", "sk", "ru", "uk", "bg");

  private static final Pattern ADJECTIVE =
      Pattern.compile(".{3,}(?:[iyaeąýíáéйяеюиі]|ego|iej|ej|[yi]ch|[yi]m|ého|ch|го|[ыи]х|[ыио]м)");

  private static final Pattern ADVERB =
      Pattern.compile(
          ".{2,}(?:\u0435|\u0454|\u044B\u0445|\u0438\u0445|\u043A\u0438|\u043C\u0443|\u0442\u0454)");

  private static final Pattern LINKED_PRONOUN = Pattern.compile("- ?t-(?:ils?|elles?|on)\\b");

  /**
   * A French verb and the pronoun behind it. Verbs that end otherwise take {@code -t-} before the
   * third person, and {@code ce} follows forms of {@code \u00EAtre} alone.
   */
  private static final Pattern INVERTED =
      Pattern.compile(
          ".*[td]-(?:ils?|elles?|on)|.*(?:ai|is)-je|.+[sx]-tu|.+(?:ons|mes)-nous|.+(?:ez|tes)-vous"
              + "|(?:est|\u00E9tait|sera|serait|soit|sont|f[u\u00FB]t)-ce");

  private static final Pattern KOREAN_SYLLABLE =
      Pattern.compile(
          "(?i)(?:kk|tt|pp|ss|jj|ch|sh|[gkndtrlmbpsjhyw])?y?w?(?:ae|eo|eu|oe|ui|ee|oo|ou|[aeiou])"
              + "(?:ng|ck|[nmlkptbgr])?h?k?");

  static HyphenWords of(WordClasses classes, String language) {
    return new HyphenWords(
        language,
        classes.of(WordClasses.ANY_LANGUAGE, Kind.SUSPENDING),
        classes.of(WordClasses.ANY_LANGUAGE, Kind.PREFIXES),
        classes.of(language, Kind.PREFIXES),
        classes.of(language, Kind.SECONDS),
        classes.of(language, Kind.NUMERALS),
        classes.of(WordClasses.ANY_LANGUAGE, Kind.FAMILIES));
  }

  /** Whether a word in lower case is a prefix that a hyphen follows. */
  boolean isPrefix(String word) {
    return prefixesAnywhere.contains(word) || prefixes.contains(word);
  }

  /** Whether a word is the second half of a compound or joined to any word before it. */
  boolean isSecondHalf(String word) {
    return seconds.contains(word);
  }

  /** {@code polsko} and {@code niemiecki}. */
  static boolean areLinkedAdjectives(String language, String left, String right) {
    return LINKING_O.contains(language)
        && left.length() > 3
        && "o\u043E".indexOf(left.charAt(left.length() - 1)) >= 0
        && Character.isLowerCase(right.charAt(0))
        && ADJECTIVE.matcher(right).matches();
  }

  /** Whether a word makes one word with the number and the hyphen before it. */
  boolean isBehindNumber(String word) {
    return language.equals("en")
        ? numerals.contains(word)
        : numerals.stream().anyMatch(word::startsWith);
  }

  /**
   * {@code \u043F\u043E-\u043F\u0435\u0440\u0448\u0435}: adverbs that Russian and Ukrainian make
   * with a hyphen.
   */
  static boolean isHyphenated(String language, String left, String right) {
    String first = left.toLowerCase(Locale.ROOT);
    boolean east = language.equals("ru") || language.equals("uk");
    return east
        && Character.isLowerCase(right.charAt(0))
        && (first.equals("\u043F\u043E") || first.equals("\u0432\u043E"))
        && ADVERB.matcher(right).matches();
  }

  /** {@code dit -il}, {@code Est- ce}. */
  static boolean isInverted(String language, String verb, String pronoun) {
    return language.equals("fr")
        && INVERTED.matcher(verb.toLowerCase(Locale.ROOT) + "-" + pronoun).matches();
  }

  /** {@code a -t-il}: French parts two vowels so. */
  static boolean linksPronoun(String language, String text, int hyphen) {
    return language.equals("fr")
        && hyphen > 1
        && (Character.isLetter(text.charAt(hyphen - 2))
            || Character.isLetter(text.charAt(hyphen - 1)))
        && LINKED_PRONOUN.matcher(text).region(hyphen, text.length()).lookingAt();
  }

  static boolean isKoreanSyllable(String word) {
    return word.length() < 7 && KOREAN_SYLLABLE.matcher(word).matches();
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")));
  }
}
