package org.mtnormalizer.stage.structure;

import java.util.List;
import org.mtnormalizer.language.LetterCase;
import org.mtnormalizer.stage.structure.PatternNode.Choice;
import org.mtnormalizer.stage.structure.PatternNode.Literal;
import org.mtnormalizer.stage.structure.PatternNode.Placeholder;

/**
 * The characters of a line as bits, whatever their case: a line that lacks a bit of a pattern's
 * cannot match it. Several characters share a bit.
 */
final class CharacterMask {
  private static final long DIGIT = 1;

  private CharacterMask() {}

  static long of(String line) {
    long mask = 0;
    for (int i = 0; i < line.length(); i++) {
      mask |= bit(line.charAt(i));
    }
    return mask;
  }

  /** What every match of a pattern has. */
  static long of(List<PatternNode> nodes) {
    long mask = 0;
    for (PatternNode node : nodes) {
      if (node instanceof Literal literal) {
        mask |= of(literal.text());
      } else if (node instanceof Placeholder p) {
        mask |= Placeholders.hasDigit(p.name()) ? DIGIT : 0;
      } else if (node instanceof Choice choice) {
        mask |=
            choice.alternatives().stream().mapToLong(CharacterMask::of).reduce(-1, (a, b) -> a & b);
      }
    }
    return mask;
  }

  private static long bit(char c) {
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    // half a character of the higher planes has no case of its own
    return Character.isSurrogate(c) ? 0 : 2L << LetterCase.fold(c) % (Long.SIZE - 1);
  }
}
