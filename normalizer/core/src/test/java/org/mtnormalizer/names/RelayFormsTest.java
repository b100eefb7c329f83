package org.mtnormalizer.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RelayFormsTest {
  private static final List<NameEntry> ENTRIES =
      List.of(
          person("Naomi Ackie", "GB", "ru", "Наоми Аки"),
          person("Eva Braun", "DE", "ru", "Ева Браун"),
          person("Gordon Brown", "GB", "ru", "Гордон Браун"),
          person("Queen Silvia", "SE", "ru", "королева Сильвия"),
          person("Wang Yi", "CN", "zh", "王毅"));

  private final NameIndex index = new NameIndex(ENTRIES);
  private final RelayForms forms = new RelayForms(ENTRIES, index);

  private static NameEntry person(String name, String country, String language, String form) {
    return new NameEntry(
        "person",
        "en",
        name,
        List.of(),
        Map.of("country", List.of(country), NameEntry.LOCALIZED + language, List.of(form)));
  }

  private int id(String folded) {
    return index.vocabularyId(folded);
  }

  @Test
  void lettersOfAStatedFormAreTheName() {
    assertThat(forms.candidates("aki")).containsExactly(id("ackie"));
    assertThat(forms.match("aki", id("ackie"), Set.of()).map(TokenMatch::channel))
        .contains(Channel.RELAY);
  }

  @Test
  void anotherNameIsHeardOnlyWhereTheTextComesFrom() {
    assertThat(forms.candidates("brown")).contains(id("braun"));
    assertThat(forms.match("brown", id("braun"), Set.of())).isEmpty();
    assertThat(forms.match("brown", id("braun"), Set.of("el"))).isEmpty();
    assertThat(forms.match("brown", id("braun"), Set.of("ru"))).isPresent();
  }

  @Test
  void titlesAndNamesInTheirOwnLettersAreNone() {
    assertThat(forms.candidates("koroleva")).isEmpty();
    assertThat(forms.candidates("wang")).isEmpty();
  }
}
