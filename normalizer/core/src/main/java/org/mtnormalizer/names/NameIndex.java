package org.mtnormalizer.names;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mtnormalizer.Lazy;

/**
 * The dictionary turned inside out: from tokens and keys to the forms that hold them. Built once,
 * read-only afterwards; the cost of a look-up does not grow with the number of entries, but with
 * the number of names that resemble the one looked for.
 */
final class NameIndex {
  /** Bits of a vocabulary id or a form's number in {@link #starts}. */
  private static final int BITS = 21;

  private static final int MOST = 1 << BITS;
  private static final int[] NONE = {};

  private final List<NameForm> forms = new ArrayList<>();
  private final List<String> vocabulary = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final Set<String> surfaces = new HashSet<>();
  private final Set<String> personSurfaces = new HashSet<>();

  /** By script; most texts ask for one. */
  private final Map<Integer, Lazy<SoundIndex>> sounds = new HashMap<>();

  private final Lazy<NavigableMap<String, Integer>> familyNames = new Lazy<>(this::familyNames);

  /** First token, second token, form, in {@value #BITS} bits each; sorted. */
  private final long[] starts;

  /** Where in {@link #starts} a first token's forms begin. */
  private final int[] firsts;

  /** Tokens that stand second in some form. */
  private final BitSet seconds = new BitSet();

  /** By token: forms of it alone. */
  private final int[][] singles;

  /** By token: those of them that are a person's family name. */
  private final int[][] families;

  /** By form, so that many can be asked at once. */
  private final int[] entryOf;

  NameIndex(List<NameEntry> entries) {
    Map<Integer, List<Integer>> byScript = new HashMap<>();
    for (int e = 0; e < entries.size(); e++) {
      for (NameForms.Raw raw : NameForms.of(entries.get(e))) {
        add(e, raw, entries.get(e).type().equals("person"), byScript);
      }
    }
    if (forms.size() >= MOST || vocabulary.size() >= MOST) {
      throw new IllegalArgumentException(
          "the dictionary has more than " + MOST + " forms of names; leave some out");
    }
    byScript.forEach((script, all) -> sounds.put(script, new Lazy<>(() -> sounds(all))));
    this.starts = starts();
    this.singles = singles(f -> true);
    this.families = singles(NameForm::isShort);
    this.entryOf = forms.stream().mapToInt(NameForm::entry).toArray();
    this.firsts = new int[vocabulary.size() + 1];
    for (long start : starts) {
      firsts[(int) (start >>> 2 * BITS) + 1]++;
    }
    for (int i = 1; i < firsts.length; i++) {
      firsts[i] += firsts[i - 1];
    }
  }

  private SoundIndex sounds(List<Integer> vocabularyIds) {
    SoundIndex.Builder builder = new SoundIndex.Builder();
    for (int id : vocabularyIds) {
      builder.add(id, latin(id));
    }
    return builder.build();
  }

  private void add(
      int entry, NameForms.Raw raw, boolean person, Map<Integer, List<Integer>> byScript) {
    List<Token> tokens = Token.of(raw.text());
    if (tokens.isEmpty() || !NameForms.isUsable(raw.text(), tokens)) {
      return;
    }
    int[] vocabularyIds = new int[tokens.size()];
    for (int i = 0; i < vocabularyIds.length; i++) {
      vocabularyIds[i] = id(tokens.get(i).folded(), byScript);
      surfaces.add(tokens.get(i).surface());
      if (person) {
        personSurfaces.add(tokens.get(i).surface());
      }
    }
    forms.add(new NameForm(entry, raw.kind(), raw.language(), raw.text(), vocabularyIds));
  }

  private int id(String folded, Map<Integer, List<Integer>> byScript) {
    Integer known = ids.get(folded);
    if (known != null) {
      return known;
    }
    int id = vocabulary.size();
    vocabulary.add(folded);
    ids.put(folded, id);
    int script = Latinizer.script(folded);
    if (script == UScript.LATIN || Latinizer.reads(script)) {
      byScript.computeIfAbsent(script, s -> new ArrayList<>()).add(id);
    }
    return id;
  }

  private int[][] singles(Predicate<NameForm> wanted) {
    int[][] all = new int[vocabulary.size()][];
    Arrays.fill(all, NONE);
    for (int f = 0; f < forms.size(); f++) {
      int[] tokens = forms.get(f).vocabulary();
      if (tokens.length == 1 && wanted.test(forms.get(f))) {
        int[] before = all[tokens[0]];
        all[tokens[0]] = Arrays.copyOf(before, before.length + 1);
        all[tokens[0]][before.length] = f;
      }
    }
    return all;
  }

  private long[] starts() {
    long[] all = new long[forms.size()];
    int n = 0;
    for (int f = 0; f < all.length; f++) {
      int[] tokens = forms.get(f).vocabulary();
      if (tokens.length > 1) {
        all[n++] = (long) tokens[0] << 2 * BITS | (long) tokens[1] << BITS | f;
        seconds.set(tokens[1]);
      }
    }
    Arrays.sort(all, 0, n);
    return Arrays.copyOf(all, n);
  }

  /** The tokens of all forms, written as there. */
  Stream<String> surfaces() {
    return surfaces.stream();
  }

  NameForm form(int index) {
    return forms.get(index);
  }

  /** The token in Latin letters; empty in a script that {@link Latinizer} does not read. */
  String latin(int vocabularyId) {
    String folded = vocabulary.get(vocabularyId);
    return Latinizer.script(folded) == UScript.LATIN ? folded : Latinizer.latin(folded);
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

  /** Whether some form of several tokens begins with this one. */
  boolean isFirst(int vocabularyId) {
    return firsts[vocabularyId] < firsts[vocabularyId + 1];
  }

  /** Whether this token stands second in some form. */
  boolean isSecond(int vocabularyId) {
    return seconds.get(vocabularyId);
  }

  /**
   * Forms that begin with this token and one of these.
   *
   * @param seconds sorted
   */
  int[] startingWith(int first, int[] seconds) {
    int from = firsts[first];
    int to = firsts[first + 1];
    if (from == to || seconds.length == 0) {
      return NONE;
    }
    IdSet found = new IdSet();
    if (to - from <= seconds.length) {
      for (int i = from; i < to; i++) {
        if (Arrays.binarySearch(seconds, second(i)) >= 0) {
          found.add((int) (starts[i] & MOST - 1));
        }
      }
      return found.toArray();
    }
    for (int second : seconds) {
      int i =
          Arrays.binarySearch(starts, from, to, (long) first << 2 * BITS | (long) second << BITS);
      for (i = i < 0 ? -i - 1 : i; i < to && second(i) == second; i++) {
        found.add((int) (starts[i] & MOST - 1));
      }
    }
    return found.toArray();
  }

  /** Second tokens of the forms that begin with this one and that pass; sorted. */
  int[] secondsBehind(int first, Predicate<String> wanted) {
    IdSet found = new IdSet();
    int before = -1;
    for (int i = firsts[first]; i < firsts[first + 1]; i++) {
      int second = second(i);
      if (second != before && wanted.test(vocabulary.get(second))) {
        found.add(second);
      }
      before = second;
    }
    return found.toArray();
  }

  private int second(int i) {
    return (int) (starts[i] >>> BITS & MOST - 1);
  }

  /** Forms of one token. */
  int[] alone(int vocabularyId) {
    return singles[vocabularyId];
  }

  /** Forms of one token that are a person's family name. */
  int[] families(int vocabularyId) {
    return families[vocabularyId];
  }

  /** The entry of a form. */
  int entryOf(int form) {
    return entryOf[form];
  }

  /** The token, folded. */
  String folded(int vocabularyId) {
    return vocabulary.get(vocabularyId);
  }

  /** Family names of one token that go on behind these letters with at least so many more. */
  List<NameForm> familiesBeginning(String letters, int more) {
    List<NameForm> found = new ArrayList<>();
    for (Map.Entry<String, Integer> e : familyNames.get().tailMap(letters, false).entrySet()) {
      if (!e.getKey().startsWith(letters)) {
        break;
      }
      if (e.getKey().length() >= letters.length() + more) {
        for (int f : families(e.getValue())) {
          found.add(form(f));
        }
      }
    }
    return found;
  }

  private NavigableMap<String, Integer> familyNames() {
    NavigableMap<String, Integer> all = new TreeMap<>();
    for (int id = 0; id < vocabulary.size(); id++) {
      if (families(id).length > 0) {
        all.put(vocabulary.get(id), id);
      }
    }
    return all;
  }

  /**
   * Vocabulary of a script whose sound is that of {@code letters}, or differs from it in one class;
   * sorted.
   */
  int[] soundingLike(String letters, int script) {
    Lazy<SoundIndex> index = sounds.get(script);
    return index == null ? NONE : index.get().soundingLike(letters);
  }
}
