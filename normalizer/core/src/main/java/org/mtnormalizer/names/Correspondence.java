package org.mtnormalizer.names;

import java.util.Set;

/**
 * Two spellings of one sound in different writing systems or romanizations, and what it costs that
 * one stands for the other. Both are folded; either may be empty for a letter that comes or goes.
 * Symmetric.
 *
 * @param cost in nats, above 0
 * @param routes the source languages on whose way to the text it happens; empty if on any
 * @param presses where the one is written for what English writes as the other
 */
public record Correspondence(
    String one, String other, double cost, Set<String> routes, Set<Press> presses) {
  /** How names of a source language are written in another. */
  public record Press(String source, String language) {}

  public Correspondence {
    if (one.equals(other) || !(cost > 0)) {
      throw new IllegalArgumentException(
          "a correspondence needs two spellings and a cost above 0: " + one + " " + other);
    }
    routes = Set.copyOf(routes);
    presses = Set.copyOf(presses);
  }

  /** A correspondence that no press is known for. */
  public Correspondence(String one, String other, double cost, Set<String> routes) {
    this(one, other, cost, routes, Set.of());
  }

  Correspondence turned() {
    return new Correspondence(other, one, cost, routes, presses);
  }
}
