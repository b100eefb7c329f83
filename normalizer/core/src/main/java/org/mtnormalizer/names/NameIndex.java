package org.mtnormalizer.names;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The dictionary turned inside out: from tokens and keys to the forms that hold them. Built once,
 * read-only afterwards; the cost of a look-up does not grow with the number of entries, but with
 * the number of names that resemble the one looked for.
 */
final class NameIndex {
  /** Sound keys shorter than this are too common to look for keys with one class missing. */
  private static final int NEIGHBOR_KEY_LENGTH = 4;

  private final List<NameForm> forms = new ArrayList<>();
  private final List<String> vocabulary = new ArrayList<>();
  private final List<String> latin = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final Set<String> surfaces = new HashSet<>();
  private final Set<String> personSurfaces = new HashSet<>();
  private final Map<String, int[]> bySound = new HashMap<>();
  private final Map<String, int[]> bySoundLessOne = new HashMap<>();
  private final Map<Long, int[]> pairs = new HashMap<>();
  private final Map<Integer, int[]> singles = new HashMap<>();

  NameIndex(List<NameEntry> entries) {
    for (int e = 0; e < entries.size(); e++) {
      for (NameForms.Raw raw : NameForms.of(entries.get(e))) {
        add(e, raw);
        if (entries.get(e).type().equals("person")) {
          Token.of(raw.text()).forEach(t -> personSurfaces.add(t.surface()));
        }
      }
    }
  }

  private void add(int entry, NameForms.Raw raw) {
    List<Token> tokens = Token.of(raw.text());
    if (tokens.isEmpty()) {
      return;
    }
    int[] vocabularyIds = new int[tokens.size()];
    for (int i = 0; i < vocabularyIds.length; i++) {
      vocabularyIds[i] = id(tokens.get(i).folded());
      surfaces.add(tokens.get(i).surface());
    }
    int form = forms.size();
    forms.add(new NameForm(entry, raw.kind(), raw.language(), raw.text(), tokens, vocabularyIds));
    if (vocabularyIds.length == 1) {
      append(singles, vocabularyIds[0], form);
      return;
    }
    append(pairs, pair(vocabularyIds[0], vocabularyIds[1]), form);
  }

  private int id(String folded) {
    Integer known = ids.get(folded);
    if (known != null) {
      return known;
    }
    int id = vocabulary.size();
    int script = Latinizer.script(folded);
    String letters = script == UScript.LATIN ? folded : Latinizer.latin(folded);
    vocabulary.add(folded);
    latin.add(letters);
    ids.put(folded, id);
    if (!letters.isEmpty()) {
      Set<String> neighbors = new HashSet<>();
      for (String key : SoundKey.ofCanonical(letters)) {
        append(bySound, inScript(script, key), id);
        addNeighbors(key, neighbors);
      }
      for (String key : neighbors) {
        append(bySoundLessOne, inScript(script, key), id);
      }
    }
    return id;
  }

  private static String inScript(int script, String key) {
    return script == UScript.LATIN ? key : UScript.getShortName(script) + key;
  }

  private static void addNeighbors(String key, Set<String> neighbors) {
    if (key.length() >= NEIGHBOR_KEY_LENGTH) {
      for (int i = 0; i < key.length(); i++) {
        neighbors.add(key.substring(0, i) + key.substring(i + 1));
      }
    }
  }

  private static <K> void append(Map<K, int[]> map, K key, int value) {
    int[] old = map.get(key);
    if (old == null) {
      map.put(key, new int[] {value});
    } else if (old[old.length - 1] != value) {
      int[] longer = java.util.Arrays.copyOf(old, old.length + 1);
      longer[old.length] = value;
      map.put(key, longer);
    }
  }

  private static long pair(int first, int second) {
    return (long) first << 32 | second;
  }

  List<NameForm> forms() {
    return forms;
  }

  NameForm form(int index) {
    return forms.get(index);
  }

  String token(int vocabularyId) {
    return vocabulary.get(vocabularyId);
  }

  /** The token in Latin letters; empty in a script that {@link Latinizer} does not read. */
  String latin(int vocabularyId) {
    return latin.get(vocabularyId);
  }

  int vocabularyId(String folded) {
    return ids.getOrDefault(folded, -1);
  }

  /** Whether the token stands, written exactly so, in some form of some entry. */
  boolean hasSurface(String surface) {
    return surfaces.contains(surface);
  }

  /** Whether the token stands, written exactly so, in some form of a person's name. */
  boolean hasPersonSurface(String surface) {
    return personSurfaces.contains(surface);
  }

  /** Forms that begin with these two tokens. */
  int[] startingWith(int first, int second) {
    return pairs.getOrDefault(pair(first, second), NONE);
  }

  /** Forms of one token. */
  int[] alone(int vocabularyId) {
    return singles.getOrDefault(vocabularyId, NONE);
  }

  private static final int[] NONE = {};

  /**
   * Vocabulary of a script whose sound is that of {@code letters}, or differs from it in one class.
   */
  Set<Integer> soundingLike(String letters, int script) {
    Set<Integer> found = new HashSet<>();
    for (String key : SoundKey.of(letters)) {
      addAll(found, bySound.get(inScript(script, key)));
      Set<String> neighbors = new HashSet<>();
      addNeighbors(key, neighbors);
      if (key.length() >= NEIGHBOR_KEY_LENGTH - 1) {
        addAll(found, bySoundLessOne.get(inScript(script, key))); // the text lacks one
      }
      for (String neighbor : neighbors) {
        addAll(found, bySound.get(inScript(script, neighbor))); // the text has one more
        addAll(found, bySoundLessOne.get(inScript(script, neighbor))); // one is another
      }
    }
    return found;
  }

  private static void addAll(Set<Integer> found, int @org.jspecify.annotations.Nullable [] ids) {
    if (ids != null) {
      for (int id : ids) {
        found.add(id);
      }
    }
  }
}
