package org.mtnormalizer.names;

import java.util.Set;

/**
 * Two spellings of one sound in different writing systems or romanizations, and what it costs that
 * one stands for the other. Both are folded; either may be empty for a letter that comes or goes.
 * Symmetric.
 *
 * @param cost in nats, above 0
 * @param routes the source languages on whose way to the text it happens; empty if on any
 */
public record Correspondence(String one, String other, double cost, Set<String> routes) {
  public Correspondence {
    if (one.equals(other) || !(cost > 0)) {
      throw new IllegalArgumentException(
          "a correspondence needs two spellings and a cost above 0: " + one + " " + other);
    }
    routes = Set.copyOf(routes);
  }

  Correspondence turned() {
    return new Correspondence(other, one, cost, routes);
  }
}
