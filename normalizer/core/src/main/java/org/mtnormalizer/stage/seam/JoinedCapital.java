package org.mtnormalizer.stage.seam;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Capitals that a conjunction or a comma before them proves wrong. */
final class JoinedCapital {
  /** A closing mark with a letter or a comma before it, and a comma or nothing behind it. */
  private static final Pattern QUOTED = Pattern.compile(",?[\u201D\u00BB\"],? ");

  private static final String OPENING = "\u201C\u00AB\u201E\"";

  /** So many words on either side are looked at for other lines. */
  private static final int VERSE = 30;

  /** Prepositions of titles, of a byline behind a heading, and a conjunction. */
  private static final Set<String> OF_TITLES = Set.of("with", "for", "by", "and", "or", "because");

  /** Pronouns that their languages never write with a capital within a sentence. */
  private static final Set<String> FIRST_PERSON =
      Set.of(
          "Je",
          "Nous",
          "Yo",
          "Nosotros",
          "Io",
          "Noi",
          "Eu",
          "N\u00F3s",
          "Ja",
          "Ich",
          "Wir",
          "Ik",
          "\u042F",
          "\u041C\u044B");

  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;
  private final ClauseVerbs verbs;
  private final boolean english;
  private final boolean german;

  JoinedCapital(SeamText text, SeamVocabulary vocabulary, ClauseVerbs verbs) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.verbs = verbs;
    this.english = text.language().equals("en");
    this.german = text.language().equals("de");
  }

  /**
   * {@code lleg\u00F3 y Salud\u00F3 a todos}, {@code left and The crew cheered}: a verb, or in
   * English an article and the rest of its clause. No name, and no title: those go on in capitals.
   */
  boolean isClause(int i, String lower) {
    boolean comma = text.isBehindComma(i - 1);
    if (isGermanSubject(i) || isObject(i, lower)) {
      return true;
    }
    if (!isJoined(i)
        || text.length(i) < 2
        || text.innerCapital(i) != 0
        || text.innerCount(text.word(i)) > 1 && !(english && words.articles().contains(lower))
        || words.verbs().contains(text.word(i + 1))
        || vocabulary.knowsWords() && !vocabulary.isWordAsWritten(text.word(i + 1))) {
      return false;
    }
    return english && words.articles().contains(lower)
        ? text.isLower(i + 2)
            && (text.isLower(i - 2) || comma)
            && (verbs.standsFrom(i, 1) || comma && text.isLower(i + 3))
        : (!vocabulary.isNameToken(text.word(i))
                || words.verbs().contains(lower) && text.isLower(i - 2))
            && !(german && vocabulary.isWordAsWritten(text.word(i))) // Amt und Würde
            && (text.length(i) > 3 || text.isLower(i - 2) || comma) // Dante e Era
            && verbs.isFinite(lower)
            && !isOfMark(text.word(i));
  }

  /** {@code but I}, in languages that write it small: {@code pero Yo quise}. */
  boolean isFirstPerson(int i) {
    return !german // where the ego has a capital
        && FIRST_PERSON.contains(text.word(i))
        && !words.articles().contains(text.word(i).toLowerCase(Locale.ROOT))
        && text.isLower(i + 1)
        && text.spaceAfter(i)
        && text.spaceAfter(i - 1)
        && words.openers().contains(text.word(i - 1))
        && text.isLower(i - 2)
        && (text.isBehindComma(i - 1) || text.spaceAfter(i - 2))
        && (!vocabulary.knowsWords() || vocabulary.isWordAsWritten(text.word(i + 1)));
  }

  /** {@code lleg\u00F3 y El alcalde Juan Ruiz}: an article before a role in small letters. */
  boolean isArticleBeforeRole(int i, String lower) {
    return !german
        && words.articles().contains(lower)
        && isJoined(i)
        && words.roles().contains(text.word(i + 1))
        && text.spaceAfter(i + 1)
        && text.isCapitalized(i + 2);
  }

  /** {@code Googled}: an English verb that is made of a mark keeps its capital. */
  private boolean isOfMark(String word) {
    return english
        && word.endsWith("ed")
        && (isMark(word.substring(0, word.length() - 1))
            || isMark(word.substring(0, word.length() - 2)));
  }

  private boolean isMark(String word) {
    return vocabulary.isWordAsWritten(word) || vocabulary.isNameToken(word);
  }

  /** {@code vot\u00F3 y Lo hizo con}: a pronoun before its verb, among small letters. */
  private boolean isObject(int i, String lower) {
    return words.preverbal().contains(lower)
        && isJoined(i)
        && text.isLower(i - 2)
        && text.isLower(i - 3)
        && text.spaceAfter(i - 3)
        && text.spaceAfter(i + 1)
        && text.isLower(i + 2)
        && text.innerCount(text.word(i)) == 1
        && verbs.isFinite(text.word(i + 1));
  }

  /** {@code saiu cedo e Saudou Ana Melo}, {@code e Chamou “amigo”}: before what no verb is. */
  boolean isVerb(int i, String lower) {
    if (english || german || !isJoined(i)) {
      return false;
    }
    boolean before =
        text.spaceAfter(i) && text.isCapitalized(i + 1)
            || text.after(i) == ' ' && OPENING.indexOf(text.text().charAt(text.end(i) + 1)) >= 0;
    return before
        && text.length(i) > 4
        && text.innerCapital(i) == 0
        && text.innerCount(text.word(i)) == 1
        && !vocabulary.isNameToken(text.word(i))
        && (text.isLower(i - 2) || text.isBehindComma(i - 1))
        && verbs.isFinite(lower);
  }

  /** {@code was sure; In 2020 it had won}: no title of a row of them, but a clause. */
  boolean isBehindSemicolon(int i) {
    int next = text.end(i) + 1;
    return english
        && text.isBehind(i, "; ")
        && text.after(i) == ' '
        && next < text.text().length()
        && (text.isLower(i + 1) && text.spaceAfter(i)
            || Character.isDigit(text.text().charAt(next)))
        && text.isLower(i - 1)
        && text.isLower(i - 2)
        && text.isLower(text.start(i) + 1, text.end(i))
        && !words.pronouns().contains(text.word(i))
        && !words.articles().contains(text.word(i).toLowerCase(Locale.ROOT))
        && text.innerCount(text.word(i)) == 1
        && verbs.standsFrom(i, 1)
        && hasOneSemicolon(i);
  }

  private boolean hasOneSemicolon(int i) {
    int count = 0;
    int k = i - 1;
    while (k >= 0 && count < 2 && !text.startsSentence(k)) {
      count += text.after(k) == ';' ? 1 : 0;
      k--;
    }
    for (k = i; k < text.size() && count < 2 && ".!?\n".indexOf(text.after(k)) < 0; k++) {
      count += text.after(k) == ';' ? 1 : 0;
    }
    return count == 1;
  }

  /** Behind a conjunction that has a space or a comma before it. */
  private boolean isJoined(int i) {
    return i > 1
        && text.spaceAfter(i - 1)
        && words.conjunctions().contains(text.word(i - 1))
        && (text.spaceAfter(i - 2) || text.isBehindComma(i - 1));
  }

  /** {@code kept silent, and His spokesman}: a comma, a conjunction, a function word. */
  boolean isPhrase(int i, String lower) {
    return !german
        && isJoined(i)
        && text.isBehindComma(i - 1)
        && text.length(i) > 1
        && (words.starters().contains(lower) || words.determiners().contains(lower))
        && !words.articles().contains(lower)
        && !words.pronouns().contains(text.word(i))
        && text.isLower(text.start(i) + 1, text.end(i))
        && text.innerCount(text.word(i)) == 1
        && text.isLower(i + 2)
        && vocabulary.isWordAsWritten(text.word(i + 1));
  }

  /**
   * {@code kam auf den dritten Rang, und Sie gratulierte}: the pronoun of courtesy takes a verb in
   * the plural.
   */
  private boolean isGermanSubject(int i) {
    return german
        && text.word(i).equals("Sie")
        && isJoined(i)
        && text.word(i + 1).endsWith("te")
        && verbs.isOfParadigm(text.word(i + 1));
  }

  /**
   * {@code “We won” Said the boy}, {@code “We won”, Ha detto il sindaco}: behind a quotation
   * without an end of its own.
   */
  boolean isSaying(int i, String lower) {
    boolean compound =
        !english
            && words.verbs().contains(lower)
            && text.spaceAfter(i)
            && words.reporting().contains(text.word(i + 1))
            && isWithoutVerb(i + 2);
    boolean told =
        words.reporting().contains(lower)
            && text.spaceAfter(i)
            && (words.articles().contains(text.word(i + 1))
                || words.pronouns().contains(text.word(i + 1)));
    if (german || i == 0 || !told && !compound) {
      return false;
    }
    String gap = text.text().substring(text.end(i - 1), text.start(i));
    return QUOTED.matcher(gap).matches();
  }

  /** {@code ha detto la gente è}: with another verb the quotation may be the subject of that. */
  private boolean isWithoutVerb(int from) {
    for (int k = from; k < Math.min(text.size(), from + VERSE); k++) {
      if (verbs.isFinite(text.word(k))) {
        return false;
      }
      if (".!?\n".indexOf(text.after(k)) >= 0) {
        return true;
      }
    }
    return true;
  }

  /** {@code the best chips Will stay}: no sentence that does not ask begins with an auxiliary. */
  boolean isAuxiliary(int i, String lower) {
    if (!english
        || !words.auxiliaries().contains(lower)
        || !isAmongLower(i)
        || !text.isLower(i + 1)
        || words.determiners().contains(text.word(i + 1))
        || isSubject(text.word(i + 1))
        || !vocabulary.isWordAsWritten(text.word(i + 1))
        || words.starters().contains(text.word(i - 1))) {
      return false;
    }
    String before = text.word(i - 1);
    boolean plural =
        before.endsWith("s")
            && vocabulary.isWordAsWritten(before.substring(0, before.length() - 1));
    int k = i;
    while (k + 1 < text.size() && ".!?\n".indexOf(text.after(k)) < 0) {
      k++;
    }
    return text.after(k) != '?' && (plural || !vocabulary.isPersonToken(text.word(i)));
  }

  /** {@code Would you believe}: the name of something that is a question. */
  private boolean isSubject(String word) {
    return word.equals("you") || words.isPronoun(word);
  }

  /**
   * {@code a letter From Rui Melo}: a preposition and somebody's full name. Works and concerts are
   * called {@code With John Lennon} or {@code For John Lennon}.
   */
  boolean isBeforePerson(int i, String lower, Set<String> prepositions) {
    return english
        && prepositions.contains(lower)
        && !OF_TITLES.contains(lower)
        && words.lefts().contains(lower)
        && isAmongLower(i)
        && !words.works().contains(text.word(i - 1))
        && text.isCapitalized(i + 1)
        && text.isCapitalized(i + 2)
        && text.spaceAfter(i + 1)
        && vocabulary.isPersonToken(text.word(i + 1));
  }

  /** A word with a capital here alone, behind two words in small letters. */
  private boolean isAmongLower(int i) {
    return text.isLower(i - 1)
        && text.isLower(i - 2)
        && text.spaceAfter(i - 2)
        && text.spaceAfter(i - 1)
        && text.spaceAfter(i)
        && text.length(i) > 1
        && text.innerCapital(i) == 0
        && text.innerCount(text.word(i)) == 1
        && text.length(i - 1) > 2
        && vocabulary.isWordAsWritten(text.word(i - 1));
  }

  /** {@code the victory, And he thanked}; no letter of a list: {@code B, A and C}. */
  boolean isConjunction(int i, String lower) {
    return words.conjunctions().contains(lower)
        && text.isBehind(i, ", ")
        && text.spaceAfter(i)
        && text.isLower(text.start(i) + 1, text.end(i))
        && text.isLower(i - 1)
        && text.length(i - 1) > 2
        && vocabulary.isWordAsWritten(text.word(i - 1))
        && text.isLower(i + 1)
        && !words.conjunctions().contains(text.word(i + 1))
        && text.innerCount(text.word(i)) == 1
        && vocabulary.isWordAsWritten(text.word(i + 1))
        && !isVerse(i);
  }

  /**
   * {@code the sea was gray, The boats lay still, And nobody}: behind another comma of the sentence
   * stands a capital that no name needs. Lines of verse begin so.
   */
  private boolean isVerse(int i) {
    return holdsLineOfVerse(i, -1) || holdsLineOfVerse(i, 1);
  }

  private boolean holdsLineOfVerse(int i, int step) {
    int from = Math.max(0, i - VERSE);
    int to = Math.min(text.size(), i + VERSE);
    for (int k = i + step; k > from && k < to && !text.startsSentence(k); k += step) {
      if (isLineOfVerse(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLineOfVerse(int k) {
    String word = text.word(k);
    return text.isCapitalized(k)
        && text.isBehind(k, ", ")
        && text.isLower(k + 1)
        && (words.starters().contains(word.toLowerCase(Locale.ROOT))
            || vocabulary.isLowerWord(word) && !vocabulary.isNameToken(word));
  }

  boolean isPronoun(int i) {
    return text.spaceAfter(i - 1)
        && words.openers().contains(text.word(i - 1))
        && text.isLower(i - 2)
        && !(text.word(i - 1).equals("that") && words.lefts().contains(text.word(i - 2)))
        && (text.spaceAfter(i - 2) || text.isBehindComma(i - 1));
  }
}
