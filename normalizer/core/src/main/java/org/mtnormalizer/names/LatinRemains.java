package org.mtnormalizer.names;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.names.LocalNames.Reading;

/**
 * Whole names that stayed in Latin letters in a text of another script: {@code 俄罗斯总统Vladimir
 * Putin}. Not in brackets or quotation marks, where the original spelling is given on purpose, nor
 * within a longer run of Latin words, which is a title or a quotation.
 *
 * <p>A language with cases would have to inflect the name. There only a name is rewritten that is
 * certainly a subject: it follows a person's title in the nominative, or begins a sentence.
 */
final class LatinRemains {
  private static final Pattern RUN =
      Pattern.compile(
          "\\p{IsLatin}[\\p{IsLatin}\\p{M}'\u2019.-]*(?: \\p{IsLatin}[\\p{IsLatin}\\p{M}'\u2019.-]*)*+");

  private static final Pattern PERSON_LIKE =
      Pattern.compile("\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}'\u2019-]+");

  private static final String OPENING = "([{\u00AB\u201C\u201E\"'\u2018\u300C\u300E\u300A\uFF08";
  private static final double CONFIDENCE = 0.9;

  private final LocalNames names;
  private final List<NameEntry> entries;
  private final String text;
  private final boolean cases;

  LatinRemains(LocalNames names, List<NameEntry> entries, Document document) {
    this.names = names;
    this.entries = entries;
    this.text = document.text();
    this.cases = names.grammar().hasCases();
  }

  /**
   * None where names are kept in Latin letters as a style: others stand so too, or parts of one.
   */
  Collection<NameFinding> findings() {
    List<NameFinding> found = new ArrayList<>();
    Set<String> parts = new HashSet<>();
    Set<String> others = new HashSet<>();
    OpenBrackets brackets = new OpenBrackets(text);
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      String latin = run.group().replaceAll("[.'\u2019-]+$", "");
      int start = run.start();
      int end = start + latin.length();
      if (!Character.isUpperCase(latin.codePointAt(0)) || isGivenOnPurpose(start, end, brackets)) {
        continue;
      }
      List<Integer> written = names.writtenInLatin(LocalNames.latinKey(latin));
      if (written.size() == 1 && latin.indexOf(' ') > 0) {
        parts.addAll(List.of(latin.split(" ")));
        if (!cases || SubjectPlace.isSubject(names.language(), text, start, end)) {
          found.add(finding(written.get(0), new Span(start, end)));
        }
      } else {
        others.add(latin);
      }
    }
    boolean style =
        others.stream().anyMatch(o -> parts.contains(o) || PERSON_LIKE.matcher(o).matches());
    return style ? List.of() : found;
  }

  /** Latin letters, folded, with letters of another script written onto them. */
  static Reading read(String word) {
    int end = 0;
    while (end < word.length() && Latinizer.script(word.substring(end)) == UScript.LATIN) {
      end++;
    }
    return new Reading(Folding.fold(word.substring(0, end)), "", word.substring(end), "");
  }

  private boolean isGivenOnPurpose(int start, int end, OpenBrackets brackets) {
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    if (before >= 0 && OPENING.indexOf(text.charAt(before)) >= 0) {
      return true;
    }
    if (brackets.isInside(start)) {
      return true;
    }
    char after = end < text.length() ? text.charAt(end) : ' ';
    return Character.isDigit(after) || after == '@' || after == '/' || after == '_';
  }

  /** Which pairs are open at a place; asked in the order of the text, which it reads once. */
  private static final class OpenBrackets {
    private static final String OPEN = "(\uFF08[\u00AB\u300A";
    private static final String CLOSED = ")\uFF09]\u00BB\u300B";

    private final String text;
    private int read;
    private int open;

    OpenBrackets(String text) {
      this.text = text;
    }

    /** Whether a pair of its line is open. */
    boolean isInside(int at) {
      for (; read <= at; read++) {
        char c = text.charAt(read);
        if (c == '\n') {
          open = 0;
        } else if (OPEN.indexOf(c) >= 0) {
          open |= 1 << OPEN.indexOf(c);
        } else if (CLOSED.indexOf(c) >= 0) {
          open &= ~(1 << CLOSED.indexOf(c));
        }
      }
      return open != 0;
    }
  }

  private NameFinding finding(int entry, Span span) {
    String local = entries.get(entry).canonicalIn(names.language()).orElseThrow();
    return new NameFinding(
        withSpaces(span),
        entry,
        local,
        Channel.SCRIPT,
        true,
        true,
        true,
        CONFIDENCE,
        false,
        Optional.empty(),
        local);
  }

  /** Chinese and Japanese have no space between their own words. */
  private Span withSpaces(Span span) {
    int start = span.start();
    int end = span.end();
    if (start > 1 && text.charAt(start - 1) == ' ' && isUnspaced(text.codePointBefore(start - 1))) {
      start--;
    }
    if (end + 1 < text.length()
        && text.charAt(end) == ' '
        && isUnspaced(text.codePointAt(end + 1))) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean isUnspaced(int c) {
    int script = UScript.getScript(c);
    return script == UScript.HAN || script == UScript.HIRAGANA || script == UScript.KATAKANA;
  }
}
