package org.mtnormalizer.grammar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.en.AvsAnRule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/** The rules of one language, loaded into LanguageTool. Serves one thread at a time. */
final class RuleEngine {
  private final SentenceAnalyzer analyzer;

  /** By full id. */
  private final Map<String, Loaded> rules = new HashMap<>();

  /**
   * @param order where it stands in the files
   */
  private record Loaded(int order, Rule rule) {}

  /** Opens the engine of a language that LanguageTool has. */
  RuleEngine(String languageCode, List<RuleFile> files) {
    // Languages are singletons that share their dictionaries; none may be made with new.
    Language language = Languages.getLanguageForShortCode(languageCode);
    analyzer = new SentenceAnalyzer(language);
    for (RuleFile file : files) {
      load(file, language).forEach(rule -> add(fullId(rule), rule));
    }
    if (GrammarRules.checksArticles(languageCode)) {
      add(Trigger.ARTICLES, new AvsAnRule(JLanguageTool.getMessageBundle(language)));
    }
  }

  private void add(String id, Rule rule) {
    rules.put(id, new Loaded(rules.size(), rule));
  }

  static boolean supports(String languageCode) {
    return Languages.isLanguageSupported(languageCode);
  }

  static List<? extends Rule> load(RuleFile file, Language language) {
    try {
      return new PatternRuleLoader()
          .getRules(new ByteArrayInputStream(file.xml()), file.name(), language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> sentences(String text) {
    return analyzer.sentences(text);
  }

  /** The id of a rule, with its number within its group. */
  static String fullId(Rule rule) {
    return rule instanceof AbstractPatternRule pattern
        ? pattern.getId() + "[" + pattern.getSubId() + "]"
        : rule.getId();
  }

  /**
   * What the rules of these ids find, in the order of the files. Nothing for a sentence that
   * LanguageTool fails on: its Spanish unification throws on some.
   *
   * @param depth the greatest of these rules'
   */
  List<RuleMatch> matches(String sentence, Set<String> ids, Depth depth) {
    AnalyzedSentence analyzed;
    try {
      analyzed = analyzer.analyze(sentence, depth);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      return List.of();
    }
    try {
      List<RuleMatch> matches = new ArrayList<>();
      for (Loaded loaded : inOrder(ids)) {
        matches.addAll(List.of(loaded.rule().match(analyzed)));
      }
      return matches;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Loaded> inOrder(Set<String> ids) {
    List<Loaded> found = new ArrayList<>(ids.size());
    for (String id : ids) {
      if (rules.containsKey(id)) {
        found.add(rules.get(id));
      }
    }
    found.sort(Comparator.comparingInt(Loaded::order));
    return found;
  }

  /** What all rules find. */
  List<RuleMatch> matches(String sentence) {
    return matches(sentence, rules.keySet(), Depth.DISAMBIGUATED);
  }
}
