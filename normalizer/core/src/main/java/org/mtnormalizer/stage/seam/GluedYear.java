package org.mtnormalizer.stage.seam;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/** A month before a year that lost the space between: {@code June2019}. */
final class GluedYear {
  private static final int DIGITS = 4;
  private static final int SHORTEST_MONTH = 3;
  private static final int LONGEST_MONTH = 12;

  private final SeamText text;
  private final Lazy<Set<String>> months;

  GluedYear(SeamText text) {
    this.text = text;
    this.months = new Lazy<>(() -> monthsOf(text.language()));
  }

  private static Set<String> monthsOf(String language) {
    Set<String> months = new HashSet<>();
    DateFormatSymbols symbols = new DateFormatSymbols(new ULocale(language));
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      Arrays.stream(symbols.getMonths(context, DateFormatSymbols.WIDE))
          .map(month -> month.toLowerCase(Locale.ROOT))
          .forEach(months::add);
    }
    return months;
  }

  void propose(List<Proposal> proposals) {
    for (int i = 0; i < text.size(); i++) {
      int length = text.length(i);
      if (length >= SHORTEST_MONTH
          && length <= LONGEST_MONTH
          && Character.isDigit(text.after(i))
          && isFreeBefore(text.before(i))
          && isYear(text.end(i))
          && months.get().contains(text.word(i).toLowerCase(Locale.ROOT))) {
        Reason reason =
            new Reason("seam.missing-space", EditKind.SEAM, "a year behind a month", 0.85);
        proposals.add(Proposal.of(Edit.insert(text.end(i), " ", reason)));
      }
    }
  }

  private static boolean isFreeBefore(char c) {
    return Character.isWhitespace(c) || c == '(' || c == '.';
  }

  private boolean isYear(int from) {
    String t = text.text();
    int end = from + DIGITS;
    if (end > t.length() || !t.startsWith("19", from) && !t.startsWith("20", from)) {
      return false;
    }
    for (int k = from; k < end; k++) {
      if (!Character.isDigit(t.charAt(k))) {
        return false;
      }
    }
    boolean dotted =
        end + 1 < t.length() && t.charAt(end) == '.' && Character.isLetter(t.charAt(end + 1));
    return end == t.length()
        || !Character.isLetterOrDigit(t.charAt(end))
            && "-_/@".indexOf(t.charAt(end)) < 0
            && !dotted; // June2019.pdf
  }
}
