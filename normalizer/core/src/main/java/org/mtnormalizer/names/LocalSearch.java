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
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.language.Lexicon;
import org.mtnormalizer.names.LocalNames.Form;
import org.mtnormalizer.names.LocalNames.Place;
import org.mtnormalizer.names.LocalNames.Reading;

/**
 * Names in a text as its own language writes and inflects them, for scripts that part words by
 * spaces. One part of a whole name may be damaged by a {@link Slip} if the others stand rightly; a
 * family name alone may if the whole name stands in the text.
 */
final class LocalSearch {
  private static final int LONGEST_GAP = 3;
  private static final int SHORTEST_ALONE = 5;

  private final LocalNames names;
  private final Lexicon lexicon;
  private final String language;
  private final String text;
  private final List<Token> tokens;
  private final Map<String, List<Reading>> readings = new HashMap<>();

  /** A word of a form as the text has it, in tokens {@code from} to {@code to}, inclusive. */
  private record Part(int from, int to, Reading reading, boolean slipped) {}

  private record Match(Form form, List<Part> parts) {
    int first() {
      return parts.get(0).from();
    }

    int last() {
      return parts.get(parts.size() - 1).to();
    }

    boolean isSlipped() {
      return parts.stream().anyMatch(Part::slipped);
    }
  }

  LocalSearch(LocalNames names, Lexicon lexicon, Document document) {
    this.names = names;
    this.lexicon = lexicon;
    this.language = names.language();
    this.text = document.text();
    this.tokens = Token.of(text);
  }

  /** Sorted and disjoint. */
  List<NameFinding> findings() {
    List<NameFinding> found = new ArrayList<>();
    boolean[] taken = new boolean[tokens.size()];
    List<Match> matches = wholeNames();
    // the longest first, right ones before damaged ones
    matches.sort(
        Comparator.comparing(Match::isSlipped)
            .thenComparing(m -> m.first() - m.last())
            .thenComparing(Match::first)
            .thenComparing(m -> m.form().entry()));
    Set<Integer> mentioned = new HashSet<>();
    for (Match m : matches) {
      if (isFree(taken, m)) {
        finding(m, isAmbiguous(m, matches))
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

  private static boolean isFree(boolean[] taken, Match m) {
    for (int i = m.first(); i <= m.last(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private static void take(boolean[] taken, Match m) {
    for (int i = m.first(); i <= m.last(); i++) {
      taken[i] = true;
    }
  }

  private boolean isAmbiguous(Match m, List<Match> all) {
    return m.isSlipped()
        && all.stream()
            .anyMatch(
                o ->
                    o.form().entry() != m.form().entry()
                        && o.first() <= m.last()
                        && o.last() >= m.first()
                        && !o.form().text().equals(m.form().text()));
  }

  private List<Match> wholeNames() {
    List<Match> matches = new ArrayList<>();
    Set<Place> tried = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (Reading r : readings(i)) {
        for (Place p : names.places(r.key())) {
          int start = i - p.position();
          if (start >= 0 && tried.add(new Place(p.form(), start))) {
            match(p.form(), start).ifPresent(matches::add);
          }
        }
      }
    }
    return matches;
  }

  private List<Reading> readings(int token) {
    return readings.computeIfAbsent(tokens.get(token).surface(), names.grammar()::readings);
  }

  private Optional<Match> match(Form form, int start) {
    List<Part> parts = new ArrayList<>();
    boolean slipped = false;
    int at = start;
    for (int w = 0; w < form.words().size(); w++) {
      if (at >= tokens.size() || at > start && !joins(at - 1, at)) {
        return Optional.empty();
      }
      Optional<Part> part = part(form, w, at, !slipped);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      slipped |= part.get().slipped();
      parts.add(part.get());
      at = part.get().to() + 1;
    }
    boolean onlySlip = slipped && form.words().size() == 1;
    return onlySlip || !isBounded(parts)
        ? Optional.empty()
        : Optional.of(new Match(form, List.copyOf(parts)));
  }

  private Optional<Part> part(Form form, int w, int at, boolean slipAllowed) {
    String word = form.words().get(w);
    Token token = tokens.get(at);
    for (Reading r : readings(at)) {
      if (r.key().equals(word) && (r.isPlain() || form.person() && mayBear(form, w, r))) {
        return Optional.of(new Part(at, at, r, false));
      }
    }
    if (!form.person()) {
      return Optional.empty();
    }
    if (at + 1 < tokens.size() && word.length() >= SHORTEST_ALONE && joins(at, at + 1)) {
      String joined = LocalKey.of(token.surface() + tokens.get(at + 1).surface());
      if (joined.equals(word) && token.isCapitalized()) {
        return Optional.of(new Part(at, at + 1, new Reading(joined, "", "", ""), false));
      }
    }
    if (slipAllowed && mayBeDamaged(token)) {
      for (Reading r : readings(at)) {
        if (isSlip(word, r) && mayBear(form, w, r)) {
          return Optional.of(new Part(at, at, r, true));
        }
      }
    }
    return Optional.empty();
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

  private Optional<NameFinding> finding(Match m, boolean ambiguous) {
    String right = write(m);
    if (right.isEmpty()) {
      return Optional.empty();
    }
    Span span = new Span(tokens.get(m.first()).span().start(), tokens.get(m.last()).span().end());
    boolean others =
        !m.isSlipped()
            && LocalVariants.channel(span.of(text), right) == Channel.DIACRITICS
            && goesOn(m);
    return Optional.of(
        found(m.form(), span, others ? span.of(text) : right, m.isSlipped(), ambiguous));
  }

  /** {@code Laura Borrás Gil}: whether another family name follows, so that it is someone else. */
  private boolean goesOn(Match m) {
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

  /** The form with what the text's words bear. */
  private String write(Match m) {
    Form form = m.form();
    if (!form.isAligned()) {
      Reading first = m.parts().get(0).reading();
      Reading last = m.parts().get(m.parts().size() - 1).reading();
      return first.prefix() + form.text() + last.suffix();
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int w = 0; w < m.parts().size(); w++) {
      Token word = form.spans().get(w);
      out.append(form.text(), from, word.span().start());
      out.append(write(word.surface(), m.parts().get(w)));
      from = word.span().end();
    }
    return out.append(form.text().substring(from)).toString();
  }

  private String write(String word, Part part) {
    String right = OwnGrammar.inflect(word, part.reading());
    String surface = tokens.get(part.from()).surface();
    return !part.slipped() && LocalVariants.channel(surface, right) == Channel.EXACT
        ? surface
        : right;
  }

  private NameFinding found(
      Form form, Span span, String right, boolean slipped, boolean ambiguous) {
    String surface = span.of(text);
    Channel channel = slipped ? Channel.TYPING : LocalVariants.channel(surface, right);
    boolean exact = channel == Channel.EXACT;
    boolean damaged = slipped || channel == Channel.SEPARATOR && LocalVariants.isBroken(surface);
    return new NameFinding(
        span,
        form.entry(),
        exact ? surface : right,
        channel,
        damaged,
        form.full(),
        true,
        exact ? 1 : slipped ? 0.9 : NameVariants.confidence(channel),
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
                    found.add(found(form, token.span(), right, true, false));
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
