package org.mtnormalizer.dictionary;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mtnormalizer.Knowledge;
import org.mtnormalizer.language.WordClass;
import org.mtnormalizer.names.Ending;
import org.mtnormalizer.names.GivenName;
import org.mtnormalizer.names.NameEntry;
import org.mtnormalizer.names.NameWord;
import org.mtnormalizer.names.RoleNouns;
import org.mtnormalizer.names.Spelling;
import org.mtnormalizer.stage.structure.ResiduePattern;

/**
 * Turns the reviewed folders into one compiled file, or fails with everything that is wrong. Files
 * are read in the order of their names and rows are sorted, so that the same rows give the same
 * bytes.
 */
public final class DictionaryCompiler {
  /** How the name of a table begins that leads Latin letters through another script. */
  private static final String RELAY = "relay-";

  private DictionaryCompiler() {}

  /** Run by the build: {@code DictionaryCompiler SOURCE-FOLDER TARGET-FILE}. */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1]);
    Files.createDirectories(target.getParent());
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
      KnowledgeFile.write(compile(Path.of(args[0])), out);
    }
  }

  /**
   * @throws DictionaryException naming every wrong row
   */
  public static Knowledge compile(Path folder) throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    Map<String, List<NameEntry>> names = new TreeMap<>();
    for (Path file : files(folder.resolve("names"), ".csv")) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        String name = folder.relativize(file).toString();
        names.put(name, NameTable.read(name, reader, problems));
      }
    }
    List<NameWord> words = new ArrayList<>();
    List<GivenName> given = new ArrayList<>();
    List<RoleNouns> roles = new ArrayList<>();
    for (Path file : files(folder.resolve("name-words"), ".tsv")) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        TabTable table = new TabTable(folder.relativize(file).toString(), problems);
        switch (stem(file)) {
          case "given-names" -> given.addAll(table.givenNames(reader));
          case "roles" -> roles.addAll(table.roles(reader));
          default -> words.addAll(table.nameWords(stem(file), reader));
        }
      }
    }
    RomanizationTables tables = new RomanizationTables();
    Map<Integer, List<String>> kanji = new TreeMap<>();
    List<Ending> endings = new ArrayList<>();
    for (Path file : romanization(folder.resolve("romanization"))) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        TabTable table = new TabTable(folder.relativize(file).toString(), problems);
        switch (stem(file)) {
          case "kanji" -> table.readings(reader, kanji);
          case "endings" -> endings.addAll(table.endings(reader));
          case "customs" -> table.costs(reader, false, tables);
          case "costs" -> table.costs(reader, true, tables);
          default -> {
            if (stem(file).startsWith(RELAY)) {
              table.relay(stem(file).substring(RELAY.length()), reader, tables);
            } else {
              table.letters(stem(file), reader, tables);
            }
          }
        }
      }
    }
    List<ResiduePattern> residue = new ArrayList<>();
    for (Path file : files(folder.resolve("residue"), ".tsv")) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        residue.addAll(
            new TabTable(folder.relativize(file).toString(), problems).residue(stem(file), reader));
      }
    }
    List<WordClass> classes = new ArrayList<>();
    for (Path file : files(folder.resolve("word-classes"), ".tsv")) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        String name = folder.relativize(file).toString();
        List<WordClass> read = new TabTable(name, problems).wordClasses(stem(file), reader);
        problems.addAll(DictionaryLinter.lint(name, read));
        classes.addAll(read);
      }
    }
    Map<String, Map<String, List<String>>> countryWords = new TreeMap<>();
    for (Path file : files(folder.resolve("countries"), ".tsv")) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        new TabTable(folder.relativize(file).toString(), problems)
            .countryWords(reader, countryWords);
      }
    }
    problems.addAll(DictionaryLinter.lint(names));
    if (!problems.isEmpty()) {
      throw new DictionaryException(problems);
    }
    List<NameEntry> entries = new ArrayList<>(Places.countries(countryWords));
    SyllableRomanizer syllables = new SyllableRomanizer();
    KanjiReadings misreadings = new KanjiReadings(kanji, written(names.values()));
    for (List<NameEntry> list : names.values()) {
      list.forEach(e -> entries.add(misreadings.withMisreadings(syllables.withReadings(e))));
    }
    entries.sort(Comparator.comparing(NameEntry::type).thenComparing(NameEntry::canonical));
    return new Knowledge(
        entries, words, given, roles, tables.correspondences(), endings, residue, classes);
  }

  /** All forms in which somebody's name is written, folded. */
  private static Set<String> written(Collection<List<NameEntry>> names) {
    return names.stream()
        .flatMap(List::stream)
        .flatMap(e -> e.writtenForms().stream())
        .map(Spelling::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Tables of letters first, since relays lead through them; then customs; costs overrule all. */
  private static List<Path> romanization(Path folder) throws IOException {
    List<Path> files = new ArrayList<>(files(folder, ".tsv"));
    List<String> last = List.of("customs", "costs");
    files.sort(
        Comparator.<Path>comparingInt(f -> last.indexOf(stem(f)))
            .thenComparing(f -> stem(f).startsWith(RELAY)));
    return files;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(ending))
          .sorted(Comparator.comparing(f -> f.getFileName().toString()))
          .toList();
    }
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }
}
