package org.mtnormalizer.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The rule files that come with the program, {@code LANG/AREA.xml}. A jar cannot list its folders,
 * so the build writes the list; no language is named in code.
 */
public final class RuleIndex {
  private static final String LIST = "index.txt";
  private static final String XML = ".xml";

  private final Map<String, List<String>> names = new TreeMap<>();
  private final FalseAlarms falseAlarms;

  private RuleIndex(List<String> files, FalseAlarms falseAlarms) {
    this.falseAlarms = falseAlarms;
    for (String file : files) {
      String language = file.substring(0, file.indexOf('/'));
      names.computeIfAbsent(language, l -> new ArrayList<>()).add(file);
    }
  }

  static RuleIndex ofProgram() {
    return new RuleIndex(
        text(LIST).lines().toList(), FalseAlarms.read(FalseAlarms.FILE, text(FalseAlarms.FILE)));
  }

  FalseAlarms falseAlarms() {
    return falseAlarms;
  }

  List<String> languages() {
    return List.copyOf(names.keySet());
  }

  /**
   * The files of a language, read; none if it has none. Rules with too many false alarms only
   * suggest, whatever they say of themselves.
   */
  List<RuleFile> read(String language) {
    return names.getOrDefault(language, List.of()).stream()
        .map(name -> falseAlarms.heeded(RuleFileReader.read(name, bytes(name))))
        .toList();
  }

  private static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = RuleIndex.class.getResourceAsStream("rules/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the rule file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Part of the build: lists the rule files below a folder into another one, and beside them those
   * that are copied from LanguageTool.
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path target = Path.of(args[1]);
    List<String> files = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.filter(f -> f.toString().endsWith(XML))
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .forEach(files::add);
    }
    for (String file : files) {
      if (file.indexOf('/') < 0) {
        throw new IllegalArgumentException("a rule file stands in its language's folder: " + file);
      }
    }
    files.addAll(BorrowedRules.write(folder.resolve(BorrowedRules.LIST), target));
    Files.writeString(target.resolve(LIST), String.join("\n", files) + "\n");
  }
}
