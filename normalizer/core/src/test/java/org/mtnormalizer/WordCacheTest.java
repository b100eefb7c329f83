package org.mtnormalizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordCacheTest {
  private static final class Word extends CachedWord {
    private Word(String surface) {
      super(surface);
    }
  }

  @Test
  void aWordIsFoundInATextAsItIsAlone() {
    WordCache<Word> words = new WordCache<>(8, Word::new);
    Word harbor = words.get("harbor");
    assertThat(words.get("the harbor was", 4, 10)).isSameAs(harbor);
    assertThat(words.get("the harbor was", 4, 9).surface()).isEqualTo("harbo");
  }

  @Test
  void wordsThatDoNotFitIntoANumberAreToldApart() {
    WordCache<Word> words = new WordCache<>(8, Word::new);
    for (String word : new String[] {"lighthouses", "lighthousee", "Łódź", "Łódz", ""}) {
      assertThat(words.get(word).surface()).isEqualTo(word);
    }
  }

  @Test
  void whatDoesNotFitIsMadeAgain() {
    WordCache<Word> words = new WordCache<>(1, Word::new);
    IntStream.range(0, 10_000)
        .mapToObj(i -> "word" + i % 500)
        .forEach(word -> assertThat(words.get(word).surface()).isEqualTo(word));
  }

  @Test
  void longWordsAreNotKept() {
    WordCache<Word> words = new WordCache<>(8, Word::new);
    String longer = "a".repeat(65);
    assertThat(words.get(longer)).isNotSameAs(words.get(longer));
  }
}
