package org.mtnormalizer.stage.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Reason;

/**
 * Commands to a terminal (ECMA-48) that stand in the text, whole or without the escape character
 * that some programs drop: {@code [31mred[0m}.
 */
final class TerminalEscapeRules implements CharacterRule {
  private static final char ESCAPE = '\u001B';

  private static final Pattern COMMAND =
      Pattern.compile(
          "\u001B(?:\\[[0-?]{0,24}+[ -/]{0,4}+[@-~]"
              + "|\\][^\u0007\u001B\n]{0,400}+(?:\u0007|\u001B\\\\)"
              + "|[()][0-2A-Z]"
              + "|[=>78DEHMNOZc])?");

  /** Without the escape, only where the text is set to a color or weight and back again. */
  private static final Pattern BARE = Pattern.compile("\\[(?:[0-9]{1,3}(?:;[0-9]{1,3}){0,4})?m");

  private static final Pattern BACK = Pattern.compile("\\[0?m");

  @Override
  public List<Edit> edits(TextAndLanguage source) {
    String text = source.text();
    List<Edit> edits = new ArrayList<>();
    if (text.indexOf(ESCAPE) >= 0) {
      add(COMMAND, text, 0.97, edits);
    } else if (text.contains("m") && text.contains("[0m") || text.contains("[m")) {
      Matcher back = BACK.matcher(text);
      Matcher bare = BARE.matcher(text);
      if (back.find() && bare.find() && bare.start() < back.start()) {
        add(BARE, text, 0.9, edits);
      }
    }
    return edits;
  }

  private static void add(Pattern pattern, String text, double confidence, List<Edit> edits) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      edits.add(
          Edit.delete(
              text,
              new Span(m.start(), m.end()),
              new Reason(
                  "encoding.terminal-escape",
                  EditKind.CHARACTER,
                  "a command to a terminal",
                  confidence)));
    }
  }
}
