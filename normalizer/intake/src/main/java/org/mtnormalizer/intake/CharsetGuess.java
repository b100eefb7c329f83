package org.mtnormalizer.intake;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.UniversalEncodingDetector;

/**
 * Which charset bytes are in that are no Unicode.
 *
 * <p>Three opinions are weighed. Tika's detector and ICU's know byte statistics, but take Polish
 * and Arabic for Western European. So each candidate is also tried: the bytes are decoded, the
 * language of what comes out is found, and its non-ASCII letters must be letters of that language
 * ({@code za¿ó³æ} is no Polish, {@code zażółć} is).
 */
final class CharsetGuess {
  private static final int SAMPLE = 1 << 15;

  /** In order of how common they are, which decides between equals. */
  private static final List<String> SINGLE_BYTE =
      List.of(
          "windows-1252",
          "windows-1251",
          "windows-1250",
          "ISO-8859-2",
          "KOI8-R",
          "KOI8-U",
          "windows-1253",
          "windows-1254",
          "windows-1256",
          "windows-1255",
          "windows-1257",
          "ISO-8859-5",
          "ISO-8859-15",
          "x-windows-874",
          "windows-1258",
          "IBM866",
          "x-MacRoman");

  private static final List<String> MULTI_BYTE =
      List.of("windows-31j", "EUC-JP", "GB18030", "Big5-HKSCS", "x-windows-949");

  /** The most frequent characters of Chinese prose, in both ways of writing them. */
  private static final UnicodeSet COMMON_HAN =
      new UnicodeSet(
              "[的一是不了在人有我他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生"
                  + "会自着去那对能作多后家学日行成发如进天前方本所用经新同公月市长过里最"
                  + "這為來個們說國時於會對後學發進經過長裡與從點實現體還當關見動開]")
          .freeze();

  /** What stands in prose of any language besides letters. */
  private static final UnicodeSet PROSE_MARKS =
      new UnicodeSet(
              "[\\u00A0\\u00A7\\u00A9\\u00AB\\u00AD\\u00AE\\u00B0\\u00B7\\u00BB\\u2010-\\u2015"
                  + "\\u2018-\\u201E\\u2020\\u2022\\u2026\\u2039\\u203A\\u20AC\\u2122"
                  + "\\u060C\\u061B\\u061F\\u0640\\u200C-\\u200F\\u00A1\\u00BF\\u00BA\\u00AA]")
          .freeze();

  /** The apostrophe, the dashes, TATWEEL, SOFT HYPHEN and the joiners. */
  private static final UnicodeSet IN_WORDS =
      new UnicodeSet("[\\u2019\\u2013-\\u2015\\u0640\\u00AD\\u200C\\u200D]").freeze();

  /** Letters that foreign names bring into any language of the Latin script. */
  private static final UnicodeSet LOANS =
      new UnicodeSet(
              "[\u00E0\u00E1\u00E2\u00E4\u00E7-\u00EB\u00ED\u00EE\u00F1\u00F3\u00F4\u00F6\u00FA\u00FC]")
          .closeOver(UnicodeSet.CASE_INSENSITIVE)
          .freeze();

  /** Charsets that hardly anybody writes on the web; they win only where nothing else reads. */
  private static final Map<String, Double> RARE =
      Map.of("x-MacRoman", 0.6, "IBM866", 0.05, "ISO-8859-15", 0.01);

  private final Languages languages;
  private final Map<String, UnicodeSet> alphabets = new ConcurrentHashMap<>();

  CharsetGuess(Languages languages) {
    this.languages = languages;
  }

  Charset of(byte[] bytes) {
    byte[] sample = sample(bytes);
    Map<String, Double> opinions = opinions(sample);
    String best = "windows-1252";
    double bestScore = Double.NEGATIVE_INFINITY;
    for (String name : candidates(opinions)) {
      double score = fit(new String(sample, Charset.forName(name)), name);
      score += opinions.getOrDefault(name, 0.0) - RARE.getOrDefault(name, 0.0);
      if (score > bestScore + 1e-9) {
        best = name;
        bestScore = score;
      }
    }
    return Charset.forName(best);
  }

  private static Iterable<String> candidates(Map<String, Double> opinions) {
    Map<String, Boolean> names = new LinkedHashMap<>();
    SINGLE_BYTE.forEach(n -> names.put(n, true));
    MULTI_BYTE.forEach(n -> names.put(n, true));
    opinions.keySet().forEach(n -> names.put(n, true));
    return names.keySet();
  }

  /** The lines around bytes beyond ASCII; the others say the same in every charset. */
  private static byte[] sample(byte[] bytes) {
    if (bytes.length <= SAMPLE) {
      return bytes;
    }
    byte[] out = new byte[SAMPLE];
    int n = 0;
    int i = 0;
    while (i < bytes.length && n < SAMPLE) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int start = i;
      while (start > 0 && i - start < 60 && bytes[start - 1] != '\n') {
        start--;
      }
      // Only an ASCII blank is surely not the second byte of a character.
      while (start < i && start > 0 && bytes[start] != ' ' && bytes[start] != '\n') {
        start++;
      }
      int end = i;
      while (end < bytes.length && end - i < 400 && bytes[end] != '\n') {
        end++;
      }
      int length = Math.min(end - start, SAMPLE - n - 1);
      if (length <= 0) {
        break;
      }
      System.arraycopy(bytes, start, out, n, length);
      n += length;
      out[n++] = '\n';
      i = end;
    }
    return Arrays.copyOf(out, n);
  }

  private static Map<String, Double> opinions(byte[] sample) {
    Map<String, Double> opinions = new LinkedHashMap<>();
    CharsetDetector icu = new CharsetDetector();
    icu.setText(sample);
    for (CharsetMatch match : icu.detectAll()) {
      usable(match.getName())
          .ifPresent(n -> opinions.merge(n, 0.1 * match.getConfidence() / 100, Math::max));
    }
    try (TikaInputStream in = TikaInputStream.get(sample)) {
      Charset universal = new UniversalEncodingDetector().detect(in, new Metadata());
      if (universal != null) {
        usable(universal.name()).ifPresent(n -> opinions.merge(n, 0.05, Double::sum));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
    }
    return opinions;
  }

  private static Optional<String> usable(String name) {
    return TextDecoder.charset(name)
        .map(Charset::name)
        .filter(n -> !n.startsWith("UTF-") && !n.startsWith("IBM4"));
  }

  /** How well the text reads, 0 to 1; less than 0 if it cannot be text. */
  private double fit(String text, String charset) {
    boolean multiByte = MULTI_BYTE.contains(charset) || charset.startsWith("ISO-2022");
    String language = languages.of(text, Optional.empty());
    UnicodeSet alphabet = alphabet(language);
    double good = 0;
    double bad = 0;
    int total = 0;
    int before = ' ';
    int beforeThat = ' ';
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c >= 0x80) {
        total++;
        if (c == 0xFFFD || Character.isISOControl(c) || isUnlikely(c)) {
          bad += 4;
        } else if (multiByte) {
          good += commonness(c, language);
          bad += before < 0x80 && Character.isLetter(before) && Character.isLetter(c) ? 1 : 0;
          bad += before < 0x80 && (i == text.length() || text.charAt(i) < 0x80) ? 1.5 : 0;
        } else if (alphabet.contains(c)) {
          good++;
          bad += strangeNeighbors(beforeThat, before, c) ? 1 : 0;
        } else if (PROSE_MARKS.contains(c)) {
          boolean odd = inWord(text, i, before) && !IN_WORDS.contains(c);
          good += odd ? 0 : 0.9;
          bad += odd ? 1 : 0;
        } else if (LOANS.contains(c) && !strangeNeighbors(beforeThat, before, c)) {
          good += 0.3;
        } else if (Character.isLetter(c)) {
          bad += strangeNeighbors(beforeThat, before, c) ? 1 : 0.3;
        } else {
          bad += inWord(text, i, before) ? 6 : 0.5;
        }
      } else if (Character.isUpperCase(c) && before >= 0x80 && Character.isLowerCase(before)) {
        bad += 0.5;
      } else if (multiByte && before >= 0x80 && Character.isLetter(before)) {
        bad += Character.isLowerCase(c) ? 1 : 0;
      }
      beforeThat = before;
      before = c;
    }
    return total == 0 ? 0 : (good - bad) / total;
  }

  private static boolean inWord(String text, int next, int before) {
    return Character.isLetter(before)
        && next < text.length()
        && Character.isLetter(text.codePointAt(next));
  }

  /** A capital after a small letter inside a word: {@code рТЙЧЕФ}. */
  private static boolean strangeNeighbors(int beforeThat, int before, int c) {
    return Character.isUpperCase(c)
            && Character.isLowerCase(before)
            && Character.isLetter(beforeThat)
        || Character.isLetter(before) && isOther(before, c);
  }

  private static boolean isOther(int a, int b) {
    return UScript.getScript(a) != UScript.getScript(b);
  }

  private static boolean isUnlikely(int c) {
    int type = Character.getType(c);
    return type == Character.UNASSIGNED || type == Character.PRIVATE_USE;
  }

  private static double commonness(int c, String language) {
    switch (UScript.getScript(c)) {
      case UScript.HIRAGANA:
        return 1;
      case UScript.KATAKANA:
        return c >= 0xFF61 ? -0.5 : 0.9; // half-width forms: what other bytes look like
      case UScript.HANGUL:
        return language.equals("ko") ? 1 : 0.3;
      case UScript.HAN:
        return COMMON_HAN.contains(c) ? 1.3 : c < 0x9FFF ? 0.55 : -1;
      default:
        return c >= 0x3000 && c < 0x3020 || c >= 0xFF01 && c < 0xFF5F || PROSE_MARKS.contains(c)
            ? 0.9
            : -0.2;
    }
  }

  private UnicodeSet alphabet(String language) {
    return alphabets.computeIfAbsent(
        language,
        tag -> {
          UnicodeSet letters = new UnicodeSet();
          if (!tag.equals("und")) {
            letters.addAll(
                LocaleData.getExemplarSet(new ULocale(tag), UnicodeSet.CASE_INSENSITIVE));
          }
          return letters.freeze();
        });
  }
}
