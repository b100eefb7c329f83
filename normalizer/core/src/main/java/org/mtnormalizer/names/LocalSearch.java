package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.names.LocalNames.Form;
import org.mtnormalizer.names.LocalNames.Reading;

/**
 * Names in a text as its own language writes and inflects them, for scripts that part words by
 * spaces. One part of a whole name may be damaged by a {@link Slip} or in a way of {@link
 * LocalChannels} if the others stand rightly; a family name alone may if the whole name stands in
 * the text.
 */
final class LocalSearch {
  private static final int SHORTEST_ALONE = 5;

  private final LocalNames names;
  private final Lexicon lexicon;
  private final String language;
  private final String text;
  private final List<Token> tokens;
  private final Optional<LocalEvidence> evidence;
  private final LocalWriter writer;
  private final LocalMatcher matcher;

  /**
   * @param channels what else than slips may damage names; empty in a language of Latin letters
   */
  LocalSearch(
      LocalNames names, Optional<LocalChannels> channels, Lexicon lexicon, Document document) {
    this.names = names;
    this.lexicon = lexicon;
    this.language = names.language();
    this.text = document.text();
    this.tokens = Token.of(text);
    this.matcher = new LocalMatcher(names, channels, lexicon, text, tokens);
    this.evidence = channels.map(c -> c.evidence(text, tokens));
    this.writer = new LocalWriter(names, text, tokens);
  }

  /** Sorted and disjoint. */
  List<NameFinding> findings() {
    List<LocalMatch> matches = matcher.wholeNames(1);
    evidence.ifPresent(e -> matches.addAll(matcher.misread(e)));
    List<NameFinding> found = new ArrayList<>();
    boolean[] taken = take(matches, found);
    Set<Integer> mentioned = new HashSet<>();
    found.forEach(f -> mentioned.add(f.entry()));
    for (int i = 0; i < tokens.size(); i++) {
      if (!taken[i]) {
        alone(i, mentioned).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(NameFinding::span));
    return found;
  }

  /** Those of the findings that no damage explains; sorted and disjoint. */
  List<NameFinding> undamaged() {
    List<NameFinding> found = new ArrayList<>();
    take(matcher.wholeNames(0), found);
    found.sort(Comparator.comparing(NameFinding::span));
    return found;
  }

  /**
   * Adds what the matches come to, each token once.
   *
   * @return by token, whether it is part of one
   */
  private boolean[] take(List<LocalMatch> matches, List<NameFinding> found) {
    boolean[] taken = new boolean[tokens.size()];
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
    return taken;
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
            || names.isPart(LocalKey.of(token.surface())));
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
        || !matcher.mayBeDamaged(token)) {
      return Optional.empty();
    }
    List<NameFinding> found = new ArrayList<>();
    for (int entry : mentioned) {
      names
          .family(entry)
          .ifPresent(
              form -> {
                for (Reading r : matcher.readings(i)) {
                  if (found.isEmpty()
                      && matcher.isSlip(form.words().get(0), r)
                      && LocalMatcher.mayBear(form, 0, r)) {
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
