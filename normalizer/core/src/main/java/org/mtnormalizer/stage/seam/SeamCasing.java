package org.mtnormalizer.stage.seam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Proposal.Refusal;
import org.mtnormalizer.edit.Reason;

/**
 * Capitals in the middle of a sentence, where what follows markup was translated by itself. Only
 * function words are lowered: what else has a capital may be a name.
 */
final class SeamCasing {
  private static final Set<String> CONJUNCTIONS = Set.of("And", "But", "Or");

  /** Religious texts write the pronouns of God with a capital. */
  private static final Set<String> REVERED =
      Set.of(
          "God",
          "Lord",
          "Jesus",
          "Christ",
          "Allah",
          "Almighty",
          "Messiah",
          "Holy",
          "Dieu",
          "Dios",
          "Deus",
          "Dio",
          "Gott",
          "Bóg",
          "Boga",
          "Bogu",
          "Bogiem",
          "Бог",
          "Бога",
          "Богу");

  /** What a letter begins with: behind its comma a sentence starts. */
  private static final Set<String> GREETINGS =
      Set.of(
          ("Dear Sir Sirs Madam Hello Hi Hey Greetings Regards Cher Chère Chers Bonjour Querido Querida Estimado"
                  + " Hola Liebe Lieber Hallo Caro Cara Prezado Olá Beste Drogi Cześć")
              .split(" "));

  /** Titles given to sovereigns and prelates, with the pronoun before them. */
  private static final Set<String> HONORIFICS =
      Set.of("Majesty", "Highness", "Holiness", "Excellency", "Eminence");

  /** English words that are the subject of what they start. */
  private static final Set<String> SUBJECTS = Set.of("this", "that", "these", "those", "there");

  /** English words that start a clause with a verb of its own. */
  private static final Set<String> SUBORDINATORS =
      Set.of("after", "before", "because", "while", "when", "where", "since", "until", "if", "who");

  /** English words that hardly start a sentence, and no heading runs into them. */
  private static final Set<String> JOINING =
      Set.of("and", "or", "of", "by", "from", "with", "for", "between", "among", "than", "because");

  /** From here on behind a line's start a comma is no greeting's. */
  private static final int GREETING_WORDS = 6;

  private static final int CLAUSE_WORDS = 12;

  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;
  private final ClauseVerbs verbs;
  private final boolean english;
  private final JoinedCapital joined;

  SeamCasing(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.verbs = new ClauseVerbs(text, vocabulary);
    this.english = text.language().equals("en");
    this.joined = new JoinedCapital(text, vocabulary, verbs);
  }

  void propose(List<Proposal> proposals) {
    new TextBegin(text, vocabulary).propose(proposals);
    List<Integer> honored = new ArrayList<>();
    for (int i = 0; i + 1 < text.size(); i++) {
      if (text.length(i) > 12) {
        continue;
      }
      if (text.isCapitalized(i)) {
        if (i > 0) {
          capital(i, proposals);
        }
      } else if (english && isPronounOfHonor(i)) {
        honored.add(i);
      }
    }
    // an author who writes it small does so throughout
    if (honored.size() == 1 || honored.stream().anyMatch(this::isWrittenWithCapital)) {
      honored.forEach(i -> proposals.add(upper(i, "part of the title behind it", 0.8)));
    }
  }

  /** Whether the text also writes this pronoun with a capital where no sentence starts. */
  private boolean isWrittenWithCapital(int i) {
    return text.innerCount(text.word(i).equals("his") ? "His" : "Her") > 0;
  }

  /** Whether a closing mark, turned or not, a comma and a space stand before a word. */
  private boolean isBehindQuotation(int i) {
    int mark = text.start(i) - 3;
    return mark > 0
        && text.text().startsWith(", ", mark + 1)
        && "\u201D\u201C\u00BB\"".indexOf(text.text().charAt(mark)) >= 0;
  }

  private boolean isReverent() {
    return REVERED.stream().anyMatch(w -> text.count(w) > 0);
  }

  private void capital(int i, List<Proposal> proposals) {
    String word = text.word(i);
    String lower = word.toLowerCase(Locale.ROOT);
    boolean starter = words.starters().contains(lower);
    if (starter && text.isBehind(i, ". , ") && (text.isLower(i + 1) || text.spaceAfter(i))) {
      proposals.add(lower(i, "a comma ends no sentence", 0.85));
    }
    if (isBehindQuotation(i)
        && words.reporting().contains(lower)
        && text.isLower(i + 1)
        && !vocabulary.isPersonToken(word)) { // Said, Lance
      proposals.add(lower(i, "the sentence goes on behind the quotation", 0.85));
      return;
    }
    if (joined.isSaying(i, lower)) {
      proposals.add(lower(i, "who says it belongs to the quotation", 0.8));
      return;
    }
    if (joined.isAuxiliary(i, lower) || joined.isBeforePerson(i, lower, JOINING)) {
      proposals.add(lower(i, "in the middle of a sentence", 0.75));
      return;
    }
    if (joined.isConjunction(i, lower) && !isGreeting(i) && !isReverent()) {
      proposals.add(lower(i, "a comma ends no sentence", 0.8));
      return;
    }
    if (joined.isVerb(i, lower)) {
      proposals.add(lower(i, "the conjunction before it joins it to the sentence", 0.75));
      return;
    }
    if (starter && joined.isBehindSemicolon(i) && !isReverent()) {
      proposals.add(lower(i, "a semicolon ends no sentence", 0.8));
      return;
    }
    if (!text.isLower(i + 1) || !text.spaceAfter(i)) {
      return;
    }
    if (english && words.pronouns().contains(word) && tellsWhoSays(i)) {
      proposals.add(lower(i, "who says it belongs to it", 0.85));
      return;
    }
    if (english && words.pronouns().contains(word) && joined.isPronoun(i)) {
      Proposal p = lower(i, "a pronoun in the middle of a sentence", 0.9);
      proposals.add(isReverent() ? Proposal.refused(p.edit(), Refusal.PLAUSIBLE_AS_IS) : p);
    } else if (joined.isFirstPerson(i)
        || joined.isArticleBeforeRole(i, lower)
        || joined.isClause(i, lower)
        || joined.isPhrase(i, lower) && !isReverent()) {
      proposals.add(lower(i, "the conjunction before it joins it to the sentence", 0.75));
    } else if (english && CONJUNCTIONS.contains(word) && text.isBehind(i, "; ")) {
      proposals.add(lower(i, "a semicolon ends no sentence", 0.85));
    } else if (starter
        && text.length(i) > 1
        && (text.isBehind(i, ", ") || text.spaceAfter(i - 1))
        && text.isLower(text.start(i) + 1, text.end(i))
        && !words.pronouns().contains(word)
        && !isReverent()) {
      if (text.isBehind(i, ", ")) {
        behindComma(i, lower, proposals);
      } else {
        behindWord(i, lower, proposals);
      }
    }
  }

  /** {@code the rent,” He said}: behind the comma of a quotation no sentence begins. */
  private boolean tellsWhoSays(int i) {
    int space = text.start(i) - 1;
    int end = space >= 0 && text.text().charAt(space) == ' ' ? space : space + 1;
    return words.reporting().contains(text.word(i + 1))
        && (text.text().startsWith(",\u201D", end - 2)
            || text.text().startsWith("\u201D,", end - 2)
            || text.text().startsWith(",\"", end - 2));
  }

  /** {@code by Mediaset, Everything}: a comma ends no sentence, but it parts titles. */
  private void behindComma(int i, String lower, List<Proposal> proposals) {
    boolean title =
        words.articles().contains(lower) && !text.isMarkupEdge(text.start(i))
            || words.works().contains(text.word(i - 1));
    boolean edge = text.isMarkupEdge(text.start(i)) || text.isCapitalized(i - 1);
    if (title
        || !edge // behind a word of the sentence's own the grammar decides
        || i + 2 < text.size() && !text.isLower(i + 2)
        || !vocabulary.isWord(text.word(i + 1)) && vocabulary.knowsWords()
        || words.reporting().contains(text.word(i - 1))
        || english && SUBJECTS.contains(lower) // a letter's begin: Helen, This is
        || text.startsSentence(i - 1)
        || isGreeting(i)) {
      return;
    }
    proposals.add(lower(i, "a comma ends no sentence", 0.75));
  }

  /** {@code shows The cost}, {@code useful To learn}: or a stop was lost. */
  private void behindWord(int i, String lower, List<Proposal> proposals) {
    int previous = i - 1;
    String before = text.word(previous);
    if (i + 2 < text.size() && !text.isLower(i + 2) && !text.isMarkupEdge(text.start(i))
        || vocabulary.knowsWords() && !vocabulary.isWordAsWritten(text.word(i + 1))) {
      return;
    }
    boolean article = words.articles().contains(lower);
    if (text.isLower(previous)) {
      boolean fits =
          text.length(previous) > 1
              && vocabulary.isWordAsWritten(before)
              && !words.works().contains(before)
              && !(article && words.starters().contains(before))
              && text.spaceAfter(previous - 1);
      if (fits) {
        boolean sure =
            english
                    && (lower.equals("which")
                        ? isGoverned(i)
                        : isContent(i, lower) || !isClause(i) && isPhraseOfSentence(i, lower))
                || text.isMarkupEdge(text.start(i));
        proposals.add(lower(i, "in the middle of a sentence", sure ? 0.75 : 0.6));
      }
    } else if (english
        && !article
        && isName(previous)
        && !isClause(i)
        && isPhraseOfSentence(i, lower)) {
      proposals.add(lower(i, "in the middle of a sentence", 0.75));
    }
  }

  /** {@code confirmed That he}: what is said, behind the verb of saying. */
  private boolean isContent(int i, String lower) {
    String next = text.word(i + 1);
    return lower.equals("that")
        && words.reporting().contains(text.word(i - 1))
        && (words.articles().contains(next)
            || words.determiners().contains(next)
            || words.pronouns().contains(capitalized(next)));
  }

  /** {@code the pen with Which he signed}: behind its preposition; and no magazine is so called. */
  private boolean isGoverned(int i) {
    return words.pronouns().contains(capitalized(text.word(i + 1)))
        && text.innerCount(text.word(i)) == 1
        && words.lefts().contains(text.word(i - 1))
        && !words.openers().contains(text.word(i - 1))
        && !text.startsSentence(i - 1);
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private boolean isName(int i) {
    return text.isCapitalized(i)
        && text.length(i) > 2
        && !vocabulary.isLowerWord(text.word(i))
        && Character.isLowerCase(text.text().charAt(text.end(i) - 1))
        && text.isCapitalized(i - 1)
        && text.spaceAfter(i - 1)
        && !vocabulary.isLowerWord(text.word(i - 1));
  }

  /** Whether a comma follows before the sentence ends: then a stop may be lost before it. */
  private boolean isClause(int i) {
    for (int k = i; k < Math.min(text.size() - 1, i + CLAUSE_WORDS); k++) {
      char after = text.after(k);
      if (after == ',') {
        return true;
      }
      if (".!?;:\n\u201D".indexOf(after) >= 0) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether what starts at word {@code i} is a part of the sentence, and not one of its own behind
   * a heading: a phrase without a verb, or a clause behind a verb.
   */
  private boolean isPhraseOfSentence(int i, String lower) {
    if (SUBJECTS.contains(lower)) {
      return false;
    }
    if (JOINING.contains(lower)) {
      return true;
    }
    return SUBORDINATORS.contains(lower) ? verbs.standsFrom(i, -1) : !verbs.standsFrom(i, 1);
  }

  private boolean isGreeting(int i) {
    for (int k = i - 1; k >= Math.max(0, i - GREETING_WORDS); k--) {
      if (GREETINGS.contains(text.word(k))) {
        return true;
      }
      if (text.startsSentence(k)) {
        return false;
      }
    }
    return false;
  }

  /** {@code her Serene Highness Princess}. */
  private boolean isPronounOfHonor(int i) {
    if (text.length(i) != 3 || text.text().charAt(text.start(i)) != 'h') {
      return false;
    }
    String word = text.word(i);
    if (!word.equals("his") && !word.equals("her") || !text.spaceAfter(i)) {
      return false;
    }
    return HONORIFICS.contains(text.word(i + 1))
        || i + 2 < text.size()
            && Set.of("Royal", "Imperial", "Serene").contains(text.word(i + 1))
            && HONORIFICS.contains(text.word(i + 2));
  }

  private Proposal upper(int i, String why, double confidence) {
    return replace(i, capitalized(text.word(i)), why, confidence);
  }

  private Proposal lower(int i, String evidence, double confidence) {
    return replace(i, text.word(i).toLowerCase(Locale.ROOT), evidence, confidence);
  }

  private Proposal replace(int i, String with, String evidence, double confidence) {
    return Proposal.of(
        Edit.replace(
            text.text(),
            text.span(i),
            with,
            new Reason("seam.casing", EditKind.SEAM, evidence, confidence)));
  }
}
