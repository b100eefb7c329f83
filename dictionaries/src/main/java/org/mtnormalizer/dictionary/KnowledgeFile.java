package org.mtnormalizer.dictionary;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mtnormalizer.Knowledge;
import org.mtnormalizer.language.WordClass;
import org.mtnormalizer.names.Correspondence;
import org.mtnormalizer.names.Ending;
import org.mtnormalizer.names.GivenName;
import org.mtnormalizer.names.NameEntry;
import org.mtnormalizer.names.NameWord;
import org.mtnormalizer.stage.structure.ResiduePattern;

/**
 * The compiled form of the dictionaries: the checked rows, in one file, the same bytes each time.
 */
final class KnowledgeFile {
  /** Changes whenever the layout does, so that an old file is refused instead of misread. */
  private static final int VERSION = 0x4D544E02;

  private KnowledgeFile() {}

  static void write(Knowledge knowledge, DataOutputStream out) throws IOException {
    out.writeInt(VERSION);
    out.writeInt(knowledge.names().size());
    for (NameEntry e : knowledge.names()) {
      out.writeUTF(e.type());
      out.writeUTF(e.language());
      out.writeUTF(e.canonical());
      writeList(out, e.aliases());
      writeMap(out, e.facts());
    }
    out.writeInt(knowledge.nameWords().size());
    for (NameWord w : knowledge.nameWords()) {
      out.writeUTF(w.language());
      out.writeUTF(w.word());
      writeMap(out, w.translations());
    }
    out.writeInt(knowledge.givenNames().size());
    for (GivenName g : knowledge.givenNames()) {
      writeMap(out, g.forms());
    }
    out.writeInt(knowledge.correspondences().size());
    for (Correspondence c : knowledge.correspondences()) {
      out.writeUTF(c.one());
      out.writeUTF(c.other());
      out.writeDouble(c.cost());
      writeList(out, c.routes().stream().sorted().toList());
    }
    out.writeInt(knowledge.endings().size());
    for (Ending e : knowledge.endings()) {
      out.writeUTF(e.language());
      out.writeUTF(e.ending());
      out.writeUTF(e.replaces());
      out.writeDouble(e.cost());
    }
    out.writeInt(knowledge.residue().size());
    for (ResiduePattern r : knowledge.residue()) {
      out.writeUTF(r.language());
      out.writeUTF(r.where().name());
      out.writeUTF(r.kind());
      out.writeUTF(r.pattern());
    }
    out.writeInt(knowledge.wordClasses().size());
    for (WordClass c : knowledge.wordClasses()) {
      out.writeUTF(c.language());
      out.writeUTF(c.kind().name());
      writeList(out, c.words().stream().sorted().toList());
    }
  }

  static Knowledge read(DataInputStream in) throws IOException {
    if (in.readInt() != VERSION) {
      throw new IOException(
          "the compiled dictionary is of another version; build the project again");
    }
    List<NameEntry> names = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      names.add(new NameEntry(in.readUTF(), in.readUTF(), in.readUTF(), readList(in), readMap(in)));
    }
    List<NameWord> words = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      words.add(new NameWord(in.readUTF(), in.readUTF(), readMap(in)));
    }
    List<GivenName> given = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      given.add(new GivenName(readMap(in)));
    }
    List<Correspondence> correspondences = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      correspondences.add(
          new Correspondence(
              in.readUTF(), in.readUTF(), in.readDouble(), Set.copyOf(readList(in))));
    }
    List<Ending> endings = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      endings.add(new Ending(in.readUTF(), in.readUTF(), in.readUTF(), in.readDouble()));
    }
    List<ResiduePattern> residue = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      residue.add(
          new ResiduePattern(
              in.readUTF(),
              ResiduePattern.Where.valueOf(in.readUTF()),
              in.readUTF(),
              in.readUTF()));
    }
    List<WordClass> classes = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      classes.add(
          new WordClass(
              in.readUTF(), WordClass.Kind.valueOf(in.readUTF()), Set.copyOf(readList(in))));
    }
    return new Knowledge(names, words, given, correspondences, endings, residue, classes);
  }

  private static void writeList(DataOutputStream out, List<String> list) throws IOException {
    out.writeInt(list.size());
    for (String s : list) {
      out.writeUTF(s);
    }
  }

  private static List<String> readList(DataInputStream in) throws IOException {
    List<String> list = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      list.add(in.readUTF());
    }
    return list;
  }

  private static void writeMap(DataOutputStream out, Map<String, List<String>> map)
      throws IOException {
    out.writeInt(map.size());
    for (Map.Entry<String, List<String>> e : new TreeMap<>(map).entrySet()) {
      out.writeUTF(e.getKey());
      writeList(out, e.getValue());
    }
  }

  private static Map<String, List<String>> readMap(DataInputStream in) throws IOException {
    Map<String, List<String>> map = new TreeMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      map.put(in.readUTF(), readList(in));
    }
    return map;
  }
}
