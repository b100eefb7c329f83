package org.mtnormalizer.grammar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.languagetool.rules.RuleMatch;
import org.mtnormalizer.document.Annotation.Mention;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Proposal.Refusal;
import org.mtnormalizer.edit.Reason;
import org.mtnormalizer.grammar.Trigger.Place;
import org.mtnormalizer.language.WordClass.Kind;
import org.mtnormalizer.language.WordClasses;
import org.mtnormalizer.pipeline.Stage;

/**
 * Ungrammatical wording that machine translation leaves behind, found by our own rules in
 * LanguageTool's engine.
 *
 * <p>A cheap trigger, made from the rules' own words, chooses sentences; only these are analyzed,
 * and nothing of LanguageTool is loaded before the first of them. Names that were recognized stay
 * as they are.
 */
public final class GrammarFixer implements Stage.Fixer {
  /** Pronouns that are family names too. */
  private static final Set<String> PRONOUNS = Set.of("He", "She", "It", "They", "We");

  private final GrammarRules rules;
  private final LanguageToolLexicon lexicon = new LanguageToolLexicon();
  private final WordClasses classes;
  private final DoubledWords doubledWords;
  private final DoubledPhrases doubledPhrases;
  private final NearlyDoubled nearlyDoubled;
  private final DoubledNames doubledNames;
  private final Map<String, Queue<RuleEngine>> idle = new ConcurrentHashMap<>();

  /** The rules of the program alone. */
  public GrammarFixer() {
    this(List.of(), WordClasses.NONE);
  }

  /**
   * @param extraRules rule files in LanguageTool's XML format, beside those of the program
   * @param classes the words that may stand twice; without them nothing is done where no rule is
   * @throws RuleFileException if one of them is wrong
   */
  public GrammarFixer(List<Path> extraRules, WordClasses classes) {
    this(GrammarRules.load(extraRules), classes);
  }

  public GrammarFixer(GrammarRules rules, WordClasses classes) {
    this.rules = rules;
    this.classes = classes;
    this.doubledWords = new DoubledWords(lexicon, classes);
    this.doubledPhrases = new DoubledPhrases(classes);
    this.nearlyDoubled = new NearlyDoubled(lexicon, classes);
    this.doubledNames = new DoubledNames(classes);
  }

  @Override
  public String name() {
    return "grammar";
  }

  @Override
  public List<Proposal> propose(Document document) {
    Doubts doubts = doubts(document);
    List<Proposal> proposals =
        findings(document, doubts).stream()
            .map(Finding::proposal)
            .collect(Collectors.toCollection(ArrayList::new));
    addDoubled(document, doubts, proposals);
    return proposals;
  }

  private Doubts doubts(Document document) {
    String language = document.primaryLanguage();
    return new Doubts(lexicon, classes.of(language, Kind.HESITATIONS), language, document.text());
  }

  /** Where a rule has looked at the place, it knows better. */
  private void addDoubled(Document document, Doubts doubts, List<Proposal> proposals) {
    List<Edit> edits = doubledWords.edits(document.text(), document.primaryLanguage());
    edits.addAll(doubledPhrases.edits(document.text(), document.primaryLanguage()));
    edits.addAll(nearlyDoubled.edits(document.text(), document.primaryLanguage()));
    doubledNames.edits(document).forEach(e -> proposals.add(Proposal.of(e)));
    List<Edit> sentences = DoubledSentences.edits(document.text());
    if (edits.isEmpty() && sentences.isEmpty()) {
      return;
    }
    TreeSet<Span> names = names(document);
    sentences.forEach(e -> proposals.add(judged(e, new TreeSet<>(), doubts)));
    List<Edit> byRules = proposals.stream().map(Proposal::edit).toList();
    for (Edit edit : edits) {
      Span both = new Span(edit.span().start() - edit.span().length() + 1, edit.span().end());
      if (byRules.stream().noneMatch(e -> e.span().overlaps(both))) {
        proposals.add(judged(edit, names, doubts));
      }
    }
  }

  /**
   * @param rule LanguageTool's full id
   */
  record Finding(String rule, Proposal proposal) {}

  List<Finding> findings(Document document) {
    return findings(document, doubts(document));
  }

  private List<Finding> findings(Document document, Doubts doubts) {
    String language = document.primaryLanguage();
    GrammarRules.OfLanguage ours = rules.of(language);
    if (ours.isEmpty()) {
      return List.of();
    }
    String text = document.text();
    List<Place> places = ours.trigger().places(text);
    if (places.isEmpty()) {
      return List.of();
    }
    Queue<RuleEngine> pool = idle.computeIfAbsent(language, l -> new ConcurrentLinkedQueue<>());
    RuleEngine engine =
        Optional.ofNullable(pool.poll()).orElseGet(() -> new RuleEngine(language, ours.files()));
    // An engine that failed is not given back.
    List<Finding> findings = findings(document, doubts, ours, engine, places);
    pool.add(engine);
    return findings;
  }

  private List<Finding> findings(
      Document document,
      Doubts doubts,
      GrammarRules.OfLanguage ours,
      RuleEngine engine,
      List<Place> places) {
    String text = document.text();
    TreeSet<Span> names = names(document);
    List<Finding> findings = new ArrayList<>();
    for (Sentences.Chosen chosen : Sentences.around(places, text, engine)) {
      Span sentence = chosen.span();
      Set<Finding> found = new LinkedHashSet<>();
      for (RuleMatch match :
          engine.matches(sentence.of(text), chosen.rules(), ours.depth(chosen.rules()))) {
        edit(match, sentence, text, ours)
            .map(
                e ->
                    new Finding(
                        RuleEngine.fullId(match.getRule()), judged(e, match, names, doubts)))
            .ifPresent(found::add);
      }
      for (Finding f : found) {
        Edit edit = f.proposal().edit();
        if (found.stream().noneMatch(g -> outdoes(g.proposal().edit(), edit))) {
          findings.add(f);
        }
      }
    }
    return findings;
  }

  /**
   * The names that were recognized. A lone {@code He} is one only beside the whole name: else it is
   * the pronoun. Without a capital it is no name but the words that it is made of: {@code el país}.
   */
  private static TreeSet<Span> names(Document document) {
    List<Mention> mentions = document.annotations(Mention.class).toList();
    return mentions.stream()
        .filter(m -> m.span().of(document.text()).codePoints().anyMatch(Character::isUpperCase))
        .filter(
            m ->
                !PRONOUNS.contains(m.span().of(document.text()))
                    || mentions.stream()
                        .anyMatch(
                            o -> o.entry() == m.entry() && o.span().length() > m.span().length()))
        .map(Mention::span)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether one rule of a group is surer of the same place than another. */
  private static boolean outdoes(Edit a, Edit b) {
    return a.reason().confidence() > b.reason().confidence()
        && a.reason().rule().equals(b.reason().rule())
        && a.span().overlaps(b.span());
  }

  private static Optional<Edit> edit(
      RuleMatch match, Span sentence, String text, GrammarRules.OfLanguage ours) {
    if (match.getSuggestedReplacements().isEmpty()) {
      return Optional.empty();
    }
    Span span =
        new Span(sentence.start() + match.getFromPos(), sentence.start() + match.getToPos());
    String before = span.of(text);
    String after = Suggestions.written(match.getSuggestedReplacements().get(0), before, text);
    if (after.equals(before)) {
      return Optional.empty();
    }
    String id = RuleEngine.fullId(match.getRule());
    String name = ours.name(id, match.getRule().getDescription());
    boolean sureArticle = id.equals(Trigger.ARTICLES) && Articles.isSure(match, span, text);
    double confidence = ours.confidence(id, sureArticle);
    Reason reason =
        new Reason(GrammarRules.OfLanguage.ledgerId(id), EditKind.GRAMMAR, name, confidence);
    return Optional.of(least(Edit.replace(text, span, after, reason), text));
  }

  /** The same change without what stays at its edges; a removal keeps to whole words. */
  private static Edit least(Edit edit, String text) {
    String before = edit.before();
    String after = edit.after();
    int shorter = Math.min(before.length(), after.length());
    int tail = 0;
    int head = 0;
    if (before.endsWith(after)) {
      tail = after.length();
    } else {
      while (head < shorter && before.charAt(head) == after.charAt(head)) {
        head++;
      }
      while (tail < shorter - head
          && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
        tail++;
      }
    }
    if (head > 0 && Character.isHighSurrogate(before.charAt(head - 1))) {
      head--;
    }
    if (tail > 0 && Character.isLowSurrogate(before.charAt(before.length() - tail))) {
      tail--;
    }
    Span span = new Span(edit.span().start() + head, edit.span().end() - tail);
    String rest = after.substring(head, after.length() - tail);
    return Edit.replace(text, rest.isEmpty() ? withSpace(span, text) : span, rest, edit.reason());
  }

  /** A word that goes takes the space before it along, where one would be left over. */
  private static Span withSpace(Span span, String text) {
    boolean spaceBefore = span.start() > 0 && text.charAt(span.start() - 1) == ' ';
    boolean wordBehind =
        span.end() < text.length() && Character.isLetterOrDigit(text.charAt(span.end()));
    boolean spaceInside = text.charAt(span.end() - 1) == ' ' || text.charAt(span.start()) == ' ';
    return spaceBefore && !wordBehind && !spaceInside
        ? new Span(span.start() - 1, span.end())
        : span;
  }

  private static Proposal judged(Edit edit, RuleMatch match, TreeSet<Span> names, Doubts doubts) {
    return match.getSuggestedReplacements().size() > 1 && !touches(names, edit)
        ? Proposal.refused(edit, Refusal.AMBIGUOUS)
        : judged(edit, names, doubts);
  }

  private static Proposal judged(Edit edit, TreeSet<Span> names, Doubts doubts) {
    if (touches(names, edit)) {
      return Proposal.refused(edit, Refusal.PROTECTED);
    }
    if (doubts.speakAgainst(edit)) {
      return Proposal.refused(edit, Refusal.PLAUSIBLE_AS_IS);
    }
    return Proposal.of(edit);
  }

  /** A name that is moved as a whole stays as it is. */
  private static boolean touches(TreeSet<Span> names, Edit edit) {
    Span span = edit.span();
    Span before = names.floor(span);
    return before != null && before.overlaps(span) && !isMoved(before, edit)
        || names.tailSet(span).stream()
            .takeWhile(name -> name.start() < span.end())
            .anyMatch(name -> name.overlaps(span) && !isMoved(name, edit));
  }

  private static boolean isMoved(Span name, Edit edit) {
    if (!edit.span().contains(name)) {
      return false;
    }
    int from = edit.span().start();
    String words = new Span(name.start() - from, name.end() - from).of(edit.before());
    return edit.after().contains(words)
        && edit.before().indexOf(words) == edit.before().lastIndexOf(words);
  }
}
