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

  private static final UnicodeSet FORMS =
      new UnicodeSet("[[\\uFB50-\\uFDCF\\uFE70-\\uFEFC\\uFB1D-\\uFB28\\uFB2A-\\uFB4F]&[:L:]]")
          .freeze();

  private static final UnicodeSet WIDE =
      new UnicodeSet("[\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A]").freeze();

  private static final UnicodeSet ALL =
      new UnicodeSet().addAll(LIGATURES).addAll(FORMS).addAll(WIDE).freeze();

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
      boolean wanted = !kind.equals(WIDE) || !WIDE_LANGUAGES.contains(source.language());
      String after = NFKC.normalize(text.substring(i, end));
      if (wanted && !after.equals(text.substring(i, end))) {
        String rule = kind.equals(LIGATURES) ? "encoding.ligature" : "encoding.presentation-form";
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

  private static UnicodeSet kind(char c) {
    return LIGATURES.contains(c) ? LIGATURES : FORMS.contains(c) ? FORMS : WIDE;
  }
}
