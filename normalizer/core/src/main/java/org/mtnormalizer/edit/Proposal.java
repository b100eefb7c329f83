package org.mtnormalizer.edit;

import java.util.Optional;

/**
 * What a fixer hands over: an edit, and whether the fixer itself refuses it. A refusal is a result:
 * the place was seen, the reading was possible, and something speaks against it.
 */
public record Proposal(Edit edit, Optional<Refusal> refusal) {

  /** Why an edit is not made. */
  public enum Refusal {
    /** Two readings explain the text about equally well. */
    AMBIGUOUS,
    /** It may be what the author meant. */
    PLAUSIBLE_AS_IS,
    /** It stands inside a protected span. */
    PROTECTED,
    /** A better edit changes the same characters. */
    CONFLICT,
    /** More of the document would change than damage can explain. */
    BUDGET
  }

  public static Proposal of(Edit edit) {
    return new Proposal(edit, Optional.empty());
  }

  public static Proposal refused(Edit edit, Refusal why) {
    return new Proposal(edit, Optional.of(why));
  }
}
