package org.mtnormalizer.edit;

import java.util.regex.Pattern;

/**
 * Why an edit is proposed.
 *
 * @param rule dotted, lower-case, permanent: {@code name.translated-part}. The first part is the
 *     area, and each rule has one heading in {@code tests/examples}.
 * @param evidence what speaks for it, in words
 * @param confidence in 0..1
 */
public record Reason(String rule, EditKind kind, String evidence, double confidence) {
  private static final Pattern RULE = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+");

  public Reason {
    if (!RULE.matcher(rule).matches()) {
      throw new IllegalArgumentException("not a rule id: " + rule);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be in 0..1: " + confidence);
    }
  }
}
