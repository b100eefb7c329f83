package org.mtnormalizer.grammar;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.language.Lexicon;

/** What in the rest of one document speaks against an edit. Serves one thread. */
final class Doubts {
  /** Writers who speak of God keep a capital in the pronoun; a text that names him may mean it. */
  private static final Pattern GOD =
      Pattern.compile(
          "(?<!\\p{L})(?:God|Lord|Almighty|Savior|Saviour|Messiah|Holy Spirit|Allah|Jesus"
              + "|J\u00e9sus|Jes\u00fas|Ges\u00f9|Christ|Christus|Cristo|Dieu|Seigneur|Dios"
              + "|Signore|Deus|Gott|Heiland)(?!\\p{L})");

  /** Rules whose finding is also what a transcript of speech looks like. */
  private static final Set<String> SLIPS =
      Set.of(
          "grammar.doubled-word",
          "grammar.doubled-preposition",
          "grammar.doubled-pronoun",
          "grammar.doubled-auxiliary",
          "grammar.two-determiners",
          "grammar.repeated-word",
          "grammar.repeated-phrase",
          "grammar.repeated-sentence",
          "grammar.doubled-function-word",
          "grammar.doubled-content-word",
          "grammar.doubled-common-word",
          "grammar.doubled-noun-phrase",
          "grammar.doubled-phrase",
          "grammar.doubled-at-start",
          "grammar.doubled-in-context",
          "grammar.loop",
          "grammar.doubled-preposition-article",
          "grammar.a-or-an");

  /** English words that follow German {@code an}, or the letter a. */
  private static final Set<String> BEHIND_NO_ARTICLE =
      Set.of("den", "die", "dem", "der", "das", "and", "are", "its", "into", "onto", "upon");

  private static final Pattern LOWER_CASE_WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Ll}{2,}(?![\\p{L}\\p{N}])");

  /** What adjectives of peoples end with. */
  private static final Pattern PEOPLE =
      Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:ian|can|ish|ese|ic|i)");

  /** How many characters on either side tell the language of a passage. */
  private static final int AROUND = 40;

  /** Over so many characters on either side prose has a capital or a stop. */
  private static final int VERSE = 70;

  /** Over so many characters on either side prose has a mark for so many characters. */
  private static final int UNMARKED = 300;

  private static final int FEW_MARKS = 120;

  private static final String STOPS = ".,;:!?";

  /** Marks that part a quotation from the text around it. */
  private static final String QUOTES = "\u201C\u201D\u201E\u00AB\u00BB\"";

  private static final String OPENING = "\u201C\u201E\u00AB\"";
  private static final String CLOSING = "\u201D\u201C\u00BB\"";

  /** So many characters are a title, a sign or a word, and no sentence of a speaker. */
  private static final int FEW_WORDS = 30;

  /** Fewer words than this tell nothing. */
  private static final int ENOUGH = 3;

  private final Lexicon lexicon;
  private final Set<String> hesitations;
  private final String language;
  private final String text;

  /** Answers about the whole text, found at most once. */
  private Optional<Boolean> namesGod = Optional.empty();

  private Optional<Boolean> looksSpoken = Optional.empty();

  Doubts(Lexicon lexicon, Set<String> hesitations, String language, String text) {
    this.lexicon = lexicon;
    this.hesitations = hesitations;
    this.language = language;
    this.text = text;
  }

  boolean speakAgainst(Edit edit) {
    String rule = edit.reason().rule();
    return amongForeignWords(edit)
        || lowersOnly(edit) && namesGod()
        || rule.equals("grammar.a-or-an") && !(beforeKnownWord(edit) && afterKnownWord(edit))
        || saysTwice(rule) && isFewWordsQuoted(edit)
        || SLIPS.contains(rule) && (looksSpoken() || looksLikeVerse(edit) || isUnmarked(edit));
  }

  private static boolean saysTwice(String rule) {
    return rule.startsWith("grammar.doubled") || rule.startsWith("grammar.repeated");
  }

  /** Whether most words around are none of this language: a quotation or a title in another one. */
  private boolean amongForeignWords(Edit edit) {
    if (!lexicon.knows(language)) {
      return false;
    }
    int seen = 0;
    int known = 0;
    Matcher words =
        LOWER_CASE_WORD
            .matcher(text)
            .useTransparentBounds(true)
            .region(passageStart(edit.span().start()), passageEnd(edit.span().end()));
    while (words.find()) {
      boolean around = words.end() <= edit.span().start() || words.start() >= edit.span().end();
      if (around) {
        seen++;
        known += lexicon.contains(language, words.group()) ? 1 : 0;
      }
    }
    return seen >= ENOUGH && 2 * known < seen;
  }

  /** Verse, and speech as it came, go on without capitals and stops, and repeat as they like. */
  private boolean looksLikeVerse(Edit edit) {
    String around = around(edit, VERSE);
    return around.length() >= VERSE
        && around.chars().noneMatch(c -> Character.isUpperCase(c) || STOPS.indexOf(c) >= 0);
  }

  /** Verse of another kind has titles and names, but hardly a mark. */
  private boolean isUnmarked(Edit edit) {
    String around = around(edit, UNMARKED);
    long marks = around.chars().filter(c -> STOPS.indexOf(c) >= 0 || c == '\n').count();
    return around.length() >= UNMARKED && marks * FEW_MARKS < around.length();
  }

  /** The edit's place, and so many characters on either side as far as there are. */
  private String around(Edit edit, int reach) {
    int start = Math.max(0, edit.span().start() - reach);
    return text.substring(start, Math.min(text.length(), edit.span().end() + reach));
  }

  /** What is quoted in few words, a sign or a slip of somebody else's, is quoted to the letter. */
  private boolean isFewWordsQuoted(Edit edit) {
    int start = passageStart(edit.span().start());
    int end = passageEnd(edit.span().end());
    return end - start <= FEW_WORDS
        && start > 0
        && end < text.length()
        && OPENING.indexOf(text.charAt(start - 1)) >= 0
        && CLOSING.indexOf(text.charAt(end)) >= 0;
  }

  /** A quotation has a language of its own. */
  private int passageStart(int at) {
    int start = at;
    while (start > 0 && at - start < AROUND && QUOTES.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private int passageEnd(int at) {
    int end = at;
    while (end < text.length() && end - at < AROUND && QUOTES.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private boolean namesGod() {
    if (namesGod.isEmpty()) {
      namesGod = Optional.of(GOD.matcher(text).find());
    }
    return namesGod.get();
  }

  private boolean looksSpoken() {
    if (looksSpoken.isEmpty()) {
      looksSpoken = Optional.of(Speech.looksSpoken(language, hesitations, text));
    }
    return looksSpoken.get();
  }

  private static boolean lowersOnly(Edit edit) {
    return !edit.before().isEmpty() && edit.before().equalsIgnoreCase(edit.after());
  }

  /**
   * An article can be judged before an ordinary word only; letters and names are spelled out. An
   * adjective of a people before its noun is such a word: {@code a Austrian lawyer}.
   */
  private boolean beforeKnownWord(Edit edit) {
    int at = edit.span().end();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end);
    return at > edit.span().end()
        && word.length() > 2
        && (Character.isLowerCase(word.charAt(0)) || isOfPeople(word, end))
        && !BEHIND_NO_ARTICLE.contains(word)
        && lexicon.contains(language, word);
  }

  private boolean isOfPeople(String word, int end) {
    return PEOPLE.matcher(word).matches()
        && end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isLowerCase(text.charAt(end + 1));
  }

  /** In a phrase of another language {@code a} and {@code an} are other words. */
  private boolean afterKnownWord(Edit edit) {
    int end = edit.span().start();
    while (end > 0 && Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    if (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int at = end;
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    String word = text.substring(at, end);
    return word.isEmpty() && (end == 0 || text.charAt(end - 1) != '-')
        || !word.isEmpty() && Character.isUpperCase(word.charAt(0))
        || lexicon.contains(language, word);
  }
}
