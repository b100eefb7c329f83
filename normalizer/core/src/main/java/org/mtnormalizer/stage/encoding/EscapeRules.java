package org.mtnormalizer.stage.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Reason;

/**
 * Characters that stayed as a program writes them: {@code It\\u2019s}. Only letters and marks
 * beyond ASCII that touch a word: one that stands alone is spoken of.
 */
final class EscapeRules implements CharacterRule {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

  @Override
  public List<Edit> edits(TextAndLanguage source) {
    String text = source.text();
    if (text.indexOf('\\') < 0) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    Matcher m = ESCAPE.matcher(text);
    while (m.find()) {
      char c = (char) Integer.parseInt(m.group(1), 16);
      if (c >= 0xA0
          && !Character.isSurrogate(c)
          && Character.isDefined(c)
          && touchesWord(text, m.start(), m.end())) {
        edits.add(
            Edit.replace(
                text,
                new Span(m.start(), m.end()),
                String.valueOf(c),
                new Reason(
                    "encoding.entity",
                    EditKind.ENTITY,
                    "a character as a program writes it",
                    0.9)));
      }
    }
    return edits;
  }

  /** Whether a letter, or another escape that could be one, stands right beside. */
  private static boolean touchesWord(String text, int start, int end) {
    boolean before = start > 0 && Character.isLetter(text.charAt(start - 1));
    return before
        || end < text.length()
            && (Character.isLetter(text.charAt(end)) || text.startsWith("\\u", end));
  }
}
