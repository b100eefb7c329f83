package org.mtnormalizer.grammar;

import java.util.List;

/**
 * One file of rules for one language, read but not yet loaded into LanguageTool.
 *
 * @param name for messages
 */
record RuleFile(String name, String language, byte[] xml, List<RuleOutline> outlines) {
  RuleFile {
    outlines = List.copyOf(outlines);
  }
}
