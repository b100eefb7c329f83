package org.mtnormalizer.stage.encoding;

import java.util.ArrayList;
import java.util.List;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;

/**
 * First octets whose second, a no-break space, became a space: {@code voilÃ le} is voilà le, {@code
 * saidÂ it} has a no-break space.
 *
 * <p>Of {@code Ã} and its space it is not said whether the space was an octet or stands between two
 * words. It stays, but where there are two, and in the Portuguese words that begin with à.
 */
final class SpacedOctets {
  private static final int NO_BREAK_SPACE_LEAD = 0xC2;
  private static final int GRAVE_LEAD = 0xC3;

  /** The capital letters of living alphabets whose second octet is that of a no-break space. */
  private static final String CAPITALS = "\u0120\u0160\u01A0\u03A0\u0420";

  private static final List<String> PORTUGUESE = List.of("quele", "quela", "quilo", "s ");

  private final Misreadings misreadings;

  SpacedOctets(Misreadings misreadings) {
    this.misreadings = misreadings;
  }

  boolean mayConcern(String text) {
    return text.indexOf('\u00C3') >= 0 || text.indexOf('\u00C2') >= 0;
  }

  /**
   * @param proved charsets, a bit each, as which the document was read
   */
  List<Edit> addTo(List<Edit> edits, String text, int proved) {
    List<Edit> more = new ArrayList<>();
    for (int i = text.indexOf(' ', 1); i >= 0; i = text.indexOf(' ', i + 1)) {
      char lead = text.charAt(i - 1);
      if (lead < 0x80) {
        continue;
      }
      for (int k = 0; k < Misreadings.ALL.size(); k++) {
        int octet = misreadings.octet(k, lead);
        boolean isProved = (proved & 1 << k) != 0;
        if (octet == GRAVE_LEAD || octet == NO_BREAK_SPACE_LEAD) {
          if (k == 0 && isNoWord(text, i - 1) || isProved && standsAlone(text, i - 1)) {
            more.add(repair(text, i, octet));
            break;
          }
        } else if (isProved && octet > GRAVE_LEAD && octet < 0xE0 && beginsWord(text, i)) {
          char capital = (char) ((octet & 0x1F) << 6 | 0x20);
          if (CAPITALS.indexOf(capital) >= 0) { // “É possível” begins a sentence
            more.add(capital(text, i, capital));
          }
          break;
        }
      }
    }
    return more.isEmpty() ? edits : merged(edits, more);
  }

  /** Both in order, without those of {@code more} that meet one of {@code edits}. */
  private static List<Edit> merged(List<Edit> edits, List<Edit> more) {
    List<Edit> all = new ArrayList<>(edits.size() + more.size());
    int next = 0;
    for (Edit e : more) {
      while (next < edits.size() && edits.get(next).span().end() <= e.span().start()) {
        all.add(edits.get(next++));
      }
      if (next == edits.size() || edits.get(next).span().start() >= e.span().end()) {
        all.add(e);
      }
    }
    all.addAll(edits.subList(next, edits.size()));
    return all;
  }

  private static Edit capital(String text, int space, char capital) {
    return MojibakeRules.edit(
        text,
        new Span(space - 1, space + 1),
        String.valueOf(capital),
        "its second octet became a space");
  }

  private static boolean beginsWord(String text, int space) {
    boolean gapBefore =
        space < 2 || text.charAt(space - 2) == ' ' || text.charAt(space - 2) == '\n';
    return gapBefore && space + 1 < text.length() && Character.isLowerCase(text.charAt(space + 1));
  }

  private static Edit repair(String text, int space, int octet) {
    if (octet == NO_BREAK_SPACE_LEAD) {
      return MojibakeRules.edit(
          text, new Span(space - 1, space + 1), "\u00A0", "the first octet of a no-break space");
    }
    boolean swallows =
        text.startsWith(" ", space + 1)
            || PORTUGUESE.stream().anyMatch(w -> text.startsWith(w, space + 1));
    return MojibakeRules.edit(
        text,
        new Span(space - 1, swallows ? space + 1 : space),
        "\u00E0",
        "the first octet of a with grave");
  }

  /** No word of any language ends in a capital Ã or Â behind a small letter. */
  private static boolean isNoWord(String text, int i) {
    if (i == 0) {
      return false;
    }
    char before = text.charAt(i - 1);
    return Character.isLowerCase(before)
        || text.charAt(i) == '\u00C2' && ".,;:!?".indexOf(before) >= 0;
  }

  private static boolean standsAlone(String text, int i) {
    return i == 0 || !Character.isUpperCase(text.charAt(i - 1));
  }
}
