package org.mtnormalizer.names;

import java.util.List;
import java.util.Map;

/**
 * One given name in its languages: English {@code Paul}, Spanish {@code Pablo}, Russian {@code
 * Pavel}.
 */
public record GivenName(Map<String, List<String>> forms) {
  public GivenName {
    forms = Map.copyOf(forms);
  }
}
