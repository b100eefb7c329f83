package org.mtnormalizer.stage.typography;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The closed classes of words that stand at hyphens. */
final class HyphenWords {
  private HyphenWords() {}

  /** What follows a suspended hyphen: {@code pre- and post-war}, {@code Vor- und Nachteile}. */
  static final Set<String> CONJUNCTIONS =
      words(
          "and or to but nor as not than through rather versus vs plus with und oder bis sowie als"
              + " beziehungsweise bzw resp aber noch wie et ou ni puis mais y o e i u ed od en of tot noch"
              + " och eller samt og men a nebo či až ani oraz lub albo bądź czy i ili и или либо а та або"
              + " й чи και ή ως ve veya ile ja tai sekä és vagy meg sau și ori dan atau và hoặc e ou até"
              + " in into if though"
              + " statt respektive nicht ins im auf an zu zum zur vom von für mit nach till til"
              + " naar på");

  /** The article of Arabic names, as it is assimilated and spelled. */
  static final Set<String> ARTICLES_OF_NAMES =
      words("Al El Ad Ar As Ash At Az An Ul Ud Ur Us al el ad ar ash az ul ud ur");

  /** Languages that join a word to a phrase so: {@code Scotland Yard -sarja}. */
  static final Set<String> SPACE_BEHIND_PHRASES = Set.of("fi", "sv");

  /** Prefixes that are set apart by a hyphen, and no words in any of the languages. */
  private static final Set<String> PREFIXES =
      words(
          "pre post anti non ex semi ultra inter trans neo pseudo vice quasi multi eco euro afro"
              + " franco italo anglo hispano luso austro indo sino russo greco socio ibero");

  private static final Set<String> ENGLISH_PREFIXES = words("re co self mid pro sub");

  /** Second halves that English makes adjectives and nouns with. */
  private static final Set<String> ENGLISH_SECOND_HALVES =
      words(
          "based led wing term style free related old like wide born made proof speaking elect"
              + " general friendly sized run owned backed time year day level scale class range"
              + " looking known minded making maker makers sharing wearing era state states kick"
              + " largest biggest highest hyped cropped storey story party enemy using use setting"
              + " breaking winning long called so-called caps conscious driven funded held aged"
              + " powered rich poor ranking rated needed awaited anticipated controlled");

  /** Languages that link two adjectives with an o and a hyphen. */
  private static final Set<String> LINKING_O = Set.of("pl", "cs", "sk", "ru", "uk", "bg");

  private static final Pattern ADJECTIVE =
      Pattern.compile(".{3,}(?:[iyaeąýíáéйяеюиі]|ego|iej|ej|[yi]ch|[yi]m|ého|ch|го|[ыи]х|[ыио]м)");

  /** Particles that are joined to the word before them. */
  private static final Map<String, Set<String>> ENCLITICS =
      Map.of(
          "cs", words("li"),
          "ru", words("то либо нибудь ка таки"),
          "pt", words("se me lhe lhes lo los las"),
          "fr", words("là ci même mêmes"));

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

  private static final Set<String> ENGLISH_UNITS =
      words(
          "year years day days month months week weeks hour hours minute minutes second meter metre"
              + " mile kilometer kilometre foot inch member point page seat man degree strong odd fold"
              + " acre game match time way story storey part room bed seater seed");

  /** What is joined to a number by a hyphen; the beginning of the word. */
  private static final Map<String, List<String>> BEHIND_NUMBER =
      Map.of(
          "pl",
          List.of("letni", "lecie", "procentow", "osobow", "metrow"),
          "de",
          List.of(
              "jähr",
              "tägig",
              "stündig",
              "minütig",
              "köpfig",
              "prozentig",
              "fach",
              "mal",
              "monatig",
              "wöchig",
              "Jähr",
              "teilig"),
          "nl",
          List.of("jarig", "daags", "koppig", "procents"),
          "sv",
          List.of("årig"),
          "da",
          List.of("årig"),
          "no",
          List.of("åring", "årig"),
          "fi",
          List.of("vuotia"),
          "ru",
          List.of("летн"),
          "uk",
          List.of("річн"),
          "bg",
          List.of("годиш"));

  /** Korean family names in the spellings of the press. */
  static final Set<String> KOREAN_FAMILIES =
      words(
          "Kim Lee Yi Rhee Park Pak Choi Choe Jung Jeong Chung Chong Kang Cho Jo Yoon Yun Jang Chang"
              + " Lim Im Rim Han Oh Seo Suh Shin Sin Kwon Gwon Hwang Ahn An Song Ryu Yoo Yu Hong Jeon"
              + " Jun Chun Ko Koh Go Moon Mun Son Sohn Yang Bae Pae Baek Paik Heo Huh Nam Sim Shim Noh"
              + " Roh Ha Joo Ju Koo Ku Goo Na Ra Min Ri Ro Hyun Hyon Um Cha Ban Tae Thae So Kook");

  private static final Pattern KOREAN_SYLLABLE =
      Pattern.compile(
          "(?i)(?:kk|tt|pp|ss|jj|ch|sh|[gkndtrlmbpsjhyw])?y?w?(?:ae|eo|eu|oe|ui|ee|oo|ou|[aeiou])"
              + "(?:ng|ck|[nmlkptbgr])?h?k?");

  /** Whether a word in lower case is a prefix that a hyphen follows. */
  static boolean isPrefix(String language, String word) {
    return PREFIXES.contains(word) || language.equals("en") && ENGLISH_PREFIXES.contains(word);
  }

  /** Whether a word is the second half of a compound or joined to any word before it. */
  static boolean isSecondHalf(String language, String word) {
    return language.equals("en") && ENGLISH_SECOND_HALVES.contains(word)
        || ENCLITICS.getOrDefault(language, Set.of()).contains(word);
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
  static boolean isBehindNumber(String language, String word) {
    return language.equals("en")
        ? ENGLISH_UNITS.contains(word)
        : BEHIND_NUMBER.getOrDefault(language, List.of()).stream().anyMatch(word::startsWith);
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
