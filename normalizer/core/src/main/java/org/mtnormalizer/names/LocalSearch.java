package org.mtnormalizer.names;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.names.LocalMatch.Part;
import org.mtnormalizer.names.LocalNames.Form;
import org.mtnormalizer.names.LocalNames.Place;
import org.mtnormalizer.names.LocalNames.Reading;

/**
 * Names in a text as its own language writes and inflects them, for scripts that part words by
 * spaces. One part of a whole name may be damaged by a {@link Slip} or in a way of {@link
 * LocalChannels} if the others stand rightly; a family name alone may if the whole name stands in
 * the text.
 */
final class LocalSearch {
  private static final int LONGEST_GAP = 3;
  private static final int SHORTEST_ALONE = 5;

  /** By how much a reading is less likely for a letter more or less than the name has. */
  private static final double LENGTH = 0.5;

  private final LocalNames names;
  private final Optional<LocalChannels> channels;
  private final Lexicon lexicon;
  private final String language;
  private final String text;
  private final List<Token> tokens;
  private final Optional<LocalEvidence> evidence;
  private final LocalWriter writer;
  private final Map<String, List<Reading>> readings = new HashMap<>();

  /**
   * @param channels what else than slips may damage names; empty in a language of Latin letters
   */
  LocalSearch(
      LocalNames names, Optional<LocalChannels> channels, Lexicon lexicon, Document document) {
    this.names = names;
    this.channels = channels;
    this.lexicon = lexicon;
    this.language = names.language();
    this.text = document.text();
    this.tokens = Token.of(text);
    this.evidence = channels.map(c -> c.evidence(text, tokens));
    this.writer = new LocalWriter(names, text, tokens);
  }

  /** Sorted and disjoint. */
  List<NameFinding> findings() {
    List<NameFinding> found = new ArrayList<>();
    boolean[] taken = new boolean[tokens.size()];
    List<LocalMatch> matches = wholeNames();
    // the longest first, right ones before damaged ones
    matches.sort(
        Comparator.comparing(LocalMatch::isDamaged)
            .thenComparing(m -> m.first() - m.last())
            .thenComparing(LocalMatch::first)
            .thenComparing(m -> m.form().entry()));
    Map<Integer, List<LocalMatch>> byToken = new HashMap<>();
    for (LocalMatch m : matches) {
      for (int i = m.first(); i <= m.last(); i++) {
        byToken.computeIfAbsent(i, k -> new ArrayList<>()).add(m);
      }
    }
    Set<Integer> mentioned = new HashSet<>();
    for (LocalMatch m : matches) {
      if (isFree(taken, m) && isBelieved(m, mentioned)) {
        finding(m, isAmbiguous(m, byToken))
            .ifPresent(
                f -> {
                  take(taken, m);
                  found.add(f);
                  mentioned.add(f.entry());
                });
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!taken[i]) {
        alone(i, mentioned).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(NameFinding::span));
    return found;
  }

  private boolean isBelieved(LocalMatch m, Set<Integer> mentioned) {
    return evidence.map(e -> e.speaksFor(m, mentioned)).orElse(true);
  }

  private static boolean isFree(boolean[] taken, LocalMatch m) {
    for (int i = m.first(); i <= m.last(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private static void take(boolean[] taken, LocalMatch m) {
    for (int i = m.first(); i <= m.last(); i++) {
      taken[i] = true;
    }
  }

  private static boolean isAmbiguous(LocalMatch m, Map<Integer, List<LocalMatch>> byToken) {
    return m.isDamaged()
        && IntStream.rangeClosed(m.first(), m.last())
            .mapToObj(byToken::get)
            .flatMap(List::stream)
            .anyMatch(
                o ->
                    o.form().entry() != m.form().entry()
                        && !o.form().text().equals(m.form().text()));
  }

  private List<LocalMatch> wholeNames() {
    List<LocalMatch> matches = new ArrayList<>();
    Set<Place> tried = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (Reading r : readings(i)) {
        for (Place p : names.places(r.key())) {
          int start = i - p.position();
          if (start >= 0 && tried.add(new Place(p.form(), start))) {
            match(p.form(), start, 1).ifPresent(matches::add);
          }
        }
      }
    }
    for (int i = 0; channels.isPresent() && i + 1 < tokens.size(); i++) {
      if (mayBeDamaged(tokens.get(i))
          && mayBeDamaged(tokens.get(i + 1))
          && joins(i, i + 1)
          && evidence.orElseThrow().tellsSomeRole(i, i + 1)) {
        misread(channels.get(), i, matches);
      }
    }
    return matches;
  }

  /** Names of two words, both of which another language read. */
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

  private List<Reading> readings(int token) {
    return readings.computeIfAbsent(tokens.get(token).surface(), names.grammar()::readings);
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
    if (at + 1 < tokens.size() && word.length() >= SHORTEST_ALONE && joins(at, at + 1)) {
      String joined = LocalKey.of(token.surface() + tokens.get(at + 1).surface());
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
    if (token.isLowerCase() || token.isAllCaps() || !form.isAligned()) {
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

  private boolean isSlip(String word, Reading r) {
    return Slip.is(word, r.key()) || r.isPlain() && OwnGrammar.isLastTwice(word, r.key(), language);
  }

  /** What stands in front belongs before the first word; an ending must fit on the word. */
  private static boolean mayBear(Form form, int w, Reading r) {
    if (!r.prefix().isEmpty() && w > 0) {
      return false;
    }
    if (!form.isAligned()) {
      return r.replaces().isEmpty() && (w == form.words().size() - 1 || r.suffix().isEmpty());
    }
    return !OwnGrammar.inflect(form.spans().get(w).surface(), r).isEmpty();
  }

  /** Neither a word of the language nor a part of somebody's name. */
  private boolean mayBeDamaged(Token token) {
    String surface = token.surface();
    return !token.isLowerCase()
        && !lexicon.contains(language, surface)
        && !lexicon.contains(language, surface.toLowerCase(Locale.ROOT))
        && readings.computeIfAbsent(surface, names.grammar()::readings).stream()
            .allMatch(r -> names.places(r.key()).isEmpty());
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

  private Optional<NameFinding> finding(LocalMatch m, boolean ambiguous) {
    Optional<String> written = writer.write(m);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    String right = written.get();
    Span span = new Span(tokens.get(m.first()).span().start(), tokens.get(m.last()).span().end());
    boolean others =
        !m.isDamaged()
            && LocalVariants.channel(span.of(text), right) == Channel.DIACRITICS
            && goesOn(m);
    return Optional.of(
        found(m.form(), span, others ? span.of(text) : right, m.channel(), ambiguous));
  }

  /** {@code Laura Borrás Gil}: whether another family name follows, so that it is someone else. */
  private boolean goesOn(LocalMatch m) {
    int next = m.last() + 1;
    if (next >= tokens.size() || !m.form().person()) {
      return false;
    }
    Token token = tokens.get(next);
    return token.isCapitalized()
        && text.substring(tokens.get(m.last()).endWithPossessive(), token.span().start())
            .equals(" ")
        && (!lexicon.contains(language, token.surface().toLowerCase(Locale.ROOT))
            || !names.places(LocalKey.of(token.surface())).isEmpty());
  }

  private NameFinding found(Form form, Span span, String right, Channel damage, boolean ambiguous) {
    String surface = span.of(text);
    boolean changed = damage != Channel.EXACT;
    Channel channel = changed ? damage : LocalVariants.channel(surface, right);
    boolean exact = channel == Channel.EXACT;
    boolean damaged = changed || channel == Channel.SEPARATOR && LocalVariants.isBroken(surface);
    return new NameFinding(
        span,
        form.entry(),
        exact ? surface : right,
        channel,
        damaged,
        form.full(),
        true,
        exact ? 1 : changed ? 0.9 : NameVariants.confidence(channel),
        ambiguous,
        Optional.empty(),
        form.text());
  }

  /** A family name with a slip, whose bearer the text names in full. */
  private Optional<NameFinding> alone(int i, Set<Integer> mentioned) {
    Token token = tokens.get(i);
    if (token.surface().length() < SHORTEST_ALONE
        || !token.isCapitalized()
        || standsBesideCapital(i)
        || !mayBeDamaged(token)) {
      return Optional.empty();
    }
    List<NameFinding> found = new ArrayList<>();
    for (int entry : mentioned) {
      names
          .family(entry)
          .ifPresent(
              form -> {
                for (Reading r : readings(i)) {
                  if (found.isEmpty() && isSlip(form.words().get(0), r) && mayBear(form, 0, r)) {
                    String right = OwnGrammar.inflect(form.text(), r);
                    found.add(found(form, token.span(), right, Channel.TYPING, false));
                  }
                }
              });
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether a capitalized word that is no ordinary one stands beside it: somebody else's name. */
  private boolean standsBesideCapital(int i) {
    return i > 0 && isNameBeside(i - 1, i - 1) || i + 1 < tokens.size() && isNameBeside(i, i + 1);
  }

  private boolean isNameBeside(int left, int other) {
    int gap = tokens.get(left + 1).span().start() - tokens.get(left).span().end();
    Token token = tokens.get(other);
    return gap <= 1
        && token.isCapitalized()
        && !lexicon.contains(language, token.surface().toLowerCase(Locale.ROOT));
  }
}
