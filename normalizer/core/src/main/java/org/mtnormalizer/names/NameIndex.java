package org.mtnormalizer.names;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mtnormalizer.Lazy;

/**
 * The dictionary turned inside out: from tokens and keys to the forms that hold them. Built once,
 * read-only afterwards; the cost of a look-up does not grow with the number of entries, but with
 * the number of names that resemble the one looked for.
 */
final class NameIndex {
  private static final int[] NONE = {};

  private final List<NameForm> forms = new ArrayList<>();
  private final List<String> vocabulary = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final NameSurfaces surfaces = new NameSurfaces();

  /** By script; most texts ask for one. */
  private final Map<Integer, Lazy<SoundIndex>> sounds = new HashMap<>();

  /** Of the Latin script, by coarse keys. */
  private final Lazy<SoundIndex> relayedSounds;

  private final Lazy<NavigableMap<String, Integer>> familyNames = new Lazy<>(this::familyNames);

  private final PairTable byFirst;
  private final PairTable bySecond;

  /** By token: forms of it alone. */
  private final int[][] singles;

  /** By token: those of them that are a person's family name. */
  private final int[][] families;

  /** By entry: the tokens that are a family name of it alone. */
  private final int[][] familiesOfEntry;

  /** By the first token of a canonical form: the tokens that are a family name behind it. */
  private final Lazy<Map<String, int[]>> familiesByGiven;

  /** By form, so that many can be asked at once. */
  private final int[] entryOf;

  private final int[] firstOf;

  /** -1 where there is none. */
  private final int[] secondOf;

  /** -1 where there is none. */
  private final int[] thirdOf;

  /** By token: its first letter, which is asked of hundreds of them for one word. */
  private final char[] initials;

  /** By token; so are these. */
  private final int[] letters;

  NameIndex(List<NameEntry> entries) {
    BitSet heard = new BitSet();
    for (int e = 0; e < entries.size(); e++) {
      for (NameForms.Raw raw : NameForms.of(entries.get(e))) {
        add(e, raw, entries.get(e).type().equals("person"), heard);
      }
    }
    if (forms.size() >= PairTable.MOST || vocabulary.size() >= PairTable.MOST) {
      throw new IllegalArgumentException(
          "the dictionary has more than " + PairTable.MOST + " forms of names; leave some out");
    }
    Map<Integer, List<Integer>> byScript =
        heard.stream()
            .boxed()
            .collect(Collectors.groupingBy(id -> Latinizer.script(vocabulary.get(id))));
    byScript.keySet().removeIf(s -> s != UScript.LATIN && !Latinizer.reads(s));
    byScript.forEach((script, all) -> sounds.put(script, new Lazy<>(() -> sounds(all, false))));
    List<Integer> latin = byScript.getOrDefault(UScript.LATIN, List.of());
    this.relayedSounds = new Lazy<>(() -> sounds(latin, true));
    this.byFirst = pairs((f, v) -> PairTable.pair(v[0], v[1], f));
    this.bySecond = pairs((f, v) -> PairTable.pair(v[1], v[0], f));
    this.singles = singles(f -> true);
    this.families = singles(NameForm::isShort);
    this.familiesOfEntry = familiesOfEntry(entries.size());
    this.familiesByGiven = new Lazy<>(() -> familiesByGiven(entries));
    this.entryOf = forms.stream().mapToInt(NameForm::entry).toArray();
    this.firstOf = tokens(0);
    this.initials = new char[vocabulary.size()];
    this.letters = new int[vocabulary.size()];
    for (int id = 0; id < initials.length; id++) {
      initials[id] = vocabulary.get(id).charAt(0);
      letters[id] = OneEdit.letters(vocabulary.get(id));
    }
    this.secondOf = tokens(1);
    this.thirdOf = tokens(2);
  }

  /** By form. */
  private int[] tokens(int at) {
    return forms.stream()
        .mapToInt(f -> f.vocabulary().length > at ? f.vocabulary()[at] : -1)
        .toArray();
  }

  private SoundIndex sounds(List<Integer> vocabularyIds, boolean coarse) {
    SoundIndex.Builder builder = new SoundIndex.Builder(coarse);
    vocabularyIds.forEach(id -> builder.add(id, latin(id)));
    return builder.build();
  }

  private void add(int entry, NameForms.Raw raw, boolean person, BitSet heard) {
    List<Token> tokens = Token.of(raw.text());
    if (tokens.isEmpty() || !NameForms.isUsable(raw.text(), tokens)) {
      return;
    }
    int[] vocabularyIds = new int[tokens.size()];
    for (int i = 0; i < vocabularyIds.length; i++) {
      vocabularyIds[i] = id(tokens.get(i).folded());
      if (!NameForm.isMisread(raw.kind(), raw.language())) {
        heard.set(vocabularyIds[i]); // others are known by their letters alone
      }
      if (!NameForm.isReadOff(raw.kind(), raw.language())) {
        surfaces.add(tokens.get(i), person); // nobody writes the others
      }
    }
    forms.add(new NameForm(entry, raw.kind(), raw.language(), raw.text(), vocabularyIds));
  }

  private int id(String folded) {
    int id = ids.computeIfAbsent(folded, f -> vocabulary.size());
    if (id == vocabulary.size()) {
      vocabulary.add(folded);
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

  private int[][] familiesOfEntry(int entries) {
    IdSet[] all = new IdSet[entries];
    Arrays.setAll(all, e -> new IdSet());
    for (NameForm form : forms) {
      if (form.isShort() && form.vocabulary().length == 1) {
        all[form.entry()].add(form.vocabulary()[0]);
      }
    }
    return Arrays.stream(all).map(IdSet::toArray).toArray(int[][]::new);
  }

  private Map<String, int[]> familiesByGiven(List<NameEntry> entries) {
    Map<String, IdSet> all = new HashMap<>();
    for (int e = 0; e < familiesOfEntry.length; e++) {
      if (familiesOfEntry[e].length > 0) {
        String given = Token.of(entries.get(e).canonical()).get(0).folded();
        all.computeIfAbsent(given, g -> new IdSet()).addAll(familiesOfEntry[e]);
      }
    }
    Map<String, int[]> families = new HashMap<>();
    all.forEach((given, ids) -> families.put(given, ids.toArray()));
    return families;
  }

  private PairTable pairs(ToLongBiFunction<Integer, int[]> pair) {
    long[] pairs =
        IntStream.range(0, forms.size())
            .filter(f -> forms.get(f).vocabulary().length > 1)
            .mapToLong(f -> pair.applyAsLong(f, forms.get(f).vocabulary()))
            .toArray();
    return new PairTable(vocabulary.size(), pairs);
  }

  /** The tokens of all forms, written as there. */
  NameSurfaces surfaces() {
    return surfaces;
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

  /** Whether some form of several tokens begins with this one. */
  boolean isFirst(int vocabularyId) {
    return byFirst.count(vocabularyId) > 0;
  }

  /** Whether this token stands second in some form. */
  boolean isSecond(int vocabularyId) {
    return bySecond.count(vocabularyId) > 0;
  }

  /**
   * Tokens with which forms of several begin.
   *
   * @param ids sorted
   */
  VocabularySet firsts(int[] ids) {
    return new VocabularySet(ids, byFirst);
  }

  /**
   * Tokens that stand second in forms.
   *
   * @param ids sorted
   */
  VocabularySet seconds(int[] ids) {
    return new VocabularySet(ids, bySecond);
  }

  /**
   * Forms that begin with one of these tokens and one of those; sorted. They are looked up by the
   * tokens that stand in fewer of them.
   */
  int[] startingWith(VocabularySet firsts, VocabularySet seconds) {
    if (firsts.forms() == 0 || seconds.forms() == 0) {
      return NONE;
    }
    IdSet found = new IdSet();
    if (firsts.forms() < seconds.forms()) {
      firsts.addForms(seconds, found);
    } else {
      seconds.addForms(firsts, found);
    }
    return found.toArray();
  }

  /** Forms that begin with this token and one of those; sorted. */
  int[] startingWith(int first, int... seconds) {
    return startingWith(firsts(new int[] {first}), seconds(seconds));
  }

  /** The forms by their first token, then by their numbers. */
  int[] byFirst(int[] sorted) {
    if (sorted.length < 2) {
      return sorted;
    }
    long[] pairs = new long[sorted.length];
    for (int i = 0; i < pairs.length; i++) { // asked for many words of each text
      pairs[i] = PairTable.pair(0, firstOf[sorted[i]], sorted[i]);
    }
    Arrays.sort(pairs);
    int[] forms = new int[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      forms[i] = PairTable.form(pairs[i]);
    }
    return forms;
  }

  /** Second tokens of the forms that begin with this one and that pass; sorted. */
  int[] secondsBehind(int first, Predicate<String> wanted) {
    return Arrays.stream(byFirst.beside(first))
        .distinct()
        .filter(second -> wanted.test(vocabulary.get(second)))
        .toArray();
  }

  /** Forms of one token. */
  int[] alone(int vocabularyId) {
    return singles[vocabularyId];
  }

  /** Forms of one token that are a person's family name. */
  int[] families(int vocabularyId) {
    return families[vocabularyId];
  }

  /** The tokens that are a family name of one of the entries. */
  BitSet familiesOf(BitSet entries) {
    BitSet all = new BitSet(vocabulary.size());
    for (int e = entries.nextSetBit(0); e >= 0; e = entries.nextSetBit(e + 1)) {
      for (int token : familiesOfEntry[e]) {
        all.set(token);
      }
    }
    return all;
  }

  /** The tokens that are a family name behind this first word of a canonical form. */
  int[] familiesBehind(String given) {
    return familiesByGiven.get().getOrDefault(given, NONE);
  }

  /** The first token of a form. */
  int firstOf(int form) {
    return firstOf[form];
  }

  /** The second token of a form of several. */
  int secondOf(int form) {
    return secondOf[form];
  }

  /** The third token of each form, or -1. */
  int[] thirdsOf(int[] forms) {
    int[] thirds = new int[forms.length];
    for (int i = 0; i < thirds.length; i++) {
      thirds[i] = thirdOf[forms[i]];
    }
    return thirds;
  }

  /** The entry of a form. */
  int entryOf(int form) {
    return entryOf[form];
  }

  /** The token's first letter, folded. */
  char initial(int vocabularyId) {
    return initials[vocabularyId];
  }

  /** See {@link OneEdit#letters}. */
  int letters(int vocabularyId) {
    return letters[vocabularyId];
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

  /**
   * The same in Latin letters that went through another script, which may have one letter for
   * several of their sounds; sorted.
   */
  int[] soundingLikeRelayed(String letters) {
    return relayedSounds.get().soundingLike(letters);
  }
}
