package org.mtnormalizer.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells plain text and HTML from everything else by the first bytes, thirty times faster than full
 * type detection. The name's ending is only a hint: it may make a page of a doubtful text, never a
 * text of a picture.
 */
final class Sniffer {
  static final int HEAD = 1 << 16;

  /** What to do with a file. */
  enum Kind {
    TEXT,
    HTML,
    MAIL,
    /** Ask Tika. */
    OTHER
  }

  private static final Pattern HTML_START =
      Pattern.compile("<(?:!doctype\\s+html|html|head|body|title|meta|base|link)\\b");

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|table|tr|td|img|article|section"
              + "|main|header|footer|nav|script|style|blockquote|figure|font|center)(?=[\\s>/])");

  private static final Pattern HTML_ANYWHERE =
      Pattern.compile("<(?:!doctype\\s+html|html|body)\\b");

  private static final Pattern MAIL_HEADER =
      Pattern.compile(
          "(?m)^(received|return-path|delivered-to|message-id|mime-version|x-mailer|from|to|subject"
              + "|date|content-type|reply-to|dkim-signature):");

  private static final Pattern MAILBOX =
      Pattern.compile(
          "from [^\\n]{3,200}\\n(?:return-path|received|from|date|message-id|x-[a-z-]+):");

  private static final Set<String> MAIL_ONLY =
      Set.of(
          "received",
          "return-path",
          "delivered-to",
          "message-id",
          "mime-version",
          "x-mailer",
          "dkim-signature");

  private static final Set<String> PAGE_ENDINGS =
      Set.of("html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp");

  private Sniffer() {}

  static Kind kind(byte[] head, String extension) {
    Optional<TextDecoder.Mark> mark = TextDecoder.mark(head);
    if (mark.isPresent()) {
      return kind(new String(head, mark.get().charset()), extension);
    }
    if (!looksLikeText(head)) {
      return TextDecoder.utf16WithoutMark(head)
          .map(charset -> kind(new String(head, charset), extension))
          .orElse(Kind.OTHER);
    }
    return kind(new String(head, StandardCharsets.ISO_8859_1), extension);
  }

  /** No zero bytes, and hardly any control characters besides those of text. */
  private static boolean looksLikeText(byte[] head) {
    int controls = 0;
    for (byte b : head) {
      if (b == 0) {
        return false;
      }
      if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
        controls++;
      }
    }
    return controls * 100 <= head.length;
  }

  private static Kind kind(String head, String extension) {
    String text = head.toLowerCase(Locale.ROOT);
    int start = afterProlog(text);
    if (text.startsWith("%pdf-", start)
        || text.startsWith("{\\rtf", start)
        || text.startsWith("%!ps", start)
        || text.startsWith("<svg", start)
        || MAILBOX.matcher(text).lookingAt()) {
      return Kind.OTHER;
    }
    if (lookingAt(HTML_START, text, start)) {
      return Kind.HTML;
    }
    if (text.startsWith("<?xml")) {
      return Kind.OTHER;
    }
    if (isMail(text, extension)) {
      return Kind.MAIL;
    }
    int tags = count(TAG, text);
    boolean beginsWithTag = lookingAt(TAG, text, start);
    if (beginsWithTag && tags >= 3
        || tags >= 1 && PAGE_ENDINGS.contains(extension)
        || HTML_ANYWHERE.matcher(text).find() && tags * 200 >= text.length()) {
      return Kind.HTML;
    }
    return Kind.TEXT;
  }

  /** Where the first characters stand that are no white space, XML declaration or comment. */
  private static int afterProlog(String text) {
    int i = 0;
    while (i < text.length()) {
      if (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\uFEFF') {
        i++;
        continue;
      }
      String close = text.startsWith("<!--", i) ? "-->" : text.startsWith("<?", i) ? "?>" : "";
      int end = close.isEmpty() ? -1 : text.indexOf(close, i);
      if (end < 0) {
        return i;
      }
      i = end + close.length();
    }
    return i;
  }

  private static boolean lookingAt(Pattern pattern, String text, int start) {
    return pattern.matcher(text).region(start, text.length()).lookingAt();
  }

  private static int count(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    int n = 0;
    while (m.find()) {
      n++;
    }
    return n;
  }

  /**
   * An article may begin with {@code Date:} and {@code From:}; mail has traces of its transport.
   */
  private static boolean isMail(String text, String extension) {
    int blank = text.indexOf("\n\n");
    int blankCrLf = text.indexOf("\r\n\r\n");
    int end = blank < 0 ? text.length() : blank;
    end = blankCrLf < 0 ? end : Math.min(end, blankCrLf);
    Matcher m = MAIL_HEADER.matcher(text).region(0, end);
    int headers = 0;
    boolean transport = extension.equals("eml");
    boolean first = false;
    while (m.find()) {
      first |= m.start() == 0;
      headers++;
      transport |= MAIL_ONLY.contains(m.group(1));
    }
    return first && headers >= 2 && transport;
  }
}
