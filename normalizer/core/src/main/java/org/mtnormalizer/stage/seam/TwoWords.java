package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.WordClasses;

/** Parts two words in lower case: {@code ofthe}, {@code vistoem Coimbra}, {@code footballteam}. */
final class TwoWords {
  /** Before a word of this length at least, where nothing else tells. */
  private static final int MIN_REST = 5;

  private static final int MIN_HALF = 4;

  /** Shorter nouns grow together with the next: {@code filesystem}, {@code mainboard}. */
  private static final int LONG_HALF = 6;

  /** Pairs of short words that other words are hardly made with, before the article. */
  private static final Set<String> SHORT_BEFORE_THE =
      Set.of("of", "in", "to", "on", "at", "by", "is", "as");

  /** English words that no other word begins with, unless a word list has it. */
  private static final Set<String> ENGLISH_FIRST =
      Set.of("and", "of", "the", "with", "from", "to", "for", "that", "this");

  /** What a word behind {@code an} begins with. */
  private static final String VOWELS = "aeiou";

  /** Prepositions that end no word that a word list lacks, before a name. */
  private static final Set<String> COMPOUND_FREE = Set.of("en", "fr", "es", "pt", "it");

  /** Function words that hardly any word ends with that a word list lacks, by language. */
  private static final Map<String, Set<String>> ENDS_NO_WORD =
      Map.of(
          "en",
          Set.of("the", "of", "with", "said", "was", "were", "has", "have", "they", "their"),
          "fr",
          Set.of("dans", "avec", "pour", "dont"),
          "es",
          Set.of("que", "del", "para", "desde"),
          "pt",
          Set.of("que", "para", "com"),
          "it",
          Set.of("che", "della", "nella"),
          "ar",
          Set.of("\u0627\u0644\u0630\u064A"));

  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;
  private final String language;

  TwoWords(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.language = text.language();
    this.words = vocabulary.words();
  }

  void propose(int i, List<Proposal> proposals) {
    String word = text.word(i);
    if (vocabulary.isWhole(word)) {
      return;
    }
    int length = word.length();
    if (isTwice(i)) {
      proposals.add(
          Proposal.of(
              Edit.delete(
                  text.text(),
                  new Span(text.start(i) + length / 2, text.end(i)),
                  new Reason(
                      "seam.glued-word",
                      EditKind.SEAM,
                      "“" + word.substring(length / 2) + "” stands twice",
                      0.8))));
      return;
    }
    boolean halves = length >= 2 * MIN_HALF && !WordClasses.writesNounsTogether(language);
    if (!halves && !words.hasAffix(word) && !text.isMarkupInside(i)) {
      return;
    }
    for (int k = 2; k <= length - 2; k++) {
      String left = word.substring(0, k);
      String right = word.substring(k);
      double confidence = confidence(i, left, right);
      if (confidence > 0) {
        proposals.add(
            Proposal.of(
                Edit.insert(
                    text.start(i) + k,
                    words.relatives().contains(right) && words.roles().contains(left) ? ", " : " ",
                    new Reason(
                        "seam.glued-word",
                        EditKind.SEAM,
                        "“" + left + "” and “" + right + "” are words of their own",
                        confidence))));
        return;
      }
    }
  }

  /** {@code herher coat}: a possessive pronoun, an article or another word before a noun. */
  private boolean isTwice(int i) {
    String word = text.word(i);
    int half = word.length() / 2;
    return word.length() == 2 * half
        && word.startsWith(word.substring(half))
        && text.spaceAfter(i - 1)
        && text.spaceAfter(i)
        && text.isLower(i + 1)
        && !words.articles().contains(text.word(i - 1).toLowerCase(Locale.ROOT))
        && (words.determiners().contains(word.substring(half))
            || half > 1 && words.possessives().contains(word.substring(half)))
        && vocabulary.isWordAsWritten(text.word(i + 1))
        && text.occurrences(word) == 1;
  }

  private double confidence(int i, String left, String right) {
    if (isFunctionPair(left, right)) {
      return 0.9;
    }
    if (text.isMarkupEdge(text.start(i) + left.length())
        && isOrdinary(left)
        && isOrdinary(right)
        && (!WordClasses.writesNounsTogether(language)
            || words.lefts().contains(left)
            || words.rights().contains(right))) {
      return 0.85;
    }
    if (language.equals("en")
        && (ENGLISH_FIRST.contains(left)
            || left.equals("an") && VOWELS.indexOf(right.charAt(0)) >= 0)
        && (right.length() >= MIN_REST || left.equals("the") && right.length() >= MIN_HALF)
        && isFreeBehind(i)
        && text.spaceAfter(i - 1)
        && vocabulary.isWordAsWritten(right)
        && !vocabulary.isNearlyWord(left + right)) {
      return 0.75;
    }
    if (COMPOUND_FREE.contains(language)
        && left.length() >= MIN_HALF
        && words.lefts().contains(right)
        && text.isCapitalized(i + 1)
        && text.spaceAfter(i)
        && vocabulary.isWordAsWritten(left)
        && !vocabulary.isNearlyWord(left + right)) {
      return 0.75;
    }
    if (left.length() >= MIN_HALF
        && right.length() >= 3
        && (words.tails().contains(right)
            || language.equals("en") && words.openers().contains(right))
        && !words.starters().contains(left)
        && text.spaceAfter(i)
        && vocabulary.isWordAsWritten(left)
        && !vocabulary.isNearlyWord(left + right)) {
      return 0.8;
    }
    boolean endsNoWord = ENDS_NO_WORD.getOrDefault(language, Set.of()).contains(right);
    if (endsNoWord && !vocabulary.knowsWords() && left.length() >= MIN_HALF) {
      return 0.8;
    }
    if (endsNoWord
        && vocabulary.knowsWords()
        && left.length() >= MIN_HALF
        && text.isLower(i + 1)
        && vocabulary.isWordAsWritten(text.word(i + 1))
        && text.before(i) == ' '
        && isWordWith(i, left, right)) {
      return 0.75;
    }
    if (language.equals("en")
        && SHORT_BEFORE_THE.contains(right)
        && left.length() >= MIN_REST
        && words.articles().contains(text.word(i + 1))
        && text.spaceAfter(i - 1)
        && isWordWith(i, left, right)) {
      return 0.75;
    }
    boolean pair =
        vocabulary.knowsWords()
            && !WordClasses.writesNounsTogether(language)
            && left.length() >= MIN_HALF
            && right.length() >= MIN_HALF
            && (left.length() >= LONG_HALF
                || words.lefts().contains(left)
                || words.lefts().contains(right))
            && vocabulary.isWordAsWritten(left)
            && vocabulary.isWordAsWritten(right)
            && text.occurrences(left + right) == 1
            && text.hasPair(left, right);
    return pair ? 0.8 : 0;
  }

  /** Whether nothing but the right half makes the left one another word, here alone. */
  private boolean isWordWith(int i, String left, String right) {
    return text.occurrences(left + right) == 1
        && text.spaceAfter(i)
        && vocabulary.isWordAsWritten(left)
        && !vocabulary.isNearlyWord(left + right);
  }

  /** A space, or a mark and a space. */
  private boolean isFreeBehind(int i) {
    int end = text.end(i);
    return text.spaceAfter(i)
        || ",.;".indexOf(text.after(i)) >= 0
            && (end + 1 == text.text().length()
                || Character.isWhitespace(text.text().charAt(end + 1)));
  }

  private boolean isOrdinary(String word) {
    return word.length() > 1 && vocabulary.isWordAsWritten(word);
  }

  /** {@code ofthe}, {@code thatthe}; a preposition and an article. */
  private boolean isFunctionPair(String left, String right) {
    if (!words.lefts().contains(left) || !words.determiners().contains(right)) {
      return false;
    }
    if (language.equals("en")) {
      return left.length() >= 3 || SHORT_BEFORE_THE.contains(left) && right.equals("the");
    }
    return left.length() >= 3 && right.length() >= 3;
  }
}
