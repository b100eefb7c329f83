package org.mtnormalizer.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Romanization-neutral keys: what is left of a folded Latin token when vowels go and letters that
 * different languages use for neighboring sounds are merged. {@code snowden}, {@code snouden} and
 * {@code snauden} share {@code SNDN}; {@code winogradow} and {@code vinogradov} share {@code
 * VNGRDV}.
 *
 * <p>A key is a number: a class of sounds takes {@value #BITS} bits, the first class the highest.
 * Where a spelling is ambiguous ({@code ch} is K in Polish and S in English) the token gets every
 * key, up to {@value #MAX_KEYS}. A key only finds candidates; {@link SoundDistance} weighs them.
 */
final class SoundKey {
  private static final int MAX_KEYS = 12;
  private static final int MAX_LENGTH = 9;
  private static final int BITS = 5;
  private static final long MASK = (1L << BITS) - 1;

  /** Shorter keys are too common to look for keys with one class missing. */
  private static final int NEIGHBOR_LENGTH = 4;

  private static final int OTHER_LETTERS = 'Z' - 'A' + 2;

  /** By class of sounds: the one that stands for all that are like it. */
  private static final long[] COARSE = new long[1 << BITS];

  static {
    Arrays.setAll(COARSE, sound -> sound);
    for (String alike : List.of("VBP", "TD", "KG", "RL", "NM")) {
      for (char sound : alike.toCharArray()) {
        COARSE[(int) code(sound)] = code(alike.charAt(0));
      }
    }
  }

  /** Whose token it is that is read. */
  private enum Reading {
    TEXT,

    /** A text that came from another script: some sounds are two letters there. */
    RELAYED_TEXT,
    DICTIONARY
  }

  private final String token;
  private final Reading reading;
  private long[] keys = new long[4];
  private int count;

  private SoundKey(String token, Reading reading) {
    this.token = token;
    this.reading = reading;
  }

  /** Distinct keys. */
  static long[] of(String folded) {
    return of(folded, Reading.TEXT);
  }

  /** Coarse keys of a text token that came from another script. */
  static long[] ofRelayed(String folded) {
    return coarse(of(folded, Reading.RELAYED_TEXT));
  }

  private static long[] of(String folded, Reading reading) {
    SoundKey keys = new SoundKey(folded, reading);
    keys.walk(0, 0, 0);
    return Arrays.copyOf(keys.keys, keys.count);
  }

  /**
   * The keys of a dictionary token: also without final consonants that French does not sound, and
   * with the {@code ti} that Russian letters and Kunrei have for Japanese {@code chi}.
   */
  static long[] ofCanonical(String folded) {
    int end = folded.length();
    while (end > 3 && "sxtdpzc".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    long[] whole = of(folded, Reading.DICTIONARY);
    if (end == folded.length()) {
      return whole;
    }
    long[] silent = of(folded.substring(0, end), Reading.DICTIONARY);
    long[] both = Arrays.copyOf(whole, whole.length + silent.length);
    System.arraycopy(silent, 0, both, whole.length, silent.length);
    return Arrays.stream(both).distinct().toArray();
  }

  /** The same, coarse. */
  static long[] coarseOfCanonical(String folded) {
    return coarse(ofCanonical(folded));
  }

  /** The key with each of its classes left out in turn; none if it is short. */
  static long[] lessOne(long key) {
    int length = (Long.SIZE - Long.numberOfLeadingZeros(key) + BITS - 1) / BITS;
    if (length < NEIGHBOR_LENGTH) {
      return new long[0];
    }
    long[] less = new long[length];
    for (int i = 0; i < length; i++) {
      long below = (1L << BITS * i) - 1;
      less[i] = key >>> BITS * (i + 1) << BITS * i | key & below;
    }
    return less;
  }

  private static long[] coarse(long[] keys) {
    return Arrays.stream(keys).map(SoundKey::coarse).distinct().toArray();
  }

  /**
   * The key in which sounds are one that some script of another language has one letter for, or
   * hears as one: voiced and unvoiced, b and v, l and r, m and n.
   */
  private static long coarse(long key) {
    long coarse = 0;
    for (int shift = BITS * MAX_LENGTH; shift >= 0; shift -= BITS) {
      int sound = (int) (key >>> shift & MASK);
      if (sound != 0 && (coarse & MASK) != COARSE[sound]) {
        coarse = coarse << BITS | COARSE[sound];
      }
    }
    return coarse;
  }

  private void add(long key) {
    for (int i = 0; i < count; i++) {
      if (keys[i] == key) {
        return;
      }
    }
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, 2 * count);
    }
    keys[count++] = key;
  }

  private void walk(int i, long key, int keyLength) {
    if (count >= MAX_KEYS) {
      return;
    }
    String s = token;
    if (i >= s.length() || keyLength >= MAX_LENGTH) {
      add(key);
      return;
    }
    boolean relayed = reading == Reading.RELAYED_TEXT;
    char c = s.charAt(i);
    int length = 1;
    String[] readings;
    if (s.startsWith("shch", i) || s.startsWith("dsch", i)) {
      readings = new String[] {"S"};
      length = 4;
    } else if (s.startsWith("tsch", i)) {
      readings = new String[] {"S"};
      length = 4;
    } else if (s.startsWith("sch", i)) {
      readings = new String[] {"S", "SK"};
      length = 3;
    } else if (s.startsWith("dzh", i) || s.startsWith("tch", i) || s.startsWith("tsh", i)) {
      readings = new String[] {"S"};
      length = 3;
    } else if (reading == Reading.DICTIONARY && s.startsWith("chi", i)) {
      readings = new String[] {"S", "K", "", "T"};
      length = 2;
    } else if (s.startsWith("ch", i)) {
      readings = new String[] {"S", "K", ""};
      length = 2;
    } else if (s.startsWith("kh", i)) {
      readings = new String[] {"", "K"};
      length = 2;
    } else if (s.startsWith("gh", i)) {
      readings = new String[] {"G", ""};
      length = 2;
    } else if (s.startsWith("ph", i)) {
      readings = new String[] {"V"};
      length = 2;
    } else if (s.startsWith("th", i)) {
      readings = new String[] {"T", "S"};
      length = 2;
    } else if (s.startsWith("ck", i)) {
      readings = new String[] {"K"};
      length = 2;
    } else if (relayed
        && (s.startsWith("nt", i) || s.startsWith("mp", i) || s.startsWith("gk", i))) {
      char voiced = "DBG".charAt("nmg".indexOf(c));
      readings =
          new String[] {String.valueOf(voiced), s.substring(i, i + 2).toUpperCase(Locale.ROOT)};
      length = 2;
    } else if (relayed && c == 'q') {
      readings = new String[] {"K", "S"};
    } else if (c == 't' && i + 1 < s.length() && "stz".indexOf(s.charAt(i + 1)) >= 0) {
      readings = relayed && s.charAt(i + 1) != 't' ? new String[] {"", "T"} : new String[] {""};
    } else {
      readings = single(s, i, c);
    }
    for (String classes : readings) {
      String heard = classes.isEmpty() && i == 0 ? "A" : classes;
      boolean repeated = !heard.isEmpty() && keyLength > 0 && (key & MASK) == code(heard.charAt(0));
      long longer = key;
      if (!repeated) {
        for (int k = 0; k < heard.length(); k++) {
          longer = longer << BITS | code(heard.charAt(k));
        }
      }
      walk(i + length, longer, repeated ? keyLength : keyLength + heard.length());
    }
  }

  private static long code(char soundClass) {
    return soundClass >= 'A' && soundClass <= 'Z'
        ? soundClass - 'A' + 1
        : OTHER_LETTERS + soundClass % 4;
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
