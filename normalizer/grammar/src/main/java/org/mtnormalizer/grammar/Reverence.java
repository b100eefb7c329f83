package org.mtnormalizer.grammar;

import java.util.regex.Pattern;
import org.mtnormalizer.edit.Edit;

/** Writers who speak of God keep a capital in the pronoun; a text that names him may mean it. */
final class Reverence {
  private static final Pattern GOD =
      Pattern.compile(
          "(?<!\\p{L})(?:God|Lord|Almighty|Savior|Saviour|Messiah|Holy Spirit|Allah|Jesus"
              + "|J\u00e9sus|Jes\u00fas|Ges\u00f9|Christ|Christus|Cristo|Dieu|Seigneur|Dios|Se\u00f1or|Dio"
              + "|Signore|Deus|Senhor|Gott|Heiland)(?!\\p{L})");

  private final String text;

  Reverence(String text) {
    this.text = text;
  }

  boolean speaksAgainst(Edit edit) {
    return lowersOnly(edit) && GOD.matcher(text).find();
  }

  private static boolean lowersOnly(Edit edit) {
    return !edit.before().isEmpty() && edit.before().equalsIgnoreCase(edit.after());
  }
}
