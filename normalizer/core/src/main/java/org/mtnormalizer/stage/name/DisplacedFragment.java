package org.mtnormalizer.stage.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.PatternAtPlaces;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.names.NameDictionary;
import org.mtnormalizer.names.NameFinding;

/**
 * The place of an institution, cut off by markup and left behind the sentence's end: {@code …
 * professor at the University of Korea, told AFP. ‘Oslo.} It goes back where the dictionary says
 * that it belongs: the institution with that place exists, and a person of the sentence works
 * there.
 */
final class DisplacedFragment {
  /**
   * A sentence's end, an orphan opening quote, one to three capitalized words, the paragraph's end.
   */
  private static final PatternAtPlaces FRAGMENT =
      behindStop(
          "(?<=[.!?])[ \\u00A0]+[\\u2018\\u201C'\"]?(\\p{Lu}[\\p{L}'’-]{1,30}(?: \\p{Lu}[\\p{L}'’-]{1,30}){0,2})\\.?[ \\t]*$");

  private static final String UNIVERSITY_OF = "University of ";

  private static final Pattern INSTITUTION =
      Pattern.compile(
          UNIVERSITY_OF + "(\\p{Lu}[\\p{L}'’-]{1,30}(?: \\p{Lu}[\\p{L}'’-]{1,30}){0,2})");

  /** An orphan opening quote and a name, or one or two words in lower case, behind a sentence. */
  private static final PatternAtPlaces STRAY =
      behindStop(
          "(?<=\\p{Ll}{3}[.!?])[ \\u00A0](?:\\u2018\\p{Lu}[\\p{L}-]{1,30}(?: \\p{Lu}[\\p{L}-]{1,30}){0,2}\\.?"
              + "|\\p{Ll}{5,20}(?: \\p{Ll}{3,20})?\\.)(?=[ \\t]*$| \\p{Lu})");

  private static final double NEVER_APPLIED = 0.4;

  private final NameDictionary dictionary;

  DisplacedFragment(NameDictionary dictionary) {
    this.dictionary = dictionary;
  }

  List<Proposal> propose(Document document, List<NameFinding> findings) {
    String text = document.text();
    List<Proposal> proposals = new ArrayList<>();
    strays(text, proposals);
    if (!document.primaryLanguage().equals("en") || !text.contains(UNIVERSITY_OF)) {
      return proposals;
    }
    for (MatchResult fragment : FRAGMENT.findAll(text)) {
      int paragraph = text.lastIndexOf('\n', fragment.start()) + 1;
      Span sentence = new Span(sentenceStart(text, paragraph, fragment.start()), fragment.start());
      Matcher institution = INSTITUTION.matcher(text).region(sentence.start(), sentence.end());
      String place = fragment.group(1);
      while (institution.find()) {
        String right = UNIVERSITY_OF + place;
        if (!institution.group(1).equals(place) && dictionary.named(right).isPresent()) {
          double confidence = worksAt(right, sentence, findings) ? 0.97 : 0.6;
          Span span = new Span(institution.start(), fragment.end());
          String after = right + text.substring(institution.end(), fragment.start());
          proposals.add(
              Proposal.of(
                  Edit.replace(
                      text,
                      span,
                      after,
                      new Reason(
                          "name.displaced",
                          EditKind.DISPLACED,
                          "“" + place + "” stands behind the sentence, and " + right + " exists",
                          confidence))));
        }
      }
    }
    return proposals;
  }

  /**
   * What belongs elsewhere and does not say where. It stays in the text, and the ledger tells of
   * it: no profile takes words out of which nobody knows whether they are too much.
   */
  private static void strays(String text, List<Proposal> proposals) {
    for (MatchResult stray : STRAY.findAll(text)) {
      Reason reason =
          new Reason(
              "name.displaced",
              EditKind.DISPLACED,
              "between two stops, and no sentence: a part of another one",
              NEVER_APPLIED);
      proposals.add(Proposal.of(Edit.delete(text, new Span(stray.start(), stray.end()), reason)));
    }
  }

  private static PatternAtPlaces behindStop(String pattern) {
    return new PatternAtPlaces(
        Pattern.compile(pattern, Pattern.MULTILINE),
        c -> c == ' ' || c == '\u00A0',
        (text, at) -> at > 0 && isStop(text.charAt(at - 1)));
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  private boolean worksAt(String institution, Span sentence, List<NameFinding> findings) {
    return findings.stream()
        .filter(f -> sentence.contains(f.span()))
        .anyMatch(f -> dictionary.entry(f.entry()).factValues("affiliation").contains(institution));
  }

  /** Behind the last mark before {@code end} that ends a sentence for certain. */
  private static int sentenceStart(String text, int paragraph, int end) {
    for (int i = end - 2; i > paragraph; i--) {
      char c = text.charAt(i);
      if (isStop(c)
          && text.charAt(i + 1) == ' '
          && i > 1
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i - 2))) {
        return i + 2;
      }
    }
    return paragraph;
  }
}
