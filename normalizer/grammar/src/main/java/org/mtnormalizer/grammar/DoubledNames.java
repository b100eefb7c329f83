package org.mtnormalizer.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mtnormalizer.document.Annotation.Mention;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.WordClasses;

/**
 * Whole names of persons that stand twice in a row, where a link was translated beside its text:
 * {@code Larry Summers, Larry Summers}. Who calls a name out does so in quotation marks, or thrice.
 */
final class DoubledNames {
  private static final double SURE = 0.78;
  private static final String OPENING = "\u201C\u201E\u00AB\"\u2018'!\u00A1";

  private final DoubledCapitals capitals;
  private final DoubledTitles titles;

  DoubledNames(WordClasses classes) {
    this.capitals = new DoubledCapitals(classes);
    this.titles = new DoubledTitles(classes);
  }

  /** The second of two and what parts it from the first go. */
  List<Edit> edits(Document document) {
    List<Mention> mentions = document.annotations(Mention.class).toList();
    List<Edit> edits = new ArrayList<>();
    for (Mention mention : mentions) {
      lastWordAgain(document.text(), mention.span()).ifPresent(edits::add);
    }
    for (int i = 1; i < mentions.size(); i++) {
      Mention one = mentions.get(i - 1);
      Mention other = mentions.get(i);
      if (isTwice(document, one, other)
          && !(i > 1 && isTwice(document, mentions.get(i - 2), one))
          && !(i + 1 < mentions.size() && isTwice(document, other, mentions.get(i + 1)))
          && !isCalled(document.text(), one, other)) {
        edits.add(
            delete(
                document.text(),
                new Span(one.span().end(), other.span().end()),
                one.span().of(document.text())));
      }
    }
    String language = document.primaryLanguage();
    List<Edit> more =
        DoubledTitles.areOf(language)
            ? titles.edits(document.text(), language)
            : capitals.edits(document.text(), language);
    for (Edit edit : more) {
      if (edits.stream().noneMatch(e -> e.span().overlaps(edit.span()))) {
        edits.add(edit);
      }
    }
    return edits;
  }

  /** {@code Larry Summers Summers has}. */
  private static Optional<Edit> lastWordAgain(String text, Span name) {
    String words = name.of(text);
    int last = words.lastIndexOf(' ') + 1;
    String word = words.substring(last);
    int end = name.end() + 1 + word.length();
    return last > 1
            && word.length() > 2
            && Character.isUpperCase(word.charAt(0))
            && text.startsWith(" " + word, name.end())
            && isInsideSentence(text, name.start())
            && !words.substring(0, last).contains(word)
            && !DoubledWords.isBound(text, end)
            && end + 1 < text.length()
            && text.charAt(end) == ' '
            && Character.isLowerCase(text.charAt(end + 1))
        ? Optional.of(delete(text, new Span(name.end(), end), word))
        : Optional.empty();
  }

  /** At its start a name alone may be a heading. */
  private static boolean isInsideSentence(String text, int start) {
    return start > 1
        && text.charAt(start - 1) == ' '
        && (Character.isLowerCase(text.charAt(start - 2)) || text.charAt(start - 2) == ',');
  }

  static Edit delete(String text, Span span, String words) {
    return Edit.delete(
        text,
        span,
        new Reason(
            "grammar.repeated-name", EditKind.GRAMMAR, "“" + words + "” stands twice", SURE));
  }

  private static boolean isTwice(Document document, Mention one, Mention other) {
    String text = document.text();
    String name = one.span().of(text);
    if (one.entry() != other.entry()
        || other.span().start() - one.span().end() > 2
        || other.span().start() < one.span().end()
        || name.indexOf(' ') < 0
        || !name.equals(other.span().of(text))) {
      return false;
    }
    String gap = text.substring(one.span().end(), other.span().start());
    return gap.equals(" ") || gap.equals(", ");
  }

  private static boolean isCalled(String text, Mention one, Mention other) {
    int before = one.span().start() - 1;
    int behind = other.span().end();
    return before >= 0 && OPENING.indexOf(text.charAt(before)) >= 0
        || behind < text.length() && "!:".indexOf(text.charAt(behind)) >= 0
        || text.startsWith(" (", behind) // the head of an entry, and its text
        || before < 0
        || text.charAt(before) == '\n'; // a heading before the first sentence, or a signature
  }
}
