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

/** Marks URLs, addresses, code and numbers, so that no repair of wording touches them. */
public final class ProtectAnnotator implements Stage.Annotator {
  // Possessive quantifiers: no pattern here backtracks.
  private static final Pattern URL =
      Pattern.compile(
          "(?:https?://|ftp://|www\\.)[^\\s<>\u201C\u201D\u00AB\u00BB\"']++"
              + "|\\b[a-z0-9-]{2,63}+\\.(?:com|org|net|edu|gov|io|info|[a-z]{2})/[^\\s<>\"']*+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}+@[A-Za-z0-9-]{1,63}+(?:\\.[A-Za-z0-9-]{1,63}+)++");
  private static final Pattern CODE =
      Pattern.compile(
          "[@#]\\w++|\\b\\w{1,80}+(?<=[A-Za-z0-9])_\\w{1,80}+|\\b\\w{1,60}+\\(\\)"
              + "|(?:/[A-Za-z0-9._-]{1,60}+){2,}+");
  private static final Pattern NUMBER = Pattern.compile("\\d++(?:[.,:/'’]\\d++)*+");

  @Override
  public String name() {
    return "protect";
  }

  @Override
  public List<Annotation> annotate(Document document) {
    List<Annotation> spans = new ArrayList<>();
    mark(document.text(), URL, Protection.URL, spans);
    mark(document.text(), EMAIL, Protection.EMAIL, spans);
    mark(document.text(), CODE, Protection.CODE, spans);
    mark(document.text(), NUMBER, Protection.NUMBER, spans);
    return spans;
  }

  private static void mark(
      String text, Pattern pattern, Protection protection, List<Annotation> spans) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      int end = m.end();
      while (protection == Protection.URL && end > m.start() && isClosing(text.charAt(end - 1))) {
        end--; // a stop behind a URL is the sentence's
      }
      spans.add(new ProtectedSpan(new Span(m.start(), end), protection));
    }
  }

  private static boolean isClosing(char c) {
    return ".,;:!?)".indexOf(c) >= 0;
  }
}
