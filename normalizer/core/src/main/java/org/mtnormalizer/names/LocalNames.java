package org.mtnormalizer.names;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mtnormalizer.Cache;
import org.mtnormalizer.Lazy;

/**
 * The names of the dictionary as one language writes them: only forms that an entry states for that
 * language, or that languages of its script share. Immutable.
 */
final class LocalNames {
  /**
   * A form of an entry, cut into words.
   *
   * @param text as it is to be written
   * @param words their keys
   * @param spans of the words in {@code text}; empty if the words do not stand there one by one
   * @param person whether it is a person's, and may be inflected and repaired
   */
  record Form(
      int entry, String text, List<String> words, List<Token> spans, boolean full, boolean person) {

    boolean isAligned() {
      return spans.size() == words.size();
    }
  }

  /**
   * A text cut into words. Most names are written the same in many languages, which share this.
   *
   * @param words their keys
   */
  record Cut(List<String> words, List<Token> spans) {
    static Cut of(String text) {
      List<Token> tokens = List.copyOf(Token.of(text));
      return new Cut(tokens.stream().map(t -> LocalKey.of(t.surface())).toList(), tokens);
    }
  }

  /** A word of a form. */
  record Place(Form form, int position) {}

  /**
   * A text word taken to be a dictionary word with something in front and something behind.
   *
   * @param key of the dictionary word
   * @param replaces the key of the word's own end, in whose place the suffix stands
   */
  record Reading(String key, String prefix, String suffix, String replaces) {
    boolean isPlain() {
      return prefix.isEmpty() && suffix.isEmpty();
    }
  }

  /** What a word of a text may be. */
  record Word(List<Reading> readings, PlaceTable.Near near) {}

  private static final int CACHED = 1 << 13;

  /** So many bear a given name that is not common. */
  private static final int FEW = 7;

  private final String language;
  private final OwnGrammar grammar;
  private final List<NameEntry> entries;
  private final Function<String, Cut> cuts;
  private final List<Form> forms = new ArrayList<>();
  private final PlaceTable places;
  private final Cache<Word> words = new Cache<>(CACHED, this::newWord);
  private final Cache<String> keys = new Cache<>(CACHED, LocalKey::of);
  private final Lazy<Map<Character, List<Form>>> byFirst = new Lazy<>(this::newByFirst);
  private final Map<Integer, Form> families = new HashMap<>();
  private final Map<String, List<Integer>> latin = new HashMap<>();

  /**
   * @param cuts what {@link Cut#of} makes of a text
   */
  LocalNames(
      String language, List<NameEntry> entries, List<Ending> endings, Function<String, Cut> cuts) {
    this.language = language;
    this.entries = entries;
    this.cuts = cuts;
    this.grammar = new OwnGrammar(language, endings);
    boolean latinScript = isLatin(language);
    for (int i = 0; i < entries.size(); i++) {
      NameEntry entry = entries.get(i);
      Optional<String> canonical = entry.canonicalIn(language);
      if (canonical.isPresent()) {
        boolean person = entry.type().equals("person") || entry.type().isEmpty();
        add(i, canonical.get(), person);
        List<String> stated = entry.factValues("name:" + language);
        for (String accepted : stated.subList(Math.min(1, stated.size()), stated.size())) {
          add(i, accepted, person);
        }
        addFamily(i, entry);
        if (!latinScript && person) {
          addLatin(i, entry);
        }
      }
    }
    this.places = new PlaceTable(forms);
  }

  static boolean isLatin(String language) {
    return Latinizer.scriptOf(language) == UScript.LATIN;
  }

  private void add(int entry, String text, boolean person) {
    Form form = form(entry, text, true, person);
    if (form.words().isEmpty() || text.chars().anyMatch(Character::isDigit)) {
      return;
    }
    forms.add(form);
    if (language.equals("ko") && person) {
      addKorean(entry, text, form.words());
    }
  }

  private Form form(int entry, String text, boolean full, boolean person) {
    Cut cut = cuts.apply(text);
    return new Form(entry, text, cut.words(), cut.spans(), full, person);
  }

  /** Spaces are put into Korean names, and lost from foreign ones. */
  private void addKorean(int entry, String text, List<String> words) {
    if (words.size() > 1) {
      forms.add(
          new Form(
              entry, text, List.of(LocalKey.of(text.replace(" ", ""))), List.of(), true, true));
    } else if (text.length() == 3 && UScript.getScript(text.codePointAt(0)) == UScript.HANGUL) {
      List<String> parted =
          List.of(LocalKey.of(text.substring(0, 1)), LocalKey.of(text.substring(1)));
      forms.add(new Form(entry, text, parted, List.of(), true, true));
    }
  }

  private void addFamily(int entry, NameEntry row) {
    if (row.type().equals("person")) {
      NameForms.localizedFamily(row, language)
          .filter(f -> !f.equals(row.canonicalIn(language).orElse("")))
          .map(f -> form(entry, f, false, true))
          .filter(f -> f.words().size() == 1)
          .ifPresent(f -> families.put(entry, f));
    }
  }

  private void addLatin(int entry, NameEntry row) {
    for (String text : latinForms(row)) {
      List<Integer> entries = latin.computeIfAbsent(latinKey(text), k -> new ArrayList<>());
      if (!entries.contains(entry)) {
        entries.add(entry);
      }
    }
  }

  private static List<String> latinForms(NameEntry row) {
    List<String> texts = new ArrayList<>(row.aliases());
    texts.add(row.canonical());
    row.facts()
        .forEach(
            (key, values) -> {
              if (key.startsWith("name:") && isLatin(key.substring(5))) {
                texts.addAll(values);
              }
            });
    return texts;
  }

  /**
   * The folded words that Latin letters write for a word of a form: those at its place in names of
   * as many words, and the family name behind given names that are left out.
   */
  Set<String> latinWords(Form form, int word) {
    Set<String> words = new HashSet<>();
    for (String text : latinForms(entries.get(form.entry()))) {
      List<Token> tokens = Token.of(text);
      boolean last = word == form.words().size() - 1;
      if (tokens.size() == form.words().size()) {
        words.add(tokens.get(word).folded());
      } else if (last && tokens.size() > form.words().size() && endsInFamily(form)) {
        words.add(tokens.get(tokens.size() - 1).folded());
      }
    }
    return words;
  }

  private boolean endsInFamily(Form form) {
    NameEntry entry = entry(form);
    return form.words().size() > 1
        && entry.fact("family").filter(f -> entry.canonical().endsWith(" " + f)).isPresent();
  }

  /** The folded word of the canonical form for one of a form of as many words. */
  Optional<String> canonicalWord(Form form, int word) {
    List<Token> tokens = Token.of(entry(form).canonical());
    return tokens.size() == form.words().size()
        ? Optional.of(tokens.get(word).folded())
        : Optional.empty();
  }

  NameEntry entry(Form form) {
    return entries.get(form.entry());
  }

  /** The words of a name in Latin letters, whatever their case and marks. */
  static String latinKey(String text) {
    return String.join(" ", Token.of(text).stream().map(Token::folded).toList());
  }

  private Word newWord(String surface) {
    List<Reading> readings = List.copyOf(grammar.readings(surface));
    return new Word(readings, places.near(readings));
  }

  private Map<Character, List<Form>> newByFirst() {
    Map<Character, List<Form>> byFirst = new HashMap<>();
    for (Form form : forms) {
      byFirst.computeIfAbsent(form.text().charAt(0), c -> new ArrayList<>()).add(form);
    }
    return byFirst;
  }

  String language() {
    return language;
  }

  OwnGrammar grammar() {
    return grammar;
  }

  /** Whole names, in the order of the entries. */
  List<Form> forms() {
    return forms;
  }

  /** Where in whole names a word stands. */
  List<Place> places(String key) {
    return places.of(key);
  }

  PlaceTable places() {
    return places;
  }

  /** Whether a word stands in some whole name. */
  boolean isPart(String key) {
    return places.contains(key);
  }

  /** What a word of a text may be; the last ones asked for are kept. */
  Word word(String surface) {
    return words.get(surface);
  }

  /** The key under which a word is looked up; the last ones asked for are kept. */
  String key(String word) {
    return keys.get(word);
  }

  /** Whole names by their first letter, in the order of the entries. */
  Map<Character, List<Form>> byFirst() {
    return byFirst.get();
  }

  /** Whether few bear a word, and all of them where other languages are spoken. */
  boolean isFew(String key) {
    Set<Integer> bearers = new HashSet<>();
    places(key).forEach(p -> bearers.add(p.form().entry()));
    int script = Latinizer.scriptOf(language);
    return bearers.size() <= FEW
        && bearers.stream()
            .flatMap(e -> entries.get(e).homeLanguages())
            .noneMatch(l -> Latinizer.scriptOf(l) == script);
  }

  /** An entry's family name alone, if it is one word and not the whole name. */
  Optional<Form> family(int entry) {
    return Optional.ofNullable(families.get(entry));
  }

  /**
   * Entries that Latin letters write so, see {@link #latinKey}; none in a Latin-script language.
   */
  List<Integer> writtenInLatin(String key) {
    return latin.getOrDefault(key, List.of());
  }
}
