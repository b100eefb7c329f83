package org.mtnormalizer.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mtnormalizer.Knowledge;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;

class WordClassesTest {
  @TempDir Path dir;

  private Knowledge compile(String rows) throws IOException {
    Path file = dir.resolve("word-classes/en.tsv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, rows);
    return DictionaryCompiler.compile(dir);
  }

  @Test
  void rowsBecomeClasses() throws IOException {
    WordClasses classes =
        new WordClasses(compile("# a comment\nrights\tof who\ntails\twho\n").wordClasses());
    assertThat(classes.of("en", Kind.RIGHTS)).isEqualTo(Set.of("of", "who"));
    assertThat(classes.of("en", Kind.TAILS)).isEqualTo(Set.of("who"));
    assertThat(classes.of("en", Kind.ROLES)).isEmpty();
    assertThat(classes.of("xx", Kind.RIGHTS)).isEmpty();
  }

  @Test
  void everyWrongRowIsNamed() {
    assertThatThrownBy(
            () -> compile("nonsense\ta\nlefts\tof in of\nrights\tof\nrights\tto\ntails\twho\n"))
        .isInstanceOf(DictionaryException.class)
        .hasMessageContaining("en.tsv:1: 'nonsense' is no class")
        .hasMessageContaining("en.tsv:2: 'of' stands here twice")
        .hasMessageContaining("en.tsv:4: 'rights' has a row already")
        .hasMessageContaining("words of 'tails' are missing in 'rights': who");
  }
}
