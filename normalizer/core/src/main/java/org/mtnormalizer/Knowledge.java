package org.mtnormalizer;

import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.names.Correspondence;
import org.mtnormalizer.names.Ending;
import org.mtnormalizer.names.GivenName;
import org.mtnormalizer.names.NameEntry;
import org.mtnormalizer.names.NameWord;
import org.mtnormalizer.stage.structure.ResiduePattern;

/**
 * The reviewed data that the stages work with, as rows. Where they come from is not core's concern.
 */
public record Knowledge(
    List<NameEntry> names,
    List<NameWord> nameWords,
    List<GivenName> givenNames,
    List<Correspondence> correspondences,
    List<Ending> endings,
    List<ResiduePattern> residue,
    int addedNames) {

  public static final Knowledge NONE =
      new Knowledge(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Data that came with the program. */
  public Knowledge(
      List<NameEntry> names,
      List<NameWord> nameWords,
      List<GivenName> givenNames,
      List<Correspondence> correspondences,
      List<Ending> endings,
      List<ResiduePattern> residue) {
    this(names, nameWords, givenNames, correspondences, endings, residue, 0);
  }

  public Knowledge {
    names = List.copyOf(names);
    nameWords = List.copyOf(nameWords);
    givenNames = List.copyOf(givenNames);
    correspondences = List.copyOf(correspondences);
    endings = List.copyOf(endings);
    residue = List.copyOf(residue);
  }

  /** This and more names; a name added later is as good as one that came with the program. */
  public Knowledge withNames(List<NameEntry> more) {
    List<NameEntry> all = new ArrayList<>(names);
    all.addAll(more);
    return new Knowledge(
        all, nameWords, givenNames, correspondences, endings, residue, addedNames + more.size());
  }
}
