package org.mtnormalizer.stage.encoding;

import java.util.List;
import org.mtnormalizer.edit.Edit;

/** One kind of damage to characters. Its edits are sorted and disjoint. */
interface CharacterRule {

  List<Edit> edits(TextAndLanguage source);

  /** A text and the primary subtag of its language, {@code und} if not known. */
  record TextAndLanguage(String text, String language) {}
}
