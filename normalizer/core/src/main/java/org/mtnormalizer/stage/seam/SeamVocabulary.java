package org.mtnormalizer.stage.seam;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.language.WordClasses;
import org.mtnormalizer.names.NameDictionary;

/** What is a word, what a name, and how surely, for one document. */
final class SeamVocabulary {
  private static final double MIN_FINDING = 0.7;

  /** So many spans of one document are weighed as damaged names, and no more. */
  private static final int MAX_WEIGHED = 200;

  /** Words of a name before its last one, at most. */
  private static final int FARTHEST_GIVEN_NAME = 3;

  /** How well a word is known to be a name of its own. */
  enum Known {
    NO,
    /** A part of some name. */
    TOKEN,
    /** A part of some name behind another one. */
    BESIDE_ANOTHER,
    /** A name that stands elsewhere in the text. */
    SURELY,
    /** The end of a full name, or an edge of markup. */
    PLAINLY
  }

  private final SeamText text;
  private final NameDictionary names;
  private final Lexicon lexicon;
  private final SeamWords words;
  private final String language;
  private final boolean lexical;
  private final Map<String, Boolean> weighed = new HashMap<>();

  SeamVocabulary(SeamText text, NameDictionary names, Lexicon lexicon, SeamWords words) {
    this.text = text;
    this.names = names;
    this.lexicon = lexicon;
    this.words = words;
    this.language = text.language();
    this.lexical = lexicon.knows(language);
  }

  /** The closed classes of words of the text's language. */
  SeamWords words() {
    return words;
  }

  /** Whether the language has a word list at all. */
  boolean knowsWords() {
    return lexical;
  }

  /** Whether a word is one, as written or in lower case. */
  boolean isWord(String word) {
    return isWordAsWritten(word) || isLowerWord(word);
  }

  /** Whether a word is one when written in lower case: no name, no German noun. */
  boolean isLowerWord(String word) {
    return isWordAsWritten(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a word, written exactly so, is one. Where the language has no word list, the words of
   * the document stand in for it.
   */
  boolean isWordAsWritten(String word) {
    return lexical ? lexicon.contains(language, word) : text.occurrences(word) > 0;
  }

  /**
   * Whether a word is a name by the dictionary, or one that word lists have with a capital only.
   */
  boolean isProper(String word) {
    return names.isNameToken(word)
        || lexical
            && !WordClasses.writesNounsTogether(language)
            && lexicon.contains(language, word)
            && !isLowerWord(word);
  }

  boolean isWordOf(String other, String word) {
    return lexicon.contains(other, word) || lexicon.contains(other, word.toLowerCase(Locale.ROOT));
  }

  boolean isNameToken(String word) {
    return names.isNameToken(word);
  }

  /** Whether a word, written exactly so, is part of a person's name. */
  boolean isPersonToken(String word) {
    return names.isPersonToken(word);
  }

  boolean isNamed(String fullName) {
    return names.named(fullName).isPresent();
  }

  /** Whether a word as it stands is something already, and not two things. */
  boolean isWhole(String word) {
    return lexical && isWordAsWritten(word) // most are
        || names.isNameToken(word)
        || (lexical ? isLowerWord(word) : text.occurrences(word) > 1);
  }

  /**
   * Whether one letter left out, put in, changed or swapped with the next makes a word of it: then
   * it is likelier mistyped than glued.
   */
  boolean isNearlyWord(String word) {
    StringBuilder b = new StringBuilder(word);
    for (int k = 0; k <= word.length(); k++) {
      if (k < word.length()) {
        if (isWordAsWritten(b.deleteCharAt(k).toString())) {
          return true;
        }
        b.insert(k, word.charAt(k));
      }
      for (char c = 'a'; c <= 'z'; c++) {
        if (isWordAsWritten(b.insert(k, c).toString())) {
          return true;
        }
        b.deleteCharAt(k);
        if (k < word.length()) {
          b.setCharAt(k, c);
          if (isWordAsWritten(b.toString())) {
            return true;
          }
          b.setCharAt(k, word.charAt(k));
        }
      }
      if (k + 1 < word.length()) {
        b.setCharAt(k, word.charAt(k + 1));
        b.setCharAt(k + 1, word.charAt(k));
        if (isWordAsWritten(b.toString())) {
          return true;
        }
        b.setCharAt(k, word.charAt(k));
        b.setCharAt(k + 1, word.charAt(k + 1));
      }
    }
    return false;
  }

  /** Whether a span of words is a name of the dictionary, whole or damaged. */
  boolean isFound(String span) {
    Boolean known = weighed.get(span);
    if (known == null) {
      if (weighed.size() >= MAX_WEIGHED) {
        return false;
      }
      known =
          names.find(Document.of("", language, span)).stream()
              .anyMatch(
                  f ->
                      f.objection().isEmpty()
                          && f.confidence() > MIN_FINDING
                          && f.span().end() == span.length());
      weighed.put(span, known);
    }
    return known;
  }

  /** How well the left part of word {@code i} is known to be a name. */
  Known known(int i, String left) {
    if (text.isMarkupEdge(text.start(i) + left.length())) {
      return Known.PLAINLY;
    }
    boolean spaced = text.spaceAfter(i - 1);
    if (isFullName(i, left)) {
      return Known.PLAINLY;
    }
    boolean token = isProper(left);
    if (token && text.count(left) > 0
        || text.count(left) > 1 && !isLowerWord(left)
        || text.innerCount(left) > 0 && !isLowerWord(left)) {
      return Known.SURELY;
    }
    if (token) {
      return spaced && text.isCapitalized(i - 1) && isProper(text.word(i - 1))
          ? Known.BESIDE_ANOTHER
          : Known.TOKEN;
    }
    return Known.NO;
  }

  /** Whether the word before and the left part of word {@code i} are a full name. */
  boolean isFullName(int i, String left) {
    int first = i - 1;
    if (text.spaceAfter(first)
        && (isNamed(lastName(first) + " " + left) || isWrittenElsewhere(first, left))) {
      return true;
    }
    while (i - first <= FARTHEST_GIVEN_NAME && text.spaceOrHyphenAfter(first)) {
      if (text.isCapitalized(first)
          && isNamed(text.text().substring(text.start(first), text.start(i)) + left)) {
        return true;
      }
      first--;
    }
    return false;
  }

  /** Whether the text has the same two capitalized words again, which are no other words. */
  private boolean isWrittenElsewhere(int first, String last) {
    return text.isCapitalized(first)
        && text.length(first) > 2
        && text.hasPair(text.word(first), last)
        && Character.isUpperCase(last.charAt(0))
        && !isLowerWord(last)
        && (!isLowerWord(text.word(first)) || isPersonToken(text.word(first)));
  }

  /** The word; of {@code ofEmmanuel} the name alone. */
  private String lastName(int i) {
    String word = text.word(i);
    int inner = text.isLower(i) ? text.innerCapital(i) : 0;
    return inner > 0 ? word.substring(inner) : word;
  }

  /** Whether a capitalized word that could be a given name or an initial stands before. */
  boolean isBehindName(int i) {
    if (!text.isCapitalized(i - 1)) {
      return false;
    }
    if (text.length(i - 1) == 1) {
      return text.isInitial(i - 1) && text.start(i) == text.end(i - 1) + 2;
    }
    // where names are inflected, word lists have them in small letters, too
    boolean inside = SeamWords.inflectsNames(language) && !text.startsSentence(i - 1);
    return text.spaceAfter(i - 1)
        && (inside || !isLowerWord(text.word(i - 1)))
        && Character.isLowerCase(text.text().charAt(text.end(i - 1) - 1));
  }

  /** See {@link NameDictionary#isSyllabicFamily}. */
  boolean isSyllabicFamily(String word) {
    return names.isSyllabicFamily(word);
  }
}
