package org.mtnormalizer.stage.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.names.Channel;
import org.mtnormalizer.names.NameDictionary;

/**
 * People whom no dictionary knows, and whose case ending a translator carried over: where {@code
 * Galina Ptushkova} stands in a text, {@code Galina Ptushkovoy} is she. The given name may be a
 * genitive, too ({@code Zbigniewa Krupińskiego}), but not alone: {@code Jana} is not {@code Jan}.
 */
final class KeptEnding {
  /** Shorter stems are shared by different families. */
  private static final int SHORTEST = 5;

  /** More names of one stem are a list of people. */
  private static final int MOST_WAYS = 20;

  private static final double CONFIDENCE = 0.85;

  private final Document document;
  private final List<CapitalizedWord> words;
  private final NameDictionary dictionary;

  private record Pair(CapitalizedWord given, CapitalizedWord family) {
    String text() {
      return given.surface() + " " + family.surface();
    }

    /** What the two share with their inflected forms. */
    String stem() {
      return given.folded().substring(0, 2) + family.folded().substring(0, SHORTEST - 1);
    }
  }

  KeptEnding(Document document, List<CapitalizedWord> words, NameDictionary dictionary) {
    this.document = document;
    this.words = words;
    this.dictionary = dictionary;
  }

  List<Proposal> propose() {
    Map<String, List<Pair>> byStem = new HashMap<>();
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).followsWord() && words.get(i).folded().length() >= SHORTEST) {
        Pair pair = new Pair(words.get(i - 1), words.get(i));
        byStem.computeIfAbsent(pair.stem(), s -> new ArrayList<>()).add(pair);
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    for (List<Pair> alike : byStem.values()) {
      Map<String, Pair> ways = new LinkedHashMap<>();
      alike.forEach(pair -> ways.putIfAbsent(pair.text(), pair));
      if (ways.size() > 1 && ways.size() <= MOST_WAYS) {
        Map<String, String> bases = bases(ways.values());
        alike.stream()
            .filter(pair -> bases.containsKey(pair.text()))
            .forEach(pair -> proposals.add(proposal(pair, bases.get(pair.text()))));
      }
    }
    return proposals;
  }

  /** The uninflected name of each inflected one that has only one. */
  private Map<String, String> bases(Collection<Pair> ways) {
    Map<String, String> bases = new HashMap<>();
    for (Pair pair : ways) {
      List<Pair> found = ways.stream().filter(base -> isInflected(base, pair)).toList();
      if (found.size() == 1) {
        bases.put(pair.text(), found.get(0).text());
      }
    }
    return bases;
  }

  private Proposal proposal(Pair pair, String base) {
    Span span = new Span(pair.given().span().start(), pair.family().span().end());
    return Proposal.of(
        Edit.replace(
            document.text(),
            span,
            base,
            new Reason(
                "name." + Channel.INFLECTION.id(),
                EditKind.NAME,
                "“" + base + "” elsewhere in the text",
                CONFIDENCE)));
  }

  private boolean isInflected(Pair base, Pair pair) {
    String given = pair.given().folded();
    return (given.equals(base.given().folded()) || given.equals(base.given().folded() + "a"))
        && dictionary.isInflectedAbroad(
            base.family().surface(), pair.family().surface(), document.primaryLanguage());
  }
}
