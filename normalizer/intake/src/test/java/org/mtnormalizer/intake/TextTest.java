package org.mtnormalizer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain text: its charset, its marks, its limits. */
class TextTest {
  private static final String POLISH =
      "Premier powiedzia\u0142, \u017Ce rz\u0105d b\u0119dzie pracowa\u0107 nad nowym bud\u017Cetem"
          + " a\u017C do \u015Brody. Za\u017C\u00F3\u0142\u0107 g\u0119\u015Bl\u0105 ja\u017A\u0144.";
  private static final String CZECH =
      "Premi\u00E9r \u0159ekl, \u017Ee vl\u00E1da bude pokra\u010Dovat v jedn\u00E1n\u00ED. P\u0159\u00ED\u0161t\u00ED"
          + " t\u00FDden se sejdou v\u0161ichni \u010Dlenov\u00E9.";
  private static final String FRENCH =
      "Le pr\u00E9sident a d\u00E9clar\u00E9 que l\u2019\u00E9t\u00E9 serait chaud ; o\u00F9 irons-nous, \u00E0 la"
          + " for\u00EAt ou \u00E0 la mer ?";
  private static final String GERMAN =
      "Der B\u00FCrgermeister \u00F6ffnete die T\u00FCr und gr\u00FC\u00DFte die G\u00E4ste, die aus \u00D6sterreich kamen.";
  private static final String RUSSIAN =
      "\u041F\u0440\u0435\u0437\u0438\u0434\u0435\u043D\u0442 \u0441\u043A\u0430\u0437\u0430\u043B, \u0447\u0442\u043E"
          + " \u043D\u043E\u0432\u044B\u0439 \u043F\u043E\u0440\u0442 \u043E\u0442\u043A\u0440\u043E\u0435\u0442\u0441\u044F"
          + " \u0432 \u043F\u043E\u043D\u0435\u0434\u0435\u043B\u044C\u043D\u0438\u043A \u0443\u0442\u0440\u043E\u043C.";
  private static final String ARABIC =
      "\u0642\u0627\u0644 \u0627\u0644\u0631\u0626\u064A\u0633 \u0625\u0646"
          + " \u0627\u0644\u062D\u0643\u0648\u0645\u0629 \u0633\u062A\u0648\u0627\u0635\u0644"
          + " \u0627\u0644\u0639\u0645\u0644 \u0639\u0644\u0649"
          + " \u0627\u0644\u0645\u064A\u0632\u0627\u0646\u064A\u0629 \u0627\u0644\u062C\u062F\u064A\u062F\u0629\u060C"
          + " \u0648\u0623\u0636\u0627\u0641 \u0623\u0646 \u0627\u0644\u0645\u064A\u0646\u0627\u0621 \u0645\u0641\u062A\u0648\u062D.";
  private static final String JAPANESE =
      "\u65B0\u3057\u3044\u6E2F\u306F\u6708\u66DC\u65E5\u306B\u958B\u304F\u3068\u5E02\u9577\u304C"
          + "\u8A00\u3044\u307E\u3057\u305F\u3002\u8239\u306F\u671D\u306B\u51FA\u307E\u3059\u3002";
  private static final String CHINESE =
      "\u5E02\u957F\u8BF4\uFF0C\u65B0\u7684\u6E2F\u53E3\u5C06\u5728\u661F\u671F\u4E00\u5F00\u653E\u3002"
          + "\u6211\u4EEC\u5E0C\u671B\u5927\u5BB6\u90FD\u80FD\u6765\u770B\u770B\u8FD9\u91CC\u7684\u8239\u3002";
  private static final String TAIWANESE =
      "\u5E02\u9577\u8AAA\uFF0C\u65B0\u7684\u6E2F\u53E3\u5C07\u5728\u661F\u671F\u4E00\u958B\u653E\u3002"
          + "\u6211\u5011\u5E0C\u671B\u5927\u5BB6\u90FD\u80FD\u4F86\u770B\u770B\u9019\u88E1\u7684\u8239\u3002";
  private static final String KOREAN =
      "\uC2DC\uC7A5\uC740 \uC0C8\uB85C\uC6B4 \uD56D\uAD6C\uAC00 \uC6D4\uC694\uC77C\uC5D0"
          + " \uBB38\uC744 \uC5F0\uB2E4\uACE0 \uB9D0\uD588\uB2E4. \uBC30\uB294 \uC544\uCE68\uC5D0 \uB5A0\uB09C\uB2E4.";
  private static final String GREEK =
      "\u039F \u03C0\u03C1\u03CC\u03B5\u03B4\u03C1\u03BF\u03C2 \u03B5\u03AF\u03C0\u03B5 \u03CC\u03C4\u03B9"
          + " \u03C4\u03BF \u03BB\u03B9\u03BC\u03AC\u03BD\u03B9 \u03B8\u03B1 \u03B1\u03BD\u03BF\u03AF\u03BE\u03B5\u03B9"
          + " \u03C4\u03B7 \u0394\u03B5\u03C5\u03C4\u03AD\u03C1\u03B1.";
  private static final String TURKISH =
      "Ba\u015Fkan yeni liman\u0131n pazartesi g\u00FCn\u00FC a\u00E7\u0131laca\u011F\u0131n\u0131 s\u00F6yledi ve herkese"
          + " te\u015Fekk\u00FCr etti.";
  private static final String HEBREW =
      "\u05D4\u05E0\u05E9\u05D9\u05D0 \u05D0\u05DE\u05E8 \u05DB\u05D9 \u05D4\u05E0\u05DE\u05DC"
          + " \u05D4\u05D7\u05D3\u05E9 \u05D9\u05D9\u05E4\u05EA\u05D7 \u05D1\u05D9\u05D5\u05DD \u05E9\u05E0\u05D9"
          + " \u05D1\u05D1\u05D5\u05E7\u05E8.";

  private static final Intake INTAKE = new Intake();

  private static String sample(String language) {
    return switch (language) {
      case "pl" -> POLISH;
      case "cs" -> CZECH;
      case "fr" -> FRENCH;
      case "de" -> GERMAN;
      case "ru" -> RUSSIAN;
      case "ar" -> ARABIC;
      case "ja" -> JAPANESE;
      case "zh" -> CHINESE;
      case "zh-Hant" -> TAIWANESE;
      case "ko" -> KOREAN;
      case "el" -> GREEK;
      case "tr" -> TURKISH;
      case "he" -> HEBREW;
      default -> throw new IllegalArgumentException(language);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, pl",
    "UTF-8, ru",
    "UTF-8, ar",
    "UTF-8, ja",
    "UTF-8, zh",
    "UTF-8, zh-Hant",
    "UTF-8, ko",
    "UTF-8, el",
    "UTF-8, tr",
    "UTF-8, he",
    "windows-1252, fr",
    "windows-1252, de",
    "ISO-8859-1, de",
    "windows-1250, pl",
    "ISO-8859-2, pl",
    "windows-1250, cs",
    "ISO-8859-2, cs",
    "windows-1251, ru",
    "KOI8-R, ru",
    "ISO-8859-5, ru",
    "IBM866, ru",
    "windows-1256, ar",
    "ISO-8859-6, ar",
    "windows-1253, el",
    "windows-1254, tr",
    "windows-1255, he",
    "Shift_JIS, ja",
    "EUC-JP, ja",
    "ISO-2022-JP, ja",
    "GB18030, zh",
    "GBK, zh",
    "Big5, zh-Hant",
    "EUC-KR, ko",
    "UTF-16LE, fr",
    "UTF-16BE, ru",
    "UTF-16LE, ru"
  })
  void charsetsWithoutAMark(String charset, String language) {
    byte[] bytes = sample(language).getBytes(Charset.forName(charset));
    Outcome.Read read = (Outcome.Read) Reading.all(INTAKE, "a.txt", bytes).get(0);
    assertThat(read.document().text()).isEqualTo(sample(language));
    assertThat(read.document().language()).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, efbbbf",
    "UTF-16LE, fffe",
    "UTF-16BE, feff",
    "UTF-32LE, fffe0000",
    "UTF-32BE, 0000feff"
  })
  void marksAreKeptApart(String charset, String mark, @TempDir Path dir) throws IOException {
    Path file = dir.resolve("a.txt");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(java.util.HexFormat.of().parseHex(mark));
      out.write(POLISH.getBytes(Charset.forName(charset)));
    }
    Outcome.Read read = read(file);
    assertThat(read.document().text()).isEqualTo(POLISH);
    assertThat(read.plainText()).contains(new Outcome.PlainText(charset, mark, true));
  }

  @Test
  void brokenUtf8IsNotExact(@TempDir Path dir) throws IOException {
    byte[] bytes = POLISH.getBytes(StandardCharsets.UTF_8);
    bytes[POLISH.indexOf("rz\u0105d") + 6] = (byte) 0xFF;
    Path file = Files.write(dir.resolve("a.txt"), bytes);
    Outcome.PlainText plain = read(file).plainText().orElseThrow();
    assertThat(plain).isEqualTo(new Outcome.PlainText("UTF-8", "", false));
  }

  @Test
  void lineEndsAndSpacesStay(@TempDir Path dir) throws IOException {
    String text = "\r\n  One\u00A0line \r\nTwo\rThree\u0000\n\n";
    Path file = Files.write(dir.resolve("a"), Samples.utf8(text + "and more words. ".repeat(20)));
    assertThat(read(file).document().text()).startsWith(text);
  }

  @Test
  void emptyAndBlankFilesFail() {
    assertThat(Reading.failure(INTAKE, "a.txt", new byte[0])).isEqualTo("is empty");
    assertThat(Reading.failure(INTAKE, "a.html", new byte[0])).isEqualTo("is empty");
    assertThat(Reading.failure(INTAKE, "a.txt", Samples.utf8(" \n "))).contains("white space");
  }

  @Test
  void fiftyMegabytes(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("big.txt");
    byte[] line = Samples.utf8("Le pr\u00E9sident a parl\u00E9 de la mer et du port hier soir.\n");
    try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(file))) {
      for (int n = 0; n < 50 << 20; n += line.length) {
        out.write(line);
      }
    }
    Outcome.Read read = read(file);
    assertThat(read.document().text().length()).isGreaterThan(45 << 20);
    assertThat(read.document().language()).isEqualTo("fr");
    assertThat(read.plainText().orElseThrow().exact()).isTrue();
  }

  @Test
  void missingFileFails(@TempDir Path dir) {
    List<Outcome> outcomes = new ArrayList<>();
    INTAKE.read(dir.resolve("none.txt"), outcomes::add);
    assertThat(outcomes).first().isInstanceOf(Outcome.Failed.class);
  }

  private Outcome.Read read(Path file) {
    List<Outcome> outcomes = new ArrayList<>();
    INTAKE.read(file, outcomes::add);
    assertThat(outcomes).hasSize(1).first().isInstanceOf(Outcome.Read.class);
    return (Outcome.Read) outcomes.get(0);
  }
}
