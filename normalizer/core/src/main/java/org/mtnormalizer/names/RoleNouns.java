package org.mtnormalizer.names;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The nouns by which print tells that somebody has a role.
 *
 * @param role as the fact {@code role} has it, or its last word; {@link #WITHIN} for the small
 *     words that may stand between such a noun and a name, {@link #RELATIVE} for nouns that tell
 *     whose relative or neighbor somebody is
 * @param nouns by language; a hyphen at an end stands for more letters
 */
public record RoleNouns(String role, Map<String, List<String>> nouns) {
  public static final String WITHIN = "(within)";
  public static final String RELATIVE = "(relative)";

  public RoleNouns {
    Map<String, List<String>> copy = new TreeMap<>();
    nouns.forEach((language, list) -> copy.put(language, List.copyOf(list)));
    nouns = Map.copyOf(copy);
  }
}
