package org.mtnormalizer.stage.seam;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.WordClasses;
import org.mtnormalizer.names.NameDictionary;
import org.mtnormalizer.names.NameFinding;
import org.mtnormalizer.stage.seam.SeamVocabulary.Known;

/** Parts two names that lost the space between them: {@code RanieriKoleosho}. */
final class TwoNames {
  private static final double MIN_FINDING = 0.7;

  private static final int LONGEST_APPOSITION = 10;

  /** English words that hardly start a sentence. */
  private static final Set<String> JOINING =
      Set.of("And", "Or", "Of", "By", "From", "With", "For", "Between", "Among", "Than");

  /** Languages that write what somebody is in small letters behind the name. */
  private static final Set<String> LOWER_ROLES = Set.of("es", "fr", "it", "pt", "ca");

  private final Document document;
  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final NameDictionary names;
  private final String language;
  private final SeamWords words;
  private final BareSubject bare;

  /** Where two names of the dictionary touch; sought for at the first need. */
  private Optional<Set<Integer>> nameEdges = Optional.empty();

  TwoNames(Document document, SeamText text, SeamVocabulary vocabulary, NameDictionary names) {
    this.document = document;
    this.text = text;
    this.vocabulary = vocabulary;
    this.names = names;
    this.language = text.language();
    this.words = vocabulary.words();
    this.bare = new BareSubject(text, vocabulary);
  }

  void propose(int i, int inner, List<Proposal> proposals) {
    String word = text.word(i);
    String left = word.substring(0, inner);
    String right = word.substring(inner);
    if (inner >= GluedWords.MIN_NAME
        && (JOINING.contains(right) && language.equals("en")
            || isRelative(i, right)
            || isVerb(i, right))) {
      joining(i, left, right, proposals);
      return;
    }
    if (inner >= GluedWords.MIN_NAME && isSentence(i, right)) {
      sentence(i, left, proposals);
      return;
    }
    if (inner < GluedWords.MIN_NAME
        || right.length() < GluedWords.MIN_NAME
        || words.filial().contains(left)
        || vocabulary.isWhole(word)) {
      return;
    }
    int place = text.start(i) + inner;
    boolean edge = text.isMarkupEdge(place);
    if (isOffice(i, right) || words.isRole(right)) {
      role(i, left, right, proposals);
      return;
    }
    boolean leftToken = vocabulary.isNameToken(left);
    boolean rightToken = vocabulary.isNameToken(right);
    boolean tokens = vocabulary.isPersonToken(left) && vocabulary.isPersonToken(right);
    // where nouns have a capital, two of them make an identifier as easily as a name
    boolean nouns =
        WordClasses.writesNounsTogether(language)
            && (vocabulary.isWord(left) || vocabulary.isWord(right));
    boolean apart = !nouns && text.count(left) > 0 && text.count(right) > 0;
    // a mark that is written so has ordinary words in it, or stands more than once
    boolean once = tokens || text.mixedCount(word) == 1;
    boolean ordinary = vocabulary.isLowerWord(left) && vocabulary.isLowerWord(right);
    boolean full = once && isFullName(i, left, right) && !isWrittenSo(word);
    if (full
        || edge
            && (leftToken || rightToken || vocabulary.isWord(left) && vocabulary.isWord(right))) {
      insert(place, 0.9, proposals);
    } else if (once
        && (leftToken && !ordinary && isPersonAt(i, right) // RosneftIgor Karpov
            || (leftToken || rightToken) && isNameBehindName(i, left, right))
        && !isWrittenSo(word)) {
      insert(place, 0.75, proposals);
    } else if (once && !ordinary && ((tokens || apart) && !isWrittenSo(word))
        || once && !ordinary && (leftToken || rightToken) && isBetweenFindings(place)) {
      insert(place, tokens && apart ? 0.9 : 0.8, proposals);
    }
  }

  /** {@code Artur J\u0119drzejczykLegia}: behind a given name, a family name and another name. */
  private boolean isNameBehindName(int i, String left, String right) {
    return text.isCapitalized(i - 1)
        && text.length(i - 1) > 2
        && vocabulary.isPersonToken(text.word(i - 1))
        && text.spaceAfter(i - 1)
        && !vocabulary.isLowerWord(left)
        && !vocabulary.isLowerWord(right)
        && vocabulary.isProper(right);
  }

  /** {@code RTLBoulevard}, where {@code RTL Boulevard} stands elsewhere. */
  void proposeAcronym(int i, List<Proposal> proposals) {
    String word = text.word(i);
    if (text.isLower(i)) {
      acronymBehindWord(i, word, proposals);
      return;
    }
    int upper = 0;
    while (upper < word.length() && Character.isUpperCase(word.charAt(upper))) {
      upper++;
    }
    int inner = upper - 1;
    if (inner < 2 || word.length() - inner < GluedWords.MIN_NAME || text.mixedCount(word) > 1) {
      return;
    }
    for (int k = upper; k < word.length(); k++) {
      if (!Character.isLowerCase(word.charAt(k))) {
        return;
      }
    }
    int place = text.start(i) + inner;
    boolean stands =
        text.hasPair(word.substring(0, inner), word.substring(inner))
            || inner > 2 && isPersonAt(i, word.substring(inner));
    if ((stands || text.isMarkupEdge(place)) && !vocabulary.isWhole(word)) {
      insert(place, 0.85, proposals);
    }
  }

  /** {@code UEFAAleksander Kask}: a given name, and a capitalized word behind it. */
  private boolean isPersonAt(int i, String given) {
    return vocabulary.isPersonToken(given)
        && !vocabulary.isLowerWord(given)
        && text.spaceAfter(i)
        && text.isCapitalized(i + 1)
        && text.isLower(text.start(i + 1) + 1, text.end(i + 1));
  }

  /**
   * {@code broadcasterZDF}; {@code watchOS}, {@code microRNA} and whatever else has no noun of a
   * role are written so.
   */
  private void acronymBehindWord(int i, String word, List<Proposal> proposals) {
    int inner = 0;
    while (inner < word.length() && Character.isLowerCase(word.charAt(inner))) {
      inner++;
    }
    String right = word.substring(inner);
    if (inner > GluedWords.MIN_NAME
        && right.length() > 2
        && right.chars().allMatch(Character::isUpperCase)
        && text.mixedCount(word) == 1
        && text.spaceAfter(i)
        && (words.roles().contains(word.substring(0, inner))
            || words.works().contains(word.substring(0, inner)))
        && !WordClasses.writesNounsTogether(language)) {
      Reason reason =
          new Reason(
              "seam.glued-word", EditKind.SEAM, "“" + right + "” is a name of its own", 0.75);
      proposals.add(Proposal.of(Edit.insert(text.start(i) + inner, " ", reason)));
    }
  }

  /** {@code Olaf ScholzKanzler}, {@code Vladimir PutinPresident of Russia}. */
  private void role(int i, String left, String right, List<Proposal> proposals) {
    Known known = vocabulary.known(i, left);
    boolean name = vocabulary.isPersonToken(left) || !vocabulary.isLowerWord(left);
    if (!name || known.compareTo(Known.BESIDE_ANOTHER) < 0) { // NetworkManager
      return;
    }
    boolean apposition =
        words.genitives().contains(text.word(i + 1))
            || text.after(i) == ','
            || isOffice(i, right) && goesOnToComma(i + 1);
    Reason reason =
        new Reason("seam.glued-name", EditKind.SEAM, "“" + left + "” is a name of its own", 0.85);
    int place = text.start(i) + left.length();
    boolean lower = apposition && LOWER_ROLES.contains(language);
    String initial = right.substring(0, 1);
    String with = (apposition ? ", " : " ") + (lower ? initial.toLowerCase(Locale.ROOT) : initial);
    Edit edit = Edit.replace(text.text(), new Span(place, place + 1), with, reason);
    proposals.add(Proposal.of(edit));
  }

  /** {@code ManchesterUnited}, {@code World HealthOrganization}. */
  private boolean isFullName(int i, String left, String right) {
    return vocabulary.isNamed(left + " " + right)
        || vocabulary.isFullName(i, left + " " + right)
        || vocabulary.isFullName(i, left)
            && vocabulary.isLowerWord(right)
            && !WordClasses.writesNounsTogether(language);
  }

  /** {@code Anna BergAnd the others}: the word had its capital as the begin of a link's text. */
  private void joining(int i, String left, String right, List<Proposal> proposals) {
    boolean relative = words.relatives().contains(right.toLowerCase(Locale.ROOT));
    if ((vocabulary.known(i, left).compareTo(Known.BESIDE_ANOTHER) >= 0
            || (relative || isVerb(i, right))
                && vocabulary.isBehindName(i)
                && !vocabulary.isLowerWord(left))
        && text.after(i) == ' '
        && !vocabulary.isWhole(text.word(i))
        && text.mixedCount(text.word(i)) == 1) {
      Reason reason =
          new Reason(
              "seam.glued-name",
              EditKind.SEAM,
              "“" + right + "” joins what follows to the name",
              0.8);
      proposals.add(
          Proposal.of(
              Edit.replace(
                  text.text(),
                  text.span(i),
                  left + (relative ? ", " : " ") + right.toLowerCase(Locale.ROOT),
                  reason)));
    }
  }

  /** {@code Ida LohmannWho had come}; no question of its own. */
  private boolean isRelative(int i, String right) {
    if (!words.relatives().contains(right.toLowerCase(Locale.ROOT))
        || !text.spaceAfter(i)
        || !text.isLower(i + 1)) {
      return false;
    }
    int k = i;
    while (k + 1 < text.size() && ".!?\n".indexOf(text.after(k)) < 0) {
      k++;
    }
    return text.after(k) != '?';
  }

  /** {@code Ida LohmannHas won}, but {@code Wolfgang PetersenWill}, which people are called. */
  private boolean isVerb(int i, String right) {
    return right.length() > 2
        && words.verbs().contains(right.toLowerCase(Locale.ROOT))
        && !WordClasses.writesNounsTogether(language)
        && !vocabulary.isPersonToken(right)
        && vocabulary.isBehindName(i)
        && text.spaceAfter(i)
        && text.isLower(i + 1);
  }

  /** {@code Ida LohmannVice Chancellor}: an adjective or the like before the noun of a role. */
  private boolean isOffice(int i, String right) {
    return text.spaceAfter(i)
        && vocabulary.isLowerWord(right)
        && !vocabulary.isPersonToken(right)
        && words.isRole(text.word(i + 1));
  }

  /** Whether a function word starts a sentence at word {@code i}, glued to its end. */
  private boolean isSentence(int i, String right) {
    return right.length() > 1
        && words.starters().contains(right.toLowerCase(Locale.ROOT))
        && !words.pronouns().contains(right)
        && text.spaceAfter(i)
        && text.isLower(i + 1)
        && (!vocabulary.knowsWords() || vocabulary.isWordAsWritten(text.word(i + 1)));
  }

  /** {@code Ida LohmannThe captain}: the stop went with the space. */
  private void sentence(int i, String left, List<Proposal> proposals) {
    Known known = vocabulary.known(i, left);
    boolean name =
        known.compareTo(Known.BESIDE_ANOTHER) >= 0
            || (vocabulary.isBehindName(i) || isPlaceBeforeArticle(i, left))
                && !vocabulary.isLowerWord(left);
    if (name && !vocabulary.isWhole(text.word(i)) && text.mixedCount(text.word(i)) == 1) {
      if (isApposition(i, left)) {
        Reason reason =
            new Reason("seam.glued-name", EditKind.SEAM, "a role stands behind the name", 0.8);
        proposals.add(
            Proposal.of(
                Edit.replace(
                    text.text(),
                    text.span(i),
                    left + ", " + text.word(i).substring(left.length()).toLowerCase(Locale.ROOT),
                    reason)));
        return;
      }
      if (bare.isApposed(i)) { // no verb so far
        return;
      }
      Reason reason =
          new Reason("seam.glued-name", EditKind.SEAM, "a sentence begins behind the name", 0.8);
      proposals.add(Proposal.of(Edit.insert(text.start(i) + left.length(), ". ", reason)));
    }
  }

  /** {@code volvi\u00F3 a PamplonaEl alcalde dijo}: behind a preposition. */
  private boolean isPlaceBeforeArticle(int i, String left) {
    return left.length() > GluedWords.MIN_NAME
        && text.word(i).length() > left.length() + 1
        && isArticle(text.word(i).substring(left.length()))
        && text.spaceAfter(i - 1)
        && text.isLower(i - 1)
        && words.lefts().contains(text.word(i - 1));
  }

  private boolean isArticle(String word) {
    return words.articles().contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * {@code Ida LohmannThe captain of the ship, saw}: the name, too, begins the sentence, or none of
   * the words before it is its verb; or nothing follows that could be one: {@code LohmannThe
   * captain of the Vega.}
   */
  private boolean isApposition(int i, String left) {
    if (!isArticle(text.word(i).substring(left.length()))
        || !words.roles().contains(text.word(i + 1))) {
      return false;
    }
    int first = text.startsSentence(i) ? i : i - 1;
    boolean begins =
        first > 0 && text.startsSentence(first) && text.text().charAt(text.start(first) - 1) == ' ';
    return goesOnToComma(i + 1) && (begins || bare.isBehindRole(first)) || isPhraseAlone(i + 1);
  }

  /** {@code captain of the Vega.} */
  private boolean isPhraseAlone(int role) {
    int k = role + 1;
    if (!words.genitives().contains(text.word(k))) {
      return false;
    }
    if (words.articles().contains(text.word(k + 1))) {
      k++;
    }
    int names = k;
    while (text.spaceAfter(k) && text.isCapitalized(k + 1)) {
      k++;
    }
    return k > names && text.after(k) == '.';
  }

  /** Whether nothing but words stands before the next comma, which is near. */
  private boolean goesOnToComma(int from) {
    for (int k = from; k < Math.min(text.size(), from + LONGEST_APPOSITION); k++) {
      if (text.after(k) == ',') {
        return true;
      }
      if (text.after(k) != ' ') {
        return false;
      }
    }
    return false;
  }

  private void insert(int place, double confidence, List<Proposal> proposals) {
    Reason reason =
        new Reason(
            "seam.glued-name", EditKind.SEAM, "both halves are names of their own", confidence);
    proposals.add(Proposal.of(Edit.insert(place, " ", reason)));
  }

  /** Whether a known name, damaged or not, ends at a place and another begins there. */
  private boolean isBetweenFindings(int place) {
    if (nameEdges.isEmpty()) {
      Set<Integer> starts = new HashSet<>();
      Set<Integer> edges = new HashSet<>();
      List<NameFinding> findings =
          names.find(document).stream()
              .filter(f -> f.objection().isEmpty() && f.confidence() > MIN_FINDING)
              .toList();
      findings.forEach(f -> starts.add(f.span().start()));
      findings.stream().map(f -> f.span().end()).filter(starts::contains).forEach(edges::add);
      nameEdges = Optional.of(edges);
    }
    return nameEdges.get().contains(place);
  }

  /** Whether a name of the dictionary has the inner capital itself. */
  private boolean isWrittenSo(String word) {
    return names.find(Document.of("", language, word)).stream()
        .anyMatch(
            f ->
                f.span().length() == word.length()
                    && (!f.damaged() || f.canonical().indexOf(' ') < 0));
  }
}
