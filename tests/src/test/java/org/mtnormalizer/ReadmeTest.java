package org.mtnormalizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program does. */
class ReadmeTest {

  @Test
  void theExampleIsTrue() throws IOException {
    List<String> lines = Files.readAllLines(Engine.TESTS.resolveSibling("README.md"));
    assertThat(Engine.clean("en", shown(lines, "before  ")).text())
        .isEqualTo(shown(lines, "after   "));
  }

  private static String shown(List<String> lines, String label) {
    int at = 0;
    while (!lines.get(at).startsWith(label)) {
      at++;
    }
    return lines.get(at).substring(label.length()) + "\n" + lines.get(at + 1).strip();
  }
}
