package org.mtnormalizer.names;

/**
 * Two spellings of one sound in different writing systems or romanizations, and what it costs that
 * one stands for the other, in nats. Both are folded; either may be empty for a letter that comes
 * or goes. Symmetric.
 */
public record Correspondence(String one, String other, double cost) {
  public Correspondence {
    if (one.equals(other) || !(cost > 0)) {
      throw new IllegalArgumentException(
          "a correspondence needs two spellings and a cost above 0: " + one + " " + other);
    }
  }
}
