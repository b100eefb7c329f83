package org.mtnormalizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {
  private static final Predicate<String> EVEN = w -> w.length() % 2 == 0;

  @Test
  void answersAsItsPredicateWhateverTheWord() {
    AnswerCache cache = new AnswerCache(16, EVEN);
    List<String> words =
        new ArrayList<>(List.of("", "a", "it", "Straße", "абв", "\u0000", "x\u0000"));
    IntStream.range(0, 5000).mapToObj(i -> Integer.toString(i * 7919, 36)).forEach(words::add);
    IntStream.range(0, 100).mapToObj("w"::repeat).forEach(words::add);
    for (int round = 0; round < 3; round++) {
      for (String word : words) {
        assertEquals(EVEN.test(word), cache.get(word), word);
      }
    }
  }

  @Test
  void asksOnceForAWordThatComesAgain() {
    AtomicInteger asked = new AtomicInteger();
    AnswerCache cache = new AnswerCache(1000, w -> asked.incrementAndGet() > 0);
    for (int i = 0; i < 100; i++) {
      assertTrue(cache.get("harbor"));
      assertTrue(cache.get("lighthouses of the north"));
    }
    assertEquals(2, asked.get());
  }

  @Test
  void threadsGetTheSameAnswers() {
    AnswerCache cache = new AnswerCache(8, EVEN);
    assertTrue(
        IntStream.range(0, 200_000)
            .parallel()
            .mapToObj(i -> Integer.toString(i % 997, 3))
            .allMatch(w -> cache.get(w) == EVEN.test(w)));
  }
}
