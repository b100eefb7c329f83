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
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;

/** The names of one document: every match weighed, the best explanation of each place kept. */
final class NameSearch {
  private static final double AMBIGUOUS_WITHIN = 1.5;

  /** A rival below this is no reason to hesitate. */
  private static final double NO_RIVAL = -1;

  /** Log-odds at which a damaged mention counts as evidence for others. */
  private static final double SURE = 4.0;

  /** Log-odds from which a match that was not believed is told all the same. */
  private static final double WORTH_TELLING = 0;

  /** No name is longer, in UTF-16 units. */
  private static final int LONGEST = 160;

  private final NameDictionary dictionary;
  private final String text;
  private final String language;
  private final List<Token> tokens;
  private final LanguageWords words;
  private final NameMatcher matcher;
  private final List<NameMatch> whole;
  private final DocumentEvidence evidence;
  private final DocumentFacts facts;
  private final NamePlausibility plausibility;
  private final List<Objected> objected = new ArrayList<>();

  private record Scored(NameMatch match, double score) {
    /** A whole name with the dictionary's letters. */
    boolean isMention() {
      return match.isExact() && match.parts().size() > 1;
    }
  }

  private record Objected(Scored scored, String objection) {}

  NameSearch(NameDictionary dictionary, Document document) {
    this.dictionary = dictionary;
    this.text = document.text();
    this.language = document.primaryLanguage();
    this.tokens = Token.of(text);
    WordReadings known = dictionary.readings(language);
    this.words = known.words();
    TokenReadings readings = new TokenReadings(known, tokens, true, dictionary.sources());
    this.matcher = new NameMatcher(dictionary.index(), readings, text, tokens);
    this.whole = matcher.wholeOrExact();
    this.evidence = new DocumentEvidence(tokens, whole, dictionary.countries(), language);
    Titles titles = new Titles(dictionary, text, language, tokens);
    this.facts = new DocumentFacts(dictionary, text, language, tokens, words, evidence, titles);
    this.plausibility = new NamePlausibility(facts);
  }

  /** Sorted and disjoint. */
  List<NameFinding> findings() {
    List<Scored> scored = weigh();
    TreeMap<Integer, List<Scored>> byStart = new TreeMap<>();
    for (Scored s : scored) {
      byStart.computeIfAbsent(s.match().span().start(), k -> new ArrayList<>()).add(s);
    }
    scored.sort(
        Comparator.comparing((Scored s) -> !s.isMention())
            .thenComparing(s -> s.isMention() ? -s.match().span().length() : 0)
            .thenComparingDouble(s -> -s.score())
            .thenComparing(s -> s.match().span())
            .thenComparing(s -> s.match().form().kind())
            .thenComparing(s -> s.match().form().entry()));
    TreeMap<Span, NameFinding> taken = new TreeMap<>();
    for (Scored s : scored) {
      if (isFree(taken, s.match().span())) {
        finding(s, byStart).ifPresent(f -> taken.put(s.match().span(), f));
      }
    }
    addObjected(taken);
    return List.copyOf(taken.values());
  }

  /** Whole names first: a sure one, even a damaged one, licenses the family name alone. */
  private List<Scored> weigh() {
    List<Scored> scored = new ArrayList<>();
    weigh(whole, m -> m.parts().size() > 1, scored);
    scored.stream()
        .filter(s -> s.score() > SURE && !s.match().isExact() && !s.match().form().isShort())
        .forEach(s -> evidence.addMention(s.match(), tokens));
    weigh(whole, m -> m.parts().size() == 1, scored);
    weigh(matcher.damagedAlone(this::mayStandAlone), m -> true, scored);
    Set<NamePlace> places = new HashSet<>();
    Set<Integer> inLongerName = new HashSet<>();
    for (Scored s : scored) {
      if (!s.match().form().isShort() && s.score() > 0) {
        for (int i = s.match().first(); i <= s.match().last(); i++) {
          inLongerName.add(i);
          if (s.score() > SURE) {
            places.add(new NamePlace(s.match().form().entry(), i));
          }
        }
      }
    }
    // the whole name that licenses its family name is not to be beaten by it, nor a damaged one by
    // the family name in it that stands rightly
    scored.removeIf(
        s ->
            s.match().form().isShort()
                && (places.contains(new NamePlace(s.match().form().entry(), s.match().first()))
                    || s.match().isExact() && inLongerName.contains(s.match().first())));
    return scored;
  }

  private void weigh(List<NameMatch> matches, Predicate<NameMatch> now, List<Scored> scored) {
    for (NameMatch m : matches) {
      if (now.test(m)) {
        double score = dictionary.weigher().score(m, facts);
        Optional<String> objection = plausibility.objection(m);
        if (objection.isEmpty()) {
          scored.add(new Scored(m, score));
        } else if (score > WORTH_TELLING && !objection.get().isEmpty()) {
          objected.add(new Objected(new Scored(m, score), objection.get()));
        }
      }
    }
  }

  private boolean mayStandAlone(NameForm form, int token) {
    return form.isShort() && plausibility.lone().mayStandAlone(form, token);
  }

  private record NamePlace(int entry, int token) {}

  /** What a reader of the ledger would ask about: likely matches that were not believed. */
  private void addObjected(TreeMap<Span, NameFinding> taken) {
    objected.sort(Comparator.comparingDouble((Objected o) -> -o.scored().score()));
    for (Objected o : objected) {
      NameMatch m = o.scored().match();
      Optional<String> canonical =
          NameRenderer.render(m, dictionary.entry(m.form().entry()), language, tokens);
      if (canonical.isPresent()
          && !canonical.get().equals(m.span().of(text))
          && makesWay(taken, m.span())) {
        double confidence = 1 / (1 + Math.exp(-o.scored().score()));
        taken.put(
            m.span(),
            new NameFinding(
                m.span(),
                m.form().entry(),
                canonical.get(),
                m.channel(),
                true,
                !m.form().isShort(),
                evidence.isMentioned(m.form().entry()),
                confidence,
                false,
                Optional.of(o.objection()),
                why(o.scored())));
      }
    }
  }

  /** Whether a place is free; family names that stand rightly within a longer one make way. */
  private boolean makesWay(TreeMap<Span, NameFinding> taken, Span span) {
    int from = Math.max(0, span.start() - LONGEST);
    List<NameFinding> there =
        taken.subMap(new Span(from, from), new Span(span.end(), span.end())).values().stream()
            .filter(f -> f.span().overlaps(span))
            .toList();
    boolean way =
        there.stream()
            .allMatch(
                f ->
                    !f.full()
                        && f.canonical().equals(f.span().of(text))
                        && f.span().start() >= span.start()
                        && f.span().end() <= span.end());
    if (way) {
      there.forEach(f -> taken.remove(f.span()));
    }
    return way;
  }

  /** The form, what speaks for it, and what each channel cost. */
  private String why(Scored s) {
    NameMatch m = s.match();
    StringBuilder why = new StringBuilder(m.form().text());
    if (evidence.isMentionedRightly(m.form().entry())) {
      why.append(", also mentioned elsewhere in the text");
    }
    if (!m.isExact() && facts.tellsRole(m)) {
      why.append(", whose role stands beside");
    }
    for (int p = 0; p < m.parts().size(); p++) {
      if (!m.parts().get(p).isExact()) {
        Token token = tokens.get(m.tokenOf(p));
        String cost = dictionary.channels().trace(token, m.parts().get(p));
        why.append("; ").append(token.surface()).append(": ").append(cost);
      }
    }
    if (m.pushedIn()) {
      why.append("; ").append(Channel.PUSHED_IN.id());
    }
    return why.append(String.format(Locale.ROOT, "; log-odds %.1f", s.score())).toString();
  }

  private static boolean isFree(TreeMap<Span, NameFinding> taken, Span span) {
    Map.Entry<Span, NameFinding> below = taken.floorEntry(span);
    Map.Entry<Span, NameFinding> above = taken.ceilingEntry(span);
    return (below == null || below.getKey().end() <= span.start())
        && (above == null || above.getKey().start() >= span.end());
  }

  private Optional<NameFinding> finding(Scored s, TreeMap<Integer, List<Scored>> byStart) {
    NameMatch m = s.match();
    int id = m.form().entry();
    NameEntry entry = dictionary.entry(id);
    Optional<String> rendered = NameRenderer.render(m, entry, language, tokens);
    if (rendered.isEmpty()) {
      return Optional.empty();
    }
    String canonical = rendered.get();
    if (repeatsNeighbor(m, canonical)) {
      return Optional.empty();
    }
    String surface = m.span().of(text);
    boolean full = !m.form().isShort();
    if (surface.equals(canonical) || isInternationalForm(m, entry) || m.isExact() && goesOn(m)) {
      return Optional.of(
          new NameFinding(
              m.span(),
              id,
              surface,
              Channel.EXACT,
              false,
              full,
              true,
              1,
              false,
              Optional.empty(),
              m.form().text()));
    }
    Map<String, Double> rivals = rivals(m, canonical, byStart);
    double odds = Math.exp(Math.min(30, s.score()));
    double others = 0;
    boolean ambiguous = false;
    for (double rival : rivals.values()) {
      others += Math.exp(Math.min(30, rival));
      ambiguous |= rival > s.score() - AMBIGUOUS_WITHIN && rival > NO_RIVAL;
    }
    double confidence = odds / (1 + odds + others);
    Channel channel = m.channel();
    boolean accepted = m.isExact();
    if (accepted) {
      channel =
          entry.states(surface, language)
              ? Channel.ALIAS
              : NameVariants.channel(m, surface, canonical);
    }
    if ((!accepted || channel == Channel.EXONYM || hasHookedEnding(m)) && isOwnSpelling(m, entry)) {
      accepted = true;
      channel = Channel.ALIAS;
    }
    if (accepted) {
      confidence = full ? NameVariants.confidence(channel) : confidence;
      ambiguous = ambiguous && !full;
    }
    return Optional.of(
        new NameFinding(
            m.span(),
            id,
            canonical,
            channel,
            !accepted || m.spacedHyphen(),
            full,
            evidence.isMentioned(id),
            confidence,
            ambiguous,
            Optional.empty(),
            why(s)));
  }

  /**
   * Whether what stands beside the match is a part of the canonical form already: {@code Queen
   * Elizabeth} before {@code II}.
   */
  private boolean repeatsNeighbor(NameMatch m, String canonical) {
    List<Token> right = Token.of(canonical);
    int next = m.last() + 1;
    int before = m.first() - 1;
    return next < tokens.size()
            && tokens.get(next).span().start() - m.span().end() <= 1
            && tokens.get(next).folded().equals(right.get(right.size() - 1).folded())
            && !tokens.get(m.last()).folded().equals(tokens.get(next).folded())
        || before >= 0
            && m.span().start() - tokens.get(before).span().end() <= 1
            && tokens.get(before).folded().equals(right.get(0).folded())
            && !tokens.get(m.first()).folded().equals(tokens.get(before).folded());
  }

  /**
   * Whether every word stands in some form that the entry has in the text's language: who accepts
   * {@code Mohamed Mursi} and {@code Mohammed Morsi} accepts {@code Mohammed Mursi}.
   */
  private boolean isOwnSpelling(NameMatch m, NameEntry entry) {
    Set<String> words = new HashSet<>();
    entry.canonicalIn(language).ifPresent(form -> addWords(form, words));
    if (language.equals(entry.language())) {
      entry.aliases().forEach(form -> addWords(form, words));
    }
    return m.form().kind() != NameForm.Kind.SWAPPED
        && !m.pushedIn()
        && tokens.subList(m.first(), m.last() + 1).stream()
            .allMatch(t -> t.isCapitalized() && words.contains(t.folded()));
  }

  private boolean hasHookedEnding(NameMatch m) {
    return tokens.subList(m.first(), m.last() + 1).stream()
        .anyMatch(t -> OwnGrammar.hasHookedEnding(t, language));
  }

  private static void addWords(String form, Set<String> words) {
    Token.of(form).forEach(t -> words.add(t.folded()));
  }

  /** The form of the entry's own language is at home in every text. */
  private boolean isInternationalForm(NameMatch m, NameEntry entry) {
    return m.isExact()
        && !m.spacedHyphen()
        && !language.equals(entry.language())
        && m.form().language().equals(entry.language())
        && entry.statesFormIn(language)
        && !isMarked(m.span().of(text), m.form().text());
  }

  /** Whether a form without marks has got some: {@code Macrón}. */
  private static boolean isMarked(String surface, String form) {
    return Folding.isOfAscii(form) && !Folding.isOfAscii(surface);
  }

  /** Whether a word that nobody knows follows, as another family name of somebody else. */
  private boolean goesOn(NameMatch m) {
    int next = m.last() + 1;
    return next < tokens.size()
        && tokens.get(m.last()).possessive().isEmpty()
        && text.substring(m.span().end(), tokens.get(next).span().start()).equals(" ")
        && tokens.get(next).isCapitalized()
        && !words.isWord(tokens.get(next));
  }

  /** What other entries would make of the place, with their best scores. */
  private Map<String, Double> rivals(
      NameMatch m, String canonical, TreeMap<Integer, List<Scored>> byStart) {
    Map<String, Double> rivals = new HashMap<>();
    int from = Math.max(0, m.span().start() - LONGEST);
    for (List<Scored> list : byStart.subMap(from, m.span().end()).values()) {
      for (Scored other : list) {
        NameMatch o = other.match();
        if (o.form().entry() != m.form().entry() && o.span().overlaps(m.span())) {
          String rival =
              NameRenderer.render(o, dictionary.entry(o.form().entry()), language, tokens)
                  .orElse("");
          if (!Folding.fold(rival).equals(Folding.fold(canonical))) {
            rivals.merge(rival, other.score(), Math::max);
          }
        }
      }
    }
    return rivals;
  }
}
