package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/**
 * Pronouns that no word of the language is or needs: an English one that a translation left glued
 * to a name in Arabic or Hebrew letters (in Cyrillic and Greek the same letters may be those of the
 * script), Romanian {@code lui} before a name, and in Japanese and Chinese one right behind the
 * name that it repeats.
 */
final class ForeignPronoun {
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[\\p{IsArabic}\\p{IsHebrew}]{3})(?:He|She|They)(?= [\\p{IsArabic}\\p{IsHebrew}])");

  /** A name in katakana and its particle, the pronoun and its own, and what was said. */
  private static final Pattern JAPANESE =
      Pattern.compile(
          "(?<=[\u30A1-\u30FA\u30FC]{2}[\u306F\u304C])\u5F7C\u5973?[\u306F\u304C](?=[\u300C\u300E])");

  /**
   * An office and a foreign name, with which a clause begins, then the pronoun and what is told.
   */
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:^|[.\u3002\uFF0C\uFF1B\uFF01\uFF1F\\n])\\p{IsHan}{0,6}(?:\u90E8\u957F|\u603B\u7EDF|\u603B\u7406|\u4E3B\u5E2D|\u5E02\u957F|\u5DDE\u957F|\u6559\u7EC3|\u8BAE\u5458|\u8BAE\u957F)"
              + "\\p{IsHan}{1,6}(?:\u00B7\\p{IsHan}{1,6}?)+([\u4ED6\u5979])(?=\u968F\u540E|\u8868\u793A|\u8BA4\u4E3A|\u6307\u51FA|\u5F3A\u8C03|\u8BF4|\u5BF9|\u5411)");

  private static final Reason REASON =
      new Reason("seam.inserted-pronoun", EditKind.SEAM, "a pronoun of another language", 0.85);

  private ForeignPronoun() {}

  static void propose(SeamText text, SeamWords words, List<Proposal> proposals) {
    switch (text.language()) {
      case "ar", "fa", "he" -> delete(GLUED, 0, text, proposals);
      case "ja" -> delete(JAPANESE, 0, text, proposals);
      case "zh" -> delete(CHINESE, 1, text, proposals);
      case "es", "pt" -> romanian(text, words, proposals);
      default -> {}
    }
  }

  private static void delete(Pattern pattern, int group, SeamText text, List<Proposal> proposals) {
    Matcher m = pattern.matcher(text.text());
    while (m.find()) {
      Span span = new Span(m.start(group), m.end(group));
      proposals.add(Proposal.of(Edit.delete(text.text(), span, REASON)));
    }
  }

  /** {@code con lui Ion Popa}, {@code la casa lui Ion Popa}. */
  private static void romanian(SeamText text, SeamWords words, List<Proposal> proposals) {
    for (int i = 1; i + 1 < text.size(); i++) {
      if (text.word(i).equals("lui")
          && text.spaceAfter(i)
          && text.isCapitalized(i + 1)
          && text.isLower(text.start(i + 1) + 1, text.end(i + 1))
          && text.before(i) == ' ') {
        boolean governed = words.lefts().contains(text.word(i - 1).toLowerCase(Locale.ROOT));
        proposals.add(
            Proposal.of(
                governed && text.spaceAfter(i - 1)
                    ? Edit.delete(text.text(), new Span(text.start(i), text.start(i + 1)), REASON)
                    : Edit.replace(text.text(), text.span(i), "de", REASON)));
      }
    }
  }
}
