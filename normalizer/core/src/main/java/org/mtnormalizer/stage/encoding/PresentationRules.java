package org.mtnormalizer.stage.encoding;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Reason;

/**
 * Characters that are shapes of others, left by typesetting: Latin ligatures, Arabic and Hebrew
 * presentation forms, and letters of full width in a language that has no such width.
 *
 * <p>Arabic phrases that are one sign (ﷺ) are signs and stay.
 */
final class PresentationRules implements CharacterRule {
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  private static final UnicodeSet LIGATURES =
      new UnicodeSet("[\\uFB00-\\uFB06\\uFB13-\\uFB17]").freeze();

  /** The letters of Croatian that keyboards write with two, and the article of Afrikaans. */
  private static final UnicodeSet DIGRAPHS =
      new UnicodeSet("[\\u0149\\u01C4-\\u01CC\\u01F1-\\u01F3]").freeze();

  private static final UnicodeSet FORMS =
      new UnicodeSet("[[\\uFB50-\\uFDCF\\uFE70-\\uFEFC\\uFB1D-\\uFB28\\uFB2A-\\uFB4F]&[:L:]]")
          .freeze();

  private static final UnicodeSet WIDE =
      new UnicodeSet("[\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A]").freeze();

  private static final UnicodeSet ALL =
      new UnicodeSet().addAll(LIGATURES).addAll(DIGRAPHS).addAll(FORMS).addAll(WIDE).freeze();

  /** Languages whose texts set letters wide on purpose, and texts of which nobody knows. */
  private static final Set<String> WIDE_LANGUAGES = Set.of("zh", "ja", "ko", "und", "yue");

  @Override
  public List<Edit> edits(TextAndLanguage source) {
    String text = source.text();
    List<Edit> edits = new ArrayList<>();
    int i = ALL.span(text, SpanCondition.NOT_CONTAINED);
    while (i < text.length()) {
      UnicodeSet kind = kind(text.charAt(i));
      int end = kind.span(text, i, SpanCondition.CONTAINED);
      boolean wanted =
          kind.equals(WIDE)
              ? !WIDE_LANGUAGES.contains(source.language())
              : !kind.equals(DIGRAPHS) || isInText(text, i, end);
      String after = NFKC.normalize(text.substring(i, end)).replace('\u02BC', '\u2019');
      if (wanted && !after.equals(text.substring(i, end))) {
        String rule =
            kind.equals(LIGATURES) || kind.equals(DIGRAPHS)
                ? "encoding.ligature"
                : "encoding.presentation-form";
        edits.add(
            Edit.replace(
                text,
                new Span(i, end),
                after,
                new Reason(rule, EditKind.CHARACTER, "a shape, no letter of its own", 0.95)));
      }
      i = ALL.span(text, end, SpanCondition.NOT_CONTAINED);
    }
    return edits;
  }

  /** Part of a word, or the article before one; alone it is the sign that is spoken of. */
  private static boolean isInText(String text, int start, int end) {
    boolean behind = start > 0 && Character.isLetter(text.charAt(start - 1));
    int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    boolean before = next < text.length() && Character.isLetter(text.charAt(next));
    boolean article = text.charAt(start) == '\u0149' && end == start + 1;
    return article ? before && !behind : behind || before && next == end;
  }

  private static UnicodeSet kind(char c) {
    return LIGATURES.contains(c)
        ? LIGATURES
        : DIGRAPHS.contains(c) ? DIGRAPHS : FORMS.contains(c) ? FORMS : WIDE;
  }
}
