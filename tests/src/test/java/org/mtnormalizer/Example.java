package org.mtnormalizer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One fenced block of the manual.
 *
 * @param heading the rule id under whose heading it stands; empty before the first
 * @param applied rules that must be among the applied
 */
record Example(
    String file,
    String heading,
    int line,
    String language,
    String input,
    String expected,
    List<String> applied,
    List<String> refused,
    List<String> suggested) {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-Fa-f]{1,6})}");

  boolean isUnchanged() {
    return input.equals(expected);
  }

  static List<Example> of(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<Example> examples = new ArrayList<>();
    String heading = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("## ")) {
        heading = line.substring(3).strip().replace("`", "");
      } else if (line.startsWith("```example ")) {
        int end = i + 1;
        while (!lines.get(end).equals("```")) {
          end++;
        }
        examples.add(
            block(
                file.getFileName().toString(),
                heading,
                i + 1,
                line.substring("```example ".length()).strip(),
                lines.subList(i + 1, end)));
        i = end;
      }
    }
    return examples;
  }

  private static Example block(
      String file, String heading, int line, String language, List<String> body) {
    List<String> input = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    List<String> applied = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    List<String> suggested = new ArrayList<>();
    boolean after = false;
    boolean unchanged = false;
    for (String s : body) {
      if (!after && s.equals("=>")) {
        after = true;
      } else if (!after && s.equals("=> unchanged")) {
        after = true;
        unchanged = true;
      } else if (!after) {
        input.add(s);
      } else if (s.startsWith("-- refused ")) {
        refused.add(word(s, 2));
      } else if (s.startsWith("-- suggested ")) {
        suggested.add(word(s, 2));
      } else if (s.startsWith("-- ")) {
        applied.add(word(s, 1));
      } else {
        expected.add(s);
      }
    }
    if (!after) {
      throw new IllegalStateException(file + ":" + line + ": the block has no =>");
    }
    String in = unescape(String.join("\n", input));
    String out = unchanged ? in : unescape(String.join("\n", expected));
    return new Example(file, heading, line, language, in, out, applied, refused, suggested);
  }

  private static String word(String line, int index) {
    return line.split("\\s+")[index];
  }

  private static String unescape(String text) {
    Matcher m = ESCAPE.matcher(text);
    return m.replaceAll(
        r -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(r.group(1), 16))));
  }
}
