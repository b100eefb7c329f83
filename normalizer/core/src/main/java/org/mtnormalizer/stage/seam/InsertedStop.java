package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/** A full stop put in before what was in markup: {@code the establishment of. a commission}. */
final class InsertedStop {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

  /** Prepositions before who says something, in other languages than English. */
  private static final Set<String> SOURCES =
      Set.of("seg\u00FAn", "selon", "volgens", "wed\u0142ug");

  private static final int SHORTEST_WORD = 4;

  private static final int LONGEST_POSSESSION = 4;

  private static final int LONGEST_CLAUSE = 30;

  private static final int FARTHEST_QUOTE = 1_000;

  private final SeamText text;
  private final String t;
  private final SeamWords words;
  private final SeamVocabulary vocabulary;
  private final ClauseVerbs verbs;
  private final BareSubject bare;
  private final HeadlessVerb headless;
  private final boolean english;

  InsertedStop(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.t = text.text();
    this.words = vocabulary.words();
    this.vocabulary = vocabulary;
    this.verbs = new ClauseVerbs(text, vocabulary);
    this.bare = new BareSubject(text, vocabulary);
    this.headless = new HeadlessVerb(text, vocabulary);
    this.english = text.language().equals("en");
  }

  void propose(List<Proposal> proposals) {
    for (int i = 1; i + 1 < text.size(); i++) {
      if (text.after(i) != '.' || !isStopAndSpace(i)) {
        continue;
      }
      String word = text.word(i);
      if (isVerbTwice(i)) {
        Span span = new Span(text.end(i), text.end(i + 1));
        delete(span, "who says it follows the verb once", 0.8, proposals);
      } else if (isSaidTwice(i)) {
        Span span = new Span(text.end(i) + 1, text.end(i + 1) + 1);
        delete(span, "the sentence ends with this word", 0.8, proposals);
      } else if (isNumberBeforeUnit(i)) {
        delete(i, "what is counted belongs to the number", 0.8, proposals);
      } else if (words.unfinished().contains(word) && isBetweenWords(i) && isBeforeComplement(i)) {
        delete(i, "no sentence ends with “" + word + "”", 0.85, proposals);
      } else if (english && isJoinedPreposition(i)) {
        delete(i, "no sentence ends with “" + word + "”", 0.8, proposals);
      } else if (isSourceBefore(i)) {
        delete(i, "who says it belongs to “" + word + "”", 0.85, proposals);
      } else if (english && words.reporting().contains(word) && isBareName(i + 1)) {
        delete(i, "a speaker's name may have been parted from the verb", 0.55, proposals);
      } else if (english && isOrphan(i + 1)) {
        orphan(i, proposals);
      } else if (isSaying(i + 1) || isSayingOfNoun(i + 1)) {
        saying(i, proposals);
      } else if (english && (isPhraseBehind(i) || isPossessionBehind(i))) {
        delete(i, "no sentence begins with “" + text.word(i + 1) + "”", 0.75, proposals);
      } else if (headless.isVerbBehind(i + 1)) {
        proposals.add(headless.joined(i + 1));
      } else if (isRoleBefore(i)) {
        delete(i, "the name belongs to the role before it", 0.8, proposals);
      } else if (english && isRole(i) && isNameWithClauseAlone(i + 1)) {
        Reason reason =
            new Reason(
                "seam.inserted-stop", EditKind.SEAM, "what follows has no verb of its own", 0.8);
        proposals.add(
            Proposal.of(Edit.replace(t, new Span(text.end(i), text.end(i) + 1), ",", reason)));
      }
    }
  }

  /** A stop, one space, a letter. */
  private boolean isStopAndSpace(int i) {
    return text.start(i + 1) == text.end(i) + 2 && t.charAt(text.end(i) + 1) == ' ';
  }

  /** {@code 2 million. euros}. */
  private boolean isNumberBeforeUnit(int i) {
    return text.length(i) > SHORTEST_WORD
        && words.units().contains(text.word(i))
        && words.units().contains(text.word(i + 1))
        && text.length(i + 1) >= SHORTEST_WORD
        && text.start(i) > 1
        && text.before(i) == ' '
        && Character.isDigit(t.charAt(text.start(i) - 2));
  }

  private boolean isBetweenWords(int i) {
    boolean letter = text.length(i) == 1 && !english; // may be the letter itself
    return !letter
        && text.isLower(i - 1)
        && text.spaceAfter(i - 1)
        && text.length(i - 1) > 2
        && text.isLower(i + 1)
        && text.after(i + 1) != '.'
        && (vocabulary.isWordAsWritten(text.word(i + 1)) || !vocabulary.knowsWords());
  }

  /** {@code According to. Ann Hill}, {@code Seg\u00FAn. Ana Ruiz}: no sentence is made of that. */
  private boolean isSourceBefore(int i) {
    boolean source =
        english
            ? text.word(i).equals("to")
                && text.spaceAfter(i - 1)
                && text.word(i - 1).equals("According")
                && text.startsSentence(i - 1)
            : SOURCES.contains(text.word(i).toLowerCase(Locale.ROOT)) && text.startsSentence(i);
    return source && text.isCapitalized(i + 1);
  }

  /** {@code received by Ann and by. Rosa Hill}: behind a conjunction its noun must follow. */
  private boolean isJoinedPreposition(int i) {
    return words.prepositions().contains(text.word(i))
        && text.spaceAfter(i - 1)
        && (text.word(i - 1).equals("and") || text.word(i - 1).equals("or"))
        && !text.word(i).equals(text.word(i - 2))
        && text.isCapitalized(i + 1)
        && !words.starters().contains(text.word(i + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * What an article or a conjunction needs is a word. A preposition can end an English sentence
   * ({@code easy to take care of}), unless its noun begins behind the stop.
   */
  private boolean isBeforeComplement(int i) {
    return !english
        || !words.lefts().contains(text.word(i))
        || words.articles().contains(text.word(i))
        || words.openers().contains(text.word(i))
        || words.articles().contains(text.word(i + 1))
        || words.determiners().contains(text.word(i + 1))
        || text.word(i).equals("of")
            && !words.starters().contains(text.word(i + 1))
            && !isWithoutCapitals(i);
  }

  /**
   * {@code at the University. of Bern}, {@code announced. the deal.}: a phrase in lower case
   * without a verb.
   */
  private boolean isPhraseBehind(int i) {
    String next = text.word(i + 1);
    boolean starts =
        (words.lefts().contains(next) || words.articles().contains(next))
                && words.starters().contains(next)
                && !words.openers().contains(next)
            || words.joining().contains(next) && words.lefts().contains(text.word(i + 2));
    return text.isLower(i + 1)
        && text.spaceAfter(i + 1)
        && starts
        && (text.length(i) >= SHORTEST_WORD || words.verbs().contains(text.word(i)))
        && vocabulary.isLowerWord(text.word(i))
        && !isAbbreviation(text.word(i))
        && (next.equals("of") || text.isLower(i) && !verbs.standsFrom(i, 1))
        && !isWithoutCapitals(i);
  }

  /** {@code sent. their own papers.}: a short phrase, in which a noun may look like a verb. */
  private boolean isPossessionBehind(int i) {
    int last = i + 1;
    while (last < i + LONGEST_POSSESSION && text.spaceAfter(last)) {
      last++;
      if (verbs.isFinite(text.word(last))) {
        return false;
      }
    }
    return words.possessives().contains(text.word(i + 1))
        && last > i + 1
        && text.after(last) == '.'
        && text.isLower(i)
        && text.length(i) >= SHORTEST_WORD
        && vocabulary.isLowerWord(text.word(i))
        && !isAbbreviation(text.word(i))
        && !isWithoutCapitals(i);
  }

  /** {@code for the last time. time.}: the word goes with its stop. */
  private boolean isSaidTwice(int i) {
    return text.length(i) >= SHORTEST_WORD
        && text.isLower(i)
        && text.isLower(i - 1)
        && text.spaceAfter(i - 1)
        && text.word(i).equals(text.word(i + 1))
        && !text.word(i).equals(text.word(i - 1))
        && text.after(i + 1) == '.'
        && endsSentence(text.end(i + 1) + 1);
  }

  /** {@code ” said. said Anna Hill}. */
  private boolean isVerbTwice(int i) {
    return words.reporting().contains(text.word(i))
        && text.word(i).equals(text.word(i + 1))
        && !text.spaceAfter(i - 1)
        && text.spaceAfter(i + 1)
        && text.isCapitalized(i + 2);
  }

  /** {@code In Lille, the mayor. Ann Hill complained}: so far the sentence has no verb. */
  private boolean isRoleBefore(int i) {
    return words.roles().contains(text.word(i))
        && text.spaceAfter(i - 1)
        && words.articles().contains(text.word(i - 1))
        && bare.isBehindPlace(i - 1)
        && text.isCapitalized(i + 1)
        && text.isCapitalized(i + 2)
        && text.spaceAfter(i + 1)
        && text.spaceAfter(i + 2)
        && vocabulary.isPersonToken(text.word(i + 1))
        && text.isLower(i + 3)
        && verbs.isFinite(text.word(i + 3));
  }

  /** {@code the mayor}, {@code the foreign minister}. */
  private boolean isRole(int i) {
    int article = text.isLower(i - 1) && !words.articles().contains(text.word(i - 1)) ? 2 : 1;
    return words.roles().contains(text.word(i))
        && text.spaceAfter(i - 1)
        && text.spaceAfter(i - article)
        && words.articles().contains(text.word(i - article));
  }

  /** {@code Ann Hill, who had left.}: a name and a clause about it up to the stop. */
  private boolean isNameWithClauseAlone(int from) {
    int last = from;
    while (last < from + 3 && text.isCapitalized(last) && text.spaceAfter(last)) {
      last++;
    }
    if (last == from
        || !text.isCapitalized(last)
        || text.after(last) != ','
        || !text.isBehindComma(last + 1)
        || !words.relatives().contains(text.word(last + 1))
        || !text.spaceAfter(last + 1)
        || !verbs.isFinite(text.word(last + 2)) // who else
        || !vocabulary.isPersonToken(text.word(from))) {
      return false;
    }
    for (int k = last + 1; k < Math.min(text.size(), last + LONGEST_CLAUSE); k++) {
      if (!text.spaceAfter(k)) {
        return text.after(k) == '.' && endsSentence(text.end(k) + 1);
      }
    }
    return false;
  }

  /** Whether another sentence of the text starts in lower case, too. */
  private boolean isWithoutCapitals(int i) {
    for (int k = 1; k + 1 < text.size(); k++) {
      if (k != i
          && text.after(k) == '.'
          && isStopAndSpace(k)
          && text.isLower(k + 1)
          && text.isLower(k)
          && text.length(k) > 3
          && !words.unfinished().contains(text.word(k))
          && vocabulary.isWordAsWritten(text.word(k))) {
        return true;
      }
    }
    return text.isLower(0);
  }

  /** Two or three capitalized words and a stop. */
  private boolean isBareName(int from) {
    int k = from;
    while (k < from + 3 && text.isCapitalized(k)) {
      k++;
      if (!text.spaceAfter(k - 1)) {
        break;
      }
    }
    return k - from >= 2 && text.after(k - 1) == '.';
  }

  /** {@code said the captain}: no sentence begins with a verb of saying in lower case. */
  private boolean isSayingOfNoun(int i) {
    return text.isLower(i)
        && words.reporting().contains(text.word(i))
        && text.spaceAfter(i)
        && (words.articles().contains(text.word(i + 1)) || text.isCapitalized(i + 1))
        && isQuotationOpen(text.start(i))
        && !isWithoutCapitals(i - 1);
  }

  /** {@code he said.} in lower case, at a sentence's end. */
  private boolean isSaying(int i) {
    return english
        && PRONOUNS.contains(text.word(i))
        && text.spaceAfter(i)
        && words.reporting().contains(text.word(i + 1))
        && text.after(i + 1) == '.'
        && endsSentence(text.end(i + 1) + 1);
  }

  private boolean endsSentence(int place) {
    return place >= t.length()
        || t.charAt(place) == '\n'
        || t.charAt(place) == ' '
            && place + 1 < t.length()
            && (Character.isUpperCase(t.charAt(place + 1)) || t.charAt(place + 1) == '\u201C');
  }

  /** {@code the long winter. she said.}: a comma, and the quotation's end if one is open. */
  private void saying(int i, List<Proposal> proposals) {
    boolean fits =
        text.length(i) > 2 && text.isLower(i) && vocabulary.isWordAsWritten(text.word(i));
    if (fits) {
      proposals.add(
          Proposal.of(
              Edit.replace(
                  t,
                  new Span(text.end(i), text.end(i) + 1),
                  isQuotationOpen(text.end(i)) ? english ? ",\u201D" : "\u201D," : ",",
                  new Reason(
                      "seam.inserted-stop", EditKind.SEAM, "who says it belongs to it", 0.8))));
    }
  }

  private boolean isAbbreviation(String word) {
    return words.abbreviations().contains(word.toLowerCase(Locale.ROOT));
  }

  /** {@code said.} alone in lower case between stops: its subject stands elsewhere. */
  private boolean isOrphan(int i) {
    return words.reporting().contains(text.word(i))
        && text.word(i).endsWith("d")
        && !isAbbreviation(text.word(i - 1))
        && text.after(i) == '.'
        && endsSentence(text.end(i) + 1);
  }

  /** {@code a wide area. said.}: the word goes; of a quotation it leaves the end. */
  private void orphan(int i, List<Proposal> proposals) {
    if (text.length(i) > 1) {
      proposals.add(
          Proposal.of(
              Edit.replace(
                  t,
                  new Span(text.end(i) + 1, text.end(i + 1) + 1),
                  isQuotationOpen(text.end(i)) ? "\u201D" : "",
                  new Reason(
                      "seam.inserted-stop", EditKind.SEAM, "a verb alone is no sentence", 0.8))));
    }
  }

  private boolean isQuotationOpen(int place) {
    for (int k = place - 1; k >= Math.max(0, place - FARTHEST_QUOTE); k--) {
      char c = t.charAt(k);
      if (c == '\u201C') {
        return true;
      }
      if (c == '\u201D' || c == '\n') {
        return false;
      }
    }
    return false;
  }

  private void delete(int i, String evidence, double confidence, List<Proposal> proposals) {
    delete(new Span(text.end(i), text.end(i) + 1), evidence, confidence, proposals);
  }

  private void delete(Span span, String evidence, double confidence, List<Proposal> proposals) {
    Reason reason = new Reason("seam.inserted-stop", EditKind.SEAM, evidence, confidence);
    proposals.add(Proposal.of(Edit.delete(t, span, reason)));
  }
}
