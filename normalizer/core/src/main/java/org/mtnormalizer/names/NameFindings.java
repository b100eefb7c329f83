package org.mtnormalizer.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mtnormalizer.Lazy;

/** Tells what the matches of one document come to: what should stand there, and how sure it is. */
final class NameFindings {
  /** Nats by which the best of two explanations has to be better. */
  static final double AMBIGUOUS_WITHIN = 1.5;

  /** A rival below this is no reason to hesitate. */
  private static final double NO_RIVAL = -1;

  private static final String BETWEEN_SENTENCES = " \u00A0\"\u201C\u201D\u201E\u00AB\u2018(";
  private static final String SENTENCE_ENDS = ".!?\n";

  private final DocumentFacts facts;
  private final TreeMap<Integer, List<ScoredMatch>> byStart = new TreeMap<>();

  private final Lazy<int[]> lineEnds;

  /** By entry: the paragraphs that have the whole name as the text's language writes it. */
  private final Map<Integer, Set<Integer>> localizedIn = new HashMap<>();

  /** By entry: how the text spells the whole name where it is right. */
  private final Map<Integer, Set<String>> spellings = new HashMap<>();

  /**
   * @param scored all matches, which may be rivals of each other
   */
  NameFindings(DocumentFacts facts, List<ScoredMatch> scored) {
    this.facts = facts;
    this.lineEnds = new Lazy<>(() -> lineEnds(facts.text()));
    for (ScoredMatch s : scored) {
      byStart.computeIfAbsent(s.match().span().start(), k -> new ArrayList<>()).add(s);
      if (isLocalized(s.match())) {
        localizedIn
            .computeIfAbsent(s.match().form().entry(), e -> new HashSet<>())
            .add(paragraph(s.match()));
      }
      if (isSpelling(s.match())) {
        spellings
            .computeIfAbsent(s.match().form().entry(), e -> new HashSet<>())
            .add(s.match().form().text());
      }
    }
  }

  /**
   * What a match comes to; empty where the dictionary does not know the form that should stand
   * there, or part of it stands beside the match already.
   */
  Optional<NameFinding> of(ScoredMatch s) {
    NameMatch m = s.match();
    int id = m.form().entry();
    NameEntry entry = facts.dictionary().entry(id);
    Optional<String> rendered = render(m, entry);
    if (rendered.isEmpty()) {
      return Optional.empty();
    }
    String canonical = rendered.get();
    if (repeatsNeighbor(m, canonical)) {
      return Optional.empty();
    }
    String surface = m.span().of(facts.text());
    boolean full = !m.form().isShort();
    if (surface.equals(canonical)
        || isInternationalForm(m, entry)
        || m.isExact() && facts.goesOn(m.last())) {
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
    Map<String, Double> rivals = rivals(m, canonical);
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
          entry.states(surface, facts.language())
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
            !accepted || m.spacedHyphen() || isParted(m, channel),
            full,
            facts.evidence().isMentioned(id),
            confidence,
            ambiguous,
            Optional.empty(),
            why(s)));
  }

  /**
   * What should stand there: in the spelling that the text itself has of the name, and at a
   * sentence's head with the capital that is there.
   */
  private Optional<String> render(NameMatch m, NameEntry entry) {
    Optional<String> canonical = entry.canonicalIn(facts.language());
    Optional<String> form =
        NameRenderer.render(m, entry, facts.language(), facts.tokens())
            .map(f -> canonical.filter(f::equals).isPresent() ? spelling(m, f) : f);
    return facts.tokens().get(m.first()).isCapitalized() && opensSentence(m.span().start())
        ? form.map(
            f -> UCharacter.toTitleCase(ULocale.ROOT, f.substring(0, 1), null) + f.substring(1))
        : form;
  }

  /** Within a paragraph it may be the spellings that the text speaks of. */
  private boolean isLocalizedInOtherParagraph(NameMatch m) {
    Set<Integer> paragraphs = localizedIn.getOrDefault(m.form().entry(), Set.of());
    return !paragraphs.isEmpty() && !paragraphs.contains(paragraph(m));
  }

  /** The number of the paragraph in which a match begins. */
  private int paragraph(NameMatch m) {
    return -1 - Arrays.binarySearch(lineEnds.get(), m.span().start());
  }

  private static int[] lineEnds(String text) {
    return IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').toArray();
  }

  private boolean isLocalized(NameMatch m) {
    return m.form().kind() == NameForm.Kind.LOCALIZED && isOfTextLanguage(m);
  }

  /** Whether a form of the text's language stands there letter by letter. */
  private boolean isOfTextLanguage(NameMatch m) {
    return m.isExact()
        && m.form().language().equals(facts.language())
        && m.form().text().equals(m.span().of(facts.text()));
  }

  private String spelling(NameMatch m, String canonical) {
    Set<String> own = spellings.getOrDefault(m.form().entry(), Set.of());
    return own.size() == 1 ? own.iterator().next() : canonical;
  }

  /**
   * A spelling of the name, as long as the canonical form, that is right in the text's language.
   */
  private boolean isSpelling(NameMatch m) {
    NameEntry entry = facts.dictionary().entry(m.form().entry());
    return (m.form().kind() == NameForm.Kind.CANONICAL || m.form().kind() == NameForm.Kind.ALIAS)
        && entry.type().equals("person")
        && isOfTextLanguage(m)
        && m.parts().size() == Token.of(entry.canonical()).size();
  }

  private boolean opensSentence(int at) {
    int i = at;
    while (i > 0 && BETWEEN_SENTENCES.indexOf(facts.text().charAt(i - 1)) >= 0) {
      i--;
    }
    return i == 0 || i < at && SENTENCE_ENDS.indexOf(facts.text().charAt(i - 1)) >= 0;
  }

  /** The canonical form, where the text has another one. */
  Optional<String> otherForm(NameMatch m) {
    return render(m, facts.dictionary().entry(m.form().entry()))
        .filter(canonical -> !canonical.equals(m.span().of(facts.text())));
  }

  /**
   * A likely match that is not believed.
   *
   * @param canonical see {@link #otherForm}
   */
  NameFinding objected(ScoredMatch s, String canonical, String objection) {
    NameMatch m = s.match();
    int id = m.form().entry();
    return new NameFinding(
        m.span(),
        id,
        canonical,
        m.channel(),
        true,
        !m.form().isShort(),
        facts.evidence().isMentioned(id),
        1 / (1 + Math.exp(-s.score())),
        false,
        Optional.of(objection),
        why(s));
  }

  /** The form, what speaks for it, and what each channel cost. */
  private String why(ScoredMatch s) {
    NameMatch m = s.match();
    StringBuilder why = new StringBuilder(m.form().text());
    if (facts.evidence().isMentionedRightly(m.form().entry())) {
      why.append(", also mentioned elsewhere in the text");
    }
    if (!m.isExact() && facts.tellsRole(m)) {
      why.append(", whose role stands beside");
    }
    for (int p = 0; p < m.parts().size(); p++) {
      if (!m.parts().get(p).isExact()) {
        Token token = facts.tokens().get(m.tokenOf(p));
        String cost = facts.dictionary().channels().trace(token, m.parts().get(p));
        why.append("; ").append(token.surface()).append(": ").append(cost);
      }
    }
    if (m.pushedIn()) {
      why.append("; ").append(Channel.PUSHED_IN.id());
    }
    return why.append(String.format(Locale.ROOT, "; log-odds %.1f", s.score())).toString();
  }

  /**
   * Whether what stands beside the match is a part of the canonical form already: {@code Queen
   * Elizabeth} before {@code II}.
   */
  private boolean repeatsNeighbor(NameMatch m, String canonical) {
    List<Token> right = Token.of(canonical);
    int next = m.last() + 1;
    int before = m.first() - 1;
    return next < facts.tokens().size()
            && facts.tokens().get(next).span().start() - m.span().end() <= 1
            && facts.tokens().get(next).folded().equals(right.get(right.size() - 1).folded())
            && !facts.tokens().get(m.last()).folded().equals(facts.tokens().get(next).folded())
        || before >= 0
            && m.span().start() - facts.tokens().get(before).span().end() <= 1
            && facts.tokens().get(before).folded().equals(right.get(0).folded())
            && !facts.tokens().get(m.first()).folded().equals(facts.tokens().get(before).folded());
  }

  /**
   * Whether every word stands in some form that the entry has in the text's language: who accepts
   * {@code Mohamed Mursi} and {@code Mohammed Morsi} accepts {@code Mohammed Mursi}.
   */
  private boolean isOwnSpelling(NameMatch m, NameEntry entry) {
    Set<String> words = new HashSet<>();
    entry.canonicalIn(facts.language()).ifPresent(form -> addWords(form, words));
    if (facts.language().equals(entry.language())) {
      entry.aliases().forEach(form -> addWords(form, words));
    }
    return m.form().kind() != NameForm.Kind.SWAPPED
        && !m.pushedIn()
        && facts.tokens().subList(m.first(), m.last() + 1).stream()
            .allMatch(t -> t.isCapitalized() && words.contains(t.folded()));
  }

  private static boolean isParted(NameMatch m, Channel channel) {
    return m.form().kind() == NameForm.Kind.PARTED && channel == Channel.SEPARATOR;
  }

  private boolean hasHookedEnding(NameMatch m) {
    return facts.tokens().subList(m.first(), m.last() + 1).stream()
        .anyMatch(t -> OwnGrammar.hasHookedEnding(t, facts.language()));
  }

  private static void addWords(String form, Set<String> words) {
    Token.of(form).forEach(t -> words.add(t.folded()));
  }

  /** The form of the entry's own language is at home in every text. */
  private boolean isInternationalForm(NameMatch m, NameEntry entry) {
    return m.isExact()
        && !m.spacedHyphen()
        && m.form().kind() != NameForm.Kind.PARTED
        && !facts.language().equals(entry.language())
        && m.form().language().equals(entry.language())
        && entry.statesFormIn(facts.language())
        && !isLocalizedInOtherParagraph(m)
        && !isMarked(m.span().of(facts.text()), m.form().text());
  }

  /** Whether a form without marks has got some: {@code Macrón}. */
  private static boolean isMarked(String surface, String form) {
    return Folding.isOfAscii(form) && !Folding.isOfAscii(surface);
  }

  /** What other entries would make of the place, with their best scores. */
  private Map<String, Double> rivals(NameMatch m, String canonical) {
    Map<String, Double> rivals = new HashMap<>();
    int from = Math.max(0, m.span().start() - NameForms.LONGEST);
    for (List<ScoredMatch> list : byStart.subMap(from, m.span().end()).values()) {
      for (ScoredMatch other : list) {
        NameMatch o = other.match();
        if (o.form().entry() != m.form().entry()
            && o.span().overlaps(m.span())
            && (facts.isPerson(m) || !saysTheSame(o, m))) {
          String rival = render(o, facts.dictionary().entry(o.form().entry())).orElse("");
          if (!Folding.fold(rival).equals(Folding.fold(canonical))) {
            rivals.merge(rival, other.score(), Math::max);
          }
        }
      }
    }
    return rivals;
  }

  /** {@code Weizmann} within the Weizmann Institute reads its word as the longer name does. */
  private static boolean saysTheSame(NameMatch part, NameMatch whole) {
    return IntStream.range(0, part.parts().size())
        .allMatch(
            p ->
                IntStream.range(0, whole.parts().size())
                    .anyMatch(
                        q ->
                            whole.tokenOf(q) == part.tokenOf(p)
                                && whole.parts().get(q).vocabulary()
                                    == part.parts().get(p).vocabulary()));
  }
}
