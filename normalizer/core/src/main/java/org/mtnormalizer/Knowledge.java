package org.mtnormalizer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mtnormalizer.language.WordClass;
import org.mtnormalizer.names.Correspondence;
import org.mtnormalizer.names.Ending;
import org.mtnormalizer.names.GivenName;
import org.mtnormalizer.names.NameEntry;
import org.mtnormalizer.names.NameWord;
import org.mtnormalizer.names.RoleNouns;
import org.mtnormalizer.names.Spelling;
import org.mtnormalizer.stage.structure.LearnedLine;
import org.mtnormalizer.stage.structure.ResiduePattern;

/**
 * The reviewed data that the stages work with, as rows. Where they come from is not core's concern.
 */
public record Knowledge(
    List<NameEntry> names,
    List<NameWord> nameWords,
    List<GivenName> givenNames,
    List<RoleNouns> roles,
    List<Correspondence> correspondences,
    List<Ending> endings,
    List<ResiduePattern> residue,
    List<WordClass> wordClasses,
    List<LearnedLine> learnedResidue,
    int addedNames) {

  public static final Knowledge NONE =
      new Knowledge(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Data that came with the program. */
  public Knowledge(
      List<NameEntry> names,
      List<NameWord> nameWords,
      List<GivenName> givenNames,
      List<RoleNouns> roles,
      List<Correspondence> correspondences,
      List<Ending> endings,
      List<ResiduePattern> residue,
      List<WordClass> wordClasses) {
    this(
        names,
        nameWords,
        givenNames,
        roles,
        correspondences,
        endings,
        residue,
        wordClasses,
        List.of(),
        0);
  }

  public Knowledge {
    names = List.copyOf(names);
    nameWords = List.copyOf(nameWords);
    givenNames = List.copyOf(givenNames);
    roles = List.copyOf(roles);
    correspondences = List.copyOf(correspondences);
    endings = List.copyOf(endings);
    residue = List.copyOf(residue);
    wordClasses = List.copyOf(wordClasses);
    learnedResidue = List.copyOf(learnedResidue);
  }

  /** This with the furniture that was learned from articles. */
  public Knowledge withLearnedResidue(List<LearnedLine> learned) {
    return new Knowledge(
        names,
        nameWords,
        givenNames,
        roles,
        correspondences,
        endings,
        residue,
        wordClasses,
        learned,
        addedNames);
  }

  /**
   * This and more names. One that is written like some form of a person here takes that person's
   * place and facts: who adds a name says how to write it, and the other forms are to be replaced.
   */
  public Knowledge withNames(List<NameEntry> more) {
    Map<String, NameEntry> known = new HashMap<>();
    for (NameEntry e : names) {
      e.writtenForms().forEach(form -> known.putIfAbsent(Spelling.fold(form), e));
    }
    Set<NameEntry> replaced = new HashSet<>();
    List<NameEntry> added = new ArrayList<>();
    for (NameEntry e : more) {
      NameEntry same = known.get(Spelling.fold(e.canonical()));
      if (same != null
          && !Spelling.fold(same.canonical()).equals(Spelling.fold(e.canonical()))
          && same.isRewritableAs(e)) {
        replaced.add(same);
        added.add(same.rewritten(e));
      } else {
        added.add(e);
      }
    }
    Set<String> canonical = new HashSet<>();
    more.forEach(e -> canonical.add(e.canonical()));
    List<NameEntry> all = new ArrayList<>(names);
    all.removeIf(e -> replaced.contains(e) || canonical.contains(e.canonical()));
    all.addAll(added);
    return new Knowledge(
        all,
        nameWords,
        givenNames,
        roles,
        correspondences,
        endings,
        residue,
        wordClasses,
        learnedResidue,
        addedNames + more.size());
  }
}
