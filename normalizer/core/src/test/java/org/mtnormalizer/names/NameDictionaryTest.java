package org.mtnormalizer.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mtnormalizer.Knowledge;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.language.Lexicon;

class NameDictionaryTest {
  private static final Lexicon LEXICON =
      new Lexicon() {
        private static final List<String> WORDS = List.of("one", "short", "churches", "president");

        @Override
        public boolean knows(String language) {
          return language.equals("en");
        }

        @Override
        public boolean contains(String language, String word) {
          return knows(language) && WORDS.contains(word);
        }
      };

  private static NameEntry person(String canonical, String family, String country) {
    return new NameEntry(
        "person",
        "en",
        canonical,
        List.of(),
        Map.of("family", List.of(family), "country", List.of(country)));
  }

  private static final NameDictionary DICTIONARY =
      new NameDictionary(
          new Knowledge(
              List.of(
                  person("Kim Jong-un", "Kim", "KP"),
                  person("Kim Il-sung", "Kim", "KP"),
                  person("Edward Snowden", "Snowden", "US"),
                  person("Sebastian Kurz", "Kurz", "AT"),
                  person("Vladimir Putin", "Putin", "RU")),
              List.of(
                  new NameWord("ko", "Un", Map.of("en", List.of("one"))),
                  new NameWord("de", "Kurz", Map.of("en", List.of("short")))),
              List.of(),
              List.of(),
              List.of(
                  new Correspondence("ow", "ou", 0.3, Set.of()),
                  new Correspondence("v", "w", 0.2, Set.of()),
                  new Correspondence("o", "u", 0.6, Set.of())),
              List.of(new Ending("ru", "om", "", 1.1)),
              List.of(),
              List.of()),
          LEXICON);

  private static List<NameFinding> find(String text) {
    return DICTIONARY.find(Document.of("1", "en", text));
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong- un met him., Kim Jong- un, Kim Jong-un, SEPARATOR",
    "Kim Jong- one met Kim Jong-un., Kim Jong- one, Kim Jong-un, TRANSLATED_PART",
    "Kim II Sung Square, Kim II Sung, Kim Il-sung, CONFUSABLE",
    "Wladimir Putin spoke., Wladimir Putin, Vladimir Putin, ROMANIZATION",
    "Edward Snoudenom and Edward Snowden, Edward Snoudenom, Edward Snowden, INFLECTION",
    "Sebastian Short and Sebastian Kurz, Sebastian Short, Sebastian Kurz, TRANSLATED_PART",
  })
  void aDamagedNameIsRecognized(String text, String surface, String canonical, Channel channel) {
    NameFinding finding =
        find(text).stream().filter(NameFinding::damaged).findFirst().orElseThrow();
    assertThat(finding.span().of(text)).isEqualTo(surface);
    assertThat(finding.canonical()).isEqualTo(canonical);
    assertThat(finding.channel()).isEqualTo(channel);
    assertThat(finding.confidence()).isGreaterThan(0.7);
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong Nam was his half-brother.",
    "Martin Short is an actor.",
    "The short answer is one.",
    "World War II and Louis II are taught here.",
  })
  void otherNamesAndWordsAreNotTouched(String text) {
    assertThat(find(text)).noneMatch(f -> f.damaged() && f.confidence() >= 0.5 && !f.ambiguous());
  }

  @Test
  void aPossessiveIsNoPartOfTheSpan() {
    String text = "Wladimir Putin’s visit";
    assertThat(find(text))
        .singleElement()
        .satisfies(f -> assertThat(f.span().of(text)).isEqualTo("Wladimir Putin"));
  }
}
