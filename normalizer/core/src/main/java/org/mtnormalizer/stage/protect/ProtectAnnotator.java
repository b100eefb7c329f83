package org.mtnormalizer.stage.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Annotation;
import org.mtnormalizer.document.Annotation.ProtectedSpan;
import org.mtnormalizer.document.Annotation.Protection;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.pipeline.Stage;

/**
 * Marks URLs, addresses, code and numbers, so that no repair of wording touches them. Read by hand
 * where a regular expression would recurse once for each repetition.
 */
public final class ProtectAnnotator implements Stage.Annotator {
  private static final Pattern URL =
      Pattern.compile(
          "(?:https?://|ftp://|www\\.)[^\\s<>\u201C\u201D\u00AB\u00BB\"']++"
              + "|\\b[a-z0-9-]{2,63}+\\.(?:com|org|net|edu|gov|io|info|[a-z]{2})/[^\\s<>\"']*+",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_MAILBOX = 64;
  private static final int LONGEST_LABEL = 63;
  private static final int LONGEST_FUNCTION = 60;
  private static final int LONGEST_FOLDER = 60;

  @Override
  public String name() {
    return "protect";
  }

  @Override
  public List<Annotation> annotate(Document document) {
    List<Annotation> spans = new ArrayList<>();
    String text = document.text();
    markUrls(text, spans);
    markEmails(text, spans);
    markCode(text, spans);
    markNumbers(text, spans);
    return spans;
  }

  private static void mark(Protection protection, int start, int end, List<Annotation> spans) {
    spans.add(new ProtectedSpan(new Span(start, end), protection));
  }

  /** A URL has no white space in it, and a slash or {@code www.}: no other stretch is searched. */
  private static void markUrls(String text, List<Annotation> spans) {
    Matcher m = URL.matcher(text).useTransparentBounds(true);
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) != '/' && !endsWww(text, i)) {
        i++;
        continue;
      }
      int start = i;
      while (start > 0 && !isSpace(text.charAt(start - 1))) {
        start--;
      }
      int end = i;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      m.region(start, end);
      while (m.find()) {
        int last = m.end();
        while (last > m.start() && ".,;:!?)".indexOf(text.charAt(last - 1)) >= 0) {
          last--; // a stop behind a URL is the sentence's
        }
        mark(Protection.URL, m.start(), last, spans);
      }
      i = end;
    }
  }

  private static boolean endsWww(String text, int i) {
    return text.charAt(i) == '.' && i >= 3 && text.regionMatches(true, i - 3, "www", 0, 3);
  }

  private static void markEmails(String text, List<Annotation> spans) {
    int free = 0;
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int start = at;
      int least = Math.max(free, at - LONGEST_MAILBOX);
      while (start > least && isMailbox(text.charAt(start - 1))) {
        start--;
      }
      int end = start < at ? endOfHost(text, at + 1) : -1;
      if (end > 0) {
        mark(Protection.EMAIL, start, end, spans);
        free = end;
      }
    }
  }

  private static boolean isMailbox(char c) {
    return isAlphanumeric(c) || "._%+-".indexOf(c) >= 0;
  }

  /** Where labels with dots between them end; -1 if there are fewer than two. */
  private static int endOfHost(String text, int from) {
    int end = endOfLabel(text, from);
    int labels = end > from ? 1 : 0;
    while (labels > 0 && end + 1 < text.length() && text.charAt(end) == '.') {
      int next = endOfLabel(text, end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
      labels++;
    }
    return labels > 1 ? end : -1;
  }

  private static int endOfLabel(String text, int from) {
    int end = from;
    int most = Math.min(text.length(), from + LONGEST_LABEL);
    while (end < most && (isAlphanumeric(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  /** {@code @name}, {@code #tag}, {@code snake_case}, {@code call()}, {@code /usr/bin}. */
  private static void markCode(String text, List<Annotation> spans) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int next = i + 1;
      int end = -1;
      if (c == '@' || c == '#') {
        next = endOfWord(text, i + 1);
        end = next > i + 1 ? next : -1;
      } else if (c == '/') {
        end = endOfPath(text, i);
      } else if (isWord(c)) {
        next = endOfWord(text, i);
        end = startsWord(text, i) ? endOfCode(text, i, next) : -1;
      }
      if (end > 0) {
        mark(Protection.CODE, i, end, spans);
        next = end;
      }
      i = next;
    }
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean startsWord(String text, int i) {
    if (i == 0) {
      return true;
    }
    int before = text.codePointBefore(i);
    return !Character.isLetterOrDigit(before)
        && before != '_'
        && Character.getType(before) != Character.NON_SPACING_MARK;
  }

  /** Where a word's code ends, or -1 if it is none. */
  private static int endOfCode(String text, int start, int end) {
    for (int i = start + 1; i < end - 1; i++) {
      if (text.charAt(i) == '_' && isAlphanumeric(text.charAt(i - 1))) {
        return end;
      }
    }
    return end - start <= LONGEST_FUNCTION && text.startsWith("()", end) ? end + 2 : -1;
  }

  /** Where a path of at least two folders ends, or -1 if none begins here. */
  private static int endOfPath(String text, int start) {
    int end = start;
    int folders = 0;
    while (end < text.length() && text.charAt(end) == '/') {
      int next = end + 1;
      int most = Math.min(text.length(), next + LONGEST_FOLDER);
      while (next < most && (isWord(text.charAt(next)) || ".-".indexOf(text.charAt(next)) >= 0)) {
        next++;
      }
      if (next == end + 1) {
        break;
      }
      end = next;
      folders++;
    }
    return folders > 1 ? end : -1;
  }

  private static void markNumbers(String text, List<Annotation> spans) {
    int i = 0;
    while (i < text.length()) {
      int end = endOfNumber(text, i);
      if (end > i) {
        mark(Protection.NUMBER, i, end, spans);
        i = end;
      } else {
        i++;
      }
    }
  }

  private static int endOfNumber(String text, int from) {
    int end = from;
    while (end < text.length()
        && (isDigit(text.charAt(end))
            || end > from
                && ".,:/'\u2019".indexOf(text.charAt(end)) >= 0
                && end + 1 < text.length()
                && isDigit(text.charAt(end + 1)))) {
      end++;
    }
    return end;
  }

  private static boolean isWord(char c) {
    return isAlphanumeric(c) || c == '_';
  }

  private static boolean isAlphanumeric(char c) {
    return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
