package org.mtnormalizer.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mtnormalizer.language.Lexicon;

class LanguageToolLexiconTest {
  private final Lexicon lexicon = new LanguageToolLexicon();

  @ParameterizedTest
  @CsvSource({
    "en, president presidents of the a I treaty then went isn't don’t can't president's I'm",
    "fr, président présidente le du au maire gouvernement jusqu'à l’homme qu'il tandis œuvre y",
    "es, presidente presidenta el del al acuerdo firmaron niño años dámelo obstante y o su",
    "de, Präsident der die das Haus gehen ging für über Straße Bundeskanzler all derer wird",
    "it, presidente il lo governo perché città andavano della l'uomo dell’acqua è un'altra e",
    "pt, presidente o não coração governo ministério você da do ação e à falar foi",
    "nl, president de het een regering huizen gelopen premier en zich huis was minister u",
    "pl, prezydent prezydenta rząd jest się w z był została miasto kraju i dziecko",
    "ru, президент президента правительство и в был она города ещё еще война мира это",
    "uk, президент президента уряд і в був вона міста війна це пам'ять п’ять їх"
  })
  void knowsWords(String language, String words) {
    assertThat(lexicon.knows(language)).isTrue();
    assertThat(words.split(" "))
        .allSatisfy(w -> assertThat(lexicon.contains(language, w)).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "en, putin kim teh ofthe p b président xq'm",
    "fr, poutin zyz p b presidant x'homme dela",
    "es, sánchez putin ninio p elacuerdo presidant queel",
    "de, präsident merkel putin p derdie straße1 regierungserklärung",
    "it, putin xyz b citta' presidant x'uomo delgoverno",
    "pt, putin xyz b nao acauo presidant dogoverno",
    "nl, poetin rutte xyz b hetde regeringde amersfort",
    "pl, putin xyz b rzad tusk prezydentem1 kraji",
    "ru, медведев xyz ы гарод прзидент привыт войнаа",
    "uk, путін xyz ы гарод презинт привітт війнаа"
  })
  void knowsNoOthers(String language, String words) {
    assertThat(words.split(" "))
        .allSatisfy(w -> assertThat(lexicon.contains(language, w)).isFalse());
  }

  @Test
  void aLanguageWithoutDictionaryIsNotKnown() {
    assertThat(lexicon.knows("und")).isFalse();
    assertThat(lexicon.knows("../en")).isFalse();
    assertThat(lexicon.contains("fi", "talo")).isFalse();
  }

  @Test
  void anyStringIsAWordOrNot() {
    for (String odd :
        List.of("", "'", "''", "+", "president+", "_", "?", "\ud800", "\0", "'s", "s'")) {
      for (String language : List.of("en", "de", "fr", "it", "ru")) {
        assertThat(lexicon.contains(language, odd)).as(odd).isFalse();
      }
    }
  }

  @Test
  void servesManyThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Boolean> question =
          () ->
              IntStream.range(0, 20_000)
                  .allMatch(
                      i ->
                          lexicon.contains("en", "president")
                              && !lexicon.contains("en", "putin")
                              && lexicon.contains("ru", "мира"));
      for (Future<Boolean> answer : threads.invokeAll(Collections.nCopies(8, question))) {
        assertThat(answer.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
