package org.mtnormalizer.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;

/** How an undamaged mention differs from the canonical form. */
final class NameVariants {
  private NameVariants() {}

  static double confidence(Channel channel) {
    return switch (channel) {
      case SEPARATOR, CASING -> 0.95;
      case DIACRITICS -> 0.9;
      case EXONYM, SCRIPT -> 0.85;
      case ALIAS -> 0.8;
      default -> 0.75;
    };
  }

  static Channel channel(NameMatch m, String surface, String canonical) {
    switch (m.form().kind()) {
      case SWAPPED:
        return Channel.ORDER;
      case ALIAS:
        return Channel.ALIAS;
      case PARTED:
        // Zhou En-lai was usual once
        return surface.indexOf('-') < 0 ? Channel.SEPARATOR : Channel.ALIAS;
      case LOCALIZED:
        if (!m.form().text().equals(canonical)) {
          return areOfOneScript(surface, canonical) ? Channel.EXONYM : Channel.SCRIPT;
        }
        break;
      default:
        break;
    }
    String a = surface.replaceAll("[\\s\\-\u00A0\u2010\u2011]", "");
    String b = canonical.replaceAll("[\\s\\-\u00A0\u2010\u2011]", "");
    if (a.equals(b) || m.spacedHyphen()) {
      return Channel.SEPARATOR;
    }
    if (UCharacter.foldCase(a, true).equals(UCharacter.foldCase(b, true))) {
      return Channel.CASING;
    }
    if (Folding.fold(a).equals(Folding.fold(b))) {
      return Channel.DIACRITICS;
    }
    return areOfOneScript(surface, canonical) ? Channel.EXONYM : Channel.SCRIPT;
  }

  private static boolean areOfOneScript(String one, String other) {
    return UScript.getScript(one.codePointAt(0)) == UScript.getScript(other.codePointAt(0));
  }
}
