package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.names.NameDictionary;

/**
 * A first letter set apart or left over: drop caps ({@code T he king}), and the source's letter
 * before the translation ({@code pTo relaunch}).
 */
final class StrayLetter {
  /** English words that begin sentences, other than those a stray letter makes another word of. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "the",
          "this",
          "that",
          "these",
          "those",
          "they",
          "there",
          "then",
          "when",
          "while",
          "what",
          "with",
          "from",
          "after",
          "before",
          "because",
          "although",
          "according");

  /** Capitalized words that no mark of the kind of iPhone is made with. */
  private static final Set<String> CAPITALIZED =
      Set.of(
          "To", "The", "In", "On", "At", "This", "That", "They", "He", "She", "It", "We", "With",
          "From", "After", "When", "While", "For", "And", "But");

  /** The letters of the French article. */
  private static final String OF_ARTICLE = "le";

  /** How far behind headline and byline an article begins. */
  private static final int FARTHEST_BEGIN = 400;

  /** A shorter rest is made a word by many letters. */
  private static final int MIN_TRUNCATED = 4;

  private final SeamText text;
  private final Lexicon lexicon;
  private final NameDictionary names;
  private final Set<String> starters;

  StrayLetter(SeamText text, Lexicon lexicon, NameDictionary names, SeamWords words) {
    this.text = text;
    this.starters = words.starters();
    this.lexicon = lexicon;
    this.names = names;
  }

  void propose(List<Proposal> proposals) {
    for (int i = 0; i + 1 < text.size(); i++) {
      if (text.isLineStart(text.start(i))) {
        dropCap(i, proposals);
        lostCap(i, proposals);
        sourceLetter(i, proposals);
      }
      doubledLetter(i, proposals);
      behindColon(i, proposals);
    }
  }

  /** {@code TThe vote}: a drop cap beside the letter that it shows. */
  private void doubledLetter(int i, List<Proposal> proposals) {
    int start = text.start(i);
    String t = text.text();
    if (text.length(i) < 3
        || t.charAt(start) != t.charAt(start + 1)
        || !Character.isUpperCase(t.charAt(start))
        || !text.isLower(start + 2, text.end(i))
        || !text.spaceAfter(i)
        || !text.startsSentence(i)) {
      return;
    }
    String word = text.word(i);
    String rest = word.substring(1).toLowerCase(Locale.ROOT);
    boolean begins =
        starters.contains(rest) || text.language().equals("en") && BEGINNINGS.contains(rest);
    if (begins && !names.isNameToken(word) && !isWord(word)) {
      proposals.add(
          delete(
              new Span(start, start + 1),
              "seam.source-letter",
              "“" + word.substring(1) + "” begins the sentence",
              0.8));
    }
  }

  /** {@code both defend:e sport}: of an article that was cut at the markup. */
  private void behindColon(int i, List<Proposal> proposals) {
    if (text.length(i) == 1
        && text.language().equals("en")
        && OF_ARTICLE.indexOf(text.text().charAt(text.start(i))) >= 0
        && text.before(i) == ':'
        && i > 0
        && text.end(i - 1) == text.start(i) - 1
        && text.length(i - 1) >= MIN_TRUNCATED
        && isPlain(i - 1)
        && text.spaceAfter(i)
        && text.length(i + 1) > 2
        && isPlain(i + 1)) {
      proposals.add(
          delete(text.span(i), "seam.source-letter", "no word has this letter alone", 0.75));
    }
  }

  private boolean isPlain(int i) {
    return text.isLower(i) && lexicon.contains(text.language(), text.word(i));
  }

  private boolean isWord(String word) {
    return lexicon.contains(text.language(), word)
        || lexicon.contains(text.language(), word.toLowerCase(Locale.ROOT));
  }

  private void dropCap(int i, List<Proposal> proposals) {
    if (text.length(i) != 1
        || !text.isCapitalized(i)
        || !text.spaceAfter(i)
        || !text.isLower(i + 1)) {
      return;
    }
    String language = text.language();
    String rest = text.word(i + 1);
    String joined = text.word(i).toLowerCase(Locale.ROOT) + rest;
    boolean wordAlone = lexicon.contains(language, rest);
    boolean letterIsWord =
        lexicon.contains(language, text.word(i))
            || lexicon.contains(language, text.word(i).toLowerCase(Locale.ROOT));
    boolean beginning = language.equals("en") && BEGINNINGS.contains(joined);
    if (text.spaceAfter(i + 1)
        && lexicon.contains(language, joined)
        && (!wordAlone && (rest.length() > 1 || letterIsWord) || beginning && !letterIsWord)
        // an article may stand before a word in an old spelling: “A familia”
        && !(letterIsWord && text.occurrences(rest) > 1)) {
      proposals.add(
          delete(
              new Span(text.end(i), text.start(i + 1)),
              "seam.drop-cap",
              "“" + text.word(i) + rest + "” is a word",
              0.9));
    }
  }

  /**
   * {@code nder the bridge}: the large first letter is gone, and one letter alone makes a word of
   * the rest. Only at the start of a paragraph, where the one before has ended, and near the text's
   * begin: further on a word that nobody knows may be the name of a program.
   */
  private void lostCap(int i, List<Proposal> proposals) {
    String word = text.word(i);
    String language = text.language();
    if (!text.isLower(i)
        || word.length() < MIN_TRUNCATED
        || !text.spaceAfter(i)
        || !text.isParagraphStart(text.start(i))
        || text.start(i) > FARTHEST_BEGIN
        || lexicon.contains(language, word)
        || text.occurrences(word) > 1
        || names.isNameToken(word)) {
      return;
    }
    String whole = "";
    for (char c = 'a'; c <= 'z'; c++) {
      if (lexicon.contains(language, c + word)) {
        if (!whole.isEmpty()) {
          return;
        }
        whole = c + word;
      }
    }
    if (!whole.isEmpty()) {
      String first = whole.substring(0, 1).toUpperCase(Locale.ROOT);
      proposals.add(
          Proposal.of(
              Edit.insert(
                  text.start(i),
                  first,
                  new Reason(
                      "seam.drop-cap",
                      EditKind.SEAM,
                      "no other letter makes a word of “" + word + "”",
                      0.75))));
    }
  }

  private void sourceLetter(int i, List<Proposal> proposals) {
    if (!text.language().equals("en") || text.length(i) < 2 || text.length(i) > 12) {
      return;
    }
    String word = text.word(i);
    String rest = word.substring(1);
    boolean lowerBeforeCapital =
        Character.isLowerCase(word.charAt(0)) && CAPITALIZED.contains(rest);
    boolean capitalBeforeLower = Character.isUpperCase(word.charAt(0)) && BEGINNINGS.contains(rest);
    boolean beforeContraction = isBeforeContraction(i, word);
    if ((lowerBeforeCapital || capitalBeforeLower) && text.spaceAfter(i) && text.isLower(i + 1)
        || beforeContraction) {
      if (!names.isNameToken(word) && !isWord(word)) {
        String fixed =
            capitalBeforeLower ? Character.toUpperCase(rest.charAt(0)) + rest.substring(1) : rest;
        proposals.add(
            Proposal.of(
                Edit.replace(
                    text.text(),
                    text.span(i),
                    fixed,
                    new Reason(
                        "seam.source-letter",
                        EditKind.SEAM,
                        "“" + rest + "” begins the sentence",
                        0.75))));
      }
    }
  }

  /** {@code JI’m}. */
  private boolean isBeforeContraction(int i, String word) {
    return word.length() == 2
        && word.endsWith("I")
        && Character.isUpperCase(word.charAt(0))
        && (text.after(i) == '\u2019' || text.after(i) == '\'')
        && text.start(i + 1) == text.end(i) + 1
        && Set.of("m", "ve", "ll", "d").contains(text.word(i + 1));
  }

  private Proposal delete(Span span, String rule, String evidence, double confidence) {
    return Proposal.of(
        Edit.delete(text.text(), span, new Reason(rule, EditKind.SEAM, evidence, confidence)));
  }
}
