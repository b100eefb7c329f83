package org.mtnormalizer.stage.seam;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.names.NameDictionary;

/** What is a word, what a name, and how surely, for one document. */
final class SeamVocabulary {
  private static final double MIN_FINDING = 0.7;

  /** So many spans of one document are weighed as damaged names, and no more. */
  private static final int MAX_WEIGHED = 200;

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
  private final String language;
  private final Map<String, Boolean> weighed = new HashMap<>();

  SeamVocabulary(SeamText text, NameDictionary names, Lexicon lexicon) {
    this.text = text;
    this.names = names;
    this.lexicon = lexicon;
    this.language = text.language();
  }

  /** Whether the language has a word list at all. */
  boolean knowsWords() {
    return lexicon.knows(language);
  }

  boolean isWord(String word) {
    return lexicon.contains(language, word) || isLowerWord(word);
  }

  /** Whether a word is one when written in lower case: no name, no German noun. */
  boolean isLowerWord(String word) {
    return lexicon.contains(language, word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word, written exactly so, is one. */
  boolean isWordAsWritten(String word) {
    return lexicon.contains(language, word);
  }

  boolean isWordOf(String other, String word) {
    return lexicon.contains(other, word) || lexicon.contains(other, word.toLowerCase(Locale.ROOT));
  }

  boolean isNameToken(String word) {
    return names.isNameToken(word);
  }

  boolean isNamed(String fullName) {
    return names.named(fullName).isPresent();
  }

  /** Whether a word as it stands is something already, and not two things. */
  boolean isWhole(String word) {
    return names.isNameToken(word) || isWord(word);
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
              .anyMatch(f -> f.confidence() > MIN_FINDING && f.span().end() == span.length());
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
    if (spaced && isNamed(lastName(i - 1) + " " + left)) {
      return Known.PLAINLY;
    }
    boolean token = names.isNameToken(left);
    if (token && text.count(left) > 0 || text.count(left) > 1 && !isWord(left)) {
      return Known.SURELY;
    }
    if (!isWord(left) && text.innerCount(left) > 0) {
      return Known.SURELY;
    }
    if (token) {
      return spaced && text.isCapitalized(i - 1) && names.isNameToken(text.word(i - 1))
          ? Known.BESIDE_ANOTHER
          : Known.TOKEN;
    }
    return Known.NO;
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
    return text.spaceAfter(i - 1)
        && !isLowerWord(text.word(i - 1))
        && Character.isLowerCase(text.text().charAt(text.end(i - 1) - 1));
  }
}
