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

  private final List<String> paragraphs = new ArrayList<>();

  void add(String paragraph) {
    paragraphs.add(paragraph);
  }

  void writeTo(BlockWriter out) {
    Set<String> hyphenated = new HashSet<>();
    for (String paragraph : paragraphs) {
      Matcher m = HYPHENATED.matcher(paragraph);
      while (m.find()) {
        hyphenated.add(m.group());
      }
    }
    for (String paragraph : paragraphs) {
      if (!paragraph.isBlank()) {
        out.boundary(Gap.PARAGRAPH);
        write(paragraph, hyphenated, out);
        out.boundary(Gap.PARAGRAPH);
      }
    }
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

  private static void join(StringBuilder text, String line, Set<String> hyphenated) {
    if (text.length() == 0) {
      return;
    }
    char last = text.charAt(text.length() - 1);
    int first = line.codePointAt(0);
    boolean hyphen = last == '-' || last == HYPHEN || last == SOFT_HYPHEN;
    boolean afterLetter =
        text.length() > 1 && Character.isLetter(text.codePointBefore(text.length() - 1));
    if (hyphen && afterLetter) {
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
