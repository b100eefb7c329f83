package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/** Parts a word in lower case from the name glued behind it: {@code ofEmmanuel}. */
final class WordBeforeName {
  /** Words that no mark or identifier is written with before what is no word. */
  private static final Set<String> SAFE =
      Set.of("of", "and", "than", "with", "from", "that", "against", "between", "because");

  /** Languages that write no pronoun with a capital, of those in their classes. */
  private static final Set<String> LOWER_PRONOUNS = Set.of("en", "fr", "es", "it", "pt");

  private static final int MIN_CONTENT_WORD = 3;
  private static final int LONG_LEFT = 6;

  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final NameWithTail tails;
  private final SeamWords words;

  WordBeforeName(SeamText text, SeamVocabulary vocabulary, NameWithTail tails) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.tails = tails;
    this.words = vocabulary.words();
  }

  void propose(int i, int inner, List<Proposal> proposals) {
    String word = text.word(i);
    String left = word.substring(0, inner);
    String right = word.substring(inner);
    if (pronounBehind(i, left, right, proposals)) {
      return;
    }
    if (right.length() < 3 || inner < 2 && isLatin(word) || vocabulary.isWhole(word)) {
      return;
    }
    if (twoBeforeName(i, left, right, proposals)) {
      return;
    }
    int place = text.start(i) + inner;
    boolean edge = text.isMarkupEdge(place);
    double confidence =
        words.lefts().contains(left) ? functionWord(i, left, right, edge) : content(i, left, right);
    boolean quoted =
        confidence == 0 && text.language().equals("en") && isQuotedBehind(i, left, right);
    if (confidence > 0 || quoted) {
      proposals.add(
          Proposal.of(
              Edit.insert(
                  place,
                  quoted ? " \u201C" : " ",
                  new Reason(
                      "seam.glued-word",
                      EditKind.SEAM,
                      "“" + left + "” is a word of its own",
                      quoted ? 0.8 : confidence))));
    }
  }

  /** {@code butShe}: the pronoun had its capital as the begin of a line or of a link. */
  private boolean pronounBehind(int i, String left, String right, List<Proposal> proposals) {
    if (!LOWER_PRONOUNS.contains(text.language())
        || left.length() < MIN_CONTENT_WORD
        || !words.openers().contains(left)
        || !words.pronouns().contains(right)
        || text.mixedCount(text.word(i)) > 1
        || !text.spaceAfter(i)
        || !text.isLower(i + 1)) {
      return false;
    }
    proposals.add(
        Proposal.of(
            Edit.replace(
                text.text(),
                text.span(i),
                left + " " + right.toLowerCase(Locale.ROOT),
                new Reason(
                    "seam.glued-word",
                    EditKind.SEAM,
                    "“" + left + "” is a word of its own",
                    0.8))));
    return true;
  }

  /** {@code delaDouma}: a preposition and an article before a name. */
  private boolean twoBeforeName(int i, String left, String right, List<Proposal> proposals) {
    if (vocabulary.isWord(left) || right.length() < GluedWords.MIN_NAME || !isAmongWords(i)) {
      return false;
    }
    for (int k = 1; k < left.length(); k++) {
      String article = left.substring(k);
      if (words.particles().contains(left.substring(0, k))
          && words.articles().contains(article)
          && text.mixedCount(text.word(i)) == 1) {
        Reason reason =
            new Reason(
                "seam.glued-word",
                EditKind.SEAM,
                "“" + left.substring(0, k) + "” and “" + article + "” are words of their own",
                0.8);
        proposals.add(
            Proposal.of(
                Edit.replace(
                    text.text(),
                    text.span(i),
                    left.substring(0, k) + " " + article + " " + right,
                    reason)));
        return true;
      }
    }
    return false;
  }

  private double functionWord(int i, String left, String right, boolean edge) {
    if (edge || isFullName(i, right)) {
      return 0.9;
    }
    boolean apart = text.count(right) > 0 || tails.isNameWithTail(right);
    boolean once = text.mixedCount(text.word(i)) == 1;
    if (words.particles().contains(left) && text.isCapitalized(i - 1) && text.spaceAfter(i - 1)) {
      // Simon deMontfort, Georg vonTrapp: some write themselves so
      return apart && once ? 0.8 : 0;
    }
    boolean name = vocabulary.isProper(right);
    if (words.articles().contains(left) && !text.language().equals("en")) {
      // laSexta, elBulli, derStandard are written so
      boolean plain = !vocabulary.isLowerWord(right) && text.innerCount(right) > 0;
      return once && (vocabulary.isPersonToken(right) || plain) ? 0.8 : 0;
    }
    if (name || apart) {
      return name ? 0.9 : 0.8;
    }
    if (!once) {
      return 0;
    }
    boolean apartFromMarks =
        text.language().equals("en")
            && isAmongWords(i)
            && text.isLower(i - 1)
            && text.isCapitalized(i + 1);
    if (apartFromMarks) {
      return 0.75;
    }
    boolean noWord = right.length() >= 4 && !vocabulary.isLowerWord(right);
    boolean english = text.language().equals("en");
    if (noWord && (english ? SAFE.contains(left) : left.length() > 1)) {
      return 0.8;
    }
    // no mark begins with a word of three letters that only joins others
    return !english && left.length() > (isLatin(left) ? 2 : 1) && isAmongWords(i) ? 0.75 : 0;
  }

  /** Whether spaces and words stand on both sides. */
  private boolean isAmongWords(int i) {
    return text.spaceAfter(i - 1) && text.spaceAfter(i);
  }

  /**
   * {@code coachJurgen Klopp}; but no identifier and no mark: {@code maxValue}, {@code isiZulu}.
   */
  private double content(int i, String left, String right) {
    if (left.length() < MIN_CONTENT_WORD
        || !vocabulary.isWordAsWritten(left)
        || text.mixedCount(text.word(i)) > 1
        || text.after(i) == '('
        || text.before(i) == '.') {
      return 0;
    }
    if (text.isMarkupEdge(text.end(i) - right.length()) || isFullName(i, right)) {
      return 0.9;
    }
    if (left.length() >= LONG_LEFT && isAmongWords(i) && text.isCapitalized(i + 1)) {
      return 0.75; // marks that start in lower case start with a short word
    }
    if (right.length() < 4 || isLatin(right) && vocabulary.isLowerWord(right)) {
      return 0;
    }
    boolean german = text.language().equals("de");
    if (text.innerCount(right) > 0 && !german) {
      return 0.8;
    }
    // marks with a capital inside are made of Latin letters, and of nouns and names
    boolean known = vocabulary.isProper(right) || vocabulary.isWord(right) && !isLatin(right);
    boolean noun = german && vocabulary.isWordAsWritten(right);
    boolean ends =
        text.spaceAfter(i - 1)
            && left.length() >= LONG_LEFT
            && left.endsWith("ed")
            && ",.".indexOf(text.after(i)) >= 0;
    return left.length() > 3 && (known || noun) && (isAmongWords(i) || ends) ? 0.75 : 0;
  }

  private static boolean isLatin(String word) {
    return Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.LATIN;
  }

  /** Whether the name goes on in the next word. */
  private boolean isFullName(int i, String right) {
    return text.spaceAfter(i)
        && text.isCapitalized(i + 1)
        && vocabulary.isNamed(right + " " + text.word(i + 1));
  }

  /** {@code the clubFriends of Porto”}: the opening mark was lost with the space. */
  private boolean isQuotedBehind(int i, String left, String right) {
    if (left.length() < MIN_CONTENT_WORD
        || !vocabulary.isWordAsWritten(left)
        || !vocabulary.isWord(right)
        || text.mixedCount(text.word(i)) > 1
        || !text.spaceAfter(i)) {
      return false;
    }
    String t = text.text();
    int farthest = Math.min(t.length(), text.end(i) + 80);
    for (int k = text.end(i); k < farthest && t.charAt(k) != '\n'; k++) {
      char c = t.charAt(k);
      if (c == '\u201D') {
        boolean apart = t.charAt(k - 1) == ' ' && (k + 1 == t.length() || t.charAt(k + 1) == ' ');
        return Character.isLetter(t.charAt(apart ? k - 2 : k - 1)) && !hasOpenQuote(i);
      }
      if ("\u201C\u201E\u00AB\".!?".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether a quotation is open already before a word of its line. */
  private boolean hasOpenQuote(int i) {
    String t = text.text();
    int nearest = Math.max(0, text.start(i) - 300);
    for (int k = text.start(i) - 1; k >= nearest; k--) {
      char c = t.charAt(k);
      if (c == '\n' || c == '\u201D') {
        return false;
      }
      if (c == '\u201C' || c == '"') {
        return true;
      }
    }
    return nearest > 0; // too far to tell
  }
}
