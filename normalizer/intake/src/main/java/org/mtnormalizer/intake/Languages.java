package org.mtnormalizer.intake;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.BuiltInLanguages;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mtnormalizer.document.Document;

/**
 * The language of a text. Where the script tells it (Japanese, Korean, Greek …) nothing else is
 * asked; otherwise Optimaize, whose models are loaded when a text of their script first comes.
 *
 * <p>Optimaize is used without Tika's wrapper, which keeps state, loads all models, and leaves the
 * detector's random numbers unseeded: the same text could get two languages in two runs.
 */
final class Languages {
  /** Fewer letters than this tell nothing. */
  private static final int ENOUGH_LETTERS = 20;

  private static final int SAMPLE = 4_000;
  private static final double SURE = 0.7;

  /** A character of these scripts says as much as several letters. */
  private static final int SYLLABLE_WEIGHT = 4;

  private static final Map<Integer, String> SCRIPT_OF_ONE_LANGUAGE =
      Map.ofEntries(
          Map.entry(UScript.HANGUL, "ko"),
          Map.entry(UScript.GREEK, "el"),
          Map.entry(UScript.THAI, "th"),
          Map.entry(UScript.ARMENIAN, "hy"),
          Map.entry(UScript.GEORGIAN, "ka"),
          Map.entry(UScript.KHMER, "km"),
          Map.entry(UScript.LAO, "lo"),
          Map.entry(UScript.MYANMAR, "my"),
          Map.entry(UScript.TIBETAN, "bo"),
          Map.entry(UScript.SINHALA, "si"),
          Map.entry(UScript.TAMIL, "ta"),
          Map.entry(UScript.TELUGU, "te"),
          Map.entry(UScript.KANNADA, "kn"),
          Map.entry(UScript.MALAYALAM, "ml"),
          Map.entry(UScript.GUJARATI, "gu"),
          Map.entry(UScript.GURMUKHI, "pa"),
          Map.entry(UScript.ETHIOPIC, "am"));

  private static final Map<Integer, Set<String>> LANGUAGES_OF_SCRIPT =
      Map.of(
          UScript.CYRILLIC, Set.of("be", "bg", "mk", "ru", "sr", "uk"),
          UScript.ARABIC, Set.of("ar", "fa", "ur", "ckb", "ps"),
          UScript.HEBREW, Set.of("he", "yi"),
          UScript.DEVANAGARI, Set.of("hi", "mr", "ne"),
          UScript.BENGALI, Set.of("bn", "as"),
          UScript.HAN, Set.of("zh-CN", "zh-TW"));

  private final Map<Integer, LanguageDetector> detectors = new ConcurrentHashMap<>();

  /**
   * The BCP 47 tag, {@code und} if it cannot be told.
   *
   * @param hint what the file says of itself; believed where the text does not speak against it
   */
  String of(String text, Optional<String> hint) {
    Sample sample = Sample.of(text, SAMPLE);
    if (sample.weight() < ENOUGH_LETTERS) {
      return hint.filter(h -> sample.letters().isEmpty() || fits(h, sample.script()))
          .orElse(Document.UNKNOWN_LANGUAGE);
    }
    String only = SCRIPT_OF_ONE_LANGUAGE.get(sample.script());
    if (only != null) {
      return only;
    }
    if (sample.kana()) {
      return "ja";
    }
    List<DetectedLanguage> found =
        detectors
            .computeIfAbsent(sample.script(), Languages::detector)
            .getProbabilities(sample.letters());
    if (hint.isPresent()) {
      String primary = primary(hint.get());
      for (DetectedLanguage language : found) {
        if (primary(tag(language.getLocale())).equals(primary)
            && language.getProbability() > 0.05) {
          return primary.equals("zh") ? tag(language.getLocale()) : primary;
        }
      }
    }
    return found.stream()
        .filter(l -> l.getProbability() >= SURE)
        .findFirst()
        .map(l -> tag(l.getLocale()))
        .orElse(Document.UNKNOWN_LANGUAGE);
  }

  /** A tag as pages write it ({@code en_US}, {@code EN}) as BCP 47, without its region. */
  static Optional<String> normalize(String written) {
    String[] parts = written.strip().replace('_', '-').split("-", 3);
    String primary = parts[0].toLowerCase(Locale.ROOT);
    boolean plausible =
        primary.length() >= 2
            && primary.length() <= 3
            && primary.chars().allMatch(c -> c >= 'a' && c <= 'z')
            && !primary.equals("und");
    if (!plausible) {
      return Optional.empty();
    }
    String second = parts.length > 1 ? parts[1].toLowerCase(Locale.ROOT) : "";
    return Optional.of(
        primary.equals("zh") && Set.of("tw", "hk", "mo", "hant").contains(second)
            ? "zh-Hant"
            : primary);
  }

  private static boolean fits(String tag, int script) {
    int[] scripts = UScript.getCode(Locale.forLanguageTag(tag));
    if (scripts == null) {
      return false;
    }
    for (int s : scripts) {
      if (s == script || s == UScript.JAPANESE && script == UScript.HAN) {
        return true;
      }
    }
    return false;
  }

  private static String primary(String tag) {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  private static String tag(LdLocale locale) {
    if (locale.getLanguage().equals("zh")) {
      return locale.getRegion().or("").equals("TW") ? "zh-Hant" : "zh";
    }
    return locale.getLanguage();
  }

  private static LanguageDetector detector(int script) {
    Set<String> wanted = LANGUAGES_OF_SCRIPT.getOrDefault(script, Set.of());
    List<LdLocale> locales =
        BuiltInLanguages.getLanguages().stream()
            .filter(l -> wanted.isEmpty() ? isLatin(l) : wanted.contains(l.toString()))
            .toList();
    try {
      return LanguageDetectorBuilder.create(NgramExtractors.standard())
          .seed(1)
          .shortTextAlgorithm(0)
          .withProfiles(new LanguageProfileReader().readBuiltIn(locales))
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException("the language models are part of the program", e);
    }
  }

  private static boolean isLatin(LdLocale locale) {
    return UScript.getCode(Locale.forLanguageTag(locale.toString())) == null
        || fits(locale.toString(), UScript.LATIN);
  }

  /**
   * The letters of the dominant script, words parted by one space.
   *
   * @param weight how much they tell
   * @param kana whether Japanese syllables stand among Chinese characters
   */
  private record Sample(String letters, int script, int weight, boolean kana) {

    static Sample of(String text, int length) {
      int[] counts = new int[UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT) + 1];
      int end = 0;
      int seen = 0;
      while (end < text.length() && seen < length) {
        int c = text.codePointAt(end);
        end += Character.charCount(c);
        if (Character.isLetter(c)) {
          counts[script(c)]++;
          seen++;
        }
      }
      int script = UScript.LATIN;
      for (int s = 0; s < counts.length; s++) {
        boolean real = s != UScript.COMMON && s != UScript.INHERITED && s != UScript.UNKNOWN;
        if (real && counts[s] > counts[script]) {
          script = s;
        }
      }
      int kanas = counts[UScript.HIRAGANA] + counts[UScript.KATAKANA];
      boolean japanese = kanas * 20 > counts[UScript.HAN] && kanas > counts[UScript.HANGUL];
      boolean eastAsian =
          script == UScript.HAN || script == UScript.HIRAGANA || script == UScript.KATAKANA;
      boolean dense = eastAsian || script == UScript.HANGUL;
      int letters = eastAsian ? counts[UScript.HAN] + kanas : counts[script];
      return new Sample(
          words(text, end, eastAsian ? UScript.HAN : script),
          eastAsian ? UScript.HAN : script,
          letters * (dense ? SYLLABLE_WEIGHT : 1),
          eastAsian && japanese);
    }

    private static int script(int c) {
      return UScript.getScript(c);
    }

    /** Words with an at sign, a slash or a dot inside are addresses and are left out. */
    private static String words(String text, int end, int script) {
      StringBuilder out = new StringBuilder();
      int wordStart = 0;
      boolean address = false;
      for (int i = 0; i < end; ) {
        int c = text.codePointAt(i);
        int next = i + Character.charCount(c);
        boolean dotInside =
            c == '.' && next < end && text.charAt(next) >= 'a' && text.charAt(next) <= 'z';
        if (c == '@' || c == '/' || dotInside) {
          address = true;
        } else if (Character.isWhitespace(c)) {
          wordStart = close(out, wordStart, address);
          address = false;
        } else if (Character.isLetter(c) && script(c) == script
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK
            || c == '\'' && out.length() > wordStart) {
          out.appendCodePoint(c);
        } else if (out.length() > wordStart && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
        i = next;
      }
      close(out, wordStart, address);
      return out.toString();
    }

    private static int close(StringBuilder out, int wordStart, boolean address) {
      if (address) {
        out.setLength(wordStart);
      } else if (out.length() > wordStart && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
      return out.length();
    }
  }
}
