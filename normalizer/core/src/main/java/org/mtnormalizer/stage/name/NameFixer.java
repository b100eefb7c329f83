package org.mtnormalizer.stage.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Proposal.Refusal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.language.WordClasses;
import org.mtnormalizer.names.Channel;
import org.mtnormalizer.names.NameDictionary;
import org.mtnormalizer.names.NameEntry;
import org.mtnormalizer.names.NameFinding;
import org.mtnormalizer.pipeline.Options.NamePolicy;
import org.mtnormalizer.pipeline.Policy;
import org.mtnormalizer.pipeline.Stage;

/** Gives names of the dictionary their canonical form. */
public final class NameFixer implements Stage.Fixer {
  private static final Set<Character> OPENING = Set.of('“', '"', '‘', '«', '„', '»', '‹', '「');
  private static final Set<Character> CLOSING = Set.of('”', '"', '’', '»', '“', '«', '›', '」');

  /** A style of its own: {@code KIM Jong-un}, {@code Emmanuel MACRON}. */
  private static final Pattern FAMILY_IN_CAPITALS = Pattern.compile("\\p{Lu}{3}");

  /** What parts two spellings of one name, neither of them called wrong. */
  private static final Set<String> SIDE_BY_SIDE = Set.of("/", "...", "\u2026", "(");

  private static final Pattern WORD_ENDS = Pattern.compile("[\\s\u00A0\u2010\u2011-]+");

  /** A family name of two, with hyphen or space between. */
  private static final Pattern DOUBLE = Pattern.compile("\\p{Lu}\\p{L}+[ -]\\p{Lu}");

  /** A double family name whose second half lost its capital. */
  private static final Pattern FALLEN = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");

  private static final Pattern GLUED_ARTICLE = Pattern.compile("[AaEe]l\\p{Lu}");

  /** As Arabic names have it, and the Spanish elEconomista has not. */
  private static final Pattern ARABIC_ARTICLE = Pattern.compile("[Aa]l[ -]|[Ee]l-");

  private static final Pattern CURLY_APOSTROPHE = Pattern.compile("\\p{L}\u2019\\p{L}");
  private static final Pattern STRAIGHT_APOSTROPHE = Pattern.compile("\\p{L}'\\p{L}");

  /** A shorter family name may be a word of its language. */
  private static final int SHORTEST_IN_SCRIPT = 4;

  private static final double LIKELY = 0.5;

  private final NameDictionary dictionary;
  private final SpokenSpelling spelling;
  private final NamePolicy policy;
  private final TwoLooks looks;
  private final DisplacedFragment displaced;

  /**
   * @param decisions what the pipeline will make of proposals
   */
  public NameFixer(
      NameDictionary dictionary, WordClasses classes, NamePolicy policy, Policy decisions) {
    this.dictionary = dictionary;
    this.spelling = new SpokenSpelling(classes);
    this.policy = policy;
    this.looks = new TwoLooks(decisions);
    this.displaced = new DisplacedFragment(dictionary);
  }

  @Override
  public String name() {
    return "names";
  }

  @Override
  public List<Proposal> propose(Document document) {
    return policy == NamePolicy.OFF ? List.of() : looks.propose(document, this::look);
  }

  private List<Proposal> look(Document document) {
    List<NameFinding> findings = dictionary.find(document);
    List<Proposal> proposals = new ArrayList<>(displaced.propose(document, findings));
    List<CapitalizedWord> words = CapitalizedWord.of(document.text());
    Lazy<HomeMarks> marks = new Lazy<>(() -> new HomeMarks(document, words, findings, dictionary));
    Set<Integer> written = writtenCanonically(document, findings);
    for (int i = 0; i < findings.size(); i++) {
      NameFinding f = findings.get(i);
      String surface = f.span().of(document.text());
      if (i > 0 && areSideBySide(document.text(), findings.get(i - 1), f)
          || i + 1 < findings.size() && areSideBySide(document.text(), f, findings.get(i + 1))) {
        if (!surface.equals(f.canonical())) {
          proposals.add(refused(document, f, "the text has two spellings side by side"));
        }
      } else if (!surface.equals(f.canonical())
          && !surface.equals(withApostrophesOf(document.text(), f.canonical()))
          && (hasLostMarks(f, surface, marks)
              || isWanted(f, surface, document.primaryLanguage(), written.contains(f.entry())))) {
        proposals.add(proposal(document, f));
      } else if (hasMarksOfItsOwn(f, surface)) {
        proposals.add(refused(document, f, "marks may make it another person's name"));
      }
    }
    BitSet known = new BitSet();
    findings.stream()
        .filter(f -> f.objection().isEmpty())
        .map(NameFinding::span)
        .forEach(s -> known.set(s.start(), s.end()));
    Stream.of(
            MisreadNumeral.propose(document),
            FamilyOnBothSides.propose(document),
            LostMarks.propose(document, words, dictionary.lexicon()),
            new KeptEnding(document, words, dictionary).propose())
        .flatMap(List::stream)
        .filter(p -> isFree(known, p.edit().span()))
        .forEach(proposals::add);
    return proposals;
  }

  /** {@code Olivier Fauré}: marks that the name lacks, which nobody puts by mistake. */
  private static boolean hasMarksOfItsOwn(NameFinding f, String surface) {
    return f.full()
        && f.channel() == Channel.DIACRITICS
        && surface.indexOf(' ') > 0
        && !HomeMarks.isMarked(f.canonical());
  }

  private boolean hasLostMarks(NameFinding f, String surface, Lazy<HomeMarks> marks) {
    return policy == NamePolicy.CANONICAL
        && f.full()
        && f.channel() == Channel.DIACRITICS
        && dictionary.entry(f.entry()).type().equals("person")
        && marks.get().areLostIn(surface, f.canonical(), dictionary.entry(f.entry()));
  }

  /** {@code Yoon Suk Yeol / Yoon Suk-yeol}: whoever writes a name twice tells how it is written. */
  private boolean areSideBySide(String text, NameFinding one, NameFinding other) {
    return one.entry() == other.entry()
        && !dictionary.entry(one.entry()).type().equals("organization")
        && one.full()
        && other.full()
        && !one.span().of(text).equals(other.span().of(text))
        && SIDE_BY_SIDE.contains(text.substring(one.span().end(), other.span().start()).strip());
  }

  private static Proposal refused(Document document, NameFinding f, String objection) {
    Reason reason =
        new Reason(
            "name." + f.channel().id(),
            EditKind.NAME_VARIANT,
            f.evidence() + "; but: " + objection,
            f.confidence());
    return Proposal.refused(
        Edit.replace(document.text(), f.span(), f.canonical(), reason), Refusal.PLAUSIBLE_AS_IS);
  }

  /** Where the dictionary has spoken, it knows better. */
  private static boolean isFree(BitSet known, Span span) {
    int next = known.nextSetBit(span.start());
    return next < 0 || next >= span.end();
  }

  /** Entries whose canonical form stands in the text, or will when it is repaired. */
  private static Set<Integer> writtenCanonically(Document document, List<NameFinding> findings) {
    Set<Integer> entries = new HashSet<>();
    for (NameFinding f : findings) {
      boolean repaired =
          f.damaged() && f.objection().isEmpty() && !f.ambiguous() && f.confidence() >= LIKELY;
      if (f.full() && (repaired || f.span().of(document.text()).equals(f.canonical()))) {
        entries.add(f.entry());
      }
    }
    return entries;
  }

  /**
   * @param mixed whether the text also has the canonical form
   */
  private boolean isWanted(NameFinding f, String surface, String language, boolean mixed) {
    if (f.damaged()) {
      return true;
    }
    if (!f.full()
        && f.mentioned()
        && f.channel() == Channel.EXONYM
        && !language.equals(Document.UNKNOWN_LANGUAGE)) {
      return true; // the family name as another language writes it, beside the whole name
    }
    if (!f.full() && f.channel() == Channel.CASING && FALLEN.matcher(surface).matches()) {
      return true; // no half of a double name is written small
    }
    if (!f.full() && f.channel() == Channel.SCRIPT && surface.length() >= SHORTEST_IN_SCRIPT) {
      return true; // nobody means to leave a family name in other letters
    }
    if ((f.full() || f.mentioned()) && isGluedArticle(surface, f.canonical())) {
      return true;
    }
    if (policy == NamePolicy.REPAIR
        || !f.full()
        || f.channel() == Channel.CASING && FAMILY_IN_CAPITALS.matcher(surface).find()
        || isInCapitals(surface)) {
      return false;
    }
    NameEntry entry = dictionary.entry(f.entry());
    boolean person = entry.type().isEmpty() || entry.type().equals("person");
    if (f.channel() == Channel.ALIAS && !(mixed && isSpelling(surface, f.canonical()))) {
      return false; // as right as the first; and William Lai is no other spelling of Lai Ching-te
    }
    if (f.full()
        && f.channel() == Channel.DIACRITICS
        && isMarkedByOthers(surface, f.canonical(), entry, language)) {
      return true;
    }
    if (f.channel() == Channel.DIACRITICS
        && !HomeMarks.isMarked(f.canonical())
        && !(mixed && HomeMarks.isWrittenIn(surface, language))
        && !(dictionary.isAdded(f.entry()) && !HomeMarks.isWrittenIn(surface, language))) {
      return false; // nobody puts marks by mistake that the language does not have
    }
    if (entry.type().isEmpty() && surface.indexOf('-') > f.canonical().indexOf('-')) {
      return false; // Pan-American is no Pan American
    }
    if (!mixed && isStyleAbroad(surface, f.canonical(), entry, language)) {
      return false;
    }
    if (!mixed
        && f.channel() != Channel.CASING
        && f.channel() != Channel.SCRIPT
        && !surface.equals(f.canonical().replace(" ", "")) // no language writes LukaModrić
        && !entry.statesFormIn(language)
        && !dictionary.isAdded(f.entry())) {
      return false; // how this language writes the name nobody said
    }
    // Other names of institutions and places are as good as the first; a person's spellings are
    // unified, and so is the order of words that translation turns round.
    return person || f.channel() == Channel.ORDER;
  }

  /** {@code AlAssad}: no language writes the article and the name as one with two capitals. */
  private static boolean isGluedArticle(String surface, String canonical) {
    return GLUED_ARTICLE.matcher(surface).lookingAt()
        && ARABIC_ARTICLE.matcher(canonical).find()
        && surface.equalsIgnoreCase(WORD_ENDS.matcher(canonical).replaceAll(""));
  }

  /**
   * Whether a foreign name differs in what papers of a Latin-script language do as they like:
   * hyphens and capitals of East Asian given names, the hyphen of a double family name, the capital
   * of a title.
   */
  private boolean isStyleAbroad(
      String surface, String canonical, NameEntry entry, String language) {
    boolean title = Character.isLowerCase(canonical.codePointAt(0));
    if (language.equals(entry.language()) || !(title || differInStyle(surface, canonical))) {
      return false;
    }
    boolean doubled = entry.fact("family").filter(n -> DOUBLE.matcher(n).find()).isPresent();
    return title || doubled || dictionary.isSyllabic(entry);
  }

  /** Whether two forms differ in capitals, hyphens and spaces alone, and the first is Latin. */
  private static boolean differInStyle(String surface, String canonical) {
    return surface.codePoints().filter(Character::isLetter).allMatch(NameFixer::isLatin)
        && WORD_ENDS.split(surface).length <= WORD_ENDS.split(canonical).length
        && WORD_ENDS
            .matcher(surface)
            .replaceAll("")
            .equalsIgnoreCase(WORD_ENDS.matcher(canonical).replaceAll(""));
  }

  private static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  /**
   * Whether the name has marks that neither its own language nor the text's has: {@code Emmanuel
   * Macrón} in German comes from Spanish. English has the marks of whoever speaks it.
   */
  private static boolean isMarkedByOthers(
      String surface, String canonical, NameEntry entry, String language) {
    return canonical.indexOf(' ') > 0
        && !HomeMarks.isMarked(canonical)
        && entry.isAtHomeInLatin()
        && entry.homeLanguages().noneMatch("en"::equals)
        && !HomeMarks.isWrittenIn(surface, language)
        && entry.homeLanguages().noneMatch(h -> HomeMarks.isWrittenIn(surface, h));
  }

  /** A script without capitals has none to be in. */
  private static boolean isInCapitals(String surface) {
    return surface.equals(surface.toUpperCase(Locale.ROOT))
        && !surface.equals(surface.toLowerCase(Locale.ROOT));
  }

  private Proposal proposal(Document document, NameFinding f) {
    if (spelling.isSpokenOf(document, f.span(), f.canonical())) {
      return refused(document, f, "the text speaks of how something is written");
    }
    EditKind kind = f.damaged() ? EditKind.NAME : EditKind.NAME_VARIANT;
    Edit edit =
        Edit.replace(
            document.text(),
            f.span(),
            withApostrophesOf(document.text(), f.canonical()),
            new Reason("name." + f.channel().id(), kind, evidence(f), f.confidence()));
    if (f.objection().isPresent()) {
      return Proposal.refused(edit, Refusal.PLAUSIBLE_AS_IS);
    }
    if (f.ambiguous()) {
      return Proposal.refused(edit, Refusal.AMBIGUOUS);
    }
    if (f.damaged() && f.confidence() < LIKELY
        || isQuotedAlone(document.text(), f.span()) && f.channel() != Channel.TRANSLATED_PART) {
      return Proposal.refused(edit, Refusal.PLAUSIBLE_AS_IS);
    }
    return Proposal.of(edit);
  }

  /** A dictionary has straight apostrophes; most texts of papers have curly ones. */
  private static String withApostrophesOf(String text, String canonical) {
    return canonical.indexOf('\'') >= 0
            && CURLY_APOSTROPHE.matcher(text).find()
            && !STRAIGHT_APOSTROPHE.matcher(text).find()
        ? canonical.replace('\'', '\u2019')
        : canonical;
  }

  /** Whether one is the other spelled otherwise: as many words, none of them wholly another. */
  private static boolean isSpelling(String surface, String canonical) {
    String[] a = WORD_ENDS.split(surface);
    String[] b = WORD_ENDS.split(canonical);
    if (a.length != b.length) {
      return String.join("", a).equalsIgnoreCase(String.join("", b));
    }
    for (int i = 0; i < a.length; i++) {
      if (Character.toLowerCase(a[i].codePointAt(0)) != Character.toLowerCase(b[i].codePointAt(0))
          && a.length > 1
          && i == a.length - 1) {
        return false;
      }
    }
    return true;
  }

  private static String evidence(NameFinding f) {
    return f.objection().map(o -> f.evidence() + "; but: " + o).orElse(f.evidence());
  }

  /** A name that fills a quotation is quoted for its spelling, which a translation has not. */
  private static boolean isQuotedAlone(String text, Span span) {
    return span.start() > 0
        && span.end() < text.length()
        && OPENING.contains(text.charAt(span.start() - 1))
        && CLOSING.contains(text.charAt(span.end()));
  }
}
