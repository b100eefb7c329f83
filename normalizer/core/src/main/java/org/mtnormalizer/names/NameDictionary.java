package org.mtnormalizer.names;

import com.ibm.icu.lang.UCharacter;
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
import org.mtnormalizer.Knowledge;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.language.Lexicon;

/**
 * Canonical names, ready to be found in text in whatever form they were left. Immutable and
 * thread-safe.
 */
public final class NameDictionary {
  private static final double AMBIGUOUS_WITHIN = 1.5;

  /** The price of one letter written otherwise. */
  private static final double SLIGHT = 1.8;

  private final List<NameEntry> entries;
  private final NameIndex index;
  private final TokenChannels channels;
  private final NameWeigher weigher;
  private final Lexicon lexicon;
  private final Map<String, String> countryNames = new HashMap<>();
  private final Map<String, Integer> byCanonical = new HashMap<>();

  public NameDictionary(Knowledge knowledge, Lexicon lexicon) {
    this.entries = knowledge.names();
    this.lexicon = lexicon;
    this.index = new NameIndex(entries);
    this.channels = new TokenChannels(index, knowledge, index.forms());
    this.weigher = new NameWeigher(entries.size(), givenNames(knowledge), lexicon);
    for (int i = 0; i < entries.size(); i++) {
      NameEntry e = entries.get(i);
      byCanonical.putIfAbsent(e.canonical(), i);
      if (e.type().equals("place") && e.fact("kind").equals(Optional.of("country"))) {
        e.fact("country").ifPresent(c -> countryNames.put(c, lastWord(e.canonical())));
      }
    }
  }

  private static String lastWord(String canonical) {
    List<Token> tokens = Token.of(canonical);
    return tokens.get(tokens.size() - 1).folded();
  }

  private static Set<String> givenNames(Knowledge knowledge) {
    Set<String> names = new HashSet<>();
    for (GivenName g : knowledge.givenNames()) {
      g.forms().values().forEach(list -> list.forEach(n -> names.add(Folding.fold(n))));
    }
    for (NameEntry e : knowledge.names()) {
      if (!e.type().equals("person")) {
        continue;
      }
      String family = NameForms.family(e).orElse("");
      if (!family.isEmpty() && e.canonical().endsWith(" " + family)) {
        String given = e.canonical().substring(0, e.canonical().length() - family.length());
        Token.of(given).forEach(t -> names.add(t.folded()));
      }
    }
    return names;
  }

  public NameEntry entry(int id) {
    return entries.get(id);
  }

  /** The entry of this canonical form, written exactly so. */
  public Optional<Integer> named(String canonical) {
    return Optional.ofNullable(byCanonical.get(canonical));
  }

  /** Whether a word, written exactly so, is part of some name. */
  public boolean isNameToken(String surface) {
    return index.hasSurface(surface);
  }

  /** Names in the document, sorted and disjoint, the best explanation of each place. */
  public List<NameFinding> find(Document document) {
    String text = document.text();
    String language = document.primaryLanguage();
    List<Token> tokens = Token.of(text);
    List<NameMatch> matches = new NameMatcher(index, channels, text, language, tokens).all();
    DocumentEvidence evidence = new DocumentEvidence(tokens, matches, countryNames);
    List<Scored> scored = new ArrayList<>();
    for (NameMatch m : matches) {
      NameEntry entry = entries.get(m.form().entry());
      if (isPossible(m, tokens, evidence, language)) {
        scored.add(new Scored(m, weigher.score(m, entry, tokens, evidence, language)));
      }
    }
    scored.sort(
        Comparator.comparing((Scored s) -> !(s.match().isExact() && s.match().parts().size() > 1))
            .thenComparing(
                s ->
                    s.match().isExact() && s.match().parts().size() > 1
                        ? -s.match().span().length()
                        : 0)
            .thenComparingDouble(s -> -s.score())
            .thenComparing(s -> s.match().span())
            .thenComparing(s -> s.match().form().kind())
            .thenComparing(s -> s.match().form().entry()));
    TreeMap<Span, NameFinding> taken = new TreeMap<>();
    for (Scored s : scored) {
      if (isFree(taken, s.match().span())) {
        finding(s, scored, text, language, tokens, evidence)
            .ifPresent(f -> taken.put(s.match().span(), f));
      }
    }
    return List.copyOf(taken.values());
  }

  private record Scored(NameMatch match, double score) {}

  private static boolean isFree(TreeMap<Span, NameFinding> taken, Span span) {
    Map.Entry<Span, NameFinding> below = taken.floorEntry(span);
    Map.Entry<Span, NameFinding> above = taken.ceilingEntry(span);
    return (below == null || below.getKey().end() <= span.start())
        && (above == null || above.getKey().start() >= span.end());
  }

  /** What no score can make good. */
  private boolean isPossible(
      NameMatch m, List<Token> tokens, DocumentEvidence evidence, String language) {
    NameEntry entry = entries.get(m.form().entry());
    boolean person = entry.type().isEmpty() || entry.type().equals("person");
    if (m.parts().size() == 1) {
      return isPossibleAlone(m, tokens.get(m.first()), person, evidence, language);
    }
    return person || m.isExact() || isPossibleInstitution(m, tokens, language);
  }

  /**
   * Institutions are made of ordinary words: only a part that is no word may be damaged, and only
   * slightly.
   */
  private boolean isPossibleInstitution(NameMatch m, List<Token> tokens, String language) {
    if (m.pushedIn()) {
      return false;
    }
    for (int p = 0; p < m.parts().size(); p++) {
      TokenMatch part = m.parts().get(p);
      Token token = tokens.get(m.first() + p);
      if (!part.isExact()
          && (part.cost() > SLIGHT
              || token.surface().length() < 5
              || !token.isCapitalized()
              || index.hasSurface(token.surface())
              || weigher.isWordAnywhere(token, language))) {
        return false;
      }
    }
    return true;
  }

  private boolean isPossibleAlone(
      NameMatch m, Token token, boolean person, DocumentEvidence evidence, String language) {
    TokenMatch part = m.parts().get(0);
    if (part.isExact()) {
      return !m.form().isShort() || token.isCapitalized() || !token.isCased();
    }
    // A single damaged word: never an ordinary word, never a part of somebody else's name.
    boolean mentioned = evidence.isMentioned(m.form().entry());
    double most = (mentioned ? 0.5 : 0.36) * token.folded().length();
    return person
        && m.form().isShort()
        && token.isCapitalized()
        && token.surface().length() >= 5
        && part.cost() <= most
        && part.channel() != Channel.TRANSLATED_PART
        && part.channel() != Channel.GIVEN_NAME
        && (part.channel() != Channel.TYPING || mentioned)
        && !index.hasSurface(token.surface())
        && !lexicon.contains(language, token.surface())
        && !weigher.isWordAnywhere(token, language);
  }

  private Optional<NameFinding> finding(
      Scored s,
      List<Scored> all,
      String text,
      String language,
      List<Token> tokens,
      DocumentEvidence evidence) {
    NameMatch m = s.match();
    NameEntry entry = entries.get(m.form().entry());
    Optional<String> canonical = NameRenderer.render(m, entry, language, tokens);
    if (canonical.isEmpty()) {
      return Optional.empty();
    }
    Span span = NameRenderer.span(m, canonical.get(), text);
    boolean full = !m.form().isShort();
    String surface = m.span().of(text);
    if (surface.equals(canonical.get())) {
      return Optional.of(
          new NameFinding(
              span, m.form().entry(), canonical.get(), Channel.EXACT, false, full, 1, false, ""));
    }
    double rivals = 0;
    boolean ambiguous = false;
    Map<String, Double> best = new HashMap<>();
    for (Scored other : all) {
      if (other.match().form().entry() != m.form().entry()
          && other.match().span().overlaps(m.span())) {
        String rival =
            NameRenderer.render(
                    other.match(), entries.get(other.match().form().entry()), language, tokens)
                .orElse("");
        if (!rival.equals(canonical.get())) {
          best.merge(rival, other.score(), Math::max);
        }
      }
    }
    for (double rival : best.values()) {
      rivals += Math.exp(Math.min(30, rival));
      ambiguous |= rival > s.score() - AMBIGUOUS_WITHIN && rival > -1;
    }
    double odds = Math.exp(Math.min(30, s.score()));
    double confidence = odds / (1 + odds + rivals);
    Channel channel = m.channel();
    boolean damaged = !m.isExact() || m.spacedHyphen();
    if (m.isExact()) {
      channel = variantChannel(m, surface, canonical.get());
      confidence = full ? variantConfidence(channel) : confidence;
      ambiguous = ambiguous && !full;
    }
    String why =
        m.form().text()
            + (evidence.isMentioned(m.form().entry()) ? ", also written rightly in the text" : "")
            + String.format(Locale.ROOT, ", cost %.1f, log-odds %.1f", m.cost(), s.score());
    return Optional.of(
        new NameFinding(
            span,
            m.form().entry(),
            canonical.get(),
            channel,
            damaged,
            full,
            confidence,
            ambiguous,
            why));
  }

  private static double variantConfidence(Channel channel) {
    return switch (channel) {
      case SEPARATOR, CASING -> 0.95;
      case DIACRITICS -> 0.9;
      case EXONYM, SCRIPT -> 0.85;
      case ALIAS -> 0.8;
      default -> 0.75;
    };
  }

  private static Channel variantChannel(NameMatch m, String surface, String canonical) {
    switch (m.form().kind()) {
      case SWAPPED:
        return Channel.ORDER;
      case ALIAS:
        return Channel.ALIAS;
      case LOCALIZED:
        if (!m.form().text().equals(canonical)) {
          int c = surface.codePointAt(0);
          int k = canonical.codePointAt(0);
          return com.ibm.icu.lang.UScript.getScript(c) == com.ibm.icu.lang.UScript.getScript(k)
              ? Channel.EXONYM
              : Channel.SCRIPT;
        }
        break;
      default:
        break;
    }
    String a = surface.replaceAll("[\\s\\-\u00A0\u2010\u2011]", "");
    String b = canonical.replaceAll("[\\s\\-\u00A0\u2010\u2011]", "");
    if (a.equals(b) || m.spacedHyphen()) {
      return Channel.SEPARATOR;
    }
    return UCharacter.foldCase(a, true).equals(UCharacter.foldCase(b, true))
        ? Channel.CASING
        : Channel.DIACRITICS;
  }
}
