package org.mtnormalizer.edit;

/**
 * The closed list of artifact kinds, each with its <a
 * href="https://www.w3.org/TR/its20/#lqissue-typevalues">ITS 2.0 localization quality issue
 * type</a>.
 */
public enum EditKind {
  /** Text decoded with the wrong charset, one or more layers deep. */
  MOJIBAKE("characters"),
  /** Character references and escapes left in the text. */
  ENTITY("markup"),
  /** Control, invisible, or wrongly composed characters; leftovers of tokenizers. */
  CHARACTER("characters"),
  /** A letter of another script that looks like the right one. */
  CONFUSABLE("characters"),
  /** What belongs to the page and not to the article. */
  RESIDUE("non-conformance"),
  /** A line, title or block that stands more than once. */
  REPETITION("duplication"),
  /** Date, byline, credit: leaves the text for the metadata. */
  METADATA("non-conformance"),
  /** Words glued, split or re-cased where inline markup began or ended. */
  SEAM("whitespace"),
  /** A wrong quotation mark. */
  QUOTE("typographical"),
  /** White space that is missing or too much. */
  SPACING("whitespace"),
  /** A doubled, stray or wrong mark. */
  PUNCTUATION("typographical"),
  /** A hyphen with a space, or a word broken at a line end. */
  HYPHEN("typographical"),
  /** A name in another form than its canonical one, the form itself being accepted. */
  NAME_VARIANT("inconsistency"),
  /** A damaged name. */
  NAME("terminology"),
  /** Part of a sentence in the wrong place. */
  DISPLACED("mistranslation"),
  /** Wording that a machine translator left ungrammatical. */
  GRAMMAR("grammar");

  private final String itsType;

  EditKind(String itsType) {
    this.itsType = itsType;
  }

  public String itsType() {
    return itsType;
  }
}
