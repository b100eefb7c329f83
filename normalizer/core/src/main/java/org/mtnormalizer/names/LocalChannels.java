package org.mtnormalizer.names;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mtnormalizer.Cache;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.names.LocalNames.Form;
import org.mtnormalizer.names.LocalNames.Place;
import org.mtnormalizer.names.LocalNames.Reading;

/**
 * How words of names are damaged on the way into a language that does not write Latin letters: left
 * in Latin letters, translated, or read letter by letter as another language would. Thread-safe.
 */
final class LocalChannels {
  private static final int CACHED = 1 << 12;
  private static final int SHORTEST = 4;
  private static final Pattern DZ = Pattern.compile("dz(?!h)");

  /**
   * What a word may cost, in nats a Latin letter, that is read from Latin letters as another
   * language reads.
   */
  private static final double MOST_A_LETTER = 0.3;

  /**
   * Scripts of which languages have one way to write the names, so that another is wrong. Papers do
   * not agree on how to write Arabic names.
   */
  private static final Set<Integer> SETTLED =
      Set.of(UScript.LATIN, UScript.CYRILLIC, UScript.GREEK);

  private final LocalNames names;
  private final SoundDistance distance;
  private final Roles roles;
  private final int script;
  private final Map<String, Set<String>> translations = new HashMap<>();
  private final Lazy<Map<String, List<Place>>> byLatin = new Lazy<>(this::newByLatin);
  private final Lazy<Sounds> sounds = new Lazy<>(this::newSounds);
  private final Cache<Map<String, Double>> near = new Cache<>(CACHED, this::newNear);

  /** What the words of the names sound like, by number. */
  private record Sounds(SoundIndex index, List<String> words, List<Set<String>> spellings) {}

  LocalChannels(LocalNames names, List<NameWord> words, SoundDistance distance, Roles roles) {
    this.names = names;
    this.distance = distance;
    this.roles = roles;
    this.script = Latinizer.scriptOf(names.language());
    for (NameWord word : words) {
      for (String meaning : word.translations().getOrDefault(names.language(), List.of())) {
        translations
            .computeIfAbsent(LocalKey.of(meaning), m -> new HashSet<>())
            .add(Folding.fold(word.word()));
      }
    }
  }

  /** What a text of the language says beside names. */
  LocalEvidence evidence(String text, List<Token> tokens) {
    return new LocalEvidence(names, roles, text, tokens);
  }

  /** Whether Latin letters write the word of the form so. */
  boolean isLatin(Form form, int word, String latin) {
    return names.latinWords(form, word).contains(Folding.fold(latin));
  }

  /** The words of names of several words that Latin letters write so, folded. */
  List<Place> writtenInLatin(String latin) {
    return byLatin.get().getOrDefault(latin, List.of());
  }

  private Map<String, List<Place>> newByLatin() {
    Map<String, List<Place>> places = new HashMap<>();
    for (Form form : names.forms()) {
      for (int w = 0; form.person() && form.words().size() > 1 && w < form.words().size(); w++) {
        Place place = new Place(form, w);
        for (String latin : names.latinWords(form, w)) {
          places.computeIfAbsent(latin, l -> new ArrayList<>()).add(place);
        }
      }
    }
    return places;
  }

  /** Whether the text's word says what the word of the form means in its language. */
  boolean isTranslation(Form form, int word, Reading reading) {
    Set<String> meant = translations.getOrDefault(reading.key(), Set.of());
    return !meant.isEmpty() && names.latinWords(form, word).stream().anyMatch(meant::contains);
  }

  /**
   * What it costs, in nats, that the text's word is the word of the form as another language reads
   * it; empty if it is too far.
   */
  OptionalDouble misread(Form form, int word, Reading reading) {
    String key = reading.key();
    if (key.length() < shortest(key) || !isSettled(names.entry(form))) {
      return OptionalDouble.empty();
    }
    Double cost = near.get(key).get(form.words().get(word));
    return cost == null ? OptionalDouble.empty() : OptionalDouble.of(cost);
  }

  /** Whether the text's word is another way in which papers may write the word of the form. */
  boolean mayBeChoice(Form form, int word, Reading reading) {
    // given names have a Portuguese and a Catalan form beside the Spanish one
    boolean family = word == form.words().size() - 1;
    Set<String> home =
        family
            ? names.entry(form).homeLanguages().collect(Collectors.toSet())
            : Set.of(Document.UNKNOWN_LANGUAGE);
    return LocalSpelling.mayBeChoice(form.words().get(word), reading.key(), home);
  }

  /** The words of names that the text's word may be as another language reads them. */
  Set<String> misreadings(Reading reading) {
    String key = reading.key();
    return key.length() < shortest(key) ? Set.of() : near.get(key).keySet();
  }

  private static int shortest(String key) {
    return switch (UScript.getScript(key.codePointAt(0))) {
      case UScript.HANGUL -> 2;
      case UScript.KATAKANA -> 3;
      default -> SHORTEST;
    };
  }

  /** Whether all its countries write letters that the language reads in one way. */
  private boolean isSettled(NameEntry entry) {
    return !entry.factValues("country").isEmpty()
        && entry
            .homeLanguages()
            .allMatch(
                l ->
                    l.equals("zh") && script == UScript.CYRILLIC
                        || SETTLED.contains(Latinizer.scriptOf(l))
                            && Latinizer.scriptOf(l) != script);
  }

  private Map<String, Double> newNear(String key) {
    String latin = Latinizer.letters(key);
    Map<String, Double> found = new HashMap<>();
    if (latin.length() < 3) {
      return found;
    }
    double most = MOST_A_LETTER * latin.length();
    TextLanguages any = TextLanguages.of("und");
    for (int id : sounds.get().index().soundingLike(latin)) {
      for (String spelling : sounds.get().spellings().get(id)) {
        SoundDistance.Weighed w = distance.weigh(spelling, latin, any, most);
        if (w.cost() <= most && w.typing() == 0 && !w.inflected() && soundAlike(spelling, latin)) {
          found.merge(sounds.get().words().get(id), w.cost(), Math::min);
        }
      }
    }
    return found;
  }

  /** Whether no consonant is more or less: a name with another is another person's. */
  private static boolean soundAlike(String spelling, String latin) {
    long[] right = SoundKey.ofCanonical(oneSound(spelling));
    return Arrays.stream(SoundKey.of(oneSound(latin)))
        .anyMatch(key -> Arrays.stream(right).anyMatch(r -> r == key));
  }

  /** A dz is one consonant, as dzh is. */
  private static String oneSound(String latin) {
    return DZ.matcher(latin).replaceAll("z");
  }

  private Sounds newSounds() {
    Map<String, Set<String>> spellings = new HashMap<>();
    for (Form form : names.forms()) {
      if (form.person() && isSettled(names.entry(form))) {
        for (int w = 0; w < form.words().size(); w++) {
          String word = form.words().get(w);
          Set<String> all = spellings.computeIfAbsent(word, k -> new HashSet<>());
          all.add(Latinizer.letters(word));
          all.remove("");
          names.canonicalWord(form, w).ifPresent(all::add);
        }
      }
    }
    List<String> words = new ArrayList<>();
    List<Set<String>> bySpelling = new ArrayList<>();
    SoundIndex.Builder builder = new SoundIndex.Builder(false);
    spellings.forEach(
        (word, all) -> {
          for (String spelling : all) {
            builder.add(words.size(), spelling);
          }
          words.add(word);
          bySpelling.add(Set.copyOf(all));
        });
    return new Sounds(builder.build(), List.copyOf(words), List.copyOf(bySpelling));
  }
}
