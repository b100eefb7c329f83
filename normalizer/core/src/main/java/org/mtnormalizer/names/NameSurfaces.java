package org.mtnormalizer.names;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The tokens of all forms of names, as they are written. Read-only once it is filled. */
final class NameSurfaces {
  /** A token's begin, end and length are told apart modulo this. */
  private static final int SHAPE = 32;

  private final Set<String> all = new HashSet<>();
  private final Set<String> ofPersons = new HashSet<>();

  /** Shapes of those that begin with a small letter, which are few. */
  private final BitSet smallShapes = new BitSet();

  void add(Token token, boolean person) {
    all.add(token.surface());
    if (person) {
      ofPersons.add(token.surface());
    }
    if (token.isLowerCase()) {
      smallShapes.set(shape(token.surface()));
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

  /** A cheap test that most words in small letters fail. */
  boolean mayHave(Token token) {
    return !token.isLowerCase() || smallShapes.get(shape(token.surface()));
  }

  private static int shape(String surface) {
    int length = surface.length();
    int ends = surface.charAt(0) % SHAPE * SHAPE + surface.charAt(length - 1) % SHAPE;
    return ends * SHAPE + length % SHAPE;
  }
}
