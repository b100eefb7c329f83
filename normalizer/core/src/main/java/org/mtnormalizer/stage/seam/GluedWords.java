package org.mtnormalizer.stage.seam;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.names.NameDictionary;

/** Parts words that lost the space between them: {@code Vladimir Putinpresident}. */
final class GluedWords {
  /** Longer words are not taken apart. */
  static final int MAX_LENGTH = 40;

  static final int MIN_NAME = 4;
  private static final int MIN_CONTENT_WORD = 5;

  /** Nouns that end names of places and families: {@code Petersfield}, {@code Wordsworth}. */
  private static final Set<String> NAME_ENDINGS =
      Set.of(
          "field", "fields", "bridge", "brook", "church", "stone", "worth", "mouth", "water",
          "waters", "house", "point", "beach", "haven", "heights", "woods", "smith", "street",
          "gates", "grove", "creek", "green", "forest", "shire", "world", "watch", "phone", "mania",
          "sphere", "sport", "sports", "press", "media", "times", "berger", "stein", "burger");

  /** What may follow {@code in}, {@code on} … where these are words and no case endings. */
  private static final Set<String> DETERMINERS =
      Set.of(
          "the",
          "a",
          "an",
          "his",
          "her",
          "its",
          "their",
          "this",
          "that",
          "these",
          "all",
          "which",
          "order",
          "favor",
          "favour",
          "charge",
          "turn",
          "person",
          "public",
          "private",
          "part",
          "particular",
          "fact",
          "detail",
          "advance",
          "return",
          "response",
          "addition",
          "office",
          "power",
          "court",
          "exile",
          "general",
          "le",
          "la",
          "les",
          "un",
          "une");

  /** What makes {@code ne} a negation, further on in the French clause. */
  private static final Set<String> FRENCH_NEGATION =
      Set.of("pas", "plus", "jamais", "rien", "que", "ni", "aucun", "aucune", "personne", "point");

  private static final Set<String> PREPOSITIONS = Set.of("of", "and", "than", "with", "from");

  /** Glued pairs of function words that are no words themselves. */
  private static final Set<String> ENGLISH_PAIRS =
      Set.of(
          "ofthe", "inthe", "tothe", "onthe", "atthe", "bythe", "forthe", "andthe", "fromthe",
          "withthe", "thatthe");

  /** How well the left half is known to be a name of its own. */
  private enum Known {
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
  private final SeamWords words;
  private final TwoNames twoNames;

  GluedWords(Document document, SeamText text, NameDictionary names, Lexicon lexicon) {
    this.twoNames = new TwoNames(document, text, names, lexicon);
    this.text = text;
    this.names = names;
    this.lexicon = lexicon;
    this.language = text.language();
    this.words = SeamWords.of(language);
  }

  void propose(List<Proposal> proposals) {
    for (int i = 0; i < text.size(); i++) {
      int length = text.length(i);
      if (length < 4 || length > MAX_LENGTH || isAttached(i)) {
        continue;
      }
      if (length <= 7 && language.equals("en") && ENGLISH_PAIRS.contains(text.word(i))) {
        String before = text.word(i).substring(0, length - 3);
        proposals.add(
            replace(text.span(i), before + " the", "seam.glued-word", "two function words", 0.9));
        continue;
      }
      int inner = innerCapital(i);
      if (inner < 0) {
        continue;
      }
      if (inner > 0 && text.isCapitalized(i)) {
        twoNames.propose(i, inner, proposals);
      } else if (inner > 0) {
        wordBeforeName(i, inner, proposals);
      } else if (text.isCapitalized(i) && length >= MIN_NAME + 2) {
        wordBehindName(i, proposals);
      }
    }
  }

  /** Part of an address, a hashtag, a compound with hyphen or digits. */
  private boolean isAttached(int i) {
    char before = text.before(i);
    char after = text.after(i);
    boolean dotted = after == '.' && i + 1 < text.size() && text.start(i + 1) == text.end(i) + 1;
    return dotted
        || "-_@#/.\\&".indexOf(before) >= 0
        || "-_@/\\&".indexOf(after) >= 0
        || Character.isDigit(before)
        || Character.isDigit(after);
  }

  /** The place of the only capital behind the first letter; 0 if there is none, -1 if several. */
  private int innerCapital(int i) {
    int at = 0;
    String t = text.text();
    for (int k = text.start(i) + 1; k < text.end(i); k++) {
      if (Character.isUpperCase(t.charAt(k))) {
        if (at > 0 || k + 1 == text.end(i) || !Character.isLowerCase(t.charAt(k - 1))) {
          return -1;
        }
        at = k - text.start(i);
      }
    }
    return at;
  }

  private Known known(int i, String left) {
    boolean token = names.isNameToken(left);
    if (text.isMarkupEdge(text.start(i) + left.length())) {
      return Known.PLAINLY;
    }
    boolean spaced = text.spaceAfter(i - 1);
    if (spaced && names.named(nameBefore(i) + " " + left).isPresent()) {
      return Known.PLAINLY;
    }
    if (token && text.count(left) > 0 || text.count(left) > 1 && !isWord(left)) {
      return Known.SURELY;
    }
    if (token) {
      return spaced && text.isCapitalized(i - 1) && names.isNameToken(text.word(i - 1))
          ? Known.BESIDE_ANOTHER
          : Known.TOKEN;
    }
    return Known.NO;
  }

  /** The word before; of {@code ofEmmanuel} the name alone. */
  private String nameBefore(int i) {
    String word = text.word(i - 1);
    int inner = text.isLower(i - 1) ? innerCapital(i - 1) : 0;
    return inner > 0 ? word.substring(inner) : word;
  }

  private boolean isWord(String word) {
    return lexicon.contains(language, word)
        || lexicon.contains(language, word.toLowerCase(Locale.ROOT));
  }

  private boolean isWhole(String word) {
    return names.isNameToken(word) || isWord(word);
  }

  private void wordBehindName(int i, List<Proposal> proposals) {
    String word = text.word(i);
    for (int k = MIN_NAME; k <= word.length() - 2; k++) {
      String right = word.substring(k);
      boolean function = words.rights().contains(right);
      boolean role = words.roles().contains(right);
      boolean content =
          right.length() >= MIN_CONTENT_WORD && !SeamWords.writesNounsTogether(language);
      if (!function && !role && !content) {
        continue;
      }
      String left = word.substring(0, k);
      Known known = known(i, left);
      if (known == Known.NO && !right.equals("of")) {
        continue;
      }
      double confidence =
          function
              ? functionWord(i, left, right, known)
              : role ? roleNoun(known) : contentWord(left, right, known);
      if (confidence < 0.5 || isWhole(word)) {
        continue;
      }
      boolean apposition =
          role && (text.word(i + 1).equals("of") || text.after(i) == ',' || isOf(text.word(i + 1)));
      boolean nameLike = known != Known.NO;
      proposals.add(
          replace(
              text.span(i),
              left + (apposition || right.equals("who") ? ", " : " ") + right,
              nameLike ? "seam.glued-name" : "seam.glued-word",
              "“" + left + "” and “" + right + "” are words of their own",
              confidence));
      return;
    }
  }

  private static boolean isOf(String word) {
    return word.equals("de") || word.equals("du") || word.equals("del") || word.equals("di");
  }

  private double functionWord(int i, String left, String right, Known known) {
    if (right.equals("ne")) {
      return known != Known.NO && isNegated(i) ? 0.9 : 0;
    }
    if (right.equals("of") && isForeignWordBeforeOf(i, left)) {
      return 0.8;
    }
    boolean surely = known.compareTo(Known.SURELY) >= 0;
    if (right.length() <= 3 && known != Known.PLAINLY && isWord(left)) {
      return 0; // Augustin, Marketand: an unknown name is likelier than two known words
    }
    if (right.length() == 2) {
      return surely && isFollowedFor(i, right) ? 0.85 : 0;
    }
    if (right.length() == 3) {
      return surely ? 0.85 : known == Known.BESIDE_ANOTHER ? 0.6 : 0.5;
    }
    return surely ? 0.9 : known == Known.BESIDE_ANOTHER ? 0.85 : 0.75;
  }

  private static double roleNoun(Known known) {
    return known.compareTo(Known.SURELY) >= 0 ? 0.9 : known == Known.BESIDE_ANOTHER ? 0.85 : 0.75;
  }

  private double contentWord(String left, String right, Known known) {
    boolean fits =
        (known == Known.PLAINLY || known == Known.SURELY && !isWord(left))
            && names.isNameToken(left)
            && !NAME_ENDINGS.contains(right)
            && lexicon.contains(language, right);
    return fits ? 0.75 : 0;
  }

  /** Whether what follows shows that a short right half is a word and no ending. */
  private boolean isFollowedFor(int i, String right) {
    int end = text.end(i);
    String t = text.text();
    if (end + 1 >= t.length() || t.charAt(end) != ' ') {
      return false;
    }
    char next = t.charAt(end + 1);
    if (Character.isDigit(next)) {
      return right.equals("in") || right.equals("on") || right.equals("at") || right.equals("by");
    }
    String word = text.word(i + 1);
    boolean joined = text.spaceAfter(i);
    return joined
        && (DETERMINERS.contains(word)
            || !right.equals("is") && !right.equals("as") && text.isCapitalized(i + 1)
            || right.equals("is") && word.equals("not"));
  }

  private boolean isNegated(int i) {
    if (!text.isLower(i + 1)) {
      return false;
    }
    for (int k = i + 2; k <= i + 5 && k < text.size(); k++) {
      if (FRENCH_NEGATION.contains(text.word(k))) {
        return true;
      }
    }
    return false;
  }

  /** {@code the Generalitatof Catalonia}: an institution that kept its foreign name. */
  private boolean isForeignWordBeforeOf(int i, String left) {
    return language.equals("en")
        && left.length() >= 5
        && text.word(i - 1).equals("the")
        && text.isCapitalized(i + 1)
        && text.spaceAfter(i)
        && (names.isNameToken(text.word(i + 1)) || isKnownAbroad(left) || text.count(left) > 0);
  }

  private boolean isKnownAbroad(String word) {
    for (String other : List.of("es", "fr", "it", "pt", "de")) {
      if (lexicon.contains(other, word) || lexicon.contains(other, word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private void wordBeforeName(int i, int inner, List<Proposal> proposals) {
    String word = text.word(i);
    String left = word.substring(0, inner);
    String right = word.substring(inner);
    if (!words.lefts().contains(left) || right.length() < 3) {
      return;
    }
    boolean token = names.isNameToken(right);
    boolean edge = text.isMarkupEdge(text.start(i) + inner);
    // no mark or identifier is written as a preposition before what is no word: ofEmmanuel
    boolean unknownName =
        PREPOSITIONS.contains(left)
            && right.length() >= 4
            && !isWord(right.toLowerCase(Locale.ROOT));
    boolean apart = text.count(right) > 0 || unknownName || isNameWithTail(right);
    if ((token || apart || edge) && !isWhole(word)) {
      proposals.add(
          replace(
              Span.at(text.start(i) + inner),
              " ",
              "seam.glued-word",
              "“" + left + "” is a word of its own",
              token || edge ? 0.9 : 0.8));
    }
  }

  /** A name that has something glued to its other side too. */
  private boolean isNameWithTail(String word) {
    for (int k = MIN_NAME; k < word.length() - 1; k++) {
      if (words.rights().contains(word.substring(k)) && names.isNameToken(word.substring(0, k))) {
        return true;
      }
    }
    return false;
  }

  private Proposal replace(
      Span span, String after, String rule, String evidence, double confidence) {
    return Proposal.of(
        Edit.replace(
            text.text(), span, after, new Reason(rule, EditKind.SEAM, evidence, confidence)));
  }
}
