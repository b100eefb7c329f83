package org.mtnormalizer.stage.seam;

import java.util.Locale;

/** Names behind which a pronoun with a capital says the subject again, or says nothing. */
final class RepeatedSubject {
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_ROLE = 6;
  private static final int SHORTEST_SINGLE = 4;

  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;
  private final ClauseVerbs verbs;
  private final boolean english;
  private final boolean german;

  RepeatedSubject(SeamText text, SeamVocabulary vocabulary, ClauseVerbs verbs) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.verbs = verbs;
    this.english = text.language().equals("en");
    this.german = text.language().equals("de");
  }

  /** {@code a clerk, who He works}: in English a relative word that is the subject itself. */
  boolean isBehindRelative(int i) {
    return english
        && text.word(i - 1).equals("who")
        && text.isBehindComma(i - 1)
        && isFinite(i + 1)
        && !words.reporting().contains(text.word(i + 1));
  }

  /** Whether a clause begins with the name that ends before word {@code i}, and goes on. */
  boolean isSubject(int i) {
    int first = firstOfName(i);
    if (!isName(first, i)) {
      return false;
    }
    boolean opened =
        first > 0 && words.opensClause(text.word(first - 1)) && text.spaceAfter(first - 1);
    if (german && opened && i - first > 1) {
      return true; // its verb stands at the end
    }
    return isVerbFrom(i + 1)
        && (opened
            || isClauseStart(first)
            || isBehindPossessive(first)
            || isBehindGenitive(first)
            || i - first > 1 && (isBehindRole(first) || isBehindOneWord(first)));
  }

  /**
   * {@code thanked Ana Duarte She and Rui Melo.}: no verb follows whose subject it could be, but
   * another name or a preposition.
   */
  boolean isSubjectOfNothing(int i) {
    int first = firstOfName(i);
    String next = text.word(i + 1);
    boolean joined =
        words.conjunctions().contains(next) && text.isCapitalized(i + 2) && text.spaceAfter(i + 1);
    return i - first > 1
        && isName(first, i)
        && !text.startsSentence(first)
        && (joined || words.lefts().contains(next) && !words.articles().contains(next))
        && !words.openers().contains(joined ? "" : next)
        && isWithoutVerb(i + 1);
  }

  private boolean isWithoutVerb(int from) {
    for (int k = from; k < text.size(); k++) {
      if (isFinite(k)) {
        return false;
      }
      if (".!?\n".indexOf(text.after(k)) >= 0) {
        return true;
      }
    }
    return true;
  }

  /** A finite verb, or one behind a negation or an adverb. */
  boolean isVerbFrom(int k) {
    String word = text.word(k);
    return isFinite(k)
        || text.spaceAfter(k)
            && (words.negations().contains(word) || words.adverbs().contains(word))
            && isFinite(k + 1);
  }

  private boolean isFinite(int k) {
    String word = text.word(k);
    return text.isLower(k) && (verbs.isFinite(word) || english && verbs.isPresent(word));
  }

  /** The first of the capitalized words that end before word {@code i}. */
  int firstOfName(int i) {
    int first = i;
    while (first > 0
        && i - first < LONGEST_NAME
        && text.isCapitalized(first - 1)
        && text.spaceOrHyphenAfter(first - 1)
        && !words.opensClause(text.word(first - 1))
        && !isStarter(first - 1)
        && (first == i || !text.startsSentence(first))) {
      first--;
    }
    return first;
  }

  private boolean isStarter(int k) {
    return text.startsSentence(k)
        && words.starters().contains(text.word(k).toLowerCase(Locale.ROOT));
  }

  private boolean isName(int first, int i) {
    String last = text.word(i - 1);
    return switch (i - first) {
      case 0 -> false;
      case 1 ->
          !english // He is a family name, too
              && text.length(first) >= SHORTEST_SINGLE
              && (vocabulary.isPersonToken(last) && !vocabulary.isLowerWord(last)
                  || !vocabulary.isWord(last));
      default ->
          !(english && isOfHe(first, i))
              && (!vocabulary.isLowerWord(last) || !vocabulary.isLowerWord(text.word(first)));
    };
  }

  /** {@code Admiral Zheng He}, {@code Professor Ming He}. */
  private boolean isOfHe(int first, int i) {
    return text.word(i).equals("He")
        && (vocabulary.isNamed(text.word(i - 1) + " He")
            || i - first == 2 && isTitle(text.word(first)));
  }

  private boolean isTitle(String word) {
    return isRole(word) || vocabulary.isLowerWord(word) && !vocabulary.isPersonToken(word);
  }

  private boolean isClauseStart(int k) {
    return k >= 0 && (text.startsSentence(k) || text.isBehind(k, "; "));
  }

  private boolean isClauseOrOpened(int k) {
    return isClauseStart(k)
        || k > 0 && words.opensClause(text.word(k - 1)) && text.spaceAfter(k - 1);
  }

  /** {@code his sister Ana Duarte}. */
  private boolean isBehindPossessive(int first) {
    return first > 1
        && text.isLower(first - 1)
        && text.spaceAfter(first - 1)
        && text.spaceAfter(first - 2)
        && !isFinite(first - 1)
        && words.possessives().contains(text.word(first - 2).toLowerCase(Locale.ROOT))
        && isClauseOrOpened(first - 2);
  }

  /** {@code The board of Duarte}. */
  private boolean isBehindGenitive(int first) {
    int article = first - 3;
    return article >= 0
        && text.spaceAfter(article)
        && text.spaceAfter(article + 1)
        && text.spaceAfter(article + 2)
        && words.genitives().contains(text.word(first - 1))
        && text.isLower(article + 1)
        && words.articles().contains(text.word(article).toLowerCase(Locale.ROOT))
        && isClauseStart(article);
  }

  /** {@code The new mayor of Faro, Ana Duarte}: an office and no verb since the clause began. */
  private boolean isBehindRole(int first) {
    boolean comma = text.isBehind(first, ", ");
    if (!comma && !text.spaceAfter(first - 1)) {
      return false;
    }
    boolean role = false;
    boolean near = !comma;
    for (int k = first - 1; k >= 0 && first - k <= LONGEST_ROLE; k--) {
      boolean named = isRole(text.word(k));
      role |= named;
      if (isFinite(k) || k < first - 1 && !text.spaceAfter(k)) {
        return false;
      }
      if (near && k == first - 1 && !named) {
        return false;
      }
      if (isClauseOrOpened(k)) {
        String begin = text.word(k).toLowerCase(Locale.ROOT);
        return (role || comma && words.articles().contains(begin))
            && (isRole(text.word(k)) || words.articles().contains(begin));
      }
    }
    return false;
  }

  /** {@code \u0430 \u0432\u0440\u0430\u0442\u0430\u0440\u044C}: where there are no articles. */
  private boolean isBehindOneWord(int first) {
    return words.articles().isEmpty()
        && first > 1
        && text.isLower(first - 1)
        && text.spaceAfter(first - 1)
        && text.spaceAfter(first - 2)
        && !isFinite(first - 1)
        && !words.lefts().contains(text.word(first - 1))
        && words.conjunctions().contains(text.word(first - 2))
        && text.isBehindComma(first - 2);
  }

  private boolean isRole(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return words.isRole(word)
        || german
            && words.roles().stream().anyMatch(r -> lower.endsWith(r.toLowerCase(Locale.ROOT)));
  }
}
