package org.mtnormalizer.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;

/** How a whole name that stands in a text differs from the form that it should have. */
final class LocalVariants {
  private static final String SEPARATORS = "[\\s\\u00A0\\-\\u2010\\u2011\\u00B7\\u2019']";

  private LocalVariants() {}

  /** {@link Channel#EXACT} also where the difference is a matter of style. */
  static Channel channel(String surface, String right) {
    if (styled(surface).equals(styled(right))
        || surface.equals(UCharacter.toUpperCase(ULocale.ROOT, surface))
            && !surface.equals(UCharacter.toLowerCase(ULocale.ROOT, surface))) {
      return Channel.EXACT;
    }
    String a = styled(surface).replaceAll(SEPARATORS, "");
    String b = styled(right).replaceAll(SEPARATORS, "");
    if (a.equals(b)) {
      return Channel.SEPARATOR;
    }
    return UCharacter.foldCase(a, true).equals(UCharacter.foldCase(b, true))
        ? Channel.CASING
        : Channel.DIACRITICS;
  }

  /** Russian may leave the dots of yo away; an apostrophe may be straight. */
  private static String styled(String name) {
    return name.replace('\u0451', '\u0435').replace('\u0401', '\u0415').replace('\u2019', '\'');
  }

  /** Whether a hyphen has white space beside it. */
  static boolean isBroken(String surface) {
    return surface.matches(".*(?:\\s[-\\u2010\\u2011]|[-\\u2010\\u2011]\\s).*");
  }
}
