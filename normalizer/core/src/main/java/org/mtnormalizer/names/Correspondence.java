package org.mtnormalizer.names;

import java.util.Set;

/**
 * Two spellings of one sound in different writing systems or romanizations, and what it costs that
 * one stands for the other. Both are folded; either may be empty for a letter that comes or goes.
 * Symmetric, unless it is a relay: then the one is the name's spelling, the other what comes back
 * from the script of the source language.
 *
 * @param cost in nats, above 0
 * @param routes the source languages on whose way to the text it happens; empty if on any
 * @param presses where the one is written for what English writes as the other
 * @param isRelay whether it happens to Latin names alone that went through the letters of the
 *     source language, and only in texts that are known to come from it
 */
public record Correspondence(
    String one,
    String other,
    double cost,
    Set<String> routes,
    Set<Press> presses,
    boolean isRelay) {
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

  /** A correspondence of letters that no press is known for. */
  public Correspondence(String one, String other, double cost, Set<String> routes) {
    this(one, other, cost, routes, Set.of(), false);
  }

  /** What a Latin spelling becomes on its way through the letters of a source language. */
  public static Correspondence relay(String one, String other, double cost, String route) {
    return new Correspondence(one, other, cost, Set.of(route), Set.of(), true);
  }

  Correspondence turned() {
    return new Correspondence(other, one, cost, routes, presses, isRelay);
  }
}
