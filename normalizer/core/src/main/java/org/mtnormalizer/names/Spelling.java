package org.mtnormalizer.names;

/** How dictionaries must write the letters of a correspondence. */
public final class Spelling {
  private Spelling() {}

  /** Without case, marks and apostrophes. */
  public static String fold(String spelling) {
    return Folding.fold(spelling);
  }
}
