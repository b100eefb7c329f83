package org.mtnormalizer.names;

/**
 * A text token explained as a dictionary token.
 *
 * @param vocabulary the dictionary token's id
 * @param cost in nats; 0 if the folded tokens are equal
 * @param relay the source language through whose letters it went; empty if they explain nothing
 */
record TokenMatch(int vocabulary, double cost, Channel channel, String relay) {
  TokenMatch(int vocabulary, double cost, Channel channel) {
    this(vocabulary, cost, channel, "");
  }

  boolean isExact() {
    return cost == 0;
  }
}
