package org.mtnormalizer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PatternAtPlacesTest {
  private static final String TEXT = "Anna\nÉva, \uD801\uDC00b and bOb: Zoë-Ada";

  @Test
  void findsWhatTheMatcherFinds() {
    Pattern names =
        Pattern.compile("(?<![\\p{L}-])\\p{Lu}\\p{L}+(?!:)|^\\p{Lu}", Pattern.MULTILINE);
    PatternAtPlaces atCapitals =
        new PatternAtPlaces(
            names,
            c -> Character.isUpperCase(c) || Character.isHighSurrogate((char) c),
            (text, at) -> at == 0 || text.charAt(at - 1) != '-');

    assertThat(atCapitals.findAll(TEXT).stream().map(MatchResult::start).toList())
        .isEqualTo(names.matcher(TEXT).results().map(MatchResult::start).toList())
        .hasSize(4);
  }

  @Test
  void matchesDoNotOverlap() {
    PatternAtPlaces pairs = new PatternAtPlaces(Pattern.compile("aa"), c -> c == 'a');

    assertThat(pairs.findAll("aaaaa").stream().map(MatchResult::start).toList())
        .isEqualTo(List.of(0, 2));
  }
}
