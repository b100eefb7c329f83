package org.mtnormalizer.intake;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Annotation.BlockType;
import org.mtnormalizer.intake.BlockWriter.Gap;
import org.mtnormalizer.language.SuspendedHyphen;

/**
 * Paragraphs whose lines were broken to fit a page. Lines are joined by a space. A hyphen at the
 * end of a line goes where the next line continues in lower case, unless the document writes the
 * word with its hyphen elsewhere: {@code presi-dent} is joined, {@code Jong-un} keeps it if it
 * stands somewhere unbroken.
 */
final class HardLines {
  /** HYPHEN-MINUS or HYPHEN between letters of one line. */
  private static final Pattern HYPHENATED =
      Pattern.compile("[\\p{L}\\p{M}]++(?:[-\u2010][\\p{L}\\p{M}]++)++");

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char HYPHEN = '\u2010';

  /** A sentence ends, or a line that stands for itself. */
  private static final Pattern ENDED =
      Pattern.compile("[.!?:;\u2026\u3002\uFF01\uFF1F\u061F\u0964][\\p{Pe}\\p{Pf}\\p{Pi}\"']*$");

  private final List<List<String>> pages = new ArrayList<>(List.of(new ArrayList<>()));

  /** What follows stands on another page. */
  void turnPage() {
    if (!pages.get(pages.size() - 1).isEmpty()) {
      pages.add(new ArrayList<>());
    }
  }

  void add(String paragraph) {
    pages.get(pages.size() - 1).add(paragraph);
  }

  void writeTo(BlockWriter out) {
    List<String> paragraphs = joined(PageMargins.without(pages));
    Set<String> hyphenated = hyphenated(paragraphs);
    for (String paragraph : paragraphs) {
      if (!paragraph.isBlank()) {
        out.boundary(Gap.PARAGRAPH);
        write(paragraph, hyphenated, out);
        out.boundary(Gap.PARAGRAPH);
      }
    }
  }

  /** The words that the texts write with a hyphen inside a line. */
  static Set<String> hyphenated(List<String> texts) {
    Set<String> hyphenated = new HashSet<>();
    for (String text : texts) {
      Matcher m = HYPHENATED.matcher(text);
      while (m.find()) {
        hyphenated.add(m.group());
      }
    }
    return hyphenated;
  }

  /** The paragraphs of all pages; one that the turn of a page cuts is whole again. */
  private static List<String> joined(List<List<String>> pages) {
    List<String> all = new ArrayList<>();
    for (List<String> page : pages) {
      boolean first = true;
      for (String paragraph : page) {
        if (paragraph.isBlank()) {
          continue;
        }
        int last = all.size() - 1;
        if (first && last >= 0 && goesOn(all.get(last).strip(), paragraph.strip())) {
          all.set(last, all.get(last).stripTrailing() + "\n" + paragraph);
        } else {
          all.add(paragraph);
        }
        first = false;
      }
    }
    return all;
  }

  private static boolean goesOn(String before, String after) {
    return Character.isLowerCase(after.codePointAt(0)) && !ENDED.matcher(before).find();
  }

  private static void write(String paragraph, Set<String> hyphenated, BlockWriter out) {
    StringBuilder text = new StringBuilder();
    for (String raw : paragraph.split("\\R")) {
      String line = raw.strip();
      if (line.isEmpty()) {
        continue;
      }
      join(text, line, hyphenated);
      text.append(line);
    }
    out.characters(text, BlockType.PARAGRAPH);
  }

  /** Makes a text ready for its next line: a space, or the hyphen at its end gone. */
  static void join(StringBuilder text, String line, Set<String> hyphenated) {
    if (text.length() == 0) {
      return;
    }
    char last = text.charAt(text.length() - 1);
    int first = line.codePointAt(0);
    boolean hyphen = last == '-' || last == HYPHEN || last == SOFT_HYPHEN;
    boolean afterLetter =
        text.length() > 1 && Character.isLetter(text.codePointBefore(text.length() - 1));
    if (hyphen && afterLetter && SuspendedHyphen.waitsBefore(line)) {
      text.append(' ');
    } else if (hyphen && afterLetter) {
      if (Character.isLowerCase(first) && !isWritten(text, line, hyphenated)) {
        text.setLength(text.length() - 1);
      }
    } else if (!(isWithoutSpaces(last) && isWithoutSpaces(first))) {
      text.append(' ');
    }
  }

  private static boolean isWritten(StringBuilder text, String line, Set<String> hyphenated) {
    int start = text.length() - 1;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return hyphenated.contains(text.substring(start) + line.substring(0, end));
  }

  private static boolean isWithoutSpaces(int c) {
    int script = UScript.getScript(c);
    return script == UScript.HAN
        || script == UScript.HIRAGANA
        || script == UScript.KATAKANA
        || c >= 0x3000 && c <= 0x303F
        || c >= 0xFF00 && c <= 0xFF60;
  }
}
