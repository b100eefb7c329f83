package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/**
 * An English pronoun that a translation left glued to a name in Arabic or Hebrew letters. In
 * Cyrillic and Greek the same letters may be those of the script.
 */
final class ForeignPronoun {
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[\\p{IsArabic}\\p{IsHebrew}]{3})(?:He|She|They)(?= [\\p{IsArabic}\\p{IsHebrew}])");

  private ForeignPronoun() {}

  static void propose(SeamText text, List<Proposal> proposals) {
    String language = text.language();
    if (!language.equals("ar") && !language.equals("fa") && !language.equals("he")) {
      return;
    }
    Matcher m = GLUED.matcher(text.text());
    while (m.find()) {
      Reason reason =
          new Reason("seam.inserted-pronoun", EditKind.SEAM, "a pronoun of another language", 0.85);
      proposals.add(Proposal.of(Edit.delete(text.text(), new Span(m.start(), m.end()), reason)));
    }
  }
}
