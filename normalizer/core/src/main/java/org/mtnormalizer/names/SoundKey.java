package org.mtnormalizer.names;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Romanization-neutral keys: what is left of a folded Latin token when vowels go and letters that
 * different languages use for neighboring sounds are merged. {@code snowden}, {@code snouden} and
 * {@code snauden} share {@code SNDN}; {@code winogradow} and {@code vinogradov} share {@code
 * VNGRDV}.
 *
 * <p>Where a spelling is ambiguous ({@code ch} is K in Polish and S in English) the token gets
 * every key, up to {@value #MAX_KEYS}. A key only finds candidates; {@link SoundDistance} weighs
 * them.
 */
final class SoundKey {
  private static final int MAX_KEYS = 12;
  private static final int MAX_LENGTH = 9;

  private SoundKey() {}

  static Set<String> of(String folded) {
    Set<String> keys = new LinkedHashSet<>();
    walk(folded, 0, new StringBuilder(), keys);
    return keys;
  }

  /** The keys of a dictionary token: also without final consonants that French does not sound. */
  static Set<String> ofCanonical(String folded) {
    Set<String> keys = of(folded);
    int end = folded.length();
    while (end > 3 && "sxtdpzc".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end < folded.length()) {
      keys.addAll(of(folded.substring(0, end)));
    }
    return keys;
  }

  private static void walk(String s, int i, StringBuilder key, Set<String> keys) {
    if (keys.size() >= MAX_KEYS) {
      return;
    }
    if (i >= s.length() || key.length() >= MAX_LENGTH) {
      keys.add(key.toString());
      return;
    }
    char c = s.charAt(i);
    int length = 1;
    String[] classes;
    if (s.startsWith("shch", i) || s.startsWith("dsch", i)) {
      classes = new String[] {"S"};
      length = 4;
    } else if (s.startsWith("tsch", i)) {
      classes = new String[] {"S"};
      length = 4;
    } else if (s.startsWith("sch", i)) {
      classes = new String[] {"S", "SK"};
      length = 3;
    } else if (s.startsWith("dzh", i) || s.startsWith("tch", i) || s.startsWith("tsh", i)) {
      classes = new String[] {"S"};
      length = 3;
    } else if (s.startsWith("ch", i)) {
      classes = new String[] {"S", "K", ""};
      length = 2;
    } else if (s.startsWith("kh", i)) {
      classes = new String[] {"", "K"};
      length = 2;
    } else if (s.startsWith("gh", i)) {
      classes = new String[] {"G", ""};
      length = 2;
    } else if (s.startsWith("ph", i)) {
      classes = new String[] {"V"};
      length = 2;
    } else if (s.startsWith("th", i)) {
      classes = new String[] {"T", "S"};
      length = 2;
    } else if (s.startsWith("ck", i)) {
      classes = new String[] {"K"};
      length = 2;
    } else if (c == 't' && i + 1 < s.length() && "stz".indexOf(s.charAt(i + 1)) >= 0) {
      classes = new String[] {""};
    } else {
      classes = single(s, i, c);
    }
    int mark = key.length();
    for (String k : classes) {
      String add = k.isEmpty() && i == 0 ? "A" : k;
      if (!add.isEmpty() && !(mark > 0 && key.charAt(mark - 1) == add.charAt(0))) {
        key.append(add);
      }
      walk(s, i + length, key, keys);
      key.setLength(mark);
    }
  }

  private static String[] single(String s, int i, char c) {
    boolean front = i + 1 < s.length() && "eiy".indexOf(s.charAt(i + 1)) >= 0;
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'h' -> new String[] {""};
      case 'w' -> new String[] {"V", ""};
      case 'v', 'f' -> new String[] {"V"};
      case 'j' -> new String[] {"", "S"};
      case 'c' -> front ? new String[] {"S", "K"} : new String[] {"K", "S"};
      case 'k', 'q' -> new String[] {"K"};
      case 'g' -> front ? new String[] {"G", "S"} : new String[] {"G"};
      case 's', 'z' -> new String[] {"S"};
      case 'x' -> new String[] {"KS", "S"};
      default ->
          c < 0x80
              ? new String[] {String.valueOf((char) (c - 32))}
              : new String[] {String.valueOf(c)};
    };
  }
}
