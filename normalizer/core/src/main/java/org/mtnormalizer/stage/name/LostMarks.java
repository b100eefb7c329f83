package org.mtnormalizer.stage.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.names.Channel;

/**
 * People whom no dictionary knows, and who lost their marks: where {@code Magdalena Marszałek}
 * stands in a text, {@code Magdalena Marszalek} is she. Marks get lost on the way, and nobody adds
 * them.
 */
final class LostMarks {
  /** Shorter family names alone are other words. */
  private static final int SHORTEST_ALONE = 4;

  private static final double CONFIDENCE = 0.85;

  private final String text;
  private final String language;
  private final Lexicon lexicon;
  private final List<CapitalizedWord> words;

  /** By the folded pair. */
  private final Map<String, Set<Pair>> marked = new HashMap<>();

  /** By the folded word: how second words of pairs are to be written. */
  private final Map<String, Set<String>> families = new HashMap<>();

  private record Pair(String given, String family) {}

  private LostMarks(Document document, List<CapitalizedWord> words, Lexicon lexicon) {
    this.text = document.text();
    this.language = document.primaryLanguage();
    this.lexicon = lexicon;
    this.words = words;
  }

  static List<Proposal> propose(Document document, List<CapitalizedWord> words, Lexicon lexicon) {
    return lexicon.knows(document.primaryLanguage()) && isMarked(document.text())
        ? new LostMarks(document, words, lexicon).propose()
        : List.of();
  }

  private List<Proposal> propose() {
    gatherPairs();
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < words.size() && !marked.isEmpty(); i++) {
      CapitalizedWord word = words.get(i);
      right(i)
          .filter(right -> lacksMarks(word.surface(), right))
          .filter(right -> !isWord(word.surface()) && !isLowerWord(right))
          .ifPresent(right -> proposals.add(proposal(word, right)));
    }
    return proposals;
  }

  private void gatherPairs() {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).followsWord() && (isMarked(i - 1) || isMarked(i))) {
        Pair pair = new Pair(words.get(i - 1).surface(), words.get(i).surface());
        marked.computeIfAbsent(key(i - 1), k -> new HashSet<>()).add(pair);
      }
    }
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).followsWord()) {
        String family = only(i - 1).map(Pair::family).orElse(words.get(i).surface());
        families.computeIfAbsent(words.get(i).folded(), f -> new HashSet<>()).add(family);
      }
    }
  }

  /** The word with its marks, if it has lost some. Only the first letter's are lost by custom. */
  private Optional<String> right(int i) {
    if (isMarked(i)) {
      return Optional.empty();
    }
    boolean leads = i + 1 < words.size() && words.get(i + 1).followsWord();
    if (leads && only(i).isPresent()) {
      return only(i).map(Pair::given);
    }
    if (words.get(i).followsWord()) {
      return only(i - 1).map(Pair::family);
    }
    Set<String> family = families.getOrDefault(words.get(i).folded(), Set.of());
    return !leads && words.get(i).folded().length() >= SHORTEST_ALONE && family.size() == 1
        ? Optional.of(family.iterator().next())
        : Optional.empty();
  }

  /**
   * Whether marks are all that differs, and not of the first letter alone, which custom leaves out
   * on capitals, nor of the last alone, which may be an ending.
   */
  private static boolean lacksMarks(String surface, String right) {
    int last = surface.length() - 1;
    return right.length() == surface.length()
        && !right.substring(1).equals(surface.substring(1))
        && !right.substring(0, last).equals(surface.substring(0, last))
        && right.substring(1).equals(right.substring(1).toLowerCase(Locale.ROOT))
            == surface.substring(1).equals(surface.substring(1).toLowerCase(Locale.ROOT));
  }

  private boolean isWord(String surface) {
    return lexicon.contains(language, surface) || isLowerWord(surface);
  }

  private boolean isLowerWord(String surface) {
    return lexicon.contains(language, surface.toLowerCase(Locale.ROOT));
  }

  /** How the text writes the pair with marks, if it does and in one way. */
  private Optional<Pair> only(int given) {
    Set<Pair> ways = marked.getOrDefault(key(given), Set.of());
    return ways.size() == 1 ? Optional.of(ways.iterator().next()) : Optional.empty();
  }

  private String key(int given) {
    return words.get(given).folded() + " " + words.get(given + 1).folded();
  }

  private boolean isMarked(int i) {
    return isMarked(words.get(i).surface());
  }

  /** Whether there is a Latin letter with marks. */
  private static boolean isMarked(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u00C0' && (c <= '\u024F' || c >= '\u1E00' && c <= '\u1EFF')) {
        return true;
      }
    }
    return false;
  }

  private Proposal proposal(CapitalizedWord word, String right) {
    return Proposal.of(
        Edit.replace(
            text,
            word.span(),
            right,
            new Reason(
                "name." + Channel.DIACRITICS.id(),
                EditKind.NAME,
                "“" + right + "” elsewhere in the text",
                CONFIDENCE)));
  }
}
