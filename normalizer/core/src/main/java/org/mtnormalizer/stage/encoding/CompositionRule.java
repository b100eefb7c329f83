package org.mtnormalizer.stage.encoding;

import com.ibm.icu.text.Normalizer2;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Reason;

/** Letters and their marks as one character where Unicode has one: normalization form C. */
final class CompositionRule implements CharacterRule {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private static final char SHADDA = '\u0651';

  @Override
  public List<Edit> edits(TextAndLanguage source) {
    String text = source.text();
    List<Edit> edits = new ArrayList<>();
    int at = NFC.spanQuickCheckYes(text);
    while (at < text.length()) {
      int start = at;
      while (start > 0 && !NFC.hasBoundaryBefore(text.codePointAt(start))) {
        start -= Character.charCount(text.codePointBefore(start));
      }
      int end = at + Character.charCount(text.codePointAt(at));
      while (end < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      String before = text.substring(start, end);
      String after = NFC.normalize(before);
      boolean composes = after.length() <= before.length(); // not the letters that NFC takes apart
      if (composes && !after.equals(before) && !isTypedOrder(before, after)) {
        edits.add(
            Edit.replace(
                text,
                new Span(start, end),
                after,
                new Reason(
                    "encoding.composition",
                    EditKind.CHARACTER,
                    "a letter and its marks are one character",
                    0.95)));
      }
      at = end + NFC.spanQuickCheckYes(CharBuffer.wrap(text, end, text.length()));
    }
    return edits;
  }

  /**
   * Whether shadda stands before the vowel of its letter, as people type it and UTR #53 wants it
   * drawn; the canonical order is the other one and looks the same.
   */
  private static boolean isTypedOrder(String before, String after) {
    return before.length() == after.length() && before.indexOf(SHADDA) > 0;
  }
}
