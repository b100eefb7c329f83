package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mtnormalizer.Lazy;

/**
 * What it costs, in nats, that a folded text token is a dictionary token that went through another
 * writing system, a grammar, or a careless keyboard: an edit distance over letter groups.
 *
 * <p>The groups and their costs are data ({@link Correspondence}, {@link Ending}). Letters that no
 * row explains are typing errors and dear, since names of different people differ in just that way.
 */
final class SoundDistance {
  /** Marks the word's end, so that a row can say {@code s$}: silent at the end only. */
  static final char END = '$';

  /** Nats; the ending of a language of which nothing in the text tells. */
  private static final double OFF_ROUTE = 0.5;

  /** Without relays. */
  private final LetterGroups groups;

  /** By source language: with its relays, too. */
  private final Map<String, Lazy<LetterGroups>> relayed = new HashMap<>();

  /** By the last letter. */
  private final Map<Character, List<Ending>> endings = new HashMap<>();

  private final Map<String, List<Ending>> endingsOf = new HashMap<>();
  private final Map<String, Set<String>> ownEndings = new HashMap<>();

  /**
   * A distance and how much of it no correspondence explains.
   *
   * @param relay the source language whose letters explain it best; empty if there is none
   */
  record Weighed(double cost, double typing, boolean inflected, String relay) {}

  SoundDistance(List<Correspondence> correspondences, List<Ending> endings) {
    Predicate<Correspondence> relay = Correspondence::isRelay;
    List<Correspondence> anyRoute = correspondences.stream().filter(relay.negate()).toList();
    this.groups = new LetterGroups(anyRoute);
    correspondences.stream()
        .filter(relay)
        .flatMap(c -> c.routes().stream())
        .distinct()
        .forEach(
            route ->
                relayed.put(
                    route,
                    new Lazy<>(
                        () ->
                            new LetterGroups(
                                correspondences.stream()
                                    .filter(c -> !c.isRelay() || c.routes().contains(route))
                                    .toList()))));
    for (Ending e : endings) {
      char last = e.ending().isEmpty() ? END : e.ending().charAt(e.ending().length() - 1);
      if (e.cost() > 0) {
        this.endings.computeIfAbsent(last, c -> new ArrayList<>()).add(e);
      }
      endingsOf.computeIfAbsent(e.language(), l -> new ArrayList<>()).add(e);
      ownEndings.computeIfAbsent(e.language(), l -> new HashSet<>()).add(e.ending());
    }
  }

  /**
   * Whether the text token is the dictionary token with an ending of the text's own language, as
   * {@code Snowdena} in Polish or a plural in English: grammar, not damage.
   */
  boolean isOwnInflection(String canonical, String text, String textLanguage) {
    return endingsOf.getOrDefault(textLanguage, List.of()).stream()
        .anyMatch(e -> bears(text, canonical, e));
  }

  /**
   * Whether the text token is the other one with a case ending of some language that a translator
   * carried over.
   */
  boolean isInflection(String canonical, String text) {
    return endingsOf.values().stream()
        .flatMap(List::stream)
        .anyMatch(e -> isNothingElse(e) && bears(text, canonical, e));
  }

  /**
   * Whether each word bears an ending of the same language that a translator may carry over: {@code
   * Jaroslawa Kaczynskiego}.
   *
   * @param languages of which it may be one
   */
  boolean isDeclined(List<String> canonical, List<String> text, Stream<String> languages) {
    return languages.anyMatch(
        language ->
            IntStream.range(0, text.size())
                .allMatch(i -> bearsEnding(text.get(i), canonical.get(i), language)));
  }

  private boolean bearsEnding(String text, String canonical, String language) {
    return endingsOf.getOrDefault(language, List.of()).stream()
        .anyMatch(e -> e.cost() > 0 && !e.ending().isEmpty() && bears(text, canonical, e));
  }

  /** Petrova is a woman's name as well as the genitive of Petrov, and Peters a family's. */
  private static boolean isNothingElse(Ending e) {
    return e.cost() > 0 && e.ending().length() > 1 && !e.ending().endsWith("s");
  }

  private static boolean bears(String text, String canonical, Ending e) {
    int stem = text.length() - e.ending().length();
    return text.endsWith(e.ending())
        && canonical.endsWith(e.replaces())
        && stem == canonical.length() - e.replaces().length()
        && text.regionMatches(0, canonical, 0, stem);
  }

  /**
   * The languages tell which endings are no damage, and which customs are likely. Above {@code
   * most} the cost need not be exact.
   */
  Weighed weigh(String canonical, String text, TextLanguages languages, double most) {
    return weigh(canonical, text, languages, most, "");
  }

  /** The same for a name that may have gone through the letters of one of the relay languages. */
  Weighed weighRelayed(String canonical, String text, TextLanguages languages, double most) {
    Weighed best = weigh(canonical, text, languages, most);
    for (String source : languages.relays()) {
      Weighed relay = weigh(canonical, text, languages, most, source);
      best = relay.cost() < best.cost() ? relay : best;
    }
    return best;
  }

  /** The letter groups with those of a relay; of none if it is empty. */
  private LetterGroups groups(String relay) {
    @Nullable Lazy<LetterGroups> with = relayed.get(relay);
    return with == null ? groups : with.get();
  }

  private Weighed weigh(
      String canonical, String text, TextLanguages languages, double most, String relay) {
    LetterGroups heard = groups(relay);
    SoundAlignment a =
        new SoundAlignment(
            heard, canonical + END, text + END, heard.mask(languages.sources()), most);
    int n = canonical.length() + 1;
    int m = text.length() + 1;
    double best = a.cost(n, m);
    double typing = a.typing(n, m);
    boolean inflected = false;
    for (Ending e : endingsLike(text)) {
      int i = n - 1 - e.replaces().length();
      int j = m - 1 - e.ending().length();
      if (i >= 2
          && j >= 2
          && text.endsWith(e.ending())
          && canonical.endsWith(e.replaces())
          && !isOwn(e, languages.text())) {
        double cost = a.cost(i, j) + cost(e, languages);
        if (cost < best) {
          best = cost;
          typing = a.typing(i, j);
          inflected = true;
        }
      }
    }
    return new Weighed(best, typing, inflected, relay);
  }

  /** Dearer, where the text speaks of countries, and not of the one whose ending it is. */
  private static double cost(Ending e, TextLanguages languages) {
    if (languages.sources().contains(e.language())) {
      return e.cost() * SoundAlignment.ON_ROUTE;
    }
    boolean elsewhere =
        !languages.inflections().isEmpty() && !languages.inflections().contains(e.language());
    return e.cost() + (elsewhere ? OFF_ROUTE : 0);
  }

  /** The languages whose grammatical endings stay on names. */
  Set<String> inflecting() {
    return endings.values().stream()
        .flatMap(List::stream)
        .map(Ending::language)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Endings of any language that the folded word may bear, the one that is no letter among them.
   */
  List<Ending> endingsOf(String folded) {
    return endingsLike(folded).stream().filter(e -> folded.endsWith(e.ending())).toList();
  }

  /** The languages through whose letters names are known to go. */
  Set<String> relays() {
    return Set.copyOf(relayed.keySet());
  }

  /** The endings that a word may have, and the one that is no letter. */
  private List<Ending> endingsLike(String text) {
    List<Ending> possible = new ArrayList<>(endings.getOrDefault(END, List.of()));
    if (!text.isEmpty()) {
      possible.addAll(endings.getOrDefault(text.charAt(text.length() - 1), List.of()));
    }
    return possible;
  }

  /** The correspondences on the cheapest way from one token to the other, in order. */
  List<Correspondence> path(String canonical, String text) {
    return path(canonical, text, "");
  }

  /** The same with the letters of a source language; with none if it is empty. */
  List<Correspondence> path(String canonical, String text, String relay) {
    return new SoundAlignment(
            groups(relay), canonical + END, text + END, 0, SoundAlignment.UNREACHABLE)
        .path();
  }

  /** Whether the text's own language has the ending too. */
  private boolean isOwn(Ending ending, String textLanguage) {
    return ownEndings.getOrDefault(textLanguage, Set.of()).contains(ending.ending());
  }
}
