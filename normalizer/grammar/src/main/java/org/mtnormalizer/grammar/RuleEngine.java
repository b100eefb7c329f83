package org.mtnormalizer.grammar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.en.AvsAnRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/** The rules of one language, loaded into LanguageTool. Serves one thread at a time. */
final class RuleEngine {
  private final SentenceAnalyzer analyzer;
  private final List<Rule> rules = new ArrayList<>();

  /** Opens the engine of a language that LanguageTool has. */
  RuleEngine(String languageCode, List<RuleFile> files) {
    // Languages are singletons that share their dictionaries; none may be made with new.
    Language language = Languages.getLanguageForShortCode(languageCode);
    analyzer = new SentenceAnalyzer(language);
    for (RuleFile file : files) {
      rules.addAll(load(file, language));
    }
    if (GrammarRules.checksArticles(languageCode)) {
      rules.add(new AvsAnRule(JLanguageTool.getMessageBundle(language)));
    }
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

  /** Nothing for a sentence that LanguageTool fails on: its Spanish unification throws on some. */
  List<RuleMatch> matches(String sentence) {
    AnalyzedSentence analyzed;
    try {
      analyzed = analyzer.analyze(sentence);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      return List.of();
    }
    try {
      List<RuleMatch> matches = new ArrayList<>();
      for (Rule rule : rules) {
        matches.addAll(List.of(rule.match(analyzed)));
      }
      return matches;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
