package org.mtnormalizer.edit;

import java.util.Optional;
import org.mtnormalizer.edit.Proposal.Refusal;

/** An edit and what the policy made of it. Offsets are those of the version it was proposed on. */
public record Decision(Edit edit, Verdict verdict, Optional<Refusal> refusal) {

  /** The three outcomes. */
  public enum Verdict {
    APPLIED,
    /** Likely right, yet below the profile's threshold. */
    SUGGESTED,
    REFUSED
  }

  public Decision {
    if ((verdict == Verdict.REFUSED) != refusal.isPresent()) {
      throw new IllegalArgumentException("a refusal, and only a refusal, says why");
    }
  }

  public static Decision applied(Edit edit) {
    return new Decision(edit, Verdict.APPLIED, Optional.empty());
  }

  public static Decision suggested(Edit edit) {
    return new Decision(edit, Verdict.SUGGESTED, Optional.empty());
  }

  public static Decision refused(Edit edit, Refusal why) {
    return new Decision(edit, Verdict.REFUSED, Optional.of(why));
  }

  public boolean isApplied() {
    return verdict == Verdict.APPLIED;
  }
}
