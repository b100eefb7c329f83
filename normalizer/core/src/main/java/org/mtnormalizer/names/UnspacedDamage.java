package org.mtnormalizer.names;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.names.LocalNames.Form;
import org.mtnormalizer.names.LocalNames.Place;
import org.mtnormalizer.names.LocalNames.Reading;

/**
 * Names in Chinese and Japanese text of which one part is damaged on the way through Latin letters:
 * left in them, or read as another language reads them; in Chinese also a character that sounds
 * alike. What stands rightly is looked up, so that nothing is asked of every name.
 */
final class UnspacedDamage {
  private static final Pattern LATIN = Pattern.compile("\\p{Lu}[\\p{IsLatin}\\p{M}'\u2019-]+");

  private static final Pattern KATAKANA_NAME =
      Pattern.compile(UnspacedSearch.KATAKANA + "(?:\u30FB" + UnspacedSearch.KATAKANA + ")++");

  /** Nouns that tell a role, before or behind a name. */
  private static final Pattern ROLE = Pattern.compile("总统|主席|总理|首相|部长|外长|总书记|元首|代表|委员长");

  private static final int LONGEST_ROLE = 5;
  private static final int SYLLABLES = 3;

  private static final Lazy<Transliterator> PINYIN =
      new Lazy<>(() -> Transliterator.getInstance("Han-Latin; Latin-ASCII"));

  private final LocalNames names;
  private final LocalChannels channels;
  private final String text;

  /** A whole name that stands there, and what happened to it. */
  record Damaged(Form form, Span span, Channel channel) {}

  UnspacedDamage(LocalNames names, LocalChannels channels, String text) {
    this.names = names;
    this.channels = channels;
    this.text = text;
  }

  /** In the order of the text; those that more than one person explains are left out. */
  List<Damaged> find() {
    Map<Span, Set<Damaged>> found = new HashMap<>();
    leftInLatin(found);
    if (names.language().equals("ja")) {
      misread(found);
    } else {
      soundingAlike(found);
    }
    List<Damaged> single = new ArrayList<>();
    found.values().stream()
        .filter(all -> all.stream().map(d -> d.form().text()).distinct().count() == 1)
        .forEach(all -> single.add(all.iterator().next()));
    single.sort((a, b) -> a.span().compareTo(b.span()));
    return single;
  }

  private static void add(Map<Span, Set<Damaged>> found, Form form, Span span, Channel channel) {
    found.computeIfAbsent(span, s -> new HashSet<>()).add(new Damaged(form, span, channel));
  }

  private void leftInLatin(Map<Span, Set<Damaged>> found) {
    Matcher m = LATIN.matcher(text);
    while (m.find()) {
      for (Place p : channels.writtenInLatin(Folding.fold(m.group()))) {
        int start = before(p, m.start());
        int end = behind(p, m.end());
        if (start >= 0 && end >= 0) {
          add(found, p.form(), withSpaces(p, start, end), Channel.SCRIPT);
        }
      }
    }
  }

  /** Where a name begins whose parts before the one at {@code at} stand there, or -1. */
  private int before(Place p, int at) {
    int start = at;
    for (int k = p.position() - 1; k >= 0; k--) {
      String part = p.form().spans().get(k).surface();
      int end = start;
      while (end > 0 && start - end < 2 && isSeparator(text.charAt(end - 1))) {
        end--;
      }
      start = end - part.length();
      if (start < 0 || !text.startsWith(part, start)) {
        return -1;
      }
    }
    return start;
  }

  private int behind(Place p, int at) {
    int end = at;
    for (int k = p.position() + 1; k < p.form().words().size(); k++) {
      String part = p.form().spans().get(k).surface();
      int start = end;
      while (start < text.length() && start - end < 2 && isSeparator(text.charAt(start))) {
        start++;
      }
      if (!text.startsWith(part, start)) {
        return -1;
      }
      end = start + part.length();
    }
    return end;
  }

  private static boolean isSeparator(char c) {
    return c == ' ' || UnspacedSearch.isDot(c);
  }

  /** With the space between the Latin word and a word of the text. */
  private Span withSpaces(Place p, int start, int end) {
    boolean first = p.position() == 0;
    boolean last = p.position() == p.form().words().size() - 1;
    int from =
        first && start > 1 && text.charAt(start - 1) == ' ' && isUnspaced(start - 2)
            ? start - 1
            : start;
    int to =
        last && end + 1 < text.length() && text.charAt(end) == ' ' && isUnspaced(end + 1)
            ? end + 1
            : end;
    return new Span(from, to);
  }

  private boolean isUnspaced(int at) {
    return Character.isIdeographic(text.charAt(at))
        || text.charAt(at) >= '\u3041' && text.charAt(at) <= '\u30FC';
  }

  private void misread(Map<Span, Set<Damaged>> found) {
    Matcher m = KATAKANA_NAME.matcher(text);
    while (m.find()) {
      String[] parts = m.group().split("\u30FB");
      for (int i = 0; i < parts.length; i++) {
        if (names.isFew(parts[i])) {
          for (Place p : names.places(parts[i])) {
            if (p.position() == i && p.form().person() && isMisread(parts, p.form(), i)) {
              add(found, p.form(), new Span(m.start(), m.end()), Channel.ROMANIZATION);
            }
          }
        }
      }
    }
  }

  /** Whether all parts stand rightly but one, which is neither a word of a name nor a choice. */
  private boolean isMisread(String[] parts, Form form, int exact) {
    if (form.words().size() != parts.length) {
      return false;
    }
    int misread = 0;
    for (int i = 0; i < parts.length; i++) {
      if (i != exact && !parts[i].equals(form.words().get(i))) {
        Reading r = new Reading(parts[i], "", "", "");
        boolean near =
            channels.misread(form, i, r).isPresent() && !channels.mayBeChoice(form, i, r);
        misread += near ? 1 : 2;
      }
    }
    return misread == 1;
  }

  /** A given name of two characters, one of which is another that sounds alike. */
  private void soundingAlike(Map<Span, Set<Damaged>> found) {
    for (int i = 0; i + SYLLABLES <= text.length(); i++) {
      Span span = new Span(i, i + SYLLABLES);
      for (Form form : names.byFirst().getOrDefault(text.charAt(i), List.of())) {
        if (form.person()
            && form.text().length() == SYLLABLES
            && form.words().size() == 1
            && differsInSoundAlike(form.text(), span.of(text))
            && tellsRole(span)
            && !names.isPart(span.of(text))) {
          add(found, form, span, Channel.ROMANIZATION);
        }
      }
    }
  }

  private static boolean differsInSoundAlike(String right, String there) {
    int at = right.charAt(1) == there.charAt(1) ? 2 : 1;
    return right.charAt(3 - at) == there.charAt(3 - at)
        && right.charAt(at) != there.charAt(at)
        && Character.isIdeographic(there.charAt(at))
        && pinyin(right.charAt(at)).equals(pinyin(there.charAt(at)));
  }

  private static String pinyin(char c) {
    return PINYIN.get().transliterate(String.valueOf(c));
  }

  private boolean tellsRole(Span span) {
    String before = text.substring(Math.max(0, span.start() - LONGEST_ROLE), span.start());
    String behind = text.substring(span.end(), Math.min(text.length(), span.end() + LONGEST_ROLE));
    Matcher m = ROLE.matcher(before);
    boolean told = false;
    while (m.find()) {
      told |= m.end() == before.length();
    }
    return told || ROLE.matcher(behind).lookingAt();
  }
}
