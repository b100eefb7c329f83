package org.mtnormalizer.stage.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;

/**
 * Addresses that a translator took for words and marks: {@code www. harbor. org}, {@code office @
 * harbor. org}.
 */
final class Addresses {
  private static final String DOMAIN =
      "[a-z0-9-]{2,40}+ ?\\. ?(?:com|org|net|info|edu|gov|eu|co ?\\. ?uk|[a-z]{2})(?![\\w@])";

  private static final Pattern SITE = Pattern.compile("\\bwww ?\\. ?" + DOMAIN);
  private static final Pattern MAIL =
      Pattern.compile("(?<![\\w.@-])[a-z0-9_-]{2,40}+(?:\\.[a-z0-9_-]{1,40}+)? ?@ ?" + DOMAIN);

  private Addresses() {}

  static List<Proposal> propose(Document document) {
    MarkText text = MarkText.of(document, new ArrayList<>());
    if (text.text().contains("www")) {
      close(SITE.matcher(text.text()), text);
    }
    if (text.text().indexOf('@') >= 0) {
      close(MAIL.matcher(text.text()), text);
    }
    return text.out();
  }

  private static void close(Matcher m, MarkText text) {
    while (m.find()) {
      if (m.group().indexOf(' ') >= 0) {
        text.replace(
            m.start(),
            m.end(),
            m.group().replace(" ", ""),
            "spacing.address",
            EditKind.SPACING,
            "an address has no space inside",
            0.85);
      }
    }
  }
}
