package org.mtnormalizer.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;

/** The names of one document: every match weighed, the best explanation of each place kept. */
final class NameSearch {
  /** Log-odds at which a damaged mention counts as evidence for others. */
  private static final double SURE = 4.0;

  /** The same for a translated part, which looks like no other name. */
  private static final double LIKELY = 1.0;

  /** Log-odds from which a match that was not believed is told all the same. */
  private static final double WORTH_TELLING = 0;

  /** The same for a whole name of which a part stands rightly. */
  private static final double WORTH_TELLING_WHOLE = -2;

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
  private final Overcoming overcoming;
  private final List<Objected> objected = new ArrayList<>();

  private record Objected(ScoredMatch scored, String objection) {}

  NameSearch(NameDictionary dictionary, Document document) {
    this.dictionary = dictionary;
    this.text = document.text();
    this.language = document.primaryLanguage();
    WordReadings known = dictionary.readings(language);
    this.tokens = known.tokens(text);
    this.words = known.words();
    Map<String, Integer> countries =
        dictionary
            .countries()
            .spokenOf(tokens, i -> known.of(tokens.get(i)).mayTellCountry(), language);
    boolean repaired = DocumentEvidence.showsRepairs(document);
    if (repaired) {
      dictionary.countries().ofSeveral(named(known)).forEach(c -> countries.putIfAbsent(c, 1));
    }
    TokenReadings readings =
        TokenReadings.damaged(dictionary, language, tokens, countries, repaired);
    this.matcher = new NameMatcher(dictionary.index(), readings, text, tokens);
    this.whole = matcher.wholeOrExact();
    this.evidence =
        new DocumentEvidence(
            document,
            whole,
            dictionary.countries().entriesOf(countries.keySet()),
            dictionary.countries().familiesOf(countries.keySet()),
            new Lazy<>(() -> dictionary.countries().entriesOf(Countries.mostSpokenOf(countries))));
    Titles titles = new Titles(dictionary, text, language, tokens);
    Set<String> company = dictionary.roles().shared(evidence.mentionedRightly());
    this.facts =
        new DocumentFacts(
            dictionary, text, language, tokens, readings, words, evidence, titles, company);
    evidence.addNamedAlone(NamedAlone.entries(facts));
    this.plausibility = new NamePlausibility(facts);
    this.overcoming = plausibility.overcoming();
  }

  /** The entries that are named in full, as they stand. */
  private BitSet named(WordReadings known) {
    BitSet named = new BitSet();
    new NameMatcher(dictionary.index(), TokenReadings.undamaged(known, tokens), text, tokens)
        .wholeOrExact().stream()
            .filter(m -> m.parts().size() > 1 && !m.form().isShort() && !m.form().isReadOff())
            .forEach(m -> named.set(m.form().entry()));
    return named;
  }

  /** Sorted and disjoint. */
  List<NameFinding> findings() {
    List<ScoredMatch> scored = weigh();
    NameFindings findings = new NameFindings(facts, scored);
    scored.sort(
        Comparator.comparing((ScoredMatch s) -> !s.isMention())
            .thenComparing(s -> s.isMention() ? -s.match().span().length() : 0)
            .thenComparingDouble(s -> -s.score())
            .thenComparing(s -> s.match().span())
            .thenComparing(s -> s.match().form().kind())
            .thenComparing(s -> s.match().form().entry()));
    TreeMap<Span, NameFinding> taken = new TreeMap<>();
    NamePieces pieces = new NamePieces(facts, plausibility.lone());
    pieces.wholes().forEach(f -> taken.put(f.span(), f));
    for (ScoredMatch s : scored) {
      if (isFree(taken, s.match().span())) {
        findings.of(s).ifPresent(f -> taken.put(s.match().span(), f));
      }
    }
    List<NameFinding> known = List.copyOf(taken.values());
    List<NameFinding> more = new ArrayList<>(new TranslatedNames(facts, known).findings());
    more.addAll(pieces.findings());
    more.addAll(new SecondSpelling(facts, known).findings());
    addPieces(more, f -> f.objection().isEmpty(), taken);
    addObjected(findings, taken);
    addPieces(more, f -> f.objection().isPresent(), taken);
    return List.copyOf(taken.values());
  }

  /** Whole names first: a sure one, even a damaged one, licenses the family name alone. */
  private List<ScoredMatch> weigh() {
    List<ScoredMatch> scored = new ArrayList<>();
    weigh(whole, m -> m.parts().size() > 1, scored);
    license(scored);
    if (evidence.isMuchDamaged()) {
      // what was too far by itself is less so among others; a mention never speaks for itself
      Predicate<NameMatch> again =
          m -> isDamagedWhole(m) && !evidence.isMentioned(m.form().entry());
      Set<NameMatch> those =
          whole.stream().filter(again).collect(Collectors.toCollection(NameSearch::identitySet));
      scored.removeIf(s -> those.contains(s.match()));
      objected.removeIf(o -> those.contains(o.scored().match()));
      weigh(whole, those::contains, scored);
      license(scored);
    }
    weigh(whole, m -> m.parts().size() == 1, scored);
    weigh(matcher.damagedAlone(plausibility.lone()), m -> true, scored);
    Set<NamePlace> places = new HashSet<>();
    Set<NamePlace> beforeNumeral = new HashSet<>();
    Set<Integer> inLongerName = new HashSet<>();
    for (ScoredMatch s : scored) {
      if (s.score() > 0 && s.match().endsMisread()) {
        beforeNumeral.add(new NamePlace(s.match().form().entry(), s.match().last() - 1));
      }
      if (!s.match().form().isShort() && s.score() > 0) {
        for (int i = s.match().first(); i <= s.match().last(); i++) {
          inLongerName.add(i);
          if (s.score() > SURE) {
            places.add(new NamePlace(s.match().form().entry(), i));
          }
        }
      }
    }
    scored.removeIf(new AddedNames(scored, facts)::isThatOf);
    removeBeginnings(scored);
    // the whole name that licenses its family name is not to be beaten by it, nor a damaged one by
    // the family name in it that stands rightly
    scored.removeIf(
        s ->
            // Queen Margrethe, and ll
            s.isMention()
                    && beforeNumeral.contains(
                        new NamePlace(s.match().form().entry(), s.match().last()))
                || s.match().form().isShort()
                    && (places.contains(new NamePlace(s.match().form().entry(), s.match().first()))
                        || s.match().isExact() && inLongerName.contains(s.match().first())));
    return scored;
  }

  /** {@code Cristina Fernández} before {@code from Kirchner}, who is called so, too. */
  private static void removeBeginnings(List<ScoredMatch> scored) {
    Map<Integer, List<NameMatch>> sure =
        scored.stream()
            .filter(
                s -> s.score() > SURE && isDamagedWhole(s.match()) && !s.match().form().isShort())
            .map(ScoredMatch::match)
            .collect(Collectors.groupingBy(m -> m.form().entry()));
    scored.removeIf(
        s ->
            s.match().isExact()
                && sure.getOrDefault(s.match().form().entry(), List.of()).stream()
                    .anyMatch(
                        m ->
                            m.first() == s.match().first()
                                && m.last() > s.match().last()
                                && m.parts().get(m.parts().size() - 1).isExact()));
  }

  private static Set<NameMatch> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static boolean isDamagedWhole(NameMatch m) {
    return m.parts().size() > 1 && !m.isExact();
  }

  /**
   * A sure damaged name is a mention, for words alone and for worse damage at other places: weighed
   * anew, that may be sure, too. A match never speaks for itself or for a rival of a sure one.
   */
  private void license(List<ScoredMatch> scored) {
    Set<SurePlace> sure = new HashSet<>();
    Set<NameMatch> licensed = identitySet();
    while (addSure(scored, sure)) {
      Set<Integer> entries = new HashSet<>();
      TreeSet<Span> spans = new TreeSet<>();
      for (SurePlace place : sure) {
        entries.add(place.entry());
        spans.add(place.span());
      }
      Set<NameMatch> again = identitySet();
      for (NameMatch m : whole) {
        if (isDamagedWhole(m)
            && entries.contains(m.form().entry())
            && spans.subSet(reach(m.span()), atEnd(m.span())).stream()
                .noneMatch(span -> span.overlaps(m.span()))
            && licensed.add(m)) {
          again.add(m);
        }
      }
      scored.removeIf(s -> again.contains(s.match()));
      objected.removeIf(o -> again.contains(o.scored().match()));
      weigh(whole, again::contains, scored);
    }
  }

  private record SurePlace(int entry, Span span) {}

  /** Before all spans that may reach into one: no name is longer. */
  private static Span reach(Span span) {
    int from = Math.max(0, span.start() - NameForms.LONGEST);
    return new Span(from, from);
  }

  /** Behind all spans that begin in one. */
  private static Span atEnd(Span span) {
    return new Span(span.end(), span.end());
  }

  /**
   * Adds damaged whole names that nothing else explains about as well.
   *
   * @return whether any was new
   */
  private boolean addSure(List<ScoredMatch> scored, Set<SurePlace> sure) {
    Lazy<NavigableMap<Span, List<ScoredMatch>>> bySpan = new Lazy<>(() -> bySpan(scored));
    boolean more = false;
    for (ScoredMatch s : scored) {
      NameMatch m = s.match();
      boolean mention = s.score() > SURE && !m.isExact() && !m.form().isShort();
      if (mention) {
        evidence.addMention(m, tokens);
      }
      if (isDamage(s) && isBest(s, bySpan.get())) {
        evidence.addDamage(m.form().entry());
        more |= mention && sure.add(new SurePlace(m.form().entry(), m.span()));
      }
    }
    return more;
  }

  private static NavigableMap<Span, List<ScoredMatch>> bySpan(List<ScoredMatch> scored) {
    NavigableMap<Span, List<ScoredMatch>> bySpan = new TreeMap<>();
    for (ScoredMatch s : scored) {
      bySpan.computeIfAbsent(s.match().span(), span -> new ArrayList<>()).add(s);
    }
    return bySpan;
  }

  /** Whether nobody who writes the text's language would write it so; true of every sure one. */
  private boolean isDamage(ScoredMatch s) {
    NameMatch m = s.match();
    if (m.isExact()) {
      return m.parts().size() > 1
          && m.form().kind() == NameForm.Kind.LOCALIZED
          && !m.form().isReadOff()
          && !m.form().language().equals(language)
          && !m.form().language().equals(dictionary.entry(m.form().entry()).language());
    }
    return !m.form().isShort()
        && s.score() > (m.channel() == Channel.TRANSLATED_PART ? LIKELY : SURE);
  }

  private static boolean isBest(ScoredMatch s, NavigableMap<Span, List<ScoredMatch>> bySpan) {
    Span span = s.match().span();
    return bySpan.subMap(reach(span), true, atEnd(span), false).values().stream()
        .flatMap(List::stream)
        .noneMatch(
            o ->
                o.match().form().entry() != s.match().form().entry()
                    && o.score() > s.score() - NameFindings.AMBIGUOUS_WITHIN
                    && o.match().span().overlaps(span));
  }

  private void weigh(List<NameMatch> matches, Predicate<NameMatch> now, List<ScoredMatch> scored) {
    for (NameMatch m : matches) {
      if (now.test(m)) {
        double score = dictionary.weigher().score(m, facts);
        boolean likely = score > worthTelling(m);
        if (!likely && !m.isExact() && !plausibility.isToldAnyway(m)) {
          continue; // as most are
        }
        Optional<String> objection = plausibility.objection(m);
        if (objection.isEmpty()) {
          scored.add(new ScoredMatch(m, score));
        } else if (likely && !objection.get().equals(NamePlausibility.NOT_WORTH_TELLING)
            || objection.get().equals(NamePlausibility.UNLICENSED)) {
          objected.add(new Objected(new ScoredMatch(m, score), objection.get()));
        }
      }
    }
    if (evidence.isRepaired()) {
      addOvercome(scored);
    }
  }

  private static double worthTelling(NameMatch m) {
    boolean whole = m.parts().size() > 1 && !m.form().isShort();
    return whole && m.parts().stream().anyMatch(TokenMatch::isExact)
        ? WORTH_TELLING_WHOLE
        : WORTH_TELLING;
  }

  /** Matches that are likelier than what speaks against them, and than any other at their place. */
  private void addOvercome(List<ScoredMatch> scored) {
    NavigableMap<Span, List<ScoredMatch>> bySpan =
        bySpan(objected.stream().map(Objected::scored).toList());
    List<Objected> left = new ArrayList<>();
    for (Objected o : objected) {
      if (overcoming.isOvercome(o.scored(), o.objection()) && isBest(o.scored(), bySpan)) {
        scored.add(o.scored());
      } else {
        left.add(o);
      }
    }
    objected.clear();
    objected.addAll(left);
  }

  private record NamePlace(int entry, int token) {}

  private void addPieces(
      List<NameFinding> pieces, Predicate<NameFinding> which, TreeMap<Span, NameFinding> taken) {
    for (NameFinding piece : pieces) {
      if (which.test(piece) && makesWay(taken, piece.span())) {
        taken.put(piece.span(), piece);
      }
    }
  }

  /** What a reader of the ledger would ask about: likely matches that were not believed. */
  private void addObjected(NameFindings findings, TreeMap<Span, NameFinding> taken) {
    objected.sort(Comparator.comparingDouble((Objected o) -> -o.scored().score()));
    for (Objected o : objected) {
      Span span = o.scored().match().span();
      findings
          .otherForm(o.scored().match())
          .filter(canonical -> makesWay(taken, span))
          .map(canonical -> findings.objected(o.scored(), canonical, o.objection()))
          .ifPresent(f -> taken.put(span, f));
    }
  }

  /**
   * Whether a place is free; family names and countries that stand rightly within a longer name
   * make way.
   */
  private boolean makesWay(TreeMap<Span, NameFinding> taken, Span span) {
    List<NameFinding> there =
        taken.subMap(reach(span), atEnd(span)).values().stream()
            .filter(f -> f.span().overlaps(span))
            .toList();
    boolean way =
        there.stream()
            .allMatch(
                f ->
                    (!f.full() || dictionary.entry(f.entry()).type().equals("place"))
                        && f.canonical().equals(f.span().of(text))
                        && f.span().start() >= span.start()
                        && f.span().end() <= span.end());
    if (way) {
      there.forEach(f -> taken.remove(f.span()));
    }
    return way;
  }

  private static boolean isFree(TreeMap<Span, NameFinding> taken, Span span) {
    Map.Entry<Span, NameFinding> below = taken.floorEntry(span);
    Map.Entry<Span, NameFinding> above = taken.ceilingEntry(span);
    return (below == null || below.getKey().end() <= span.start())
        && (above == null || above.getKey().start() >= span.end());
  }
}
