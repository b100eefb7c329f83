package org.mtnormalizer.names;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.mtnormalizer.Cache;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.names.LocalMatch.Part;
import org.mtnormalizer.names.LocalNames.Form;
import org.mtnormalizer.names.LocalNames.Place;
import org.mtnormalizer.names.LocalNames.Reading;
import org.mtnormalizer.names.LocalNames.Word;
import org.mtnormalizer.names.PlaceTable.Near;

/** Finds where whole names may stand in one text, as its language writes and inflects them. */
final class LocalMatcher {
  private static final int LONGEST_GAP = 3;

  /** Fewer letters are no parted word. */
  private static final int SHORTEST_PARTED = 5;

  /** No part of a name is longer. */
  private static final int LONGEST_WORD = 100;

  private static final int CACHED = 256;

  /** By how much a reading is less likely for a letter more or less than the name has. */
  private static final double LENGTH = 0.5;

  private final LocalNames names;
  private final Optional<LocalChannels> channels;
  private final Lexicon lexicon;
  private final String language;
  private final String text;
  private final List<Token> tokens;

  /** By token. */
  private final List<Word> words;

  /** By word, as one that many names share is asked for each of them. */
  private final Cache<Boolean> damaged = new Cache<>(CACHED, this::isUnknown);

  /**
   * @param channels what else than slips may damage names
   */
  LocalMatcher(
      LocalNames names,
      Optional<LocalChannels> channels,
      Lexicon lexicon,
      String text,
      List<Token> tokens) {
    this.names = names;
    this.channels = channels;
    this.lexicon = lexicon;
    this.language = names.language();
    this.text = text;
    this.tokens = tokens;
    this.words = tokens.stream().map(t -> names.word(t.surface())).toList();
  }

  /**
   * Whole names, which may overlap.
   *
   * @param most words of one that may be damaged
   */
  List<LocalMatch> wholeNames(int most) {
    List<LocalMatch> matches = new ArrayList<>();
    PlaceTable places = names.places();
    Near[] near = near(most > 0);
    Set<Long> tried = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (Reading r : readings(i)) {
        int word = places.word(r.key());
        for (int p = word < 0 ? 0 : places.begin(word); word >= 0 && p < places.end(word); p++) {
          int start = i - places.position(p);
          if (start >= 0
              && places.mayBegin(p, near[start], near[tokens.size() + start])
              && tried.add((long) places.form(p) << Integer.SIZE | start)) {
            match(names.forms().get(places.form(p)), start, most).ifPresent(matches::add);
          }
        }
      }
    }
    return matches;
  }

  /**
   * By token: what it may be, right or damaged; and behind those, again by token: what the name's
   * next word may be. That is the next token or, where this word is parted, the one behind it.
   */
  private Near[] near(boolean damaged) {
    int n = tokens.size();
    Near[] near = new Near[2 * n];
    for (int i = 0; i < n; i++) {
      Token token = tokens.get(i);
      Near undamaged = words.get(i).near();
      near[i] =
          token.isLowerCase()
              ? undamaged
              : damaged && channels.isPresent() && mayBeOfOtherLetters(token)
                  ? Near.ANYTHING
                  : undamaged
                      .anyOfLetters(); // a slip, or a parted word: both keep the first letter
    }
    for (int i = 0; i < n; i++) {
      Near next = i + 1 < n ? near[i + 1] : Near.NOTHING;
      near[n + i] = i + 2 < n ? next.or(near[i + 2]) : next;
    }
    return near;
  }

  /** Names of two words, both of which another language read, and a noun beside tells a role. */
  List<LocalMatch> misread(LocalEvidence evidence) {
    List<LocalMatch> matches = new ArrayList<>();
    for (int i = 0; channels.isPresent() && i + 1 < tokens.size(); i++) {
      if (mayBeDamaged(tokens.get(i))
          && mayBeDamaged(tokens.get(i + 1))
          && joins(i, i + 1)
          && evidence.tellsSomeRole(i, i + 1)) {
        misread(channels.get(), i, matches);
      }
    }
    return matches;
  }

  private void misread(LocalChannels channels, int start, List<LocalMatch> matches) {
    for (Reading r : readings(start)) {
      for (String word : channels.misreadings(r)) {
        for (Place p : names.places(word)) {
          if (p.position() == 0 && p.form().words().size() == 2) {
            match(p.form(), start, 2)
                .filter(m -> m.parts().stream().allMatch(q -> q.channel() == Channel.ROMANIZATION))
                .ifPresent(matches::add);
          }
        }
      }
    }
  }

  /** The dictionary words that a token may be a form of, itself first. */
  List<Reading> readings(int token) {
    return words.get(token).readings();
  }

  /**
   * @param most words that may be damaged
   */
  private Optional<LocalMatch> match(Form form, int start, int most) {
    List<Part> parts = new ArrayList<>();
    int damaged = 0;
    int at = start;
    for (int w = 0; w < form.words().size(); w++) {
      if (at >= tokens.size() || at > start && !joins(at - 1, at)) {
        return Optional.empty();
      }
      Optional<Part> part = part(form, w, at, damaged < most);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      damaged += part.get().damaged() ? 1 : 0;
      parts.add(part.get());
      at = part.get().to() + 1;
    }
    boolean onlyDamage = damaged > 0 && form.words().size() == 1;
    return onlyDamage || !isBounded(parts)
        ? Optional.empty()
        : Optional.of(new LocalMatch(form, List.copyOf(parts)));
  }

  private Optional<Part> part(Form form, int w, int at, boolean mayBeDamaged) {
    String word = form.words().get(w);
    Token token = tokens.get(at);
    for (Reading r : readings(at)) {
      if (r.key().equals(word) && (r.isPlain() || form.person() && mayBear(form, w, r))) {
        return Optional.of(new Part(at, at, r, Channel.EXACT));
      }
    }
    if (!form.person()) {
      return Optional.empty();
    }
    if (at + 1 < tokens.size() && word.length() >= SHORTEST_PARTED && joins(at, at + 1)) {
      String joined = names.key(token.surface() + tokens.get(at + 1).surface());
      if (joined.equals(word) && token.isCapitalized()) {
        return Optional.of(new Part(at, at + 1, new Reading(joined, "", "", ""), Channel.EXACT));
      }
    }
    if (!mayBeDamaged) {
      return Optional.empty();
    }
    boolean unknown = mayBeDamaged(token);
    if (unknown) {
      for (Reading r : readings(at)) {
        if (isSlip(word, r) && mayBear(form, w, r)) {
          return Optional.of(new Part(at, at, r, Channel.TYPING));
        }
      }
    }
    return channels.flatMap(c -> damaged(c, form, w, at, unknown));
  }

  /** A word that another language made of the form's. */
  private Optional<Part> damaged(
      LocalChannels channels, Form form, int w, int at, boolean unknown) {
    Token token = tokens.get(at);
    if (!mayBeOfOtherLetters(token) || !form.isAligned()) {
      return Optional.empty();
    }
    if (Latinizer.script(token.surface()) == UScript.LATIN) {
      Reading latin = LatinRemains.read(token.surface());
      boolean fits = latin.suffix().isEmpty() || !names.grammar().hasCases();
      return fits && channels.isLatin(form, w, latin.key())
          ? Optional.of(new Part(at, at, latin, Channel.SCRIPT))
          : Optional.empty();
    }
    Optional<Part> nearest = Optional.empty();
    double least = Double.MAX_VALUE;
    int length = form.words().get(w).length();
    for (Reading r : readings(at)) {
      if (w > 0 && r.prefix().isEmpty() && channels.isTranslation(form, w, r)) {
        return Optional.of(new Part(at, at, r, Channel.TRANSLATED_PART));
      }
      OptionalDouble cost = unknown ? channels.misread(form, w, r) : OptionalDouble.empty();
      if (cost.isPresent() && channels.mayBeChoice(form, w, r)) {
        return Optional.empty();
      }
      double far = cost.orElse(least) + LENGTH * Math.abs(r.key().length() - length);
      if (cost.isPresent() && far < least) {
        least = far;
        nearest = Optional.of(new Part(at, at, r, Channel.ROMANIZATION));
      }
    }
    return nearest;
  }

  /** Whether another language may have made the word. */
  private static boolean mayBeOfOtherLetters(Token token) {
    return !token.isLowerCase() && !token.isAllCaps();
  }

  boolean isSlip(String word, Reading r) {
    return Slip.is(word, r.key()) || r.isPlain() && OwnGrammar.isLastTwice(word, r.key(), language);
  }

  /** What stands in front belongs before the first word; an ending must fit on the word. */
  static boolean mayBear(Form form, int w, Reading r) {
    if (!r.prefix().isEmpty() && w > 0) {
      return false;
    }
    if (!form.isAligned()) {
      return r.replaces().isEmpty() && (w == form.words().size() - 1 || r.suffix().isEmpty());
    }
    return !OwnGrammar.inflect(form.spans().get(w).surface(), r).isEmpty();
  }

  /** Neither a word of the language nor a part of somebody's name. */
  boolean mayBeDamaged(Token token) {
    return !token.isLowerCase()
        && token.surface().length() <= LONGEST_WORD
        && damaged.get(token.surface());
  }

  private boolean isUnknown(String surface) {
    return !lexicon.contains(language, surface)
        && !lexicon.contains(language, surface.toLowerCase(Locale.ROOT))
        && names.word(surface).readings().stream().noneMatch(r -> names.isPart(r.key()));
  }

  private boolean joins(int i, int j) {
    int start = tokens.get(i).endWithPossessive();
    int end = tokens.get(j).span().start();
    if (end - start > LONGEST_GAP || start != tokens.get(i).span().end()) {
      return false;
    }
    for (int k = start; k < end; k++) {
      if (" \u00A0-\u2010\u2011\u00B7\u2019'".indexOf(text.charAt(k)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isBounded(List<Part> parts) {
    int start = tokens.get(parts.get(0).from()).span().start();
    int end = tokens.get(parts.get(parts.size() - 1).to()).span().end();
    return (start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start)))
        && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
  }
}
