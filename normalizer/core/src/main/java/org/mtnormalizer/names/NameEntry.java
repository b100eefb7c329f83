package org.mtnormalizer.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
   * The canonical form in a language: the one the entry states, or where it states none, the
   * canonical form itself if that language is written in the same script.
   */
  public Optional<String> canonicalIn(String primaryLanguage) {
    if (primaryLanguage.equals(language)) {
      return Optional.of(canonical);
    }
    Optional<String> stated = fact("name:" + primaryLanguage);
    return stated.isPresent() || Latinizer.scriptOf(primaryLanguage) != Latinizer.scriptOf(language)
        ? stated
        : Optional.of(canonical);
  }
}
