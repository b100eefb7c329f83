package org.mtnormalizer.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.names.NameForm.Kind;

/** Derives the forms under which an entry is looked for from what its row states. */
final class NameForms {
  /** No name is longer, in UTF-16 units. */
  static final int LONGEST = 160;

  /** How a university's name begins that translation turned round. */
  static final String UNIVERSITY_OF = "University of ";

  private static final int MAX_TOKENS = 8;

  private static final Pattern INNER_HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{Ll})");

  /** A syllable of Pinyin; the second of two without apostrophe begins with a consonant. */
  private static final String INITIAL = "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])";

  private static final String FINAL =
      "(?:i?ang|i?ong|uang|eng|ing|i?an|uan|en|in|un|i?ao|ia|iu|ie|uai|ua|uo|ui|ue|ai|ei|ou|er"
          + "|[aeiouv])";

  private static final Pattern SYLLABLE =
      Pattern.compile(INITIAL + "?" + FINAL, Pattern.CASE_INSENSITIVE);

  private static final Pattern TWO_SYLLABLES =
      Pattern.compile(
          "(" + INITIAL + "?" + FINAL + ")(" + INITIAL + FINAL + ")", Pattern.CASE_INSENSITIVE);

  /** A form before its tokens have ids. */
  record Raw(Kind kind, String language, String text) {}

  private NameForms() {}

  static List<Raw> of(NameEntry entry) {
    Set<Raw> forms = new LinkedHashSet<>();
    String language = entry.language();
    forms.add(new Raw(Kind.CANONICAL, language, entry.canonical()));
    for (String alias : entry.aliases()) {
      forms.add(new Raw(Kind.ALIAS, language, alias));
    }
    entry.facts().entrySet().stream()
        .filter(f -> f.getKey().startsWith(NameEntry.LOCALIZED))
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            f ->
                f.getValue()
                    .forEach(v -> forms.add(new Raw(Kind.LOCALIZED, f.getKey().substring(5), v))));
    for (Raw raw : List.copyOf(forms)) {
      swapped(entry, raw).ifPresent(forms::add);
      shortForm(entry, raw).ifPresent(forms::add);
      joined(raw).ifPresent(forms::add);
      parted(entry, raw).ifPresent(forms::add);
    }
    return List.copyOf(forms);
  }

  /** Names with digits are not made of tokens alone, and a possessive is no part of a name. */
  static boolean isUsable(String text, List<Token> tokens) {
    return tokens.size() <= MAX_TOKENS
        && text.chars().noneMatch(Character::isDigit)
        && tokens.stream().allMatch(t -> t.possessive().isEmpty());
  }

  /** {@code Kim Jong-un} is also looked for as {@code Kim Jongun}. */
  private static Optional<Raw> joined(Raw raw) {
    if (raw.text().indexOf('-') < 0) {
      return Optional.empty();
    }
    String joined = INNER_HYPHEN.matcher(raw.text()).replaceAll("");
    return joined.equals(raw.text())
        ? Optional.empty()
        : Optional.of(new Raw(raw.kind(), raw.language(), joined));
  }

  /** {@code Xi Jinping} is also looked for as {@code Xi Jin Ping}. */
  private static Optional<Raw> parted(NameEntry entry, Raw raw) {
    String text = raw.text();
    int space = text.indexOf(' ');
    boolean mayBeChinese = entry.facts().isEmpty() || entry.factValues("country").contains("CN");
    if (raw.kind() != Kind.CANONICAL
        || !mayBeChinese
        || space < 0
        || !SYLLABLE.matcher(text).region(0, space).matches()) {
      return Optional.empty();
    }
    Matcher given = TWO_SYLLABLES.matcher(text).region(space + 1, text.length());
    return given.matches()
        ? Optional.of(
            new Raw(
                Kind.PARTED,
                raw.language(),
                text.substring(0, space + 1)
                    + given.group(1)
                    + " "
                    + UCharacter.toTitleCase(ULocale.ROOT, given.group(2), null)))
        : Optional.empty();
  }

  private static Optional<Raw> swapped(NameEntry entry, Raw raw) {
    if (raw.kind() == Kind.CANONICAL && entry.type().equals("organization")) {
      return swappedInstitution(raw);
    }
    if (raw.kind() != Kind.CANONICAL || !entry.type().equals("person")) {
      return Optional.empty();
    }
    String family = family(entry).orElse("");
    String text = raw.text();
    if (family.isEmpty() || family.contains(" ")) {
      return Optional.empty();
    }
    if (text.startsWith(family + " ")) {
      String given = text.substring(family.length() + 1);
      return given.contains(" ")
          ? Optional.empty()
          : Optional.of(new Raw(Kind.SWAPPED, raw.language(), given + " " + family));
    }
    if (text.endsWith(" " + family)) {
      String given = text.substring(0, text.length() - family.length() - 1);
      return given.contains(" ")
          ? Optional.empty()
          : Optional.of(new Raw(Kind.SWAPPED, raw.language(), family + " " + given));
    }
    return Optional.empty();
  }

  /** Translation turns {@code X University} round; the reverse is good English for most. */
  private static Optional<Raw> swappedInstitution(Raw raw) {
    String ending = " University";
    String text = raw.text();
    return text.endsWith(ending)
        ? Optional.of(
            new Raw(
                Kind.SWAPPED,
                raw.language(),
                UNIVERSITY_OF + text.substring(0, text.length() - ending.length())))
        : Optional.empty();
  }

  private static Optional<Raw> shortForm(NameEntry entry, Raw raw) {
    if (!entry.type().isEmpty() && !entry.type().equals("person")
        || raw.kind() == Kind.ALIAS
        || raw.kind() == Kind.SWAPPED
        || NameForm.isReadOff(raw.kind(), raw.language())) {
      return Optional.empty();
    }
    if (raw.kind() == Kind.CANONICAL) {
      return family(entry)
          .filter(f -> !f.equals(raw.text()))
          .map(f -> new Raw(Kind.SHORT, raw.language(), f));
    }
    return localizedFamily(entry, raw.language()).map(f -> new Raw(Kind.SHORT, raw.language(), f));
  }

  /**
   * The family name as it stands in the canonical form: the fact, else the last word. Who has
   * facts, but no family name among them, has none; a person of whom nothing is told but two words
   * has.
   */
  static Optional<String> family(NameEntry entry) {
    Optional<String> fact = entry.fact("family");
    if (fact.isPresent()) {
      return fact;
    }
    if (entry.type().equals("person") && entry.facts().isEmpty()) {
      String[] words = entry.canonical().split(" ");
      return words.length == 2
          ? Optional.of(words[INNER_HYPHEN.matcher(words[1]).find() ? 0 : 1]) // Ahn Se-young
          : Optional.empty();
    }
    if (!entry.type().isEmpty()) {
      return Optional.empty();
    }
    int space = entry.canonical().lastIndexOf(' ');
    return space < 0 ? Optional.empty() : Optional.of(entry.canonical().substring(space + 1));
  }

  /**
   * The family name in another language's canonical form: the words at the place where the
   * canonical form has it, if both have equally many words; else unknown.
   */
  static Optional<String> localizedFamily(NameEntry entry, String language) {
    Optional<String> family = family(entry);
    if (language.equals(entry.language()) || family.isEmpty()) {
      return family;
    }
    Optional<String> localized = entry.canonicalIn(language);
    if (localized.isEmpty()) {
      return Optional.empty();
    }
    String[] canonicalWords = entry.canonical().split(" ");
    String[] localizedWords = localized.get().split("[ ·・]");
    int familyWords = family.get().split(" ").length;
    if (canonicalWords.length != localizedWords.length) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    int from =
        entry.canonical().startsWith(family.get() + " ") ? 0 : canonicalWords.length - familyWords;
    for (int i = from; i < from + familyWords; i++) {
      words.add(localizedWords[i]);
    }
    return Optional.of(String.join(" ", words));
  }
}
