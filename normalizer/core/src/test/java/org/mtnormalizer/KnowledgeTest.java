package org.mtnormalizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mtnormalizer.names.NameEntry;

class KnowledgeTest {
  @Test
  void addedNameIsNotThatOfSomebodyWhoseCharactersMachinesReadSo() {
    NameEntry minister =
        new NameEntry("person", "en", "Shigeru Ishiba", List.of(), Map.of())
            .with("name:ja-Latn", List.of("Mo Ishiba"));
    NameEntry other = new NameEntry("person", "en", "Mo Ishiba", List.of(), Map.of());

    assertThat(knowing(minister).withNames(List.of(other)).names())
        .containsExactly(minister, other);
  }

  @Test
  void addedNameReplacesAnotherFormOfAPerson() {
    NameEntry minister =
        new NameEntry("person", "en", "Shigeru Ishiba", List.of("Ishiba Shigeru"), Map.of());
    NameEntry wanted = new NameEntry("person", "en", "Ishiba Shigeru", List.of(), Map.of());

    assertThat(knowing(minister).withNames(List.of(wanted)).names())
        .extracting(NameEntry::canonical)
        .containsExactly("Ishiba Shigeru");
  }

  private static Knowledge knowing(NameEntry entry) {
    return new Knowledge(
        List.of(entry),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
