package org.mtnormalizer.stage.seam;

import java.util.Locale;
import java.util.Set;

/** Names behind which a pronoun with a capital says the subject again, or says nothing. */
final class RepeatedSubject {
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_ROLE = 6;
  private static final int SHORTEST_SINGLE = 4;

  /** Prepositions of a phrase that says where or when. */
  private static final Set<String> PLACES = Set.of("In", "On", "At");

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

  /** Whether a clause begins with the name, and goes on. */
  boolean isSubject(NamePlace name) {
    int first = firstOfName(name.end());
    if (!isName(first, name)) {
      return false;
    }
    int next = name.next();
    boolean full = name.end() - first > 1;
    boolean opened = words.isOpenedAt(text, first);
    if (german && opened && full) {
      return true; // its verb stands at the end
    }
    return isVerbFrom(next)
        && (opened
            || isClauseStart(first)
            || isBehindPossessive(first)
            || isBehindGenitive(first)
            || (full || english) && isBehindRole(first)
            || full && isBehindOneWord(first));
  }

  /**
   * {@code thanked Ana Duarte She and Rui Melo.}: no verb follows whose subject it could be, but
   * another name or a preposition.
   */
  boolean isSubjectOfNothing(NamePlace name) {
    int first = firstOfName(name.end());
    String next = text.word(name.next());
    boolean joined = isJoined(name.next());
    return (name.end() - first > 1 || isAloneBehindPreposition(first, name))
        && (name.stands() || english) // there a verb is known by its form
        && isName(first, name)
        && !text.startsSentence(first)
        && (joined || words.lefts().contains(next) && !words.articles().contains(next))
        && !words.openers().contains(joined ? "" : next)
        && isWithoutVerb(name.next());
  }

  /** {@code beaten by Duarte She in the second set.}, whom the text names again. */
  private boolean isAloneBehindPreposition(int first, NamePlace name) {
    return english
        && name.end() - first == 1
        && text.count(name.last()) > 1
        && vocabulary.isPersonToken(name.last())
        && text.spaceAfter(first - 1)
        && text.isLower(first - 1)
        && words.prepositions().contains(text.word(first - 1));
  }

  /** {@code and Rui Melo}. */
  private boolean isJoined(int k) {
    return words.conjunctions().contains(text.word(k))
        && text.isCapitalized(k + 1)
        && text.spaceAfter(k);
  }

  /**
   * {@code The mayor (51) and finance minister Ana Duarte She spoke}, {@code Former captains Ana
   * Duarte She and Rui Melo spoke}: so far the sentence has no verb, so that it is not over.
   */
  boolean isBeforeAnyVerb(NamePlace name) {
    int first = firstOfName(name.end());
    int next = name.next();
    return english
        && name.end() - first > 1
        && isName(first, name)
        && (isJoined(next) || text.isLower(next) && (isVerbFrom(next) || verbs.isVerb(next)))
        && !text.startsSentence(first)
        && !isBehindVerb(first)
        && !startsWithPreposition(first)
        && (isFreeRole(first - 1) || isConjunction(first - 1));
  }

  /** {@code In the second round Ana Duarte She jumped}: the name is no part of the phrase. */
  boolean isBehindPhrase(NamePlace name) {
    int first = firstOfName(name.end());
    if (!english || name.end() - first < 2 || !isName(first, name) || !isVerbFrom(name.next())) {
      return false;
    }
    int k = first - 1;
    while (k > 0
        && first - k < LONGEST_ROLE
        && text.isLower(k)
        && text.spaceAfter(k)
        && !isRole(text.word(k))
        && !verbs.isVerb(k)
        && !words.lefts().contains(text.word(k))) {
      k--;
    }
    boolean article = words.articles().contains(text.word(k)) && text.spaceAfter(k);
    return article
        && k < first - 1
        && PLACES.contains(text.word(k - 1))
        && text.spaceAfter(k - 1)
        && text.startsSentence(k - 1);
  }

  /** {@code For Ana Duarte She the minister has to go}: no verb, but another subject. */
  boolean isBehindPreposition(NamePlace name) {
    int first = firstOfName(name.end());
    return name.end() - first > 1
        && isName(first, name)
        && text.spaceAfter(first - 1)
        && text.startsSentence(first - 1)
        && isPreposition(text.word(first - 1).toLowerCase(Locale.ROOT))
        && words.articles().contains(text.word(name.next()))
        && !words.verbs().contains(text.word(name.next()));
  }

  /** Whether a finite verb stands before the word in its sentence. */
  private boolean isBehindVerb(int from) {
    for (int k = from - 1; k >= 0 && !text.startsSentence(k + 1); k--) {
      if (verbs.isVerb(k) && !isRoles(text.word(k))) {
        return true;
      }
    }
    return false;
  }

  /** The plural of a role. */
  private boolean isRoles(String word) {
    return word.endsWith("s") && isRole(word.substring(0, word.length() - 1));
  }

  private boolean startsWithPreposition(int from) {
    int k = from;
    while (k > 0 && !text.startsSentence(k)) {
      k--;
    }
    return isPreposition(text.word(k).toLowerCase(Locale.ROOT));
  }

  private boolean isPreposition(String lower) {
    return words.lefts().contains(lower)
        && !words.articles().contains(lower)
        && !words.openers().contains(lower);
  }

  private boolean isConjunction(int k) {
    return text.spaceAfter(k) && words.conjunctions().contains(text.word(k));
  }

  /** {@code finance minister}, {@code former captains}: a role that no preposition governs. */
  private boolean isFreeRole(int role) {
    String word = text.word(role);
    if (!text.spaceAfter(role) || !isRole(word) && !isRoles(word)) {
      return false;
    }
    int k = role;
    while (k > 0 && role - k < LONGEST_ROLE && text.spaceAfter(k - 1) && !text.startsSentence(k)) {
      k--;
      String before = text.word(k);
      if (isConjunction(k)) {
        return true;
      }
      if (words.articles().contains(before)) {
        return isConjunction(k - 1) || text.isBehindComma(k);
      }
      if (isPreposition(before)) {
        return false;
      }
    }
    return text.startsSentence(k);
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
    boolean adverb = words.negations().contains(word) || words.adverbs().contains(word);
    int behind = adverb && words.preverbal().contains(text.word(k + 1)) ? k + 2 : k + 1;
    return isFinite(k) || text.spaceAfter(k) && adverb && isFinite(behind);
  }

  private boolean isFinite(int k) {
    String word = text.word(k);
    return text.isLower(k) && (verbs.isFinite(word) || english && verbs.isPresent(word));
  }

  /** The first of the capitalized words that end before the word at {@code end}. */
  int firstOfName(int end) {
    int first = end;
    while (first > 0 && end - first < LONGEST_NAME) {
      int before = first < end && !german ? NamePlace.beforeParticles(text, first - 1) : first - 1;
      if (!text.isCapitalized(before)
          || !text.spaceOrHyphenAfter(before)
          || words.opensClause(text.word(before))
          || isStarter(before)
          || german && isRole(text.word(before))
          || first < end && text.startsSentence(first)) {
        return first;
      }
      first = before;
    }
    return first;
  }

  private boolean isStarter(int k) {
    return text.startsSentence(k)
        && words.starters().contains(text.word(k).toLowerCase(Locale.ROOT));
  }

  private boolean isName(int first, NamePlace name) {
    String last = name.last();
    return switch (name.end() - first) {
      case 0 -> false;
      case 1 ->
          last.length() >= SHORTEST_SINGLE
              && (english
                  ? isFamily(name)
                  : vocabulary.isPersonToken(last) && !vocabulary.isLowerWord(last)
                      || !vocabulary.isWord(last));
      default ->
          !(english && isOfHe(first, name))
              && (!vocabulary.isLowerWord(last) || !vocabulary.isLowerWord(text.word(first)));
    };
  }

  /** {@code Duarte She left}; but {@code Ming He left} may be somebody who is called He. */
  private boolean isFamily(NamePlace name) {
    String last = name.last();
    boolean ofHe =
        name.stands()
            && name.pronoun().equals("He")
            && (vocabulary.isNamed(last + " He")
                || vocabulary.isNamed("He " + last)
                || text.count(last) < 2);
    boolean named = vocabulary.isPersonToken(last) && text.innerCount(last) > 1; // Fury
    return !ofHe
        && (named || !vocabulary.isLowerWord(last))
        && (vocabulary.isPersonToken(last) || !vocabulary.isWord(last));
  }

  /** {@code Admiral Zheng He}, {@code Professor Ming He}. */
  private boolean isOfHe(int first, NamePlace name) {
    return name.stands()
        && name.pronoun().equals("He")
        && (vocabulary.isNamed(name.last() + " He")
            || name.end() - first == 2 && isTitle(text.word(first)));
  }

  private boolean isTitle(String word) {
    return isRole(word) || vocabulary.isLowerWord(word) && !vocabulary.isPersonToken(word);
  }

  private boolean isClauseStart(int k) {
    return k >= 0 && (text.startsSentence(k) || text.isBehind(k, "; "));
  }

  private boolean isClauseOrOpened(int k) {
    return isClauseStart(k) || words.isOpenedAt(text, k);
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
            && (isRole(text.word(k))
                || words.articles().contains(begin)
                || words.articles().isEmpty() && isRole(text.word(k + 1)));
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
