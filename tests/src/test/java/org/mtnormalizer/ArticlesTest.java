package org.mtnormalizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mtnormalizer.edit.Decision;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.pipeline.Result;

/**
 * Whole articles: {@code damaged/LANG-NAME.txt} becomes {@code expected/LANG-NAME.txt}; an article
 * in {@code clean} stays as it is.
 */
class ArticlesTest {

  @TestFactory
  Stream<DynamicTest> damagedArticlesAreRepaired() throws IOException {
    Path folder = Engine.TESTS.resolve("damaged");
    return articles(folder)
        .map(
            file ->
                dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      String name = file.getFileName().toString();
                      String source = Files.readString(file, StandardCharsets.UTF_8);
                      String expected =
                          Files.readString(
                              Engine.TESTS.resolve("expected").resolve(name),
                              StandardCharsets.UTF_8);
                      Result result = Engine.clean(language(file), source);
                      assertThat(result.text()).isEqualTo(expected);
                      checkPromises(file, source, result);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> cleanArticlesAreLeftAlone() throws IOException {
    return articles(Engine.TESTS.resolve("clean"))
        .map(
            file ->
                dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      String source = Files.readString(file, StandardCharsets.UTF_8);
                      Result result = Engine.clean(language(file), source);
                      String applied =
                          result
                              .ledger()
                              .decisions()
                              .filter(Decision::isApplied)
                              .map(Decision::toString)
                              .collect(Collectors.joining("\n"));
                      assertThat(result.text()).as(applied).isEqualTo(source);
                    }));
  }

  private static void checkPromises(Path file, String source, Result result) {
    assertThat(result.warnings()).isEmpty();
    assertThat(result.ledger().replay(source)).isEqualTo(result.text());
    assertThat(result.ledger().restore(result.text())).isEqualTo(source);
    Result again = Engine.clean(language(file), result.text());
    assertThat(again.ledger().applied().map(Edit::toString).toList()).as("twice is once").isEmpty();
  }

  private static Stream<Path> articles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  /** The language tag begins the file's name. */
  private static String language(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.indexOf('-'));
  }
}
