package org.mtnormalizer.pipeline;

/** Named starting points: how sure an edit must be to be applied. */
public enum Profile {
  /** Only what is certain. */
  CONSERVATIVE(0.9),
  /** What a careful editor would do without asking. */
  STANDARD(0.7),
  /** Also what is merely more likely than not; read the ledger. */
  THOROUGH(0.5);

  private final double threshold;

  Profile(double threshold) {
    this.threshold = threshold;
  }

  /** The least confidence, in 0..1, with which an edit is applied. */
  public double threshold() {
    return threshold;
  }
}
