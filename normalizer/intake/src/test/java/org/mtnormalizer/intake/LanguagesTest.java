package org.mtnormalizer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of a text, told by its script or its letters. */
class LanguagesTest {
  private static final Languages LANGUAGES = new Languages();

  private String of(String text) {
    return LANGUAGES.of(text, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The mayor said on Monday that the harbor would open again in the spring.",
        "fr | Le maire a dit lundi que le port ouvrirait de nouveau au printemps.",
        "de | Der Bürgermeister sagte am Montag, der Hafen werde im Frühling wieder öffnen.",
        "es | El alcalde dijo el lunes que el puerto volverá a abrir en la primavera.",
        "it | Il sindaco ha detto lunedì che il porto riaprirà in primavera.",
        "pt | O prefeito disse na segunda-feira que o porto voltará a abrir na primavera.",
        "nl | De burgemeester zei maandag dat de haven in het voorjaar weer open zou gaan.",
        "uk | Міський голова сказав у понеділок, що порт знову відкриється навесні.",
        "fa | شهردار روز دوشنبه گفت که بندر در بهار دوباره باز خواهد شد.",
        "ja | 市長は月曜日に、港は春に再び開くと述べた。",
        "zh | 市长星期一说，港口将在春天重新开放。",
        "ko | 시장은 월요일에 항구가 봄에 다시 열린다고 말했다.",
        "hi | महापौर ने सोमवार को कहा कि बंदरगाह वसंत में फिर से खुलेगा।"
      })
  void told(String language, String text) {
    assertThat(of(text)).isEqualTo(language);
  }

  @Test
  void tooLittleTellsNothing() {
    assertThat(of("")).isEqualTo("und");
    assertThat(of("Kim Jong Un")).isEqualTo("und");
    assertThat(of("12 345 678 901 234 567 890 123")).isEqualTo("und");
    assertThat(of("https://www.example.org/the/mayor/said/on/monday")).isEqualTo("und");
  }

  @Test
  void aHintIsBelievedWhereTheTextAllowsIt() {
    assertThat(LANGUAGES.of("Kim Jong Un", Optional.of("fr"))).isEqualTo("fr");
    assertThat(LANGUAGES.of("Kim Jong Un", Optional.of("ru"))).isEqualTo("und");
    String english = "The mayor said on Monday that the harbor would open again in the spring.";
    assertThat(LANGUAGES.of(english, Optional.of("fr"))).isEqualTo("en");
    assertThat(Languages.normalize("EN_us")).contains("en");
    assertThat(Languages.normalize("zh-TW")).contains("zh-Hant");
    assertThat(Languages.normalize("x")).isEmpty();
  }

  @Test
  void sameTextSameLanguage() {
    String mixed = "Le maire a dit. The mayor said it. Der Hafen ist offen. ".repeat(3);
    String first = of(mixed);
    for (int i = 0; i < 20; i++) {
      assertThat(of(mixed)).isEqualTo(first);
    }
  }
}
