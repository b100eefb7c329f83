package org.mtnormalizer.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mtnormalizer.Knowledge;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.language.WordClass;
import org.mtnormalizer.language.WordClass.Kind;

class TranslatedNamesTest {
  private static NameEntry paper(String canonical, String country, String... meanings) {
    return new NameEntry(
        "organization",
        "en",
        canonical,
        List.of(),
        Map.of(
            "country",
            List.of(country),
            "kind",
            List.of("media"),
            NameEntry.MEANS + "en",
            List.of(meanings)));
  }

  private static NameEntry country(String name, String code) {
    return new NameEntry(
        "place",
        "en",
        name,
        List.of(),
        Map.of(
            "country",
            List.of(code),
            "kind",
            List.of("country"),
            NameEntry.TOLD + "en",
            List.of(name)));
  }

  private static final NameDictionary DICTIONARY =
      new NameDictionary(
          new Knowledge(
              List.of(
                  paper("Nordlicht Zeitung", "DE", "Northern Light Newspaper"),
                  paper("Il Corriere", "IT", "The Courier"),
                  paper("Saat", "TR", "The Hour", "Clock"),
                  country("Germany", "DE"),
                  country("Turkey", "TR")),
              List.of(),
              List.of(),
              List.of(new RoleNouns("media", Map.of("en", List.of("newspaper", "magazine")))),
              List.of(),
              List.of(),
              List.of(),
              List.of(
                  new WordClass("en", Kind.ARTICLES, Set.of("the", "a")),
                  new WordClass("en", Kind.GENITIVES, Set.of("of")),
                  new WordClass("en", Kind.VERBS, Set.of("was")),
                  new WordClass("en", Kind.PAPERS, Set.of("hour")))),
          Lexicon.EMPTY);

  private static List<NameFinding> repaired(String text) {
    return DICTIONARY.find(Document.of("1", "en", text)).stream()
        .filter(f -> f.damaged() && f.objection().isEmpty())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "In Germany the newspaper Northern Light Newspaper was sold., Northern Light Newspaper",
    "In Germany the magazine Newspaper of the Northern Light was sold.,"
        + " Newspaper of the Northern Light",
    "Nordlicht Zeitung was sold in spring and in summer Northern Light Newspaper was bought., "
        + "Northern Light Newspaper",
  })
  void wordsThatMeanTheNameAreIt(String text, String phrase) {
    assertThat(repaired(text))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.span().of(text)).isEqualTo(phrase);
              assertThat(f.canonical()).isEqualTo("Nordlicht Zeitung");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The newspaper Northern Light Newspaper was sold.", // nobody speaks of its country
        "In Germany the Northern Light Newspaper was sold.", // neither noun nor the right name
        "In Turkey the newspaper The Hour was sold.", // the language has papers of that name
        "In Turkey the newspaper Clock was sold.", // one word, and nothing is damaged
        "In Germany the newspaper Northern Light Newspaper Group was sold.",
        "Nordlicht Zeitung (Northern Light Newspaper) was sold.",
      })
  void othersStay(String text) {
    assertThat(repaired(text)).isEmpty();
  }
}
