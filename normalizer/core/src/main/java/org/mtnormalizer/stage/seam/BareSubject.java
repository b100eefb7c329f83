package org.mtnormalizer.stage.seam;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of persons with which a sentence begins, and nothing that they could be the object of. */
final class BareSubject {
  /** What ends nouns for who does something. */
  private static final Map<String, Pattern> AGENTS =
      Map.of(
          "en", Pattern.compile(".{2,}(?:er|or|ist|ian|man|woman|ress)"),
          "es", Pattern.compile(".{2,}(?:ora?|triz|ista|ante)"),
          "fr", Pattern.compile(".{3,}(?:eur|euse|trice|iste)"),
          "it", Pattern.compile(".{3,}(?:tore|trice|ista|ante)"),
          "pt", Pattern.compile(".{2,}(?:ora?|triz|ista|ante)"),
          // none but the subject's case ends so
          "ru",
              Pattern.compile(
                  ".{2,}(?:\u0442\u0435\u043B\u044C|\u043D\u0438\u043A|\u0438\u0441\u0442|\u0430\u0440\u044C|\u0435\u0440)"),
          "pl", Pattern.compile(".{2,}(?:arz|ciel|nik|ista|er)"));

  private static final String QUOTES = "\u00AB\u00BB\u201E\u201C\u201D";

  private static final int LONGEST_NAME = 3;
  private static final int LONGEST_ROLE = 10;

  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;
  private final ClauseVerbs verbs;

  BareSubject(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.verbs = new ClauseVerbs(text, vocabulary);
  }

  /** {@code Iker Casillas, He saved}: the name of a person alone before the comma. */
  boolean isAlone(int i) {
    int first = i;
    while (first > 0
        && i - first < 3
        && text.isCapitalized(first - 1)
        && (first == i || text.spaceAfter(first - 1) && !text.startsSentence(first))) {
      first--;
    }
    return first < i
        && text.startsSentence(first)
        && vocabulary.isPersonToken(text.word(i - 1))
        && (i - first > 1
            ? vocabulary.isPersonToken(text.word(first))
            : text.count(text.word(first)) > 1 && !vocabulary.isLowerWord(text.word(first)));
  }

  /** {@code Jan Rask and Liv Dahl They signed}, with which a sentence begins. */
  boolean areTwo(int i) {
    int second = i - 2;
    int first = second - 3;
    return first >= 0
        && text.isLower(i + 1)
        && words.conjunctions().contains(text.word(second - 1))
        && text.startsSentence(first)
        && isPersonAt(first)
        && isPersonAt(second)
        && text.spaceAfter(i - 1)
        && text.spaceAfter(second - 1)
        && text.spaceAfter(second - 2);
  }

  /** Two capitalized words, the first of them a given name. */
  private boolean isPersonAt(int i) {
    return text.isCapitalized(i)
        && text.isCapitalized(i + 1)
        && text.spaceAfter(i)
        && vocabulary.isPersonToken(text.word(i));
  }

  /** {@code In Oslo, Jan Rask}, with which a sentence begins. */
  boolean isBehindPlace(int first) {
    if (!text.isBehind(first, ", ")) {
      return false;
    }
    int k = first - 1;
    while (k > 0 && first - k < 3 && text.isCapitalized(k) && text.spaceAfter(k - 1)) {
      if (text.startsSentence(k - 1)) {
        return words.lefts().contains(text.word(k - 1).toLowerCase(Locale.ROOT));
      }
      k--;
    }
    return false;
  }

  /** Whether the name that word {@code i} ends stands so: the comma behind it is lost. */
  boolean isApposed(int i) {
    int first = i;
    while (first > 0
        && i - first < LONGEST_NAME
        && text.isCapitalized(first - 1)
        && text.spaceAfter(first - 1)) {
      first--;
    }
    return isBehindRole(first);
  }

  /**
   * {@code The mayor of Kiel, Ida Lohmann}: behind an article, a role and a comma, with which a
   * sentence begins, and no verb among them.
   */
  boolean isBehindRole(int first) {
    if (!text.isBehind(first, ", ")) {
      return false;
    }
    boolean role = false;
    for (int k = first - 1; k >= 0 && first - k <= LONGEST_ROLE; k--) {
      role |= words.roles().contains(text.word(k));
      if (verbs.isFinite(text.word(k)) || k < first - 1 && !text.spaceAfter(k)) {
        return false;
      }
      if (text.startsSentence(k)) {
        return role && words.articles().contains(text.word(k).toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }

  /**
   * Whether word {@code i} ends what somebody is, behind whose name the sentence begins: {@code Ana
   * Duarte, filha da ministra Rita Duarte}. What follows is the verb, behind a comma.
   */
  boolean isOfApposition(int i) {
    int k = i;
    while (k > 0 && text.isCapitalized(k) && text.spaceOrHyphenAfter(k - 1)) {
      k--;
    }
    boolean role = false;
    for (int last = k; k > 0 && last - k <= LONGEST_ROLE && text.isLower(k); k--) {
      role |= words.roles().contains(text.word(k));
      if (verbs.isFinite(text.word(k)) || words.relatives().contains(text.word(k))) {
        return false;
      }
      if (text.isBehind(k, ", ")) {
        return role && isNameFromStart(k - 1);
      }
      if (!text.spaceAfter(k - 1)) {
        return false;
      }
    }
    return false;
  }

  private boolean isNameFromStart(int last) {
    int k = last;
    while (text.isCapitalized(k) && !text.startsSentence(k) && text.spaceOrHyphenAfter(k - 1)) {
      k--;
    }
    return k < last && text.isCapitalized(k) && text.startsSentence(k);
  }

  /**
   * {@code The singer} before the name, and nothing before that: no verb. Where there are no
   * articles, the club may stand between: {@code \u0412\u0440\u0430\u0442\u0430\u0440\u044C
   * \u00AB\u0422\u043E\u0440\u043F\u0435\u0434\u043E\u00BB}.
   */
  boolean isAgent(int first) {
    Pattern agent = AGENTS.get(text.language());
    int k = words.articles().isEmpty() ? beforeTitle(first) : first - 1;
    if (agent == null
        || k < 0
        || k == first - 1 && !text.spaceAfter(k)
        || !text.isLower(k) && !(words.articles().isEmpty() && text.startsSentence(k))
        || !agent.matcher(text.word(k)).matches()) {
      return false;
    }
    if (words.articles().isEmpty()) {
      return text.startsSentence(k)
          || text.spaceAfter(k - 1)
              && text.startsSentence(k - 1)
              && text.length(k - 1) > 2
              && !words.lefts().contains(text.word(k - 1).toLowerCase(Locale.ROOT))
              && !verbs.isFinite(text.word(k - 1).toLowerCase(Locale.ROOT));
    }
    int article = k - 1;
    boolean adjective =
        text.isLower(article) && !verbs.isVerb(article)
            || text.isCapitalized(article) && !text.startsSentence(article);
    if (text.language().equals("en") && adjective && text.spaceAfter(article)) {
      article--; // The Polish striker
    }
    return text.spaceAfter(article)
        && text.spaceAfter(k - 1)
        && text.startsSentence(article)
        && words.articles().contains(text.word(article).toLowerCase(Locale.ROOT));
  }

  /** The word before {@code first} or before a title between it and the word. */
  private int beforeTitle(int first) {
    int k = first - 1;
    while (k > 0
        && first - k <= LONGEST_NAME
        && text.isCapitalized(k)
        && !text.startsSentence(k)
        && (text.spaceAfter(k) || QUOTES.indexOf(text.after(k)) >= 0)) {
      k--;
    }
    return k;
  }
}
