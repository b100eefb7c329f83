package org.mtnormalizer.names;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The tokens of all forms of names, as they are written. Read-only once it is filled. */
final class NameSurfaces {
  private final Set<String> all = new HashSet<>();
  private final Set<String> ofPersons = new HashSet<>();

  void add(Token token, boolean person) {
    all.add(token.surface());
    if (person) {
      ofPersons.add(token.surface());
    }
  }

  Stream<String> stream() {
    return all.stream();
  }

  /** Whether the token stands, written exactly so, in some form of some entry. */
  boolean has(String surface) {
    return all.contains(surface);
  }

  /** Whether the token stands, written exactly so, in some form of a person's name. */
  boolean hasOfPerson(String surface) {
    return ofPersons.contains(surface);
  }
}
