package org.mtnormalizer.names;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mtnormalizer.Knowledge;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.names.WordReadings.Reach;

/**
 * The channels that damage a single token: which dictionary tokens may a text token have been, and
 * at what cost?
 *
 * <p>Costs hold the price of the damage itself and a base price of the channel, since each is more
 * or less common.
 */
final class TokenChannels {
  private static final double ROMANIZATION = 1.0;
  private static final double TYPING = 1.5;

  /** The article of Arabic names is spoken with an a in the east and an e in Egypt. */
  private static final Map<String, List<String>> ARABIC_ARTICLES =
      Map.of("al", List.of("el"), "el", List.of("al"));

  private static final double ARTICLE = 0.3;

  /** One letter of a keyboard's slip, whatever letter it is. */
  private static final double ONE_SLIP = 2.3;

  private static final double GIVEN_NAME = 1.2;
  private static final double LEFT_IN_SCRIPT = 0.5;
  private static final double GENITIVE = 1.0;
  private static final double CONFUSABLE = 1.0;

  /** By how many letters a token may be longer or shorter than the dictionary's. */
  static final int MOST_LETTERS_MORE = 5;

  /** Letters of a name in which a slip is one beside letters single and doubled. */
  private static final int LONG_ENOUGH = 9;

  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

  /** What is left of a name without its ending. */
  private static final int SHORTEST_STEM = 3;

  /** In longer tokens a look-alike letter is the encoding stage's business. */
  private static final int SHORT = 4;

  /** English words of two letters that may stand behind a name; em and om are none. */
  private static final Set<String> PARTICLES =
      Set.of(
          "am", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me", "my",
          "no", "of", "on", "or", "so", "to", "up", "us", "we");

  /** Letters that look like no others, as far as names go. */
  private static final UnicodeSet PLAIN = new UnicodeSet("[A-HJ-Za-kn-qs-z]").freeze();

  private final NameIndex index;
  private final SoundDistance distance;

  private final Presses presses;
  private final NameMeanings meanings;
  private final Map<String, List<Integer>> givenNames = new HashMap<>();
  private final Lazy<Skeletons> skeletons;
  private final Lazy<RelayForms> relayForms;

  TokenChannels(NameIndex index, Knowledge knowledge) {
    this.index = index;
    this.distance = new SoundDistance(knowledge.correspondences(), knowledge.endings());
    this.presses = new Presses(index, distance, knowledge.correspondences());
    this.meanings = new NameMeanings(index, knowledge);
    for (GivenName name : knowledge.givenNames()) {
      addGivenName(name);
    }
    this.skeletons = new Lazy<>(this::newSkeletons);
    this.relayForms = new Lazy<>(() -> new RelayForms(knowledge.names(), index));
  }

  private void addGivenName(GivenName name) {
    List<String> folded =
        name.forms().values().stream().flatMap(List::stream).map(Folding::fold).distinct().toList();
    for (String one : folded) {
      for (String other : folded) {
        int id = index.vocabularyId(other);
        if (id >= 0 && !one.equals(other)) {
          givenNames.computeIfAbsent(one, f -> new ArrayList<>()).add(id);
        }
      }
    }
  }

  private record Skeletons(SpoofChecker spoof, Map<String, List<Integer>> vocabulary) {}

  private Skeletons newSkeletons() {
    SpoofChecker spoof = new SpoofChecker.Builder().build();
    Map<String, List<Integer>> vocabulary = new HashMap<>();
    index.surfaces().stream()
        .filter(s -> s.length() <= SHORT)
        .forEach(
            s ->
                vocabulary
                    .computeIfAbsent(spoof.getSkeleton(s), k -> new ArrayList<>())
                    .add(index.vocabularyId(Folding.fold(s))));
    return new Skeletons(spoof, vocabulary);
  }

  /**
   * Vocabulary that the token may have been, sorted; {@link #match} tells which of them are near.
   */
  int[] candidates(
      Token token, String textLanguage, int textScript, LanguageWords words, Reach reach) {
    String folded = token.folded();
    IdSet found = new IdSet();
    int same = index.vocabularyId(folded);
    if (same >= 0) {
      found.add(same);
    }
    meanings.of(textLanguage, folded).forEach(found::add);
    sameGivenNames(folded).forEach(found::add);
    lookingLike(token).forEach(found::add);
    int genitive = genitive(folded, textLanguage);
    if (genitive >= 0) {
      found.add(genitive);
    }
    ARABIC_ARTICLES.getOrDefault(folded, List.of()).stream()
        .mapToInt(index::vocabularyId)
        .filter(id -> id >= 0)
        .forEach(found::add);
    int script = Latinizer.script(token.surface());
    if (script == UScript.LATIN) {
      if (textScript == UScript.LATIN && folded.length() >= 3 && !isOrdinary(token, words)) {
        found.addAll(index.soundingLike(folded, UScript.LATIN));
        withoutEnding(folded, found);
        if (reach != Reach.HEARD && token.isCapitalized()) {
          relayForms.get().candidates(folded).forEach(found::add);
        }
        if (reach == Reach.RELAYED && mayBeRelayed(token, words)) {
          found.addAll(index.soundingLikeRelayed(folded));
        }
      }
    } else if (Latinizer.reads(script)) {
      String latin = Latinizer.latin(token.surface());
      if (textScript == UScript.LATIN) {
        int read = index.vocabularyId(latin);
        if (read >= 0) {
          found.add(read);
        }
        if (latin.length() >= 3) {
          found.addAll(index.soundingLike(latin, UScript.LATIN));
        }
      } else if (script == textScript
          && token.isCased()
          && folded.length() >= 4
          && !isOrdinary(token, words)) {
        found.addAll(index.soundingLike(latin, script));
      }
    }
    return found.toArray();
  }

  /** Short names share too few sounds with their declined forms to be found by these. */
  private void withoutEnding(String folded, IdSet found) {
    for (Ending e : distance.endingsOf(folded)) {
      int stem = folded.length() - e.ending().length();
      if (stem >= SHORTEST_STEM) {
        int id = index.vocabularyId(folded.substring(0, stem) + e.replaces());
        if (id >= 0) {
          found.add(id);
        }
      }
    }
  }

  NameMeanings meanings() {
    return meanings;
  }

  /** Vocabulary for the same given name in other languages. */
  List<Integer> sameGivenNames(String folded) {
    return givenNames.getOrDefault(folded, List.of());
  }

  private List<Integer> lookingLike(Token token) {
    String surface = token.surface();
    if (surface.length() > SHORT || PLAIN.containsAll(surface)) {
      return List.of();
    }
    Skeletons s = skeletons.get();
    return s.vocabulary().getOrDefault(s.spoof().getSkeleton(surface), List.of());
  }

  /** English text: {@code Carters} may be the German genitive of {@code Carter}. */
  private int genitive(String folded, String textLanguage) {
    return textLanguage.equals("en") && folded.endsWith("s") && folded.length() > 4
        ? index.vocabularyId(folded.substring(0, folded.length() - 1))
        : -1;
  }

  /**
   * The cheapest way in which a candidate of another folding became the token; empty if it is too
   * far.
   */
  Optional<TokenMatch> match(
      Token token, int id, TextLanguages languages, int textScript, LanguageWords words) {
    String textLanguage = languages.text();
    String folded = token.folded();
    List<TokenMatch> ways = new ArrayList<>();
    meanings
        .cost(languages, folded, id)
        .ifPresent(cost -> ways.add(new TokenMatch(id, cost, Channel.TRANSLATED_PART)));
    if (sameGivenNames(folded).contains(id)) {
      ways.add(new TokenMatch(id, GIVEN_NAME, Channel.GIVEN_NAME));
    }
    if (lookingLike(token).contains(id)) {
      ways.add(new TokenMatch(id, CONFUSABLE, Channel.CONFUSABLE));
    }
    if (genitive(folded, textLanguage) == id) {
      ways.add(new TokenMatch(id, GENITIVE, Channel.GENITIVE));
    }
    if (ARABIC_ARTICLES.getOrDefault(folded, List.of()).contains(index.latin(id))) {
      ways.add(new TokenMatch(id, ARTICLE, Channel.ROMANIZATION));
    }
    int script = Latinizer.script(token.surface());
    if (script == UScript.LATIN) {
      if (textScript == UScript.LATIN && folded.length() >= 3 && !isOrdinary(token, words)) {
        boolean known = !ways.isEmpty();
        sound(token, folded, id, languages, 0, words)
            .filter(way -> way.relay().isEmpty() || !known)
            .ifPresent(ways::add);
        if ((languages.repaired() || !languages.relays().isEmpty()) && token.isCapitalized()) {
          relayForms.get().match(folded, id, languages.relays()).ifPresent(ways::add);
        }
      }
    } else if (Latinizer.reads(script)) {
      String latin = Latinizer.latin(token.surface());
      if (textScript == UScript.LATIN) {
        if (index.vocabularyId(latin) == id) {
          ways.add(new TokenMatch(id, LEFT_IN_SCRIPT, Channel.SCRIPT));
        }
        if (latin.length() >= 3) {
          // in its own alphabet a word has its own language's endings, none of the text's
          sound(token, latin, id, languages.in("und"), LEFT_IN_SCRIPT, words).ifPresent(ways::add);
        }
      } else if (script == textScript
          && token.isCased()
          && folded.length() >= 4
          && !isOrdinary(token, words)) {
        sound(token, latin, id, languages, 0, words).ifPresent(ways::add);
      }
    }
    return ways.stream().min(Comparator.comparingDouble(TokenMatch::cost));
  }

  /** An ordinary word in lower case is no damaged name, however it sounds. */
  private static boolean isOrdinary(Token token, LanguageWords words) {
    return token.isLowerCase() && words.contains(token.surface());
  }

  /**
   * Whether no name and no word of the text's language is so: what comes back from another script
   * is no other name, but by chance it may be a word of a third language ({@code Bengel}).
   */
  boolean mayBeRelayed(Token token, LanguageWords words) {
    return token.isCapitalized()
        && index.vocabularyId(token.folded()) < 0
        && !words.isWord(token)
        && !words.contains(token.surface());
  }

  /**
   * {@code Macronin} may be {@code Macron in}, and {@code Macrona} French {@code Macron a}: parting
   * them is the seams' business.
   */
  private static boolean isNameAndWord(
      String canonical, String folded, String language, LanguageWords words) {
    int more = folded.length() - canonical.length();
    return more > 0
        && folded.startsWith(canonical)
        && (language.equals("en")
            ? PARTICLES.contains(folded.substring(canonical.length()))
            : more <= 2 && words.contains(folded.substring(canonical.length())));
  }

  private static String single(String folded) {
    return DOUBLED.matcher(folded).replaceAll("$1");
  }

  private Optional<TokenMatch> sound(
      Token token,
      String folded,
      int id,
      TextLanguages languages,
      double extra,
      LanguageWords words) {
    String canonical = index.latin(id);
    if (canonical.isEmpty()
        || canonical.length() < 3 && !canonical.equals(folded)
        || Math.abs(canonical.length() - folded.length()) > MOST_LETTERS_MORE
        || isNameAndWord(canonical, folded, languages.text(), words)
            && languages.inflections().stream()
                .noneMatch(source -> distance.isOwnInflection(canonical, folded, source))
        || extra == 0 && OwnGrammar.mayBeCase(canonical, folded, languages.text())
        || distance.isOwnInflection(canonical, folded, languages.text())
        || distance.isOwnInflection(folded, canonical, languages.text())
            && words.contains(token.surface())) {
      return Optional.empty();
    }
    boolean slip =
        canonical.length() >= WordReadings.SHORTEST_SLIP
            && extra == 0
            && token.surface().length() == folded.length() // no D’Angela
            && (OneEdit.parts(canonical, folded)
                || canonical.length() >= LONG_ENOUGH
                    && OneEdit.parts(single(canonical), single(folded)));
    double limit = Math.max(slip ? TYPING + ONE_SLIP : 0, 1.2 + 0.45 * folded.length());
    double most = limit + (slip ? 3 : 0);
    SoundDistance.Weighed w =
        !languages.relays().isEmpty() && mayBeRelayed(token, words)
            ? distance.weighRelayed(canonical, folded, languages, most)
            : distance.weigh(canonical, folded, languages, most);
    boolean typed = w.typing() > 0;
    double letters = typed && slip ? Math.min(ONE_SLIP, w.cost()) : w.cost();
    double cost = letters + (typed ? TYPING : w.inflected() ? 0 : ROMANIZATION);
    if (w.cost() <= 0 || cost > limit) {
      return Optional.empty();
    }
    Channel channel =
        extra > 0
            ? Channel.SCRIPT
            : typed ? Channel.TYPING : w.inflected() ? Channel.INFLECTION : Channel.ROMANIZATION;
    return Optional.of(new TokenMatch(id, cost + extra, channel, w.relay()));
  }

  SoundDistance distance() {
    return distance;
  }

  /** See {@link SoundDistance#isInflection}; both folded. */
  boolean isInflection(String canonical, String text) {
    return distance.isInflection(canonical, text);
  }

  /** Which letters the press of a language writes. */
  Presses presses() {
    return presses;
  }

  /**
   * A part's channel and cost, and what the letters cost that were written otherwise: {@code
   * romanization 2.1 (sz~sh 0.4)}. The base price of the channel and single letters make up the
   * rest.
   */
  String trace(Token token, TokenMatch part) {
    String cost = String.format(Locale.ROOT, "%s %.1f", part.channel().id(), part.cost());
    if (part.channel() == Channel.RELAY) {
      return cost + " (" + part.relay() + ")";
    }
    String canonical = index.latin(part.vocabulary());
    String folded =
        Latinizer.script(token.surface()) == UScript.LATIN
            ? token.folded()
            : Latinizer.latin(token.surface());
    String letters =
        part.channel().isBySound()
            ? distance.path(canonical, folded, part.relay()).stream()
                .map(c -> String.format(Locale.ROOT, "%s~%s %.1f", c.one(), c.other(), c.cost()))
                .collect(Collectors.joining(", "))
            : "";
    return letters.isEmpty() ? cost : cost + " (" + letters + ")";
  }
}
