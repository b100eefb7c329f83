package org.mtnormalizer.grammar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.languagetool.Languages;
import org.mtnormalizer.grammar.RuleFileException.Diagnostic;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The rules that come with the program, and those of extra files. Immutable to the outside and
 * thread-safe: a language's own rules are read at its first text.
 */
public final class GrammarRules {
  private static final double ARTICLE_CONFIDENCE = 0.74;

  /** {@code an} may be what is left of {@code and}, and {@code a} belong to a later word. */
  private static final double UNSURE_ARTICLE_CONFIDENCE = 0.65;

  /** The one rule of LanguageTool's own that is no pattern, with its id in our ledger. */
  private static final Map<String, String> ALLOWED = Map.of(Trigger.ARTICLES, "grammar.a-or-an");

  private final RuleIndex bundled = RuleIndex.ofProgram();
  private final Map<String, List<RuleFile>> extra;
  private final Map<String, OfLanguage> opened = new ConcurrentHashMap<>();

  private GrammarRules(Map<String, List<RuleFile>> extra) {
    this.extra = extra;
  }

  /**
   * Reads the extra files.
   *
   * @throws RuleFileException if one of them is wrong; names file, line and column of each error
   */
  public static GrammarRules load(List<Path> extraFiles) {
    Map<String, List<RuleFile>> extra = new HashMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Path path : extraFiles) {
      try {
        RuleFile file = readChecked(path);
        extra.computeIfAbsent(file.language(), l -> new ArrayList<>()).add(file);
      } catch (RuleFileException e) {
        diagnostics.addAll(e.diagnostics());
      }
    }
    if (!diagnostics.isEmpty()) {
      throw new RuleFileException(diagnostics);
    }
    return new GrammarRules(Map.copyOf(extra));
  }

  static boolean checksArticles(String language) {
    return language.equals("en");
  }

  /** All of one language. */
  record OfLanguage(List<RuleFile> files, Map<String, RuleOutline> outlines, Trigger trigger) {
    static OfLanguage of(String language, List<RuleFile> files) {
      Map<String, RuleOutline> outlines = new HashMap<>();
      for (RuleFile file : files) {
        for (RuleOutline o : file.outlines()) {
          outlines.put(o.id(), o);
        }
      }
      List<RuleOutline> all = files.stream().flatMap(f -> f.outlines().stream()).toList();
      return new OfLanguage(List.copyOf(files), Map.copyOf(outlines), Trigger.ofAll(language, all));
    }

    boolean isEmpty() {
      return files.isEmpty();
    }

    /** What rules with these ids need, the deepest of them. */
    Depth depth(Set<String> ruleIds) {
      return ruleIds.stream()
          .map(id -> outlines.containsKey(id) ? outlines.get(id).depth() : Depth.READINGS)
          .max(Comparator.naturalOrder())
          .orElse(Depth.WORDS);
    }

    double confidence(String ruleId, boolean sureArticle) {
      RuleOutline outline = outlines.get(ruleId);
      if (outline != null) {
        return outline.confidence();
      }
      return sureArticle ? ARTICLE_CONFIDENCE : UNSURE_ARTICLE_CONFIDENCE;
    }

    String name(String ruleId, String otherwise) {
      RuleOutline outline = outlines.get(ruleId);
      return outline == null ? otherwise : outline.name();
    }

    static String ledgerId(String ruleId) {
      return ALLOWED.getOrDefault(ruleId, RuleOutline.ledgerId(ruleId));
    }
  }

  OfLanguage of(String language) {
    OfLanguage known = opened.get(language);
    return known != null ? known : opened.computeIfAbsent(language, this::open);
  }

  private OfLanguage open(String language) {
    List<RuleFile> files = new ArrayList<>(bundled.read(language));
    files.addAll(extra.getOrDefault(language, List.of()));
    return OfLanguage.of(language, files);
  }

  private static RuleFile readChecked(Path path) {
    String name = path.toString();
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      throw new RuleFileException(List.of(new Diagnostic(name, 0, 0, "cannot be read: " + e)));
    }
    RuleFile file = RuleFileReader.read(name, bytes);
    validate(name, bytes);
    if (!RuleEngine.supports(file.language())) {
      throw new RuleFileException(
          List.of(new Diagnostic(name, 1, 1, "no such language here: " + file.language())));
    }
    try {
      RuleEngine.load(file, Languages.getLanguageForShortCode(file.language()));
    } catch (RuntimeException e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      throw new RuleFileException(List.of(new Diagnostic(name, 0, 0, cause.getMessage())));
    }
    checkExamples(file);
    return file;
  }

  /** A rule must find its wrong examples, mend them as it says, and leave the right ones. */
  private static void checkExamples(RuleFile file) {
    RuleEngine engine = new RuleEngine(file.language(), List.of(file));
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (RuleOutline rule : file.outlines()) {
      for (RuleOutline.Example example : rule.examples()) {
        List<String> found = new ArrayList<>();
        for (String sentence : engine.sentences(example.plain())) {
          engine
              .matches(sentence, Set.of(rule.id()), rule.depth())
              .forEach(m -> found.add(String.join("|", m.getSuggestedReplacements())));
        }
        if (!found.equals(example.correction().map(List::of).orElse(List.of()))) {
          String wanted = example.correction().map(c -> "[" + c + "]").orElse("no error");
          diagnostics.add(
              new Diagnostic(
                  file.name(),
                  example.line(),
                  example.column(),
                  rule.id() + " finds " + found + " in its example, which tells of " + wanted));
        }
      }
    }
    if (!diagnostics.isEmpty()) {
      throw new RuleFileException(diagnostics);
    }
  }

  /** Against LanguageTool's own schema. */
  private static void validate(String name, byte[] bytes) {
    URL schema = GrammarRules.class.getResource("/org/languagetool/rules/rules.xsd");
    if (schema == null) {
      throw new IllegalStateException("LanguageTool's schema of rule files is missing");
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    try {
      Schema grammar =
          SchemaFactory.newDefaultInstance().newSchema(new StreamSource(schema.toExternalForm()));
      javax.xml.validation.Validator validator = grammar.newValidator();
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      validator.setErrorHandler(new Collecting(name, diagnostics));
      validator.validate(new StreamSource(new ByteArrayInputStream(bytes)));
    } catch (SAXException | IOException e) {
      if (diagnostics.isEmpty()) {
        diagnostics.add(new Diagnostic(name, 0, 0, String.valueOf(e.getMessage())));
      }
    }
    if (!diagnostics.isEmpty()) {
      throw new RuleFileException(diagnostics);
    }
  }

  private record Collecting(String name, List<Diagnostic> diagnostics)
      implements org.xml.sax.ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      // LanguageTool's schema warns of nothing that matters here.
    }

    @Override
    public void error(SAXParseException e) {
      diagnostics.add(
          new Diagnostic(
              name, e.getLineNumber(), e.getColumnNumber(), String.valueOf(e.getMessage())));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
      error(e);
      throw e;
    }
  }
}
