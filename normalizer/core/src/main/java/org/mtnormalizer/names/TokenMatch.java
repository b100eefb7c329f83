package org.mtnormalizer.names;

/**
 * A text token explained as a dictionary token.
 *
 * @param vocabulary the dictionary token's id
 * @param cost in nats; 0 if the folded tokens are equal
 */
record TokenMatch(int vocabulary, double cost, Channel channel) {
  boolean isExact() {
    return cost == 0;
  }
}
