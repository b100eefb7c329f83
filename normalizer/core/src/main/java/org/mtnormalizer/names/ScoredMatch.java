package org.mtnormalizer.names;

/**
 * A match and what {@link NameWeigher} says of it.
 *
 * @param score log-odds in nats
 */
record ScoredMatch(NameMatch match, double score) {
  /** A whole name with the dictionary's letters. */
  boolean isMention() {
    return match.isExact() && match.parts().size() > 1;
  }
}
