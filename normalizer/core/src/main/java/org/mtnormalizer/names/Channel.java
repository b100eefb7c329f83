package org.mtnormalizer.names;

/**
 * The ways in which names are damaged. A match may have come through several; it is reported under
 * the one that changed most.
 */
public enum Channel {
  EXACT("exact"),
  SEPARATOR("separator"),
  CASING("casing"),
  DIACRITICS("diacritics"),
  ALIAS("variant"),
  ORDER("order"),
  EXONYM("exonym"),
  SCRIPT("script"),
  GIVEN_NAME("given-name"),
  ROMANIZATION("romanization"),
  RELAY("relay"),
  GENITIVE("genitive"),
  INFLECTION("inflection"),
  CONFUSABLE("confusable"),
  TYPING("typing"),
  TRANSLATED_PART("translated-part"),
  PUSHED_IN("pushed-in-word");

  private final String id;

  Channel(String id) {
    this.id = id;
  }

  /** The last part of the rule id. */
  public String id() {
    return id;
  }

  /** Whether a token was recognized by how it sounds rather than by what it is. */
  boolean isBySound() {
    return this == ROMANIZATION
        || this == RELAY
        || this == TYPING
        || this == INFLECTION
        || this == SCRIPT;
  }
}
