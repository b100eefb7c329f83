package org.mtnormalizer.stage.typography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;

/**
 * A name that a hyphen joins to its number: {@code Covid -19}, {@code MiG- 31} where the text also
 * has {@code MiG-31}. Elsewhere the hyphen may be a dash or a minus.
 */
final class NumberedNames {
  private static final Set<String> NUMBERED = Set.of("Covid", "COVID", "CoViD", "CoV");

  private static final int LONGEST_NUMBER = 4;

  private final MarkText text;

  /** Names with their numbers, as far as they were looked for in the text. */
  private final Map<String, Boolean> written = new HashMap<>();

  private NumberedNames(MarkText text) {
    this.text = text;
  }

  static List<Proposal> propose(Document document) {
    return new NumberedNames(MarkText.of(document, new ArrayList<>())).propose();
  }

  private List<Proposal> propose() {
    String t = text.text();
    for (int i = t.indexOf('-'); i >= 0; i = t.indexOf('-', i + 1)) {
      boolean before = text.at(i - 1) == ' ';
      boolean behind = text.at(i + 1) == ' ';
      int from = behind ? i + 2 : i + 1;
      int end = before ? i - 1 : i;
      if (before != behind && text.isDigit(from) && text.isLetter(end - 1)) {
        look(before ? i - 1 : i + 1, end, from);
      }
    }
    return text.out();
  }

  private void look(int space, int nameEnd, int from) {
    int end = from;
    while (end - from < LONGEST_NUMBER && text.isDigit(end)) {
      end++;
    }
    String name = text.wordBefore(nameEnd);
    boolean fits =
        Character.isUpperCase(name.charAt(0))
            && !text.isDigit(end)
            && !text.isLetter(end)
            && (NUMBERED.contains(name)
                || written.computeIfAbsent(
                    name + "-" + text.text().substring(from, end), this::isWritten));
    if (fits) {
      text.delete(
          space,
          space + 1,
          "hyphen.spaced",
          EditKind.HYPHEN,
          "the name and its number are one word",
          0.85);
    }
  }

  private boolean isWritten(String joined) {
    int at = text.text().indexOf(joined);
    return at >= 0
        && !text.isLetter(at - 1)
        && !Character.isLetterOrDigit(text.at(at + joined.length()));
  }
}
