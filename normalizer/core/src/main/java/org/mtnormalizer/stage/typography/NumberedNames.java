package org.mtnormalizer.stage.typography;

import java.util.ArrayList;
import java.util.List;
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

  private NumberedNames() {}

  static List<Proposal> propose(Document document) {
    MarkText text = MarkText.of(document, new ArrayList<>());
    String t = text.text();
    for (int i = t.indexOf('-'); i >= 0; i = t.indexOf('-', i + 1)) {
      boolean before = text.at(i - 1) == ' ';
      boolean behind = text.at(i + 1) == ' ';
      int from = behind ? i + 2 : i + 1;
      int end = before ? i - 1 : i;
      if (before != behind && text.isDigit(from) && text.isLetter(end - 1)) {
        look(text, before ? i - 1 : i + 1, end, from);
      }
    }
    return text.out();
  }

  private static void look(MarkText text, int space, int nameEnd, int from) {
    int end = from;
    while (end - from < LONGEST_NUMBER && text.isDigit(end)) {
      end++;
    }
    String name = text.wordBefore(nameEnd);
    boolean fits =
        Character.isUpperCase(name.charAt(0))
            && !text.isDigit(end)
            && !text.isLetter(end)
            && (NUMBERED.contains(name) || isWrittenSo(text, name, from, end));
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

  private static boolean isWrittenSo(MarkText text, String name, int from, int end) {
    String joined = name + "-" + text.text().substring(from, end);
    int at = text.text().indexOf(joined);
    return at >= 0
        && !text.isLetter(at - 1)
        && !Character.isLetterOrDigit(text.at(at + joined.length()));
  }
}
