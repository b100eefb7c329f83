package org.mtnormalizer.dictionary;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.mtnormalizer.Knowledge;
import org.mtnormalizer.language.WordClass;
import org.mtnormalizer.names.Correspondence;
import org.mtnormalizer.names.Correspondence.Press;
import org.mtnormalizer.names.Ending;
import org.mtnormalizer.names.GivenName;
import org.mtnormalizer.names.NameEntry;
import org.mtnormalizer.names.NameWord;
import org.mtnormalizer.names.RoleNouns;
import org.mtnormalizer.stage.structure.ResiduePattern;

/**
 * The compiled form of the dictionaries: the checked rows, in one file, the same bytes each time.
 * First every distinct string once, then the rows as numbers of strings: it is read at each start
 * of the program, and most strings are tags and keys that come back.
 */
final class KnowledgeFile {
  /** Changes whenever the layout does, so that an old file is refused instead of misread. */
  private static final int VERSION = 0x4D544E05;

  private KnowledgeFile() {}

  static void write(Knowledge knowledge, DataOutputStream out) throws IOException {
    Writer rows = new Writer();
    rows.number(knowledge.names().size());
    for (NameEntry e : knowledge.names()) {
      rows.string(e.type());
      rows.string(e.language());
      rows.string(e.canonical());
      rows.list(e.aliases());
      rows.map(e.facts());
    }
    rows.number(knowledge.nameWords().size());
    for (NameWord w : knowledge.nameWords()) {
      rows.string(w.language());
      rows.string(w.word());
      rows.map(w.translations());
    }
    rows.number(knowledge.givenNames().size());
    for (GivenName g : knowledge.givenNames()) {
      rows.map(g.forms());
    }
    rows.number(knowledge.roles().size());
    for (RoleNouns r : knowledge.roles()) {
      rows.string(r.role());
      rows.map(r.nouns());
    }
    rows.number(knowledge.correspondences().size());
    for (Correspondence c : knowledge.correspondences()) {
      rows.string(c.one());
      rows.string(c.other());
      rows.cost(c.cost());
      rows.list(c.routes().stream().sorted().toList());
      rows.list(presses(c.presses(), Press::source));
      rows.list(presses(c.presses(), Press::language));
      rows.number(c.isRelay() ? 1 : 0);
    }
    rows.number(knowledge.endings().size());
    for (Ending e : knowledge.endings()) {
      rows.string(e.language());
      rows.string(e.ending());
      rows.string(e.replaces());
      rows.cost(e.cost());
    }
    rows.number(knowledge.residue().size());
    for (ResiduePattern r : knowledge.residue()) {
      rows.string(r.language());
      rows.string(r.where().name());
      rows.string(r.kind());
      rows.string(r.pattern());
    }
    rows.number(knowledge.wordClasses().size());
    for (WordClass c : knowledge.wordClasses()) {
      rows.string(c.language());
      rows.string(c.kind().name());
      rows.list(c.words().stream().sorted().toList());
    }
    out.writeInt(VERSION);
    rows.writeTo(out);
  }

  static Knowledge read(byte[] file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(file);
    if (in.getInt() != VERSION) {
      throw new IOException(
          "the compiled dictionary is of another version; build the project again");
    }
    Reader rows = new Reader(in);
    List<NameEntry> names = new ArrayList<>();
    for (int n = rows.number(); n > 0; n--) {
      names.add(
          new NameEntry(rows.string(), rows.string(), rows.string(), rows.list(), rows.map()));
    }
    List<NameWord> words = new ArrayList<>();
    for (int n = rows.number(); n > 0; n--) {
      words.add(new NameWord(rows.string(), rows.string(), rows.map()));
    }
    List<GivenName> given = new ArrayList<>();
    for (int n = rows.number(); n > 0; n--) {
      given.add(new GivenName(rows.map()));
    }
    List<RoleNouns> roles = new ArrayList<>();
    for (int n = rows.number(); n > 0; n--) {
      roles.add(new RoleNouns(rows.string(), rows.map()));
    }
    List<Correspondence> correspondences = new ArrayList<>();
    for (int n = rows.number(); n > 0; n--) {
      correspondences.add(
          new Correspondence(
              rows.string(),
              rows.string(),
              rows.cost(),
              Set.copyOf(rows.list()),
              presses(rows.list(), rows.list()),
              rows.number() == 1));
    }
    List<Ending> endings = new ArrayList<>();
    for (int n = rows.number(); n > 0; n--) {
      endings.add(new Ending(rows.string(), rows.string(), rows.string(), rows.cost()));
    }
    List<ResiduePattern> residue = new ArrayList<>();
    for (int n = rows.number(); n > 0; n--) {
      residue.add(
          new ResiduePattern(
              rows.string(),
              ResiduePattern.Where.valueOf(rows.string()),
              rows.string(),
              rows.string()));
    }
    List<WordClass> classes = new ArrayList<>();
    for (int n = rows.number(); n > 0; n--) {
      classes.add(
          new WordClass(
              rows.string(), WordClass.Kind.valueOf(rows.string()), Set.copyOf(rows.list())));
    }
    return new Knowledge(names, words, given, roles, correspondences, endings, residue, classes);
  }

  /** Gathers rows, and their strings by the numbers under which they stand there. */
  private static final class Writer {
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream rows = new DataOutputStream(bytes);

    void number(int number) throws IOException {
      rows.writeInt(number);
    }

    void cost(double cost) throws IOException {
      rows.writeDouble(cost);
    }

    void string(String string) throws IOException {
      Integer known = strings.putIfAbsent(string, strings.size());
      rows.writeInt(known == null ? strings.size() - 1 : known);
    }

    void list(List<String> list) throws IOException {
      rows.writeInt(list.size());
      for (String s : list) {
        string(s);
      }
    }

    void map(Map<String, List<String>> map) throws IOException {
      rows.writeInt(map.size());
      for (Map.Entry<String, List<String>> e : new TreeMap<>(map).entrySet()) {
        string(e.getKey());
        list(e.getValue());
      }
    }

    void writeTo(DataOutputStream out) throws IOException {
      out.writeInt(strings.size());
      for (String s : strings.keySet()) {
        byte[] utf8 = s.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
      }
      bytes.writeTo(out);
    }
  }

  private static final class Reader {
    private final ByteBuffer in;
    private final String[] strings;

    Reader(ByteBuffer in) {
      this.in = in;
      this.strings = new String[in.getInt()];
      for (int i = 0; i < strings.length; i++) {
        int length = in.getInt();
        strings[i] = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
      }
    }

    int number() {
      return in.getInt();
    }

    double cost() {
      return in.getDouble();
    }

    String string() {
      return strings[in.getInt()];
    }

    List<String> list() {
      String[] list = new String[in.getInt()];
      for (int i = 0; i < list.length; i++) {
        list[i] = string();
      }
      return List.of(list);
    }

    Map<String, List<String>> map() {
      Map<String, List<String>> map = new HashMap<>();
      for (int n = in.getInt(); n > 0; n--) {
        map.put(string(), list());
      }
      return map;
    }
  }

  private static List<String> presses(Set<Press> presses, Function<Press, String> which) {
    return presses.stream()
        .sorted(Comparator.comparing(Press::source).thenComparing(Press::language))
        .map(which)
        .toList();
  }

  private static Set<Press> presses(List<String> sources, List<String> languages) {
    Set<Press> presses = new HashSet<>();
    for (int i = 0; i < sources.size(); i++) {
      presses.add(new Press(sources.get(i), languages.get(i)));
    }
    return presses;
  }
}
