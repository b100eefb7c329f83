package org.mtnormalizer.stage.seam;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/**
 * A pronoun put in behind a name that was in markup: {@code While Olaf Scholz He spoke}. Only where
 * the name is plainly the subject; elsewhere a full stop may have been lost instead.
 */
final class InsertedPronoun {
  private static final Set<String> SINGULAR =
      Set.of(
          ("He She Il Elle Él Ella Lui Egli Lei Ele Ela Hij"
                  + " Zij Er On Ona \u041E\u043D \u041E\u043D\u0430 \u0412\u0456\u043D \u0412\u043E\u043D\u0430")
              .split(" "));

  /**
   * A name of so many letters at least stands before a glued pronoun, by whether it has a capital.
   */
  private static final int SHORTEST_BEFORE = 5;

  private static final int SHORTEST_BEFORE_CAPITAL = 4;

  private static final Set<String> PLURAL =
      Set.of("They", "Ils", "Elles", "Ellos", "Ellas", "Loro", "Eles", "Elas", "Ze");

  /** Words that are a pronoun only where a verb in the singular follows. */
  private static final Map<String, Set<String>> BEFORE_VERB =
      Map.of("es", Set.of("El"), "de", Set.of("Sie"));

  private final SeamText text;
  private final SeamVocabulary vocabulary;
  private final SeamWords words;
  private final ClauseVerbs verbs;
  private final BareSubject bare;
  private final RepeatedSubject repeated;
  private final VerblessStart verbless;
  private final LostStop lostStop;
  private final RoleBefore role;
  private final boolean english;

  /** The longest first. */
  private final List<String> gluedPronouns;

  InsertedPronoun(SeamText text, SeamVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.verbs = new ClauseVerbs(text, vocabulary);
    this.bare = new BareSubject(text, vocabulary);
    this.repeated = new RepeatedSubject(text, vocabulary, verbs);
    this.verbless = new VerblessStart(text, vocabulary, verbs, repeated);
    this.role = new RoleBefore(text, words);
    this.lostStop = new LostStop(text, vocabulary, repeated);
    this.english = text.language().equals("en");
    this.gluedPronouns =
        english
            ? List.of("she", "She", "he", "He")
            : Stream.concat(
                    words.pronouns().stream(),
                    BEFORE_VERB.getOrDefault(text.language(), Set.of()).stream())
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(p -> p))
                .toList();
  }

  void propose(List<Proposal> proposals) {
    if (words.pronouns().isEmpty()) {
      return;
    }
    for (int i = 1; i + 1 < text.size(); i++) {
      boolean capitalized = text.isCapitalized(i);
      if (!capitalized && (!english || text.length(i) > 3)) {
        continue;
      }
      String word = text.word(i);
      if (SINGULAR.contains(word) && words.pronouns().contains(word) || isGermanShe(i)) {
        standing(i, proposals);
      } else if (words.pronouns().contains(word) && PLURAL.contains(word)) {
        boolean two = verbs.isFinite(text.word(i + 1)) && bare.areTwo(i);
        if (two || text.spaceAfter(i - 1) && repeated.isBeforeAnyVerb(NamePlace.before(text, i))) {
          proposals.add(delete(new Span(text.end(i - 1), text.end(i)), 0.75));
        }
      } else if (english && (word.equals("he") || word.equals("she"))) {
        behindComma(i, proposals);
      } else if (capitalized
          && (text.after(i) == ','
              || verbs.isFinite(text.word(i + 1))
              || text.isLower(i + 1) && text.spaceAfter(i))) {
        glued(i, proposals);
      }
    }
  }

  /** {@code Sie kam}, which is neither {@code they} nor {@code you}: these have verbs in -n. */
  private boolean isGermanShe(int i) {
    return text.language().equals("de")
        && text.word(i).equals("Sie")
        && !text.startsSentence(i)
        && verbs.isFinite(text.word(i + 1))
        && !text.word(i + 1).endsWith("n");
  }

  private void standing(int i, List<Proposal> proposals) {
    boolean verb = words.verbs().contains(text.word(i + 1));
    boolean finite = verb || verbs.isFinite(text.word(i + 1));
    if (!text.spaceAfter(i) || !text.isLower(i + 1) || PronounSyllable.isAt(i, text, vocabulary)) {
      return;
    }
    if (text.isBehind(i, ", ") || text.isBehind(i, " , ")) { // the space goes later
      if (finite && bare.isAlone(i)) {
        proposals.add(delete(new Span(text.end(i - 1), text.end(i)), 0.75));
      } else if (text.isBehind(i, ", ") && verbless.isBefore(NamePlace.before(text, i))) {
        proposals.add(delete(new Span(text.start(i) - 1, text.end(i)), 0.75));
      }
      return;
    }
    if (!text.spaceAfter(i - 1)) {
      return;
    }
    NamePlace name = NamePlace.before(text, i);
    if (repeated.isBehindRelative(i) || saysNothing(name)) {
      proposals.add(delete(new Span(text.end(i - 1), text.end(i)), 0.8));
      return;
    }
    if (lostStop.isBehind(name)) {
      proposals.add(stop(text.end(i - 1), "."));
      return;
    }
    int first = nameBefore(i, finite);
    if (first < 0 || !english && !finite && !isNamedSubject(first, i)) {
      return;
    }
    boolean known = isKnownName(first, i);
    boolean starts = text.startsSentence(first) && verb;
    boolean subject =
        (known ? isSubject(first) : starts || role.isBefore(first))
            || finite && (bare.isAgent(first) || english && bare.isBehindPlace(first));
    if (known || subject) {
      proposals.add(delete(new Span(text.end(i - 1), text.end(i)), subject ? 0.8 : 0.55));
    }
  }

  private boolean saysNothing(NamePlace name) {
    return repeated.isSubject(name)
        || repeated.isSubjectOfNothing(name)
        || repeated.isBeforeAnyVerb(name)
        || repeated.isBehindPhrase(name)
        || repeated.isBehindPreposition(name)
        || verbless.isBefore(name);
  }

  private static Proposal stop(int place, String stop) {
    String why = "the clause before has another subject";
    Reason reason = new Reason("seam.lost-stop", EditKind.SEAM, why, 0.75);
    return Proposal.of(Edit.insert(place, stop, reason));
  }

  /** {@code The minister, Anna Marvolo , she refused}: the space shows the edge of markup. */
  private void behindComma(int i, List<Proposal> proposals) {
    String t = text.text();
    int end = text.end(i - 1);
    boolean spaced = t.startsWith(" , ", end) && text.start(i) == end + 3;
    boolean plain = t.startsWith(", ", end) && text.start(i) == end + 2;
    if (!spaced && !plain || !text.spaceAfter(i) || !words.verbs().contains(text.word(i + 1))) {
      return;
    }
    int first = nameBefore(i, true);
    if (first > 0 && text.isBehind(first, ", ") && role.isPhrase(first)) {
      proposals.add(delete(new Span(text.start(i) - 1, text.end(i)), spaced ? 0.8 : 0.75));
    }
  }

  /** {@code Rubialeshe has}. */
  private void glued(int i, List<Proposal> proposals) {
    String word = text.word(i);
    if (text.after(i) != ' ' && text.after(i) != ','
        || gluedPronouns.stream().noneMatch(word::endsWith) // of most words
        || word.length() > GluedWords.MAX_LENGTH
        || vocabulary.isNameToken(word)) {
      return;
    }
    if (!gluedPronoun(i, true, proposals)) {
      gluedPronoun(i, false, proposals);
    }
  }

  private boolean gluedPronoun(int i, boolean token, List<Proposal> proposals) {
    String word = text.word(i);
    for (String pronoun : gluedPronouns) {
      int length = word.length() - pronoun.length();
      int shortest = text.innerCapital(i) == length ? SHORTEST_BEFORE_CAPITAL : SHORTEST_BEFORE;
      boolean courtesy = pronoun.equals("Sie") && text.word(i + 1).endsWith("n");
      boolean article =
          pronoun.equals("El") && !verbs.isFinite(text.word(i + 1))
              || pronoun.equals("he") // Miyazakithe
                  && word.endsWith("the")
                  && vocabulary.isNameToken(word.substring(0, length - 1));
      if (length < shortest || !word.endsWith(pronoun) || courtesy || article) {
        continue;
      }
      String left = word.substring(0, length);
      if (text.after(i) == ',' && !vocabulary.isFullName(i, left)) {
        continue;
      }
      boolean apart = token && isApart(i, left, pronoun);
      NamePlace place = NamePlace.within(i, left, pronoun);
      if (apart && lostStop.isBehind(place)) {
        proposals.add(stop(text.start(i) + length, ". "));
        return true;
      }
      boolean subject =
          apart
              && (saysNothing(place)
                  || verbs.isFinite(text.word(i + 1)) && bare.isAgent(firstOfName(i, k -> true)));
      if (subject || token && isBehindSubject(i, left, pronoun)) {
        proposals.add(delete(new Span(text.start(i) + length, text.end(i)), 0.8));
        return true;
      }
      boolean name =
          token ? vocabulary.isNameToken(left) : !vocabulary.isWord(word) && isFoundHere(i, left);
      if (name && (english || verbs.isFinite(text.word(i + 1)) || text.after(i) == ',')) {
        boolean sure =
            !token || text.count(left) > 0 || vocabulary.isNamed(text.word(i - 1) + " " + left);
        boolean lower = Character.isLowerCase(pronoun.charAt(0));
        proposals.add(
            delete(
                new Span(text.start(i) + length, text.end(i)),
                sure && (lower || isSubject(i) || isClauseSubject(i)) ? 0.8 : 0.55));
        return true;
      }
    }
    return false;
  }

  /** {@code Anna MarvoloShe}: as plain as a pronoun that stands by itself. */
  private boolean isApart(int i, String left, String pronoun) {
    return text.innerCapital(i) == left.length()
        && Character.isUpperCase(pronoun.charAt(0))
        && Character.isLowerCase(left.charAt(left.length() - 1))
        && !vocabulary.isLowerWord(left)
        && text.spaceAfter(i)
        && text.isLower(i + 1);
  }

  /**
   * {@code The author, Anna MarvoloShe left}: a capital within a word, behind a name with which the
   * clause begins, whoever that is.
   */
  private boolean isBehindSubject(int i, String left, String pronoun) {
    int first =
        firstOfName(i, k -> !words.opensClause(text.word(k)) && !words.isRole(text.word(k)));
    return first < i
        && Character.isUpperCase(pronoun.charAt(0))
        && Character.isLowerCase(left.charAt(left.length() - 1))
        && text.innerCapital(i) == left.length()
        && text.isLower(i + 1)
        && vocabulary.isWordAsWritten(text.word(i + 1))
        && !vocabulary.isLowerWord(left)
        && (startsClause(first)
            || role.isBefore(first)
            || text.isBehind(first, ", ") && role.isPhrase(first));
  }

  /** {@code , and Carla BrandtHe left}: a full name behind the comma that ends a clause. */
  private boolean isClauseSubject(int i) {
    int first = firstOfName(i, k -> true);
    return first < i
        && (text.startsSentence(first)
            || role.isBefore(first)
            || first > 1
                && words.opensClause(text.word(first - 1))
                && text.isBehindComma(first - 1));
  }

  /** The first of the capitalized words before word {@code i}, at most three, that may be its. */
  private int firstOfName(int i, IntPredicate mayBelong) {
    int first = i;
    while (first > 0
        && i - first < 3
        && text.isCapitalized(first - 1)
        && text.spaceAfter(first - 1)
        && !text.startsSentence(first)
        && mayBelong.test(first - 1)) {
      first--;
    }
    return first;
  }

  /** Whether a sentence starts with the word, or a clause behind the word that opens it. */
  private boolean startsClause(int first) {
    return text.startsSentence(first) || words.isOpenedAt(text, first);
  }

  /** Whether the left part, with the name or initial before it, is a damaged name. */
  private boolean isFoundHere(int i, String left) {
    if (text.innerCount(left) > 0 && !vocabulary.isWord(left)) {
      return true;
    }
    int start = vocabulary.isBehindName(i) ? text.start(i - 1) : text.start(i);
    return start < text.start(i)
        && vocabulary.isFound(text.text().substring(start, text.start(i)) + left);
  }

  /**
   * The first word of the name before word {@code i}, or -1: two or more capitalized words, or the
   * family name alone of somebody whom the text names again.
   */
  private int nameBefore(int i, boolean beforeVerb) {
    int first = i;
    while (first > 0
        && i - first < 4
        && (first == i || text.spaceOrHyphenAfter(first - 1))
        && text.isCapitalized(beforeParticles(first, i))
        && !words.opensClause(text.word(first - 1))
        && (isInsideName(first - 1)
            || !words.articles().contains(text.word(first - 1).toLowerCase(Locale.ROOT)))
        && (first == i || !text.startsSentence(first))) {
      first = beforeParticles(first, i);
    }
    boolean name =
        i - first >= 2
            && (vocabulary.isNameToken(text.word(i - 1))
                || beforeVerb
                    && (!vocabulary.isLowerWord(text.word(i - 1))
                        || !vocabulary.isLowerWord(text.word(first))
                        || vocabulary.isPersonToken(text.word(first))));
    boolean family =
        i - first == 1
            && !vocabulary.isLowerWord(text.word(first))
            && vocabulary.isPersonToken(text.word(first))
            && text.count(text.word(first)) > 1;
    return name || family ? first : -1;
  }

  private int beforeParticles(int first, int end) {
    boolean inside = first < end && !text.language().equals("de");
    return inside ? NamePlace.beforeParticles(text, first - 1) : first - 1;
  }

  /** {@code Le} of {@code Marine Le Pen}. */
  private boolean isInsideName(int word) {
    return text.isCapitalized(word - 1)
        && text.spaceAfter(word - 1)
        && !text.startsSentence(word)
        && vocabulary.isPersonToken(text.word(word - 1));
  }

  private boolean isKnownName(int first, int i) {
    String full = text.text().substring(text.start(first), text.end(i - 1));
    return vocabulary.isNameToken(text.word(i - 1))
        && (vocabulary.isNamed(full) || vocabulary.isNameToken(text.word(first)))
        && (i - first > 1 || text.startsSentence(first));
  }

  /** A name of the dictionary, with which a clause begins: what follows is its verb. */
  private boolean isNamedSubject(int first, int i) {
    return startsClause(first)
        && (i - first == 1
            || vocabulary.isNamed(text.text().substring(text.start(first), text.end(i - 1))))
        && vocabulary.isWordAsWritten(text.word(i + 1));
  }

  /** Whether the clause begins at the name, or with a role noun before it. */
  private boolean isSubject(int first) {
    return startsClause(first) || role.isBefore(first) || role.isPhrase(first);
  }

  private Proposal delete(Span span, double confidence) {
    String why = "the name before it is the subject already";
    Reason reason = new Reason("seam.inserted-pronoun", EditKind.SEAM, why, confidence);
    return Proposal.of(Edit.delete(text.text(), span, reason));
  }
}
