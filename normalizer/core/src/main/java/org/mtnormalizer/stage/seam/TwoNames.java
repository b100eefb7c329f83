package org.mtnormalizer.stage.seam;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.names.NameDictionary;
import org.mtnormalizer.names.NameFinding;

/** Parts two names that lost the space between them: {@code RanieriKoleosho}. */
final class TwoNames {
  private static final double MIN_FINDING = 0.7;

  private final Document document;
  private final SeamText text;
  private final NameDictionary names;
  private final Lexicon lexicon;
  private final String language;

  /** Where two names of the dictionary touch; sought for at the first need. */
  private Optional<Set<Integer>> nameEdges = Optional.empty();

  TwoNames(Document document, SeamText text, NameDictionary names, Lexicon lexicon) {
    this.document = document;
    this.text = text;
    this.names = names;
    this.lexicon = lexicon;
    this.language = text.language();
  }

  private boolean isWord(String word) {
    return lexicon.contains(language, word)
        || lexicon.contains(language, word.toLowerCase(Locale.ROOT));
  }

  void propose(int i, int inner, List<Proposal> proposals) {
    String word = text.word(i);
    String left = word.substring(0, inner);
    String right = word.substring(inner);
    if (inner < GluedWords.MIN_NAME || right.length() < GluedWords.MIN_NAME) {
      return;
    }
    int place = text.start(i) + inner;
    boolean leftToken = names.isNameToken(left);
    boolean rightToken = names.isNameToken(right);
    boolean tokens = leftToken && rightToken;
    boolean apart = text.count(left) > 0 && text.count(right) > 0;
    // a mark that is written so has ordinary words in it, or stands more than once
    boolean ordinary = isWord(left) && isWord(right) || !tokens && text.count(word) > 1;
    if (ordinary && !text.isMarkupEdge(place) || names.isNameToken(word) || isWord(word)) {
      return;
    }
    if ((tokens || apart) && !isWrittenSo(word)
        || (leftToken || rightToken) && isBetweenFindings(place)) {
      Reason reason =
          new Reason(
              "seam.glued-name",
              EditKind.SEAM,
              "both halves are names of their own",
              tokens && apart ? 0.9 : 0.8);
      proposals.add(Proposal.of(Edit.insert(place, " ", reason)));
    }
  }

  /** Whether a known name, damaged or not, ends at a place and another begins there. */
  private boolean isBetweenFindings(int place) {
    if (nameEdges.isEmpty()) {
      Set<Integer> starts = new HashSet<>();
      Set<Integer> edges = new HashSet<>();
      List<NameFinding> findings =
          names.find(document).stream()
              .filter(f -> f.objection().isEmpty() && f.confidence() > MIN_FINDING)
              .toList();
      findings.forEach(f -> starts.add(f.span().start()));
      findings.stream().map(f -> f.span().end()).filter(starts::contains).forEach(edges::add);
      nameEdges = Optional.of(edges);
    }
    return nameEdges.get().contains(place);
  }

  /** Whether a name of the dictionary has the inner capital itself. */
  private boolean isWrittenSo(String word) {
    return names.find(Document.of("", language, word)).stream()
        .anyMatch(f -> f.span().length() == word.length());
  }
}
