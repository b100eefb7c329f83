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
 * The number one or a dash for the mark of a long vowel in Japanese: {@code \u30C1\u4E00\u30E0}.
 * Only behind a single letter, which is no word: behind a longer word one may be counted. Not of
 * several, as between notes.
 */
final class KatakanaLength implements CharacterRule {
  private static final Pattern SINGLE =
      Pattern.compile(
          "(?<![\u30A1-\u30FC\u4E00\u2015\u2014])[\u30AB-\u30F4]([\u4E00\u2015\u2014])"
              + "(?=[\u30A1-\u30FA](?![\u2015\u2014]))");

  @Override
  public List<Edit> edits(TextAndLanguage source) {
    List<Edit> edits = new ArrayList<>();
    if (!source.language().equals("ja")) {
      return edits;
    }
    Matcher m = SINGLE.matcher(source.text());
    while (m.find()) {
      edits.add(
          Edit.replace(
              source.text(),
              new Span(m.start(1), m.end(1)),
              "\u30FC",
              new Reason(
                  "encoding.lookalike",
                  EditKind.CONFUSABLE,
                  "between letters of katakana a vowel is long",
                  0.9)));
    }
    return edits;
  }
}
