package org.mtnormalizer.names;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One entity of the dictionary, as a reviewed row says it: canonical form, accepted variants,
 * facts. No damaged form stands here; those are derived.
 *
 * @param type {@code person}, {@code organization}, {@code place}; empty if not known
 * @param language of the canonical form and the aliases
 * @param aliases other right forms in the same language
 * @param facts by key, each with its values in the order given: {@code family}, {@code country},
 *     {@code role}, {@code affiliation}, {@code city}, {@code name:fr} …
 */
public record NameEntry(
    String type,
    String language,
    String canonical,
    List<String> aliases,
    Map<String, List<String>> facts) {

  /** How the keys of facts begin that hold the canonical form in another language. */
  static final String LOCALIZED = "name:";

  /**
   * How the keys of facts end that hold what machines read off a name in characters: nobody calls
   * the person so, and others may be called so.
   */
  static final String READ_OFF = "-Latn";

  /**
   * How the keys of a country's facts begin that hold the other words by which texts in a language
   * speak of it; {@code *} ends a stem.
   */
  public static final String TOLD = "told:";

  /** How the keys of facts begin that hold what the whole name means in another language. */
  public static final String MEANS = "means:";

  public NameEntry {
    if (canonical.isBlank()) {
      throw new IllegalArgumentException("a name entry needs a canonical form");
    }
    aliases = List.copyOf(aliases);
    facts = Map.copyOf(facts);
  }

  public Optional<String> fact(String key) {
    return facts.getOrDefault(key, List.of()).stream().findFirst();
  }

  public List<String> factValues(String key) {
    return facts.getOrDefault(key, List.of());
  }

  /**
   * Whether the row says how the name is written in a language: at home it is written as in the
   * canonical form, if nothing else is said; elsewhere {@link #canonicalIn} lends the form of the
   * entry's own.
   */
  public boolean statesFormIn(String primaryLanguage) {
    return primaryLanguage.equals(language)
        || fact(LOCALIZED + primaryLanguage).isPresent()
        || homeLanguages().anyMatch(primaryLanguage::equals);
  }

  /** The languages that most people of its countries write. */
  public Stream<String> homeLanguages() {
    return factValues("country").stream().map(Latinizer::languageOf);
  }

  /** Whether it has countries, and the languages of all of them are written in Latin letters. */
  public boolean isAtHomeInLatin() {
    return !factValues("country").isEmpty()
        && homeLanguages().allMatch(l -> Latinizer.scriptOf(l) == UScript.LATIN);
  }

  /**
   * The canonical form in a language: the one the entry states, or where it states none, the
   * canonical form itself if that language is written in the same script.
   */
  public Optional<String> canonicalIn(String primaryLanguage) {
    if (primaryLanguage.equals(language)) {
      return Optional.of(canonical);
    }
    Optional<String> stated = fact(LOCALIZED + primaryLanguage);
    return stated.isPresent() || Latinizer.scriptOf(primaryLanguage) != Latinizer.scriptOf(language)
        ? stated
        : Optional.of(canonical);
  }

  /** Whether the row gives the form, letter by letter, as one that is right in a language. */
  boolean states(String form, String primaryLanguage) {
    return primaryLanguage.equals(language) && aliases.contains(form)
        || factValues(LOCALIZED + primaryLanguage).contains(form);
  }

  /** Every form that the row states, and none that was derived from one. */
  public List<String> writtenForms() {
    List<String> forms = new ArrayList<>();
    forms.add(canonical);
    forms.addAll(aliases);
    for (Map.Entry<String, List<String>> fact : facts.entrySet()) {
      if (fact.getKey().startsWith(LOCALIZED) && !fact.getKey().endsWith(READ_OFF)) {
        forms.addAll(fact.getValue());
      }
    }
    return forms;
  }

  /** This with the values of one more fact. */
  public NameEntry with(String key, List<String> values) {
    Map<String, List<String>> all = new TreeMap<>(facts);
    all.put(key, values);
    return new NameEntry(type, language, canonical, aliases, all);
  }

  /** Whether another row may be this person under a form that its author likes better. */
  public boolean isRewritableAs(NameEntry other) {
    return type.equals("person")
        && (other.type.isEmpty() || other.type.equals(type))
        && other.language.equals(language);
  }

  /**
   * This person under the canonical form and the aliases of another row. The own canonical form,
   * and aliases that are other spellings of the new one, become forms of no language, which are
   * found and replaced; other names of the person stay as right as they were.
   */
  public NameEntry rewritten(NameEntry other) {
    Map<String, List<String>> all = new TreeMap<>(facts);
    List<String> family = other.factValues("family");
    List<String> own = factValues("family");
    all.remove("family");
    if (family.isEmpty() && own.size() == 1 && own.get(0).indexOf(' ') < 0) {
      String[] words = other.canonical.split(" ");
      boolean first = canonical.startsWith(own.get(0) + " ");
      all.put("family", List.of(words[first ? 0 : words.length - 1]));
    }
    List<String> replaced = new ArrayList<>(List.of(canonical));
    List<String> kept = new ArrayList<>(other.aliases);
    for (String alias : aliases) {
      (isSpelledLike(alias, other.canonical) ? replaced : kept).add(alias);
    }
    all.put(LOCALIZED + "und", replaced);
    all.putAll(other.facts);
    return new NameEntry(type, language, other.canonical, kept, all);
  }

  /** Whether two forms have as many words, each with the same first letter. */
  private static boolean isSpelledLike(String one, String other) {
    List<Token> a = Token.of(one);
    List<Token> b = Token.of(other);
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (a.get(i).folded().charAt(0) != b.get(i).folded().charAt(0)) {
        return false;
      }
    }
    return true;
  }
}
